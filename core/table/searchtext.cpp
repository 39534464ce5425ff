#include "core/table/searchtext.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/cellformat.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace lodestar::table {

namespace {

constexpr char kEnd = '\x1f'; ///< after each text: never part of what is looked for
constexpr char kWithin = '\x1e'; ///< between the two forms of a date
constexpr int kStepsAhead = 8;

bool isAscii(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<quint8>(c) >= 0x80; });
}

/// folded() for UTF-8. Most cells are ASCII, where it is a matter of some nanoseconds.
void appendFoldedUtf8(QByteArray &to, QByteArrayView text)
{
    if (!isAscii(text)) {
        to += folded(QString::fromUtf8(text)).toUtf8();
        return;
    }
    const qsizetype begin = to.size();
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            to += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            to += c;
    }
    if (to.size() == begin)
        to += folded(QString::fromUtf8(text)).toUtf8(); // nothing but signs
}

/// What was typed as the digits of a number; empty when it can be none.
QByteArray plainDigits(const QString &typed)
{
    const QLocale locale = format::locale();
    const QString group = locale.groupSeparator(), decimal = locale.decimalPoint();
    QByteArray digits;
    for (const QChar c : typed.trimmed()) {
        if (c.isDigit())
            digits += static_cast<char>('0' + c.digitValue());
        else if (decimal == c)
            digits += '.';
        else if (group == c || c.isSpace())
            continue;
        else if (c == u'.' || (c == u'-' && digits.isEmpty()))
            digits += static_cast<char>(c.unicode());
        else
            return {};
    }
    return digits;
}

/// Gives each distinct number a code, in the order in which they come.
class NumberCodes
{
public:
    quint32 codeFor(double value)
    {
        if (m_values.size() * 2 >= m_slots.size())
            grow();
        const size_t at = slotOf(value);
        if (m_slots[at] == Column::kMissing) {
            m_slots[at] = static_cast<quint32>(m_values.size());
            m_values.push_back(value);
        }
        return m_slots[at];
    }
    const std::vector<double> &values() const { return m_values; }

private:
    size_t slotOf(double value) const
    {
        const size_t mask = m_slots.size() - 1;
        // Whole numbers differ in the upper bits only: those are folded in, and the upper half of the product is taken.
        const auto bits = std::bit_cast<quint64>(value + 0.0); // -0 is 0
        size_t at = static_cast<size_t>(((bits ^ bits >> 32) * 0x9E3779B97F4A7C15ULL) >> 32) & mask;
        while (m_slots[at] != Column::kMissing && m_values[m_slots[at]] != value)
            at = (at + 1) & mask;
        return at;
    }
    void grow()
    {
        m_slots.assign(std::max<size_t>(m_slots.size() * 4, 1024), Column::kMissing);
        for (size_t code = 0; code < m_values.size(); ++code)
            m_slots[slotOf(m_values[code])] = static_cast<quint32>(code);
    }

    std::vector<quint32> m_slots; ///< at most half full
    std::vector<double> m_values;
};

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    QString clean = typed;
    clean.remove(QLatin1Char(kEnd)).remove(QLatin1Char(kWithin));
    m_folded = folded(clean).toUtf8();
    m_number = plainDigits(clean);
}

SearchText::SearchText(const Column &column) : m_column(column)
{
    if (column.type() == ColumnType::YesNo)
        return;
    if (isNumeric(column.type()))
        write(column);
    else
        fold(column.dictionary());
}

void SearchText::close()
{
    m_bytes += kEnd;
    m_starts.push_back(m_bytes.size());
}

void SearchText::fold(const Dictionary &dictionary)
{
    m_starts.reserve(static_cast<size_t>(dictionary.size()) + 1);
    m_starts.push_back(0);
    for (qsizetype code = 0; code < dictionary.size(); ++code) {
        appendFoldedUtf8(m_bytes, dictionary.utf8(static_cast<quint32>(code)));
        close();
    }
}

void SearchText::write(const Column &column)
{
    const auto numbers = column.numbers();
    NumberCodes codes;
    m_numberCodes.reserve(numbers.size());
    for (const double value : numbers)
        m_numberCodes.push_back(std::isnan(value) ? Column::kMissing : codes.codeFor(value));
    m_starts.reserve(codes.values().size() + 1);
    m_starts.push_back(0);
    for (const double value : codes.values()) {
        if (column.type() == ColumnType::Date) {
            const QDate day = dateFromDays(value);
            m_bytes += day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
            m_bytes += kWithin;
            m_bytes += folded(format::date(day)).toUtf8();
        } else {
            appendPlainNumber(m_bytes, value);
        }
        close();
    }
}

std::vector<quint8> SearchText::matches(const SearchWords &words) const
{
    const ColumnType type = m_column.type();
    const bool isNumber = type == ColumnType::Number || type == ColumnType::Money;
    const QByteArray &wanted = isNumber ? words.number() : words.text();
    if (m_starts.size() < 2 || wanted.isEmpty())
        return {};
    std::vector<quint8> found;
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_bytes.size();
    auto next = m_starts.begin() + 1; // end of the value at hand
    for (const char *at = begin; at < end;) {
        const auto *hit = static_cast<const char *>(
            memmem(at, static_cast<size_t>(end - at), wanted.constData(), static_cast<size_t>(wanted.size())));
        if (!hit)
            break;
        // Hits come in order: the value of a near one is found by looking ahead, of a far one by halving.
        const qsizetype place = hit - begin;
        for (int step = 0; step < kStepsAhead && *next <= place; ++step)
            ++next;
        if (*next <= place)
            next = std::upper_bound(next, m_starts.end(), place);
        if (found.empty())
            found.resize(m_starts.size() - 1);
        found[static_cast<size_t>(next - m_starts.begin() - 1)] = 1;
        at = begin + *next;
    }
    return found;
}

void SearchText::mark(const std::vector<quint8> &matches, size_t first, size_t last, std::vector<quint8> &rows) const
{
    if (matches.empty())
        return;
    if (m_column.type() == ColumnType::Tags) {
        const auto offsets = m_column.tagOffsets();
        const auto codes = m_column.codes();
        for (size_t row = first; row < last; ++row)
            for (quint32 at = offsets[row]; at < offsets[row + 1]; ++at)
                rows[row] |= matches[codes[at]];
        return;
    }
    const std::span<const quint32> codes =
        isNumeric(m_column.type()) ? std::span<const quint32>(m_numberCodes) : m_column.codes();
    for (size_t row = first; row < last; ++row)
        if (codes[row] != Column::kMissing)
            rows[row] |= matches[codes[row]];
}

} // namespace lodestar::table
