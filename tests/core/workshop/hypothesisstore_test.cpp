#include "core/workshop/hypothesis.h"

#include "core/project/project.h"
#include "core/workshop/hypothesisresult.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class HypothesisStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hypothesesComeRiskiestFirst();
    void hypothesisKeepsEverything();
    void rungsAreNamed();
    void thresholdsAndResultsKeepTheirTimes();
    void votesAreOnePerPersonAndOrderTheList();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

void HypothesisStoreTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = project::Project::create(m_dir->filePath(u"workshop.icp"_s), u"Workshop"_s);
    QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
    m_project = std::move(*created);
}

void HypothesisStoreTest::cleanup()
{
    m_project.reset();
    m_dir.reset();
}

void HypothesisStoreTest::hypothesesComeRiskiestFirst()
{
    HypothesisStore store(*m_project);
    QVERIFY(store.save({u"weak"_s, u"They are young companies"_s, 1, {}, {}, 0, {}})); // 1 x 5
    QVERIFY(store.save({u"proven"_s, u"They run two shifts"_s, 3, {}, {}, 5, {}})); // 3 x 0
    QVERIFY(store.save({u"risky"_s, u"Operations decide"_s, 3, {}, {}, 1, {}})); // 3 x 4
    QVERIFY(store.save({u"half"_s, u"They have just opened a site"_s, 3, {}, {}, 3, {}})); // 3 x 2
    const auto hypotheses = store.list();
    QVERIFY(hypotheses);
    QStringList ids;
    for (const Hypothesis &hypothesis : *hypotheses)
        ids << hypothesis.id;
    QCOMPARE(ids, (QStringList{u"risky"_s, u"half"_s, u"weak"_s, u"proven"_s}));
}

void HypothesisStoreTest::hypothesisKeepsEverything()
{
    HypothesisStore store(*m_project);
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(store.save({u"h"_s, u"Operations decide"_s, 3, u"Ask eight of them"_s, u"6 of 8 said so"_s, 2, noon}));
    const Hypothesis read = store.list()->front();
    QCOMPARE(read.statement, u"Operations decide"_s);
    QCOMPARE(read.test, u"Ask eight of them"_s);
    QCOMPARE(read.outcome, u"6 of 8 said so"_s);
    QCOMPARE(read.belief, 3);
    QCOMPARE(read.rung, 2);
    QCOMPARE(read.at, noon);
    QVERIFY(!store.save({{}, u" "_s, 2, {}, {}, 0, {}}));
    QVERIFY(store.save({u"h"_s, u"Operations decide"_s, 7, {}, {}, -1, noon}));
    QCOMPARE(store.list()->front().belief, 3);
    QCOMPARE(store.list()->front().rung, 0);
    QVERIFY(store.remove(u"h"_s));
    QVERIFY(store.list()->empty());
    QVERIFY(m_project->undo());
    QCOMPARE(store.list()->size(), size_t(1));
}

void HypothesisStoreTest::rungsAreNamed()
{
    QSet<QString> names;
    for (int rung = 0; rung <= kHighestRung; ++rung)
        names << rungName(rung);
    QCOMPARE(names.size(), kHighestRung + 1);
    QCOMPARE(rungName(99), rungName(kHighestRung));
}

void HypothesisStoreTest::thresholdsAndResultsKeepTheirTimes()
{
    HypothesisStore store(*m_project);
    Hypothesis one{u"h"_s, u"Operations decide"_s};
    one.killSetAt = QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC); // what the caller says does not count
    QVERIFY(store.save(one));
    QVERIFY(!store.list()->front().killSetAt.isValid());
    one.killBelow = 0.4;
    QVERIFY(store.save(one));
    const QDateTime set = store.list()->front().killSetAt;
    QVERIFY(set.isValid() && set.date().year() > 2001);
    one.hits = 3;
    one.asked = 5;
    QVERIFY(store.save(one));
    Hypothesis read = store.list()->front();
    QCOMPARE(read.killSetAt, set); // the same threshold: agreed when it was
    QVERIFY(read.resultAt.isValid() && read.resultAt >= set);
    QVERIFY(!killCheck(read).isLate);
    QTest::qSleep(5); // the times are of milliseconds
    one.killBelow = 0.2;
    QVERIFY(store.save(one));
    read = store.list()->front();
    QVERIFY(read.killSetAt > read.resultAt);
    QVERIFY(killCheck(read).isLate);
    one.hits = 6;
    QCOMPARE(store.save(one).error().kind, ErrorKind::BadInput); // more than were asked
    one.hits = one.asked = 0;
    QVERIFY(store.save(one));
    QVERIFY(!store.list()->front().resultAt.isValid());
    one.criterion.attribute = u"Industry"_s;
    one.criterion.values = QStringList{u"Logistics"_s};
    one.source = u"q5"_s;
    QVERIFY(store.save(one));
    QCOMPARE(store.list()->front().criterion.values, one.criterion.values);
    QCOMPARE(store.list()->front().source, u"q5"_s);
}

void HypothesisStoreTest::votesAreOnePerPersonAndOrderTheList()
{
    HypothesisStore store(*m_project);
    QVERIFY(store.save({u"a"_s, u"Belief A"_s, 2}));
    QVERIFY(store.save({u"b"_s, u"Belief B"_s, 2}));
    QVERIFY(store.vote(u"b"_s, {u"ana"_s, u"sales"_s, 1}));
    QVERIFY(store.vote(u"b"_s, {u"ana"_s, u"sales"_s, 3}));
    QVERIFY(store.vote(u"b"_s, {u"ben"_s, u"service"_s, 3}));
    auto listed = *store.list();
    QCOMPARE(listed.front().id, u"b"_s);
    QCOMPARE(listed.front().votes.size(), size_t(2));
    QCOMPARE(listed.front().votes.front().belief, 3);
    QVERIFY(store.withdrawVote(u"b"_s, u"ana"_s));
    QCOMPARE(store.list()->front().votes.size(), size_t(1));
    QVERIFY(store.save({u"b"_s, u"Belief B, in other words"_s, 2})); // votes hang on the belief, not on its words
    QCOMPARE(store.list()->front().votes.size(), size_t(1));
    QVERIFY(store.remove(u"b"_s));
    QCOMPARE(store.list()->size(), size_t(1));
    QVERIFY(store.list()->front().votes.empty());
    QVERIFY(m_project->undo());
    QCOMPARE(store.list()->front().votes.size(), size_t(1));
}

static const lodestar::testkit::Registered<HypothesisStoreTest> registered("core/workshop/hypothesisstore");
#include "hypothesisstore_test.moc"
