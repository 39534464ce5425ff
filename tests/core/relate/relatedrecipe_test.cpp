#include "core/relate/relatedrecipe.h"

#include "core/project/project.h"
#include "core/relate/importtables.h"
#include "core/relate/relatestore.h"
#include "core/table/datasetstore.h"
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

constexpr auto kAccounts = "account,industry,employees\n"
                           "Odra Spedycja,Logistics,120\nBug Retail,Retail,40\nSan-Soft,Software,15\n";
constexpr auto kDeals = "opportunity_id,account,deal_stage,close_date,close_value,list_value\n"
                        "A1,Odra Spedycja,Won,2024-01-31,1000,1100\n"
                        "A2,Bug Retail,Won,2024-02-21,2000,2200\n"
                        "A3,Narew Foods,Won,2024-03-11,500,550\n";

} // namespace

class RelatedRecipeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCorrectedKeyFindsItsRows();
    void anOtherCellRollsNothingUp();
    void mergedKeysOfDealsAreRolledUp();
    void aRoleOfDealsIsRolledUp();
    void aRowBackInTheTableHasItsSums();
    void aStepSwitchedOffTakesItsSumsAway();
    void whatTakesLongIsKnown();

private:
    TableFile file(const QString &name, const QByteArray &bytes, DatasetKind kind);
    table::DatasetInfo customers() const { return table::DatasetStore(*m_project).current()->value(); }
    table::DatasetInfo deals() const
    {
        return table::DatasetStore(*m_project).current(DatasetKind::Opportunities)->value();
    }
    /// Revenue of a customer; -1: no such customer or no such column.
    double revenueOf(const QString &name) const;
    static table::RecipeStep merge(const QString &column, const QString &from, const QString &into);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

void RelatedRecipeTest::init()
{
    m_project.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_project = project::Project::create(m_dir->filePath(u"p.icp"_s), u"p"_s).value();
    const auto done = importTables(*m_project,
                                   {file(u"accounts.csv"_s, kAccounts, DatasetKind::Customers),
                                    file(u"deals.csv"_s, kDeals, DatasetKind::Opportunities)},
                                   {});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(revenueOf(u"Odra Spedycja"_s), 1000.0);
    QCOMPARE(revenueOf(u"San-Soft"_s), 0.0);
}

TableFile RelatedRecipeTest::file(const QString &name, const QByteArray &bytes, DatasetKind kind)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    TableFile table{file.fileName(), {}};
    table.options.kind = kind;
    return table;
}

double RelatedRecipeTest::revenueOf(const QString &name) const
{
    const table::Table table = table::DatasetStore(*m_project).load(customers()).value();
    const table::Column *revenue = table.byRole(RoleId::Revenue);
    for (qsizetype row = 0; revenue && row < table.rows(); ++row) {
        if (table.nameOf(row) == name)
            return revenue->numbers()[static_cast<size_t>(row)];
    }
    return -1;
}

table::RecipeStep RelatedRecipeTest::merge(const QString &column, const QString &from, const QString &into)
{
    table::RecipeStep step;
    step.kind = u"merge_values"_s;
    step.attribute = column;
    step.value = {{u"values"_s, QJsonArray{from}}, {u"into"_s, into}};
    return step;
}

void RelatedRecipeTest::aCorrectedKeyFindsItsRows()
{
    const auto before = m_project->history().size();
    const table::DatasetInfo info = customers();
    const auto done =
        recipeOf(*m_project).fillCell(info, {u"San-Soft"_s, 1, 0}, info.byName(u"account"_s)->index, u"Narew Foods"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(revenueOf(u"Narew Foods"_s), 500.0);
    QCOMPARE(m_project->history().size(), before + 1);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(revenueOf(u"San-Soft"_s), 0.0);
    QCOMPARE(revenueOf(u"Narew Foods"_s), -1.0);
    QVERIFY(m_project->redo().has_value());
    QCOMPARE(revenueOf(u"Narew Foods"_s), 500.0);
}

void RelatedRecipeTest::anOtherCellRollsNothingUp()
{
    const table::DatasetInfo info = customers();
    const auto industry = info.byName(u"industry"_s)->index;
    QVERIFY(recipeOf(*m_project).fillCell(info, {u"San-Soft"_s, 1, 0}, industry, u"Games"_s).has_value());
    QCOMPARE(customers().rollup, info.rollup);
}

void RelatedRecipeTest::mergedKeysOfDealsAreRolledUp()
{
    const auto done =
        recipeOf(*m_project).add(deals(), {merge(u"account"_s, u"Narew Foods"_s, u"Bug Retail"_s)}, u"Merged"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2500.0);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2000.0);
}

void RelatedRecipeTest::aRoleOfDealsIsRolledUp()
{
    const table::DatasetInfo info = deals();
    const table::ColumnInfo *amount = info.byRole(RoleId::Amount);
    QVERIFY(amount);
    QCOMPARE(amount->name, u"close_value"_s);
    const auto done = recipeOf(*m_project).setRole(info, info.byName(u"list_value"_s)->index, amount->role);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2200.0);
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2000.0);
}

void RelatedRecipeTest::aRowBackInTheTableHasItsSums()
{
    table::RecipeStep step;
    step.kind = u"drop_row"_s;
    step.value = {{u"rows"_s, QJsonArray{table::RowKey{u"Bug Retail"_s, 1, 0}.toJson()}}};
    table::RecipeStore recipe = recipeOf(*m_project);
    QVERIFY(recipe.add(customers(), {step}, u"Dropped"_s).has_value());
    QCOMPARE(customers().rows, 2);
    QCOMPARE(RelateStore(*m_project).reports()->front().keysMatched, 1);
    const auto steps = recipe.steps(DatasetKind::Customers);
    QVERIFY(recipe.remove(customers(), {steps->front().id}).has_value());
    QCOMPARE(revenueOf(u"Bug Retail"_s), 2000.0);
}

void RelatedRecipeTest::aStepSwitchedOffTakesItsSumsAway()
{
    table::RecipeStore recipe = recipeOf(*m_project);
    QVERIFY(recipe.add(customers(), {merge(u"account"_s, u"San-Soft"_s, u"Narew Foods"_s)}, u"Merged"_s).has_value());
    QCOMPARE(revenueOf(u"Narew Foods"_s), 500.0);
    const auto steps = recipe.steps(DatasetKind::Customers);
    QVERIFY(recipe.setOff(customers(), steps->front().id, true).has_value());
    QCOMPARE(revenueOf(u"San-Soft"_s), 0.0);
}

void RelatedRecipeTest::whatTakesLongIsKnown()
{
    table::DatasetInfo info = customers();
    QVERIFY(relate::isQuick(*m_project, info));
    info.storedRows = 10'000'000;
    QVERIFY(!relate::isQuick(*m_project, info));
}

static const lodestar::testkit::Registered<RelatedRecipeTest> registered("core/relate/relatedrecipe");
#include "relatedrecipe_test.moc"
