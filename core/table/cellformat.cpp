#include "core/table/cellformat.h"

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct CivilDate {
    int year;
    unsigned month, day;
};

/// Days since 1970-01-01 to year, month, day (Hinnant's civil_from_days: exact for all years, no table).
CivilDate civilDate(qint64 days)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(days - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shifted = (5 * dayOfYear + 2) / 153;
    const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
    const auto year = static_cast<int>(static_cast<qint64>(yearOfEra) + era * 400) + (month <= 2 ? 1 : 0);
    return {year, month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

void appendPadded(QByteArray &to, unsigned value, int width)
{
    std::array<char, 12> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    for (qsizetype i = end - digits.begin(); i < width; ++i)
        to += '0';
    to.append(digits.data(), end - digits.begin());
}

constexpr std::array<const char *, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

void appendDatePart(QByteArray &to, char part, qsizetype length, const CivilDate &date)
{
    if (part == 'y')
        appendPadded(to, static_cast<unsigned>(length == 2 ? date.year % 100 : date.year), length == 2 ? 2 : 4);
    else if (part == 'M' && length == 3)
        to += kMonths[date.month - 1];
    else if (part == 'M')
        appendPadded(to, date.month, static_cast<int>(length));
    else
        appendPadded(to, date.day, static_cast<int>(length));
}

/// Puts group signs into the whole digits of `to` from `begin` on.
void groupDigits(QByteArray &to, qsizetype begin, const QByteArray &group)
{
    qsizetype end = begin;
    while (end < to.size() && to.at(end) >= '0' && to.at(end) <= '9')
        ++end;
    for (qsizetype at = end - 3; at > begin; at -= 3)
        to.insert(at, group);
}

} // namespace

void appendPlainNumber(QByteArray &to, double value, int decimals)
{
    std::array<char, 400> digits; // 1.8e308 in full with decimals fits
    if (decimals >= 0) {
        const auto end = std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed, decimals).ptr;
        to.append(digits.data(), end - digits.begin());
        return;
    }
    const double size = std::abs(value);
    // Beyond 1e15 (or below 1e-6) the fixed form is a row of zeros that nobody can check.
    const bool fixed = size == 0 || (size >= 1e-6 && size < 1e15);
    const auto form = fixed ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(digits.begin(), digits.end(), value, form).ptr;
    to.append(digits.data(), end - digits.begin());
}

/// Hinnant's days_from_civil: exact for all years, no table; a table of a million dates goes through here.
qint64 daysFromCivil(int year, int month, int day)
{
    const qint64 shifted = month <= 2 ? year - 1 : year;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

void appendIsoDate(QByteArray &to, double days)
{
    const CivilDate date = civilDate(static_cast<qint64>(std::floor(days)));
    if (date.year < 0)
        to += '-';
    appendPadded(to, static_cast<unsigned>(std::abs(date.year)), 4);
    to += '-';
    appendPadded(to, date.month, 2);
    to += '-';
    appendPadded(to, date.day, 2);
}

CellWriter::CellWriter(const CellFormat &format, ColumnType type)
    : m_type(type), m_decimals(format.decimals), m_decimal(format.decimal.toUtf8()), m_group(format.group.toUtf8()),
      m_prefix(format.prefix.toUtf8()), m_suffix(format.suffix.toUtf8()), m_yes(format.yes.toUtf8()),
      m_no(format.no.toUtf8()), m_missing(format.missing.toUtf8()), m_pattern(format.datePattern.toUtf8())
{ }

QByteArrayView CellWriter::write(double value)
{
    if (std::isnan(value))
        return m_missing;
    if (m_type == ColumnType::YesNo)
        return value != 0 ? m_yes : m_no;
    m_buffer.resize(0);
    if (m_type == ColumnType::Date)
        writeDate(value);
    else
        writeNumber(value);
    return m_buffer;
}

void CellWriter::writeNumber(double value)
{
    // The sign stands before the prefix ("-$5"), as accountants write it.
    if (std::signbit(value) && value != 0)
        m_buffer += '-';
    m_buffer += m_prefix;
    const qsizetype begin = m_buffer.size();
    appendPlainNumber(m_buffer, std::abs(value), m_decimals);
    if (m_decimal != ".") {
        const qsizetype point = m_buffer.indexOf('.', begin);
        if (point >= 0)
            m_buffer.replace(point, 1, m_decimal);
    }
    if (!m_group.isEmpty())
        groupDigits(m_buffer, begin, m_group);
    m_buffer += m_suffix;
}

void CellWriter::writeDate(double days)
{
    m_buffer += m_prefix;
    if (m_pattern.isEmpty()) {
        appendIsoDate(m_buffer, days);
    } else {
        const CivilDate date = civilDate(static_cast<qint64>(std::floor(days)));
        for (qsizetype i = 0; i < m_pattern.size();) {
            const char part = m_pattern.at(i);
            qsizetype length = 1;
            while (i + length < m_pattern.size() && m_pattern.at(i + length) == part)
                ++length;
            if (part == 'y' || part == 'M' || part == 'd')
                appendDatePart(m_buffer, part, length, date);
            else
                m_buffer.append(length, part);
            i += length;
        }
    }
    m_buffer += m_suffix;
}

namespace {

struct TextMember {
    const char *key;
    QString CellFormat::*member;
};

constexpr std::array<TextMember, 9> kTextMembers{{
    {"decimal", &CellFormat::decimal},
    {"group", &CellFormat::group},
    {"prefix", &CellFormat::prefix},
    {"suffix", &CellFormat::suffix},
    {"date", &CellFormat::datePattern},
    {"yes", &CellFormat::yes},
    {"no", &CellFormat::no},
    {"separator", &CellFormat::separator},
    {"missing", &CellFormat::missing},
}};

} // namespace

QJsonObject cellFormatToJson(const CellFormat &format)
{
    const CellFormat usual;
    QJsonObject json;
    for (const auto &[key, member] : kTextMembers) {
        if (format.*member != usual.*member)
            json[QLatin1StringView(key)] = format.*member;
    }
    if (format.decimals != usual.decimals)
        json[u"decimals"_s] = format.decimals;
    return json;
}

CellFormat cellFormatFromJson(const QJsonObject &json)
{
    CellFormat format;
    for (const auto &[key, member] : kTextMembers)
        format.*member = json[QLatin1StringView(key)].toString(format.*member);
    format.decimals = json[u"decimals"_s].toInt(format.decimals);
    return format;
}

} // namespace lodestar::table
