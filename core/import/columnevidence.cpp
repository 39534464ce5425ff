#include "core/import/columnevidence.h"

#include "core/import/celltext.h"
#include "core/import/numbertext.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::import {

namespace {

constexpr size_t kPoint = 0, kComma = 1;

bool hasSeparator(QByteArrayView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](char c) { return c == '.' || c == ',' || c == ' ' || c == '\''; });
}

void examineNumber(QByteArrayView plain, qint64 rows, ColumnEvidence &evidence)
{
    const auto point = readNumber(plain, '.');
    // A point with other than three digits behind it cannot group thousands: no need to try.
    const bool onlyPoint = point && point->simple && point->separated && point->decimals != 3;
    const auto comma = onlyPoint ? std::nullopt : hasSeparator(plain) ? readNumber(plain, ',') : point;
    const auto &either = point ? point : comma;
    if (!either)
        return;
    evidence.number[kPoint] += point ? rows : 0;
    evidence.number[kComma] += comma ? rows : 0;
    evidence.leadingZero += either->leadingZero ? rows : 0;
    evidence.currency += either->currency.isEmpty() ? 0 : rows;
    evidence.percent += either->percent ? rows : 0;
    if (point && comma && point->value != comma->value) {
        // One sign with three digits behind it: "1.234" or "1,234".
        (plain.contains('.') ? evidence.eitherPoint : evidence.eitherComma) += rows;
    } else if (point && !comma) {
        evidence.onlyThis[kPoint] += rows;
    } else if (comma && !point) {
        evidence.onlyThis[kComma] += rows;
    } else if (!either->separated) {
        (std::abs(either->value) < 1000 ? evidence.shortWhole : evidence.longWhole) += rows;
    }
    const double value = either->value;
    evidence.negative += value < 0 ? rows : 0;
    evidence.low = std::min(evidence.low, value);
    evidence.high = std::max(evidence.high, value);
    if (value != std::floor(value))
        evidence.fractions = true;
    else if (value >= 20000 && value <= 65000)
        evidence.serials += rows;
    if (!either->separated && !either->scaled && (value == 0 || value == 1) && plain.size() == 1) {
        evidence.zeroOne += rows;
        (value == 0 ? evidence.sawZero : evidence.sawOne) = true;
    }
}

void examineDate(QByteArrayView plain, qint64 rows, ColumnEvidence &evidence)
{
    const auto count = [&](DateOrder order) {
        const auto reading = readDate(plain, order);
        evidence.date[static_cast<size_t>(order)] += reading ? rows : 0;
        evidence.persian += reading && reading->persian ? rows : 0;
        return reading.has_value();
    };
    if (count(DateOrder::YearMonthDay) || count(DateOrder::Compact))
        return;
    const bool shortYear = count(DateOrder::ShortYearMonthDay);
    const bool month = count(DateOrder::MonthDayYear), day = count(DateOrder::DayMonthYear);
    evidence.onlyMonthFirst += month && !day ? rows : 0;
    evidence.onlyDayFirst += day && !month ? rows : 0;
    if (!month && !day && !shortYear)
        count(DateOrder::Named);
}

/// Told by its signs alone: trying to read every amount as a date in each order would take longer than all else.
bool mayBeDate(QByteArrayView plain)
{
    if (plain.size() < 6 || plain.size() > 40)
        return false;
    qsizetype digits = 0, signs = 0, letters = 0;
    for (const char c : plain) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
        digits += c >= '0' && c <= '9';
        letters += letter;
        signs += c == '-' || c == '/' || c == '.';
    }
    return digits >= 3 && (letters >= 1 || signs >= 2 || digits == plain.size());
}

/// "+48 600 100 200": a country's code and a number in it.
bool isDialled(QByteArrayView plain)
{
    const auto digits = std::count_if(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; });
    return plain.startsWith('+') && digits >= 8;
}

/// Words behind the numbers of a column.
struct Units {
    QHash<QByteArray, std::pair<qint64, int>> uses; ///< word → rows, different texts
    bool many = false; ///< too many different words: addresses begin with numbers too
};

void examineUnit(QByteArrayView plain, qint64 rows, Units &units, ColumnEvidence &evidence)
{
    constexpr qsizetype kMost = 64;
    const QByteArrayView unit = units.many ? QByteArrayView() : unitOf(plain);
    if (unit.isEmpty())
        return;
    auto &[count, texts] = units.uses[unit.toByteArray()];
    count += rows;
    ++texts;
    evidence.inUnit += rows;
    units.many = units.uses.size() > kMost;
    if (units.many)
        evidence.inUnit = 0;
}

/// One different text: what it could be, `rows` times. `dates`: it may be a date.
void examineText(QByteArrayView trimmed, qint64 rows, bool dates, QByteArray &buffer, Units &units,
                 ColumnEvidence &evidence)
{
    const QByteArrayView plain = plainCell(trimmed, buffer);
    evidence.dialled += isDialled(plain) ? rows : 0;
    const qint64 before = evidence.number[kPoint] + evidence.number[kComma];
    examineNumber(plain, rows, evidence);
    if (dates && mayBeDate(plain))
        examineDate(plain, rows, evidence);
    if (evidence.number[kPoint] + evidence.number[kComma] != before)
        return;
    if (isBand(plain)) {
        evidence.bands += rows;
        return;
    }
    examineUnit(plain, rows, units, evidence);
    bool weak = false;
    if (const auto answer = readYesNo(trimmed, &weak)) {
        evidence.yesNo += rows;
        (*answer ? evidence.sawYes : evidence.sawNo) = true;
        evidence.sawWord = evidence.sawWord || !weak;
    }
}

