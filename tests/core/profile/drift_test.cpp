#include "core/profile/drift.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::RoleId;

namespace {

/// `north` of `all` customers are in the north; their numbers begin at `first`.
table::Table customers(int first, int all, int north, bool keys = true)
{
    QStringList ids, regions, size;
    for (int i = 0; i < all; ++i) {
        ids << u"C%1"_s.arg(first + i);
        regions << (i < north ? u"North"_s : u"South"_s);
        size << (i % 2 == 0 ? u"Small"_s : u"Large"_s);
    }
    testkit::TableBuilder builder;
    if (keys)
        builder.words(u"Id"_s, testkit::role(RoleId::Id), ids, table::ColumnType::Text);
    return builder.words(u"region"_s, testkit::role(RoleId::Region), regions)
        .words(u"size"_s, testkit::role(RoleId::Employees), size)
        .build();
}

Icp definition()
{
    Icp icp;
    for (const auto &[attribute, value, points] :
         {std::tuple(u"size"_s, u"Small"_s, 1), std::tuple(u"region"_s, u"North"_s, 99)}) {
        Criterion criterion;
        criterion.id = criterion.label = criterion.condition.attribute = attribute;
        criterion.condition.values = {value};
        criterion.points = points;
        icp.criteria.push_back(criterion);
    }
    Criterion statement;
    statement.label = u"Plans by hand"_s;
    statement.points = 1;
    icp.criteria.push_back(statement);
    return icp;
}

} // namespace

class DriftTest : public QObject
{
    Q_OBJECT
private slots:
    void sharesAndComings();
    void withoutKeysOnlySharesAreCompared();
    void nothingChanged();
    void repeatedKeysAreMatchedInTheirOrder();
};

void DriftTest::sharesAndComings()
{
    const auto found = drift(definition(), customers(0, 100, 80), customers(50, 100, 20));
    QVERIFY(found.has_value());
    const auto best = static_cast<size_t>(Tier::Best);
    QCOMPARE(found->before[best], 80);
    QCOMPARE(found->now[best], 20);
    QVERIFY(found->recognised);
    QCOMPARE(found->stayed, 50);
    QCOMPARE(found->joined, 50);
    QCOMPARE(found->left, 50);
    // Of C50…C99, 30 were in the north; now C50…C69 are.
    QCOMPARE(found->tiers.customers, 50);
    QCOMPARE(found->tiers.down, 10);
    QCOMPARE(found->tiers.up, 0);
    QCOMPARE(found->movers.size(), size_t(10));
    QCOMPARE(found->movers[0].rowBefore, 70U);
    QCOMPARE(found->movers[0].rowNow, 20U);
    QCOMPARE(found->criteria.size(), size_t(2)); // a statement has no share
    QCOMPARE(found->criteria[0].title, u"region"_s);
    QCOMPARE(found->criteria[0].difference, 0.2 - 0.8);
    QVERIFY(found->criteria[0].isBeyondChance());
    QVERIFY(!found->criteria[1].isBeyondChance());
    QVERIFY(found->sentence().contains(u"80%"_s) && found->sentence().contains(u"20%"_s));
    QVERIFY(found->sentence().contains(u"region"_s));
}

void DriftTest::withoutKeysOnlySharesAreCompared()
{
    const auto found = drift(definition(), customers(0, 10, 8, false), customers(0, 10, 2, false));
    QVERIFY(!found->recognised);
    QCOMPARE(found->stayed, 0);
    QCOMPARE(found->now[static_cast<size_t>(Tier::Best)], 2);
    // Names in one list and ids in the other: nobody left, and nobody came.
    const auto named =
        testkit::TableBuilder().words(u"Name"_s, testkit::role(RoleId::Name), {u"C1"_s, u"Ada"_s}).build();
    const auto across = drift(definition(), named, customers(0, 10, 2));
    QVERIFY(!across->recognised);
    QCOMPARE(across->joined + across->left, 0);
    // A column that the older list did not have can tell nothing.
    const auto bare = testkit::TableBuilder().words(u"Id"_s, testkit::role(RoleId::Id), {u"C1"_s}).build();
    const auto other = drift(definition(), bare, customers(0, 10, 2));
    QVERIFY(std::isnan(other->criteria[0].difference));
    QVERIFY(!other->criteria[0].isBeyondChance());
    QCOMPARE(other->tiers.clearer, 1);
}

void DriftTest::nothingChanged()
{
    const auto found = drift(definition(), customers(0, 40, 20), customers(0, 40, 20));
    QCOMPARE(found->stayed, 40);
    QCOMPARE(found->tiers.same, 40);
    QVERIFY(found->movers.empty());
    QVERIFY(found->sentence().contains(u"No criterion"_s));
    QVERIFY(drift(definition(), customers(0, 40, 20), {})->sentence().contains(u"nothing to compare"_s));
}

void DriftTest::repeatedKeysAreMatchedInTheirOrder()
{
    const auto twice = [](const QStringList &regions) {
        return testkit::TableBuilder()
            .words(u"Id"_s, testkit::role(RoleId::Id), {u"C1"_s, u"C1"_s}, table::ColumnType::Text)
            .words(u"region"_s, testkit::role(RoleId::Region), regions)
            .build();
    };
    const auto found = drift(definition(), twice({u"North"_s, u"South"_s}), twice({u"North"_s, u"South"_s}));
    QCOMPARE(found->stayed, 2);
    QCOMPARE(found->tiers.same, 2);
}

static const lodestar::testkit::Registered<DriftTest> registered("core/profile/drift");
#include "drift_test.moc"
