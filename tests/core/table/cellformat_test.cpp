#include "core/table/cellformat.h"

#include "tests/testkit/registry.h"

#include <QDate>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

namespace {

double days(int year, int month, int day)
{
    return double(QDate(1970, 1, 1).daysTo(QDate(year, month, day)));
}

} // namespace

class CellFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAsWritten_data();
    void numbersAsWritten();
    void datesAsWritten_data();
    void datesAsWritten();
    void yesAndNoAsWritten();
    void isoDatesOfAllYears();
    void jsonReadsBack();
};

void CellFormatTest::numbersAsWritten_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"."_s << QString() << -1 << QString() << QString() << 2763.519279 << u"2763.519279"_s;
    QTest::newRow("dollars") << u"."_s << u","_s << 2 << u"$"_s << QString() << 1234567.5 << u"$1,234,567.50"_s;
    QTest::newRow("german") << u","_s << u"."_s << 2 << QString() << u" €"_s << 2500.5 << u"2.500,50 €"_s;
    QTest::newRow("polish") << u","_s << u"\u00A0"_s << 0 << QString() << u" zł"_s << 12500.0 << u"12\u00A0500 zł"_s;
    QTest::newRow("negative before the sign")
        << u"."_s << u","_s << 0 << u"$"_s << QString() << -1000.0 << u"-$1,000"_s;
    QTest::newRow("no group under a thousand")
        << u"."_s << u","_s << -1 << QString() << QString() << 999.25 << u"999.25"_s;
    QTest::newRow("percent") << u"."_s << QString() << 1 << QString() << u"%"_s << 12.5 << u"12.5%"_s;
}

void CellFormatTest::numbersAsWritten()
{
    QFETCH(QString, decimal);
    QFETCH(QString, group);
    QFETCH(int, decimals);
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);
    QFETCH(double, value);
    QFETCH(QString, text);
    CellFormat format;
    format.decimal = decimal;
    format.group = group;
    format.decimals = decimals;
    format.prefix = prefix;
    format.suffix = suffix;
    format.missing = u"n/a"_s;
    CellWriter writer(format, ColumnType::Number);
    QCOMPARE(QString::fromUtf8(writer.write(value)), text);
    QCOMPARE(QString::fromUtf8(writer.write(std::numeric_limits<double>::quiet_NaN())), u"n/a"_s);
}

void CellFormatTest::datesAsWritten_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("text");
    QTest::newRow("iso") << QString() << QString() << u"2021-03-09"_s;
    QTest::newRow("american") << u"M/d/yyyy"_s << QString() << u"3/9/2021"_s;
    QTest::newRow("padded") << u"dd.MM.yyyy"_s << QString() << u"09.03.2021"_s;
    QTest::newRow("short year") << u"d-MMM-yy"_s << QString() << u"9-Mar-21"_s;
    QTest::newRow("compact") << u"yyyyMMdd"_s << QString() << u"20210309"_s;
    QTest::newRow("midnight") << QString() << u" 00:00:00.000"_s << u"2021-03-09 00:00:00.000"_s;
}

void CellFormatTest::datesAsWritten()
{
    QFETCH(QString, pattern);
    QFETCH(QString, suffix);
    QFETCH(QString, text);
    CellFormat format;
    format.datePattern = pattern;
    format.suffix = suffix;
    CellWriter writer(format, ColumnType::Date);
    QCOMPARE(QString::fromUtf8(writer.write(days(2021, 3, 9))), text);
}

void CellFormatTest::yesAndNoAsWritten()
{
    CellFormat format;
    format.yes = u"tak"_s;
    format.no = u"nie"_s;
    CellWriter writer(format, ColumnType::YesNo);
    QCOMPARE(QString::fromUtf8(writer.write(1)), u"tak"_s);
    QCOMPARE(QString::fromUtf8(writer.write(0)), u"nie"_s);
}

void CellFormatTest::isoDatesOfAllYears()
{
    for (int day = -800000; day < 400000; day += 997) {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        QByteArray text;
        appendIsoDate(text, day);
        if (date.year() > 0)
            QCOMPARE(QString::fromLatin1(text), date.toString(Qt::ISODate));
    }
}

void CellFormatTest::jsonReadsBack()
{
    CellFormat format;
    format.decimal = u","_s;
    format.group = u"."_s;
    format.decimals = 2;
    format.suffix = u" €"_s;
    format.missing = u"NULL"_s;
    QCOMPARE(cellFormatFromJson(cellFormatToJson(format)), format);
    QVERIFY(cellFormatToJson({}).isEmpty());
    QCOMPARE(cellFormatFromJson({}), CellFormat());
}

static const lodestar::testkit::Registered<CellFormatTest> registered("core/table/cellformat");
#include "cellformat_test.moc"
