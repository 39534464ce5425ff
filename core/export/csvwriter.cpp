#include "core/export/csvwriter.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::exports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::exports::CsvWriter)
};

/// Signs that a spreadsheet takes for the beginning of a formula, with their full-width forms.
bool beginsFormula(QChar c)
{
    return u"=+-@\t\r\n＝＋－＠"_s.contains(c);
}

/// A plain number ("-12.5", "+3e4") is no formula, though it may begin like one.
bool isNumber(const QString &cell)
{
    bool ok = false;
    const double value = cell.toDouble(&ok); // of the C locale
    return ok && std::isfinite(value) && !cell.front().isSpace() && !cell.back().isSpace();
}

QString neutralised(const QString &cell)
{
    if (cell.isEmpty() || !beginsFormula(cell.front()) || isNumber(cell))
        return cell;
    return u'\'' + cell;
}

bool needsQuotes(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; })
        || (!cell.isEmpty() && (cell.front() == u' ' || cell.back() == u' '));
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, Cells cells) : m_device(device), m_cells(cells) { }

Result<> CsvWriter::row(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(',');
        const QString cell = m_cells == Cells::Safe ? neutralised(cells[i]) : cells[i];
        if (needsQuotes(cell))
            line.append('"').append(QString(cell).replace(u'"', "\"\""_L1).toUtf8()).append('"');
        else
            line.append(cell.toUtf8());
    }
    if (line.isEmpty())
        line = "\"\""; // a blank line would be no row
    line.append("\r\n");
    if (m_device.write(line) != line.size()) {
        // A full disk takes a part of a line, which the device does not count as an error with words.
        return Error{ErrorKind::DiskFull,
                     Tr::tr("The table could not be written to its end. Check the free space and that the place can be "
                            "written."),
                     {}};
    }
    return {};
}

} // namespace lodestar::exports
