#include "core/import/databasesource.h"

#include "core/import/source.h"
#include "core/project/project.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/postgres.h"
#include "tests/testkit/registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class DatabaseSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTypeArrivesAsItsExactText_data();
    void everyTypeArrivesAsItsExactText();
    void typesAreKnown_data();
    void typesAreKnown();
    void aTableIsImportedAndThePasswordIsNowhere_data();
    void aTableIsImportedAndThePasswordIsNowhere();
    void strangeNamesAreNamesAndNothingElse_data();
    void strangeNamesAreNamesAndNothingElse();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void aCancelledImportLeavesNoTrace_data();
    void aCancelledImportLeavesNoTrace();
    void manyRowsNeedLittleMemory_data();
    void manyRowsNeedLittleMemory();
    void aPreviewReadsOnlyTheBeginning();
    void longCellsAreWhole_data();
    void longCellsAreWhole();

    void sourcesAreShownInWords();

private:
    void bothWays();
    std::unique_ptr<Postgres> m_server;
};

namespace {

struct ReadBack {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<qint64> lines;
    QString error;
};

/// What `source` gives, at most `most` rows.
ReadBack readAll(const QString &source, const TaskControl &control = {}, size_t most = 100000)
{
    ReadBack back;
    auto opened = openDatabaseSource(source, {}, control);
    if (!opened) {
        back.error = opened.error().message;
        return back;
    }
    const auto summary = (*opened)->read(
        control,
        [&](const QStringList &header) -> Result<> {
            back.header = header;
            return {};
        },
        [&](const RowBatch &batch) -> Result<bool> {
            for (qsizetype row = 0; row < batch.rows(); ++row) {
                QStringList cells;
                for (int column = 0; column < batch.columns(); ++column)
                    cells << QString::fromUtf8(batch.cell(row, column));
                back.rows.push_back(cells);
                back.lines.push_back(batch.line(row));
            }
            return back.rows.size() < most;
        });
    if (!summary)
        back.error = summary.error().message;
    return back;
}

/// Resident memory of this process in megabytes.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1 << 20);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void DatabaseSourceTest::initTestCase()
{
    if (Postgres::programs().isEmpty() && !Postgres::isNeeded())
        QSKIP("PostgreSQL's server is not installed");
    auto server = Postgres::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    m_server = std::move(*server);
    m_server->sql(
        u"CREATE SCHEMA sales;"
        "CREATE TABLE sales.customers (id bigint, company text, revenue numeric(20,2), since date, active boolean,"
        " tags text[], paid money, seen timestamptz, extra jsonb);"
        "INSERT INTO sales.customers SELECT i, 'Company ' || i, i * 1000.25, date '2020-01-01' + i, i % 3 = 0,"
        " ARRAY['crm', 'tag' || i % 4], i::money, timestamptz '2024-05-01 10:00:00+00' + i * interval '1 hour',"
        " jsonb_build_object('n', i) FROM generate_series(1, 60) i;"
        "CREATE TABLE sales.big AS SELECT i AS id, 'Customer number ' || i AS name, (i * 37 % 1000003)::numeric / 100 "
        "AS"
        " amount, date '2015-01-01' + i % 3000 AS day, md5(i::text) AS code FROM generate_series(1, 300000) i;"
        "CREATE TABLE sales.\"odd \"\"name; DROP TABLE sales.big; --\" (\"a\"\"b\" int, \"select\" text, \"x'y\" text);"
        "INSERT INTO sales.\"odd \"\"name; DROP TABLE sales.big; --\" VALUES (1, 'one', NULL);"
        "CREATE TABLE secret (a int);"
        "CREATE FUNCTION public.sly() RETURNS int LANGUAGE sql AS 'DELETE FROM sales.customers RETURNING 1';"
        "GRANT USAGE ON SCHEMA sales TO reader; GRANT ALL ON ALL TABLES IN SCHEMA sales TO reader; ANALYZE;"_s);
}

void DatabaseSourceTest::bothWays()
{
    QTest::addColumn<QString>("base");
    if (!m_server)
        return;
    QTest::newRow("postgresql") << m_server->source();
    QTest::newRow("odbc") << m_server->odbcSource();
}

namespace {

QString withQuery(const QString &base, const QString &query)
{
    auto address = DatabaseAddress::parse(base).value();
    address.query = query;
    return base + address.toString().mid(address.toString().indexOf(u"#query="_s));
}

QString withTable(const QString &base, const QString &table)
{
    auto address = DatabaseAddress::parse(base).value();
    address.table = table;
    return base + address.toString().mid(address.toString().indexOf(u"#table="_s));
}

} // namespace

void DatabaseSourceTest::everyTypeArrivesAsItsExactText_data()
{
    bothWays();
}

void DatabaseSourceTest::everyTypeArrivesAsItsExactText()
{
    QFETCH(QString, base);
    const QString query =
        u"SELECT 12345678901234567890.123456789012345678::numeric, 1.10::numeric(10,2), 9223372036854775807::bigint,"
        " 0.1::float8, 1e300::float8, 'NaN'::float8, 'Infinity'::numeric, '-Infinity'::float4,"
        " date '2024-02-29', date 'infinity', timestamp '2024-05-01 10:20:30.123456', true, false, NULL::int, '',"
        " ARRAY['a', 'b c', 'd'], ARRAY[1, NULL, 3], '{\"k\": [1, 2]}'::jsonb, 'Łódź', '公司', 'شرکت', "
        "'1234.50'::money,"
        " E'tab\\tline\\nend', interval '1 day 2 hours', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 007, '007'"_s;
    const ReadBack back = readAll(withQuery(base, query));
    QCOMPARE(back.error, QString());
    QCOMPARE(back.rows.size(), size_t(1));
    const QStringList expected{u"12345678901234567890.123456789012345678"_s,
                               u"1.10"_s,
                               u"9223372036854775807"_s,
                               u"0.1"_s,
                               u"1e+300"_s,
                               u"NaN"_s,
                               u"Infinity"_s,
                               u"-Infinity"_s,
                               u"2024-02-29"_s,
                               u"infinity"_s,
                               u"2024-05-01 10:20:30.123456"_s,
                               u"true"_s,
                               u"false"_s,
                               QString(),
                               QString(),
                               u"a;b c;d"_s,
                               u"1;3"_s,
                               u"{\"k\": [1, 2]}"_s,
                               u"Łódź"_s,
                               u"公司"_s,
                               u"شرکت"_s,
                               u"1234.50"_s,
                               u"tab\tline\nend"_s,
                               u"1 day 02:00:00"_s,
                               u"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"_s,
                               u"7"_s,
                               u"007"_s};
    QCOMPARE(back.rows.front(), expected);
    QCOMPARE(QSet<QString>(back.header.begin(), back.header.end()).size(), expected.size()); // names are unique
    QCOMPARE(back.lines.front(), 1);
}

void DatabaseSourceTest::typesAreKnown_data()
{
    bothWays();
}

void DatabaseSourceTest::typesAreKnown()
{
    QFETCH(QString, base);
    const auto preview = previewFile(withTable(base, u"sales.customers"_s));
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
    QHash<QString, table::ColumnType> types;
    for (const auto &column : preview->columns)
        types.insert(column.name, column.type);
    QCOMPARE(types[u"active"_s], table::ColumnType::YesNo);
    QCOMPARE(types[u"since"_s], table::ColumnType::Date);
    QCOMPARE(types[u"seen"_s], table::ColumnType::Date);
    QCOMPARE(types[u"tags"_s], table::ColumnType::Tags);
    QCOMPARE(types[u"paid"_s], table::ColumnType::Money);
    QVERIFY(table::isNumeric(types[u"revenue"_s]));
    QCOMPARE(preview->rowsLookedAt, 60);
    QVERIFY(preview->complete);
    QVERIFY(preview->issues.empty());
}

void DatabaseSourceTest::aTableIsImportedAndThePasswordIsNowhere_data()
{
    bothWays();
}

void DatabaseSourceTest::aTableIsImportedAndThePasswordIsNowhere()
{
    QFETCH(QString, base);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"p.icp"_s);
    {
        auto project = project::Project::create(file, u"P"_s);
        QVERIFY(project);
        const auto outcome = importFile(**project, withTable(base, u"sales.customers"_s));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(outcome->dataset.rows, 60);
        QCOMPARE(outcome->dataset.name, u"customers"_s);
        QCOMPARE(outcome->dataset.sha256.size(), 64);
        QVERIFY(outcome->dataset.source.endsWith(u"#table=sales.customers"_s));
        const auto stored = table::DatasetStore(**project).current();
        QVERIFY(stored && *stored);
        const auto loaded = table::DatasetStore(**project).load(**stored);
        QVERIFY(loaded);
        QCOMPARE(loaded->byName(u"revenue"_s)->numbers()[59], 60015.0);
        QCOMPARE(loaded->byName(u"since"_s)->canonical(0), u"2020-01-02"_s);
        QCOMPARE(loaded->byName(u"tags"_s)->canonical(0), u"crm;tag1"_s);
        QCOMPARE(loaded->byName(u"active"_s)->canonical(2), u"true"_s);
        // The same rows again, from where the data set says it came from, with the password of the environment.
        qputenv("LODESTAR_DB_PASSWORD", Postgres::kPassword);
        const auto again = importFile(**project, (*stored)->source, {}, {}, true);
        qunsetenv("LODESTAR_DB_PASSWORD");
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again->dataset.sha256, outcome->dataset.sha256);
    }
    const QDir all(folder.path());
    for (const QString &name : all.entryList(QDir::Files | QDir::Hidden)) {
        const QByteArray bytes = bytesOf(all.filePath(name));
        QVERIFY2(!bytes.contains("p;w") && !bytes.contains("p%3Bw"), qPrintable(name));
    }
}

