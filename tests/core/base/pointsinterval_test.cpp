#include "core/base/pointsinterval.h"

#include "core/base/format.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;

class PointsIntervalTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(u"en"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void decimalsFollowTheWidth_data()
    {
        QTest::addColumn<double>("difference");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("said");
        QTest::newRow("a room") << 0.53 << 0.3 << 0.71 << u"+53 | +30 | +71"_s;
        QTest::newRow("nothing at all") << 0.0 << 0.0 << 0.0 << u"0 | 0 | 0"_s;
        QTest::newRow("a million customers") << 0.0009 << 0.0002 << 0.0016 << u"+0.09 | +0.02 | +0.16"_s;
        QTest::newRow("below zero") << -0.0123 << -0.0141 << -0.0105 << u"-1.2 | -1.4 | -1.1"_s;
        QTest::newRow("zero is inside") << 0.001 << -0.002 << 0.004 << u"+0.1 | -0.2 | +0.4"_s;
        QTest::newRow("one end hardly above zero") << 0.2 << 0.00004 << 0.4 << u"+20 | +0.004 | +40"_s;
    }
    void decimalsFollowTheWidth()
    {
        QFETCH(double, difference);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto said = format::pointsInterval(difference, low, high);
        QTEST(QStringList({said.difference, said.low, said.high}).join(u" | "_s), "said");
    }

    void otherDigits()
    {
        QLocale::setDefault(QLocale(u"fa"_s));
        const QString said = format::pointsInterval(0.0009, 0.0002, 0.0016).difference;
        QVERIFY2(said.contains(u"۰٫۰۹"_s), qPrintable(said));
    }

    void noNumberStaysNone()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(format::pointsInterval(none, none, none).low, format::points(none));
    }
};

static const lodestar::testkit::Registered<PointsIntervalTest> registered("core/base/pointsinterval");
#include "pointsinterval_test.moc"
