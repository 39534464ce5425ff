#include "core/import/datetext.h"

#include "core/table/cellformat.h"

#include <QCalendar>
#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::import {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
}

struct Part {
    int value = 0;
    int digits = 0;
};

/// Up to eight digits from `at`.
Part readPart(QByteArrayView text, qsizetype &at)
{
    Part part;
    while (at < text.size() && isDigit(text[at]) && part.digits < 9) {
        part.value = part.value * 10 + (text[at++] - '0');
        ++part.digits;
    }
    return part;
}

struct MonthName {
    const char *prefix; // lower case
    int month;
};

// English, Polish, Indonesian, German, French, Spanish, Portuguese, Italian, Czech, Dutch, Persian (both calendars);
// longer prefixes first where one begins the other. Months from 13 on are those of the Persian calendar.
constexpr int kPersian = 12;
constexpr std::array kMonths = std::to_array<MonthName>({
    {"juin", 6},
    {"juil", 7},
    {"jan", 1},
    {"sty", 1},
    {"ene", 1},
    {"gen", 1},
    {"led", 1},
    {"feb", 2},
    {"fév", 2},
    {"fev", 2},
    {"lut", 2},
    {"úno", 2},
    {"mär", 3},
    {"mar", 3},
    {"mrt", 3},
    {"mrz", 3},
    {"bře", 3},
    {"apr", 4},
    {"avr", 4},
    {"abr", 4},
    {"kwi", 4},
    {"dub", 4},
    {"may", 5},
    {"maj", 5},
    {"mai", 5},
    {"mag", 5},
    {"mei", 5},
    {"kvě", 5},
    {"jun", 6},
    {"giu", 6},
    {"cze", 6},
    {"červenc", 7},
    {"červ", 6},
    {"čvc", 7},
    {"čvn", 6},
    {"jul", 7},
    {"lug", 7},
    {"lip", 7},
    {"aug", 8},
    {"agu", 8},
    {"ago", 8},
    {"aoû", 8},
    {"aou", 8},
    {"sie", 8},
    {"srp", 8},
    {"sep", 9},
    {"set", 9},
    {"wrz", 9},
    {"zář", 9},
    {"oct", 10},
    {"okt", 10},
    {"ott", 10},
    {"out", 10},
    {"paź", 10},
    {"říj", 10},
    {"nov", 11},
    {"lis", 11},
    {"dec", 12},
    {"déc", 12},
    {"dez", 12},
    {"des", 12},
    {"dic", 12},
    {"gru", 12},
    {"pro", 12},
    {"ژانویه", 1},
    {"فوریه", 2},
    {"مارس", 3},
    {"آوریل", 4},
    {"مه", 5},
    {"ژوئن", 6},
    {"ژوئیه", 7},
    {"اوت", 8},
    {"سپتامبر", 9},
    {"اکتبر", 10},
    {"نوامبر", 11},
    {"دسامبر", 12},
    {"فروردین", kPersian + 1},
    {"اردیبهشت", kPersian + 2},
    {"خرداد", kPersian + 3},
    {"تیر", kPersian + 4},
    {"مرداد", kPersian + 5},
    {"شهریور", kPersian + 6},
    {"مهر", kPersian + 7},
    {"آبان", kPersian + 8},
    {"آذر", kPersian + 9},
    {"دی", kPersian + 10},
    {"بهمن", kPersian + 11},
    {"اسفند", kPersian + 12},
});

/// A month's name from `at` (letters of any script; a full stop may follow); 0 when it is none.
int readMonthName(QByteArrayView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && isLetter(text[at]))
        ++at;
    if (at - begin < 3 || at - begin > 20)
        return 0;
    const QByteArrayView written = text.sliced(begin, at - begin);
    const bool ascii =
        std::all_of(written.begin(), written.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    // The first letters do, but Persian names must be whole: one begins the other.
    const QByteArray name = ascii ? written.toByteArray().toLower() : QString::fromUtf8(written).toLower().toUtf8();
    for (const MonthName &month : kMonths) {
        if (name.front() != *month.prefix || !name.startsWith(month.prefix))
            continue;
        const bool persian = *month.prefix < 0 && static_cast<unsigned char>(*month.prefix) >= 0xD8;
        if (!persian || name.size() == qsizetype(qstrlen(month.prefix))) {
            if (at < text.size() && text[at] == '.')
                ++at;
            return month.month;
        }
    }
    return 0;
}

