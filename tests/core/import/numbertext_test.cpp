#include "core/import/numbertext.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;

class NumberTextTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void simpleNumbersAreTheNearestDoubles();
    void tellsHowItWasWritten();
    void knowsCurrencies();
    void tellsUnits_data();
    void tellsUnits();
};

void NumberTextTest::reads_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << u"42"_s << '.' << 42.0;
    QTest::newRow("decimal point") << u"2763.519279"_s << '.' << 2763.519279;
    QTest::newRow("decimal comma") << u"2763,5"_s << ',' << 2763.5;
    QTest::newRow("groups") << u"1,234,567.89"_s << '.' << 1234567.89;
    QTest::newRow("german groups") << u"1.234.567,89"_s << ',' << 1234567.89;
    QTest::newRow("spaces") << u"1 234 567"_s << '.' << 1234567.0;
    QTest::newRow("swiss") << u"1'234.50"_s << '.' << 1234.5;
    QTest::newRow("indian") << u"12,34,567"_s << '.' << 1234567.0;
    QTest::newRow("grouped under a comma") << u"1.234"_s << ',' << 1234.0;
    QTest::newRow("decimals under a point") << u"1.234"_s << '.' << 1.234;
    QTest::newRow("bare") << u".5"_s << '.' << 0.5;
    QTest::newRow("negative") << u"-12.5"_s << '.' << -12.5;
    QTest::newRow("brackets") << u"(1,200)"_s << '.' << -1200.0;
    QTest::newRow("plus") << u"+7"_s << '.' << 7.0;
    QTest::newRow("dollars") << u"$1,200.50"_s << '.' << 1200.5;
    QTest::newRow("negative dollars") << u"-$3"_s << '.' << -3.0;
    QTest::newRow("euros behind") << u"2.500,50 €"_s << ',' << 2500.5;
    QTest::newRow("code before") << u"PLN 12 500"_s << '.' << 12500.0;
    QTest::newRow("zloty") << u"12 500,00 zł"_s << ',' << 12500.0;
    QTest::newRow("rupiah") << u"Rp 1.500.000"_s << ',' << 1500000.0;
    QTest::newRow("percent") << u"12.5 %"_s << '.' << 12.5;
    QTest::newRow("thousands") << u"10k"_s << '.' << 10000.0;
    QTest::newRow("millions") << u"18.3 MM"_s << '.' << 18300000.0;
    QTest::newRow("polish millions") << u"2,5 mln zł"_s << ',' << 2500000.0;
    QTest::newRow("about") << u"~250"_s << '.' << 250.0;
    QTest::newRow("circa") << u"ca. 50"_s << '.' << 50.0;
    QTest::newRow("approximately") << u"approx. 1,200"_s << '.' << 1200.0;
    QTest::newRow("minus behind") << u"1.234,50-"_s << ',' << -1234.5;
    QTest::newRow("wan") << u"3万"_s << '.' << 30000.0;
    QTest::newRow("yi yuan") << u"1.5亿元"_s << '.' << 150000000.0;
    QTest::newRow("wan yuan") << u"200万元"_s << '.' << 2000000.0;
    QTest::newRow("scale and sign") << u"1,5M€"_s << ',' << 1500000.0;
    QTest::newRow("lakh") << u"₹ 3 lakh"_s << '.' << 300000.0;
    QTest::newRow("crore") << u"1.2 Cr"_s << '.' << 12000000.0;
    QTest::newRow("persian millions") << u"12 میلیون تومان"_s << '.' << 12000000.0;
    QTest::newRow("indonesian millions") << u"Rp 2,5 juta"_s << ',' << 2500000.0;
    QTest::newRow("dollars said twice") << u"USD $1,200"_s << '.' << 1200.0;
    QTest::newRow("millions of dollars") << u"US$ 1.2M"_s << '.' << 1200000.0;
    QTest::newRow("minus behind spaces") << u"1 234,50-"_s << ',' << -1234.5;
    QTest::newRow("exponent") << u"1.5e3"_s << '.' << 1500.0;
}

void NumberTextTest::reads()
{
    QFETCH(QString, cell);
    QFETCH(char, decimal);
    QFETCH(double, value);
    const QByteArray utf8 = cell.toUtf8();
    const auto reading = readNumber(utf8, decimal);
    QVERIFY(reading);
    QCOMPARE(reading->value, value);
}

