#include "core/prospects/prospectlist.h"

#include "core/profile/icpstore.h"
#include "core/profile/rubric.h"
#include "tests/core/prospects/scoredtables.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::prospects;
using table::ColumnType;
using table::DatasetKind;
using table::Match;
using table::RoleId;
using testkit::storedColumn;
using testkit::storedNumbers;

namespace {

void writeCustomers(testkit::StoredProject &project)
{
    project.write({storedColumn(u"Name"_s, ColumnType::Text, RoleId::Name, {"Odra", "Bug"}),
                   storedColumn(u"Industry"_s, ColumnType::Category, RoleId::Industry, {"Logistics", "Retail"})});
}

table::DatasetInfo writeProspects(testkit::StoredProject &project)
{
    return project.write(
        {storedColumn(u"Key"_s, ColumnType::Text, RoleId::Id, {"P-1", "P-2", "P-3"}),
         storedColumn(u"Firma"_s, ColumnType::Text, RoleId::Name, {"Vistula", "odra", "San"}),
         storedColumn(u"Sector"_s, ColumnType::Category, RoleId::Industry, {"LOGISTICS", "Retail", ""}),
         storedNumbers(u"Staff"_s, ColumnType::Number, RoleId::Employees, {"100", "100", ""}),
         storedColumn(u"Land"_s, ColumnType::Category, RoleId::Country, {"PL", "PL", "PL"}),
         storedColumn(u"Notes"_s, ColumnType::Text, RoleId::None, {"a", "b", "c"})},
        DatasetKind::Prospects);
}

} // namespace

class ProspectListTest : public QObject
{
    Q_OBJECT
private slots:
    void readsOnlyWhatItNeeds();
    void knowsCustomersAndAnswers();
    void fallsBackToCustomers();
    void comparesDefinitions();
    void changesAreJudgedAsIfAskedAnew();
    void nobodyIsNamedWhenMasked();
};

void ProspectListTest::readsOnlyWhatItNeeds()
{
    testkit::StoredProject project;
    const auto info = writeProspects(project);
    const auto list = scoreProspects(*project, {testkit::haulier(), {}, 0});
    QVERIFY(list.has_value());
    QVERIFY(!list->table.isLoaded(5)); // notes say nothing about the fit
    QCOMPARE(list->table.info().id, info.id);
    QCOMPARE(list->fits.match[0][0], Match::Yes); // whatever the case
    QCOMPARE(list->ranking.order.front(), 0u);
    QVERIFY(list->known.by.empty()); // there are no customers
}

void ProspectListTest::knowsCustomersAndAnswers()
{
    testkit::StoredProject project;
    writeCustomers(project);
    writeProspects(project);
    const profile::Icp icp = testkit::haulier();
    QVERIFY(profile::IcpStore(*project).save(icp, u"Began"_s));
    QVERIFY(FitAnswerStore(*project).answer(icp.criteria[2], u"P-3"_s, Match::Yes, u"San"_s));
    const auto list = scoreProspects(*project, {icp, {}, 0});
    QVERIFY(list.has_value());
    QCOMPARE(list->known.count, 1);
    QCOMPARE(list->customerOf(1), u"Odra"_s);
    QVERIFY(list->customerOf(0).isEmpty());
    QCOMPARE(list->fits.match[2][2], Match::Yes);
    QVERIFY(!scoreProspects(*project, {icp, {}, 99}));
}

void ProspectListTest::fallsBackToCustomers()
{
    testkit::StoredProject project;
    const auto none = scoreProspects(*project, {testkit::haulier(), {}, 0});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    writeCustomers(project);
    const auto list = scoreProspects(*project, {testkit::haulier(), {}, 0});
    QVERIFY(list && !list->isOfProspects());
    const auto deals =
        project.write({storedColumn(u"Deal"_s, ColumnType::Text, RoleId::None, {"x"})}, DatasetKind::Transactions);
    const auto refused = scoreProspects(*project, {testkit::haulier(), {}, deals.id});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
}

void ProspectListTest::comparesDefinitions()
{
    testkit::StoredProject project;
    writeProspects(project);
    const profile::Icp icp = testkit::haulier();
    profile::Icp shops = icp;
    shops.id = u"shops"_s;
    shops.name = u"Shops"_s;
    shops.criteria[0].condition.values = {u"Retail"_s};
    profile::Icp archived = shops;
    archived.id = u"old"_s;
    archived.archived = true;
    const auto others = othersThan(icp, {icp, shops, archived});
    QCOMPARE(others.size(), 1u);
    const auto list = scoreProspects(*project, {icp, others, 0});
    QVERIFY(list.has_value());
    QVERIFY((list->icps == std::vector<QString>{u"Haulier"_s, u"Shops"_s}));
    QVERIFY((list->bestIcp == std::vector<quint8>{0, 1, 0})); // equally little is known of the third: the asked one
}

void ProspectListTest::changesAreJudgedAsIfAskedAnew()
{
    testkit::StoredProject project;
    writeProspects(project);
    profile::Icp icp = testkit::haulier();
    const auto list = scoreProspects(*project, {icp, {}, 0});
    QVERIFY(list.has_value());
    icp.criteria[0].points = 90;
    icp.criteria[1].kind = profile::CriterionKind::MustHave;
    icp.criteria[3].condition.values = {u"PL"_s};
    icp.criteria.erase(icp.criteria.begin() + 2);
    icp.bestFrom = 95;
    ProspectList changed = *list;
    rescore(changed, icp);
    const auto anew = scoreProspects(*project, {icp, {}, 0});
    QVERIFY(anew.has_value());
    QVERIFY(changed.fits.match == anew->fits.match);
    QCOMPARE(changed.fits.perTier, anew->fits.perTier);
    QVERIFY(changed.ranking.order == anew->ranking.order);
    QCOMPARE(changed.fits.perTier[static_cast<size_t>(profile::Tier::Disqualified)], 3);
    icp.criteria.clear();
    rescore(changed, icp);
    QCOMPARE(changed.fits.rows.size(), 3u);
}

void ProspectListTest::nobodyIsNamedWhenMasked()
{
    testkit::StoredProject project;
    writeCustomers(project);
    writeProspects(project);
    ScoringRequest request{testkit::haulier(), {}, 0};
    request.masked = true;
    const auto list = scoreProspects(*project, request);
    QVERIFY(list.has_value());
    QCOMPARE(list->table.nameOf(0), u"Prospect 1"_s);
    QCOMPARE(list->customerOf(1), u"Customer 1"_s); // still recognised
    QCOMPARE(list->table.keyOf(0), u"P-1"_s);
}

static const lodestar::testkit::Registered<ProspectListTest> registered("core/prospects/prospectlist");
#include "prospectlist_test.moc"
