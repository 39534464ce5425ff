#include "ui/base/meeting.h"

#include "core/workshop/questionstore.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/stagedesk.h"
#include "ui/widgets/blocknotes.h"
#include "ui/widgets/parkinglot.h"

#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class MeetingTest : public QObject
{
    Q_OBJECT

    using State = workshop::MeetingClock::State;

    QDateTime m_now;

    void prepare(Stage &stage)
    {
        m_now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        stage.session.meeting().setTime([this] { return m_now; });
        QVERIFY(stage.createEmpty());
        stage.session.meeting().reload();
    }
    /// As many seconds as the window would count.
    void pass(Meeting &meeting, int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_now = m_now.addSecs(1);
            meeting.look();
        }
    }

private slots:
    void nextOpensWhatTheBlockNames()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        meeting.begin();
        QCOMPARE(meeting.current()->id, u"purpose"_s);
        QCOMPARE(stage.requests.back(), u"overview "_s);
        meeting.next();
        QCOMPARE(stage.requests.back(), u"best hand"_s);
        meeting.open(6);
        QCOMPARE(stage.requests.back(), u"workshop w1/write"_s);
        meeting.back();
        QCOMPARE(stage.requests.back(), u"traits more"_s);
        for (int i = 0; i < 20; ++i)
            meeting.next();
        QCOMPARE(meeting.clock().state(), State::Finished);
        QVERIFY(!meeting.isUnderWay());
    }

    /// A beat writes where the clock stands, and nobody hears of it.
    void aTickIsNoChange()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        meeting.begin();
        QSignalSpy changed(&stage.session, &Session::changed), analysed(&stage.session, &Session::analysisChanged);
        QSignalSpy blocks(&meeting, &Meeting::changed), ticks(&meeting, &Meeting::ticked);
        const qint64 revision = stage.session.project()->revision();
        pass(meeting, 25);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(analysed.size(), 0);
        QCOMPARE(blocks.size(), 0);
        QCOMPARE(ticks.size(), 25);
        QCOMPARE(stage.session.project()->revision(), revision);
        QVERIFY(stage.session.project()->undoLabel().isEmpty());
        const auto times = workshop::ClockStore(*stage.session.project()).times();
        QCOMPARE(times->front().used, 20.0); // the last beat
    }

    void aCrashReopensWhereItWas()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        meeting.begin();
        meeting.next();
        pass(meeting, 110);
        const QString path = stage.session.project()->path();
        stage.session.closeProject();
        m_now = m_now.addSecs(14 * 60);
        QVERIFY(stage.session.openProject(path));
        QCOMPARE(meeting.clock().state(), State::Away);
        QCOMPARE(meeting.current()->id, u"nominate"_s);
        QCOMPARE(meeting.clock().remaining(m_now), 190.0);
        QVERIFY(meeting.clock().awayFor(m_now) >= 14 * 60);
        meeting.goOn();
        QCOMPARE(meeting.clock().state(), State::Running);
        QCOMPARE(meeting.clock().remaining(m_now), 190.0);
    }

    void aClosedLidCountsWhereSomebodySaysSo()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        meeting.begin();
        pass(meeting, 10);
        m_now = m_now.addSecs(100);
        meeting.look();
        QCOMPARE(meeting.clock().state(), State::Away);
        meeting.countAway();
        QCOMPARE(meeting.clock().used(m_now), 110.0);
    }

    void theRoomIsIdleOnlyWhileNoHandMoves()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        meeting.begin();
        pass(meeting, 5 * 60 + 119);
        QVERIFY(!meeting.isIdle());
        pass(meeting, 1);
        QVERIFY(meeting.isIdle());
        QWidget hand;
        QTest::keyClick(&hand, Qt::Key_A);
        QVERIFY(!meeting.isIdle());
        pass(meeting, 120);
        QVERIFY(meeting.isIdle());
        meeting.stay();
        QVERIFY(!meeting.isIdle());
    }

    void theStageHasTheClock()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        QVERIFY(!stage.session.stage().clock());
        meeting.begin();
        pass(meeting, 60);
        auto face = stage.session.stage().clock();
        QVERIFY(face);
        QCOMPARE(face->remaining.count(), 240);
        QCOMPARE(face->left, 0.8);
        QCOMPARE(face->color, theme::ColorRole::Accent);
        const QString onTime = face->word;
        pass(meeting, 5 * 60);
        face = stage.session.stage().clock();
        QCOMPARE(face->remaining.count(), -60);
        QCOMPARE(face->color, theme::ColorRole::Negative);
        QVERIFY(face->word != onTime);
        meeting.finish();
        QVERIFY(!stage.session.stage().clock());
    }

    void theAgendaIsFollowedWhileItChanges()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        meeting.begin();
        QVERIFY(stage.session.settle(meeting.agendaStore().setMinutes(u"purpose"_s, 2)));
        QCOMPARE(meeting.clock().remaining(m_now), 120.0);
        stage.session.undo();
        QCOMPARE(meeting.clock().remaining(m_now), 300.0);
    }

    void whatIsParkedIsACardThatCanBeTakenBack()
    {
        Stage stage;
        prepare(stage);
        Meeting &meeting = stage.session.meeting();
        ParkingLot lot(stage.session);
        auto *entry = lot.findChild<QLineEdit *>();
        entry->setText(u"  Prices  "_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(meeting.parked(), 1);
        QCOMPARE(workshop::WorkshopStore(*stage.session.project()).answers(u"parking"_s)->front().text, u"Prices"_s);
        QVERIFY(entry->text().isEmpty());
        QVERIFY(says(lot, u"Prices"_s));
        stage.session.undo();
        QCOMPARE(meeting.parked(), 0);
        QVERIFY(!meeting.park(u"  "_s));
    }

    void theNotesSayWhatToSay()
    {
        Stage stage;
        prepare(stage);
        BlockNotes notes(stage.session);
        QVERIFY(says(notes, u"In 90 minute"_s));
        stage.session.meeting().begin();
        stage.session.meeting().next();
        QVERIFY(says(notes, u"Write down five customers"_s));
        QVERIFY(says(notes, u"Silence on"_s));
        QVERIFY(says(notes, u"Reveal and merge"_s)); // what comes next
    }

    void readOnlyIsLookedAtOnly()
    {
        Stage stage;
        prepare(stage);
        stage.session.meeting().begin();
        const QString path = stage.session.project()->path();
        stage.session.closeProject();
        QVERIFY(stage.session.openProject(path, project::Project::Access::ReadOnly));
        Meeting &meeting = stage.session.meeting();
        QVERIFY(!meeting.canSteer());
        QCOMPARE(meeting.current()->id, u"purpose"_s);
        meeting.next();
        QCOMPARE(meeting.current()->id, u"purpose"_s);
        pass(meeting, 30);
        QCOMPARE(stage.notices, QStringList());
    }
};

static const lodestar::testkit::Registered<MeetingTest> registered("ui/base/meeting");
#include "meeting_test.moc"
