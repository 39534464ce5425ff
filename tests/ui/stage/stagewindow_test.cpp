#include "ui/stage/stagewindow.h"

#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/stagedesk.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/render/chartview.h"
#include "ui/stage/cockpitbar.h"
#include "ui/stage/stagecanvas.h"
#include "ui/stage/stageplace.h"

#include <QMenu>
#include <QPushButton>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

QAction *actionWith(const QWidget &window, const QKeySequence &keys)
{
    for (auto *action : window.findChildren<QAction *>())
        if (action->shortcuts().contains(keys))
            return action;
    return nullptr;
}

StageScene titled(const QString &title)
{
    return {.title = title, .body = StageScene::Text{u"Some words"_s}};
}

} // namespace

class StageWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { theme::apply({}); }

    void theStageStandsOnAnotherScreen()
    {
        const QRect laptop(0, 0, 1440, 900), projector(1440, 0, 1920, 1080), tablet(0, 900, 800, 600);
        QCOMPARE(stagePlace({laptop, projector}, 0, StageMode::Beside).screen, 1);
        QVERIFY(stagePlace({laptop, projector}, 0, StageMode::Beside).fullScreen);
        QCOMPARE(stagePlace({laptop, projector}, 1, StageMode::Beside).screen, 0); // the cockpit was moved there
        QCOMPARE(stagePlace({laptop, tablet, projector}, 0, StageMode::Beside).screen, 2); // the largest
        // The projector was unplugged: a window, and the facilitator's own stays in sight.
        const StagePlace alone = stagePlace({laptop}, 0, StageMode::Beside);
        QVERIFY(!alone.fullScreen);
        QVERIFY(laptop.contains(alone.window) && alone.window.width() < laptop.width());
        // With one screen F11 takes it whole.
        QVERIFY(stagePlace({laptop}, 0, StageMode::Here).fullScreen);
        QCOMPARE(stagePlace({laptop, projector}, 0, StageMode::Here).screen, 0);
    }

    void screensThatGoAndComeLeaveTheStageOpen()
    {
        testkit::Stage stage;
        QVERIFY(stage.createEmpty());
        MainWindow window(stage.session);
        window.show();
        window.toggleStage(false);
        QTRY_VERIFY(window.stage()->isVisible());
        emit qGuiApp->screenRemoved(nullptr);
        QTest::qWait(20);
        QVERIFY(window.stage() && window.stage()->isVisible());
        QVERIFY(!window.stage()->isFullScreen()); // one screen here: never over the facilitator's window
        emit qGuiApp->screenAdded(QGuiApplication::primaryScreen());
        QTest::qWait(20);
        QVERIFY(window.stage()->isVisible());
    }

    void f11TurnsThePageIntoTheStageAndBack()
    {
        testkit::Stage stage;
        QVERIFY(stage.openSmall());
        MainWindow window(stage.session);
        window.show();
        window.showPage(u"workshop"_s);
        actionWith(window, Qt::Key_F11)->trigger();
        QVERIFY(window.stage());
        QTRY_VERIFY(window.stage()->isFullScreen());
        QVERIFY(window.stage()->canvas()->shown().title.size() > 10); // a question
        for (const auto key : {Qt::Key_F11, Qt::Key_Escape}) {
            QTest::keyClick(window.stage(), key);
            QVERIFY(!window.stage());
            QVERIFY(!stage.session.stage().isOpen());
            QTRY_VERIFY(window.shell()->cockpit()->isHidden());
            window.toggleStage(true);
        }
    }

    void theCockpitStandsWhereTheStageIsOpen()
    {
        testkit::Stage stage;
        QVERIFY(stage.openSmall());
        MainWindow window(stage.session);
        window.resize(1280, 720);
        window.show();
        auto *cockpit = window.shell()->cockpit();
        QVERIFY(cockpit->isHidden());
        actionWith(window, Qt::Key_F5)->trigger();
        QVERIFY(!cockpit->isHidden());
        window.showPage(u"best"_s);
        QTRY_VERIFY(cockpit->seen().contains(window.stage()->canvas()->shown().title));
        QVERIFY(testkit::press(*cockpit, u"Close the stage"_s));
        QTRY_VERIFY(!window.stage());
        QVERIFY(cockpit->isHidden());
    }

    void aBlankStageShowsNothing()
    {
        testkit::Stage stage;
        QVERIFY(stage.createEmpty());
        MainWindow window(stage.session);
        window.show();
        window.toggleStage(false);
        auto &desk = stage.session.stage();
        desk.pin(titled(u"Something to see"_s));
        const QImage seen = window.stage()->canvas()->picture().toImage();
        QTest::keyClick(window.stage(), Qt::Key_B);
        QVERIFY(desk.isBlank());
        QVERIFY(window.shell()->cockpit()->seen().contains(u"blank"_s));
        const QImage blank = window.stage()->canvas()->picture().toImage();
        for (const QPoint at : {QPoint(5, 5), blank.rect().center(), QPoint(blank.width() / 8, blank.height() / 6)})
            QCOMPARE(blank.pixel(at), blank.pixel(0, 0));
        QVERIFY(blank != seen);
        QTest::keyClick(window.stage(), Qt::Key_Period);
        QVERIFY(!desk.isBlank());
        QCOMPARE(window.stage()->canvas()->picture().toImage(), seen);
    }

    void aFrozenStageKeepsItsPictureWhileTheCockpitGoesOn()
    {
        testkit::Stage stage;
        QVERIFY(stage.openSmall());
        MainWindow window(stage.session);
        window.show();
        window.showPage(u"workshop"_s);
        window.toggleStage(false);
        const auto *canvas = window.stage()->canvas();
        const QString question = canvas->shown().title;
        const QImage before = window.stage()->canvas()->picture().toImage();
        QVERIFY(testkit::press(*window.shell()->cockpit(), u"Freeze"_s));
        window.showPage(u"best"_s);
        QTest::qWait(50);
        QCOMPARE(canvas->shown().title, question);
        QCOMPARE(window.stage()->canvas()->picture().toImage(), before);
        QVERIFY(stage.session.stage().scene()->title != question);
        QVERIFY(
            window.shell()->cockpit()->seen().contains(question)); // what the room sees, not what the page would show
        window.stage()->resize(900, 700); // even laid out anew it is the same
        QCOMPARE(canvas->shown().title, question);
        QTest::keyClick(window.stage(), Qt::Key_F);
        QVERIFY(canvas->shown().title != question);
    }

    void keysGoThroughTheSheets()
    {
        testkit::Stage stage;
        QVERIFY(stage.createEmpty());
        MainWindow window(stage.session);
        window.show();
        window.toggleStage(false);
        auto &desk = stage.session.stage();
        desk.pin({.title = u"Long"_s, .body = StageScene::Text{u"A few words that repeat. "_s.repeated(300)}});
        QVERIFY(desk.sheets() > 2);
        QTest::keyClick(window.stage(), Qt::Key_PageDown);
        QTest::keyClick(window.stage(), Qt::Key_Right);
        QCOMPARE(desk.sheet(), 2);
        QVERIFY(testkit::says(*window.shell()->cockpit(), u"Sheet 3 of"_s));
        QTest::keyClick(window.stage(), Qt::Key_Left);
        QCOMPARE(desk.sheet(), 1);
        actionWith(window, Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp)->trigger();
        QCOMPARE(desk.sheet(), 0);
        window.stage()->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(window.stage(), Qt::Key_Left); // onwards, where one reads that way
        QCOMPARE(desk.sheet(), 1);
    }

    void furtherRevealsAnswersAndThenTheDecision()
    {
        testkit::Stage stage;
        QVERIFY(stage.openSmall());
        workshop::WorkshopStore store(*stage.session.project());
        QVERIFY(store.saveParticipant({u"p1"_s, u"Ada"_s, u"sales"_s}));
        QVERIFY(store.saveAnswer({{}, u"q1"_s, u"p1"_s, u"They phone on Mondays"_s, {}}));
        QVERIFY(store.saveDecision({u"q1"_s, u"We phone first"_s, u"Ada"_s, 4, {}}));
        MainWindow window(stage.session);
        window.show();
        window.showPage(u"workshop"_s, u"q1"_s);
        window.toggleStage(false);
        window.stage()->resize(1280, 720);
        QTRY_COMPARE(window.stage()->canvas()->width(), 1280);
        const auto words = [&] { return window.stage()->canvas()->accessibleDescription(); };
        QVERIFY2(!words().contains(u"Mondays"_s), qPrintable(words()));
        auto &desk = stage.session.stage();
        const auto further = [&] { // past the sheets of what is shown
            while (desk.sheet() + 1 < desk.sheets())
                desk.step(1);
            desk.step(1);
        };
        further();
        QVERIFY(words().contains(u"They phone on Mondays"_s));
        QVERIFY(words().contains(u"Sales"_s) && !words().contains(u"Ada"_s));
        further();
        QVERIFY(words().contains(u"We phone first"_s));
        further();
        QVERIFY(!words().contains(u"We phone first"_s)); // the next question
        window.showPage(u"workshop"_s, u"q1"_s);
        QVERIFY(!words().contains(u"Mondays"_s)); // coming back reveals nothing
    }

    void aChartIsPutOnTheStageFromItsMenu()
    {
        testkit::Stage stage;
        QVERIFY(stage.openSmall());
        MainWindow window(stage.session);
        window.show();
        window.showPage(u"best"_s);
        render::ChartView *chart = nullptr;
        QTRY_VERIFY((chart = window.findChild<render::ChartView *>()));
        QAction *show = nullptr;
        for (auto *action : chart->actions())
            if (action->text() == u"Show on the stage"_s)
                show = action;
        QVERIFY(show);
        show->trigger();
        QVERIFY(window.stage());
        QVERIFY(stage.session.stage().isPinned());
        QVERIFY(std::holds_alternative<chart::ChartSpec>(window.stage()->canvas()->shown().body));
        QVERIFY(testkit::press(*window.shell()->cockpit(), u"Follow the page"_s));
        QVERIFY(!stage.session.stage().isPinned());
        QVERIFY(std::holds_alternative<StageScene::Bars>(window.stage()->canvas()->shown().body));
    }

    void theClockRunsInItsCorner()
    {
        testkit::Stage stage;
        QVERIFY(stage.createEmpty());
        MainWindow window(stage.session);
        window.show();
        window.toggleStage(false);
        const QImage without = window.stage()->canvas()->picture().toImage();
        stage.session.stage().setClock(ClockFace{.remaining = std::chrono::seconds(90), .block = u"Vote"_s});
        const QImage with = window.stage()->canvas()->picture().toImage();
        stage.session.stage().setClock(ClockFace{.remaining = std::chrono::seconds(89), .block = u"Vote"_s});
        QVERIFY(with != without);
        QVERIFY(window.stage()->canvas()->picture().toImage() != with);
        stage.session.stage().setClock(std::nullopt);
        QCOMPARE(window.stage()->canvas()->picture().toImage(), without);
    }

    void theAgendaPutsItsPrompterIntoTheCockpit()
    {
        testkit::Stage stage;
        QVERIFY(stage.createEmpty());
        MainWindow window(stage.session);
        window.show();
        stage.session.stage().setPrompter(
            [](QWidget *parent) { return new QPushButton(u"Two minutes more"_s, parent); });
        window.toggleStage(false);
        QVERIFY(testkit::named<QPushButton>(*window.shell()->cockpit(), u"Two minutes more"_s));
        window.setLook({.roomScale = 1.25}); // made anew with everything else
        QVERIFY(testkit::named<QPushButton>(*window.shell()->cockpit(), u"Two minutes more"_s));
        QVERIFY(window.stage() && !window.shell()->cockpit()->isHidden());
    }

    void keysInTheCockpitBlankAndFreeze()
    {
        testkit::Stage stage;
        QVERIFY(stage.createEmpty());
        MainWindow window(stage.session);
        window.show();
        window.toggleStage(false);
        auto *button = testkit::named<QPushButton>(*window.shell()->cockpit(), u"Further"_s);
        QVERIFY(button);
        QTest::keyClick(button, Qt::Key_B);
        QVERIFY(stage.session.stage().isBlank());
        QTest::keyClick(button, Qt::Key_F);
        QVERIFY(stage.session.stage().isFrozen());
        actionWith(window, Qt::CTRL | Qt::SHIFT | Qt::Key_B)->trigger();
        QVERIFY(!stage.session.stage().isBlank());
    }
};

static testkit::Registered<StageWindowTest> registered("ui/stage/stagewindow");
#include "stagewindow_test.moc"
