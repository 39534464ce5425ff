#include "core/import/firstrows.h"
#include "core/import/source.h"

#include "core/project/project.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using lodestar::table::ColumnType;
using lodestar::table::DatasetStore;
using lodestar::table::RoleId;

namespace {

const QByteArray kCustomers = "Customer ID,Company,Industry,Employees,Total Revenue,Customer since,Newsletter\n"
                              "C-1,Odra Spedycja,Logistics,51,\"1,200.50\",3/14/2019,yes\n"
                              "C-2,Wisła Handel,Retail,12,\"10,000.00\",12/1/2020,no\n"
                              "C-3,Bug Transport,Logistics,n/a,7.25,2/28/2021,yes\n"
                              "C-4,San Meble,Retail,300,\"2,000.00\",1/31/2022,no\n";

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsTypesAndRoles();
    void keepsEveryCellAsRead();
    void namesTheSource();
    void canBeUndone();
    void dryRunChangesNothing();
    void cancelChangesNothing();
    void cancelAtAnyMomentLeavesNoTrace();
    void previewLooksOnly();
    void firstRowsAreJudgedAgainWithoutTheFile();
    void wishesAreFollowed();
    void badWishesAreErrors_data();
    void badWishesAreErrors();
    void badFilesAreErrors_data();
    void badFilesAreErrors();
    void oneColumnIsAllowed();
    void repeatedKeysAreKeptAndListed();
    void oddCellsAreKeptAndListed();
    void emptyColumnsAreOneSentence();
    void aCurrencyColumnIsThatOfTheAmounts();
    void aUnitIsKeptAndTheNumbersCount();
    void namesMadeUniqueForSql();
    void survivesReopening();

private:
    QString write(const QByteArray &content, const QString &name = u"customers.csv"_s) const;
    table::DatasetInfo imported(const QByteArray &content, const ImportOptions &options = {});
    QList<QStringList> raw(const table::DatasetInfo &info);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;
};

void ImporterTest::init()
{
    m_project.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = project::Project::create(m_dir->filePath(u"p.icp"_s), u"Test"_s);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    m_project = std::move(*created);
}

QString ImporterTest::write(const QByteArray &content, const QString &name) const
{
    const QString path = m_dir->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return path;
}

table::DatasetInfo ImporterTest::imported(const QByteArray &content, const ImportOptions &options)
{
    const auto outcome = importFile(*m_project, write(content), options);
    if (!outcome) {
        QTest::qFail(qPrintable(outcome.error().message), __FILE__, __LINE__);
        return {};
    }
    return outcome->dataset;
}

QList<QStringList> ImporterTest::raw(const table::DatasetInfo &info)
{
    QList<QStringList> rows;
    const auto read = DatasetStore(*m_project).readRaw(info, [&](const QStringList &row) {
        rows << row;
        return true;
    });
    return read ? rows : QList<QStringList>();
}

void ImporterTest::importsTypesAndRoles()
{
    const table::DatasetInfo info = imported(kCustomers);
    QCOMPARE(info.rows, 4);
    QCOMPARE(info.columns.size(), 7u);
    const QList<std::pair<ColumnType, RoleId>> expected{
        {ColumnType::Text, RoleId::Id},           {ColumnType::Text, RoleId::Name},
        {ColumnType::Category, RoleId::Industry}, {ColumnType::Number, RoleId::Employees},
        {ColumnType::Money, RoleId::Revenue},     {ColumnType::Date, RoleId::FirstPurchase},
        {ColumnType::YesNo, RoleId::None}};
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(info.columns[size_t(i)].type, expected[i].first);
        QCOMPARE(info.columns[size_t(i)].role.id, expected[i].second);
    }
    QCOMPARE(info.columns[3].missing, 1);
    const auto table = DatasetStore(*m_project).load(info);
    QVERIFY(table);
    QCOMPARE(table->column(3).canonical(0), u"51"_s);
    QVERIFY(table->column(3).isMissing(2));
    QCOMPARE(table->column(4).canonical(1), u"10000"_s);
    QCOMPARE(table->column(5).canonical(0), u"2019-03-14"_s);
    QCOMPARE(table->column(6).canonical(3), u"false"_s);
    QCOMPARE(table->nameOf(1), u"Wisła Handel"_s);
}

void ImporterTest::keepsEveryCellAsRead()
{
    const table::DatasetInfo info = imported(kCustomers);
    const QList<QStringList> rows = raw(info);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(
        rows[0],
        (QStringList{u"C-1"_s, u"Odra Spedycja"_s, u"Logistics"_s, u"51"_s, u"1,200.50"_s, u"3/14/2019"_s, u"yes"_s}));
    QCOMPARE(
        rows[2],
        (QStringList{u"C-3"_s, u"Bug Transport"_s, u"Logistics"_s, u"n/a"_s, u"7.25"_s, u"2/28/2021"_s, u"yes"_s}));
}

