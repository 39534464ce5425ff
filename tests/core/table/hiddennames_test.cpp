#include "core/table/hiddennames.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::table;
using namespace Qt::StringLiterals;

namespace {

Column column(int index, const QString &name, RoleId role, const QStringList &cells, ColumnType type = ColumnType::Text)
{
    ColumnInfo info;
    info.index = index;
    info.name = name;
    info.type = type;
    info.role = {role, {}};
    Dictionary dictionary;
    std::vector<quint32> codes;
    QHash<QString, quint32> known;
    for (const QString &cell : cells) {
        if (cell.isEmpty()) {
            codes.push_back(Column::kMissing);
            continue;
        }
        if (!known.contains(cell))
            known.insert(cell, dictionary.append(cell.toUtf8()));
        codes.push_back(known[cell]);
    }
    return Column::coded(info, codes, dictionary);
}

Table tableOf(std::vector<Column> columns, std::shared_ptr<const RowOrigin> origin = {})
{
    DatasetInfo info;
    info.rows = columns.front().rows();
    for (const Column &each : columns)
        info.columns.push_back(each.info());
    return Table(info, std::move(columns), std::move(origin));
}

} // namespace

class HiddenNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsNamedAndKeysStay()
    {
        const Table table = tableOf(
            {column(0, u"Company"_s, RoleId::Name, {u"Acme"_s, u"Beta"_s, QString(), u"Acme"_s}),
             column(1, u"Industry"_s, RoleId::Industry, {u"Retail"_s, u"Banking"_s, u"Retail"_s, u"Retail"_s}),
             column(2, u"Contact"_s, RoleId::ContactName, {u"Ada"_s, u"Bob"_s, u"Ada"_s, QString()}),
             column(3, u"Owner"_s, RoleId::Owner, {u"Eve"_s, u"Eve"_s, u"Max"_s, u"Eve"_s}, ColumnType::Category)});
        const Table hidden = withNamesHidden(table);
        for (qsizetype row = 0; row < table.rows(); ++row)
            QCOMPARE(hidden.keyOf(row), table.keyOf(row)); // what is said of customers still finds them
        QCOMPARE(hidden.nameOf(0), u"Customer 1"_s);
        QCOMPARE(hidden.nameOf(3), u"Customer 4"_s); // a customer each, whatever they are called
        QVERIFY(hidden.column(0).isMissing(2));
        QCOMPARE(hidden.nameOf(2), u"#3"_s);
        QCOMPARE(hidden.column(1).canonical(1), u"Banking"_s);
        QCOMPARE(hidden.column(2).canonical(0), hidden.column(2).canonical(2)); // the same contact
        QVERIFY(hidden.column(2).isMissing(3));
        QCOMPARE(hidden.column(3).canonical(1), u"Owner 1"_s);
        QCOMPARE(hidden.column(3).canonical(2), u"Owner 2"_s);
        for (qsizetype i = 0; i < hidden.columnCount(); ++i)
            QCOMPARE(hidden.column(i).type(), table.column(i).type());
    }

    void numbersThatNameCustomersAreHiddenAsNumbers()
    {
        ColumnInfo info;
        info.name = u"Customer no."_s;
        info.type = ColumnType::Number;
        info.role = {RoleId::Id, {}};
        const Table table = tableOf({Column::numbers(info, {88123, 88555, std::numeric_limits<double>::quiet_NaN()})});
        const Table hidden = withNamesHidden(table);
        QCOMPARE(hidden.column(0).numbers()[1], 2.0);
        QVERIFY(hidden.column(0).isMissing(2));
        QCOMPARE(hidden.keyOf(1), u"88555"_s);
        QCOMPARE(hidden.keyOf(2), table.keyOf(2));
        QCOMPARE(hidden.nameOf(1), u"2"_s);
    }

    void rowsThatTheRecipeDroppedKeepTheirNumbers()
    {
        auto origin = std::make_shared<RowOrigin>();
        origin->rows = {0, 2};
        origin->name = column(0, u"Company"_s, RoleId::Name, {u"Acme"_s, u"Gone"_s, u"Cesar"_s});
        const Table table = tableOf({column(0, u"Company"_s, RoleId::Name, {u"Acme"_s, u"Cesar Ltd"_s})}, origin);
        const Table hidden = withNamesHidden(table);
        QCOMPARE(hidden.keyOf(1), u"Cesar"_s);
        QCOMPARE(hidden.nameOf(1), u"Customer 3"_s);
        QCOMPARE(hidden.importedRow(1), qsizetype{2});
        QCOMPARE(withNamesHidden(hidden).nameOf(1), u"Customer 3"_s); // doing it twice changes nothing
    }

    void aColumnThatIsNotLoadedStaysSo()
    {
        DatasetInfo info;
        info.rows = 2;
        info.columns.resize(1);
        info.columns[0].role = {RoleId::Name, {}};
        const Table hidden = withNamesHidden(Table(info, {Column()}));
        QVERIFY(!hidden.isLoaded(0));
        QCOMPARE(hidden.keyOf(1), u"#2"_s);
    }
};

static testkit::Registered<HiddenNamesTest> registered("core/table/hiddennames");
#include "hiddennames_test.moc"
