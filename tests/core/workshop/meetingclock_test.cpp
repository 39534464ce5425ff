#include "core/workshop/meetingclock.h"

#include "core/base/format.h"
#include "core/base/seededrandom.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::workshop;

namespace {

/// Three blocks of 10, 5 and 2 minutes.
std::vector<AgendaBlock> plan()
{
    std::vector<AgendaBlock> blocks(3);
    const int minutes[] = {10, 5, 2};
    for (size_t i = 0; i < 3; ++i) {
        blocks[i].id = QString(QChar(u'a' + static_cast<char16_t>(i)));
        blocks[i].minutes = minutes[i];
    }
    return blocks;
}

QDateTime at(double seconds)
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC).addMSecs(qRound64(seconds * 1000));
}

/// Looks every second, as the window does.
void run(MeetingClock &clock, double from, double to)
{
    for (double second = from; second <= to; ++second)
        clock.look(at(second));
}

} // namespace

class MeetingClockTest : public QObject
{
    Q_OBJECT

    using State = MeetingClock::State;
    using Level = MeetingClock::Level;

private slots:
    void beginsWithTheFirstBlockAndCountsDown()
    {
        MeetingClock clock(plan(), {});
        QCOMPARE(clock.state(), State::NotBegun);
        QCOMPARE(clock.current(), -1);
        clock.begin(at(0));
        QCOMPARE(clock.current(), 0);
        QCOMPARE(clock.remaining(at(0)), 600.0);
        run(clock, 1, 90);
        QCOMPARE(clock.used(at(90)), 90.0);
        QCOMPARE(clock.remaining(at(90.5)), 509.5); // between two looks as well
        QCOMPARE(clock.behind(at(90)), 0.0);
        QCOMPARE(clock.projectedEnd(at(90)), at(17 * 60));
    }

