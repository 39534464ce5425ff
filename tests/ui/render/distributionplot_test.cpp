#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::chart;
using namespace lodestar::render;
using namespace lodestar::testkit;
using theme::ColorRole;

namespace {

const QRectF kRect(0, 0, 700, 320);

QRectF bin(const ChartSpec &spec, const ChartStyle &style, int mark)
{
    return chartMarkRect(kRect, spec, style, mark);
}

} // namespace

class DistributionPlotTest : public QObject
{
    Q_OBJECT
private slots:
    void theBestStandAboveTheLineAndTheOthersBelow()
    {
        const ChartStyle style{look()};
        const QImage image = painted(distributions(), style, kRect.size().toSize());
        const QColor best = style.look.color(ColorRole::Best), rest = style.look.color(ColorRole::Rest);
        // Bin 9 has the most best, bin 6 the most others; their height is a share of the group.
        const QRectF mostBest = bin(distributions(), style, 9), mostRest = bin(distributions(), style, 6);
        const int line = static_cast<int>(bin(distributions(), style, 0).center().y());
        QVERIFY(pixelsOf(image, best, mostBest.toRect()) > 500);
        QVERIFY(pixelsOf(image, rest, mostRest.toRect()) > 500);
        const QRect below(60, line + 12, 600, 300 - line), above(60, 40, 600, line - 52);
        QCOMPARE(pixelsOf(image, best, below), 0);
        QCOMPARE(pixelsOf(image, rest, above), 0);
    }

    void edgesThatGrowByAFactorAreEvenlySpaced()
    {
        const ChartStyle style{look()};
        const double first = bin(distributions(), style, 0).width(), last = bin(distributions(), style, 13).width();
        QVERIFY2(std::abs(first - last) < 1.5, qPrintable(u"%1 %2"_s.arg(first).arg(last)));
        const ChartSpec even = distributions(Scale::Number, false);
        QVERIFY(std::abs(bin(even, style, 0).width() - bin(even, style, 13).width()) < 1.5);
    }

    void rightToLeftBeginsOnTheRight()
    {
        const ChartStyle ltr{look()}, rtl{look(), Qt::RightToLeft};
        QVERIFY(bin(distributions(), ltr, 0).center().x() < bin(distributions(), ltr, 13).center().x());
        QVERIFY(bin(distributions(), rtl, 0).center().x() > bin(distributions(), rtl, 13).center().x());
    }

    void bothMediansAreMarked()
    {
        const ChartStyle style{look()};
        ChartSpec without = distributions();
        auto &chart = std::get<TwoHistograms>(without.body);
        chart.best.median = chart.rest.median = std::nan("");
        const QColor text = style.look.color(ColorRole::Text);
        const QImage with = painted(distributions(), style, kRect.size().toSize());
        const QImage bare = painted(without, style, kRect.size().toSize());
        const int line = static_cast<int>(bin(distributions(), style, 0).center().y());
        const QRect above(60, 40, 600, line - 45), below(60, line + 5, 600, 130);
        QVERIFY(pixelsOf(with, text, above) > pixelsOf(bare, text, above) + 80);
        QVERIFY(pixelsOf(with, text, below) > pixelsOf(bare, text, below) + 80);
    }
};

static const lodestar::testkit::Registered<DistributionPlotTest> registered("ui/render/distributionplot");
#include "distributionplot_test.moc"
