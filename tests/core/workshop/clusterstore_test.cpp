#include "core/workshop/clusterstore.h"

#include "core/project/project.h"
#include "core/workshop/cardstore.h"
#include "core/workshop/room.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class ClusterStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<project::Project> m_project;

    Result<> add(const QString &id, const QString &text, const QString &question = u"q8"_s)
    {
        return CardStore(*m_project).add({id, question, {}, text, {}});
    }
    bool addAll(const QStringList &ids)
    {
        return std::all_of(ids.begin(), ids.end(), [this](const QString &id) { return add(id, id).has_value(); });
    }
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
    Room room() const { return Room::load(*m_project).value(); }
    QString board() const
    {
        const Room now = room();
        QStringList parts;
        for (const Cluster &cluster : now.clustersOf(u"q8"_s)) {
            QStringList cards;
            for (const Answer &card : now.cardsIn(cluster.id))
                cards << card.id;
            parts << cluster.name + u'(' + cards.join(u' ') + u')';
        }
        QStringList loose;
        for (const Answer &card : now.looseCards(u"q8"_s))
            loose << card.id;
        parts << loose.join(u' ');
        return parts.join(u' ');
    }
    QString clusterAt(size_t index) const { return room().clustersOf(u"q8"_s).at(index).id; }

private slots:
    void init()
    {
        static int number = 0;
        auto project = project::Project::create(m_dir.filePath(u"board%1.icp"_s.arg(++number)), u"Board"_s);
        QVERIFY(project);
        m_project = std::move(*project);
    }

    void cardsAreGroupedMovedAndUngrouped()
    {
        ClusterStore store(*m_project);
        QVERIFY(addAll({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(board(), u"a b c d e"_s);
        QVERIFY(store.group(u"q8"_s, {{u"One"_s, {u"d"_s, u"b"_s}}}));
        QCOMPARE(board(), u"One(d b) a c e"_s);
        const QString one = clusterAt(0);
        QVERIFY(store.move({u"e"_s}, u"q8"_s, one, u"b"_s));
        QCOMPARE(board(), u"One(d e b) a c"_s);
        QVERIFY(store.move({u"c"_s, u"a"_s}, u"q8"_s, one));
        QCOMPARE(board(), u"One(d e b c a) "_s);
        QVERIFY(store.move({u"e"_s, u"b"_s}, u"q8"_s, {}, {}));
        QCOMPARE(board(), u"One(d c a) e b"_s);
        QVERIFY(store.move({u"b"_s}, u"q8"_s, {}, u"e"_s));
        QCOMPARE(board(), u"One(d c a) b e"_s);
        QVERIFY(store.rename(one, u"  Two "_s));
        QVERIFY(store.dissolve(one));
        QCOMPARE(board(), u"b e d c a"_s);
        QVERIFY(store.list()->empty());
        for (int i = 0; i < 7; ++i)
            QVERIFY(m_project->undo());
        QCOMPARE(board(), u"a b c d e"_s);
        QVERIFY(m_project->redo());
        QCOMPARE(board(), u"One(d b) a c e"_s);
        QVERIFY(!store.group(u"q8"_s, {{u"Empty"_s, {}}}));
        QVERIFY(!store.move({u"a"_s}, u"q8"_s, u"no such group"_s));
    }

    void clustersAreOrderedMergedAndSplit()
    {
        ClusterStore store(*m_project);
        QVERIFY(addAll({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QVERIFY(store.group(u"q8"_s, {{u"X"_s, {u"a"_s}}, {u"Y"_s, {u"b"_s, u"c"_s}}, {u"Z"_s, {u"d"_s}}}));
        QCOMPARE(m_project->history().front().label.contains(u'3'), true); // one action for all
        QVERIFY(store.place(clusterAt(2), clusterAt(0)));
        QCOMPARE(board(), u"Z(d) X(a) Y(b c) "_s);
        QVERIFY(store.place(clusterAt(0), {}));
        QCOMPARE(board(), u"X(a) Y(b c) Z(d) "_s);
        QVERIFY(store.merge(clusterAt(0), clusterAt(1)));
        QCOMPARE(board(), u"Y(b c a) Z(d) "_s);
        QVERIFY(!store.merge(clusterAt(0), clusterAt(0)));
        QVERIFY(store.group(u"q8"_s, {{u"Half"_s, {u"c"_s, u"a"_s}}})); // a split
        QCOMPARE(board(), u"Y(b) Z(d) Half(c a) "_s);
        QVERIFY(store.move({u"d"_s}, u"q8"_s, {}));
        QCOMPARE(board(), u"Y(b) Half(c a) d"_s); // the last card takes its group with it
        QVERIFY(m_project->undo());
        QCOMPARE(board(), u"Y(b) Z(d) Half(c a) "_s);
    }

    void aDecisionIsNeverLostWithItsGroup()
    {
        ClusterStore store(*m_project);
        QVERIFY(addAll({u"a"_s, u"b"_s}));
        QVERIFY(store.group(u"q8"_s, {{u"X"_s, {u"a"_s}}, {u"Y"_s, {u"b"_s}}}));
        const QString x = clusterAt(0), y = clusterAt(1);
        QVERIFY(WorkshopStore(*m_project).saveDecision({x, u"We do"_s, {}, 4, {}}));
        QVERIFY(store.merge(x, y));
        QCOMPARE(room().decisionOn(y)->text, u"We do"_s);
        QVERIFY(!room().cluster(x));
        QVERIFY(CardStore(*m_project).remove({u"a"_s, u"b"_s}));
        QVERIFY(room().cluster(y)); // empty, and still decided
        QVERIFY(m_project->undo());
        QCOMPARE(room().cardsIn(y).size(), size_t(2));
    }

    void placesNeverRunOut()
    {
        ClusterStore store(*m_project);
        QVERIFY(addAll({u"a"_s, u"b"_s, u"c"_s}));
        for (int i = 0; i < 60; ++i) // halves the gap every time
            QVERIFY(store.move({i % 2 == 0 ? u"c"_s : u"b"_s}, u"q8"_s, {}, i % 2 == 0 ? u"b"_s : u"c"_s));
        QCOMPARE(board(), u"a b c"_s);
        // Cards from elsewhere may all lie at place 0.
        QVERIFY(run(u"UPDATE answer SET position = 0"_s));
        QVERIFY(store.move({u"c"_s}, u"q8"_s, {}, u"b"_s));
        QCOMPARE(board(), u"a c b"_s);
    }

    void splitAndMergedCardsKeepVotesAndNeighbours()
    {
        CardStore cards(*m_project);
        QVERIFY(addAll({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(run(u"INSERT INTO vote(id, round, participant, team, item, amount, at) VALUES "
                    "('1', 'r', 'ana', '', 'c', 2, ''), ('2', 'r', 'bo', '', 'b', 1, '')"_s));
        QVERIFY(!cards.split(u"b"_s, {u"only one"_s, u"  "_s}));
        QVERIFY(cards.split(u"b"_s, {u"one"_s, u"two"_s, u"three"_s}));
        auto all = room().cardsOf(u"q8"_s);
        QCOMPARE(all.size(), size_t(5));
        QStringList texts;
        for (const Answer &card : all)
            texts << card.text;
        QCOMPARE(texts, (QStringList{u"a"_s, u"one"_s, u"two"_s, u"three"_s, u"c"_s}));
        QCOMPARE(all[1].id, u"b"_s);

        QVERIFY(cards.merge({u"a"_s, u"b"_s, u"c"_s}));
        all = room().cardsOf(u"q8"_s);
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(room().card(u"b"_s)->text, u"a\none\nc"_s); // the first that was voted on remains
        auto votes = m_project->query(u"SELECT COUNT(*), COUNT(DISTINCT item), MIN(item) FROM vote"_s);
        QVERIFY(votes && votes->next());
        QCOMPARE(votes->value(0).toInt(), 2);
        QCOMPARE(votes->value(2).toString(), u"b"_s);
        votes->finish();
        QVERIFY(m_project->undo());
        QCOMPARE(room().cardsOf(u"q8"_s).size(), size_t(5));
        QVERIFY(!cards.merge({u"a"_s}));
        QVERIFY(!cards.rewrite(u"a"_s, u" "_s));
        QVERIFY(cards.rewrite(u"a"_s, u"new words"_s));
        QCOMPARE(room().card(u"a"_s)->text, u"new words"_s);
    }

    void cardsAreParkedAndComeBack()
    {
        CardStore cards(*m_project);
        QVERIFY(addAll({u"a"_s, u"b"_s}));
        QVERIFY(ClusterStore(*m_project).group(u"q8"_s, {{u"X"_s, {u"a"_s}}}));
        QVERIFY(cards.send({u"a"_s}, kParkingLot));
        QCOMPARE(board(), u"b"_s);
        QCOMPARE(room().cardsOf(kParkingLot).size(), size_t(1));
        QVERIFY(cards.send({u"a"_s}, u"q8"_s));
        QCOMPARE(board(), u"b a"_s);
        QVERIFY(m_project->undo() && m_project->undo());
        QCOMPARE(board(), u"X(a) b"_s);
    }

    /// Whatever is done with cards, each is there exactly once, in one place, and every vote lies on one of them.
    void anySequenceKeepsEveryCardAndEveryVote_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anySequenceKeepsEveryCardAndEveryVote()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        const auto any = [&](size_t below) { return std::uniform_int_distribution<size_t>(0, below - 1)(random); };
        constexpr int kCards = 12;
        QSet<QString> texts;
        for (int i = 0; i < kCards; ++i) {
            QVERIFY(add(QString::number(i), u"text%1"_s.arg(i)));
            texts.insert(u"text%1"_s.arg(i));
            QVERIFY(run(u"INSERT INTO vote(id, round, participant, team, item, amount, at) VALUES "
                        "('v%1', 'r', 'p%2', '', '%1', 1, '')"_s.arg(i)
                            .arg(i % 4)));
        }
        ClusterStore clusters(*m_project);
        CardStore cards(*m_project);
        const QByteArray before = m_project->documentHash().value();
        int done = 0;
        for (int step = 0; step < 40; ++step) {
            const Room now = room();
            const auto all = now.cardsOf(u"q8"_s);
            const auto groups = now.clustersOf(u"q8"_s);
            QStringList some;
            for (const Answer &card : all) {
                if (any(3) == 0)
                    some << card.id;
            }
            const QString group = groups.empty() || any(4) == 0 ? QString() : groups[any(groups.size())].id;
            const qint64 revision = m_project->revision();
            Result<> result;
            switch (any(8)) {
            case 0:
                result = clusters.group(u"q8"_s, {{u"g%1"_s.arg(step), some}});
                break;
            case 1:
            case 2:
                result = clusters.move(some, u"q8"_s, group, all[any(all.size())].id);
                break;
            case 3:
                result = clusters.merge(group, groups.empty() ? QString() : groups.front().id);
                break;
            case 4:
                result = clusters.dissolve(group);
                break;
            case 5:
                result = clusters.place(group, groups.empty() ? QString() : groups.back().id);
                break;
            case 6:
                result = cards.merge(some.mid(0, 2));
                break;
            default: {
                const Answer &whole = all[any(all.size())];
                result = cards.split(whole.id, whole.text.split(u'\n'));
            }
            }
            done += m_project->revision() != revision ? 1 : 0;
            const Room after = room();
            QStringList lines;
            size_t placed = after.looseCards(u"q8"_s).size();
            for (const Cluster &cluster : after.clustersOf(u"q8"_s)) {
                QVERIFY(!after.cardsIn(cluster.id).empty());
                placed += after.cardsIn(cluster.id).size();
            }
            QCOMPARE(placed, after.cardsOf(u"q8"_s).size());
            for (const Answer &card : after.cardsOf(u"q8"_s))
                lines << card.text.split(u'\n');
            QCOMPARE(QSet<QString>(lines.begin(), lines.end()), texts);
            QCOMPARE(lines.size(), kCards); // none twice
            auto votes = m_project->query(
                u"SELECT COUNT(*), COUNT(DISTINCT participant) FROM vote WHERE item IN (SELECT id FROM answer)"_s);
            QVERIFY(votes && votes->next());
            QCOMPARE(votes->value(0).toInt(), kCards);
            QCOMPARE(votes->value(1).toInt(), 4);
        }
        QVERIFY(done > 10);
        for (int i = 0; i < done; ++i)
            QVERIFY(m_project->undo());
        QCOMPARE(m_project->documentHash().value(), before); // each was one action
    }
};

static const testkit::Registered<ClusterStoreTest> registered("core/workshop/clusterstore");
#include "clusterstore_test.moc"
