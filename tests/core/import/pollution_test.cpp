// Clean tables written in every dialect, and spoilt in one place or all over: what comes in must be the clean table.
#include "core/import/csvreader.h"
#include "core/import/dialect.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

namespace {

using Row = QList<QByteArray>;

struct Style {
    QByteArray delimiter = ",";
    char quote = '"';
    QByteArray escape = {}; ///< before a quote inside quotes; empty: the quote itself
    QByteArray lineEnd = "\n";
    bool quoteAll = false;
};

struct CleanTable {
    Row header;
    QList<Row> rows;
};

QByteArray written(const QByteArray &cell, const Style &style)
{
    const bool needed = style.quoteAll || cell.contains(style.delimiter) || cell.contains(style.delimiter[0])
        || cell.contains(style.quote) || cell.contains('\n');
    if (!needed)
        return cell;
    const QByteArray quote(1, style.quote);
    QByteArray inside = cell;
    return quote + inside.replace(quote, (style.escape.isEmpty() ? quote : style.escape) + quote) + quote;
}

QByteArray written(const Row &row, const Style &style)
{
    QByteArray line;
    for (qsizetype c = 0; c < row.size(); ++c)
        line += (c > 0 ? style.delimiter : QByteArray()) + written(row[c], style);
    return line;
}

QByteArray written(const CleanTable &table, const Style &style = {})
{
    QByteArray all = written(table.header, style) + style.lineEnd;
    for (const Row &row : table.rows)
        all += written(row, style) + style.lineEnd;
    return all;
}

/// Lines of a table, for spoiling one of them.
QList<QByteArray> linesOf(const CleanTable &table, const Style &style = {})
{
    QList<QByteArray> lines{written(table.header, style)};
    for (const Row &row : table.rows)
        lines << written(row, style);
    return lines;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join('\n') + '\n';
}

CleanTable orders()
{
    CleanTable table{{"date", "order", "amount", "product", "site", "remark"}, {}};
    for (int i = 0; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        table.rows << Row{"2024-0" + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 10),
                          "P" + QByteArray::number(10000 + 37 * i),
                          QByteArray::number(i * 13 % 97) + ".5",
                          i % 3 == 0 ? "pump, " + QByteArray(i % 2 ? "small" : "large") + ", steel" : "blue valve",
                          "http://shop.example/" + n,
                          i % 5 == 0       ? "called \"the " + n + "\" by all"
                              : i % 4 == 0 ? ""
                                           : "as agreed by phone"};
    }
    return table;
}

CleanTable people()
{
    CleanTable table{{"id", "name", "city", "email"}, {}};
    const QList<QByteArray> names{"Ada Berg", "Łucja Nowak", "Ben O'Neill", "Cléo Dahl", "Finn Weiß"};
    const QList<QByteArray> cities{"Oslo", "Łódź", "São Paulo", "New York", "Bern"};
    for (int i = 0; i < 20; ++i)
        table.rows << Row{QByteArray::number(i + 1), names[i % 5], cities[i * 3 % 5],
                          "u" + QByteArray::number(i) + "@mail.example"};
    return table;
}

CleanTable figures()
{
    CleanTable table{{"x", "y", "count", "share"}, {}};
    for (int i = 0; i < 300; ++i)
        table.rows << Row{QByteArray::number(i * 17 % 101) + ".25", "-" + QByteArray::number(i % 13) + ".5",
                          QByteArray::number(i), QByteArray::number(i % 100) + "%"};
    return table;
}

} // namespace

class PollutionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void expect(const char *table, const QByteArray &pollution, const QByteArray &bytes, const CleanTable &clean)
    {
        QTest::addRow("%s, %s", table, pollution.constData()) << bytes << clean.header << clean.rows;
    }

    /// Other dialects.
    static void addDialects(const char *name, const CleanTable &table)
    {
        for (const char *delimiter : {",", ";", "\t", "|", "^", "||", ", ", "; ", " | ", "::", "|~|", "\x01"})
            expect(name, QByteArray("delimiter ") + delimiter, written(table, {delimiter}), table);
        expect(name, "spaces, all quoted", written(table, {" ", '"', {}, "\n", true}), table);
        expect(name, "apostrophes", written(table, {";", '\'', {}, "\n", true}), table);
        expect(name, "backslash", written(table, {",", '"', "\\", "\n", false}), table);
        expect(name, "all quoted", written(table, {",", '"', {}, "\n", true}), table);
        for (const auto &[end, called] : {std::pair{"\r", "CR"}, {"\r\n", "CR LF"}})
            expect(name, called, written(table, {",", '"', {}, end, false}), table);
        QByteArray mixed;
        const QList<QByteArray> lines = linesOf(table);
        for (qsizetype i = 0; i < lines.size(); ++i)
            mixed += lines[i] + (i % 3 == 0 ? "\n" : i % 3 == 1 ? "\r\n" : "\r");
        expect(name, "mixed line ends", mixed, table);
        expect(name, "a byte order mark", "\xEF\xBB\xBF" + written(table), table);
    }

    /// What stands round a table.
    static void addSurroundings(const char *name, const CleanTable &table)
    {
        const QByteArray clean = written(table);
        expect(name, "no line end at the end", clean.chopped(1), table);
        expect(name, "blank lines at the end", clean + "\n\n", table);
        expect(name, "blank lines before", "\n\n" + clean, table);
        expect(name, "one row", written(CleanTable{table.header, table.rows.mid(0, 1)}),
               {table.header, table.rows.mid(0, 1)});
        expect(name, "a header alone", written(table.header, {}) + '\n', {table.header, {}});
        expect(name, "no header", clean.mid(clean.indexOf('\n') + 1), {{}, table.rows});
        expect(name, "a title", "Report of the year\n\n" + clean, table);
        expect(name, "titles and keys", "Report\nCreated: today at noon\n\n" + clean, table);
        expect(name, "comments", "# by a tool\n# version 2\n" + clean, table);
        expect(name, "sep=", "sep=;\n" + written(table, {";"}), table);
        expect(name, "a note below", clean + "\nSource: our own counting\n", table);
        expect(name, "totals", clean + "Grand Totals (99 records)\n", table);
        expect(name, "a smaller table below", clean + "\nregion,budget\nnorth,12\nsouth,15\neast,9\n", table);
        expect(name, "a wider table above", "a,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,8\n2,3,4,5,6,7,8,9\n\n" + clean, table);
        QByteArray gaps;
        const QList<QByteArray> lines = linesOf(table);
        for (qsizetype i = 0; i < lines.size(); ++i)
            gaps += lines[i] + (i % 7 == 3 ? "\n\n" : "\n");
        expect(name, "blank lines between", gaps, table);
        expect(name, "units below the header",
               lines[0] + '\n' + QByteArray("(u)") + QByteArray(",(u)").repeated(table.header.size() - 1) + '\n'
                   + joined(lines.mid(1)),
               {[&] {
                    Row names = table.header;
                    for (QByteArray &title : names)
                        title += " (u)";
                    return names;
                }(),
                table.rows});
    }

    /// What was done to all rows, or to one of them.
    static void addDamage(const char *name, const CleanTable &table)
    {
        const QList<QByteArray> lines = linesOf(table);
        const auto wrapped = [](QByteArray line) { return '"' + line.replace("\"", "\"\"") + '"'; };
        QByteArray tails;
        QByteArray wraps;
        for (const QByteArray &line : lines) {
            tails += line + ",,\n";
            wraps += wrapped(line) + '\n';
        }
        expect(name, "delimiters at the ends", tails, table);
        expect(name, "whole rows in quotes", wraps, table);
        for (const qsizetype at : {qsizetype(1), lines.size() / 2, lines.size() - 1}) {
            const Row row = table.rows[at - 1];
            const auto spoil = [&](const char *how, const QByteArray &line) {
                QList<QByteArray> all = lines;
                all[at] = line;
                expect(name, how + (" in row " + QByteArray::number(at)), joined(all), table);
            };
            spoil("quotes round it all", wrapped(lines[at]));
            spoil("another delimiter", written(row, {"\t"}));
            spoil("all quoted", written(row, {",", '"', {}, "\n", true}));
            spoil("a stray delimiter first", "," + lines[at]);
            spoil("a stray delimiter inside", written(row[0], {}) + "," + lines[at].mid(row[0].size()));
            spoil("a quote that opens", "\"" + lines[at]);
            for (const int c : {0, 1}) {
                QByteArray line;
                for (int i = 0; i < row.size(); ++i) {
                    const QByteArray cell = written(row[i], {",", '"', {}, "\n", true});
                    line += (i ? "," : "") + (i == c ? cell.chopped(1) : cell);
                }
                spoil(c ? "a closing quote missing, second cell" : "a closing quote missing, first cell", line);
            }
        }
    }

private slots:
    void whatComesInIsTheCleanTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Row>("header");
        QTest::addColumn<QList<Row>>("rows");
        for (const auto &[name, table] :
             {std::pair{"orders", orders()}, {"people", people()}, {"figures", figures()}}) {
            addDialects(name, table);
            addSurroundings(name, table);
            addDamage(name, table);
        }
        for (const char *line :
             {"Ada Berg", "2024-01-02 10:30", "http://a.example/b", "a.b@mail.example", "12:45", "7.5"})
            expect("one column", line, "name\n" + QByteArray(line).append('\n').repeated(12),
                   {{"name"}, QList<Row>(12, Row{line})});
    }

    void whatComesInIsTheCleanTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Row, header);
        QFETCH(QList<Row>, rows);
        QFile out(m_folder.filePath(u"t.csv"_s));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        out.close();
        const auto dialect = detectDialect(out.fileName());
        QVERIFY2(dialect, qPrintable(dialect ? QString() : dialect.error().message));
        auto reader = CsvReader::open(out.fileName(), *dialect);
        QVERIFY(reader);
        QCOMPARE(dialect->header, !header.isEmpty());
        if (dialect->header)
            QCOMPARE((*reader)->header().join(u'|').toUtf8(), header.join('|'));
        QList<Row> read;
        RowBatch batch;
        for (;;) {
            const auto more = (*reader)->next(batch);
            QVERIFY(more);
            if (!*more)
                break;
            for (qsizetype r = 0; r < batch.rows(); ++r) {
                read << Row();
                for (int c = 0; c < batch.columns(); ++c)
                    read.back() << batch.cell(r, c).toByteArray();
            }
        }
        for (qsizetype r = 0; r < qMin(read.size(), rows.size()); ++r)
            QCOMPARE(read[r].join('|'), rows[r].join('|'));
        QCOMPARE(read.size(), rows.size());
    }
};

static const lodestar::testkit::Registered<PollutionTest> registered("core/import/pollution");
#include "pollution_test.moc"
