#pragma once

#include "core/import/workbook.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace lodestar::testkit {

inline QString workbookPath(const QString &name)
{
    return QStringLiteral(LODESTAR_TEST_DATA "/spreadsheet/") + name;
}

/// Every cell of a sheet as "B2=text", with a mark for what is peculiar: "?" no result, "~" rounded, "#" an error.
class SheetText : public import::SheetSink
{
public:
    void cell(qint64 row, int column, std::string_view text, import::CellTrait trait) override
    {
        static const QStringList marks{QString(), QStringLiteral("?"), QStringLiteral("~"), QStringLiteral("#")};
        cells << QStringLiteral("%1,%2=%3%4")
                     .arg(row)
                     .arg(column)
                     .arg(marks.at(static_cast<int>(trait)),
                          QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    void merged(const import::SheetRange &range) override
    {
        merges << QStringLiteral("%1,%2-%3,%4")
                      .arg(range.firstRow)
                      .arg(range.firstColumn)
                      .arg(range.lastRow)
                      .arg(range.lastColumn);
    }
    void hiddenRow(qint64 row) override { hiddenRows << row; }
    void hiddenColumns(int first, int last) override
    {
        hiddenColumnRanges << QStringLiteral("%1-%2").arg(first).arg(last);
    }
    bool wantsMore() const override { return cells.size() < most; }

    QStringList cells, merges, hiddenColumnRanges;
    QList<qint64> hiddenRows;
    qsizetype most = 1'000'000;
};

/// The names of a workbook's sheets, hidden ones in brackets.
inline QStringList sheetNames(const import::Workbook &book)
{
    QStringList names;
    for (const import::SheetInfo &sheet : book.sheets())
        names << (sheet.hidden ? u'(' + sheet.name + u')' : sheet.name);
    return names;
}

} // namespace lodestar::testkit
