#include "core/workshop/room.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class RoomTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<project::Project> m_project;

    bool run(const QString &sql)
    {
        return m_project
            ->change(u"Prepared"_s,
                     [&]() -> Result<> {
                         LODESTAR_TRY(m_project->query(sql));
                         return {};
                     })
            .has_value();
    }

private slots:
    void init()
    {
        static int number = 0;
        auto project = project::Project::create(m_dir.filePath(u"room%1.icp"_s.arg(++number)), u"Room"_s);
        QVERIFY(project);
        m_project = std::move(*project);
    }

    void cardsAreHiddenUntilTheirRoundIsRevealed()
    {
        QVERIFY(run(u"INSERT INTO writing_round VALUES('r', 'q8', 1, 0, '{\"minutes\": 5, \"writers\": [\"a\", "
                    "\"b\"], \"turns\": 1}', '2026-03-02T10:00:00.000Z')"_s));
        WorkshopStore store(*m_project);
        Answer secret{u"s"_s, u"q8"_s, {}, u"Nobody may read this"_s, {}};
        secret.round = u"r"_s;
        QVERIFY(store.saveAnswer(secret));
        QVERIFY(store.saveAnswer({u"o"_s, u"q8"_s, {}, u"Said aloud"_s, {}}));
        QCOMPARE(store.answers()->size(), size_t(1));
        QCOMPARE(store.answers(u"q8"_s)->front().id, u"o"_s);

        auto room = Room::load(*m_project);
        QVERIFY(room);
        QCOMPARE(room->cards.size(), size_t(1));
        QVERIFY(!room->card(u"s"_s));
        QCOMPARE(room->hiddenCards.value(u"r"_s), 1);
        const WritingRound *round = room->openRound(u"q8"_s);
        QVERIFY(round && round->anonymous);
        QCOMPARE(round->minutes, 5);
        QCOMPARE(round->writers, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(round->turns, 1);

        QVERIFY(run(u"UPDATE writing_round SET revealed = 1"_s));
        room = Room::load(*m_project);
        QCOMPARE(room->cards.size(), size_t(2));
        QVERIFY(room->hiddenCards.isEmpty());
        QVERIFY(!room->openRound(u"q8"_s));
    }

    void cardsAreFoundByQuestionAndCluster()
    {
        QVERIFY(run(u"INSERT INTO cluster VALUES('c2', 'q8', 2, 'Second', ''), ('c1', 'q8', 1, 'First', ''), ('x', "
                    "'q9', 1, 'Other', '')"_s));
        QVERIFY(run(u"INSERT INTO answer(id, question, text, at, cluster, position) VALUES('1', 'q8', 'a', '', 'c1', "
                    "2), ('2', 'q8', 'b', '', 'c1', 1), ('3', 'q8', 'c', '', '', 1), ('4', 'q8', 'd', '', 'gone', 2), "
                    "('5', 'q9', 'e', '', '', 1)"_s));
        const auto room = Room::load(*m_project);
        QVERIFY(room);
        const auto ids = [](const auto &list) {
            QStringList found;
            for (const auto &one : list)
                found << one.id;
            return found;
        };
        QCOMPARE(ids(room->clustersOf(u"q8"_s)), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(ids(room->cardsIn(u"c1"_s)), (QStringList{u"2"_s, u"1"_s}));
        QVERIFY(room->cardsIn({}).empty());
        QCOMPARE(ids(room->looseCards(u"q8"_s)), (QStringList{u"3"_s, u"4"_s})); // none is lost with its cluster
        QCOMPARE(room->cardsOf(u"q8"_s).size(), size_t(4));
        QVERIFY(!room->cluster(u"gone"_s));
    }

    void onlyRevealedVotesAreCounted()
    {
        QVERIFY(run(u"INSERT INTO answer(id, question, text, at) VALUES('1', 'q8', 'a', '')"_s));
        QVERIFY(run(u"INSERT INTO vote_round VALUES('v1', 'q8', 'dots', 5, 2, 'revealed', '', '2026-03-02'), ('v2', "
                    "'q8', 'dots', 5, 2, 'closed', '', '2026-03-03')"_s));
        QVERIFY(run(u"INSERT INTO vote(id, round, participant, team, item, amount, at) VALUES('a', 'v1', 'ana', '', "
                    u"'1', 2, ''), ('b', 'v1', 'bo', '', '1', 1, ''), "
                    "('c', 'v1', 'cy', '', '1', 0, ''), ('d', 'v2', 'ana', '', '1', 5, '')"_s));
        const auto room = Room::load(*m_project);
        QVERIFY(room);
        QCOMPARE(room->votes.size(), size_t(3));
        QCOMPARE(room->votesOn(u"1"_s).amount, 3.0);
        QCOMPARE(room->votesOn(u"1"_s).people.size(), 2);
        QCOMPARE(room->votesOn(u"none"_s).people.size(), 0);
    }

    void whoHasLeftIsKnownAndNotPresent()
    {
        WorkshopStore store(*m_project);
        QVERIFY(store.saveParticipant({u"a"_s, u"Ana"_s, u"sales"_s}));
        Participant gone{u"b"_s, u"Bo"_s, u"service"_s};
        gone.left = QDateTime::currentDateTimeUtc();
        QVERIFY(store.saveParticipant(gone));
        const auto room = Room::load(*m_project);
        QCOMPARE(room->everyone.size(), size_t(2));
        QCOMPARE(room->present().size(), size_t(1));
        QCOMPARE(room->participant(u"b"_s)->name, u"Bo"_s);
    }
};

static const testkit::Registered<RoomTest> registered("core/workshop/room");
#include "room_test.moc"
