#include "core/import/typejudge.h"

#include "core/base/text.h"
#include "core/import/celltext.h"
#include "core/import/headerwords.h"
#include "core/import/numbertext.h"
#include "core/import/tagtext.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::ColumnType;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Types)
};

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
        const bool reads = readDate(plain, order).has_value();
        evidence.date[static_cast<size_t>(order)] += reads ? rows : 0;
        return reads;
    };
    if (count(DateOrder::YearMonthDay) || count(DateOrder::Compact))
        return;
    const bool month = count(DateOrder::MonthDayYear), day = count(DateOrder::DayMonthYear);
    evidence.onlyMonthFirst += month && !day ? rows : 0;
    evidence.onlyDayFirst += day && !month ? rows : 0;
    if (!month && !day)
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

/// One different text: what it could be, `rows` times. `dates`: it may be a date.
void examineText(QByteArrayView trimmed, qint64 rows, bool dates, QByteArray &buffer, ColumnEvidence &evidence)
{
    const QByteArrayView plain = plainCell(trimmed, buffer);
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
    bool weak = false;
    if (const auto answer = readYesNo(trimmed, &weak)) {
        evidence.yesNo += rows;
        (*answer ? evidence.sawYes : evidence.sawNo) = true;
        evidence.sawWord = evidence.sawWord || !weak;
    }
}

/// The sign that what is certain in the column votes for; 0 when nothing is certain.
char certainDecimal(const ColumnEvidence &evidence)
{
    if (evidence.onlyThis[kPoint] == evidence.onlyThis[kComma])
        return 0;
    return evidence.onlyThis[kPoint] > evidence.onlyThis[kComma] ? '.' : ',';
}

char chooseDecimal(const ColumnEvidence &evidence, const FileHabits &habits)
{
    if (const char certain = certainDecimal(evidence))
        return certain;
    // Whole numbers under a thousand beside "1.200", and none of four digits without a sign: the sign groups thousands.
    const bool grouped = evidence.shortWhole > 0 && evidence.longWhole == 0;
    if (grouped && evidence.eitherPoint > 1 && evidence.eitherComma == 0)
        return ',';
    if (grouped && evidence.eitherComma > 1 && evidence.eitherPoint == 0)
        return '.';
    return habits.decimal ? habits.decimal : '.';
}

DateOrder bestOrder(const ColumnEvidence &evidence, const FileHabits &habits)
{
    const auto rows = [&](DateOrder order) { return evidence.date[static_cast<size_t>(order)]; };
    DateOrder best = DateOrder::YearMonthDay;
    for (const DateOrder order :
         {DateOrder::MonthDayYear, DateOrder::DayMonthYear, DateOrder::Named, DateOrder::Compact}) {
        if (rows(order) > rows(best))
            best = order;
    }
    const bool slashed = best == DateOrder::MonthDayYear || best == DateOrder::DayMonthYear;
    if (!slashed || rows(DateOrder::MonthDayYear) != rows(DateOrder::DayMonthYear))
        return best;
    return habits.monthFirst.value_or(true) ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

/// The separator of the first dates of a column: "." goes with day first.
char dateSeparator(const CellColumn &cells)
{
    QByteArray buffer;
    for (quint32 code = 0; code < std::min<quint32>(cells.distinct(), 200); ++code) {
        if (const auto date = readDate(plainCell(trimmedCell(cells.text(code)), buffer), DateOrder::DayMonthYear))
            return date->separator;
    }
    return 0;
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
        const qint64 read =
            m_evidence.number[kPoint] + m_evidence.number[kComma] + m_evidence.bands + m_evidence.yesNo + readAsDate();
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
            && m_evidence.yesNo == 0;
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

} // namespace

qint64 allowedOdd(qint64 known)
{
    // Two in a hundred; a list of thirty customers may hold a "?" and a "ca. 50" without losing its figures.
    return std::max(known / 50, known >= 10 ? std::min<qint64>(3, known / 8) : 0);
}

bool looksLikeCategory(qint64 known, qint64 distinct, qint64 bytes)
{
    if (known == 0 || distinct == 0)
        return false;
    if (bytes / known > 80)
        return false; // remarks that happen to repeat
    if (distinct <= 12)
        return distinct <= 2 || distinct * 3 <= known * 2;
    return distinct * 2 <= known && distinct <= 20000;
}

ColumnEvidence examine(const CellColumn &cells)
{
    ColumnEvidence evidence;
    evidence.rows = cells.rows();
    QByteArray buffer;
    qint64 commonest = 0;
    Chances chances(evidence);
    for (quint32 code = 0; code < cells.distinct(); ++code) {
        const QByteArrayView trimmed = trimmedCell(cells.text(code));
        const qint64 rows = cells.count(code);
        const Absence absence = absenceOf(trimmed);
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
            examineText(trimmed, rows, chances.dates(), buffer, evidence);
            chances.add(rows);
        }
    }
    return evidence;
}

