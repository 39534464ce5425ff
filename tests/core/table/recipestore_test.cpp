#include "core/table/recipestore.h"

#include "core/table/datasetstore.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;
using lodestar::testkit::storedColumn;
using lodestar::testkit::storedNumbers;

namespace {

/// Six rows; the last has the id of the third; the fifth has neither id nor name.
std::vector<DatasetColumn> customers()
{
    std::vector<DatasetColumn> columns;
    columns.push_back(storedColumn(u"Id"_s, ColumnType::Text, RoleId::Id, {"c1", "c2", "c3", "c4", "", "c3"}));
    columns.push_back(
        storedColumn(u"Name"_s, ColumnType::Text, RoleId::Name, {"Odra", "Bug", "San", "Wisła", "", "San Ltd"}));
    columns.push_back(storedColumn(u"Industry"_s, ColumnType::Category, RoleId::Industry,
                                   {"Logistics", "logistics", "Retail", "", "Logistic", "Retail"}));
    columns.push_back(storedColumn(u"Tools"_s, ColumnType::Tags, RoleId::Technologies,
                                   {"SAP;AWS", "", "sap;SAP", "AWS", "", "Azure"}));
    columns.push_back(storedNumbers(u"CLV"_s, ColumnType::Number, RoleId::Clv, {"12.5", "", "40", "7", "1", ""}));
    columns.push_back(storedColumn(u"Since"_s, ColumnType::Date, RoleId::None, {"2021-03-09", "", "", "", "", ""},
                                   {{"2021-03-09", 18695}}));
    columns.push_back(storedColumn(u"Place"_s, ColumnType::Text, RoleId::None,
                                   {"Gdańsk, PL", "Kyiv, UA", "Lviv", "", "", "Minsk, BY, east"}));
    return columns;
}

RecipeStep step(const QString &kind, const QString &attribute, const QJsonObject &value)
{
    return {{}, DatasetKind::Customers, kind, attribute, value, false};
}

RecipeStep merge(const QString &column, const QStringList &values, const QString &into)
{
    return step(u"merge_values"_s, column, {{u"values"_s, QJsonArray::fromStringList(values)}, {u"into"_s, into}});
}

QJsonObject cell(const QString &key, const QString &value, int nth = 1)
{
    QJsonObject json = RowKey{key, nth, 0}.toJson();
    json[u"value"_s] = value;
    return json;
}

QJsonObject made(const QString &name, const QString &type)
{
    return {{u"name"_s, name}, {u"type"_s, type}};
}

QStringList cells(const Table &table, const QString &column)
{
    QStringList texts;
    for (qsizetype row = 0; row < table.rows(); ++row)
        texts << table.byName(column)->canonical(row);
    return texts;
}

/// Everything about a table that anybody could see.
QStringList fingerprint(const Table &table)
{
    QStringList all{QString::number(table.rows()), QString::number(table.info().rows)};
    for (const ColumnInfo &column : table.info().columns) {
        all << column.name << columnTypeId(column.type) << column.role.key() << QString::number(column.distinct)
            << QString::number(column.missing) << cells(table, column.name);
    }
    for (qsizetype row = 0; row < table.rows(); ++row)
        all << table.keyOf(row) << table.nameOf(row);
    return all;
}

} // namespace

class RecipeStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mergesSpellings();
    void mergesTags();
    void fillsCellsByKey();
    void fillsRowsWithoutAKeyInTheirOwnDataSetOnly();
    void aSecondThoughtReplacesTheFirst();
    void refusesWhatDoesNotFit();
    void splitsColumns();
    void joinsColumns();
    void dropsDuplicates();
    void dropsRows();
    void setsUnits();
    void addsAttributes();
    void renamesColumns();
    void readsColumnsAsAnotherType();
    void typesAndNamesAreReplayed();
    void keepsThingsApart();
    void keysStayAsImported();
    void loadsFewColumnsRight();
    void listsTheCountsOfTheTable();
    void stepsAreSwitchedOffAndOn();
    void replaysOnTheNextImport();
    void aRoleOfAnIdentifierMovesTheKeys();
    void oldRolesAreRead();
    void stepsOfANewerVersionAreLeftAlone();
    void anyOrderTakenBackLeavesNothing();
    void everyKindIsDescribed();

