#include "core/relate/importtables.h"

#include "core/import/preparedimport.h"
#include "core/project/check.h"
#include "core/project/project.h"
#include "core/relate/relatestore.h"
#include "core/relate/rollupcolumns.h"
#include "core/relate/tablekinds.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::DatasetKind;
using table::RoleId;

namespace {

constexpr auto kAccounts = "account,industry,employees,revenue\n"
                           "Odra Spedycja,Logistics,120,3.5\nBug Retail,Retail,40,1.5\n"
                           "San-Soft,Software,15,0.5\nWisła Foods,Food,300,9.5\n";
constexpr auto kDeals = "opportunity_id,account,product,deal_stage,engage_date,close_date,close_value,sales_agent\n"
                        "A1,Odra Spedycja,Pro,Won,2024-01-01,2024-01-31,1000,Ala\n"
                        "A2,Odra Spedycja,Basic,Won,2024-03-01,2024-03-11,500,Ala\n"
                        "A3,Odra Spedycja,Pro,Lost,2024-04-01,2024-04-05,9999,Jan\n"
                        "A4,Odra Spedycja,Pro,Engaging,2024-05-01,,,Ala\n"
                        "A5,Bug Retail,Pro,Won,2024-02-01,2024-02-21,2000,Jan\n"
                        "A6,San Soft,Basic,Won,2024-02-10,2024-02-15,300,Jan\n"
                        "A7,Wisla Food,Basic,Won,2024-02-10,2024-02-16,700,Jan\n"
                        "A8,,Basic,Prospecting,2024-02-10,,,Jan\n"
                        "A9,Nieznana,Pro,Lost,2024-01-01,2024-01-02,5,Jan\n";
constexpr auto kProducts = "product,series,sales_price\nBasic,Small,600\nPro,Large,1100\nMax,Large,3000\n";

} // namespace

class ImportTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void severalAtOnce();
    void anyOrderComesToTheSame();
    void aNewImportRollsUpAnew();
    void aPreviewChangesNothing();
    void acceptedPairsAreReplayed();
    void decisionsCanBeTakenBack();
    void columnsCanBeChosen();
    void customersAreMadeAndGiveWay();
    void oneBadFileLeavesNoTrace();
    void customersAloneStayAsTheyAre();
    void namesStayUnique();
    void droppedRowsStayAligned();
    void stepsAreTold();
    void linesFindCustomersThroughOrders();
    void filesOfAKindContinueEachOther();

private:
    TableFile file(const QString &name, const QByteArray &bytes, DatasetKind kind);
    TableFile accounts() { return file(u"accounts.csv"_s, kAccounts, DatasetKind::Customers); }
    TableFile deals() { return file(u"deals.csv"_s, kDeals, DatasetKind::Opportunities); }
    TableFile products() { return file(u"products.csv"_s, kProducts, DatasetKind::Lookup); }
    TablesOutcome import(const std::vector<TableFile> &files, const MatchWishes &wishes = {});
    table::DatasetInfo customers() const { return table::DatasetStore(*m_project).current()->value(); }
    double revenueOf(const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

void ImportTablesTest::init()
{
    m_project.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_project = project::Project::create(m_dir->filePath(u"p.icp"_s), u"p"_s).value();
}

TableFile ImportTablesTest::file(const QString &name, const QByteArray &bytes, DatasetKind kind)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    TableFile table{file.fileName(), {}};
    table.options.kind = kind;
    return table;
}

TablesOutcome ImportTablesTest::import(const std::vector<TableFile> &files, const MatchWishes &wishes)
{
    auto outcome = importTables(*m_project, files, wishes);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return std::move(*outcome);
}

double ImportTablesTest::revenueOf(const QString &key) const
{
    const table::Table table = table::DatasetStore(*m_project).load(customers()).value();
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (table.keyOf(row) == key)
            return table.byRole(RoleId::Revenue)->numbers()[static_cast<size_t>(row)];
    }
    return -1;
}

