#include "core/profile/icpstore.h"

#include "core/profile/persona.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

namespace {

Icp logistics(const QString &name = u"Regional logistics"_s)
{
    Icp icp;
    icp.id = name + u"-id"_s;
    icp.name = name;
    icp.product = u"Planner"_s;
    icp.narrative = {{u"problem"_s, u"Fridays go to re-planning"_s}};
    icp.goodFrom = 45;
    Criterion industry;
    industry.id = name + u"-industry"_s;
    industry.label = u"Industry"_s;
    industry.condition.attribute = u"Industry"_s;
    industry.condition.values = {u"Logistics"_s};
    industry.kind = CriterionKind::MustHave;
    industry.points = 40;
    industry.evidence = {EvidenceKind::Data, {14, 6, 33, 159}, 0.004, {}};
    Criterion trigger;
    trigger.id = name + u"-trigger"_s;
    trigger.label = u"Has a new head of planning"_s;
    trigger.points = 15;
    icp.criteria = {industry, trigger};
    return icp;
}

} // namespace

class IcpStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsEverything();
    void replacesAndOrders();
    void undoTakesBackOneSave();
    void removeTakesThePersonasAlong();
    void namesAreFoundAndUnique();
    void refusesWhatMakesNoSense();
    void copiedCriteriaBecomeTheirOwn();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;
};

void IcpStoreTest::init()
{
    m_project.reset();
    auto project = project::Project::create(m_folder.filePath(u"p%1.icp"_s.arg(++m_files)), u"Test"_s);
    QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().message));
    m_project = std::move(*project);
}

void IcpStoreTest::keepsEverything()
{
    IcpStore store(*m_project);
    const Icp icp = logistics();
    QVERIFY(store.save(icp, u"Created the profile"_s).has_value());
    const auto loaded = store.load(icp.id);
    QVERIFY(loaded.has_value());
    QCOMPARE(*loaded, icp);
    QCOMPARE(store.load(u"nobody"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_project->undoLabel(), u"Created the profile"_s);
}

void IcpStoreTest::replacesAndOrders()
{
    IcpStore store(*m_project);
    Icp icp = logistics();
    QVERIFY(store.save(icp, u"a"_s).has_value());
    QVERIFY(store.save(logistics(u"Another"_s), u"b"_s).has_value());
    std::swap(icp.criteria[0], icp.criteria[1]);
    icp.criteria[0].points = 99;
    icp.criteria[0].purpose = Purpose::Legal;
    icp.sentence = u"Who we are for"_s;
    icp.dataset = 7;
    icp.archived = true;
    icp.reviewStage = ReviewStage::Growing;
    icp.reviewOn = QDate(2027, 2, 1);
    icp.capacity = 120;
    QVERIFY(store.save(icp, u"c"_s).has_value());
    QCOMPARE(*store.load(icp.id), icp);
    icp.criteria.erase(icp.criteria.begin());
    QVERIFY(store.save(icp, u"d"_s).has_value());
    const auto all = store.list();
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->at(0), icp);
    QCOMPARE(all->at(1), logistics(u"Another"_s));
    // Saving the same again is no action.
    QVERIFY(store.save(icp, u"e"_s).has_value());
    QCOMPARE(m_project->undoLabel(), u"d"_s);
}

void IcpStoreTest::undoTakesBackOneSave()
{
    IcpStore store(*m_project);
    Icp icp = logistics();
    QVERIFY(store.save(icp, u"a"_s).has_value());
    Icp changed = icp;
    changed.criteria.pop_back();
    changed.name = u"Renamed"_s;
    QVERIFY(store.save(changed, u"b"_s).has_value());
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(*store.load(icp.id), icp);
    QVERIFY(m_project->redo().has_value());
    QCOMPARE(*store.load(icp.id), changed);
    QVERIFY(m_project->undo().has_value());
    QVERIFY(m_project->undo().has_value());
    QVERIFY(store.list()->empty());
}

