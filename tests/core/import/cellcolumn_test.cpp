#include "core/import/cellcolumn.h"

#include "tests/testkit/cells.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;

class CellColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachTextOnce();
    void givesItsPartsAway();
};

void CellColumnTest::keepsEachTextOnce()
{
    const CellColumn column = lodestar::testkit::cellColumn({u"a"_s, u"b"_s, u"a"_s, u""_s, u"a"_s});
    QCOMPARE(column.rows(), 5);
    QCOMPARE(column.distinct(), 3u);
    QCOMPARE(column.codes(), (std::vector<quint32>{0, 1, 0, 2, 0}));
    QCOMPARE(column.count(0), 3u);
    QCOMPARE(column.count(2), 1u);
    QCOMPARE(column.text(1).toByteArray(), QByteArray("b"));
}

void CellColumnTest::givesItsPartsAway()
{
    CellColumn column = lodestar::testkit::cellColumn({u"a"_s, u"b"_s});
    QCOMPARE(column.takeCodes().size(), 2u);
    QCOMPARE(column.takeTexts().size(), 2);
}

static const lodestar::testkit::Registered<CellColumnTest> registered("core/import/cellcolumn");
#include "cellcolumn_test.moc"
