#include "core/base/format.h"

#include <unicode/udat.h>
#include <unicode/unum.h>

#include <cmath>
#include <memory>

namespace lodestar::format {

using namespace Qt::StringLiterals;

namespace {

// QLocale knows the signs and digits of a language, but Qt 6.4 groups "1234567" in Polish and Spanish as "1234 567",
// and has no way to write per cent or a date of medium length. The grouping is therefore done here, and the affixes and
// dates come from ICU.

/// How a locale groups the digits of whole numbers.
struct Grouping {
    QString separator;
    int first = 3; ///< digits of the group next to the decimal sign
    int others = 3; ///< digits of the groups before it (2 in India)
    int minimum = 1; ///< digits that must stand before the first separator for there to be any (2 in Polish)
};

Grouping groupingOf(const QLocale &locale)
{
    Grouping grouping;
    grouping.separator = locale.groupSeparator();
    if (locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) || locale.language() == QLocale::C)
        grouping.separator.clear();
    if (grouping.separator.isEmpty())
        return grouping;
    const auto pieces = [&](qlonglong value) { return locale.toString(value).split(grouping.separator); };
    const auto digits = locale.zeroDigit().size();
    if (const QStringList sample = pieces(123456789012LL); sample.size() > 2) {
        grouping.first = static_cast<int>(sample.last().size() / digits);
        grouping.others = static_cast<int>(sample.at(sample.size() - 2).size() / digits);
    }
    if (pieces(1234).size() == 1)
        grouping.minimum = 2;
    return grouping;
}

/// ASCII digits in the digits of the locale.
QString localDigits(const QByteArray &digits, const QLocale &locale)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, U'0');
    QString out;
    for (const char c : digits)
        out += QStringView(QChar::fromUcs4(zero + static_cast<char32_t>(c - '0')));
    return out;
}

QString grouped(const QByteArray &digits, const QLocale &locale)
{
    const Grouping grouping = groupingOf(locale);
    if (grouping.separator.isEmpty() || digits.size() < grouping.first + grouping.minimum)
        return localDigits(digits, locale);
    qsizetype from = digits.size() - grouping.first;
    QString out = localDigits(digits.sliced(from), locale);
    while (from > 0) {
        const qsizetype length = qMin<qsizetype>(grouping.others, from);
        from -= length;
        out = localDigits(digits.sliced(from, length), locale) + grouping.separator + out;
    }
    return out;
}

/// `value` >= 0 with exactly `decimals` decimals, cut of trailing zeros if asked.
QString unsignedNumber(double value, int decimals, bool cutZeros, const QLocale &locale)
{
    const QByteArray text = QByteArray::number(value, 'f', decimals);
    const qsizetype dot = text.indexOf('.');
    QByteArray fraction = dot < 0 ? QByteArray() : text.sliced(dot + 1);
    while (cutZeros && fraction.endsWith('0'))
        fraction.chop(1);
    const QString whole = grouped(dot < 0 ? text : text.first(dot), locale);
    return fraction.isEmpty() ? whole : whole + locale.decimalPoint() + localDigits(fraction, locale);
}

bool roundsToZero(double value, int decimals)
{
    return QByteArray::number(std::abs(value), 'f', decimals).toDouble() == 0;
}

struct CloseNumberFormat {
    void operator()(UNumberFormat *format) const { unum_close(format); }
};
using NumberFormat = std::unique_ptr<UNumberFormat, CloseNumberFormat>;

QByteArray icuName(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QByteArrayLiteral("en") : locale.name().toLatin1();
}

QString affix(const NumberFormat &format, UNumberFormatTextAttribute which)
{
    UChar buffer[64];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = unum_getTextAttribute(format.get(), which, buffer, 64, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(buffer), qMin(length, 64)) : QString();
}

/// Puts what the locale writes before and after a per cent or an amount around `digits`.
QString withAffixes(const NumberFormat &format, const QString &digits, bool negative)
{
    const QString before = affix(format, negative ? UNUM_NEGATIVE_PREFIX : UNUM_POSITIVE_PREFIX);
    return before + digits + affix(format, negative ? UNUM_NEGATIVE_SUFFIX : UNUM_POSITIVE_SUFFIX);
}

QString noValue()
{
    return u"–"_s;
}

QString icuDate(const QDateTime &at, UDateFormatStyle timeStyle)
{
    UErrorCode status = U_ZERO_ERROR;
    const QString zone = u"Etc/UTC"_s; // the caller's wall clock is passed as if it were UTC: no second conversion
    UDateFormat *format =
        udat_open(timeStyle, UDAT_MEDIUM, icuName(locale()).constData(), reinterpret_cast<const UChar *>(zone.utf16()),
                  static_cast<int32_t>(zone.size()), nullptr, 0, &status);
    if (U_FAILURE(status))
        return at.toString(Qt::ISODate);
    const QDateTime wall(at.date(), at.time(), Qt::UTC);
    UChar buffer[128];
    const int32_t length =
        udat_format(format, static_cast<UDate>(wall.toMSecsSinceEpoch()), buffer, 128, nullptr, &status);
    udat_close(format);
    if (U_FAILURE(status))
        return at.toString(Qt::ISODate);
    return QString(reinterpret_cast<const QChar *>(buffer), qMin(length, 128));
}

} // namespace

