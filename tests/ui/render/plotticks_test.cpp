#include "ui/render/plotticks.h"

#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"
#include "ui/render/qcp.h"
#include "ui/render/textblock.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::render;
using namespace lodestar::testkit;

namespace {

/// The figures of the horizontal axis of a plot of this width.
QStringList figuresAlong(const AxisFigures &figures, double from, double to, int width = 600)
{
    QCustomPlot plot;
    plot.setViewport(QRect(0, 0, width, 300));
    setFigures(*plot.xAxis, figures, ChartStyle{look()});
    plot.xAxis->setRange(from, to);
    QVector<double> ticks;
    QVector<QString> labels;
    plot.xAxis->ticker()->generate(plot.xAxis->range(), QLocale(), u'g', 6, ticks, nullptr, &labels);
    // QCustomPlot keeps one tick beyond either end; what is drawn are those within.
    QStringList inside;
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (ticks[i] >= from && ticks[i] <= to)
            inside << labels[i];
    return inside;
}

double day(int year, int month = 1, int date = 1)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(year, month, date)));
}

} // namespace

class PlotTicksTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void countsAreWhole()
    {
        QCOMPARE(figuresAlong({AxisFigures::Kind::Count}, 0, 3), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    }

    void sharesHaveNoSign()
    {
        const QStringList labels = figuresAlong({AxisFigures::Kind::Share}, -0.4, 0.4);
        QVERIFY(labels.contains(u"40%"_s) && labels.contains(u"0%"_s));
        QVERIFY(labels.filter(u"-"_s).isEmpty());
    }

    void powersOfTenAndNothing()
    {
        AxisFigures figures{AxisFigures::Kind::Number, true, 0.5};
        const QStringList labels = figuresAlong(figures, 0.3, 2000000);
        QCOMPARE(labels.first(), u"0"_s);
        QVERIFY(labels.contains(u"10,000"_s) && labels.contains(u"1,000,000"_s));
    }

    void datesBeginYearsOrMonths()
    {
        QCOMPARE(figuresAlong({AxisFigures::Kind::Date}, day(2018, 3), day(2021, 2)),
                 (QStringList{u"2019"_s, u"2020"_s, u"2021"_s}));
        const QStringList months = figuresAlong({AxisFigures::Kind::Date}, day(2020, 1, 10), day(2020, 8, 20));
        QVERIFY2(months.contains(u"Apr 1, 2020"_s), qPrintable(months.join(u' ')));
    }

    void datesFollowTheCalendarOfTheLanguage()
    {
        QLocale::setDefault(QLocale(u"fa_IR"_s));
        const QStringList years = figuresAlong({AxisFigures::Kind::Date}, day(2018), day(2022));
        QVERIFY2(years.contains(u"۱۳۹۹"_s), qPrintable(years.join(u' ')));
    }

    void figuresNeverTouch_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("large") << 0 << false << 0.0 << 98765432.0;
        QTest::newRow("small") << 0 << false << 0.00001 << 0.00009;
        QTest::newRow("powers") << 0 << true << 0.01 << 1e9;
        QTest::newRow("one power") << 0 << true << 2.0 << 70.0;
        QTest::newRow("days") << 3 << false << day(2020, 1, 1) << day(2020, 1, 9);
        QTest::newRow("centuries") << 3 << false << day(1650) << day(2020);
    }

    void figuresNeverTouch()
    {
        QFETCH(int, kind);
        QFETCH(bool, logarithmic);
        QFETCH(double, from);
        QFETCH(double, to);
        for (const int width : {260, 420, 900}) {
            const QStringList labels =
                figuresAlong({static_cast<AxisFigures::Kind>(kind), logarithmic, 0}, from, to, width);
            QVERIFY2(!labels.isEmpty() || width < 400, qPrintable(QString::number(width)));
            double wide = 0;
            for (const QString &label : labels)
                wide += textWidth(label, QFont());
            QVERIFY2(wide < width, qPrintable(u"%1: %2"_s.arg(width).arg(labels.join(u" | "_s))));
        }
    }
};

static const lodestar::testkit::Registered<PlotTicksTest> registered("ui/render/plotticks");
#include "plotticks_test.moc"