void ImporterTest::namesTheSource()
{
    const table::DatasetInfo info = imported(kCustomers);
    QCOMPARE(info.name, u"customers.csv"_s);
    QCOMPARE(info.sha256, QCryptographicHash::hash(kCustomers, QCryptographicHash::Sha256).toHex());
    QCOMPARE(info.bytes, kCustomers.size());
    QCOMPARE(info.contentHash.size(), 64);
    QCOMPARE(info.delimiter, u","_s);
    QVERIFY(info.header);
}

void ImporterTest::canBeUndone()
{
    imported(kCustomers);
    DatasetStore store(*m_project);
    QVERIFY(store.current()->has_value());
    QVERIFY(m_project->undo());
    QVERIFY(!store.current()->has_value());
    QVERIFY(m_project->redo());
    QVERIFY(store.current()->has_value());
}

void ImporterTest::dryRunChangesNothing()
{
    const QByteArray before = *m_project->documentHash();
    const auto outcome = importFile(*m_project, write(kCustomers), {}, {}, true);
    QVERIFY(outcome);
    QCOMPARE(outcome->dataset.id, 0);
    QCOMPARE(outcome->dataset.columns[4].type, ColumnType::Money);
    QCOMPARE(*m_project->documentHash(), before);
    QVERIFY(DatasetStore(*m_project).list()->empty());
    QVERIFY(m_project->history().empty());
}

void ImporterTest::cancelChangesNothing()
{
    const QByteArray before = *m_project->documentHash();
    bool writing = false;
    TaskControl control;
    control.report = [&](double fraction, const QString &) { writing = writing || fraction >= 0.55; };
    control.cancelled = [&] { return writing; }; // in the middle of the transaction
    const auto outcome = importFile(*m_project, write(kCustomers), {}, control);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(*m_project->documentHash(), before);
    QVERIFY(DatasetStore(*m_project).list()->empty());
}

void ImporterTest::cancelAtAnyMomentLeavesNoTrace()
{
    imported(kCustomers);
    QByteArray content = "Customer ID,Name,Revenue\n";
    for (int row = 0; row < 20000; ++row)
        content += "C-" + QByteArray::number(row) + ",Company " + QByteArray::number(row * 7) + ",12.50\n";
    const QString path = write(content, u"more.csv"_s);
    const auto bytes = [this] {
        QFile file(m_project->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const QString undo = m_project->undoLabel();
    QStringList phases;
    // From the first question on, one later each time, until an import gets through.
    for (int asked = 0;; asked += 1 + asked / 4) {
        std::atomic_int left = asked;
        QString doing;
        TaskControl control;
        control.cancelled = [&] { return left.fetch_sub(1) <= 0; };
        control.report = [&](double, const QString &what) { doing = what.section(u" · "_s, 0, 0).section(u' ', -1); };
        const auto outcome = importFile(*m_project, path, {}, control);
        if (outcome) {
            QVERIFY(asked > 10);
            break;
        }
        phases << doing;
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_project->undoLabel(), undo);
        QVERIFY(bytes() == before);
        QCOMPARE(QDir(m_dir->path()).entryList({u"*-journal"_s}, QDir::Files | QDir::Hidden), QStringList());
    }
    phases.removeDuplicates();
    // "Reading rows" and "… rows read" are one phase: a busy machine may be cancelled before it counted any.
    const bool reading = phases.contains(u"read"_s) || phases.contains(u"rows"_s);
    QVERIFY2(reading && phases.contains(u"columns"_s) && phases.contains(u"written"_s), qPrintable(phases.join(u' ')));
    QCOMPARE(DatasetStore(*m_project).list()->size(), 2u);
}

void ImporterTest::previewLooksOnly()
{
    const auto preview = previewFile(write(kCustomers));
    QVERIFY(preview);
    QVERIFY(preview->complete);
    QCOMPARE(preview->rowsLookedAt, 4);
    QCOMPARE(preview->rows.size(), 4u);
    QCOMPARE(preview->rows[0].at(4), u"1,200.50"_s);
    QCOMPARE(preview->columns[2].role.id, RoleId::Industry);
    QVERIFY(!preview->dialect.reasons.isEmpty());
}

void ImporterTest::firstRowsAreJudgedAgainWithoutTheFile()
{
    const QString path = write(kCustomers);
    const auto first = FirstRows::of(path, {});
    QVERIFY(first);
    QVERIFY(QFile::remove(path)); // what is held needs it no more
    const auto plain = first->judged({});
    QVERIFY(plain);
    QCOMPARE(plain->rows.size(), 4u);
    QCOMPARE(plain->columns[2].role.id, RoleId::Industry);
    ImportOptions options;
    options.types[plain->columns[2].name] = ColumnType::Text;
    options.columnRoles[plain->columns[2].name] = u"none"_s;
    const auto other = first->judged(options);
    QVERIFY(other);
    QCOMPARE(other->columns[2].type, ColumnType::Text);
    QVERIFY(other->columns[2].role.isNone());
    QCOMPARE(other->rows, plain->rows);
}

void ImporterTest::wishesAreFollowed()
{
    ImportOptions options;
    options.kind = table::DatasetKind::Prospects;
    options.name = u"Q3 list"_s;
    options.roleToColumn[u"clv"_s] = u"total revenue"_s;
    options.keyColumn = u"Company"_s;
    options.types[u"Employees"_s] = ColumnType::Text;
    const table::DatasetInfo info = imported(kCustomers, options);
    QCOMPARE(info.name, u"Q3 list"_s);
    QCOMPARE(info.kind, table::DatasetKind::Prospects);
    QCOMPARE(info.columns[4].role.id, RoleId::Clv);
    QCOMPARE(info.columns[4].roleConfidence, 1.0);
    QCOMPARE(info.columns[1].role.id, RoleId::Id);
    QVERIFY(info.columns[0].role.isNone());
    QCOMPARE(info.columns[3].type, ColumnType::Text);
}

void ImporterTest::badWishesAreErrors_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("no such column") << u"clv"_s << u"Lifetime"_s << QStringList{u"Lifetime"_s, u"Total Revenue"_s};
    QTest::newRow("no such role") << u"fame"_s << u"Company"_s << QStringList{u"fame"_s};
    QTest::newRow("numbers needed") << u"clv"_s << u"Company"_s
                                    << QStringList{u"Company"_s, u"Odra Spedycja"_s, u"2"_s};
    QTest::newRow("dates needed") << u"close_date"_s << u"Industry"_s << QStringList{u"Industry"_s, u"Logistics"_s};
}