/// "T10:22:33Z", " 14:33", " 3:45:10 PM +02:00": nothing else may stand behind a date.
bool isTimeOfDay(QByteArrayView rest)
{
    if (rest.isEmpty())
        return true;
    if (rest.size() > 32 || (rest.front() != ' ' && rest.front() != 'T' && rest.front() != ','))
        return false;
    qsizetype at = 1;
    while (at < rest.size() && rest[at] == ' ')
        ++at;
    const Part hour = readPart(rest, at);
    if (hour.digits == 0 || hour.digits > 2 || hour.value > 24 || at >= rest.size() || rest[at] != ':')
        return false;
    for (; at < rest.size(); ++at) {
        if (!isDigit(rest[at]) && !QByteArrayView(":.+-ZAPMapm UTC").contains(rest[at]))
            return false;
    }
    return true;
}

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool isDate(int year, int month, int day)
{
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= kDays[static_cast<size_t>(month - 1)] + (month == 2 && isLeap(year) ? 1 : 0);
}

bool setDate(DateReading &reading, Part year, int month, int day)
{
    int full = year.value;
    if (month > kPersian) { // named by its Persian name
        month -= kPersian;
        full += year.digits == 2 ? (full < 50 ? 1400 : 1300) : 0;
        reading.shortYear = year.digits == 2;
        if (full < 1250 || full > 1500)
            return false;
    } else if (year.digits == 2) {
        reading.shortYear = true;
        full += full < 69 ? 2000 : 1900; // as POSIX does
    } else if (year.digits != 4) {
        return false;
    }
    if (full >= 1250 && full <= 1500) { // nobody's customers date from the Middle Ages
        const QCalendar persian(QCalendar::System::Jalali);
        const QDate date = persian.dateFromParts(full, month, day);
        if (!date.isValid())
            return false;
        reading.persian = true;
        reading.days = QDate(1970, 1, 1).daysTo(date);
        return true;
    }
    if (full < 1600 || full > 2999 || !isDate(full, month, day))
        return false;
    reading.days = table::daysFromCivil(full, month, day);
    return true;
}

void notePadding(DateReading &reading, const Part &part)
{
    if (part.digits == 1)
        reading.unpadded = true;
    else if (part.value < 10)
        reading.padded = true;
}

/// "Tue, ", "wtorek, ": a word with a comma before the date, or an English day's name.
void skipWeekday(QByteArrayView plain, qsizetype &at)
{
    qsizetype end = 0;
    while (end < plain.size() && isLetter(plain[end]))
        ++end;
    if (end < 2 || end + 1 >= plain.size())
        return;
    static constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const bool english = std::any_of(kDays.begin(), kDays.end(), [&](const char *day) {
        return end >= 3 && plain.first(3).compare(QByteArrayView(day), Qt::CaseInsensitive) == 0;
    });
    if (plain[end] == ',' || (english && plain[end] == ' ')) {
        at = end + 1;
        while (at < plain.size() && plain[at] == ' ')
            ++at;
    }
}

std::optional<DateReading> readNamed(QByteArrayView plain)
{
    DateReading reading;
    qsizetype at = 0;
    Part day;
    int month = 0;
    const auto skip = [&] {
        while (at < plain.size()
               && (plain[at] == ' ' || plain[at] == '-' || plain[at] == ',' || plain[at] == '.' || plain[at] == '/'))
            ++at;
    };
    const auto skipWord = [&](std::initializer_list<QByteArrayView> words) { // "9th", "de", "of"
        for (const QByteArrayView word : words) {
            const QByteArrayView rest = plain.sliced(at);
            if (rest.size() > word.size() && rest.first(word.size()).compare(word, Qt::CaseInsensitive) == 0
                && !isLetter(rest[word.size()])) {
                at += word.size();
                return;
            }
        }
    };
    skipWeekday(plain, at);
    if (at < plain.size() && isDigit(plain[at])) {
        day = readPart(plain, at);
        reading.separator = at < plain.size() ? plain[at] : '\0';
        skipWord({"st", "nd", "rd", "th", "er"});
        skip();
        skipWord({"de", "of"});
        skip();
        month = readMonthName(plain, at);
    } else {
        month = readMonthName(plain, at);
        skip();
        day = readPart(plain, at);
        skipWord({"st", "nd", "rd", "th"});
    }
    skip();
    skipWord({"de", "of"});
    skip();
    const Part year = readPart(plain, at);
    if (month == 0 || day.digits == 0 || day.digits > 2 || !setDate(reading, year, month, day.value))
        return std::nullopt;
    notePadding(reading, day);
    reading.rest = at;
    return isTimeOfDay(plain.sliced(at)) ? std::optional(reading) : std::nullopt;
}

