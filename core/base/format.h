#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

/// Figures and dates for people, by the current locale (QLocale()). JSON and CSV never use these.
namespace lodestar::format {

/// The locale of the language in use; set once by the program (GUI settings or --lang).
QLocale locale();

/// A whole number with its groups ("9,134"). Works round Qt 6.4 grouping Polish and Spanish thousands wrongly.
QString count(qint64 value);

/// A number with at most `decimals` decimals, trailing zeros cut; "–" when it is not a number.
QString number(double value, int decimals = 2);

/// A year: in the digits of the locale, but never grouped, for it is a name and no quantity ("1998", not "1,998").
QString year(double value);

/// A fraction 0..1 as per cent: share(0.614) → "61%" (as the locale writes it).
QString share(double fraction, int decimals = 0);

/// A difference of shares in percentage points with its sign: points(0.53) → "+53".
QString points(double difference);

/// An amount without a currency sign unless one is known; rounded to what matters (three significant digits when long).
QString money(double amount, const QString &currency = {});

/// The same without rounding, as in the cell of a table: cents where there are any.
QString wholeMoney(double amount, const QString &currency = {});

/// Of medium length, in the calendar of the locale: "Nov 24, 2026", "24 lis 2026", "۳ آذر ۱۴۰۵". Empty when invalid.
QString date(const QDate &date);
/// The same with hours and minutes, in local time.
QString dateTime(const QDateTime &at);

/// A q or p value: "0.003", "<0.001".
QString probability(double value);

} // namespace lodestar::format
