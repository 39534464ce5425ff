#include "core/table/datasetstore.h"

#include "core/project/contenthash.h"
#include "core/project/project.h"
#include "core/table/datasetwriter.h"
#include "core/table/recipestore.h"
#include "core/table/textindex.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// A column from its cells as read; numbers per different text where the type has them.
DatasetColumn column(const QString &name, ColumnType type, RoleId role, const QList<QByteArray> &cells,
                     const QHash<QByteArray, double> &numbers = {})
{
    DatasetColumn made;
    made.info.name = name;
    made.info.type = type;
    made.info.role.id = role;
    TextIndex index;
    for (const QByteArray &cell : cells)
        made.codes.push_back(index.codeFor(cell));
    for (quint32 code = 0; code < quint32(index.texts().size()); ++code) {
        const QByteArray text = index.texts().utf8(code).toByteArray();
        made.flags.push_back(text.isEmpty() ? DatasetColumn::Missing : 0);
        if (isNumeric(type))
            made.numbers.push_back(numbers.value(text, kNan));
    }
    made.texts = index.take();
    return made;
}

std::vector<DatasetColumn> threeCustomers()
{
    std::vector<DatasetColumn> columns;
    columns.push_back(column(u"Company"_s, ColumnType::Text, RoleId::Name, {"Odra", "Bug", "San"}));
    columns.push_back(column(u"Tools"_s, ColumnType::Tags, RoleId::Technologies, {"SAP;AWS", "", "SAP"}));
    columns.push_back(
        column(u"CLV"_s, ColumnType::Money, RoleId::Clv, {"12.5", "", "~40"}, {{"12.5", 12.5}, {"~40", 40}}));
    columns.back().flags[columns.back().codes[2]] |= DatasetColumn::KeepRaw;
    columns.push_back(column(u"Since"_s, ColumnType::Date, RoleId::None, {"2021-03-09", "1969-12-31", ""},
                             {{"2021-03-09", 18695}, {"1969-12-31", -1}}));
    columns.push_back(
        column(u"Audited"_s, ColumnType::YesNo, RoleId::None, {"tak", "nie", ""}, {{"tak", 1}, {"nie", 0}}));
    columns.back().info.format.yes = u"tak"_s;
    columns.back().info.format.no = u"nie"_s;
    return columns;
}

} // namespace

class DatasetStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAndLoads();
    void loadsOnlyWhatIsWanted();
    void givesTheTextBack();
    void theHashIsThatOfWhatIsStored();
    void listsTheNewestFirst();
    void anOlderOneCanBeInUse();
    void correctionsAreUndoable();
    void correctionsReachTheNextImport();
    void correctionsNeedTheRightType();
    void issuesAreKept();
    void sqlNamesAreUnique();
    void unknownDataSetsAreErrors();
    void cancelsLoading();

private:
    DatasetInfo write(std::vector<DatasetColumn> columns, DatasetKind kind = DatasetKind::Customers,
                      const std::vector<Issue> &issues = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

void DatasetStoreTest::init()
{
    m_project.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = project::Project::create(m_dir->filePath(u"p.icp"_s), u"Test"_s);
    QVERIFY(created);
    m_project = std::move(*created);
}

DatasetInfo DatasetStoreTest::write(std::vector<DatasetColumn> columns, DatasetKind kind,
                                    const std::vector<Issue> &issues)
{
    DatasetInfo info;
    info.kind = kind;
    info.name = u"test.csv"_s;
    info.rows = static_cast<qint64>(columns.front().codes.size());
    info.issueCount = static_cast<qint64>(issues.size());
    const auto changed = m_project->change(u"Imported"_s, [&]() -> Result<> {
        auto written = writeDataset(*m_project, info, columns, issues, {});
        if (!written)
            return std::move(written).error();
        info = *written;
        return {};
    });
    if (!changed)
        QTest::qFail(qPrintable(changed.error().message + changed.error().detail), __FILE__, __LINE__);
    return info;
}

void DatasetStoreTest::writesAndLoads()
{
    const DatasetInfo info = write(threeCustomers());
    QCOMPARE(info.id, 1);
    QCOMPARE(info.contentHash.size(), 64);
    const auto table = DatasetStore(*m_project).load(info);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->column(0).canonical(2), u"San"_s);
    QCOMPARE(table->column(1).canonical(0), u"SAP;AWS"_s);
    QVERIFY(table->column(1).isMissing(1));
    QCOMPARE(table->column(2).numbers()[2], 40.0);
    QVERIFY(table->column(2).isMissing(1));
    QCOMPARE(table->column(3).numbers()[0], 18695.0);
    QCOMPARE(table->column(3).numbers()[1], -1.0);
    QCOMPARE(table->column(4).numbers()[1], 0.0);
    QVERIFY(table->column(4).isMissing(2));
}

