#include "core/table/comparison.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
using Rows = std::vector<quint32>;

const ColumnChanges *changesOf(const Comparison &found, const Table &now, const QString &name)
{
    for (const ColumnChanges &column : found.columns) {
        if (now.column(column.now).name() == name)
            return &column;
    }
    return nullptr;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhoCameWentAndChanged();
    void fallsBackToNames();
    void withoutKeysNothingIsMatched();
    void repeatedKeysAreMatchedInTheirOrder();
    void comparesAcrossTypes();
    void namesTheBiggestChanges();
    void suggestsRenamedColumns();
    void canBeCancelled();
};

void ComparisonTest::findsWhoCameWentAndChanged()
{
    const Table before = TableBuilder()
                             .words(u"Id"_s, role(RoleId::Id), {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, ColumnType::Text)
                             .words(u"City"_s, {}, {u"Łódź"_s, u"Kraków"_s, u"Łódź"_s, u""_s})
                             .numbers(u"Spend"_s, {}, {10, 20, kNone, kNone})
                             .build();
    const Table now = TableBuilder()
                          .numbers(u"Spend"_s, {}, {kNone, 5, 10, 20})
                          .words(u"Id"_s, role(RoleId::Id), {u"d"_s, u"e"_s, u"a"_s, u"b"_s}, ColumnType::Text)
                          .words(u"City"_s, {}, {u""_s, u"Gdynia"_s, u"Łódź"_s, u"Gdynia"_s})
                          .build();
    const auto found = compare(before, now);
    QVERIFY(found);
    QCOMPARE(found->by, MatchedBy::Id);
    QCOMPARE(found->joined, Rows{1});
    QCOMPARE(found->left, Rows{2});
    QCOMPARE(found->pairs.size(), 3u);
    QCOMPARE(found->changedRows, 1);
    QCOMPARE(changesOf(*found, now, u"City"_s)->count, 1);
    QCOMPARE(changesOf(*found, now, u"Spend"_s)->count, 0); // missing before and now is no change
    QCOMPARE(changesOf(*found, now, u"Id"_s)->count, 0);
    QVERIFY(found->isChanged(2) && !found->isChanged(0) && !found->isChanged(1));
    QVERIFY(found->added.empty() && found->removed.empty());
}

void ComparisonTest::fallsBackToNames()
{
    const Table before = TableBuilder()
                             .words(u"Id"_s, role(RoleId::Id), {u"1"_s, u"2"_s}, ColumnType::Text)
                             .words(u"Name"_s, role(RoleId::Name), {u"Odra"_s, u"Wisła"_s}, ColumnType::Text)
                             .build();
    const Table now = TableBuilder().words(u"Name"_s, role(RoleId::Name), {u"Wisła"_s}, ColumnType::Text).build();
    const auto found = compare(before, now);
    QCOMPARE(found->by, MatchedBy::Name);
    QCOMPARE(found->left, Rows{0});
    QCOMPARE(found->removed, std::vector<int>{0});
}

void ComparisonTest::withoutKeysNothingIsMatched()
{
    const Table table = TableBuilder().numbers(u"Spend"_s, {}, {1, 2}).build();
    const auto found = compare(table, table);
    QCOMPARE(found->by, MatchedBy::Nothing);
    QVERIFY(found->pairs.empty() && found->joined.empty() && found->left.empty());
    QCOMPARE(found->columns.size(), 1u);
}

void ComparisonTest::repeatedKeysAreMatchedInTheirOrder()
{
    const Table before = TableBuilder()
                             .words(u"Id"_s, role(RoleId::Id), {u"a"_s, u"a"_s, u""_s, u"a"_s}, ColumnType::Text)
                             .numbers(u"Spend"_s, {}, {1, 2, 3, 4})
                             .build();
    const Table now = TableBuilder()
                          .words(u"Id"_s, role(RoleId::Id), {u"a"_s, u""_s, u"a"_s}, ColumnType::Text)
                          .numbers(u"Spend"_s, {}, {1, 3, 2})
                          .build();
    const auto found = compare(before, now);
    QCOMPARE(found->repeated, 3);
    QCOMPARE(found->withoutKey, 2);
    QCOMPARE(found->changedRows, 0);
    QCOMPARE(found->joined, Rows{1});
    QCOMPARE(found->left, (Rows{2, 3}));
}

void ComparisonTest::comparesAcrossTypes()
{
    const Table before = TableBuilder()
                             .numbers(u"Id"_s, role(RoleId::Id), {7, 8})
                             .numbers(u"Seats"_s, {}, {10, 20})
                             .numbers(u"Spend"_s, {}, {1, 2}, ColumnType::Number)
                             .numbers(u"Since"_s, {}, {100, 200}, ColumnType::Number)
                             .build();
    const Table now = TableBuilder()
                          .words(u"Id"_s, role(RoleId::Id), {u"8"_s, u"7"_s}, ColumnType::Text)
                          .words(u"Seats"_s, {}, {u"20"_s, u"ten"_s})
                          .numbers(u"Spend"_s, {}, {2, 1}, ColumnType::Money)
                          .numbers(u"Since"_s, {}, {200, 100}, ColumnType::Date)
                          .build();
    const auto found = compare(before, now);
    QCOMPARE(found->pairs.size(), 2u);
    QCOMPARE(changesOf(*found, now, u"Seats"_s)->count, 1);
    QVERIFY(changesOf(*found, now, u"Seats"_s)->biggest.empty());
    QCOMPARE(changesOf(*found, now, u"Spend"_s)->count, 0);
    QCOMPARE(changesOf(*found, now, u"Since"_s)->count, 2); // a number of days is not that many of anything else
}

void ComparisonTest::namesTheBiggestChanges()
{
    QStringList ids;
    std::vector<double> old, fresh;
    for (int i = 0; i < 20; ++i) {
        ids << QString::number(i);
        old.push_back(100);
        fresh.push_back(i == 3 ? -500 : i == 9 ? 400 : i == 11 ? kNone : 100 + i);
    }
    const Table before =
        TableBuilder().words(u"Id"_s, role(RoleId::Id), ids, ColumnType::Text).numbers(u"Spend"_s, {}, old).build();
    const Table now =
        TableBuilder().words(u"Id"_s, role(RoleId::Id), ids, ColumnType::Text).numbers(u"Spend"_s, {}, fresh).build();
    const auto found = compare(before, now);
    const ColumnChanges *spend = changesOf(*found, now, u"Spend"_s);
    QCOMPARE(spend->count, 19); // all but the first
    QCOMPARE(spend->biggest, (std::vector<size_t>{3, 9, 19, 18, 17}));
}

void ComparisonTest::suggestsRenamedColumns()
{
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s}, cities{u"Oslo"_s, u"Rome"_s, u"Oslo"_s, u"Bonn"_s};
    const QStringList same(4, u"x"_s);
    const Table before = TableBuilder()
                             .words(u"Id"_s, role(RoleId::Id), ids, ColumnType::Text)
                             .words(u"Town"_s, {}, cities)
                             .words(u"Flag"_s, {}, same)
                             .build();
    const Table now = TableBuilder()
                          .words(u"Id"_s, role(RoleId::Id), ids, ColumnType::Text)
                          .words(u"Marker"_s, {}, same)
                          .words(u"City"_s, {}, cities)
                          .build();
    const auto found = compare(before, now);
    QCOMPARE(found->added.size(), 2u);
    QCOMPARE(found->removed.size(), 2u);
    QCOMPARE(found->renamed.size(), 1u); // columns that say one thing of everybody prove nothing
    QCOMPARE(found->renamed.front().before, 1);
    QCOMPARE(found->renamed.front().now, 2);
    QCOMPARE(found->renamed.front().same, 1.0);
}

void ComparisonTest::canBeCancelled()
{
    const Table table = TableBuilder().words(u"Id"_s, role(RoleId::Id), {u"a"_s}, ColumnType::Text).build();
    TaskControl control;
    control.cancelled = [] { return true; };
    const auto found = compare(table, table, control);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<ComparisonTest> registered("core/table/comparison");
#include "comparison_test.moc"
