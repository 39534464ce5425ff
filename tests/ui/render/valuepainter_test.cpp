#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::chart;
using namespace lodestar::render;
using namespace lodestar::testkit;
using theme::ColorRole;

namespace {

QImage picture(const ChartSpec &spec, const ChartStyle &style, int width)
{
    return painted(spec, style, {width, static_cast<int>(chartHeight(width, spec, style)) + 1});
}

QRect rowOf(const ChartSpec &spec, const ChartStyle &style, const QImage &image, int row)
{
    return chartMarkRect(QRectF(image.rect()), spec, style, row).toRect();
}

} // namespace

class ValuePainterTest : public QObject
{
    Q_OBJECT
private slots:
    void barsAreAsLongAsTheirShares()
    {
        const ChartStyle style{look()};
        const ChartSpec spec = values();
        const QImage image = picture(spec, style, 700);
        const auto &rows = std::get<ValueBars>(spec.body).rows;
        const auto area = [&](int row) {
            return static_cast<double>(
                pixelsOf(image, style.look.color(ColorRole::Best), rowOf(spec, style, image, row)));
        };
        // 13 of 19 against 2 of 19; whiskers and edges cover a little of both.
        const double expected = rows[0].first.share / rows[2].first.share;
        QVERIFY2(std::abs(area(0) / area(2) / expected - 1) < 0.2, qPrintable(u"%1"_s.arg(area(0) / area(2))));
        QCOMPARE(area(4), 0.0); // nobody: no bar, but a figure
    }

    void theSecondGroupIsGreyOrAllCustomers()
    {
        const ChartStyle style{look()};
        const QColor rest = style.look.color(ColorRole::Rest), all = style.look.color(ColorRole::Series8);
        const QImage others = picture(values(), style, 700),
                     everyone = picture(values(ValueBars::Second::All), style, 700);
        QVERIFY(pixelsOf(others, rest) > 1000);
        QCOMPARE(pixelsOf(others, all), 0);
        QVERIFY(pixelsOf(everyone, all) > 1000);
    }

    void unknownIsHatchedAndNeverFilled()
    {
        const ChartStyle style{look()};
        const ChartSpec spec = values();
        const QImage image = picture(spec, style, 700);
        const QRect unknown = rowOf(spec, style, image, 6), value = rowOf(spec, style, image, 2);
        const auto runs = [&](const QRect &row) { // changes between ground and something else along the middle of a bar
            int changes = 0;
            const int y = row.top() + row.height() / 3;
            for (int x = row.left() + 1; x < row.left() + row.width(); ++x)
                changes += (image.pixel(x, y) == style.look.color(ColorRole::Surface).rgb())
                    != (image.pixel(x - 1, y) == style.look.color(ColorRole::Surface).rgb());
            return changes;
        };
        QVERIFY2(runs(unknown) > runs(value), qPrintable(u"%1 %2"_s.arg(runs(unknown)).arg(runs(value))));
        const QRect bars(unknown.left() + unknown.width() / 2, unknown.top(), unknown.width() / 2, unknown.height());
        QCOMPARE(pixelsOf(image, style.look.color(ColorRole::Best), bars), 0);
    }

    void rowsFollowEachOtherAtEveryWidth()
    {
        for (const int width : {260, 420, 700, 1400}) {
            for (const double scale : {1.0, 2.0}) {
                ChartStyle style{look()};
                style.look.roomScale = scale;
                const ChartSpec spec = values();
                const QRectF rect(0, 0, width, chartHeight(width, spec, style));
                double bottom = 0;
                for (int row = 0; row < chartMarkCount(spec); ++row) {
                    const QRectF place = chartMarkRect(rect, spec, style, row);
                    QVERIFY(place.top() >= bottom - 0.01);
                    bottom = place.bottom();
                }
                QVERIFY(bottom <= rect.bottom() + 0.01);
            }
        }
    }

    void rightToLeftGrowsTheOtherWay()
    {
        const ChartSpec spec = values();
        const auto firstBest = [&](Qt::LayoutDirection direction) {
            const ChartStyle style{look(), direction};
            const QImage image = picture(spec, style, 700);
            const QRect row = rowOf(spec, style, image, 0);
            const int y = row.center().y() - 8;
            for (int i = 0; i < 700; ++i) {
                const int x = direction == Qt::RightToLeft ? 699 - i : i;
                if (image.pixel(x, y) == style.look.color(ColorRole::Best).rgb())
                    return i;
            }
            return -1;
        };
        QVERIFY(firstBest(Qt::LeftToRight) > 50);
        QVERIFY(std::abs(firstBest(Qt::LeftToRight) - firstBest(Qt::RightToLeft)) <= 2);
    }
};

static const lodestar::testkit::Registered<ValuePainterTest> registered("ui/render/valuepainter");
#include "valuepainter_test.moc"