void DatasetStoreTest::loadsOnlyWhatIsWanted()
{
    const DatasetInfo info = write(threeCustomers());
    const auto table = DatasetStore(*m_project).load(info, {2, 0, 2});
    QVERIFY(table);
    QVERIFY(table->isLoaded(0));
    QVERIFY(!table->isLoaded(1));
    QVERIFY(table->isLoaded(2));
    QVERIFY(!DatasetStore(*m_project).load(info, {7}));
    QVERIFY(!DatasetStore(*m_project).load(info, {-1}));
}

void DatasetStoreTest::givesTheTextBack()
{
    const DatasetInfo info = write(threeCustomers());
    QList<QStringList> rows;
    QVERIFY(DatasetStore(*m_project).readRaw(info, [&](const QStringList &row) {
        rows << row;
        return rows.size() < 3;
    }));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], (QStringList{u"Odra"_s, u"SAP;AWS"_s, u"12.5"_s, u"2021-03-09"_s, u"tak"_s}));
    QCOMPARE(rows[2], (QStringList{u"San"_s, u"SAP"_s, u"~40"_s, QString(), QString()}));
}

void DatasetStoreTest::theHashIsThatOfWhatIsStored()
{
    // The hash is computed of the cells while they are written; check() computes it of the file.
    const auto holds = [this](const DatasetInfo &info) {
        const auto stored = project::contentHash(*m_project, info.id);
        return stored && *stored == info.contentHash;
    };
    std::vector<DatasetColumn> columns = threeCustomers();
    QVERIFY(holds(write(columns)));
    columns[2].numbers.assign(columns[2].numbers.size(), -0.0); // SQLite gives zero back
    columns[0].flags[1] |= DatasetColumn::KeepRaw;
    const DatasetInfo info = write(columns, DatasetKind::Customers, {{}});
    QVERIFY(holds(info));
    QVERIFY(m_project->change(u"Damaged"_s, [&]() -> Result<> {
        auto done = m_project->query(u"UPDATE data_%1 SET rowid = rowid + 10 WHERE rowid = 1"_s.arg(info.id));
        LODESTAR_TRY(std::move(done));
        return {};
    }));
    QVERIFY(!holds(info));
}

void DatasetStoreTest::listsTheNewestFirst()
{
    write(threeCustomers());
    const DatasetInfo second = write(threeCustomers());
    write(threeCustomers(), DatasetKind::Prospects);
    DatasetStore store(*m_project);
    QCOMPARE(store.list()->size(), 3u);
    QCOMPARE(store.list(DatasetKind::Customers)->size(), 2u);
    QCOMPARE((*store.current())->id, second.id);
    QCOMPARE((*store.current(DatasetKind::Prospects))->columns.size(), 5u);
    QVERIFY(!store.current(DatasetKind::Survey)->has_value());
}

void DatasetStoreTest::anOlderOneCanBeInUse()
{
    DatasetStore store(*m_project);
    const DatasetInfo first = write(threeCustomers()), second = write(threeCustomers());
    const auto inUse = [&] { return (*store.current())->id; };
    QCOMPARE(inUse(), second.id);
    QVERIFY(store.use(first));
    QVERIFY(m_project->undoLabel().contains(first.name));
    QCOMPARE(inUse(), first.id);
    QCOMPARE((*store.newest())->id, second.id);
    QVERIFY(m_project->undo());
    QCOMPARE(inUse(), second.id);
    QVERIFY(m_project->redo());
    const DatasetInfo third = write(threeCustomers()); // what is imported is what people want to see
    QCOMPARE(inUse(), third.id);
    QVERIFY(m_project->undo());
    QCOMPARE(inUse(), first.id); // as before that import
    QVERIFY(m_project->redo());
    QVERIFY(m_project->undo());
    QVERIFY(store.use(second));
    QVERIFY(m_project->change(u"Hidden"_s, [&]() -> Result<> {
        auto done = m_project->query(u"DELETE FROM dataset_state WHERE dataset = ?"_s, {second.id});
        return done ? Result<>() : Result<>(done.error());
    }));
    QCOMPARE(inUse(), first.id); // the one that was chosen is not there any more
}

