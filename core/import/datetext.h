#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lodestar::import {

/// In which order day, month and year stand in the dates of a column.
enum class DateOrder : quint8 {
    YearMonthDay, ///< 2021-03-09, 2021/3/9, 2021年3月9日
    MonthDayYear, ///< 3/9/2021
    DayMonthYear, ///< 9.3.2021
    Named, ///< 9 Mar 2021, Mar 9th, 2021, Tue, 9 marca 2021, 5 مرداد 1402
    Compact, ///< 20210309
    ShortYearMonthDay ///< 21-03-09
};
constexpr int kDateOrders = 6;

/// "mdy", "dmy" or "ymd": the orders that a person can choose between. Empty and nullopt for all others.
QString dateOrderId(DateOrder order);
std::optional<DateOrder> dateOrderFromId(const QString &id);

/// A cell read as a date.
struct DateReading {
    qint64 days = 0; ///< since 1970-01-01
    qsizetype rest = 0; ///< where the time of day begins in the cell (its size when there is none)
    char separator = 0;
    bool shortYear = false; ///< two digits
    bool padded = false; ///< a day or month with a leading zero
    bool unpadded = false; ///< a day or month of one digit
    bool persian = false; ///< a year of the Persian (Jalali) calendar, converted
    bool otherwise = false; ///< by readAnyDate(): not in the order of the column
};

/// Reads a date, with or without a time of day behind it, in the given order; nullopt when it is none.
/// `plain` as from plainCell().
std::optional<DateReading> readDate(QByteArrayView plain, DateOrder order);

/// The same, or else in one of the orders that cannot be mistaken: year first, and with the month's name.
std::optional<DateReading> readAnyDate(QByteArrayView plain, DateOrder order);

/// The pattern that CellFormat::datePattern needs for dates like this one; empty for ISO or when none reproduces them.
QString datePattern(DateOrder order, char separator, bool shortYear, bool padded);

} // namespace lodestar::import