void DatabaseSourceTest::strangeNamesAreNamesAndNothingElse_data()
{
    bothWays();
}

void DatabaseSourceTest::strangeNamesAreNamesAndNothingElse()
{
    QFETCH(QString, base);
    const QString table = u"sales.\"odd \"\"name; DROP TABLE sales.big; --\""_s;
    const ReadBack back = readAll(withTable(base, table));
    QCOMPARE(back.error, QString());
    QCOMPARE(back.header, (QStringList{u"a\"b"_s, u"select"_s, u"x'y"_s}));
    QCOMPARE(back.rows.front(), (QStringList{u"1"_s, u"one"_s, QString()}));
    QVERIFY(!readAll(withTable(base, u"sales.big; DROP TABLE sales.big"_s)).error.isEmpty());
    QVERIFY(!readAll(withTable(base, u"sales.big\" WHERE 1=1; DROP TABLE sales.big; --"_s)).error.isEmpty());
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM sales.big"_s), u"300000"_s);
}

void DatabaseSourceTest::mistakesAreExplained_data()
{
    bothWays();
}

void DatabaseSourceTest::mistakesAreExplained()
{
    QFETCH(QString, base);
    const auto says = [&](const QString &source, const QString &words) {
        const QString error = readAll(source).error;
        return error.contains(words, Qt::CaseInsensitive) && !error.contains(u"p;w"_s) ? QString()
                                                                                       : error + u" ↔ "_s + words;
    };
    QCOMPARE(says(base, u"whole database"_s), QString());
    QCOMPARE(says(withTable(base, u"sales.nothing"_s), u"no such table"_s), QString());
    QCOMPARE(says(withTable(base, u"nowhere.customers"_s), u"no such table"_s), QString());
    QCOMPARE(says(withTable(base, u"a..b"_s), u"no name of a table"_s), QString());
    QCOMPARE(says(withTable(base, u"secret"_s), u"may not read"_s), QString());
    QCOMPARE(says(withQuery(base, u"SELECT nothing FROM sales.customers"_s), u"no such column"_s), QString());
    QCOMPARE(says(withQuery(base, u"SELECT FROM WHERE"_s), u"does not understand"_s), QString());
    QCOMPARE(says(withQuery(base, u"SELECT FROM sales.customers"_s), u"no columns"_s), QString());
    QCOMPARE(says(withQuery(base, u"DELETE FROM sales.customers"_s), u"Only queries that read"_s), QString());
    QCOMPARE(says(withQuery(base, u"SELECT 1; COMMIT"_s), u"Only one query"_s), QString());
    QCOMPARE(says(withQuery(base, u"SELECT public.sly()"_s), u"Only reading"_s), QString());
    QVERIFY(!readAll(withQuery(base, u"WITH d AS (DELETE FROM sales.customers RETURNING 1) SELECT * FROM d"_s))
                 .error.isEmpty());
    QCOMPARE(says(withQuery(base, u"SELECT 1 / (id - 30) FROM sales.customers"_s), u"division by zero"_s), QString());
    const auto empty = previewFile(withQuery(base, u"SELECT 1 AS a WHERE false"_s));
    QVERIFY(!empty);
    QVERIFY(empty.error().message.contains(u"has no rows"_s));
    QVERIFY(!empty.error().message.contains(u"p%3Bw"_s) && !empty.error().message.contains(u"p;w"_s));
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM sales.customers"_s), u"60"_s);
    QCOMPARE(readAll(withQuery(base, u"SELECT 1 AS a -- the end"_s)).rows.size(), size_t(1));
    QCOMPARE(readAll(withQuery(base, u"VALUES (1, 'a'), (2, 'b');"_s)).rows.size(), size_t(2));
    QCOMPARE(readAll(withQuery(base, u"TABLE sales.customers"_s)).rows.size(), size_t(60));
    QCOMPARE(readAll(withQuery(base, u"SELECT id FROM sales.big ORDER BY id DESC LIMIT 3"_s)).rows.front(),
             QStringList{u"300000"_s});
}