FileHabits habitsOf(const std::vector<ColumnEvidence> &columns, const QString &decimal, const QString &delimiter)
{
    FileHabits habits;
    qint64 point = 0, comma = 0, monthFirst = 0, dayFirst = 0;
    for (const ColumnEvidence &column : columns) {
        point += certainDecimal(column) == '.' ? column.onlyThis[kPoint] : 0;
        comma += certainDecimal(column) == ',' ? column.onlyThis[kComma] : 0;
        monthFirst += column.onlyMonthFirst;
        dayFirst += column.onlyDayFirst;
        const qint64 numbers = std::max(column.number[kPoint], column.number[kComma]);
        if (column.perhaps > 0 && numbers > 0
            && numbers + column.perhaps >= column.known() - allowedOdd(column.known()))
            habits.perhapsIsMissing = true;
    }
    if (!decimal.isEmpty())
        habits.decimal = decimal == u","_s ? ',' : '.';
    else if (point != comma)
        habits.decimal = point > comma ? '.' : ',';
    else if (delimiter == u";"_s)
        habits.decimal = ','; // programs that write a decimal comma separate cells by semicolons
    if (monthFirst != dayFirst)
        habits.monthFirst = monthFirst > dayFirst;
    else if (habits.decimal == ',')
        habits.monthFirst = false;
    return habits;
}

namespace {

/// The choice for one column, kind of type by kind of type, in order of how sure each is.
class Choosing
{
public:
    Choosing(const CellColumn &cells, const ColumnEvidence &evidence, const FileHabits &habits, const QString &header)
        : m_cells(cells), m_evidence(evidence), m_habits(habits), m_words(headerWords(header)), m_name(isolated(header))
    {
        // Among typed cells "None" and "NA" are always gaps.
        m_typed = evidence.known() - evidence.perhaps;
        m_odd = allowedOdd(m_typed);
        m_choice.decimal = chooseDecimal(evidence, habits);
        m_numbers = evidence.number[m_choice.decimal == '.' ? kPoint : kComma];
    }

    TypeChoice choose()
    {
        if (m_evidence.known() == 0) {
            m_choice.notes << Tr::tr("%1 is empty.").arg(m_name);
            return m_choice;
        }
        if (!tryYesNo() && !tryDate() && !tryNumber())
            chooseText();
        return m_choice;
    }

    TypeChoice chooseAs(ColumnType wanted)
    {
        m_choice.type = wanted;
        m_choice.perhapsIsMissing = isNumeric(wanted) || m_habits.perhapsIsMissing;
        if (wanted == ColumnType::Date && areSerials() && evidenceOfDates() == 0)
            m_choice.serial = true;
        else if (wanted == ColumnType::Date)
            setOrder();
        if (wanted == ColumnType::Tags)
            m_choice.separator = tagSeparator(m_cells, true).value_or(';');
        return m_choice;
    }

private:
    void set(ColumnType type)
    {
        m_choice.type = type;
        m_choice.perhapsIsMissing = true;
    }

