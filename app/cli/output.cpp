#include "app/cli/output.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <poll.h>

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

constexpr QChar kIsolate(0x2068); // FIRST STRONG ISOLATE
constexpr QChar kIsolateEnd(0x2069); // POP DIRECTIONAL ISOLATE

bool hasRightToLeft(const QString &text)
{
    const auto ucs4 = text.toUcs4();
    return std::any_of(ucs4.begin(), ucs4.end(), [](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

/// One line of a cell: control characters made visible, but not the isolates round a name.
QString cellText(const QString &text, qsizetype limit)
{
    if (!hasRightToLeft(text) || text.count(kIsolate) != text.count(kIsolateEnd))
        return visible(withoutIsolates(text), limit);
    constexpr QChar open(0xF8F0);
    constexpr QChar close(0xF8F1);
    return visible(QString(text).replace(kIsolate, open).replace(kIsolateEnd, close), limit)
        .replace(open, kIsolate)
        .replace(close, kIsolateEnd);
}

/// Control characters could move the cursor or change what stands there: they are shown as signs.
QString withoutControls(const QString &text)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString shown;
    for (const QChar c : text)
        shown += isControl(c) ? visible(QString(c)) : QString(c);
    return shown;
}

} // namespace

QString forTerminal(const QString &text)
{
    return withoutControls(hasRightToLeft(text) ? text : withoutIsolates(text));
}

QString withoutIsolates(QString sentence)
{
    return sentence.remove(kIsolate).remove(kIsolateEnd);
}

QJsonArray sentences(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(withoutIsolates(text));
    return array;
}

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
            shown.append(cellText(row[c], c + 1 == row.size() ? 200 : longest));
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
    (void)m_device.open(stdout, QIODevice::WriteOnly); // a closed standard output shows in finish()
}

void Output::line(const QString &text)
{
    m_device.write(forTerminal(text).toUtf8() + '\n');
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

bool Output::isReaderGone() const
{
    pollfd state{fileno(stdout), POLLOUT, 0};
    return poll(&state, 1, 0) > 0 && (state.revents & (POLLERR | POLLHUP)) != 0;
}

Result<> Output::finish()
{
    const bool flushed = m_device.flush() && std::fflush(stdout) == 0;
    if (flushed && m_device.error() == QFileDevice::NoError)
        return {};
    if (isReaderGone())
        return {}; // the reader has what it wanted
    return Error::failed(
        Tr::tr("The output could not be written: %1. Check the free space where it goes.").arg(m_device.errorString()));
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

} // namespace lodestar::cli
