#include "core/import/typejudge.h"

#include "core/base/text.h"
#include "core/import/celltext.h"
#include "core/import/headerwords.h"
#include "core/import/tagtext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::ColumnType;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Types)
};

constexpr size_t kPoint = 0, kComma = 1;

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
    if (habits.decimal)
        return habits.decimal;
    // "556.244", "12.300" and nothing else: thousands, since decimals would not all be three, and some would be
    // below 1.
    constexpr qint64 kEnough = 8;
    constexpr double kBig = 200; // coordinates are smaller
    const bool thousands = evidence.eitherPoint >= kEnough && evidence.eitherComma == 0 && evidence.longWhole == 0
        && evidence.onlyThis[kPoint] == 0 && evidence.high >= kBig;
    return thousands ? ',' : '.';
}

DateOrder bestOrder(const ColumnEvidence &evidence, const FileHabits &habits)
{
    const auto rows = [&](DateOrder order) { return evidence.date[static_cast<size_t>(order)]; };
    DateOrder best = DateOrder::YearMonthDay;
    for (const DateOrder order :
         {DateOrder::MonthDayYear, DateOrder::DayMonthYear, DateOrder::Named, DateOrder::Compact}) {
        if (evidence.dates(order) > evidence.dates(best))
            best = order;
    }
    const qint64 shortYears = rows(DateOrder::ShortYearMonthDay);
    const bool wished = habits.wishedDates == DateOrder::YearMonthDay;
    if (shortYears > 0
        && (wished ? shortYears + rows(DateOrder::YearMonthDay) >= evidence.dates(best)
                   : evidence.dates(DateOrder::ShortYearMonthDay) > evidence.dates(best)))
        return DateOrder::ShortYearMonthDay;
    const bool slashed = best == DateOrder::MonthDayYear || best == DateOrder::DayMonthYear;
    if (!slashed || rows(DateOrder::MonthDayYear) != rows(DateOrder::DayMonthYear))
        return best;
    return habits.monthFirst.value_or(true) ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

/// A date of a column that is another day when read the other way, and its separator: "." goes with day first.
struct OpenDate {
    QByteArray text;
    char separator = 0;
};

OpenDate openDateOf(const CellColumn &cells)
{
    OpenDate open;
    QByteArray buffer;
    for (quint32 code = 0; code < std::min<quint32>(cells.distinct(), 200) && open.text.isEmpty(); ++code) {
        const QByteArrayView plain = plainCell(trimmedCell(cells.text(code)), buffer);
        const auto day = readDate(plain, DateOrder::DayMonthYear), month = readDate(plain, DateOrder::MonthDayYear);
        if (day && !open.separator)
            open.separator = day->separator;
        if (day && month && day->days != month->days)
            open.text = plain.first(day->rest).toByteArray();
    }
    return open;
}

} // namespace

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