void IcpStoreTest::removeTakesThePersonasAlong()
{
    IcpStore store(*m_project);
    PersonaStore personas(*m_project);
    const Icp icp = logistics();
    QVERIFY(store.save(icp, u"a"_s).has_value());
    QVERIFY(personas.save({u"p"_s, icp.id, u"Marta"_s, {}, {}}, u"b"_s).has_value());
    QVERIFY(store.remove(icp.id).has_value());
    QVERIFY(store.list()->empty());
    QVERIFY(personas.list()->empty());
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(*store.load(icp.id), icp);
    QCOMPARE(personas.list()->size(), size_t(1));
    QCOMPARE(store.remove(u"nobody"_s).error().kind, ErrorKind::NotFound);
}

void IcpStoreTest::namesAreFoundAndUnique()
{
    IcpStore store(*m_project);
    const auto none = store.byName({});
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(store.save(logistics(), u"a"_s).has_value());
    QCOMPARE(store.byName({})->name, u"Regional logistics"_s);
    QCOMPARE(store.byName(u"regional LOGISTICS"_s)->name, u"Regional logistics"_s);
    QVERIFY(store.byName(u"Nowhere"_s).error().message.contains(u"Regional logistics"_s));
    Icp twin = logistics();
    twin.id = u"twin"_s;
    twin.name = u"REGIONAL logistics "_s;
    QCOMPARE(store.save(twin, u"b"_s).error().kind, ErrorKind::BadInput);
    QVERIFY(store.save(logistics(u"Second"_s), u"c"_s).has_value());
    const auto unnamed = store.byName({});
    QVERIFY(unnamed.error().message.contains(u"Second"_s) && unnamed.error().message.contains(u"Regional"_s));
}

void IcpStoreTest::refusesWhatMakesNoSense()
{
    IcpStore store(*m_project);
    const auto refused = [&](auto &&spoil) {
        Icp icp = logistics();
        spoil(icp);
        const auto saved = store.save(icp, u"a"_s);
        return !saved && saved.error().kind == ErrorKind::BadInput && !saved.error().message.isEmpty();
    };
    QVERIFY(refused([](Icp &icp) { icp.name = u"  "_s; }));
    QVERIFY(refused([](Icp &icp) { icp.goodFrom = 80; }));
    QVERIFY(refused([](Icp &icp) { icp.bestFrom = 101; }));
    QVERIFY(refused([](Icp &icp) { icp.coverageFrom = std::numeric_limits<double>::quiet_NaN(); }));
    QVERIFY(refused([](Icp &icp) { icp.criteria[0].points = 0; }));
    QVERIFY(refused([](Icp &icp) { icp.criteria[1].points = 101; }));
    QVERIFY(store.list()->empty());
    QVERIFY(m_project->undoLabel().isEmpty());
}

void IcpStoreTest::copiedCriteriaBecomeTheirOwn()
{
    IcpStore store(*m_project);
    const Icp first = logistics();
    QVERIFY(store.save(first, u"a"_s).has_value());
    Icp copy = first;
    copy.id.clear();
    copy.name = u"Copy"_s;
    copy.criteria.push_back(copy.criteria[1]); // and one twice
    QVERIFY(store.save(copy, u"b"_s).has_value());
    QCOMPARE(*store.load(first.id), first);
    const auto stored = store.byName(u"Copy"_s);
    QCOMPARE(stored->criteria.size(), size_t(3));
    QVERIFY(!stored->id.isEmpty());
    QVERIFY(stored->criteria[1].id != stored->criteria[2].id);
    QVERIFY(stored->criteria[0].id != first.criteria[0].id);
    QCOMPARE(stored->criteria[0].condition, first.criteria[0].condition);
}

static const lodestar::testkit::Registered<IcpStoreTest> registered("core/profile/icpstore");
#include "icpstore_test.moc"