void DatabaseSourceTest::aCancelledImportLeavesNoTrace_data()
{
    QTest::addColumn<QString>("source");
    if (!m_server)
        return;
    for (const auto &[name, base] : {std::pair{"postgresql", m_server->source()}, {"odbc", m_server->odbcSource()}}) {
        QTest::addRow("%s, a query that sleeps", name)
            << withQuery(base, u"SELECT id, pg_sleep(60) FROM sales.customers"_s);
        QTest::addRow("%s, very many rows", name)
            << withQuery(base, u"SELECT i, md5(i::text) FROM generate_series(1, 500000000) i"_s);
    }
}

void DatabaseSourceTest::aCancelledImportLeavesNoTrace()
{
    QFETCH(QString, source);
    const QTemporaryDir folder;
    auto project = project::Project::create(folder.filePath(u"p.icp"_s), u"P"_s);
    QVERIFY(project);
    TaskControl control;
    QElapsedTimer timer;
    timer.start();
    constexpr int kAfter = 700;
    control.cancelled = [&timer] { return timer.elapsed() > kAfter; };
    const auto outcome = importFile(**project, source, {}, control);
    const qint64 needed = timer.elapsed() - kAfter;
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY2(needed < 600, qPrintable(QString::number(needed))); // 300 ms, with room for a busy computer
    QVERIFY(table::DatasetStore(**project).list()->empty());
    QVERIFY((*project)->undoLabel().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->sql(u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'reader' AND state <> 'idle'"_s), u"0"_s,
        8000);
}

void DatabaseSourceTest::manyRowsNeedLittleMemory_data()
{
    bothWays();
}

void DatabaseSourceTest::manyRowsNeedLittleMemory()
{
    QFETCH(QString, base);
    auto opened = openDatabaseSource(withTable(base, u"sales.big"_s), {}, {});
    QVERIFY(opened);
    double afterFirst = 0, most = 0;
    qint64 rows = 0, lastLine = 0;
    QElapsedTimer timer;
    timer.start();
    const auto summary = (*opened)->read(
        {}, [](const QStringList &) -> Result<> { return {}; },
        [&](const RowBatch &batch) -> Result<bool> {
            rows += batch.rows();
            lastLine = batch.line(batch.rows() - 1);
            if (afterFirst == 0 && rows > 15000)
                afterFirst = memory();
            most = std::max(most, memory());
            return true;
        });
    QVERIFY(summary);
    QCOMPARE(rows, 300000);
    QCOMPARE(lastLine, 300000);
    QCOMPARE(summary->rows, 300000);
    QVERIFY(summary->complete);
    qInfo("300,000 rows in %lld ms, memory %.1f MB after the beginning, %.1f MB at most", timer.elapsed(), afterFirst,
          most);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed for a while
    QVERIFY2(most - afterFirst < 16, qPrintable(u"%1 → %2 MB"_s.arg(afterFirst).arg(most)));
#endif
}

void DatabaseSourceTest::aPreviewReadsOnlyTheBeginning()
{
    QElapsedTimer timer;
    timer.start();
    const auto preview = previewFile(withQuery(m_server->source(),
                                               u"SELECT i AS id, md5(i::text) AS name, i % 7 = 0 AS best FROM "
                                               "sales.big, generate_series(1, 1000) i"_s));
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
    QVERIFY(!preview->complete);
    QCOMPARE(preview->rows.size(), size_t(200));
    QVERIFY(timer.elapsed() < 10000);
}

void DatabaseSourceTest::longCellsAreWhole_data()
{
    bothWays();
}

void DatabaseSourceTest::longCellsAreWhole()
{
    QFETCH(QString, base);
    const ReadBack back =
        readAll(withQuery(base, u"SELECT repeat('añ', 100000) AS a, i FROM generate_series(1, 40) i"_s));
    QCOMPARE(back.error, QString());
    QCOMPARE(back.rows.size(), size_t(40));
    for (const QStringList &row : back.rows)
        QCOMPARE(row.front().size(), 200000);
    QCOMPARE(back.rows.back().back(), u"40"_s);
}

void DatabaseSourceTest::sourcesAreShownInWords()
{
    const auto plain = [](const QString &source) {
        return shownSource(source).remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(plain(u"/home/ann/list.csv"_s), u"/home/ann/list.csv"_s);
    QCOMPARE(plain(u"postgresql://ann:S3cret@h/shop#table=sales.orders"_s), u"sales.orders of shop on h"_s);
    QCOMPARE(plain(u"odbc:warehouse;PWD=S3cret#query=SELECT%201"_s), u"a query of warehouse"_s);
}

static const lodestar::testkit::Registered<DatabaseSourceTest> registered("core/import/databasesource");
#include "databasesource_test.moc"