/// Whether a column can still be of a type: what cannot change the choice any more is not looked at. Names and numbers
/// of customers are all different, and there may be a million of them.
class Chances
{
public:
    explicit Chances(const ColumnEvidence &evidence) : m_evidence(evidence), m_odd(allowedOdd(evidence.rows)) { }

    bool dates() const { return !m_noDate || m_known - readAsDate() <= m_odd; }
    bool anything() const
    {
        const qint64 read = m_evidence.number[kPoint] + m_evidence.number[kComma] + m_evidence.bands + m_evidence.yesNo
            + m_evidence.inUnit + readAsDate();
        return !m_nothing || (m_known - read) * 2 <= m_evidence.rows;
    }
    /// After each text that was looked at.
    void add(qint64 rows)
    {
        m_known += rows;
        if (++m_texts != kEnough)
            return;
        m_noDate = readAsDate() == 0;
        m_nothing = m_noDate && m_evidence.number[kPoint] + m_evidence.number[kComma] == 0 && m_evidence.bands == 0
            && m_evidence.yesNo == 0 && m_evidence.inUnit == 0;
    }

private:
    static constexpr int kEnough = 1000;
    qint64 readAsDate() const { return std::accumulate(m_evidence.date.begin(), m_evidence.date.end(), qint64(0)); }

    const ColumnEvidence &m_evidence;
    const qint64 m_odd;
    qint64 m_known = 0;
    int m_texts = 0;
    bool m_noDate = false; ///< among the first texts
    bool m_nothing = false; ///< but text among them
};

/// Settles which word is the unit of the column, if enough of its numbers have it, and reads those as numbers.
void settleUnit(const CellColumn &cells, const Units &units, bool literal, ColumnEvidence &evidence)
{
    evidence.inUnit = 0;
    int texts = 0;
    for (auto it = units.uses.cbegin(); it != units.uses.cend() && !units.many; ++it) {
        if (it->first < evidence.inUnit || (it->first == evidence.inUnit && it.key() > evidence.unit))
            continue;
        evidence.unit = it.key();
        evidence.inUnit = it->first;
        texts = it->second;
    }
    const qint64 numbers = std::max(evidence.number[kPoint], evidence.number[kComma]);
    if (texts < 2 || evidence.inUnit * 10 < evidence.known() || (numbers + evidence.inUnit) * 2 < evidence.known()) {
        evidence.unit.clear();
        evidence.inUnit = 0;
        return;
    }
    QByteArray buffer;
    for (quint32 code = 0; code < cells.distinct(); ++code) {
        const QByteArrayView trimmed = trimmedCell(cells.text(code));
        const QByteArrayView plain = plainCell(trimmed, buffer);
        if (absenceIn(trimmed, literal) == Absence::Value && plain.endsWith(evidence.unit))
            examineNumber(withoutUnit(plain, evidence.unit), cells.count(code), evidence);
    }
}

} // namespace

qint64 allowedOdd(qint64 known)
{
    // Two in a hundred; a list of thirty customers may hold a "?" and a "ca. 50" without losing its figures.
    return std::max(known / 50, known >= 10 ? std::min<qint64>(3, known / 8) : 0);
}

qint64 ColumnEvidence::dates(DateOrder order) const
{
    const auto rowsIn = [this](DateOrder each) { return date[static_cast<size_t>(each)]; };
    qint64 count = rowsIn(order);
    for (const DateOrder clear : {DateOrder::YearMonthDay, DateOrder::Named})
        count += order != clear && order != DateOrder::Compact ? rowsIn(clear) : 0; // they cannot be mistaken
    return count;
}

Absence absenceIn(QByteArrayView trimmed, bool literal)
{
    if (literal)
        return trimmed.isEmpty() ? Absence::Missing : Absence::Value;
    return absenceOf(trimmed);
}

ColumnEvidence examine(const CellColumn &cells, bool literal)
{
    ColumnEvidence evidence;
    evidence.rows = cells.rows();
    QByteArray buffer;
    qint64 commonest = 0;
    Chances chances(evidence);
    Units units;
    for (quint32 code = 0; code < cells.distinct(); ++code) {
        const QByteArrayView trimmed = trimmedCell(cells.text(code));
        const qint64 rows = cells.count(code);
        const Absence absence = absenceIn(trimmed, literal);
        if (absence == Absence::Missing) {
            evidence.missing += rows;
            if (rows > commonest) {
                commonest = rows;
                evidence.missingText = cells.text(code).toByteArray();
            }
            continue;
        }
        if (absence == Absence::Perhaps)
            evidence.perhaps += rows;
        ++evidence.distinct;
        evidence.bytes += trimmed.size() * rows;
        if (chances.anything()) {
            examineText(trimmed, rows, chances.dates(), buffer, units, evidence);
            chances.add(rows);
        }
    }
    settleUnit(cells, units, literal, evidence);
    return evidence;
}

} // namespace lodestar::import
