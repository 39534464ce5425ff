#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"
#include "ui/render/chartview.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::chart;
using namespace lodestar::render;
using namespace lodestar::testkit;
using theme::ColorRole;

namespace {

const QRectF kRect(0, 0, 700, 320);

} // namespace

class CurvePlotTest : public QObject
{
    Q_OBJECT
private slots:
    void theMarkStandsAtItsShares()
    {
        const ChartStyle style{look()};
        const ChartSpec spec = curve();
        const auto place = [&](int mark) { return chartMarkRect(kRect, spec, style, mark).center(); };
        const QPointF origin = place(0), end = place(40), mark = place(41);
        QVERIFY(std::abs((mark.x() - origin.x()) / (end.x() - origin.x()) - 0.09) < 0.005);
        QVERIFY(std::abs((origin.y() - mark.y()) / (origin.y() - end.y()) - 0.26) < 0.005);
        const QImage image = painted(spec, style, kRect.size().toSize());
        QCOMPARE(image.pixel(mark.toPoint()), style.look.color(ColorRole::Best).rgb());
        QCOMPARE(chartMarkAt(kRect, spec, style, mark), 41);
    }

    void theDiagonalLiesBelowTheCurve()
    {
        const ChartStyle style{look()};
        const QImage image = painted(curve(), style, kRect.size().toSize());
        const QPointF origin = chartMarkRect(kRect, curve(), style, 0).center(),
                      end = chartMarkRect(kRect, curve(), style, 40).center();
        const auto around = [](const QPointF &point) { return QRect(point.toPoint() - QPoint(9, 9), QSize(18, 18)); };
        const QPointF middle = (origin + end) / 2;
        QVERIFY(pixelsOf(image, style.look.color(ColorRole::Rest), around(middle)) > 3);
        const QPointF above(middle.x(), origin.y() + (end.y() - origin.y()) * (1 - std::pow(0.5, 4)));
        QVERIFY(pixelsOf(image, style.look.color(ColorRole::Accent), around(above)) > 3);
    }

    void theKeyboardBeginsAtTheMark()
    {
        ChartView view;
        view.setSpec(curve());
        view.resize(600, 400);
        view.show();
        QWidget *canvas = nullptr;
        for (QWidget *child : view.findChildren<QWidget *>())
            if (child->focusPolicy() == Qt::StrongFocus && child->inherits("lodestar::render::ChartCanvas"))
                canvas = child;
        QVERIFY(canvas);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(view.currentMark(), 41);
        QVERIFY(canvas->accessibleDescription().contains(u"19 best customers"_s));
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(view.currentMark(), 0);
    }
};

static const lodestar::testkit::Registered<CurvePlotTest> registered("ui/render/curveplot");
#include "curveplot_test.moc"