FileHabits habitsOf(const std::vector<ColumnEvidence> &columns, const QString &decimal, const QString &delimiter,
                    std::optional<DateOrder> wishedDates)
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
    habits.wishedDates = wishedDates;
    // Where numbers have a decimal comma, no month stands before its day.
    // Which of two numbers is the month is not said by the year coming first.
    const bool monthTold = wishedDates && *wishedDates != DateOrder::YearMonthDay;
    habits.datesKnown = monthTold || monthFirst != dayFirst || comma > point || decimal == u","_s;
    if (monthTold)
        habits.monthFirst = wishedDates == DateOrder::MonthDayYear;
    else if (monthFirst != dayFirst)
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
        // A header that promises figures is believed when some cells hold words: they are kept, listed and no figures.
        if (m_typed >= 5 && (saysMoney(m_words) || saysDate(m_words) || saysCount(m_words)))
            m_odd = std::max(m_odd, m_typed / 5);
        m_choice.decimal = chooseDecimal(evidence, habits);
        m_numbers = evidence.number[m_choice.decimal == '.' ? kPoint : kComma];
    }

    TypeChoice choose()
    {
        if (m_evidence.known() == 0)
            return m_choice;
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
            m_choice.separator = tagSeparator(m_cells, true);
        if (wanted == ColumnType::Tags && m_choice.separator.isEmpty())
            m_choice.separator = ";";
        if (wanted == ColumnType::Number || wanted == ColumnType::Money)
            m_choice.unit = m_evidence.unit;
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
        // "无" and "ندارد" are gaps elsewhere; beside "有" and "دارد" they are the other answer.
        const bool both = m_evidence.sawYes && m_evidence.sawNo && m_evidence.yesNo == m_evidence.known();
        if (both && m_evidence.perhaps > 0) {
            m_choice.type = ColumnType::YesNo;
            return true;
        }
        const bool words = m_typed > 0 && m_evidence.yesNo == m_typed
            && (m_evidence.sawWord || (m_evidence.sawYes && m_evidence.sawNo));
        const bool bits = m_typed > 0 && m_evidence.inUnit == 0 && m_evidence.zeroOne == m_typed && m_evidence.sawZero
            && m_evidence.sawOne && saysFlag(m_words);
        if (words || bits)
            set(ColumnType::YesNo);
        return words || bits;
    }

    void setOrder()
    {
        m_choice.order = bestOrder(m_evidence, m_habits);
        const bool open = m_evidence.onlyMonthFirst == 0 && m_evidence.onlyDayFirst == 0
            && (m_choice.order == DateOrder::MonthDayYear || m_choice.order == DateOrder::DayMonthYear);
        if (m_evidence.persian > 0)
            m_choice.notes << Tr::tr("%1 holds dates of the Persian calendar; they were converted.").arg(m_name);
        if (!open || m_habits.datesKnown)
            return;
        const OpenDate date = openDateOf(m_cells);
        if (!m_habits.monthFirst && date.separator != '/')
            m_choice.order = DateOrder::DayMonthYear;
        if (date.separator != '.') // "9.11.2022": nobody writes months first with points
            m_choice.openDate = date.text;
    }

    qint64 evidenceOfDates() const { return m_evidence.dates(bestOrder(m_evidence, m_habits)); }
    /// Every cell could be the day number of a spreadsheet.
    bool areSerials() const
    {
        return m_typed > 0 && m_numbers == m_typed && m_evidence.serials == m_typed && !m_evidence.fractions;
    }

    bool tryDate()
    {
        // A spreadsheet that could not read some of the dates leaves day numbers beside them.
        const bool dated = saysDate(m_words) && !saysCode(m_words);
        const qint64 serials = dated && evidenceOfDates() > m_evidence.serials ? m_evidence.serials : 0;
        const qint64 dates = evidenceOfDates();
        if (dates > 0 && m_typed - dates - serials <= m_odd) {
            const bool compact = m_evidence.date[static_cast<size_t>(DateOrder::Compact)] == dates;
            if (compact && !saysDate(m_words) && (m_typed < 20 || dates != m_typed))
                return false; // eight digits are a date only when something says so
            set(ColumnType::Date);
            setOrder();
            m_choice.mayBeSerial = serials > 0;
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
        if (m_evidence.leadingZero * 200 > m_numbers || m_evidence.dialled * 2 > m_numbers)
            return false; // post codes, article numbers, telephones
        const bool money = m_evidence.currency * 2 >= m_numbers || (saysMoney(m_words) && m_evidence.percent == 0);
        set(money && m_evidence.inUnit == 0 ? ColumnType::Money : ColumnType::Number);
        m_choice.unit = m_evidence.unit;
        if (m_evidence.percent > 0 && m_evidence.percent < m_numbers)
            m_choice.notes << Tr::tr("In %1 some figures are percentages and others are not; they are compared as they "
                                     "are written. Check the column.")
                                  .arg(m_name);
        return true;
    }

    void chooseText()
    {
        m_choice.perhapsIsMissing = m_habits.perhapsIsMissing;
        if (m_evidence.bands * 2 >= m_evidence.known() && !saysCode(m_words)) { // "12-345" may be a post code
            m_choice.type = ColumnType::Category;
            return;
        }
        m_choice.separator = tagSeparator(m_cells, false);
        if (!m_choice.separator.isEmpty()) {
            m_choice.type = ColumnType::Tags;
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