private:
    void add(const RecipeStep &step);
    Table load(const std::vector<int> &columns = {});
    RecipeReport report();

    std::unique_ptr<testkit::StoredProject> m_project;
    DatasetInfo m_info;
};

void RecipeStoreTest::init()
{
    m_project = std::make_unique<testkit::StoredProject>();
    m_info = m_project->write(customers());
    m_info = *DatasetStore(**m_project).info(m_info.id);
}

void RecipeStoreTest::add(const RecipeStep &step)
{
    const auto added = RecipeStore(**m_project).add(m_info, {step}, u"Changed"_s);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message + added.error().detail));
    m_info = *DatasetStore(**m_project).info(m_info.id);
}

Table RecipeStoreTest::load(const std::vector<int> &columns)
{
    const auto table = DatasetStore(**m_project).load(m_info, columns);
    if (!table)
        QTest::qFail(qPrintable(table.error().message), __FILE__, __LINE__);
    return *table;
}

RecipeReport RecipeStoreTest::report()
{
    return *RecipeStore(**m_project).report(m_info);
}

void RecipeStoreTest::mergesSpellings()
{
    add(merge(u"Industry"_s, {u"logistics"_s, u"Logistic"_s, u"Lgistics"_s, u"Logistics"_s}, u"Logistics"_s));
    const Table table = load();
    QCOMPARE(cells(table, u"Industry"_s),
             (QStringList{u"Logistics"_s, u"Logistics"_s, u"Retail"_s, QString(), u"Logistics"_s, u"Retail"_s}));
    QCOMPARE(table.byName(u"Industry"_s)->dictionary().size(), 2);
    QCOMPARE(table.info().columns[2].distinct, 2);
    const StepReport done = report().steps.front();
    QCOMPARE(done.cells, 2);
    QCOMPARE(done.notFound, QStringList{u"Lgistics"_s});
    QVERIFY(!done.fits());
    QVERIFY(problemText(done).contains(u"Lgistics"_s));

    add(merge(u"Industry"_s, {u"Retail"_s}, QString())); // "Retail" means that nobody knew
    QCOMPARE(load().info().columns[2].missing, 3);
}

void RecipeStoreTest::renamesColumns()
{
    add(merge(u"Industry"_s, {u"logistics"_s}, u"Logistics"_s));
    add(step(u"rename_column"_s, u"Industry"_s, {{u"name"_s, u"Sector"_s}}));
    QVERIFY(!load().byName(u"Industry"_s));
    QCOMPARE(cells(load(), u"Sector"_s).at(1), u"Logistics"_s); // what was done under the old name stays done
    QCOMPARE(m_info.byRole(RoleId::Industry)->name, u"Sector"_s);
    add(step(u"split_column"_s, u"Place"_s,
             {{u"separator"_s, u","_s},
              {u"into"_s, QJsonArray{made(u"City"_s, u"category"_s), made(u"Industry"_s, u"category"_s)}}}));
    QCOMPARE(cells(load(), u"Industry"_s).first(), u"PL"_s); // the name is free again
    QCOMPARE(cells(load(), u"Sector"_s).first(), u"Logistics"_s);
    QVERIFY(!RecipeStore(**m_project)
                 .add(m_info, {step(u"rename_column"_s, u"City"_s, {{u"name"_s, u"clv"_s}})}, u"x"_s)
                 .has_value());
    add(step(u"rename_column"_s, u"City"_s, {{u"name"_s, u"Town"_s}})); // of a column that the recipe makes
    QCOMPARE(cells(load({m_info.byName(u"Town"_s)->index}), u"Town"_s).first(), u"Gdańsk"_s);
    QVERIFY(RecipeStore(**m_project).fillCell(m_info, {u"c2"_s, 1, 0}, m_info.byName(u"Sector"_s)->index, u"Games"_s));
    QCOMPARE(cells(load(), u"Sector"_s).at(1), u"Games"_s);
    QCOMPARE(report().misfits(), 0);
    for (int i = 0; i < 5; ++i)
        QVERIFY((*m_project)->undo().has_value());
    m_info = *DatasetStore(**m_project).info(m_info.id);
    QCOMPARE(cells(load(), u"Industry"_s).at(1), u"logistics"_s);
}

