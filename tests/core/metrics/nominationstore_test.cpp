#include "core/metrics/nominationstore.h"

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

class NominationStoreTest : public QObject
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
        NominationStore store(*m_project);
        const Nomination odra{
            {}, u"p1"_s, u"sales"_s, u"C-1"_s, Nomination::Standing::Best, u"grows"_s, u"doubled in a year"_s, {}};
        QVERIFY(store.save(odra, u"Ewa"_s));
        QVERIFY(store.save({{}, u"p1"_s, u"sales"_s, u"C-2"_s, Nomination::Standing::NotFit, {}, {}, {}}, u"Ewa"_s));
        QVERIFY(store.save({{}, u"p2"_s, u"service"_s, u"C-1"_s, Nomination::Standing::NotFit, {}, {}, {}}, u"Jan"_s));
        QCOMPARE((*store.counts())[u"p1"_s], 2);
        QCOMPARE(store.of(u"p2"_s)->size(), size_t{1});
        const auto list = store.list();
        QVERIFY(!list && list.error().kind == ErrorKind::BadInput);
        for (const project::HistoryEntry &entry : m_project->history())
            QVERIFY2(!entry.label.contains(u"C-1"_s), qPrintable(entry.label));

        QVERIFY(setRevealed(*m_project, Vote::Nominations, true));
        const auto all = store.list();
        QCOMPARE(all->size(), size_t{3});
        const Nomination &first = all->front();
        QCOMPARE(first.customerKey, odra.customerKey);
        QCOMPARE(first.team, odra.team);
        QCOMPARE(first.standing, odra.standing);
        QCOMPARE(first.tag, odra.tag);
        QCOMPARE(first.reason, odra.reason);
        QVERIFY(first.at.isValid() && !first.id.isEmpty());
    }

    void aPersonSaysOneThingOfACustomer()
    {
        NominationStore store(*m_project);
        Nomination nomination{{}, u"p1"_s, {}, u"C-1"_s, Nomination::Standing::Best, {}, {}, {}};
        QVERIFY(store.save(nomination, {}));
        nomination.standing = Nomination::Standing::NotFit;
        QVERIFY(store.save(nomination, {}));
        QCOMPARE(store.of(u"p1"_s)->size(), size_t{1});
        QCOMPARE(store.of(u"p1"_s)->front().standing, Nomination::Standing::NotFit);
        QVERIFY(m_project->undo());
        QCOMPARE(store.of(u"p1"_s)->front().standing, Nomination::Standing::Best);
        QVERIFY(store.remove(store.of(u"p1"_s)->front().id));
        QVERIFY(store.of(u"p1"_s)->empty());
        QVERIFY(!store.save({{}, {}, {}, u"C-1"_s, Nomination::Standing::Best, {}, {}, {}}, {}));
        QVERIFY(!store.save({{}, u"p1"_s, {}, {}, Nomination::Standing::Best, {}, {}, {}}, {}));
    }

    void settledInOneStepEach()
    {
        NominationStore store(*m_project);
        QVERIFY(store.settle(u"C-1"_s, u"Odra"_s, Pin::Standing::Best, u"Grows with us"_s));
        QVERIFY(store.settle(u"C-2"_s, u"Bug"_s, Pin::Standing::NotFit, u"Pays late"_s));
        QCOMPARE(m_project->history().size(), size_t{2});
        QVERIFY(m_project->undoLabel().contains(u"Bug"_s));
        const auto rule = BestRuleStore(*m_project).load({});
        QVERIFY(rule);
        QCOMPARE(rule->pins.size(), size_t{2});
        QCOMPARE(rule->pins[1].standing, Pin::Standing::NotFit);
        QCOMPARE(rule->pins[1].reason, u"Pays late"_s);
        QVERIFY(!rule->pins[1].by.isEmpty());
        QVERIFY(m_project->undo());
        QCOMPARE(BestRuleStore(*m_project).load({})->pins.size(), size_t{1});
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Project> m_project;
};

static const lodestar::testkit::Registered<NominationStoreTest> registered("core/metrics/nominationstore");
#include "nominationstore_test.moc"
