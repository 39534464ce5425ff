#include "core/prospects/arrangelist.h"

#include "tests/core/prospects/scoredtables.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::prospects;
using table::RoleId;
using testkit::role;
using Rows = std::vector<quint32>;

namespace {

ProspectList five()
{
    ProspectList list;
    list.icp = testkit::haulier();
    list.table = testkit::TableBuilder()
                     .words(u"Name"_s, role(RoleId::Name), {u"Zeta"_s, u"Ärger"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s})
                     .words(u"Industry"_s, role(RoleId::Industry),
                            {u"Retail"_s, u"Logistics"_s, u"Logistics"_s, u""_s, u"Logistics"_s})
                     .numbers(u"Employees"_s, role(RoleId::Employees), {10, 100, std::nan(""), std::nan(""), 10})
                     .words(u"Country"_s, role(RoleId::Country), {u"PL"_s, u"PL"_s, u"PL"_s, u"PL"_s, u"PL"_s})
                     .build();
    rescore(list, list.icp);
    return list;
}

Rows rowsOf(const ProspectList &list, const ListQuery &query)
{
    const auto rows = arranged(list, table::TableIndex(list.table), query);
    return rows ? *rows : Rows{99};
}

} // namespace

class ArrangeListTest : public QObject
{
    Q_OBJECT
private slots:
    void asAWorkList();
    void filteredAndSorted();
    void whoMoves();
};

void ArrangeListTest::asAWorkList()
{
    const ProspectList list = five();
    QVERIFY((rowsOf(list, {}) == Rows{1, 2, 3, 4, 0}));
    ListQuery back;
    back.descending = true;
    QVERIFY((rowsOf(list, back) == Rows{0, 4, 3, 2, 1}));
}

void ArrangeListTest::filteredAndSorted()
{
    ProspectList list = five();
    ListQuery query;
    query.contains = u"arger"_s;
    QVERIFY((rowsOf(list, query) == Rows{1}));
    query = {};
    query.reach = {Reach::OneFact, Reach::MoreFacts};
    QVERIFY((rowsOf(list, query) == Rows{2, 3}));
    query = {};
    query.sortBy = ListQuery::SortBy::Name;
    QVERIFY((rowsOf(list, query) == Rows{1, 2, 4, 3, 0}));
    query.sortBy = ListQuery::SortBy::Points;
    query.descending = true;
    QCOMPARE(rowsOf(list, query).back(), 3u); // nothing is known of it: last either way
    query.descending = false;
    QCOMPARE(rowsOf(list, query).back(), 3u);
    list.known.by.assign(5, KnownBy::Nobody);
    list.known.by[1] = KnownBy::Name;
    query = {};
    query.withoutCustomers = true;
    QVERIFY((rowsOf(list, query) == Rows{2, 3, 4, 0}));
}

void ArrangeListTest::whoMoves()
{
    const auto before = std::make_shared<const ProspectList>(five());
    ProspectList after = *before;
    profile::Icp changed = before->icp;
    changed.bestFrom = 50;
    changed.criteria[1].points = 1; // employees hardly count any more
    rescore(after, changed);
    const Moves moves = movesBetween(*before, after);
    QCOMPARE(moves.up, 1); // row 4: 40 of 41 points
    QCOMPARE(moves.down, 0);
    ListQuery query;
    query.movedFrom = before;
    QVERIFY(rowsOf(after, query) == moves.rows);
    QVERIFY(movesBetween(*before, *before).rows.empty());
}

static const lodestar::testkit::Registered<ArrangeListTest> registered("core/prospects/arrangelist");
#include "arrangelist_test.moc"