QLocale locale()
{
    return QLocale();
}

QString count(qint64 value)
{
    const QLocale current = locale();
    const QByteArray text = QByteArray::number(value);
    if (value < 0)
        return current.negativeSign() + grouped(text.sliced(1), current);
    return grouped(text, current);
}

QString number(double value, int decimals)
{
    if (std::isnan(value))
        return noValue();
    const QLocale current = locale();
    const QString sign = value < 0 && !roundsToZero(value, decimals) ? current.negativeSign() : QString();
    if (std::isinf(value))
        return sign + u"∞"_s;
    return sign + unsignedNumber(std::abs(value), decimals, true, current);
}

QString year(double value)
{
    constexpr double longest = 1e6; // beyond it, a column was wrongly called a year: show what it holds
    if (!(std::abs(value) < longest))
        return number(value);
    QLocale ungrouped = locale();
    ungrouped.setNumberOptions(ungrouped.numberOptions() | QLocale::OmitGroupSeparator);
    return ungrouped.toString(std::llround(value));
}

QString share(double fraction, int decimals)
{
    if (!std::isfinite(fraction))
        return noValue();
    const double percent = fraction * 100;
    const bool negative = percent < 0 && !roundsToZero(percent, decimals);
    const QString digits = unsignedNumber(std::abs(percent), decimals, false, locale());
    UErrorCode status = U_ZERO_ERROR;
    const NumberFormat format(unum_open(UNUM_PERCENT, nullptr, 0, icuName(locale()).constData(), nullptr, &status));
    return U_SUCCESS(status) ? withAffixes(format, digits, negative) : digits + locale().percent();
}

QString points(double difference)
{
    constexpr int mostDecimals = 6; // what is smaller comes from rounding
    if (!std::isfinite(difference))
        return noValue();
    const QLocale current = locale();
    const double points = difference * 100;
    int decimals = 0; // a difference that is there is never shown as none
    while (decimals < mostDecimals && roundsToZero(points, decimals))
        ++decimals;
    if (roundsToZero(points, decimals))
        return unsignedNumber(0, 0, false, current);
    return (points < 0 ? current.negativeSign() : current.positiveSign())
        + unsignedNumber(std::abs(points), decimals, false, current);
}

namespace {

/// The digits of an amount with its sign and the currency, where the locale puts them.
QString amountOfMoney(double size, int decimals, bool isNegative, const QString &currency)
{
    const bool negative = isNegative && !roundsToZero(size, decimals);
    const QString digits = unsignedNumber(size, decimals, false, locale());
    const QString signedDigits = negative ? locale().negativeSign() + digits : digits;
    if (currency.isEmpty())
        return signedDigits;
    if (currency.size() != 3 || !currency.at(0).isUpper())
        return signedDigits + u"\u00A0"_s + currency; // a sign as the file wrote it
    UErrorCode status = U_ZERO_ERROR;
    const NumberFormat format(unum_open(UNUM_CURRENCY, nullptr, 0, icuName(locale()).constData(), nullptr, &status));
    if (U_FAILURE(status))
        return signedDigits + u"\u00A0"_s + currency;
    unum_setTextAttribute(format.get(), UNUM_CURRENCY_CODE, reinterpret_cast<const UChar *>(currency.utf16()), 3,
                          &status);
    return withAffixes(format, digits, negative);
}

bool hasCents(double size)
{
    return std::round(size * 100) != std::round(size) * 100;
}

} // namespace

QString money(double amount, const QString &currency)
{
    if (!std::isfinite(amount))
        return noValue();
    double size = std::abs(amount);
    if (size >= 10000) {
        const double unit = std::pow(10.0, std::floor(std::log10(size)) - 2);
        size = std::round(size / unit) * unit;
    }
    // 4.50 needs its cents, 45 and 450.50 do not
    return amountOfMoney(size, size < 100 && hasCents(size) ? 2 : 0, amount < 0, currency);
}

QString wholeMoney(double amount, const QString &currency)
{
    if (!std::isfinite(amount))
        return noValue();
    const double size = std::abs(amount);
    return amountOfMoney(size, hasCents(size) ? 2 : 0, amount < 0, currency);
}

QString date(const QDate &date)
{
    return date.isValid() ? icuDate(QDateTime(date, QTime(0, 0), Qt::UTC), UDAT_NONE) : QString();
}

QString dateTime(const QDateTime &at)
{
    return at.isValid() ? icuDate(at.toLocalTime(), UDAT_SHORT) : QString();
}

QString probability(double value)
{
    if (std::isnan(value))
        return noValue();
    if (value < 0.001)
        return u"<"_s + number(0.001, 3);
    return number(value, 3);
}

} // namespace lodestar::format
