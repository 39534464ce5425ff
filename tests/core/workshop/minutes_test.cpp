#include "core/workshop/minutes.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::workshop;

class MinutesTest : public QObject
{
    Q_OBJECT

private slots:
    void theySayWhatWasWhenAndWhatWasDecided()
    {
        const QDateTime nine(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        Agenda agenda;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            AgendaBlock block;
            block.id = id;
            block.title = u"Block "_s + id;
            agenda.blocks.push_back(block);
        }
        const std::vector<BlockTime> times{
            {u"a"_s, BlockTime::State::Done, 312, 0, nine, nine.addSecs(312)},
            {u"b"_s, BlockTime::State::Skipped, 3, 0, nine.addSecs(312), nine.addSecs(315)}};
        Room room;
        room.everyone = {{u"p"_s, u"Sari"_s, u"sales"_s, false, nine, nine.addSecs(600)},
                         {u"o"_s, u"Gone"_s, u"sales"_s, true}};
        room.cards = {{u"1"_s, u"q1"_s, {}, u"Carriers"_s, nine},
                      {u"2"_s, u"q2"_s, {}, u"Fast"_s, nine},
                      {u"3"_s, u"parking"_s, {}, u"Prices"_s, nine}};
        room.cards[0].cluster = u"k"_s;
        Cluster cluster;
        cluster.id = u"k"_s;
        cluster.question = u"q1"_s;
        cluster.name = u"Who"_s;
        room.clusters = {cluster};
        Decision decision;
        decision.subject = u"k"_s;
        decision.text = u"Carriers with 50 trucks"_s;
        decision.owner = u"Ola"_s;
        decision.confidence = 2;
        decision.doubt = u"few cases"_s;
        decision.dissent = u"Adi: smaller ones too"_s;
        room.decisions = {decision};
        std::vector<Question> questions(2);
        questions[0].id = u"q1"_s;
        questions[0].number = 1;
        questions[1].id = u"q2"_s;

        const Minutes minutes = meetingMinutes(agenda, times, room, questions);
        QCOMPARE(minutes.began, nine);
        QCOMPARE(minutes.blocks.size(), 3u);
        QVERIFY(minutes.blocks[1].leftOut);
        QVERIFY(!minutes.blocks[2].began.isValid());
        QCOMPARE(minutes.people.size(), 1u);
        QCOMPARE(minutes.decisions.size(), 1u);
        QCOMPARE(minutes.decisions[0].about, u"Who"_s);
        QCOMPARE(minutes.parked, QStringList{u"Prices"_s});
        QCOMPARE(minutes.cards, 3);
        QCOMPARE(minutes.open, 1);

        const QString text = minutesText(minutes, u"Nordwind"_s);
        for (const QString &words : {u"Nordwind"_s, u"Sari"_s, u"5:12"_s, u"Carriers with 50 trucks"_s, u"Ola"_s,
                                     u"few cases"_s, u"Adi: smaller ones too"_s, u"Prices"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        QVERIFY(!text.contains(u"Gone"_s));
    }

    void withoutAMeetingOnlyWhatIsThere()
    {
        const QString text = minutesText(meetingMinutes({}, {}, {}, {}), u"Empty"_s);
        QVERIFY(text.contains(u"Empty"_s));
        QVERIFY(!text.contains(u"Parking lot"_s));
    }
};

static const lodestar::testkit::Registered<MinutesTest> registered("core/workshop/minutes");
#include "minutes_test.moc"
