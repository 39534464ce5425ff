#include "core/table/rollup.h"

#include "core/base/format.h"
#include "core/project/check.h"
#include "core/project/project.h"
#include "core/table/datasetstore.h"
#include "core/table/datasetwriter.h"
#include "core/table/recipestore.h"
#include "core/table/textindex.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

DatasetColumn words(const QString &name, Role role, const QList<QByteArray> &cells)
{
    DatasetColumn made;
    made.info.name = name;
    made.info.type = ColumnType::Text;
    made.info.role = role;
    TextIndex index;
    for (const QByteArray &cell : cells)
        made.codes.push_back(index.codeFor(cell));
    made.flags.assign(static_cast<size_t>(index.texts().size()), 0);
    made.texts = index.take();
    return made;
}

DatasetColumn numbers(const QString &name, Role role, const std::vector<double> &cells)
{
    DatasetColumn made;
    made.info.name = name;
    made.info.type = ColumnType::Money;
    made.info.role = role;
    for (const double value : cells) {
        made.codes.push_back(static_cast<quint32>(made.numbers.size()));
        made.flags.push_back(std::isnan(value) ? DatasetColumn::Missing : 0);
        made.numbers.push_back(value);
    }
    return made;
}

} // namespace

class RollupTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void columnsFollowTheImportedOnes();
    void undoHidesThem();
    void importedRolesStayUnlessTheyMove();
    void originsReadBack();
    void originsOfNamesWithPlaceholders();

private:
    void write(const std::vector<std::vector<DatasetColumn>> &tables, const QJsonArray &moved = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

void RollupTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_project = project::Project::create(m_dir->filePath(u"p.icp"_s), u"p"_s).value();
}

/// Customers, and the columns of their roll-up.
void RollupTest::write(const std::vector<std::vector<DatasetColumn>> &tables, const QJsonArray &moved)
{
    qint64 base = 0;
    for (std::vector<DatasetColumn> columns : tables) {
        const auto done = m_project->change(u"Imported"_s, [&]() -> Result<> {
            DatasetInfo info;
            info.kind = base == 0 ? DatasetKind::Customers : DatasetKind::Rollup;
            info.rows = static_cast<qint64>(columns.front().codes.size());
            if (base != 0) {
                QJsonArray origins;
                for (size_t i = 0; i < columns.size(); ++i)
                    origins.append(Origin{Formula::WonRevenue, u"value"_s, u"deals.csv"_s, 12, true}.toJson());
                info.detail = {{u"base"_s, base}, {u"columns"_s, origins}, {u"moved"_s, moved}};
            }
            auto written = writeDataset(*m_project, info, columns, {}, {});
            if (!written)
                return written.error();
            base = written->id;
            return {};
        });
        QVERIFY(done.has_value());
    }
}

void RollupTest::columnsFollowTheImportedOnes()
{
    write({{words(u"Company"_s, {RoleId::Name, {}}, {"Odra", "Bug"})},
           {numbers(u"Revenue to date"_s, {RoleId::Revenue, {}}, {12.5, kNan})}});
    const DatasetStore store(*m_project);
    const auto all = store.list();
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), size_t{1}); // a roll-up is part of its table, not a table beside it
    const DatasetInfo info = all->front();
    QCOMPARE(info.columns.size(), size_t{2});
    QCOMPARE(info.columns[1].name, u"Revenue to date"_s);
    QCOMPARE(info.columns[1].index, 1);
    QCOMPARE(info.columns[1].role.id, RoleId::Revenue);
    QVERIFY(info.columns[1].afterSale);
    QVERIFY(info.columns[1].formula.contains(u"deals.csv"_s));
    QVERIFY(info.columns[0].formula.isEmpty());
    const auto table = store.load(info);
    QVERIFY(table.has_value());
    QCOMPARE(table->column(1).numbers()[0], 12.5);
    QVERIFY(table->column(1).isMissing(1));
    const auto only = store.load(info, {1});
    QVERIFY(only.has_value());
    QVERIFY(!only->isLoaded(0) && only->isLoaded(1));
    std::vector<QStringList> raw;
    QVERIFY(store
                .readRaw(info,
                         [&](const QStringList &row) {
                             raw.push_back(row);
                             return true;
                         })
                .has_value());
    QCOMPARE(raw, (std::vector<QStringList>{{u"Odra"_s, u"12.5"_s}, {u"Bug"_s, QString()}}));
    const QString path = m_project->path();
    m_project.reset();
    QVERIFY(project::check(path).ok);
}

void RollupTest::undoHidesThem()
{
    write({{words(u"Company"_s, {RoleId::Name, {}}, {"Odra", "Bug"})},
           {numbers(u"Revenue to date"_s, {RoleId::Revenue, {}}, {12.5, kNan})}});
    QVERIFY(m_project->undo().has_value());
    QCOMPARE(DatasetStore(*m_project).current()->value().columns.size(), size_t{1});
    QCOMPARE(DatasetStore(*m_project).current()->value().rollup, qint64{0});
    QVERIFY(m_project->redo().has_value());
    QCOMPARE(DatasetStore(*m_project).current()->value().columns.size(), size_t{2});
}

void RollupTest::importedRolesStayUnlessTheyMove()
{
    const std::vector<DatasetColumn> customers{words(u"Company"_s, {RoleId::Name, {}}, {"Odra", "Bug"}),
                                               numbers(u"revenue"_s, {RoleId::Revenue, {}}, {1, 2})};
    const std::vector<DatasetColumn> rolledUp{numbers(u"Revenue to date"_s, {RoleId::Revenue, {}}, {3, 4})};
    write({customers, rolledUp});
    QCOMPARE(DatasetStore(*m_project).current()->value().byRole(RoleId::Revenue)->name, u"revenue"_s);
    init();
    write({customers, rolledUp}, {QJsonObject{{u"column"_s, u"revenue"_s}, {u"role"_s, u"annual_revenue"_s}}});
    const DatasetInfo info = DatasetStore(*m_project).current()->value();
    QCOMPARE(info.byRole(RoleId::Revenue)->name, u"Revenue to date"_s);
    QCOMPARE(info.byRole(RoleId::AnnualRevenue)->name, u"revenue"_s);
    // What a person says comes last.
    QVERIFY(RecipeStore(*m_project).setRole(info, 1, {RoleId::Revenue, {}}).has_value());
    QCOMPARE(DatasetStore(*m_project).current()->value().byRole(RoleId::Revenue)->name, u"revenue"_s);
}

void RollupTest::originsReadBack()
{
    for (int i = 0; i < static_cast<int>(Formula::Count_); ++i) {
        const Origin origin{static_cast<Formula>(i), u"close_value"_s, u"deals.csv"_s, 4238, i % 2 == 0};
        QCOMPARE(Origin::fromJson(origin.toJson()), origin);
        QVERIFY(!columnNameFor(origin).isEmpty());
        QVERIFY(origin.text().contains(u"deals.csv"_s));
    }
    const Origin revenue{Formula::WonRevenue, u"close_value"_s, u"deals.csv"_s, 4238, true};
    QVERIFY(revenue.text().contains(lodestar::format::count(4238)));
}

void RollupTest::originsOfNamesWithPlaceholders()
{
    const Origin odd{Formula::WonRevenue, u"%2 of %1"_s, u"%3.csv"_s, 7, true};
    QVERIFY(odd.text().contains(u"%2 of %1"_s));
    QVERIFY(odd.text().contains(u"%3.csv"_s));
    QVERIFY(odd.text().contains(u"7 won"_s));
}

static const testkit::Registered<RollupTest> registered("core/table/rollup");
#include "rollup_test.moc"