void ImporterTest::badWishesAreErrors()
{
    QFETCH(QString, role);
    QFETCH(QString, column);
    QFETCH(QStringList, said);
    ImportOptions options;
    options.roleToColumn[role] = column;
    const QByteArray before = *m_project->documentHash();
    const auto outcome = importFile(*m_project, write(kCustomers), options);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::BadInput);
    for (const QString &part : said)
        QVERIFY2(outcome.error().message.contains(part), qPrintable(outcome.error().message));
    QCOMPARE(*m_project->documentHash(), before);
}

void ImporterTest::badFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << QByteArray("Company,Industry,Employees\n");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 25);
}

void ImporterTest::badFilesAreErrors()
{
    QFETCH(QByteArray, content);
    const auto outcome = importFile(*m_project, write(content));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(u"customers.csv"_s));
    QVERIFY(!previewFile(m_dir->filePath(u"customers.csv"_s)));
    QVERIFY(!importFile(*m_project, m_dir->filePath(u"nothing here.csv"_s)));
    QVERIFY(DatasetStore(*m_project).list()->empty());
}

void ImporterTest::oneColumnIsAllowed()
{
    const auto outcome = importFile(*m_project, write("Company\nOdra\nBug\nSan\n"));
    QVERIFY(outcome);
    QCOMPARE(outcome->dataset.columns.size(), 1u);
    QVERIFY(!outcome->notes.isEmpty());
}

void ImporterTest::repeatedKeysAreKeptAndListed()
{
    ImportOptions options;
    options.keyColumn = u"Customer ID"_s;
    const auto outcome =
        importFile(*m_project, write(QByteArray(kCustomers) + "C-1,Odra 2,Retail,1,1,1/1/2020,no\n"), options);
    QVERIFY(outcome);
    QCOMPARE(outcome->dataset.rows, 5);
    QCOMPARE(outcome->dataset.issueCount, 1);
    QCOMPARE(outcome->issues[0].severity, Issue::Severity::Kept);
    QCOMPARE(outcome->issues[0].line, 6);
    QCOMPARE(outcome->issues[0].text, u"C-1"_s);
    QCOMPARE(DatasetStore(*m_project).issues(outcome->dataset.id)->size(), 1u);
}