void ImportTablesTest::severalAtOnce()
{
    const TablesOutcome outcome = import({products(), deals(), accounts()});
    QCOMPARE(outcome.tables.size(), size_t{3});
    QCOMPARE(customers().rows, 4);
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1500.0);
    QCOMPARE(revenueOf(u"San-Soft"_s), 300.0);
    QVERIFY(customers().byName(u"series"_s));
    QCOMPARE(customers().byName(u"revenue"_s)->role.id, RoleId::AnnualRevenue);
    QVERIFY(customers().byRole(RoleId::Revenue)->formula.contains(u"deals.csv"_s));
    QCOMPARE(m_project->history().size(), size_t{1});
    const auto reports = RelateStore(*m_project).reports();
    QCOMPARE(reports->size(), size_t{2});
    QCOMPARE(reports->front().rowsMatched, 6);
    QVERIFY(m_project->undo().has_value());
    QVERIFY(!table::DatasetStore(*m_project).current()->has_value());
    QVERIFY(m_project->redo().has_value());
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2000.0);
    const QString path = m_project->path();
    m_project.reset();
    const auto report = project::check(path);
    QVERIFY2(report.ok, qPrintable(report.problems.join(u' ')));
}

void ImportTablesTest::anyOrderComesToTheSame()
{
    import({accounts()});
    import({deals()});
    const table::DatasetInfo first = customers();
    const table::Table firstTable = table::DatasetStore(*m_project).load(first).value();
    init();
    import({deals()});
    import({accounts()});
    const table::Table second = table::DatasetStore(*m_project).load(customers()).value();
    QCOMPARE(second.columnCount(), firstTable.columnCount());
    for (qsizetype i = 0; i < second.columnCount(); ++i) {
        QCOMPARE(second.column(i).name(), firstTable.column(i).name());
        for (qsizetype row = 0; row < second.rows(); ++row)
            QCOMPARE(second.column(i).canonical(row), firstTable.column(i).canonical(row));
    }
}

void ImportTablesTest::aNewImportRollsUpAnew()
{
    import({accounts(), deals()});
    QByteArray more(kDeals);
    more += "B1,Bug Retail,Pro,Won,2024-06-01,2024-06-11,500,Jan\n";
    import({file(u"deals2.csv"_s, more, DatasetKind::Opportunities)});
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2500.0);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2000.0);
    QVERIFY(m_project->redo().has_value());
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2500.0);
    QCOMPARE(table::DatasetStore(*m_project).list(DatasetKind::Rollup)->size(), size_t{1});
}

void ImportTablesTest::aPreviewChangesNothing()
{
    import({accounts()});
    const auto before = m_project->documentHash();
    const auto outcome = importTables(*m_project, {deals()}, {}, {}, true);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->tables.front().dataset.id, 0);
    QCOMPARE(outcome->rollUp.sources.front().rowsMatched, 6);
    QVERIFY(!outcome->rollUp.columns.empty());
    QCOMPARE(*m_project->documentHash(), *before);
    QVERIFY(!table::DatasetStore(*m_project).current(DatasetKind::Opportunities)->has_value());
}

void ImportTablesTest::acceptedPairsAreReplayed()
{
    import({accounts()});
    MatchWishes wishes;
    wishes.anyPairs = {{u"Wisla Food"_s, u"Wisła Foods"_s}};
    import({deals()}, wishes);
    QCOMPARE(revenueOf(u"Wisła Foods"_s), 700.0);
    import({deals()}); // next quarter: nobody says it again
    QCOMPARE(revenueOf(u"Wisła Foods"_s), 700.0);
    QCOMPARE(RelateStore(*m_project).reports()->front().accepted.size(), size_t{1});
}

void ImportTablesTest::decisionsCanBeTakenBack()
{
    import({accounts(), deals()});
    RelateStore store(*m_project);
    QVERIFY(store.accept(DatasetKind::Opportunities, u"account"_s, {{u"Wisla Food"_s, u"Wisła Foods"_s}}).has_value());
    QCOMPARE(revenueOf(u"Wisła Foods"_s), 700.0);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(revenueOf(u"Wisła Foods"_s), 0.0);
    QVERIFY(m_project->redo().has_value());
    QVERIFY(store.withdraw(DatasetKind::Opportunities, {u"Wisla Food"_s, u"Wisła Foods"_s}).has_value());
    QCOMPARE(revenueOf(u"Wisła Foods"_s), 0.0);
    // Even what was taken by itself can be refused.
    QVERIFY(store.accept(DatasetKind::Opportunities, u"account"_s, {{u"San Soft"_s, {}}}).has_value());
    QCOMPARE(revenueOf(u"San-Soft"_s), 0.0);
    QVERIFY(store.notes().has_value() && !store.notes()->isEmpty());
}

