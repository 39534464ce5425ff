#include "core/import/tablesource.h"

#include "core/import/typedtable.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class TableSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyImporterIsDescribed();
    void readsATextTable();
    void textTablesHaveNoSheets();
    void typedTableKeepsLines();
};

namespace {

QString write(const QTemporaryDir &dir, const QByteArray &content)
{
    QFile file(dir.filePath(u"t.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

} // namespace

void TableSourceTest::everyImporterIsDescribed()
{
    QSet<QByteArray> ids;
    for (const Importer &importer : importers()) {
        QVERIFY(importer.reads && importer.open);
        QVERIFY(qstrlen(importer.name) > 0);
        ids << importer.id;
    }
    QCOMPARE(size_t(ids.size()), importers().size());
    QCOMPARE(QByteArray(importerFor(u"anything at all"_s).id), QByteArray("csv"));
    QCOMPARE(QByteArray(importerFor(u"postgresql://host/db"_s).id), QByteArray("database"));
    QCOMPARE(QByteArray(importerFor(u"odbc:warehouse"_s).id), QByteArray("database"));
}

void TableSourceTest::readsATextTable()
{
    const QTemporaryDir dir;
    auto source = importerFor(u"t.csv"_s).open(write(dir, "a;b\n1;2\n3;4\n"), {}, {});
    QVERIFY(source);
    QCOMPARE((*source)->dialect().delimiter, u";"_s);
    QStringList header;
    qsizetype rows = 0;
    const auto summary = (*source)->read(
        {},
        [&](const QStringList &names) -> Result<> {
            header = names;
            return {};
        },
        [&](const RowBatch &batch) -> Result<bool> {
            rows += batch.rows();
            return true;
        });
    QVERIFY(summary);
    QCOMPARE(header, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(rows, 2);
    QVERIFY(!importerFor(u"t.csv"_s).open(dir.filePath(u"missing.csv"_s), {}, {}));
}

void TableSourceTest::textTablesHaveNoSheets()
{
    const QTemporaryDir dir;
    ImportOptions options;
    options.sheet = u"Accounts"_s;
    const auto source = importerFor(u"t.csv"_s).open(write(dir, "a;b\n1;2\n"), options, {});
    QVERIFY(!source);
    QVERIFY(source.error().message.contains(u"no sheets"_s) && source.error().message.contains(u"Accounts"_s));
}

void TableSourceTest::typedTableKeepsLines()
{
    const QTemporaryDir dir;
    ImportOptions options;
    options.types[u"n"_s] = table::ColumnType::Number;
    auto source = importerFor(u"t.csv"_s).open(write(dir, "name,n\n\"two\nlines\",1\nx,abc\n"), options, {});
    QVERIFY(source);
    TypedTable typed(options, (*source)->dialect());
    QVERIFY((*source)->read(
        {}, [&](const QStringList &names) { return typed.start(names); },
        [&](const RowBatch &batch) -> Result<bool> {
            typed.append(batch);
            return true;
        }));
    QVERIFY(typed.finish({}));
    QCOMPARE(typed.rows(), 2);
    QCOMPARE(typed.issueCount(), 1);
    QCOMPARE(typed.issues(10).at(0).line, 4);
    QCOMPARE(typed.issues(10).at(0).text, u"abc"_s);
    QVERIFY(typed.issues(0).empty());
    TypedTable tooWide(options, (*source)->dialect());
    QStringList names;
    for (int i = 0; i <= table::kMaxColumns; ++i)
        names << QString::number(i);
    QCOMPARE(tooWide.start(names).error().kind, ErrorKind::BadInput);
}

static const lodestar::testkit::Registered<TableSourceTest> registered("core/import/tablesource");
#include "tablesource_test.moc"