void ImporterTest::emptyColumnsAreOneSentence()
{
    QByteArray header = "Company", row;
    for (int i = 1; i <= 24; ++i) {
        header += ",Empty " + QByteArray::number(i);
        row += i % 2 == 0 ? "," : ",n/a";
    }
    const auto outcome = importFile(*m_project, write(header + "\nOdra" + row + "\nBug" + row + '\n'));
    QVERIFY(outcome);
    const auto about = outcome->notes.filter(u"Empty"_s);
    QCOMPARE(about.size(), 1);
    QVERIFY(about.front().contains(u"24"_s) && about.front().contains(u"Empty 12"_s));
    QVERIFY(!about.front().contains(u"Empty 13"_s)); // and 12 more
    QVERIFY(about.front().contains(u"12 more"_s));
}

void ImporterTest::aCurrencyColumnIsThatOfTheAmounts()
{
    const auto one = importFile(*m_project, write("Company,Total Revenue,Currency\nOdra,5,PLN\nBug,6,PLN\nSan,7,\n"));
    QVERIFY(one);
    QCOMPARE(one->dataset.byName(u"Total Revenue"_s)->currency, u"PLN"_s);
    QVERIFY(one->notes.filter(u"PLN"_s).isEmpty());
    const auto two = importFile(*m_project, write("Company,Total Revenue,Waluta\nOdra,5,PLN\nBug,6,EUR\nSan,7,EUR\n"));
    QVERIFY(two);
    QVERIFY(two->dataset.byName(u"Total Revenue"_s)->currency.isEmpty());
    QCOMPARE(two->notes.filter(u"EUR: 2"_s).size(), 1);
    const auto other = importFile(*m_project, write("Company,Total Revenue,Currency risk\nOdra,5,low\nBug,6,high\n"));
    QVERIFY(other);
    QVERIFY(other->notes.filter(u"currencies"_s).isEmpty());
}

void ImporterTest::aUnitIsKeptAndTheNumbersCount()
{
    const table::DatasetInfo info = imported("公司,员工规模\n华信,200人\n天宇,35人\n金桥,1.5万人\n海纳,不详\n");
    const table::ColumnInfo *size = info.byName(u"员工规模"_s);
    QVERIFY(size);
    QCOMPARE(size->type, ColumnType::Number);
    QCOMPARE(size->format.suffix, u"人"_s);
    QCOMPARE(size->missing, 1);
    const auto rows = raw(info);
    QCOMPARE(rows.at(0).at(1), u"200人"_s);
    QCOMPARE(rows.at(2).at(1), u"1.5万人"_s);
    QCOMPARE(rows.at(3).at(1), u"不详"_s);
}

void ImporterTest::oddCellsAreKeptAndListed()
{
    QByteArray file = "Company,Employees\n";
    for (int i = 0; i < 99; ++i)
        file += "Company " + QByteArray::number(i) + ',' + QByteArray::number(10 + i) + '\n';
    file += "Company 99,a few\n";
    const auto outcome = importFile(*m_project, write(file));
    QVERIFY(outcome);
    QCOMPARE(outcome->dataset.columns[1].type, ColumnType::Number);
    QCOMPARE(outcome->dataset.columns[1].missing, 1);
    QCOMPARE(outcome->issues.size(), 1u);
    QCOMPARE(outcome->issues[0].line, 101);
    QCOMPARE(outcome->issues[0].column, 2);
    QCOMPARE(outcome->issues[0].columnName, u"Employees"_s);
    QCOMPARE(outcome->issues[0].text, u"a few"_s);
    QCOMPARE(raw(outcome->dataset).last().last(), u"a few"_s);
}

void ImporterTest::namesMadeUniqueForSql()
{
    const table::DatasetInfo info =
        imported("Name,name,rowid,\"with \"\"quotes\"\"\",data_row\nA,B,C,D,\" E \"\nF,G,H,I,J\n");
    QCOMPARE(info.columns.size(), 5u);
    QSet<QString> names;
    for (const auto &column : info.columns)
        names << column.sqlName.toLower();
    QCOMPARE(names.size(), 5);
    QVERIFY(!names.contains(u"rowid"_s));
    QCOMPARE(raw(info).first(), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u" E "_s}));
}

void ImporterTest::survivesReopening()
{
    const table::DatasetInfo info = imported(kCustomers);
    const QString path = m_project->path();
    m_project.reset();
    auto opened = project::Project::open(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    const auto again = DatasetStore(**opened).current();
    QVERIFY(again && *again);
    QCOMPARE((*again)->contentHash, info.contentHash);
    QCOMPARE((*again)->columns.size(), info.columns.size());
    QCOMPARE((*again)->columns[5].format, info.columns[5].format);
}

static const lodestar::testkit::Registered<ImporterTest> registered("core/import/importer");
#include "importer_test.moc"
