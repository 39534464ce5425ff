#include "core/base/format.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void count_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"en"_s << qint64(9134) << u"9,134"_s;
        QTest::newRow("en negative") << u"en"_s << qint64(-1234567) << u"-1,234,567"_s;
        QTest::newRow("en smallest") << u"en"_s << std::numeric_limits<qint64>::min()
                                     << u"-9,223,372,036,854,775,808"_s;
        QTest::newRow("pl 4 digits") << u"pl"_s << qint64(9134) << u"9134"_s;
        QTest::newRow("pl 5 digits") << u"pl"_s << qint64(91345) << u"91\u00A0345"_s;
        QTest::newRow("pl 7 digits") << u"pl"_s << qint64(1234567) << u"1\u00A0234\u00A0567"_s;
        QTest::newRow("es 7 digits") << u"es"_s << qint64(1234567) << u"1.234.567"_s;
        QTest::newRow("id") << u"id"_s << qint64(1234567) << u"1.234.567"_s;
        QTest::newRow("zh") << u"zh_CN"_s << qint64(1234567) << u"1,234,567"_s;
        QTest::newRow("fa") << u"fa"_s << qint64(1234567) << u"۱٬۲۳۴٬۵۶۷"_s;
        QTest::newRow("hi") << u"en_IN"_s << qint64(1234567) << u"12,34,567"_s;
        QTest::newRow("zero") << u"en"_s << qint64(0) << u"0"_s;
    }
    void count()
    {
        QFETCH(QString, language);
        QFETCH(qint64, value);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(language));
        QCOMPARE(format::count(value), text);
    }

    void number()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(format::number(1234.5), u"1,234.5"_s);
        QCOMPARE(format::number(1234.005, 0), u"1,234"_s);
        QCOMPARE(format::number(-0.001), u"0"_s);
        QCOMPARE(format::number(100), u"100"_s);
        QCOMPARE(format::number(std::numeric_limits<double>::quiet_NaN()), u"–"_s);
        QLocale::setDefault(QLocale(u"pl"_s));
        QCOMPARE(format::number(1234567.25), u"1\u00A0234\u00A0567,25"_s);
        QLocale::setDefault(QLocale(u"fa"_s));
        QCOMPARE(format::number(12.5), u"۱۲٫۵"_s);
    }

    void share()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(format::share(0.614), u"61%"_s);
        QCOMPARE(format::share(0.614, 1), u"61.4%"_s);
        QCOMPARE(format::share(-0.001), u"0%"_s);
        QLocale::setDefault(QLocale(u"de"_s));
        QCOMPARE(format::share(0.614), u"61\u00A0%"_s);
        QLocale::setDefault(QLocale(u"fa"_s));
        QVERIFY(format::share(0.614).contains(u"۶۱٪"_s));
    }

    void points()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(format::points(0.53), u"+53"_s);
        QCOMPARE(format::points(-0.05), u"-5"_s);
        QCOMPARE(format::points(-0.001), u"-0.1"_s); // not 0: there is a difference
        QCOMPARE(format::points(0.00004), u"+0.004"_s);
        QCOMPARE(format::points(0), u"0"_s);
        QCOMPARE(format::points(1e-17), u"0"_s); // what rounding leaves
    }

    void money()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(format::money(9134), u"9,134"_s);
        QCOMPARE(format::money(1234567), u"1,230,000"_s);
        QCOMPARE(format::money(99990), u"100,000"_s);
        QCOMPARE(format::money(4.5), u"4.50"_s);
        QCOMPARE(format::money(45), u"45"_s);
        QCOMPARE(format::money(-45, u"USD"_s), u"-$45"_s);
        QCOMPARE(format::money(45, u"kg"_s), u"45\u00A0kg"_s);
        QCOMPARE(format::wholeMoney(1234567.5), u"1,234,567.50"_s);
        QCOMPARE(format::wholeMoney(12887), u"12,887"_s);
        QCOMPARE(format::wholeMoney(-12887, u"USD"_s), u"-$12,887"_s);
        QCOMPARE(format::wholeMoney(std::nan("")), format::money(std::nan("")));
        QLocale::setDefault(QLocale(u"pl"_s));
        QCOMPARE(format::money(1234567, u"PLN"_s), u"1\u00A0230\u00A0000\u00A0zł"_s);
    }

    void dates()
    {
        const QDate day(2026, 11, 24);
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(format::date(day), u"Nov 24, 2026"_s);
        QCOMPARE(format::date(QDate()), QString());
        QVERIFY(format::dateTime(QDateTime(day, QTime(15, 4))).contains(u"3:04"_s));
        QLocale::setDefault(QLocale(u"pl"_s));
        QCOMPARE(format::date(day), u"24 lis 2026"_s);
        QLocale::setDefault(QLocale(u"zh_CN"_s));
        QCOMPARE(format::date(day), u"2026年11月24日"_s);
    }

    void year()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(format::year(1998), u"1998"_s);
        QCOMPARE(format::year(1e300), format::number(1e300)); // no year at all: nothing overflows
        QCOMPARE(format::year(std::numeric_limits<double>::quiet_NaN()), u"–"_s);
        QLocale::setDefault(QLocale(u"fa"_s));
        QCOMPARE(format::year(1400), u"۱۴۰۰"_s);
    }

    void probability()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(format::probability(0.0031), u"0.003"_s);
        QCOMPARE(format::probability(0.00001), u"<0.001"_s);
        QCOMPARE(format::probability(1), u"1"_s);
    }
};

static const lodestar::testkit::Registered<FormatTest> registered("core/base/format");
#include "format_test.moc"