void RecipeStoreTest::readsColumnsAsAnotherType()
{
    const QStringList before = fingerprint(load());
    add(step(u"set_type"_s, u"CLV"_s, {{u"type"_s, u"category"_s}}));
    QCOMPARE(cells(load(), u"CLV"_s).first(), u"12.5"_s);
    QCOMPARE(m_info.byName(u"CLV"_s)->type, ColumnType::Category);
    QVERIFY(!m_info.byRole(RoleId::Clv)); // words have no order of value
    add(merge(u"CLV"_s, {u"40"_s}, u"many"_s));
    add(step(u"set_type"_s, u"CLV"_s, {{u"type"_s, u"number"_s}}));
    const StepReport done = report().steps.back();
    QCOMPARE(done.cells, 3);
    QCOMPARE(done.unreadable, 1); // "many"
    QCOMPARE(load().byName(u"CLV"_s)->numbers()[3], 7.0);
    QVERIFY(load().byName(u"CLV"_s)->isMissing(2));
    add(step(u"set_type"_s, u"Place"_s, {{u"type"_s, u"tags"_s}, {u"separator"_s, u","_s}}));
    QCOMPARE(cells(load(), u"Place"_s).last(), u"Minsk;BY;east"_s);
    QStringList raw;
    QVERIFY(DatasetStore(**m_project).readRaw(m_info, [&](const QStringList &row) {
        raw << row.at(4);
        return true;
    }));
    QCOMPARE(raw.first(), u"12.5"_s); // what was read stays as it was read
    for (int i = 0; i < 4; ++i)
        QVERIFY((*m_project)->undo().has_value());
    m_info = *DatasetStore(**m_project).info(m_info.id);
    QCOMPARE(fingerprint(load()), before);
}

void RecipeStoreTest::typesAndNamesAreReplayed()
{
    add(step(u"rename_column"_s, u"Since"_s, {{u"name"_s, u"Customer since"_s}}));
    add(step(u"set_type"_s, u"Customer since"_s, {{u"type"_s, u"text"_s}}));
    std::vector<DatasetColumn> next = customers();
    next.erase(next.begin() + 2); // no industry any more: nothing spoke of it
    m_info = m_project->write(std::move(next));
    m_info = *DatasetStore(**m_project).info(m_info.id);
    QCOMPARE(cells(load(), u"Customer since"_s).first(), u"2021-03-09"_s);
    next = customers();
    next.erase(next.begin() + 5);
    m_info = m_project->write(std::move(next));
    const RecipeReport without = report();
    QCOMPARE(without.misfits(), 2);
    QVERIFY(problemText(without.steps.front()).contains(u"Since"_s));
}

void RecipeStoreTest::mergesTags()
{
    add(merge(u"Tools"_s, {u"sap"_s, u"AWS"_s}, u"SAP"_s));
    const Table table = load();
    QCOMPARE(cells(table, u"Tools"_s), (QStringList{u"SAP"_s, QString(), u"SAP"_s, u"SAP"_s, QString(), u"Azure"_s}));
    QCOMPARE(report().steps.front().cells, 3);
    QCOMPARE(table.info().columns[3].distinct, 2);
}

void RecipeStoreTest::fillsCellsByKey()
{
    RecipeStore store(**m_project);
    QVERIFY(store.fillCells(m_info,
                            {{{u"c2"_s, 1, 0}, 4, u"1,000"_s},
                             {{u"c3"_s, 2, 0}, 4, u"5"_s},
                             {{u"c2"_s, 1, 0}, 5, u"2020-02-29"_s},
                             {{u"c2"_s, 1, 0}, 3, u"SAP, Oracle"_s},
                             {{u"c1"_s, 1, 0}, 2, QString()}}));
    const Table table = load();
    QCOMPARE(cells(table, u"CLV"_s), (QStringList{u"12.5"_s, u"1000"_s, u"40"_s, u"7"_s, u"1"_s, u"5"_s}));
    QCOMPARE(cells(table, u"Since"_s).at(1), u"2020-02-29"_s);
    QCOMPARE(cells(table, u"Tools"_s).at(1), u"SAP;Oracle"_s);
    QVERIFY(table.byName(u"Industry"_s)->isMissing(0));
    QCOMPARE(table.info().columns[4].missing, 0);
    QCOMPARE(table.info().columns[4].distinct, 6);
    QVERIFY((*m_project)->undoLabel().contains(u"Filled in 5"_s));
    QVERIFY((*m_project)->undo());
    QVERIFY(load().byName(u"CLV"_s)->isMissing(1));
}

