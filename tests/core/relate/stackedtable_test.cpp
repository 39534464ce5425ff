#include "core/relate/stackedtable.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

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

class StackedTableTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsFollowEachOther();
    void oneRoleOneColumn();
    void likenessIsInTheNames();
};

void StackedTableTest::rowsFollowEachOther()
{
    const Table won = as(DatasetKind::Opportunities, u"won.csv"_s,
                         TableBuilder()
                             .words(u"Account"_s, role(RoleId::Customer), {u"Odra"_s, u"Bug"_s})
                             .numbers(u"Value"_s, role(RoleId::Amount), {1, 2})
                             .build());
    const Table lost = as(DatasetKind::Opportunities, u"lost.csv"_s,
                          TableBuilder()
                              .words(u"Reason"_s, {}, {u"Price"_s})
                              .numbers(u"Deal value"_s, role(RoleId::Amount), {30})
                              .words(u"account"_s, role(RoleId::Customer), {u"Odra"_s})
                              .build());
    const Table both = stacked({won, lost});
    QCOMPARE(both.rows(), 3);
    QCOMPARE(both.columnCount(), 3);
    QCOMPARE(both.byName(u"Account"_s)->canonical(2), u"Odra"_s);
    QCOMPARE(both.byRole(RoleId::Amount)->numbers()[2], 30.0);
    QVERIFY(both.byName(u"Reason"_s)->isMissing(0));
    QCOMPARE(both.byName(u"Reason"_s)->canonical(2), u"Price"_s);
    QVERIFY(both.info().name.contains(u"won.csv"_s) && both.info().name.contains(u"lost.csv"_s));
    for (qsizetype i = 0; i < both.columnCount(); ++i)
        QCOMPARE(both.column(i).info().index, static_cast<int>(i));
}

void StackedTableTest::oneRoleOneColumn()
{
    const Table one = TableBuilder().numbers(u"a"_s, role(RoleId::Amount), {1}).words(u"b"_s, {}, {u"x"_s}).build();
    const Table other = TableBuilder().numbers(u"a"_s, {}, {2}).numbers(u"c"_s, role(RoleId::Amount), {3}).build();
    const Table both = stacked({one, other});
    QCOMPARE(both.byRole(RoleId::Amount)->name(), u"a"_s);
    QCOMPARE(both.byName(u"c"_s)->role().id, RoleId::None);
}

void StackedTableTest::likenessIsInTheNames()
{
    const Table a = TableBuilder().words(u"Id"_s, {}, {u"1"_s}).words(u"Name"_s, {}, {u"1"_s}).build();
    const Table b = TableBuilder().words(u"id"_s, {}, {u"1"_s}).words(u"name"_s, {}, {u"1"_s}).build();
    const Table c = TableBuilder().words(u"id"_s, {}, {u"1"_s}).words(u"price"_s, {}, {u"1"_s}).build();
    QVERIFY(areAlike(a.info(), b.info()));
    QVERIFY(!areAlike(a.info(), c.info()));
}

static const lodestar::testkit::Registered<StackedTableTest> registered("core/relate/stackedtable");
#include "stackedtable_test.moc"
