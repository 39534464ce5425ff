#include "core/import/sample.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class SampleTest : public QObject
{
    Q_OBJECT

private slots:

    void regularityIsThatOfTheTable()
    {
        const Sample sample("title\n\na,b,c\n1,2,3\n4,5\n6,7,8\n", true, {});
        const auto r = sample.regularity();
        QCOMPARE(r.width, size_t(3));
        QCOMPARE(r.records, 3);
        QCOMPARE(r.share, 0.75);
        QCOMPARE(r.coverage, 0.8);
        QCOMPARE(sample.records()[2].line, 3);
        QVERIFY(sample.records()[1].blank);
        QCOMPARE(sample.cell(sample.records()[2], 1), QByteArrayView("b"));
        QVERIFY(sample.cell(sample.records()[2], 9).isEmpty());
    }

    void anUnfinishedRecordIsLeftOut()
    {
        QCOMPARE(Sample("a,b\n1,2", false, {}).records().size(), size_t(1));
        QCOMPARE(Sample("a,b\n1,2", true, {}).records().size(), size_t(2));
    }

    void cellsWithOtherDelimitersAreNotClean()
    {
        const Sample clean("1,2\n3,4\n", true, {});
        QCOMPARE(clean.cleanness(2, ";"), 1.0);
        const Sample mixed("a;b,c;d\n", true, {});
        QVERIFY(mixed.cleanness(2, ";") < 0.2);
    }
};

static const lodestar::testkit::Registered<SampleTest> registered("core/import/sample");
#include "sample_test.moc"
