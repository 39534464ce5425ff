#include "core/metrics/ballotstore.h"

#include "core/metrics/beststore.h"
#include "core/metrics/votestate.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using project::Project;

class BallotStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto made = Project::create(m_folder.filePath(u"p %1.icp"_s.arg(++m_number)), u"Odra"_s);
        QVERIFY(made);
        m_project = std::move(*made);
    }
    void cleanup() { m_project.reset(); }

    void secretUntilRevealed()
    {
        BallotStore store(*m_project);
        QVERIFY(store.save(ballot(u"p1"_s, 70, 30), u"Ewa"_s));
        QVERIFY(store.save(ballot(u"p2"_s, 40, 60), u"Jan"_s));
        QCOMPARE(*store.count(), 2);
        QCOMPARE(*store.participants(), (QStringList{u"p1"_s, u"p2"_s}));
        QCOMPARE((*store.of(u"p1"_s))->points[u"clv"_s], 70.0);
        QVERIFY(!*store.of(u"p3"_s));
        for (const project::HistoryEntry &entry : m_project->history())
            QVERIFY2(!entry.label.contains(u"70"_s) && !entry.label.contains(u"60"_s), qPrintable(entry.label));
        const auto list = store.list();
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::BadInput);
        QVERIFY(!store.adopt(criteria(), BallotAverage::Mean));

        QVERIFY(setRevealed(*m_project, Vote::Weights, true));
        QCOMPARE(store.list()->size(), size_t{2});
        QCOMPARE(store.list()->front().team, u"sales"_s);
        QVERIFY(store.list()->front().at.isValid());
        QVERIFY(m_project->undo());
        QVERIFY(!store.list());
    }

    void onePersonOneBallot()
    {
        BallotStore store(*m_project);
        QVERIFY(store.save(ballot(u"p1"_s, 70, 30), u"Ewa"_s));
        const QString id = (*store.of(u"p1"_s))->id;
        QVERIFY(store.save(ballot(u"p1"_s, 10, 90), u"Ewa"_s));
        QCOMPARE(*store.count(), 1);
        QCOMPARE((*store.of(u"p1"_s))->id, id);
        QCOMPARE((*store.of(u"p1"_s))->points[u"clv"_s], 10.0);
        QVERIFY(m_project->undo());
        QCOMPARE((*store.of(u"p1"_s))->points[u"clv"_s], 70.0);
        QVERIFY(store.remove(u"p1"_s, u"Ewa"_s));
        QCOMPARE(*store.count(), 0);
        QVERIFY(m_project->undoLabel().contains(u"Ewa"_s));
    }

    void pointsAddUp()
    {
        BallotStore store(*m_project);
        const auto few = store.save(ballot(u"p1"_s, 70, 25), {});
        QVERIFY(!few && few.error().message.contains(u"5"_s));
        const auto many = store.save(ballot(u"p1"_s, 70, 42), {});
        QVERIFY(!many && many.error().message.contains(u"12"_s));
        QVERIFY(!store.save(ballot(u"p1"_s, 110, -10), {}));
        QVERIFY(!store.save(ballot({}, 50, 50), {}));
        QVERIFY(m_project->history().empty());
        const auto thirds = swingWeights(std::vector<double>{100, 100, 100});
        WeightBallot swing{{}, u"p1"_s, {}, {{u"a"_s, thirds[0]}, {u"b"_s, thirds[1]}, {u"c"_s, thirds[2]}}, {}};
        QVERIFY(store.save(swing, {}));
    }

    void theResultBecomesTheWeights()
    {
        BallotStore store(*m_project);
        QVERIFY(store.save(ballot(u"p1"_s, 70, 30), {}) && store.save(ballot(u"p2"_s, 40, 60), {}));
        QVERIFY(setRevealed(*m_project, Vote::Weights, true));
        const size_t before = m_project->history().size();
        QVERIFY(store.adopt(criteria(), BallotAverage::Mean));
        QCOMPARE(m_project->history().size(), before + 1);
        QVERIFY(m_project->undoLabel().contains(u"55"_s));
        const auto rule = BestRuleStore(*m_project).load({});
        QVERIFY(rule);
        QCOMPARE(rule->criteria[0].weight, 55.0);
        QCOMPARE(rule->criteria[1].weight, 45.0);
        QVERIFY(rule->criteria[1].blankMeansNone);
        QVERIFY(m_project->undo());
        QVERIFY(!BestRuleStore(*m_project).isAgreed());
        const auto others = store.adopt({{{table::RoleId::Nps, {}}, 1, false, false}}, BallotAverage::Mean);
        QVERIFY(!others);
    }

private:
    static WeightBallot ballot(const QString &who, double clv, double referrals)
    {
        return {{}, who, u"sales"_s, {{u"clv"_s, clv}, {u"referrals"_s, referrals}}, {}};
    }
    static std::vector<BestCriterion> criteria()
    {
        return {{{table::RoleId::Clv, {}}, 0, false, false}, {{table::RoleId::Referrals, {}}, 0, false, true}};
    }
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Project> m_project;
};

static const lodestar::testkit::Registered<BallotStoreTest> registered("core/metrics/ballotstore");
#include "ballotstore_test.moc"
