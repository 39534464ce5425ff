#include "core/table/sizeband.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

class SizeBandTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void SizeBandTest::reads_data()
{
    constexpr double open = std::numeric_limits<double>::infinity();
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("plain") << u"51-200"_s << 51.0 << 200.0;
    QTest::newRow("en dash") << u"1–10"_s << 1.0 << 10.0;
    QTest::newRow("spaces") << u" 11 - 50 "_s << 11.0 << 50.0;
    QTest::newRow("groups") << u"1,001-5,000"_s << 1001.0 << 5000.0;
    QTest::newRow("groups of points") << u"1.001-5.000"_s << 1001.0 << 5000.0;
    QTest::newRow("groups of spaces") << u"1 001 – 5 000"_s << 1001.0 << 5000.0;
    QTest::newRow("and more") << u"5,000+"_s << 5000.0 << open;
    QTest::newRow("or more") << u"500 or more employees"_s << 500.0 << open;
    QTest::newRow("below") << u"<50"_s << -open << 50.0;
    QTest::newRow("fewer than") << u"Less than 10"_s << -open << 10.0;
    QTest::newRow("above") << u">= 1000"_s << 1000.0 << open;
    QTest::newRow("scaled") << u"10k-50k"_s << 10000.0 << 50000.0;
    QTest::newRow("money") << u"$1M-$10M"_s << 1e6 << 1e7;
    QTest::newRow("decimals") << u"€2.5M - €10M"_s << 2.5e6 << 1e7;
    QTest::newRow("employees") << u"51-200 employees"_s << 51.0 << 200.0;
    QTest::newRow("polish") << u"10 do 49 osób"_s << 10.0 << 49.0;
    QTest::newRow("indonesian") << u"lebih dari 500 karyawan"_s << 500.0 << open;
    QTest::newRow("persian") << u"۱۱ تا ۵۰ نفر"_s << 11.0 << 50.0;
    QTest::newRow("chinese") << u"51-200人"_s << 51.0 << 200.0;
    QTest::newRow("named, the figures in brackets") << u"mała (10-49)"_s << 10.0 << 49.0;
    QTest::newRow("the name in brackets") << u"10-49 (small)"_s << 10.0 << 49.0;
    QTest::newRow("chinese, and more") << u"1000人以上"_s << 1000.0 << open;
}

void SizeBandTest::reads()
{
    QFETCH(QString, text);
    const auto band = sizeBandOf(text);
    QVERIFY(band);
    QTEST(band->low, "low");
    QTEST(band->high, "high");
}

void SizeBandTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"51", "5-", "2021-03-09", "1-2-3", "A-B", "", "030-0074321", "10-5", "51-200 apples", "+",
                             "1,234", "(22) 555-666", "Acme (1)", "(10-49)x"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SizeBandTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!sizeBandOf(text));
}

static const lodestar::testkit::Registered<SizeBandTest> registered("core/table/sizeband");
#include "sizeband_test.moc"
