#include "ui/render/chartview.h"

#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::chart;
using namespace lodestar::render;

namespace {

ChartSpec intervals()
{
    IntervalChart chart;
    chart.rows = {{u"Logistics"_s, u"14 of 20"_s, 0.53, 0.31, 0.69, true, u"likely real"_s},
                  {u"Baltic"_s, u"7 of 20"_s, 0.17, -0.01, 0.39, false, u"could be chance"_s},
                  {u"Brokers"_s, u"0 of 20"_s, -0.2, -0.3, -0.1, true, u"likely real"_s}};
    return {u"The <finding>"_s, u"How sure"_s, chart};
}

ChartSpec histogram()
{
    return {u"Scores"_s, QString(), Histogram{{0, 25, 50, 75, 100}, {30, 40, 20, 10}, 60.0, u"Score"_s}};
}

QWidget *canvasOf(const ChartView &view)
{
    for (QWidget *child : view.findChildren<QWidget *>())
        if (child->focusPolicy() == Qt::StrongFocus && child->inherits("lodestar::render::ChartCanvas"))
            return child;
    return nullptr;
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT
private slots:
    void showsAndTellsTheFinding()
    {
        ChartView view;
        view.setSpec(intervals());
        QStringList texts;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            texts << label->text();
        }
        QVERIFY(texts.contains(u"The <finding>"_s));
        QVERIFY(texts.contains(u"How sure"_s));
        QCOMPARE(view.accessibleName(), u"The <finding>"_s);
        QVERIFY(view.accessibleDescription().contains(u"Brokers"_s));
    }

    /// A Persian sentence may begin with the Latin name of a column.
    void theFindingRunsAsThePageDoes()
    {
        const auto firstOf = [](const ChartView &view) { return view.findChildren<QLabel *>().first()->text().at(0); };
        ChartSpec spec = intervals();
        spec.title = u"\u2068Premium\u2069: میانهٔ ۱۲ مشتری"_s;
        ChartView view;
        view.setSpec(spec);
        QCOMPARE(firstOf(view), QChar(0x2068));
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        view.setSpec(spec);
        QCOMPARE(firstOf(view), QChar(0x200F));
        spec.title = u"Only Latin"_s;
        view.setSpec(spec);
        QCOMPARE(firstOf(view), QChar(u'O'));
    }

    /// The menu speaks of the mark it was opened on.
    void theRightButtonChoosesTheMark()
    {
        ChartView view;
        view.setSpec(intervals());
        view.resize(700, 400);
        view.show();
        QWidget *canvas = canvasOf(view);
        QSignalSpy moved(&view, &ChartView::currentMarkChanged), activated(&view, &ChartView::markActivated);
        for (int y = 1; y < canvas->height() && moved.isEmpty(); y += 4)
            QTest::mousePress(canvas, Qt::RightButton, {}, {canvas->width() / 2, y});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(activated.size(), 0); // nothing is shown for it yet
        QVERIFY(view.currentMark() >= 0);
    }

