#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"
#include "ui/render/chartview.h"

#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::chart;
using namespace lodestar::render;
using namespace lodestar::testkit;
using theme::ColorRole;

namespace {

const QRectF kRect(0, 0, 700, 340);

ChartSpec three()
{
    Bubbles chart;
    chart.bubbles = {{u"a"_s, {}, 10, 5, 0.5, 0.3, 0.7, true, {}},
                     {u"b"_s, {}, 40, 9, 0.2, 0.0, 0.4, false, {}},
                     {u"c"_s, {}, 90, 9, -0.1, -0.3, 0.1, false, {}}};
    return {{}, {}, chart};
}

} // namespace

class BubblePainterTest : public QObject
{
    Q_OBJECT
private slots:
    void areaIsHowManyAndPlaceIsHowDifferent()
    {
        const ChartStyle style{look()};
        const QRectF a = chartMarkRect(kRect, three(), style, 0), b = chartMarkRect(kRect, three(), style, 1),
                     c = chartMarkRect(kRect, three(), style, 2);
        QVERIFY(std::abs(c.width() * c.width() / (b.width() * b.width()) - 90.0 / 40.0) < 0.01);
        QVERIFY(a.center().y() < b.center().y() && b.center().y() < c.center().y());
        QVERIFY(std::abs((b.center().x() - a.center().x()) / (c.center().x() - b.center().x()) - 30.0 / 50.0) < 0.01);
        QVERIFY(std::abs((b.center().y() - a.center().y()) / (c.center().y() - b.center().y()) - 1) < 0.01);
    }

    void groupsOfVeryDifferentSizesGrowByFactors()
    {
        ChartSpec spec = three();
        auto &bubbles = std::get<Bubbles>(spec.body).bubbles;
        bubbles[1].customers = 1000;
        bubbles[2].customers = 100000;
        const ChartStyle style{look()};
        const auto x = [&](int mark) { return chartMarkRect(kRect, spec, style, mark).center().x(); };
        QVERIFY(std::abs((x(1) - x(0)) / (x(2) - x(1)) - 1) < 0.01);
    }

    void theStrongAreFilledAndTheIntervalBelongsToTheCurrentOne()
    {
        ChartStyle style{look()};
        const QImage image = painted(three(), style, kRect.size().toSize());
        const auto at = [&](const QImage &picture, int mark) {
            return picture.pixel(chartMarkRect(kRect, three(), style, mark).center().toPoint());
        };
        QCOMPARE(at(image, 0), style.look.color(ColorRole::Best).rgb());
        QVERIFY(at(image, 1) != style.look.color(ColorRole::Best).rgb());
        style.current = 2;
        const QImage current = painted(three(), style, kRect.size().toSize());
        const QRectF circle = chartMarkRect(kRect, three(), style, 2);
        const QRect above(static_cast<int>(circle.center().x()) - 8, static_cast<int>(circle.top()) - 30, 16, 20);
        const QColor text = style.look.color(ColorRole::Text);
        QVERIFY(pixelsOf(current, text, above) > pixelsOf(image, text, above) + 10);
    }

    void manyAreDrawnWithoutHidingTheSmallOnes()
    {
        const ChartStyle style{look()};
        const ChartSpec spec = bubbles(60);
        int reached = 0;
        for (int mark = 0; mark < 60; ++mark)
            reached += chartMarkAt(kRect, spec, style, chartMarkRect(kRect, spec, style, mark).center()) == mark;
        QVERIFY2(reached > 50, qPrintable(u"%1"_s.arg(reached)));
    }

    void keyboardGoesFromTheStrongestOn()
    {
        ChartView view;
        view.setSpec(three());
        view.resize(700, 400);
        view.show();
        QWidget *canvas = nullptr;
        for (QWidget *child : view.findChildren<QWidget *>())
            if (child->focusPolicy() == Qt::StrongFocus && child->inherits("lodestar::render::ChartCanvas"))
                canvas = child;
        QVERIFY(canvas);
        QSignalSpy activated(&view, &ChartView::markActivated);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(view.currentMark(), 0);
        QTest::keyClick(canvas, Qt::Key_Down);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toInt(), 1);
        QVERIFY(canvas->accessibleDescription().contains(u"+20"_s));
    }
};

static const lodestar::testkit::Registered<BubblePainterTest> registered("ui/render/bubblepainter");
#include "bubblepainter_test.moc"
