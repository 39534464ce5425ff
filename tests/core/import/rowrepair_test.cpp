#include "core/import/rowrepair.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

namespace {

struct Row {
    QByteArray text;
    std::vector<CellSpan> cells;

    explicit Row(const char *line) : text(line)
    {
        quint32 begin = 0;
        for (const QByteArray &cell : text.split(',')) {
            cells.push_back({begin, static_cast<quint32>(cell.size())});
            begin += static_cast<quint32>(cell.size()) + 1;
        }
    }
};

} // namespace

class RowRepairTest : public QObject
{
    Q_OBJECT

private slots:

    void codesHaveAPattern()
    {
        ColumnShapes shapes(1);
        for (const char *code : {"BU79786", "QZ44356", "AI49188"}) {
            Row row(code);
            shapes.learn(row.text.constData(), row.cells.data());
        }
        QVERIFY(shapes.fits(0, "WW63253"));
        QVERIFY(!shapes.fits(0, "63253"));
        QVERIFY(shapes.fits(0, ""));
    }

    void anotherDelimiterSplits()
    {
        QByteArray text("2;Ben;\"x; y\"");
        std::vector<CellSpan> cells{{0, 12}};
        QVERIFY(splitOtherwise({text.data(), 0, 12}, cells, 0, {}, ColumnShapes(3)));
        QCOMPARE(cells.size(), size_t(3));
        QVERIFY(!splitOtherwise({text.data(), 0, 12}, cells, 0, {}, ColumnShapes(4)));
    }

    void wordsAreNotSplitWithoutEvidence()
    {
        QByteArray text("Ada Berg");
        std::vector<CellSpan> cells{{0, 8}};
        ColumnShapes shapes(2);
        Row good("1,Oslo");
        shapes.learn(good.text.constData(), good.cells.data());
        QVERIFY(!splitOtherwise({text.data(), 0, 8}, cells, 0, {}, shapes));
        QCOMPARE(cells.size(), size_t(1));
    }

    void closingLines()
    {
        bool strong = false;
        QVERIFY(isClosingLine("Grand Totals (12 records)", strong) && strong);
        QVERIFY(isClosingLine("Confidential Information - Do Not Distribute", strong) && strong);
        QVERIFY(isClosingLine("Total", strong) && !strong);
        QVERIFY(!isClosingLine("TotalEnergies", strong));
    }
};

static const lodestar::testkit::Registered<RowRepairTest> registered("core/import/rowrepair");
#include "rowrepair_test.moc"