void RecipeStoreTest::fillsRowsWithoutAKeyInTheirOwnDataSetOnly()
{
    const RowKey key = rowKeyOf(load(), 4);
    QCOMPARE(key, (RowKey{u"#5"_s, 1, m_info.id}));
    QVERIFY(RecipeStore(**m_project).fillCell(m_info, key, 2, u"Retail"_s));
    QCOMPARE(cells(load(), u"Industry"_s).at(4), u"Retail"_s);
    const DatasetInfo next = m_project->write(customers());
    const auto other = DatasetStore(**m_project).load(*DatasetStore(**m_project).info(next.id));
    QCOMPARE(cells(*other, u"Industry"_s).at(4), u"Logistic"_s); // row 5 of another file is somebody else
}

void RecipeStoreTest::aSecondThoughtReplacesTheFirst()
{
    RecipeStore store(**m_project);
    QVERIFY(store.fillCell(m_info, {u"c2"_s, 1, 0}, 4, u"1"_s));
    QVERIFY(store.fillCell(m_info, {u"c2"_s, 1, 0}, 4, u"2"_s));
    QVERIFY(store.fillCell(m_info, {u"c2"_s, 1, 0}, 2, u"x"_s));
    QCOMPARE(store.steps(DatasetKind::Customers)->size(), 2u);
    QCOMPARE(cells(load(), u"CLV"_s).at(1), u"2"_s);
}

void RecipeStoreTest::refusesWhatDoesNotFit()
{
    RecipeStore store(**m_project);
    const auto typed = store.fillCell(m_info, {u"c2"_s, 1, 0}, 4, u"a lot"_s);
    QVERIFY(!typed);
    QCOMPARE(typed.error().kind, ErrorKind::BadInput);
    QVERIFY(!store.fillCell(m_info, {u"nobody"_s, 1, 0}, 4, u"1"_s));
    QVERIFY(!store.fillCell(m_info, {u"c2"_s, 1, 0}, 99, u"1"_s));
    QVERIFY(!store.add(m_info, {merge(u"CLV"_s, {u"1"_s}, u"2"_s)}, u"x"_s));
    QVERIFY(!store.add(m_info, {merge(u"Colour"_s, {u"1"_s}, u"2"_s)}, u"x"_s));
    QVERIFY(!store.add(m_info, {step(u"add_attribute"_s, u"clv"_s, {{u"type"_s, u"text"_s}})}, u"x"_s));
    QVERIFY(store.steps(DatasetKind::Customers)->empty());
    QCOMPARE((*m_project)->undoLabel(), u"Imported"_s);
}

void RecipeStoreTest::splitsColumns()
{
    add(step(u"split_column"_s, u"Place"_s,
             {{u"separator"_s, u","_s},
              {u"into"_s, QJsonArray{made(u"City"_s, u"category"_s), made(u"Country"_s, u"category"_s)}}}));
    Table table = load();
    QCOMPARE(cells(table, u"City"_s),
             (QStringList{u"Gdańsk"_s, u"Kyiv"_s, u"Lviv"_s, QString(), QString(), u"Minsk"_s}));
    QCOMPARE(cells(table, u"Country"_s).last(), u"BY, east"_s); // the last takes the rest
    QCOMPARE(table.info().byName(u"Country"_s)->missing, 3);
    QCOMPARE(report().steps[0].rows, 4);
    QCOMPARE(report().steps[0].cells, 7);
    add(step(u"split_column"_s, u"Place"_s,
             {{u"separator"_s, u", "_s}, {u"into"_s, QJsonArray{made(u"Parts"_s, u"tags"_s)}}}));
    table = load();
    QCOMPARE(table.byName(u"Parts"_s)->canonical(5), u"Minsk;BY;east"_s);
    QCOMPARE(table.byName(u"Place"_s)->canonical(0), u"Gdańsk, PL"_s);
}

