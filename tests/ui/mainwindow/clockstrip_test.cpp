#include "ui/mainwindow/clockstrip.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/meeting.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"

#include <QAction>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class ClockStripTest : public QObject
{
    Q_OBJECT

    QDateTime m_now;

    bool prepare(Stage &stage)
    {
        m_now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        stage.session.meeting().setTime([this] { return m_now; });
        return stage.createEmpty();
    }
    void pass(Meeting &meeting, int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_now = m_now.addSecs(1);
            meeting.look();
        }
    }
    /// Words of one line that may end in "…".
    static bool names(const QWidget &root, const QString &words)
    {
        letAppear();
        for (const auto *label : root.findChildren<ElidedLabel *>())
            if (label->isVisibleTo(&root) && label->text().contains(words))
                return true;
        return false;
    }

private slots:
    void isThereOnItsPageAndEverywhereWhileAWorkshopRuns()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        QWidget window;
        ClockStrip strip(stage.session, &window);
        strip.setPage(u"best"_s);
        QVERIFY(strip.isHidden());
        strip.setPage(u"workshop"_s);
        QVERIFY(!strip.isHidden());
        stage.session.meeting().begin();
        strip.setPage(u"best"_s);
        QVERIFY(!strip.isHidden());
        stage.session.meeting().finish();
        QVERIFY(strip.isHidden());
        strip.setPage(u"workshop"_s);
        QVERIFY(!strip.isHidden());
        stage.session.closeProject();
        QVERIFY(strip.isHidden());
    }

    void keysSteerIt()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        Meeting &meeting = stage.session.meeting();
        ClockStrip strip(stage.session);
        strip.setPage(u"workshop"_s);
        QVERIFY(present(strip, {1400, 60}));
        QVERIFY(names(strip, u"90 minutes"_s));
        QTest::keyClick(&strip, Qt::Key_F7);
        QVERIFY(!meeting.isUnderWay()); // nothing has begun
        QTest::keyClick(&strip, Qt::Key_F6);
        QVERIFY(meeting.isUnderWay());
        QVERIFY(names(strip, u"Purpose and rules"_s));
        QVERIFY(says(strip, u"5:00 left"_s));
        QVERIFY(names(strip, u"Each names the best"_s)); // what comes next
        QTest::keyClick(&strip, Qt::Key_F6);
        QCOMPARE(meeting.clock().state(), workshop::MeetingClock::State::Paused);
        QVERIFY(names(strip, u"stands still"_s));
        QTest::keyClick(&strip, Qt::Key_F6);
        QTest::keyClick(&strip, Qt::Key_F8);
        QCOMPARE(meeting.clock().remaining(m_now), 420.0);
        QVERIFY(!named<QAbstractButton>(strip, u"Two more minutes"_s)->isEnabled()); // once a block
        QTest::keyClick(&strip, Qt::Key_F7);
        QCOMPARE(meeting.current()->id, u"nominate"_s);
        QTest::keyClick(&strip, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(meeting.current()->id, u"purpose"_s);
    }

    void buttonsSteerIt()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        ClockStrip strip(stage.session);
        strip.setPage(u"workshop"_s);
        QVERIFY(present(strip, {1400, 60}));
        QVERIFY(press(strip, u"Begin"_s));
        QVERIFY(press(strip, u"Next"_s));
        QCOMPARE(stage.session.meeting().current()->id, u"nominate"_s);
        QVERIFY(press(strip, u"Pause"_s));
        QVERIFY(press(strip, u"Go on"_s));
        QVERIFY(!says(strip, u"Silence on"_s));
        QVERIFY(press(strip, u"What to say"_s));
        QVERIFY(says(strip, u"Silence on"_s));
        QVERIFY(named<QAbstractButton>(strip, u"Parking lot: 0 cards"_s)
                || named<QAbstractButton>(strip, u"Parking lot: 0 card(s)"_s));
    }

    void wordsComeWithTheColours()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        Meeting &meeting = stage.session.meeting();
        ClockStrip strip(stage.session);
        strip.setPage(u"workshop"_s);
        meeting.begin();
        QVERIFY(present(strip, {1400, 60}));
        pass(meeting, 4 * 60);
        QVERIFY(says(strip, u"come to an end"_s));
        pass(meeting, 45);
        QVERIFY(says(strip, u"last sentence"_s));
        pass(meeting, 15 + 65);
        QVERIFY(says(strip, u"1:05 over time"_s));
        QVERIFY(names(strip, u"1 minute"_s)); // behind
        pass(meeting, 55);
        QVERIFY(says(strip, u"nobody has moved"_s));
        QVERIFY(press(strip, u"Stay"_s));
        QVERIFY(!says(strip, u"nobody has moved"_s));
    }

    void havingBeenAwayIsAsked()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        Meeting &meeting = stage.session.meeting();
        meeting.reload();
        meeting.begin();
        pass(meeting, 110);
        m_now = m_now.addSecs(14 * 60);
        ClockStrip strip(stage.session);
        strip.setPage(u"best"_s);
        QVERIFY(present(strip, {1000, 120}));
        QVERIFY(says(strip, u"Away for 14 minute"_s));
        QVERIFY(says(strip, u"3:10 left"_s));
        QVERIFY(press(strip, u"Count the time"_s));
        QVERIFY(!says(strip, u"Away for"_s));
        QVERIFY(meeting.clock().remaining(m_now) < 0);
    }
};

static const lodestar::testkit::Registered<ClockStripTest> registered("ui/mainwindow/clockstrip");
#include "clockstrip_test.moc"