void ImportTablesTest::columnsCanBeChosen()
{
    import({accounts(), deals()});
    RelateStore store(*m_project);
    QVERIFY(store.chooseColumns(DatasetKind::Opportunities, {u"sales_agent"_s, u"account"_s}).has_value());
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 0.0);
    QCOMPARE(store.reports()->front().column, u"sales_agent"_s);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1500.0);
}

void ImportTablesTest::customersAreMadeAndGiveWay()
{
    import({deals()});
    QCOMPARE(customers().rows, 5);
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1500.0);
    const qint64 made = customers().id;
    import({deals()});
    QVERIFY(customers().id != made);
    QCOMPARE(table::DatasetStore(*m_project).list(DatasetKind::Customers)->size(), size_t{1});
    import({accounts()});
    QCOMPARE(customers().rows, 4);
    QCOMPARE(table::DatasetStore(*m_project).list(DatasetKind::Customers)->size(), size_t{1});
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(customers().rows, 5);
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1500.0);
}

void ImportTablesTest::oneBadFileLeavesNoTrace()
{
    const auto before = m_project->documentHash();
    TableFile missing{m_dir->filePath(u"not there.csv"_s), {}};
    QVERIFY(!importTables(*m_project, {accounts(), missing}).has_value());
    TaskControl control;
    control.cancelled = [] { return true; };
    QVERIFY(!importTables(*m_project, {accounts(), deals()}, {}, control).has_value());
    QCOMPARE(*m_project->documentHash(), *before);
    QVERIFY(m_project->history().empty());
}

void ImportTablesTest::customersAloneStayAsTheyAre()
{
    const TablesOutcome outcome = import({accounts()});
    QVERIFY(outcome.rollUp.sources.empty());
    QCOMPARE(customers().rollup, 0);
    QCOMPARE(customers().columns.size(), size_t{4});
}

void ImportTablesTest::namesStayUnique()
{
    table::DatasetInfo base;
    base.rows = 1;
    table::ColumnInfo taken;
    taken.name = u"won DEALS"_s;
    base.columns = {taken};
    RollupColumns columns(base);
    const table::Origin origin{table::Formula::WonDeals, u"stage"_s, u"deals.csv"_s, 1, true};
    columns.addNumbers(origin, RoleId::None, table::ColumnType::Number, {1});
    columns.addNumbers(origin, RoleId::None, table::ColumnType::Number, {1});
    QCOMPARE(columns.columns()[0].info.name, u"Won deals (deals)"_s);
    QVERIFY(columns.columns()[1].info.name != columns.columns()[0].info.name);
}

void ImportTablesTest::droppedRowsStayAligned()
{
    import({accounts(), deals()});
    table::RecipeStep step;
    step.kind = u"drop_row"_s;
    step.value = {{u"rows"_s, QJsonArray{table::RowKey{u"Odra Spedycja"_s, 1, 0}.toJson()}}};
    QVERIFY(table::RecipeStore(*m_project).add(customers(), {step}, u"Dropped a row"_s).has_value());
    QCOMPARE(customers().rows, 3);
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2000.0);
    import({deals()}); // rolled up while a row is dropped
    QCOMPARE(customers().rows, 3);
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2000.0);
    QCOMPARE(revenueOf(u"San-Soft"_s), 300.0);
    const QString path = m_project->path();
    m_project.reset();
    QVERIFY(project::check(path).ok);
}

void ImportTablesTest::stepsAreTold()
{
    table::RecipeStep step;
    step.kind = u"match_key"_s;
    step.value = {{u"from"_s, u"A"_s}, {u"to"_s, u"B"_s}};
    QVERIFY(table::describe(step).contains(u"A"_s) && table::describe(step).contains(u"B"_s));
    step.kind = u"match_columns"_s;
    step.attribute = u"account"_s;
    step.value = {{u"customers"_s, u"name"_s}};
    QVERIFY(table::describe(step).contains(u"account"_s));
}

