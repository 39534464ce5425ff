#include "core/table/table.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

namespace {

Table customers()
{
    DatasetInfo info;
    info.rows = 3;
    const auto add = [&](const QString &name, ColumnType type, const QString &role) {
        ColumnInfo column;
        column.index = int(info.columns.size());
        column.name = name;
        column.type = type;
        column.role = Role::fromKey(role);
        info.columns.push_back(column);
        return column;
    };
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const ColumnInfo id = add(u"Account-ID"_s, ColumnType::Number, u"id"_s);
    const ColumnInfo name = add(u"Company"_s, ColumnType::Text, u"name"_s);
    const ColumnInfo reports = add(u"Reports"_s, ColumnType::Number, u"usage:reports"_s);
    add(u"Never loaded"_s, ColumnType::Text, {});
    Dictionary names;
    names.append("Odra Spedycja");
    std::vector<Column> columns{Column::numbers(id, {1017, nan, nan}),
                                Column::coded(name, {0, 0, Column::kMissing}, names),
                                Column::numbers(reports, {1, 2, 3}), Column()};
    return Table(info, std::move(columns));
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void kindsReadBack();
    void findsColumns();
    void knowsWhatIsLoaded();
    void namesCustomers();
};

void TableTest::kindsReadBack()
{
    const QStringList promised{u"customers"_s, u"prospects"_s, u"transactions"_s, u"opportunities"_s,
                               u"survey"_s,    u"web"_s,       u"social"_s,       u"technographics"_s};
    for (int i = 0; i < promised.size(); ++i) {
        const auto kind = static_cast<DatasetKind>(i);
        QCOMPARE(datasetKindId(kind), promised.at(i));
        QCOMPARE(datasetKindFromId(promised.at(i)), kind);
        QVERIFY(!datasetKindName(kind).isEmpty());
    }
    QVERIFY(!datasetKindFromId(u"clients"_s));
    const auto kinds = importableKinds();
    QVERIFY(std::find(kinds.begin(), kinds.end(), DatasetKind::Rollup) == kinds.end());
}

void TableTest::findsColumns()
{
    const Table table = customers();
    QCOMPARE(table.byRole(RoleId::Name)->name(), u"Company"_s);
    QCOMPARE(table.byRole(RoleId::Industry), nullptr);
    QCOMPARE(table.byRole(RoleId::None), nullptr);
    QCOMPARE(table.byRole(Role::fromKey(u"usage:reports"_s))->name(), u"Reports"_s);
    QCOMPARE(table.byRole(Role::fromKey(u"usage:exports"_s)), nullptr);
    QCOMPARE(table.byName(u"Company"_s)->name(), u"Company"_s);
    QCOMPARE(table.info().byName(u"account id"_s)->name, u"Account-ID"_s);
    QCOMPARE(table.byName(u"nothing"_s), nullptr);
    QCOMPARE(table.byName(QString()), nullptr);
}

void TableTest::knowsWhatIsLoaded()
{
    const Table table = customers();
    QCOMPARE(table.rows(), 3);
    QCOMPARE(table.columnCount(), 4);
    QVERIFY(table.isLoaded(2));
    QVERIFY(!table.isLoaded(3));
}

void TableTest::namesCustomers()
{
    const Table table = customers();
    QCOMPARE(table.keyOf(0), u"1017"_s);
    QCOMPARE(table.nameOf(0), u"Odra Spedycja"_s);
    QCOMPARE(table.keyOf(1), u"Odra Spedycja"_s);
    QCOMPARE(table.keyOf(2), u"#3"_s);
    QCOMPARE(table.nameOf(2), u"#3"_s);
}

static const lodestar::testkit::Registered<TableTest> registered("core/table/table");
#include "table_test.moc"
