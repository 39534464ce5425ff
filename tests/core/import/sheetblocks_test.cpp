#include "core/import/sheetblocks.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace lodestar::import;

class SheetBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void largestOfSeveral_data();
    void largestOfSeveral();
    void whatGoesOnCounts();
    void smallTablesBeside();
};

/// Rows as lines of cells between "|"; an empty line is an empty row.
static std::vector<SheetRow> rowsOf(std::string_view text)
{
    std::vector<SheetRow> rows;
    qint64 number = 0;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.empty())
            continue;
        SheetRow row{number, {}};
        for (int column = 1; !line.empty(); ++column) {
            const size_t bar = std::min(line.find('|'), line.size());
            if (bar > 0)
                row.cells.emplace_back(column, line.substr(0, bar));
            line.remove_prefix(std::min(bar + 1, line.size()));
        }
        rows.push_back(row);
    }
    return rows;
}

void SheetBlocksTest::largestOfSeveral_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    QTest::newRow("one") << QByteArray("Name|Revenue\nOdra|5\nBug|6\n") << 0 << 3;
    QTest::newRow("empty rows between") << QByteArray("Name|Revenue\n\nOdra|5\n\nBug|6\n\nDon|7") << 0 << 4;
    QTest::newRow("parameters above") << QByteArray(
        "Currency|EUR\nYear|2023\n\nName|City|Revenue\nOdra|Opole|5\nBug|Brest|6\nDon|Rostov|7")
                                      << 2 << 6;
    QTest::newRow("prices below") << QByteArray(
        "Id|Name|Revenue\n1|Odra|5\n2|Bug|6\n3|Don|7\n\nProduct|Price\nRing|5\nChain|6")
                                  << 0 << 4;
    QTest::newRow("the names again") << QByteArray("Name|Revenue\nOdra|5\nBug|6\n\nName|Revenue\nDon|7\nOb|8") << 0
                                     << 6;
    QTest::newRow("groups with names of their own")
        << QByteArray("Name|City\nOdra|Opole\n\nBug|Brest\nDon|Rostov") << 0 << 4;
    QTest::newRow("a title and a gap") << QByteArray("Report|of March\n\nName|Revenue\nOdra|5\nBug|6") << 0 << 4;
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
}

void SheetBlocksTest::largestOfSeveral()
{
    QFETCH(QByteArray, text);
    QFETCH(int, first);
    QFETCH(int, end);
    const SheetSpan span = largestTable(rowsOf({text.constData(), size_t(text.size())}));
    QCOMPARE(int(span.first), first);
    QCOMPARE(int(span.end), end);
}

void SheetBlocksTest::whatGoesOnCounts()
{
    const auto rows = rowsOf("Id|Name|Revenue\n1|Odra|5\n2|Bug|6\n3|Don|7\n\nProduct|Price\nRing|5");
    QCOMPARE(largestTable(rows, 7).first, size_t{0});
    QCOMPARE(largestTable(rows, 500).first, size_t{4});
}

void SheetBlocksTest::smallTablesBeside()
{
    const auto columns = [](std::string_view text) {
        const SheetColumns found = largestBeside(rowsOf(text));
        return std::pair(found.first, found.last);
    };
    const std::string long_ = "\n3|Don|7\n4|Ob|8\n5|Po|9\n6|Inn|9";
    QCOMPARE(columns("Id|Name|Revenue||Country|Manager\n1|Odra|5||PL|Ewa\n2|Bug|6||BY|Jan" + long_), std::pair(1, 3));
    QCOMPARE(columns("Country|Manager||Id|Name|Revenue\nPL|Ewa||1|Odra|5\n||"
                     + std::string("|2|Bug|6\n|||3|Don|7\n|||4|Ob|8")),
             std::pair(4, 6));
    QCOMPARE(columns("Id|Name|Revenue||Note\n1|Odra|5||late" + long_), std::pair(1, 5)); // a column of its own
    QCOMPARE(columns("Id|Name|Revenue||City|State\n1|Odra|5||x|y\n2|Bug|6\n3|Don|7\n4|Ob|8||x|y"), std::pair(1, 6));
    QCOMPARE(columns(""), std::pair(0, 0));
}

static const lodestar::testkit::Registered<SheetBlocksTest> registered("core/import/sheetblocks");
#include "sheetblocks_test.moc"