void RecipeStoreTest::joinsColumns()
{
    add(step(u"join_columns"_s, u"Label"_s,
             {{u"columns"_s, QJsonArray{u"Name"_s, u"CLV"_s}}, {u"separator"_s, u" / "_s}}));
    QCOMPARE(cells(load(), u"Label"_s),
             (QStringList{u"Odra / 12.5"_s, u"Bug"_s, u"San / 40"_s, u"Wisła / 7"_s, u"1"_s, u"San Ltd"_s}));
}

void RecipeStoreTest::dropsDuplicates()
{
    add(step(u"drop_duplicate"_s, {},
             {{u"keep"_s, RowKey{u"c3"_s, 2, 0}.toJson()},
              {u"drop"_s, QJsonArray{RowKey{u"c3"_s, 1, 0}.toJson()}},
              {u"fill"_s, true}}));
    const Table table = load();
    QCOMPARE(table.rows(), 5);
    QCOMPARE(m_info.rows, 5);
    QCOMPARE(m_info.storedRows, 6);
    QCOMPARE(cells(table, u"Name"_s).last(), u"San Ltd"_s);
    QCOMPARE(cells(table, u"CLV"_s).last(), u"40"_s); // from the dropped row
    QCOMPARE(cells(table, u"Tools"_s).last(), u"Azure"_s); // its own
    QCOMPARE(table.importedRow(4), 5);
    QCOMPARE(table.keyOf(3), u"#5"_s); // rows known by number keep it
    QCOMPARE(rowKeyOf(table, 4), (RowKey{u"c3"_s, 2, 0}));
    QCOMPARE(report().steps[0].rows, 1);
}

void RecipeStoreTest::dropsRows()
{
    add(step(u"drop_row"_s, {}, {{u"rows"_s, QJsonArray{RowKey{u"c1"_s, 1, 0}.toJson()}}}));
    QCOMPARE(load().rows(), 5);
    QCOMPARE(load({0}).rows(), 5);
    QCOMPARE(load({4}).rows(), 5);
    QCOMPARE(m_info.columns[5].missing, 5);
    QCOMPARE(m_info.columns[5].distinct, 0);
    int raw = 0;
    QVERIFY(DatasetStore(**m_project).readRaw(m_info, [&](const QStringList &) { return ++raw > 0; }));
    QCOMPARE(raw, 6); // what was imported stays
}

void RecipeStoreTest::setsUnits()
{
    add(step(u"set_unit"_s, u"CLV"_s, {{u"factor"_s, 1000}, {u"currency"_s, u"EUR"_s}}));
    const Table table = load();
    QCOMPARE(cells(table, u"CLV"_s).first(), u"12500"_s);
    QCOMPARE(table.info().columns[4].type, ColumnType::Money);
    QCOMPARE(table.info().columns[4].currency, u"EUR"_s);
    QCOMPARE(report().steps[0].cells, 4);
}

void RecipeStoreTest::addsAttributes()
{
    add(step(u"add_attribute"_s, u"Fit"_s,
             {{u"type"_s, u"yesno"_s}, {u"role"_s, u"marquee"_s}, {u"cells"_s, QJsonArray{cell(u"c1"_s, u"true"_s)}}}));
    QCOMPARE(m_info.columns.back().role.id, RoleId::Marquee);
    QCOMPARE(m_info.columns.back().missing, 5);
    const int fit = m_info.columns.back().index;
    QVERIFY(RecipeStore(**m_project).fillCell(m_info, {u"c2"_s, 1, 0}, fit, u"no"_s));
    QCOMPARE(cells(load(), u"Fit"_s).first(2), (QStringList{u"true"_s, u"false"_s}));
    // The attribute goes, and what was filled into it is said.
    const QString id = RecipeStore(**m_project).steps(DatasetKind::Customers)->front().id;
    QVERIFY(RecipeStore(**m_project).remove(m_info, {id}));
    m_info = *DatasetStore(**m_project).info(m_info.id);
    QCOMPARE(m_info.columns.size(), 7u);
    QCOMPARE(report().steps[0].trouble, StepReport::Trouble::ColumnGone);
}

void RecipeStoreTest::keepsThingsApart()
{
    const QStringList before = fingerprint(load());
    add(step(u"keep_apart"_s, u"Industry"_s, {{u"values"_s, QJsonArray{u"Logistics"_s, u"logistics"_s}}}));
    QCOMPARE(fingerprint(load()), before);
}

