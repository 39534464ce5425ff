#include "core/import/layout.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsThatBeginAtTheSamePlaces()
    {
        const QByteArray text("name        place       n\n"
                              "Ada Berg    Oslo        1\n"
                              "Łucja Dahl  New York   22\n"
                              "Cleo        Bern      333\n"
                              "Dan         Graz        4\n");
        const auto rules = spacedLayout(text);
        QVERIFY(rules);
        QCOMPARE(rules->layout, Layout::FixedWidth);
        QCOMPARE(rules->columnStarts, (QList<int>{0, 12, 22}));
        const QByteArray line("Łucja Dahl  New York   22");
        std::vector<CellSpan> cells;
        cutLine(line.constData(), 0, static_cast<size_t>(line.size()), *rules, cells);
        QCOMPARE(cells.size(), size_t(3));
        QCOMPARE(line.mid(cells[0].begin, cells[0].size), QByteArray("Łucja Dahl"));
        QCOMPARE(line.mid(cells[1].begin, cells[1].size), QByteArray("New York"));
        QCOMPARE(line.mid(cells[2].begin, cells[2].size), QByteArray("22"));
    }

    void wordsPaddedAtWill()
    {
        const auto rules = spacedLayout(" 1   2.5 x\n10 3.75   y\n  7  1   z\n123456   2 x\n9 9 y\n");
        QVERIFY(rules);
        QCOMPARE(rules->layout, Layout::Padded);
    }

    void proseAndSingleColumnsAreNone()
    {
        QVERIFY(!spacedLayout("Ada Berg\nBen Dahl\nEva Olsen\nIda Vogel\nUwe Weiss\n"));
        QVERIFY(!spacedLayout("It was  so.\nThen they all went home again.\nNobody knew  why.\nThe end of it.\n"));
    }
};

static const lodestar::testkit::Registered<LayoutTest> registered("core/import/layout");
#include "layout_test.moc"
