#include "core/table/carriedsteps.h"

#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;
using lodestar::testkit::storedColumn;

namespace {

ColumnInfo column(int index, const QString &name, RoleId role, ColumnType type = ColumnType::Category)
{
    ColumnInfo info;
    info.index = index;
    info.name = info.sqlName = name;
    info.role.id = role;
    info.type = type;
    return info;
}

DatasetInfo infoOf(std::vector<ColumnInfo> columns)
{
    DatasetInfo info;
    info.columns = std::move(columns);
    return info;
}

RecipeStep step(const QString &kind, const QString &attribute, const QJsonObject &value)
{
    return {{}, DatasetKind::Customers, kind, attribute, value};
}

RecipeStep merge(const QString &attribute, const QStringList &values, const QString &into)
{
    return step(u"merge_values"_s, attribute, {{u"values"_s, QJsonArray::fromStringList(values)}, {u"into"_s, into}});
}

} // namespace

class CarriedStepsTest : public QObject
{
    Q_OBJECT
private slots:
    void spellingsFollowTheRole();
    void namesFollowOnlyTheName();
    void rowsAreNotCarried();
    void whatIsDecidedThereStands();
    void prospectsAreReadLikeTheCustomers();
};

void CarriedStepsTest::spellingsFollowTheRole()
{
    const DatasetInfo customers = infoOf({column(0, u"Branche"_s, RoleId::Industry)});
    const DatasetInfo prospects = infoOf({column(0, u"Id"_s, RoleId::Id), column(1, u"Sector"_s, RoleId::Industry)});
    const auto carried = carriedSteps(customers, {merge(u"Branche"_s, {u"Log."_s}, u"Logistics"_s)}, prospects);
    QCOMPARE(carried.size(), 1u);
    QCOMPARE(carried[0].attribute, u"Sector"_s);
    QVERIFY(carried[0].isCarried);
    // Neither name nor role: it speaks of nothing there.
    QVERIFY(carriedSteps(customers, {merge(u"Branche"_s, {u"Log."_s}, u"Logistics"_s)},
                         infoOf({column(0, u"City"_s, RoleId::City)}))
                .empty());
}

void CarriedStepsTest::namesFollowOnlyTheName()
{
    const DatasetInfo customers = infoOf({column(0, u"Branche"_s, RoleId::Industry)});
    const std::vector<RecipeStep> steps{step(u"rename_column"_s, u"Branche"_s, {{u"name"_s, u"Industry"_s}}),
                                        merge(u"Industry"_s, {u"Log."_s}, u"Logistics"_s)};
    const auto same = carriedSteps(customers, steps, infoOf({column(0, u"Branche"_s, RoleId::None)}));
    QCOMPARE(same.size(), 2u); // called otherwise there too, and then the same
    const auto other = carriedSteps(customers, steps, infoOf({column(0, u"Sector"_s, RoleId::Industry)}));
    QCOMPARE(other.size(), 1u);
    QCOMPARE(other[0].attribute, u"Sector"_s);
}

void CarriedStepsTest::rowsAreNotCarried()
{
    const DatasetInfo both = infoOf({column(0, u"Id"_s, RoleId::Id), column(1, u"Industry"_s, RoleId::Industry)});
    const QJsonObject row{{u"rows"_s, QJsonArray{QJsonObject{{u"key"_s, u"c1"_s}}}}};
    QVERIFY(carriedSteps(both, {step(u"drop_row"_s, {}, row)}, both).empty());
    RecipeStep off = merge(u"Industry"_s, {u"a"_s}, u"b"_s);
    off.isOff = true;
    QVERIFY(carriedSteps(both, {off}, both).empty());
}

void CarriedStepsTest::whatIsDecidedThereStands()
{
    const DatasetInfo customers = infoOf({column(0, u"Segment"_s, RoleId::None)});
    const std::vector<RecipeStep> steps{step(u"set_role"_s, u"Segment"_s, {{u"role"_s, u"industry"_s}})};
    DatasetInfo prospects = infoOf({column(0, u"Segment"_s, RoleId::None)});
    QCOMPARE(carriedSteps(customers, steps, prospects).size(), 1u);
    prospects.columns[0].roleConfidence = 1; // a person said that it has none
    QVERIFY(carriedSteps(customers, steps, prospects).empty());
}

void CarriedStepsTest::prospectsAreReadLikeTheCustomers()
{
    testkit::StoredProject project;
    const DatasetInfo customers =
        project.write({storedColumn(u"Branche"_s, ColumnType::Category, RoleId::Industry, {"Logistics", "Log."})});
    const DatasetInfo prospects =
        project.write({storedColumn(u"Sector"_s, ColumnType::Category, RoleId::Industry, {"Log.", "Retail", ""})},
                      DatasetKind::Prospects);
    RecipeStore recipe(*project);
    QVERIFY(recipe.add(customers, {merge(u"Branche"_s, {u"Log."_s, u"gone"_s}, u"Logistics"_s)}, u"Mended"_s));
    const DatasetStore store(*project);
    const auto info = store.current(DatasetKind::Prospects);
    QVERIFY(info && *info);
    const auto table = store.load(**info);
    QVERIFY(table.has_value());
    QCOMPARE(table->byName(u"Sector"_s)->canonical(0), u"Logistics"_s);
    QCOMPARE(table->byName(u"Sector"_s)->canonical(1), u"Retail"_s);
    const auto report = recipe.report(prospects);
    QVERIFY(report.has_value());
    QCOMPARE(report->misfits(), 0); // a spelling that is not there is no mistake of this table
    QVERIFY(recipe.steps(DatasetKind::Prospects)->empty());
    QVERIFY(project->undo());
    QCOMPARE(store.load(**info)->byName(u"Sector"_s)->canonical(0), u"Log."_s);
}

static const lodestar::testkit::Registered<CarriedStepsTest> registered("core/table/carriedsteps");
#include "carriedsteps_test.moc"