    void levelsComeAtTwentyAndFivePerCent()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(0));
        run(clock, 1, 479);
        QCOMPARE(clock.level(at(479)), Level::Plenty);
        QCOMPARE(clock.level(at(480)), Level::Soon);
        QCOMPARE(clock.level(at(569)), Level::Soon);
        run(clock, 480, 570);
        QCOMPARE(clock.level(at(570)), Level::Last);
        run(clock, 571, 600);
        QCOMPARE(clock.level(at(600)), Level::Over);
        run(clock, 601, 660);
        QCOMPARE(clock.remaining(at(660)), -60.0);
        QCOMPARE(clock.behind(at(660)), 60.0);
        QCOMPARE(clock.projectedEnd(at(660)), at(660 + 7 * 60));
    }

    void pausesDoNotCount()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(0));
        run(clock, 1, 60);
        clock.pause(at(60));
        QCOMPARE(clock.state(), State::Paused);
        run(clock, 61, 2000);
        QCOMPARE(clock.used(at(2000)), 60.0);
        clock.resume(at(2000));
        run(clock, 2001, 2010);
        QCOMPARE(clock.used(at(2010)), 70.0);
        QCOMPARE(clock.state(), State::Running);
    }

    void nextKeepsWhatWasSavedAndSkippedCountsAsAhead()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(0));
        run(clock, 1, 30);
        clock.next(at(30));
        QCOMPARE(clock.current(), 1);
        QCOMPARE(clock.behind(at(30)), 30.0 - 600.0);
        clock.skip(at(31));
        QCOMPARE(clock.current(), 2);
        QCOMPARE(clock.blocks()[1].time.state, BlockTime::State::Skipped);
        QCOMPARE(clock.behind(at(31)), 31.0 - 900.0);
        clock.next(at(32));
        QCOMPARE(clock.state(), State::Finished);
        QCOMPARE(clock.current(), -1);
        clock.back(at(40));
        QCOMPARE(clock.current(), 2);
        QCOMPARE(clock.used(at(40)), 1.0);
    }

    void backGoesOnWhereTheBlockStood()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(0));
        run(clock, 1, 20);
        clock.next(at(20));
        run(clock, 21, 25);
        clock.back(at(25));
        QCOMPARE(clock.current(), 0);
        QCOMPARE(clock.used(at(25)), 20.0);
        QCOMPARE(clock.blocks()[1].time.state, BlockTime::State::Waiting);
        clock.next(at(26));
        QCOMPARE(clock.current(), 1);
        QCOMPARE(clock.used(at(26)), 5.0);
    }

    void twoMinutesMoreOnceABlock()
    {
        MeetingClock clock(plan(), {});
        QVERIFY(!clock.canAddTime());
        clock.begin(at(0));
        QVERIFY(clock.canAddTime());
        clock.addTime();
        QCOMPARE(clock.remaining(at(0)), 720.0);
        QCOMPARE(clock.behind(at(0)), 120.0);
        QVERIFY(!clock.canAddTime());
        clock.addTime();
        QCOMPARE(clock.remaining(at(0)), 720.0);
        clock.next(at(1));
        QVERIFY(clock.canAddTime());
    }

    void aClosedLidAsksWhatTheTimeWas()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(0));
        run(clock, 1, 100);
        clock.look(at(100 + 14 * 60));
        QCOMPARE(clock.state(), State::Away);
        QCOMPARE(clock.awayFor(at(100 + 14 * 60)), 840.0);
        QCOMPARE(clock.remaining(at(100 + 14 * 60)), 500.0); // stands where it stood
        MeetingClock counted = clock;
        clock.resume(at(1000));
        QCOMPARE(clock.used(at(1000)), 100.0);
        QCOMPARE(clock.state(), State::Running);
        counted.countAway(at(1000));
        QCOMPARE(counted.used(at(1000)), 1000.0);
        QCOMPARE(counted.state(), State::Running);
    }

    void aCrashReopensWhereItWas()
    {
        MeetingClock before(plan(), {});
        before.begin(at(0));
        run(before, 1, 50);
        before.next(at(50));
        run(before, 51, 60);
        MeetingClock after(plan(), before.times());
        QCOMPARE(after.current(), 1);
        after.look(at(5000));
        QCOMPARE(after.state(), State::Away);
        QCOMPARE(after.remaining(at(5000)), 290.0);
        QCOMPARE(after.blocks()[0].time.used, 50.0);
        // Opened again at once, nobody is asked.
        MeetingClock soon(plan(), before.times());
        soon.look(at(75));
        QCOMPARE(soon.state(), State::Running);
        QCOMPARE(soon.used(at(75)), 25.0);
    }

    void aClockSetBackDoesNotGiveTime()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(1000));
        clock.look(at(1010));
        clock.look(at(500));
        QCOMPARE(clock.used(at(500)), 10.0);
        clock.look(at(505));
        QCOMPARE(clock.used(at(505)), 15.0);
    }

    void theAgendaMayChangeMeanwhile()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(0));
        run(clock, 1, 30);
        auto changed = plan();
        std::swap(changed[0], changed[2]);
        changed[2].minutes = 20;
        clock.setPlan(changed);
        QCOMPARE(clock.current(), 2);
        QCOMPARE(clock.remaining(at(30)), 1170.0);
        changed.pop_back(); // the block that runs
        clock.setPlan(changed);
        QCOMPARE(clock.state(), State::Paused);
        QCOMPARE(clock.current(), 0);
        clock.setPlan({});
        QCOMPARE(clock.state(), State::NotBegun);
    }

    void idleIsOverTimeWithoutAHand()
    {
        MeetingClock clock(plan(), {});
        clock.begin(at(0));
        run(clock, 1, 719);
        QVERIFY(!clock.isIdle(at(719), at(10)));
        QVERIFY(clock.isIdle(at(720), at(10)));
        QVERIFY(!clock.isIdle(at(720), at(660))); // a hand moved a minute ago
        QVERIFY(clock.isIdle(at(780), at(660)));
        clock.pause(at(780));
        QVERIFY(!clock.isIdle(at(2000), at(660)));
    }

    /// Whatever is pressed in whatever order: one block at most is open, no time is lost and none is made.
    void anySequenceKeepsTheTime()
    {
        lodestar::SeededRandom random(7);
        for (int round = 0; round < 60; ++round) {
            MeetingClock clock(plan(), {});
            double now = 0, ran = 0;
            for (int step = 0; step < 80; ++step) {
                const double passed = static_cast<double>(random.below(30));
                if (clock.state() == State::Running)
                    ran += passed;
                now += passed;
                clock.look(at(now));
                QVERIFY(clock.state() != State::Away);
                switch (random.below(8)) {
                case 0:
                    clock.begin(at(now));
                    break;
                case 1:
                    clock.pause(at(now));
                    break;
                case 2:
                    clock.resume(at(now));
                    break;
                case 3:
                    clock.next(at(now));
                    break;
                case 4:
                    clock.skip(at(now));
                    break;
                case 5:
                    clock.back(at(now));
                    break;
                case 6:
                    clock.addTime();
                    break;
                default:
                    clock = MeetingClock(plan(), clock.times()); // closed and opened
                }
                double used = 0;
                int open = 0;
                for (const auto &slot : clock.blocks()) {
                    used += slot.time.used;
                    open += slot.time.state == BlockTime::State::Running || slot.time.state == BlockTime::State::Paused;
                }
                QVERIFY(open <= 1);
                QVERIFY2(qAbs(used - ran) < 0.01, qPrintable(u"%1 used, %2 ran"_s.arg(used).arg(ran)));
            }
        }
    }

    void whatTheColourSaysIsSaidInWords()
    {
        QCOMPARE(clockFigure(190), u"3:10"_s);
        QCOMPARE(clockFigure(-65), u"1:05"_s);
        QCOMPARE(clockFigure(3661), u"1:01:01"_s);
        QStringList words;
        for (auto level : {Level::Plenty, Level::Soon, Level::Last, Level::Over})
            words << clockWords(level, 30);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 4);
        QVERIFY(standingWords(10) != standingWords(130));
        QVERIFY(standingWords(130) != standingWords(-130));
    }
};

static const lodestar::testkit::Registered<MeetingClockTest> registered("core/workshop/meetingclock");
#include "meetingclock_test.moc"
