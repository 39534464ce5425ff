#include "core/import/tableextent.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class TableExtentTest : public QObject
{
    Q_OBJECT

private slots:
    void titlesStandBefore()
    {
        const Sample sample("Report,2024\nby,Ada\n\nid,name,n\n1,Ada,2\n2,Ben,3\n", true, {});
        QCOMPARE(tableExtent(sample, 3).first, size_t(3));
        QVERIFY(!tableExtent(sample, 3).endsEarly);
    }

    void aFaultyHeaderIsNoTitle()
    {
        const Sample sample("idname,n\n1,Ada,2\n2,Ben,3\n", true, {});
        QCOMPARE(tableExtent(sample, 3).first, size_t(0));
    }

    void aSmallerTableFollows()
    {
        const Sample sample("id,name,n\n1,Ada,2\n2,Ben,3\n\nplace,sum\nOslo,5\n", true, {});
        const TableExtent extent = tableExtent(sample, 3);
        QVERIFY(extent.endsEarly);
        QCOMPARE(sample.records()[extent.end].line, 4);
    }

    void aTableOfTheSameWidthFollows()
    {
        const Sample sample("id,n\n1,2\n2,3\n3,4\n\nplace,mayor\nOslo,Ada\nGraz,Ben\n", true, {});
        QCOMPARE(tableExtent(sample, 2).end, size_t(5));
        const Sample gap("id,n\n1,2\n2,3\n\n3,4\n4,5\n", true, {});
        QVERIFY(!tableExtent(gap, 2).endsEarly);
    }

    void aLastRowWithAFaultIsOfTheTable()
    {
        const Sample sample("id,name,n\n1,Ada,2\n2,Ben,3\n3,Cleo\n", true, {});
        QVERIFY(!tableExtent(sample, 3).endsEarly);
    }
};

static const lodestar::testkit::Registered<TableExtentTest> registered("core/import/tableextent");
#include "tableextent_test.moc"
