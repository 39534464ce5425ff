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
    QStringList texts() const
    {
        QStringList all;
        for (const CellSpan &cell : cells)
            all.append(QString::fromUtf8(text.mid(cell.begin, cell.size)));
        return all;
    }
};

} // namespace

class RowRepairTest : public QObject
{
    Q_OBJECT

private slots:

    void cellsPartedByADelimiterAreJoinedWhereOnlyOneWayFits()
    {
        Row good("1,Ada,ada@example.org");
        ColumnShapes shapes(3);
        shapes.learn(good.text.constData(), good.cells.data());
        Row parted("2,Ben, Inc.,ben@example.org");
        QVERIFY(joinCells(parted.text.constData(), parted.cells, 0, 1, shapes));
        QCOMPARE(parted.texts(), (QStringList{u"2"_s, u"Ben, Inc."_s, u"ben@example.org"_s}));
        Row more("2,Ben,ben@example.org,more");
        QVERIFY(!joinCells(more.text.constData(), more.cells, 0, 1, shapes));
        QVERIFY(cutFits(more.text.constData(), more.cells, 0, shapes));
    }

    void withoutEvidenceNothingIsJoined()
    {
        Row good("Ada,Oslo");
        ColumnShapes shapes(2);
        shapes.learn(good.text.constData(), good.cells.data());
        QVERIFY(!shapes.isTelling(0));
        Row parted("Ben,Inc,Graz");
        QVERIFY(!joinCells(parted.text.constData(), parted.cells, 0, 1, shapes));
        QVERIFY(!cutFits(parted.text.constData(), parted.cells, 0, shapes));
    }

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
        const QByteArray text("2;Ben;\"x; y\"");
        std::vector<CellSpan> cells{{0, 12}};
        QVERIFY(splitOtherwise({text.constData(), 0, 12}, cells, 0, {}, 3));
        QCOMPARE(cells.size(), size_t(3));
        QVERIFY(!splitOtherwise({text.constData(), 0, 12}, cells, 0, {}, 4));
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