void ImportTablesTest::linesFindCustomersThroughOrders()
{
    const auto clients = [&] {
        return file(u"customers.csv"_s, "customerID,companyName\nODRA,Odra Spedycja\nBUG,Bug Retail\nSAN,San-Soft\n",
                    DatasetKind::Customers);
    };
    const auto orders = [&] {
        return file(u"orders.csv"_s,
                    "orderID,customerID,orderDate\n10248,ODRA,2024-01-05\n10249,BUG,2024-02-06\n"
                    "10250,ODRA,2024-03-07\n10251,BUG,2024-04-08\n",
                    DatasetKind::Transactions);
    };
    const auto lines = [&] {
        return file(u"order-details.csv"_s,
                    "orderID,productID,unitPrice,quantity,discount\n10248,11,14.00,12,0\n10248,42,10.00,10,0.1\n"
                    "10249,11,14.00,1,0\n10250,42,10.00,2,0\n10999,42,10.00,2,0\n",
                    DatasetKind::Transactions);
    };
    const auto look = [&] {
        QCOMPARE(customers().rows, 3);
        QCOMPARE(revenueOf(u"ODRA"_s), 14.0 * 12 + 90 + 20);
        QCOMPARE(revenueOf(u"BUG"_s), 14.0);
        QCOMPARE(revenueOf(u"SAN"_s), 0.0);
        const table::Table table = table::DatasetStore(*m_project).load(customers()).value();
        QCOMPARE(table.byRole(RoleId::FirstPurchase)->canonical(0), u"2024-01-05"_s);
        QCOMPARE(table.byRole(RoleId::RepeatPurchases)->canonical(1), u"1"_s); // one of its orders has no lines
        QCOMPARE(table.byRole(RoleId::Products)->canonical(0), u"11;42"_s);
        const auto reports = RelateStore(*m_project).reports();
        QCOMPARE(reports->size(), size_t{2});
        QCOMPARE(reports->back().unmatched.front().key, u"10999"_s);
    };
    import({lines(), clients(), orders()});
    look();
    init();
    import({clients()});
    import({lines()});
    import({orders()});
    look();
    init();
    import({orders()});
    QCOMPARE(customers().rows, 2); // made out of the orders, until customers come
    import({lines()});
    import({clients()});
    look();
    const auto preview = previewTables(*m_project, prepareTables({orders(), lines()}).value(), {});
    QVERIFY(preview.has_value());
    QCOMPARE(preview->sources.size(), size_t{2});
}

void ImportTablesTest::filesOfAKindContinueEachOther()
{
    const QByteArray header = "opportunity_id,account,close_date,close_value,sales_agent\n";
    const auto won = [&](const QByteArray &rows) {
        return file(u"deals won.csv"_s, header + rows, DatasetKind::Opportunities);
    };
    const TableFile lost = file(u"deals lost.csv"_s,
                                header
                                    + "B1,Odra Spedycja,2024-01-02,700,Jan\n"
                                      "B2,San-Soft,2024-01-03,50,Jan\n",
                                DatasetKind::Opportunities);
    import({accounts(), won("A1,Odra Spedycja,2024-01-31,1000,Ala\nA2,Bug Retail,2024-02-01,200,Ala\n"), lost});
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1000.0);
    QCOMPARE(revenueOf(u"San-Soft"_s), 0.0);
    QCOMPARE(RelateStore(*m_project).reports()->size(), size_t{2});
    import({won("A1,Odra Spedycja,2024-01-31,1000,Ala\nA3,Odra Spedycja,2024-05-01,300,Ala\n")});
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1300.0);
    QCOMPARE(RelateStore(*m_project).reports()->size(), size_t{2}); // the lost ones stay
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(revenueOf(u"Bug Retail"_s), 200.0);
}

static const lodestar::testkit::Registered<ImportTablesTest> registered("core/relate/importtables");
#include "importtables_test.moc"
