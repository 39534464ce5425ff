#include "core/import/csvreader.h"

#include "core/export/csvwriter.h"
#include "core/import/dialect.h"
#include "tests/testkit/registry.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

namespace {

struct Read {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<qint64> lines;
    std::vector<Issue> issues;
    qint64 rejected = 0;
};

Read readAll(const QString &path, const Dialect &dialect)
{
    Read read;
    auto reader = CsvReader::open(path, dialect);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    RowBatch batch;
    for (;;) {
        const auto more = (*reader)->next(batch);
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
        if (!*more)
            break;
        for (qsizetype r = 0; r < batch.rows(); ++r) {
            QStringList row;
            for (int c = 0; c < batch.columns(); ++c)
                row.append(QString::fromUtf8(batch.cell(r, c)));
            read.rows.push_back(row);
            read.lines.push_back(batch.line(r));
        }
    }
    read.header = (*reader)->header();
    read.issues = (*reader)->issues();
    read.rejected = (*reader)->rejectedRows();
    if ((*reader)->rowsRead() != std::ssize(read.rows))
        qFatal("rows are counted wrongly");
    return read;
}

Read readAll(const QString &path)
{
    const auto dialect = detectDialect(path);
    if (!dialect)
        qFatal("%s", qPrintable(dialect.error().message));
    return readAll(path, *dialect);
}

QByteArray written(const Read &read)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exports::CsvWriter writer(buffer, exports::CsvWriter::Cells::AsRead);
    if (!writer.row(read.header))
        return {};
    for (const QStringList &row : read.rows) {
        if (!writer.row(row))
            return {};
    }
    return buffer.data();
}

/// RFC 4180 by the letter, one character after the other: what the fast reader must agree with on clean files.
std::vector<QStringList> naive(const QByteArray &bytes)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < bytes.size() && bytes[i + 1] == '"')
                cell += bytes[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\n') {
            row.append(QString::fromUtf8(cell));
            cell.clear();
            if (c == '\n') {
                rows.push_back(row);
                row.clear();
            }
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes, const QString &name = u"t.csv"_s)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }

private slots:
    void everySampleFileComesOutAsExpected_data()
    {
        QTest::addColumn<QString>("path");
        const QDir samples(QStringLiteral(LODESTAR_TEST_DATA "/csv"));
        const auto files = samples.entryInfoList({u"*.csv"_s}, QDir::Files);
        QVERIFY(files.size() >= 20);
        for (const QFileInfo &info : files)
            QTest::newRow(qPrintable(info.baseName())) << info.filePath();
    }

    void everySampleFileComesOutAsExpected()
    {
        QFETCH(QString, path);
        QFile expected(path.chopped(4) + u".expected"_s);
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        QCOMPARE(written(readAll(path)), expected.readAll());
    }

    void agreesWithASimpleReaderOnLargeCleanFiles()
    {
        QRandomGenerator random(42);
        QByteArray bytes("a,b,c,d\n");
        while (bytes.size() < 3'500'000) {
            for (int c = 0; c < 4; ++c) {
                QByteArray cell(static_cast<qsizetype>(random.bounded(30)), 'x');
                for (char &sign : cell) {
                    const int kind = random.bounded(40);
                    sign = kind == 0 ? '"'
                        : kind == 1  ? ','
                        : kind == 2  ? '\n'
                                     : static_cast<char>('a' + random.bounded(26));
                }
                if (c == 0)
                    cell.prepend('r');
                bytes += '"' + cell.replace("\"", "\"\"") + '"' + (c < 3 ? ',' : '\n');
            }
        }
        Dialect dialect;
        dialect.delimiter = u","_s;
        const Read read = readAll(file(bytes), dialect);
        auto expected = naive(bytes);
        expected.erase(expected.begin());
        QCOMPARE(read.rows.size(), expected.size());
        for (size_t r = 0; r < expected.size(); ++r)
            QCOMPARE(read.rows[r], expected[r]);
        QVERIFY(read.issues.empty());
    }

    void linesAreThoseOfTheFile()
    {
        const Read read = readAll(file("a,b\n1,\"two\nlines\"\n\n3,4\r\n5,6\r7,8"));
        QCOMPARE(read.lines, (std::vector<qint64>{2, 5, 6, 7}));
    }

    void closingLinesAreListed()
    {
        const Read read = readAll(QStringLiteral(LODESTAR_TEST_DATA "/csv/closing-lines.csv"));
        QCOMPARE(read.rejected, 5);
        QCOMPARE(read.issues.front().severity, Issue::Severity::Rejected);
        QCOMPARE(read.issues.front().line, 4);
        QVERIFY(read.issues.front().text.contains("Grand Totals"_L1));
    }

    void totalsStandUnderTheNamesToo()
    {
        const Read read = readAll(file("id,name,country,sum\n1,Ada,PL,5\n2,Berg,NO,6\n,Total,,11\nPrinted by me,,,\n"));
        QCOMPARE(read.rows.size(), size_t(2));
        QCOMPARE(read.issues.size(), size_t(2));
        QVERIFY(read.issues.back().text.contains("Printed"_L1));
        // An empty id alone closes nothing.
        QCOMPARE(readAll(file("id,name,n\n1,Ada,5\n,Berg,6\n,Total,7\n3,Cid,8\n")).rows.size(), size_t(4));
    }

    void aSumWithoutALabelIsNoCustomer()
    {
        const Read read = readAll(file("id,name,country,sum\n1,Ada,PL,1000\n2,Berg,NO,1100\n,,,2100\n"));
        QCOMPARE(read.rows.size(), size_t(2));
        QCOMPARE(read.rejected, 1);
        QCOMPARE(read.issues.front().line, 4);
        // Where rows begin with nothing anyway, where rows follow, or where words stand in it, it is a row.
        for (const char *kept : {"id,name,country,sum\n,Ada,PL,5\n2,Berg,NO,6\n,,,11\n",
                                 "id,name,country,sum\n1,Ada,PL,5\n,,,6\n3,Berg,NO,11\n",
                                 "id,name,country,sum\n1,Ada,PL,5\n2,Berg,NO,6\n,Cid,,11\n"})
            QCOMPARE(readAll(file(kept)).rows.size(), size_t(3));
    }

    void aCompanyCalledTotalStays()
    {
        const Read read = readAll(file("name,country,n\nTotal,France,5\nBerg,Norway,6\nTotal,,11\n"));
        QCOMPARE(read.rows.size(), size_t(2));
        QCOMPARE(read.rows[0][0], u"Total"_s);
        QCOMPARE(read.rejected, 1);
    }

    void aRowThatCannotBeMendedIsRejectedWithItsText()
    {
        const Read read = readAll(file("name,place\nAda,Oslo\nBen,Graz,Wien,Rom\nCleo,Bern\n"));
        QCOMPARE(read.rows.size(), size_t(2));
        QCOMPARE(read.rejected, 1);
        QCOMPARE(read.issues[0].text, u"Ben,Graz,Wien,Rom"_s);
        QCOMPARE(read.issues[0].line, 3);
    }

    void damagedBytesAndNulAreReplacedAndListed()
    {
        const Read read =
            readAll(file("id,name\n1,Łódź\n2,Kraków\n3,Żółw\n4,a\xFFz\n5,b" + QByteArray(1, '\0') + "c\n"));
        QCOMPARE(read.rows[0][1], u"Łódź"_s);
        QCOMPARE(read.rows[3][1], u"a\uFFFDz"_s);
        QCOMPARE(read.rows[4][1], u"b\uFFFDc"_s);
        QCOMPARE(read.issues.size(), size_t(2));
        QCOMPARE(read.issues[0].line, 5);
        QCOMPARE(read.issues[0].columnName, u"name"_s);
        QCOMPARE(read.issues[1].line, 6);
    }

    void aLineWithoutEndDoesNotFillTheMemory()
    {
        QByteArray bytes("a,b\n1,2\n");
        bytes.append(QByteArray(CsvReader::kMaxRecord + 5'000'000, 'x'));
        bytes.append("\n3,4\n");
        const Read read = readAll(file(bytes, u"long.csv"_s));
        QCOMPARE(read.rows.size(), size_t(2));
        QCOMPARE(read.rejected, 1);
        QCOMPARE(read.issues[0].line, 3);
        QVERIFY(read.issues[0].text.size() <= 200);
        QFile::remove(m_folder.filePath(u"long.csv"_s));
    }

    void aQuoteThatIsNeverClosedCostsOneLineOnly()
    {
        QByteArray bytes("id,name,n\n1,\"Ada,5\n");
        for (int i = 2; i < 400'000; ++i)
            bytes += QByteArray::number(i) + ",Ben \"the man\" Berg,6\n";
        const Read read = readAll(file(bytes));
        QCOMPARE(read.rows.size(), size_t(399'999));
        QCOMPARE(read.rows[0], (QStringList{u"1"_s, u"Ada"_s, u"5"_s}));
        QCOMPARE(read.rows[1], (QStringList{u"2"_s, u"Ben \"the man\" Berg"_s, u"6"_s}));
    }

    void manyColumns()
    {
        QByteArray header;
        QByteArray row;
        for (int c = 0; c < 100'000; ++c) {
            header += (c ? ",c" : "c") + QByteArray::number(c);
            row += c ? ",1" : "1";
        }
        const Read read = readAll(file(header + '\n' + row + '\n' + row + '\n'));
        QCOMPARE(read.header.size(), 100'000);
        QCOMPARE(read.rows.size(), size_t(2));
    }

    void rowsInAreRowsKeptOrRejected()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 40; ++round) {
            QByteArray bytes("name,b,c\n");
            int lines = 0;
            for (int r = 0; r < 200; ++r) {
                const int cells = random.bounded(8) ? 3 : 1 + random.bounded(6);
                for (int c = 0; c < cells; ++c)
                    bytes +=
                        (c ? "," : "") + QByteArray(c ? "v" : "some name ") + QByteArray::number(random.bounded(50));
                bytes += '\n';
                ++lines;
            }
            Dialect dialect;
            dialect.delimiter = u","_s;
            const Read read = readAll(file(bytes), dialect);
            QCOMPARE(std::ssize(read.rows) + read.rejected, lines);
        }
    }

    void hostileBytesNeverHurt()
    {
        QRandomGenerator random(11);
        const QByteArray seed(
            "id,name,remark\n1,\"Ada, \"\"A\"\"\",\"x\ny\"\n2;Ben;z\n\"3\",Łódź\t,'q'\n# c\nTotal,,5\n");
        const QByteArray signs("\",;\n\r\t|\\'\0 a1\xC5\xFF", 15);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes = seed.repeated(1 + random.bounded(4));
            const int changes = random.bounded(30);
            for (int i = 0; i < changes; ++i) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                const char sign = signs[random.bounded(static_cast<int>(signs.size()))];
                if (random.bounded(2))
                    bytes[at] = sign;
                else
                    bytes.insert(at, sign);
            }
            const QString path = file(bytes);
            const auto dialect = detectDialect(path);
            if (!dialect)
                continue;
            const Read read = readAll(path, *dialect);
            for (const QStringList &row : read.rows)
                QCOMPARE(row.size(), read.header.size());
            QVERIFY(std::is_sorted(read.lines.begin(), read.lines.end()));
        }
    }
};

static const lodestar::testkit::Registered<CsvReaderTest> registered("core/import/csvreader");
#include "csvreader_test.moc"