void DatasetStoreTest::correctionsAreUndoable()
{
    const DatasetInfo info = write(threeCustomers());
    DatasetStore store(*m_project);
    QVERIFY(RecipeStore(*m_project).setRole(info, 2, {RoleId::Revenue, {}}));
    QCOMPARE(store.info(info.id)->columns[2].role.id, RoleId::Revenue);
    QCOMPARE(store.info(info.id)->columns[2].roleConfidence, 1.0);
    QVERIFY(RecipeStore(*m_project).setRole(info, 2, {}));
    QVERIFY(store.info(info.id)->columns[2].role.isNone());
    QVERIFY(m_project->undo());
    QCOMPARE(store.info(info.id)->columns[2].role.id, RoleId::Revenue);
    QVERIFY(m_project->undo());
    QCOMPARE(store.info(info.id)->columns[2].role.id, RoleId::Clv);
}

void DatasetStoreTest::correctionsReachTheNextImport()
{
    const DatasetInfo first = write(threeCustomers());
    DatasetStore store(*m_project);
    QVERIFY(RecipeStore(*m_project).setRole(first, 2, {RoleId::Revenue, {}}));
    const DatasetInfo second = write(threeCustomers());
    QCOMPARE(store.info(second.id)->columns[2].role.id, RoleId::Revenue);
    const DatasetInfo prospects =
        write(threeCustomers(), DatasetKind::Prospects); // the same attributes, the same words
    QCOMPARE(store.info(prospects.id)->columns[2].role.id, RoleId::Revenue);
}

void DatasetStoreTest::correctionsNeedTheRightType()
{
    const DatasetInfo info = write(threeCustomers());
    DatasetStore store(*m_project);
    const auto refused = RecipeStore(*m_project).setRole(info, 0, {RoleId::Nps, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(!RecipeStore(*m_project).setRole(info, 9, {RoleId::Nps, {}}));
    QCOMPARE(store.info(info.id)->columns[0].role.id, RoleId::Name);
}

void DatasetStoreTest::issuesAreKept()
{
    std::vector<Issue> issues(2);
    issues[0] = {Issue::Severity::Rejected, 7, 3, u"CLV"_s, u"is no number"_s, u"abc"_s};
    const DatasetInfo info = write(threeCustomers(), DatasetKind::Customers, issues);
    DatasetStore store(*m_project);
    QCOMPARE(info.sheet, QString());
    const auto read = store.issues(info.id);
    QVERIFY(read);
    QCOMPARE(read->size(), 2u);
    QCOMPARE(read->front().severity, Issue::Severity::Rejected);
    QCOMPARE(read->front().line, 7);
    QCOMPARE(read->front().text, u"abc"_s);
    QCOMPARE(store.issues(info.id, 1)->size(), 1u);
    QVERIFY(store.issues(99)->empty());
}

void DatasetStoreTest::sqlNamesAreUnique()
{
    QCOMPARE(sqlNames({u"Name"_s, u"NAME"_s, u"rowid"_s, QString(), u"Name_2"_s}),
             (QStringList{u"Name"_s, u"NAME_2"_s, u"rowid_2"_s, u"column"_s, u"Name_2_2"_s}));
}

void DatasetStoreTest::unknownDataSetsAreErrors()
{
    const auto missing = DatasetStore(*m_project).info(5);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void DatasetStoreTest::cancelsLoading()
{
    const DatasetInfo info = write(threeCustomers());
    TaskControl control;
    control.cancelled = [] { return true; };
    const auto loaded = DatasetStore(*m_project).load(info, {}, control);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<DatasetStoreTest> registered("core/table/datasetstore");
#include "datasetstore_test.moc"