void RecipeStoreTest::keysStayAsImported()
{
    QVERIFY(RecipeStore(**m_project).fillCell(m_info, {u"c2"_s, 1, 0}, 0, u"C-002"_s));
    QVERIFY(RecipeStore(**m_project).fillCell(m_info, {u"c2"_s, 1, 0}, 4, u"9"_s)); // still found
    const Table table = load();
    QCOMPARE(table.keyOf(1), u"c2"_s);
    QCOMPARE(cells(table, u"Id"_s).at(1), u"C-002"_s);
    QCOMPARE(cells(table, u"CLV"_s).at(1), u"9"_s);
}

void RecipeStoreTest::loadsFewColumnsRight()
{
    add(merge(u"Industry"_s, {u"logistics"_s, u"Logistic"_s}, u"Logistics"_s));
    add(step(u"join_columns"_s, u"Both"_s,
             {{u"columns"_s, QJsonArray{u"Industry"_s, u"CLV"_s}}, {u"separator"_s, u"-"_s}}));
    QVERIFY(RecipeStore(**m_project).fillCell(m_info, {u"c4"_s, 1, 0}, 2, u"Ports"_s));
    const Table all = load();
    for (const ColumnInfo &column : m_info.columns) {
        const Table one = load({column.index});
        QVERIFY(one.isLoaded(column.index));
        QCOMPARE(cells(one, column.name), cells(all, column.name));
        for (const ColumnInfo &other : m_info.columns)
            QCOMPARE(one.isLoaded(other.index), other.index == column.index);
    }
}

void RecipeStoreTest::listsTheCountsOfTheTable()
{
    add(merge(u"Industry"_s, {u"logistics"_s, u"Logistic"_s}, u"Logistics"_s));
    add(step(u"drop_row"_s, {}, {{u"rows"_s, QJsonArray{RowKey{u"c3"_s, 2, 0}.toJson()}}}));
    add(step(u"add_attribute"_s, u"Note"_s, {{u"type"_s, u"text"_s}}));
    const Table table = load();
    const DatasetInfo listed = DatasetStore(**m_project).list()->front();
    QCOMPARE(listed.rows, 5);
    QCOMPARE(listed.columns.size(), table.info().columns.size());
    for (size_t i = 0; i < listed.columns.size(); ++i) {
        QCOMPARE(listed.columns[i].distinct, table.info().columns[i].distinct);
        QCOMPARE(listed.columns[i].missing, table.info().columns[i].missing);
        const auto texts = cells(table, listed.columns[i].name);
        QCOMPARE(listed.columns[i].missing, texts.count(QString()));
    }
}

void RecipeStoreTest::stepsAreSwitchedOffAndOn()
{
    const QStringList before = fingerprint(load());
    add(merge(u"Industry"_s, {u"logistics"_s}, u"Logistics"_s));
    const QStringList merged = fingerprint(load());
    QVERIFY(before != merged);
    RecipeStore store(**m_project);
    const QString id = store.steps(DatasetKind::Customers)->front().id;
    QVERIFY(store.setOff(m_info, id, true));
    m_info = *DatasetStore(**m_project).info(m_info.id);
    QCOMPARE(fingerprint(load()), before);
    QVERIFY(report().steps.empty());
    QVERIFY(store.steps(DatasetKind::Customers)->front().isOff);
    QVERIFY(store.setOff(m_info, id, false));
    m_info = *DatasetStore(**m_project).info(m_info.id);
    QCOMPARE(fingerprint(load()), merged);
    QVERIFY(!store.setOff(m_info, u"nothing"_s, true));
}

