#include "core/workshop/voteitems.h"

#include "core/base/seededrandom.h"
#include "core/project/project.h"
#include "core/workshop/clusterstore.h"
#include "core/workshop/votestore.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class VoteItemsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<project::Project> m_project;

    bool write(const QStringList &cards)
    {
        for (const QString &card : cards) {
            if (!WorkshopStore(*m_project).saveAnswer({card, u"q7"_s, {}, u"Card "_s + card, {}}))
                return false;
        }
        return true;
    }

    Room room() { return *Room::load(*m_project); }

    static QStringList texts(const std::vector<VoteItem> &items)
    {
        QStringList texts;
        for (const VoteItem &item : items)
            texts << item.text;
        return texts;
    }

    bool vote(const std::vector<VoteItem> &items, int people)
    {
        VoteStore store(*m_project);
        bool done = store.open({u"r"_s, u"q7"_s, VoteKind::Dots, 5, 2, VoteState::Open, items, {}}).has_value();
        for (int person = 0; person < people; ++person) {
            std::vector<Vote> ballot;
            for (int dot = 0; dot < 3; ++dot)
                ballot.push_back(
                    {{}, {}, {}, {}, items[static_cast<size_t>(person + dot) % items.size()].id, 1.0 + (dot == 0)});
            const QString id = u"p%1"_s.arg(person);
            done &= store.cast(u"r"_s, {id, id, u"sales"_s}, ballot).has_value();
        }
        return done && store.setState(u"r"_s, VoteState::Closed) && store.setState(u"r"_s, VoteState::Revealed);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = project::Project::create(m_folder->filePath(u"items.icp"_s), u"Items"_s);
        QVERIFY(made.has_value());
        m_project = std::move(*made);
    }

    void cleanup()
    {
        m_project.reset();
        m_folder.reset();
    }

    void clustersComeFirstByTheFirstOfTheirCards()
    {
        QVERIFY(write({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QVERIFY(ClusterStore(*m_project).group(u"q7"_s, {{u"Planning"_s, {u"b"_s, u"c"_s}}}));
        const auto items = voteItems(room(), u"q7"_s);
        QCOMPARE(texts(items), (QStringList{u"Planning"_s, u"Card a"_s, u"Card d"_s}));
        QCOMPARE(items.front().id, u"b"_s);
        QVERIFY(voteItems(room(), u"q8"_s).empty());
        const Room now = room();
        const QString cluster = now.clusters.front().id;
        QCOMPARE(voteGroups(now), (VoteGroups{{u"b"_s, cluster}, {u"c"_s, cluster}}));
        QVERIFY(ClusterStore(*m_project).rename(cluster, {}));
        QCOMPARE(clusterName(room(), cluster), u"Card b"_s);
    }

    void namesAreThoseOfNowOrOfThen()
    {
        QVERIFY(write({u"a"_s, u"b"_s}));
        QVERIFY(vote({{u"a"_s, u"As it was"_s}, {u"b"_s, u"Card b"_s}, {u"own"_s, u"An option"_s}}, 3));
        Room now = room();
        const VoteRound round = *lastRevealed(now, u"q7"_s);
        QCOMPARE(groupName(now, round, u"a"_s), u"Card a"_s);
        QCOMPARE(groupName(now, round, u"own"_s), u"An option"_s);
        QVERIFY(WorkshopStore(*m_project).removeAnswer(u"a"_s));
        now = room();
        QCOMPARE(groupName(now, round, u"a"_s), u"As it was"_s);
        QCOMPARE(tallyOf(now, round).people(), 3); // its votes are still there
        QVERIFY(!lastRevealed(now, u"q8"_s));
    }

    /// Through the stores: whatever is grouped after a vote, no vote and no person is lost, and undo brings all back.
    void groupingThroughTheStoresKeepsVotesAndPeople()
    {
        const QStringList cards{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        QVERIFY(write(cards));
        QVERIFY(vote(voteItems(room(), u"q7"_s), 6));
        const VoteTally before = tallyOf(room(), *lastRevealed(room(), u"q7"_s));
        SeededRandom random(3);
        ClusterStore store(*m_project);
        int changes = 0;
        for (int step = 0; step < 60; ++step) {
            const size_t entries = m_project->history().size();
            QVERIFY(change(store, cards, random));
            changes += m_project->history().size() > entries;
            const Room now = room();
            const VoteTally tally = tallyOf(now, *lastRevealed(now, u"q7"_s));
            QCOMPARE(tally.cast, before.cast);
            QCOMPARE(tally.voters, before.voters);
            qsizetype held = 0;
            double setAside = 0;
            for (const GroupTally &group : tally.groups)
                held += group.items.size();
            for (const SettledDouble &settled : tally.settled)
                setAside += settled.cast - settled.counted;
            QCOMPARE(held, cards.size());
            QCOMPARE(tally.counted + setAside, tally.cast);
        }
        for (int step = 0; step < changes; ++step)
            QVERIFY(m_project->undo());
        QCOMPARE(tallyOf(room(), *lastRevealed(room(), u"q7"_s)).counted, before.counted);
    }

private:
    Result<> change(ClusterStore &store, const QStringList &cards, SeededRandom &random)
    {
        const Room now = room();
        const QString card = cards[random.below(6)], other = cards[random.below(6)];
        const auto count = static_cast<quint32>(now.clusters.size());
        const QString cluster = count > 0 ? now.clusters[random.below(count)].id : QString();
        switch (random.below(4)) {
        case 0:
            return store.group(u"q7"_s, {{u"Named"_s, card == other ? QStringList{card} : QStringList{card, other}}});
        case 1:
            return store.move({card}, u"q7"_s, cluster);
        case 2:
            if (count > 1)
                return store.merge(now.clusters.front().id, now.clusters.back().id);
            return {};
        default:
            return count > 0 ? store.dissolve(cluster) : Result<>{};
        }
    }
};

static const lodestar::testkit::Registered<VoteItemsTest> registered("core/workshop/voteitems");
#include "voteitems_test.moc"