    bool tryYesNo()
    {
        const bool words = m_typed > 0 && m_evidence.yesNo == m_typed
            && (m_evidence.sawWord || (m_evidence.sawYes && m_evidence.sawNo));
        const bool bits = m_typed > 0 && m_evidence.zeroOne == m_typed && m_evidence.sawZero && m_evidence.sawOne
            && !saysCount(m_words);
        if (words || bits)
            set(ColumnType::YesNo);
        return words || bits;
    }

    void setOrder()
    {
        m_choice.order = bestOrder(m_evidence, m_habits);
        const bool open = m_evidence.onlyMonthFirst == m_evidence.onlyDayFirst
            && (m_choice.order == DateOrder::MonthDayYear || m_choice.order == DateOrder::DayMonthYear);
        if (!open)
            return;
        if (!m_habits.monthFirst && dateSeparator(m_cells) != '/')
            m_choice.order = DateOrder::DayMonthYear;
        m_choice.notes
            << (m_choice.order == DateOrder::MonthDayYear
                    ? Tr::tr("The dates of %1 could be read both ways; they are read as month, day, year.").arg(m_name)
                    : Tr::tr("The dates of %1 could be read both ways; they are read as day, month, year.")
                          .arg(m_name));
    }

    qint64 evidenceOfDates() const { return *std::max_element(m_evidence.date.begin(), m_evidence.date.end()); }
    /// Every cell could be the day number of a spreadsheet.
    bool areSerials() const
    {
        return m_typed > 0 && m_numbers == m_typed && m_evidence.serials == m_typed && !m_evidence.fractions;
    }

    bool tryDate()
    {
        const qint64 dates = evidenceOfDates();
        if (dates > 0 && m_typed - dates <= m_odd) {
            const bool compact = m_evidence.date[static_cast<size_t>(DateOrder::Compact)] == dates;
            if (compact && !saysDate(m_words) && (m_typed < 20 || dates != m_typed))
                return false; // eight digits are a date only when something says so
            set(ColumnType::Date);
            setOrder();
            return true;
        }
        if (areSerials() && saysDate(m_words) && !saysCode(m_words)) {
            set(ColumnType::Date);
            m_choice.serial = true;
            m_choice.notes << Tr::tr("The dates of %1 are day numbers of a spreadsheet.").arg(m_name);
            return true;
        }
        return false;
    }

    bool tryNumber()
    {
        if (m_numbers == 0 || m_typed - m_numbers > m_odd || saysCode(m_words))
            return false;
        if (m_evidence.leadingZero * 200 > m_numbers)
            return false; // post codes, article numbers
        const bool money = m_evidence.currency * 2 >= m_numbers || (saysMoney(m_words) && m_evidence.percent == 0);
        set(money ? ColumnType::Money : ColumnType::Number);
        return true;
    }

    void chooseText()
    {
        m_choice.perhapsIsMissing = m_habits.perhapsIsMissing;
        if (m_evidence.bands * 2 >= m_evidence.known()) {
            m_choice.type = ColumnType::Category;
            return;
        }
        if (const auto separator = tagSeparator(m_cells, false)) {
            m_choice.type = ColumnType::Tags;
            m_choice.separator = *separator;
            return;
        }
        const bool category = looksLikeCategory(m_evidence.known(), m_evidence.distinct, m_evidence.bytes);
        m_choice.type = category ? ColumnType::Category : ColumnType::Text;
        if (m_evidence.perhaps > 0 && !m_choice.perhapsIsMissing)
            m_choice.notes << Tr::tr("“None” and “NA” in %1 are read as values, not as gaps.").arg(m_name);
    }

    const CellColumn &m_cells;
    const ColumnEvidence &m_evidence;
    const FileHabits &m_habits;
    QStringList m_words;
    QString m_name;
    qint64 m_typed = 0, m_odd = 0, m_numbers = 0;
    TypeChoice m_choice;
};

} // namespace

TypeChoice chooseType(const CellColumn &cells, const ColumnEvidence &evidence, const FileHabits &habits,
                      const QString &header, std::optional<ColumnType> wanted)
{
    Choosing choosing(cells, evidence, habits, header);
    return wanted ? choosing.chooseAs(*wanted) : choosing.choose();
}

} // namespace lodestar::import
