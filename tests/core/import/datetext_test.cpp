#include "core/import/datetext.h"

#include "tests/testkit/registry.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;

Q_DECLARE_METATYPE(lodestar::import::DateOrder)

class DateTextTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsHowItWasWritten();
    void makesPatterns();
    void ordersHaveIds();
};

void DateTextTest::reads_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("date");
    const QDate march(2021, 3, 9);
    QTest::newRow("iso") << u"2021-03-09"_s << DateOrder::YearMonthDay << march;
    QTest::newRow("iso with time") << u"2021-03-09T10:22:33Z"_s << DateOrder::YearMonthDay << march;
    QTest::newRow("midnight") << u"2021-03-09 00:00:00.000"_s << DateOrder::YearMonthDay << march;
    QTest::newRow("year first, slashes") << u"2021/3/9"_s << DateOrder::YearMonthDay << march;
    QTest::newRow("chinese") << u"2021年3月9日"_s << DateOrder::YearMonthDay << march;
    QTest::newRow("american") << u"3/9/2021"_s << DateOrder::MonthDayYear << march;
    QTest::newRow("american with time") << u"03/09/2021 3:45 PM"_s << DateOrder::MonthDayYear << march;
    QTest::newRow("european") << u"9.3.2021"_s << DateOrder::DayMonthYear << march;
    QTest::newRow("two-digit year") << u"09/03/21"_s << DateOrder::DayMonthYear << march;
    QTest::newRow("last century") << u"09/03/98"_s << DateOrder::DayMonthYear << QDate(1998, 3, 9);
    QTest::newRow("named") << u"9 Mar 2021"_s << DateOrder::Named << march;
    QTest::newRow("named, month first") << u"March 9, 2021"_s << DateOrder::Named << march;
    QTest::newRow("named, short") << u"9-Mar-21"_s << DateOrder::Named << march;
    QTest::newRow("polish") << u"9 marca 2021"_s << DateOrder::Named << march;
    QTest::newRow("ordinal") << u"March 9th, 2021"_s << DateOrder::Named << march;
    QTest::newRow("weekday") << u"Tue, 9 Mar 2021 10:22:33 +0100"_s << DateOrder::Named << march;
    QTest::newRow("spanish") << u"9 de marzo de 2021"_s << DateOrder::Named << march;
    QTest::newRow("portuguese") << u"9 fev 2021"_s << DateOrder::Named << QDate(2021, 2, 9);
    QTest::newRow("indonesian") << u"9 Agustus 2021"_s << DateOrder::Named << QDate(2021, 8, 9);
    QTest::newRow("czech") << u"9. července 2021"_s << DateOrder::Named << QDate(2021, 7, 9);
    QTest::newRow("persian month") << u"12 مرداد 1402"_s << DateOrder::Named << QDate(2023, 8, 3);
    QTest::newRow("persian name of a western month") << u"9 مارس 2021"_s << DateOrder::Named << march;
    QTest::newRow("compact") << u"20210309"_s << DateOrder::Compact << march;
    QTest::newRow("persian calendar") << u"1399/12/19"_s << DateOrder::YearMonthDay << march;
    QTest::newRow("two-digit year first") << u"21-03-09"_s << DateOrder::ShortYearMonthDay << march;
    QTest::newRow("leap day") << u"2020-02-29"_s << DateOrder::YearMonthDay << QDate(2020, 2, 29);
}

void DateTextTest::reads()
{
    QFETCH(QString, cell);
    QFETCH(DateOrder, order);
    QFETCH(QDate, date);
    const QByteArray utf8 = cell.toUtf8();
    const auto reading = readDate(utf8, order);
    QVERIFY(reading);
    QCOMPARE(QDate(1970, 1, 1).addDays(reading->days), date);
}

void DateTextTest::refuses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("month 13") << u"13/09/2021"_s << DateOrder::MonthDayYear;
    // 1 of the first month of 1412, were it of the Persian calendar
    QTest::newRow("month 13, two-digit year") << u"13.01.12"_s << DateOrder::MonthDayYear;
    QTest::newRow("no leap day") << u"2021-02-29"_s << DateOrder::YearMonthDay;
    QTest::newRow("mixed signs") << u"2021-03/09"_s << DateOrder::YearMonthDay;
    QTest::newRow("text behind") << u"2021-03-09 or so"_s << DateOrder::YearMonthDay;
    QTest::newRow("version number") << u"1.2.3"_s << DateOrder::DayMonthYear;
    QTest::newRow("telephone") << u"030-0074321"_s << DateOrder::DayMonthYear;
    QTest::newRow("no month") << u"9 Foo 2021"_s << DateOrder::Named;
    QTest::newRow("too long ago") << u"18000309"_s << DateOrder::Compact;
    QTest::newRow("a persian month of no persian year") << u"12 مرداد 2023"_s << DateOrder::Named;
    QTest::newRow("year only") << u"2021"_s << DateOrder::YearMonthDay;
}

void DateTextTest::refuses()
{
    QFETCH(QString, cell);
    QFETCH(DateOrder, order);
    const QByteArray utf8 = cell.toUtf8();
    QVERIFY(!readDate(utf8, order));
}

void DateTextTest::tellsHowItWasWritten()
{
    const auto padded = readDate("03/04/2021", DateOrder::MonthDayYear);
    QVERIFY(padded && padded->padded && !padded->unpadded);
    const auto plain = readDate("3/14/21", DateOrder::MonthDayYear);
    QVERIFY(plain && plain->unpadded && plain->shortYear);
    QCOMPARE(plain->separator, '/');
    const auto timed = readDate("2021-03-09 10:00", DateOrder::YearMonthDay);
    QVERIFY(timed);
    QCOMPARE(timed->rest, 10);
    QVERIFY(readDate("1399/12/19", DateOrder::YearMonthDay)->persian);
}

void DateTextTest::makesPatterns()
{
    // What cannot be mistaken is read in a column of any order.
    QVERIFY(readAnyDate("2021-03-09", DateOrder::MonthDayYear)->otherwise);
    QVERIFY(readAnyDate("9 Mar 2021", DateOrder::DayMonthYear)->otherwise);
    QVERIFY(!readAnyDate("3/9/2021", DateOrder::MonthDayYear)->otherwise);
    QVERIFY(!readAnyDate("25/3/2021", DateOrder::MonthDayYear));
    QCOMPARE(datePattern(DateOrder::YearMonthDay, '-', false, true), QString());
    QCOMPARE(datePattern(DateOrder::MonthDayYear, '/', false, false), u"M/d/yyyy"_s);
    QCOMPARE(datePattern(DateOrder::DayMonthYear, '.', true, true), u"dd.MM.yy"_s);
    QCOMPARE(datePattern(DateOrder::Compact, '\0', false, true), u"yyyyMMdd"_s);
}

void DateTextTest::ordersHaveIds()
{
    for (const DateOrder order : {DateOrder::MonthDayYear, DateOrder::DayMonthYear, DateOrder::YearMonthDay})
        QCOMPARE(dateOrderFromId(dateOrderId(order)), std::optional(order));
    QCOMPARE(dateOrderId(DateOrder::DayMonthYear), u"dmy"_s);
    QCOMPARE(dateOrderFromId(u"MDY"_s), std::optional(DateOrder::MonthDayYear));
    QVERIFY(!dateOrderFromId(u"ydm"_s));
    QVERIFY(!dateOrderFromId({}));
}

static const lodestar::testkit::Registered<DateTextTest> registered("core/import/datetext");
#include "datetext_test.moc"
