#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::chart;
using namespace lodestar::render;
using namespace lodestar::testkit;
using theme::ColorRole;

namespace {

const QRectF kRect(0, 0, 700, 340);

ChartSpec points(std::vector<double> x)
{
    Scatter chart;
    chart.y.assign(x.size(), 1);
    chart.best.assign(x.size(), 0);
    chart.x = std::move(x);
    chart.xAxis = u"Revenue"_s;
    chart.yAxis = u"Orders"_s;
    return {{}, {}, chart};
}

double xOf(const ChartSpec &spec, int mark)
{
    return chartMarkRect(kRect, spec, ChartStyle{look()}, mark).center().x();
}

} // namespace

class ScatterPlotTest : public QObject
{
    Q_OBJECT
private slots:
    void aWideSpreadGrowsByFactors()
    {
        const ChartSpec wide = points({1, 100, 10000});
        QVERIFY(std::abs((xOf(wide, 1) - xOf(wide, 0)) / (xOf(wide, 2) - xOf(wide, 1)) - 1) < 0.01);
        const ChartSpec narrow = points({1, 100, 900});
        QVERIFY(std::abs((xOf(narrow, 1) - xOf(narrow, 0)) / (xOf(narrow, 2) - xOf(narrow, 0)) - 99.0 / 899) < 0.01);
    }

    void negativeValuesKeepTheAxisEven()
    {
        const ChartSpec spec = points({-1, 1, 10000});
        QVERIFY(xOf(spec, 1) - xOf(spec, 0) < 2);
    }

    void nothingHasItsOwnPlaceBelowTheSmallest()
    {
        const ChartSpec spec = points({0, 1, 100, 10000});
        QVERIFY(xOf(spec, 1) - xOf(spec, 0) > 20);
        QVERIFY(std::abs((xOf(spec, 2) - xOf(spec, 1)) / (xOf(spec, 3) - xOf(spec, 2)) - 1) < 0.01);
    }

    void datesStayEven()
    {
        ChartSpec spec = points({1, 100, 20000});
        std::get<Scatter>(spec.body).xScale = Scale::Date;
        QVERIFY(std::abs((xOf(spec, 1) - xOf(spec, 0)) / (xOf(spec, 2) - xOf(spec, 0)) - 99.0 / 19999) < 0.01);
    }

    void theBestLieOnTop()
    {
        Scatter chart;
        for (int i = 0; i < 200; ++i) { // all in one place, the best one not the last
            chart.x.push_back(5);
            chart.y.push_back(5);
            chart.best.push_back(i == 10);
        }
        const ChartSpec spec{{}, {}, chart};
        const ChartStyle style{look()};
        const QPointF middle = chartMarkRect(kRect, spec, style, 0).center();
        const QImage image = painted(spec, style, kRect.size().toSize());
        QCOMPARE(image.pixel(middle.toPoint()), style.look.color(ColorRole::Best).rgb());
        QCOMPARE(chartMarkAt(kRect, spec, style, middle), 10);
    }

    void manyPointsAreDarkerWhereMoreLieTogether()
    {
        Scatter chart;
        for (int i = 0; i < 6000; ++i) { // most of them in the left half
            chart.x.push_back(i % 10 == 0 ? 60 + (i * 7) % 40 : (i * 7) % 50);
            chart.y.push_back((i * 13) % 97);
        }
        chart.best.assign(chart.x.size(), 0);
        const ChartSpec spec{{}, {}, chart};
        const ChartStyle style{look()};
        const QImage image = painted(spec, style, kRect.size().toSize());
        const auto ink = [&](int from, int to) {
            double sum = 0;
            for (int x = from; x < to; ++x)
                for (int y = 60; y < 260; ++y)
                    sum += 255 - qGray(image.pixel(x, y));
            return sum;
        };
        const int left = static_cast<int>(xOf(spec, 1)), middle = 380;
        QVERIFY(ink(left, middle) > 2 * ink(middle, 660));
    }

    void pointsWithoutAValueAreNotDrawn()
    {
        const ChartSpec spec = points({std::nan(""), 2, 3});
        QCOMPARE(
            chartMarkAt(kRect, spec, ChartStyle{look()}, chartMarkRect(kRect, spec, ChartStyle{look()}, 1).center()),
            1);
    }
};

static const lodestar::testkit::Registered<ScatterPlotTest> registered("ui/render/scatterplot");
#include "scatterplot_test.moc"