std::optional<DateReading> readCompact(QByteArrayView plain)
{
    DateReading reading;
    qsizetype at = 0;
    const Part all = readPart(plain, at);
    if (all.digits != 8 || at != plain.size())
        return std::nullopt;
    const int year = all.value / 10000;
    if (year < 1900 || year > 2100 || !setDate(reading, {year, 4}, all.value / 100 % 100, all.value % 100))
        return std::nullopt;
    reading.rest = at;
    return reading;
}

} // namespace

QString dateOrderId(DateOrder order)
{
    switch (order) {
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    default:
        return {};
    }
}

std::optional<DateOrder> dateOrderFromId(const QString &id)
{
    for (const DateOrder order : {DateOrder::MonthDayYear, DateOrder::DayMonthYear, DateOrder::YearMonthDay}) {
        if (id.compare(dateOrderId(order), Qt::CaseInsensitive) == 0)
            return order;
    }
    return std::nullopt;
}

std::optional<DateReading> readDate(QByteArrayView plain, DateOrder order)
{
    if (plain.size() < 6 || plain.size() > 40)
        return std::nullopt;
    if (order == DateOrder::Named)
        return readNamed(plain);
    if (order == DateOrder::Compact)
        return readCompact(plain);
    if (!isDigit(plain.front()))
        return std::nullopt;
    DateReading reading;
    qsizetype at = 0;
    const Part first = readPart(plain, at);
    const bool chinese = plain.sliced(at).startsWith("年");
    if (chinese ? order != DateOrder::YearMonthDay : at >= plain.size())
        return std::nullopt;
    reading.separator = chinese ? '\0' : plain[at];
    if (!chinese && reading.separator != '-' && reading.separator != '/' && reading.separator != '.')
        return std::nullopt;
    at += chinese ? 3 : 1;
    const Part second = readPart(plain, at);
    if (chinese ? !plain.sliced(at).startsWith("月") : (at >= plain.size() || plain[at] != reading.separator))
        return std::nullopt;
    at += chinese ? 3 : 1;
    const Part third = readPart(plain, at);
    if (chinese) {
        if (!plain.sliced(at).startsWith("日"))
            return std::nullopt;
        at += 3;
    }
    Part year = third, month = first, day = second;
    if (order == DateOrder::YearMonthDay || order == DateOrder::ShortYearMonthDay) {
        year = first;
        month = second;
        day = third;
    } else if (order == DateOrder::DayMonthYear) {
        month = second;
        day = first;
    }
    if (month.digits > 2 || day.digits > 2 || month.digits == 0 || day.digits == 0 || month.value > 12)
        return std::nullopt; // months from 13 on are names of the Persian calendar, never figures
    if (order == DateOrder::YearMonthDay && year.digits != 4)
        return std::nullopt;
    if (order == DateOrder::ShortYearMonthDay && year.digits != 2)
        return std::nullopt;
    if (!setDate(reading, year, month.value, day.value))
        return std::nullopt;
    notePadding(reading, month);
    notePadding(reading, day);
    reading.rest = at;
    return isTimeOfDay(plain.sliced(at)) ? std::optional(reading) : std::nullopt;
}

std::optional<DateReading> readAnyDate(QByteArrayView plain, DateOrder order)
{
    if (const auto usual = readDate(plain, order))
        return usual;
    for (const DateOrder other : {DateOrder::YearMonthDay, DateOrder::Named}) {
        if (other == order)
            continue;
        if (auto reading = readDate(plain, other)) {
            reading->otherwise = true;
            return reading;
        }
    }
    return std::nullopt;
}

QString datePattern(DateOrder order, char separator, bool shortYear, bool padded)
{
    const QString day = padded ? u"dd"_s : u"d"_s;
    const QString month = padded ? u"MM"_s : u"M"_s;
    const QString year = shortYear ? u"yy"_s : u"yyyy"_s;
    const QString sign = separator ? QString(QLatin1Char(separator)) : QString();
    switch (order) {
    case DateOrder::ShortYearMonthDay:
    case DateOrder::YearMonthDay:
        if (!shortYear && padded && separator == '-')
            return {};
        return QStringList{year, month, day}.join(sign);
    case DateOrder::MonthDayYear:
        return QStringList{month, day, year}.join(sign);
    case DateOrder::DayMonthYear:
        return QStringList{day, month, year}.join(sign);
    case DateOrder::Named:
        return QStringList{day, u"MMM"_s, year}.join(sign);
    case DateOrder::Compact:
        return u"yyyyMMdd"_s;
    }
    return {};
}

} // namespace lodestar::import
