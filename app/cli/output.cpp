#include "app/cli/output.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Output)
};

/// Blocks whose characters fill two columns of a terminal (Unicode TR 11, wide and full-width).
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
}

bool takesNoColumn(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += takesNoColumn(c) ? 0 : isWide(c) ? 2 : 1;
    return width;
}

QString aligned(const std::vector<QStringList> &rows, const std::vector<int> &right)
{
    constexpr qsizetype longest = 60;
    std::vector<QStringList> cells;
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        QStringList shown;
        for (qsizetype c = 0; c < row.size(); ++c) {
            shown.append(visible(row[c], c + 1 == row.size() ? 200 : longest));
            if (std::ssize(widths) <= c)
                widths.push_back(0);
            widths[static_cast<size_t>(c)] = std::max(widths[static_cast<size_t>(c)], displayWidth(shown.last()));
        }
        cells.push_back(shown);
    }
    QStringList lines;
    for (const QStringList &row : cells) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const QString gap(widths[static_cast<size_t>(c)] - displayWidth(row[c]), u' ');
            const bool toRight = std::find(right.begin(), right.end(), static_cast<int>(c)) != right.end();
            line += (c > 0 ? u"  "_s : QString()) + (toRight ? gap + row[c] : row[c] + gap);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

Output::Output()
{
    if (!m_device.open(stdout, QIODevice::WriteOnly))
        m_device.setErrorString(Tr::tr("it is closed"));
}

void Output::line(const QString &text)
{
    m_device.write(text.toUtf8() + '\n');
}

void Output::lines(const QStringList &texts)
{
    for (const QString &text : texts)
        line(text);
}

void Output::json(const QJsonObject &object)
{
    m_device.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Result<> Output::finish()
{
    errno = 0;
    const bool flushed = m_device.flush() && std::fflush(stdout) == 0;
    if (flushed && m_device.error() == QFileDevice::NoError)
        return {};
    if (errno == EPIPE)
        return {}; // the reader has what it wanted
    return Error::failed(
        Tr::tr("The output could not be written: %1. Check the free space where it goes.").arg(m_device.errorString()));
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

} // namespace lodestar::cli
