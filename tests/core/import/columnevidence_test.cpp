#include "core/import/columnevidence.h"

#include "tests/testkit/cells.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;
using lodestar::testkit::cellColumn;

class ColumnEvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void countsRowsOfEachReading();
    void datesThatCannotBeMistakenCountInEveryOrder();
    void literallyOnlyBlanksAreGaps();
};

void ColumnEvidenceTest::countsRowsOfEachReading()
{
    const ColumnEvidence evidence =
        examine(cellColumn({u"5"_s, u"5"_s, u"1,5"_s, u"12%"_s, u"n/a"_s, u"None"_s, u"1-10"_s}));
    QCOMPARE(evidence.rows, 7);
    QCOMPARE(evidence.missing, 1);
    QCOMPARE(evidence.perhaps, 1);
    QCOMPARE(evidence.percent, 1);
    QCOMPARE(evidence.bands, 1);
    QCOMPARE(evidence.number[0], 3);
    QCOMPARE(evidence.number[1], 4);
    QCOMPARE(evidence.missingText, QByteArray("n/a"));
}

void ColumnEvidenceTest::datesThatCannotBeMistakenCountInEveryOrder()
{
    const ColumnEvidence evidence =
        examine(cellColumn({u"2021-03-09"_s, u"9 Mar 2021"_s, u"25/03/2021"_s, u"1402/05/12"_s}));
    QCOMPARE(evidence.dates(DateOrder::DayMonthYear), 4);
    QCOMPARE(evidence.dates(DateOrder::MonthDayYear), 3);
    QCOMPARE(evidence.dates(DateOrder::Compact), 0);
    QCOMPARE(evidence.onlyDayFirst, 1);
    QCOMPARE(evidence.persian, 1);
}

void ColumnEvidenceTest::literallyOnlyBlanksAreGaps()
{
    const CellColumn cells = cellColumn({u"n/a"_s, u"-"_s, u" "_s, u"x"_s});
    QCOMPARE(examine(cells).missing, 3);
    QCOMPARE(examine(cells, true).missing, 1);
    QCOMPARE(int(absenceIn("n/a", true)), int(Absence::Value));
    QCOMPARE(int(absenceIn("n/a", false)), int(Absence::Missing));
}

static const lodestar::testkit::Registered<ColumnEvidenceTest> registered("core/import/columnevidence");
#include "columnevidence_test.moc"
