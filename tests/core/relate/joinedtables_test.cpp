#include "core/relate/joinedtables.h"

#include "tests/core/relate/shop.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::Column;
using table::ColumnType;
using table::DatasetKind;
using table::RoleId;
using table::Table;
using testkit::as;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Table deals(const QString &name, const QStringList &accounts)
{
    std::vector<double> values(static_cast<size_t>(accounts.size()), 100);
    return as(DatasetKind::Opportunities, name,
              TableBuilder()
                  .words(u"Account"_s, role(RoleId::Customer), accounts)
                  .numbers(u"Value"_s, role(RoleId::Amount), values)
                  .build());
}

Table inBatch(const Table &table, const QString &batch)
{
    table::DatasetInfo info = table.info();
    setBatch(info, batch);
    return Table(info, table.columns());
}

} // namespace

class JoinedTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void filesOfOneBatchContinueEachOther();
    void theOneInUseStandsAlone();
    void ordersAndLinesOfDifferentImports();
};

void JoinedTablesTest::filesOfOneBatchContinueEachOther()
{
    const auto joined =
        joinTables({inBatch(deals(u"won.csv"_s, {u"Odra"_s, u"Bug"_s}), u"b"_s),
                    inBatch(deals(u"lost.csv"_s, {u"Odra"_s}), u"b"_s), deals(u"old.csv"_s, {u"San"_s})});
    QVERIFY(joined.has_value());
    QCOMPARE(joined->table.rows(), 3);
    QCOMPARE(joined->parts.size(), size_t{2});
    const Column *outcome = joined->table.byRole(RoleId::Outcome); // no column said it, but the files' names do
    QVERIFY(outcome);
    QCOMPARE(outcome->canonical(0), u"won"_s);
    QCOMPARE(outcome->canonical(2), u"lost"_s);
}

void JoinedTablesTest::theOneInUseStandsAlone()
{
    const auto joined = joinTables({deals(u"deals.csv"_s, {u"Odra"_s}), deals(u"older.csv"_s, {u"Bug"_s})});
    QCOMPARE(joined->table.rows(), 1);
    QCOMPARE(joined->parts.size(), size_t{1});
    QVERIFY(!joined->table.byRole(RoleId::Outcome));
}

void JoinedTablesTest::ordersAndLinesOfDifferentImports()
{
    const auto joined = joinTables({orders(), lines()});
    QCOMPARE(joined->table.rows(), 5);
    QCOMPARE(joined->parts.size(), size_t{1});
    QCOMPARE(joined->orders.size(), size_t{1});
    const SourceReport &report = joined->orders.front();
    QCOMPARE(report.name, u"orders.csv"_s);
    QCOMPARE(report.otherName, u"items.csv"_s);
    QVERIFY(report.isOfLines());
    QCOMPARE(report.rowsMatched, 3);
    QCOMPARE(report.unmatched.front().key, u"O9"_s);
    QVERIFY(report.sentences().front().contains(u"items.csv"_s));
    QCOMPARE(joined->notes.size(), 1);
}

static const lodestar::testkit::Registered<JoinedTablesTest> registered("core/relate/joinedtables");
#include "joinedtables_test.moc"