void NumberTextTest::refuses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<char>("decimal");
    for (const char *cell :
         {"",      "abc", "12 apples",         "51-200", "5,000+", "1.2.3", "12,34",  "1,2345", "2021-03-09",
          "10:30", "1.",  "12345678901234567", "--5",    "(5",     "5)",    "1,200,", "$",      "5 $ 6",
          "0x1F",  "№5",  "99999999999999e300"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << '.';
    QTest::newRow("point groups of two") << u"12.34"_s << ',';
    QTest::newRow("groups behind the decimals") << u"1,234.5"_s << ',';
}

void NumberTextTest::refuses()
{
    QFETCH(QString, cell);
    QFETCH(char, decimal);
    const QByteArray utf8 = cell.toUtf8();
    QVERIFY(!readNumber(utf8, decimal));
}

void NumberTextTest::simpleNumbersAreTheNearestDoubles()
{
    for (const char *text : {"0", "7", "0.1", "0.3", "12345.67", "999999999999999", "0.00000000000001", "1.005",
                             "123456789.012345", "99999999999999.9"}) {
        const auto reading = readNumber(text, '.');
        QVERIFY2(reading && reading->simple, text);
        QCOMPARE(reading->value, QByteArray(text).toDouble());
        const auto comma = readNumber(QByteArray(text).replace('.', ','), ',');
        QVERIFY2(comma && comma->simple, text);
        QCOMPARE(comma->value, reading->value);
        QCOMPARE(comma->decimals, reading->decimals);
    }
    for (const char *text : {"1,200", "-5", ".5", "5%", "1234567.8901234567"}) {
        const auto reading = readNumber(text, '.');
        QVERIFY2(reading && !reading->simple, text);
    }
}

void NumberTextTest::tellsHowItWasWritten()
{
    const QByteArray price = "$ 1,200.50";
    const auto reading = readNumber(price, '.');
    QVERIFY(reading);
    QCOMPARE(reading->decimals, 2);
    QCOMPARE(reading->group, ',');
    QVERIFY(reading->separated);
    QCOMPARE(reading->currency.toByteArray(), QByteArray("$"));
    QVERIFY(readNumber("007", '.')->leadingZero);
    QVERIFY(!readNumber("0.7", '.')->leadingZero);
    QVERIFY(!readNumber("0", '.')->leadingZero);
    QVERIFY(readNumber("5%", '.')->percent);
    QVERIFY(readNumber("10k", '.')->scaled);
}

void NumberTextTest::knowsCurrencies()
{
    QCOMPARE(currencyCode("zł"), u"PLN"_s);
    QCOMPARE(currencyCode("usd"), u"USD"_s);
    QCOMPARE(currencyCode("Rp"), u"IDR"_s);
    QCOMPARE(currencyCode("元"), u"CNY"_s);
    QCOMPARE(currencyCode("apples"), QString());
    QCOMPARE(currencyInHeader(u"Revenue (EUR)"_s), u"EUR"_s);
    QCOMPARE(currencyInHeader(u"Umsatz in €"_s), u"EUR"_s);
    QCOMPARE(currencyInHeader(u"Sales"_s), QString());
}

void NumberTextTest::tellsUnits_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("unit");
    QTest::newRow("people") << u"200人"_s << u"人"_s;
    QTest::newRow("a word") << u"1,200 employees"_s << u"employees"_s;
    QTest::newRow("a short word") << u"20 os."_s << u"os."_s;
    QTest::newRow("behind a scale") << u"1.5k users"_s << u"users"_s;
    QTest::newRow("behind wan") << u"1.5万人"_s << u"人"_s;
    QTest::newRow("one letter of its own") << u"12 t"_s << u"t"_s;
    QTest::newRow("part of a code") << u"12A"_s << QString();
    QTest::newRow("address") << u"12 Main Street"_s << QString();
    QTest::newRow("no number before it") << u"10-5 people"_s << QString();
    QTest::newRow("nothing behind it") << u"12"_s << QString();
    QTest::newRow("a word alone") << u"people"_s << QString();
}

void NumberTextTest::tellsUnits()
{
    QFETCH(QString, cell);
    QFETCH(QString, unit);
    const QByteArray utf8 = cell.toUtf8();
    QCOMPARE(QString::fromUtf8(unitOf(utf8)), unit);
    QCOMPARE(withoutUnit(utf8, unitOf(utf8)).endsWith(unit.toUtf8()), unit.isEmpty());
}

static const lodestar::testkit::Registered<NumberTextTest> registered("core/import/numbertext");
#include "numbertext_test.moc"