void RecipeStoreTest::replaysOnTheNextImport()
{
    RecipeStore store(**m_project);
    add(merge(u"Industry"_s, {u"logistics"_s, u"Logistic"_s}, u"Logistics"_s));
    add(step(u"set_unit"_s, u"CLV"_s, {{u"factor"_s, 2}}));
    QVERIFY(store.fillCell(m_info, {u"c1"_s, 1, 0}, 6, u"Gdynia"_s));
    QVERIFY(store.fillCell(m_info, {u"c4"_s, 1, 0}, 6, u"Tczew"_s));
    add(step(u"join_columns"_s, u"Both"_s, {{u"columns"_s, QJsonArray{u"Name"_s, u"Since"_s}}}));
    add(step(u"add_attribute"_s, u"Note"_s, {{u"type"_s, u"text"_s}}));

    // Next quarter: "Logistic" is spelt right, the CLV came as words, c4 is gone, "Since" is gone, "Note" came.
    std::vector<DatasetColumn> columns;
    columns.push_back(storedColumn(u"ID"_s, ColumnType::Text, RoleId::Id, {"c1", "c2"}));
    columns.push_back(storedColumn(u"Name"_s, ColumnType::Text, RoleId::Name, {"Odra", "Bug"}));
    columns.push_back(storedColumn(u"Industry"_s, ColumnType::Category, RoleId::Industry, {"logistics", "Retail"}));
    columns.push_back(storedColumn(u"CLV"_s, ColumnType::Category, RoleId::None, {"high", "low"}));
    columns.push_back(storedColumn(u"Place"_s, ColumnType::Text, RoleId::None, {"", "Kyiv"}));
    columns.push_back(storedColumn(u"Note"_s, ColumnType::Text, RoleId::None, {"a", "b"}));
    DatasetInfo next = m_project->write(std::move(columns));
    RecipeReport settled;
    QVERIFY((*m_project)->change(u"Settled"_s, [&]() -> Result<> {
        auto done = store.settle(next.id);
        if (!done)
            return std::move(done).error();
        settled = *done;
        return {};
    }));
    QCOMPARE(settled.steps.size(), 6u);
    QCOMPARE(settled.steps[0].notFound, QStringList{u"Logistic"_s});
    QCOMPARE(settled.steps[0].cells, 1);
    QCOMPARE(settled.steps[1].trouble, StepReport::Trouble::WrongType);
    QVERIFY(settled.steps[2].fits());
    QCOMPARE(settled.steps[3].notFound, QStringList{u"c4"_s});
    QCOMPARE(settled.steps[4].trouble, StepReport::Trouble::ColumnGone);
    QCOMPARE(settled.steps[4].column, u"Since"_s);
    QCOMPARE(settled.steps[5].trouble, StepReport::Trouble::NameTaken);
    QCOMPARE(settled.misfits(), 5);
    next = *DatasetStore(**m_project).info(next.id);
    QCOMPARE(store.report(next)->steps, settled.steps);
    const auto table = DatasetStore(**m_project).load(next);
    QCOMPARE(cells(*table, u"Industry"_s), (QStringList{u"Logistics"_s, u"Retail"_s}));
    QCOMPARE(cells(*table, u"Place"_s), (QStringList{u"Gdynia"_s, u"Kyiv"_s}));
    QCOMPARE(cells(*table, u"Note"_s), (QStringList{u"a"_s, u"b"_s})); // not overwritten
}

void RecipeStoreTest::aRoleOfAnIdentifierMovesTheKeys()
{
    RecipeStore store(**m_project);
    QVERIFY(store.fillCell(m_info, {u"c2"_s, 1, 0}, 4, u"9"_s));
    QVERIFY(report().steps[0].fits());
    QVERIFY(store.setRole(m_info, 0, {})); // customers are known by name from now on
    m_info = *DatasetStore(**m_project).info(m_info.id);
    const RecipeReport after = report();
    QCOMPARE(after.misfits(), 1);
    QVERIFY(load().byName(u"CLV"_s)->isMissing(1));
    QCOMPARE(m_info.columns[4].missing, 2);
}

void RecipeStoreTest::oldRolesAreRead()
{
    RecipeStep step;
    step.setStoredValue(u"revenue"_s);
    QCOMPARE(step.value[u"role"_s].toString(), u"revenue"_s);
    step.isOff = true;
    RecipeStep again;
    again.setStoredValue(step.storedValue());
    QVERIFY(again.isOff);
    QCOMPARE(again.value, step.value);
}