    void keyboardReachesEveryMark()
    {
        ChartView view;
        view.setSpec(intervals());
        view.resize(700, 400);
        view.show();
        QWidget *canvas = canvasOf(view);
        QVERIFY(canvas);
        QSignalSpy moved(&view, &ChartView::currentMarkChanged), activated(&view, &ChartView::markActivated);
        QTest::keyClick(canvas, Qt::Key_Down);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(view.currentMark(), 1);
        QCOMPARE(moved.count(), 2);
        QVERIFY(canvas->accessibleDescription().contains(u"Baltic"_s));
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toInt(), 1);
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(view.currentMark(), 2);
    }

    void clickActivatesTheMarkUnderTheMouse()
    {
        ChartView view;
        view.setSpec(intervals());
        view.resize(700, 500);
        view.show();
        QWidget *canvas = canvasOf(view);
        const ChartStyle style{lodestar::theme::current(), canvas->layoutDirection()};
        const QRectF place = chartMarkRect(canvas->rect(), view.spec(), style, 2);
        QSignalSpy activated(&view, &ChartView::markActivated);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, place.center().toPoint());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 2);
    }

    void thresholdFollowsKeysInTheDirectionOfReading_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("ltr") << false;
        QTest::newRow("rtl") << true;
    }

    void thresholdFollowsKeysInTheDirectionOfReading()
    {
        QFETCH(bool, rightToLeft);
        ChartView view;
        view.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        view.setSpec(histogram());
        view.resize(600, 300);
        view.show();
        QSignalSpy moved(&view, &ChartView::thresholdMoved);
        QTest::keyClick(canvasOf(view), rightToLeft ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().first().toDouble(), 61.0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(canvasOf(view), rightToLeft ? Qt::Key_Right : Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(moved.last().first().toDouble(), 0.0); // never beyond the ends
        QCOMPARE(*std::get<Histogram>(view.spec().body).threshold, 0.0);
    }

    void thresholdFollowsTheMouse()
    {
        ChartView view;
        view.setSpec(histogram());
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QWidget *canvas = canvasOf(view);
        QTRY_VERIFY(canvas->width() > 500);
        QTest::qWait(50); // the plot lays itself out when it first draws
        QSignalSpy moved(&view, &ChartView::thresholdMoved), activated(&view, &ChartView::markActivated);
        // Look for the line from the middle rightwards: a press on it starts a drag, a press elsewhere activates a bin.
        const int y = canvas->height() / 2;
        int grabbed = -1;
        for (int x = canvas->width() / 2; x < canvas->width() && grabbed < 0; x += 4) {
            activated.clear();
            QTest::mousePress(canvas, Qt::LeftButton, {}, {x, y});
            if (activated.isEmpty())
                grabbed = x;
            else
                QTest::mouseRelease(canvas, Qt::LeftButton, {}, {x, y});
        }
        QVERIFY(grabbed > 0);
        QTest::mouseMove(canvas, {grabbed + 60, y});
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, {grabbed + 60, y});
        QVERIFY(!moved.isEmpty());
        QVERIFY(moved.last().first().toDouble() > 60.0);
    }

    void tableSaysTheSame()
    {
        ChartView view;
        view.setSpec(intervals());
        view.setTableShown(true);
        auto *table = view.findChild<QTableView *>();
        QVERIFY(table && view.isTableShown());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Logistics"_s);
        view.setSpec(histogram());
        QCOMPARE(table->model()->rowCount(), 4);
        view.setTableShown(false);
        QVERIFY(!view.isTableShown());
    }

    void menuCopiesAndAsksToSave()
    {
        ChartView view;
        view.setSpec(intervals());
        view.resize(600, 300);
        QSignalSpy asked(&view, &ChartView::saveRequested);
        for (QAction *action : view.actions())
            if (!action->isCheckable())
                action->trigger();
        QCOMPARE(asked.count(), 3);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Logistics"_s));
        QVERIFY(view.exported(ChartFormat::Svg).contains("<svg"));
    }

    void everyChartHasEverythingACardOffers_data()
    {
        QTest::addColumn<int>("chart");
        for (int i = 0; i < lodestar::testkit::everyChart().size(); ++i)
            QTest::addRow("%s", qPrintable(lodestar::testkit::everyChart()[i].first)) << i;
    }

    void everyChartHasEverythingACardOffers()
    {
        QFETCH(int, chart);
        const ChartSpec spec = lodestar::testkit::everyChart()[chart].second;
        const int marks = chartMarkCount(spec);
        ChartView view;
        view.setSpec(spec);
        view.resize(640, 480);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        // Keyboard: a first mark, another one, and both ends; it can be activated and says what it is.
        QWidget *canvas = canvasOf(view);
        QSignalSpy activated(&view, &ChartView::markActivated);
        QTest::keyClick(canvas, Qt::Key_Down);
        const int first = view.currentMark();
        QTest::keyClick(canvas, Qt::Key_Down);
        QVERIFY(first >= 0 && view.currentMark() >= 0 && view.currentMark() != first);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toInt(), view.currentMark());
        QVERIFY(!canvas->accessibleDescription().isEmpty() && !view.accessibleName().isEmpty());
        if (const QByteArray folder = qgetenv("LODESTAR_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(50);
            view.grab().save(QString::fromLocal8Bit(folder)
                             + u"/view-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())));
        }
        // Table and files.
        QVERIFY(view.exported(ChartFormat::Svg).contains("<svg"));
        QVERIFY(!QImage::fromData(view.exported(ChartFormat::Png), "PNG").isNull());
        QCOMPARE(view.exported(ChartFormat::Csv).count('\n'), marks + 1);
        view.setTableShown(true);
        const auto *table = view.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), marks);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY(!table->model()->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void aLongTableIsToldRowByRow()
    {
        ChartView view;
        view.setSpec(lodestar::testkit::scatter(5000));
        view.setTableShown(true);
        const auto *model = view.findChild<QTableView *>()->model();
        const ChartTable whole = asTable(view.spec());
        QCOMPARE(model->rowCount(), 5000);
        for (const int row : {0, 4999, 511, 512, 3})
            QCOMPARE(model->index(row, 1).data().toString(), whole.rows[static_cast<size_t>(row)][1]);
    }

    void anotherKindOfChartTakesThePlace()
    {
        ChartView view;
        view.resize(600, 300);
        view.show();
        for (const ChartSpec &spec : {intervals(), histogram(),
                                      ChartSpec{QString(), QString(), Scatter{{1, 2}, {3, 4}, {1, 0}, u"x"_s, u"y"_s}},
                                      ChartSpec{QString(), QString(), ShareBars{}}, intervals()}) {
            view.setSpec(spec);
            view.grab();
            QVERIFY(canvasOf(view));
            view.setCurrentMark(1);
            QCOMPARE(view.currentMark(), chartMarkCount(spec) > 1 ? 1 : -1);
        }
    }
};

static const lodestar::testkit::Registered<ChartViewTest> registered("ui/render/chartview");
#include "chartview_test.moc"