void RecipeStoreTest::stepsOfANewerVersionAreLeftAlone()
{
    const QStringList before = fingerprint(load());
    QVERIFY((*m_project)->change(u"From afar"_s, [&]() -> Result<> {
        auto done = (*m_project)->query(u"INSERT INTO recipe_step VALUES('x', 1, 'customers', 'dream', 'CLV', '{}')"_s);
        LODESTAR_TRY(std::move(done));
        return {};
    }));
    QCOMPARE(fingerprint(load()), before);
    QCOMPARE(report().steps[0].trouble, StepReport::Trouble::UnknownKind);
    QVERIFY(!problemText(report().steps[0]).isEmpty());
}

void RecipeStoreTest::anyOrderTakenBackLeavesNothing()
{
    const std::vector<RecipeStep> all{
        merge(u"Industry"_s, {u"logistics"_s, u"Logistic"_s}, u"Logistics"_s),
        merge(u"Tools"_s, {u"sap"_s}, u"SAP"_s),
        merge(u"Name"_s, {u"San Ltd"_s}, u"San"_s),
        step(u"fill_cell"_s, u"CLV"_s, {{u"cells"_s, QJsonArray{cell(u"c2"_s, u"5"_s), cell(u"c3"_s, u"6"_s, 2)}}}),
        step(u"fill_cell"_s, u"Id"_s, {{u"cells"_s, QJsonArray{cell(u"c1"_s, u"c9"_s)}}}),
        step(u"set_unit"_s, u"CLV"_s, {{u"factor"_s, 12}, {u"currency"_s, u"EUR"_s}}),
        step(u"drop_row"_s, {}, {{u"rows"_s, QJsonArray{RowKey{u"c4"_s, 1, 0}.toJson()}}}),
        step(u"drop_duplicate"_s, {},
             {{u"keep"_s, RowKey{u"c3"_s, 1, 0}.toJson()},
              {u"drop"_s, QJsonArray{RowKey{u"c3"_s, 2, 0}.toJson()}},
              {u"fill"_s, true}}),
        step(u"split_column"_s, u"Place"_s,
             {{u"separator"_s, u","_s}, {u"into"_s, QJsonArray{made(u"City"_s, u"category"_s)}}}),
        step(u"join_columns"_s, u"Both"_s, {{u"columns"_s, QJsonArray{u"Name"_s, u"Industry"_s}}}),
        step(u"add_attribute"_s, u"Fit"_s, {{u"type"_s, u"number"_s}, {u"cells"_s, QJsonArray{cell(u"c1"_s, u"3"_s)}}}),
    };
    const QStringList before = fingerprint(load());
    RecipeStore store(**m_project);
    QRandomGenerator random(20261124);
    for (int round = 0; round < 8; ++round) {
        std::vector<RecipeStep> shuffled = all;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (const RecipeStep &each : shuffled) {
            add(each);
            // What is listed is what is loaded, whatever the order.
            const Table table = load();
            QCOMPARE(m_info.rows, table.rows());
            for (size_t i = 0; i < m_info.columns.size(); ++i) {
                QCOMPARE(m_info.columns[i].missing, cells(table, m_info.columns[i].name).count(QString()));
                QCOMPARE(m_info.columns[i].distinct, table.info().columns[i].distinct);
            }
        }
        if (round % 2 == 0) {
            for (size_t i = 0; i < all.size(); ++i)
                QVERIFY((*m_project)->undo());
        } else {
            auto left = *store.steps(DatasetKind::Customers);
            std::shuffle(left.begin(), left.end(), random);
            for (const RecipeStep &each : left)
                QVERIFY(store.remove(m_info, {each.id}));
        }
        m_info = *DatasetStore(**m_project).info(m_info.id);
        QCOMPARE(fingerprint(load()), before);
    }
}

void RecipeStoreTest::everyKindIsDescribed()
{
    for (const StepKind *kind : stepKinds()) {
        RecipeStep any = step(QString::fromLatin1(kind->id), u"Column"_s, {});
        QVERIFY2(!describe(any).isEmpty(), kind->id);
        any.value = {{u"into"_s, u"x"_s}, {u"values"_s, QJsonArray{u"a"_s, u"b"_s}}};
        QVERIFY2(!describe(any).contains(u'%'), kind->id);
    }
    QVERIFY(describe(step(u"dream"_s, {}, {})).contains(u"dream"_s));
}

static const lodestar::testkit::Registered<RecipeStoreTest> registered("core/table/recipestore");
#include "recipestore_test.moc"
