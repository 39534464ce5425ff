#include "core/profile/versionverdict.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

namespace {

Version version(int number, qint64 dataset = 0)
{
    Version version;
    version.number = number;
    version.dataset = dataset;
    return version;
}

TierComparison compared(qint64 customers, qint64 best, qint64 onlyBefore, qint64 onlyAfter)
{
    TierComparison comparison;
    comparison.customers = customers;
    comparison.best = best;
    comparison.onlyBeforeRight = onlyBefore;
    comparison.onlyAfterRight = onlyAfter;
    comparison.mcnemar = exactMcnemar(onlyBefore, onlyAfter);
    return comparison;
}

} // namespace

class VersionVerdictTest : public QObject
{
    Q_OBJECT
private slots:
    void tenCustomersCannotTell();
    void saysWhichIsBetter();
    void saysWhatIsMissing();
    void cautionsAboutTheCustomersItWasWrittenWith();
};

void VersionVerdictTest::tenCustomersCannotTell()
{
    const Verdict said = verdict(compared(10, 4, 0, 3), version(1), version(2));
    QCOMPARE(said.kind, Verdict::Kind::Undecided);
    QVERIFY2(said.sentence.startsWith(u"10 customer"_s) && said.sentence.contains(u"cannot show which is better"_s),
             qPrintable(said.sentence));
    QVERIFY(said.sentence.contains(u"0 are judged right only by version 1, 3 only by version 2"_s));
    QVERIFY(said.sentence.contains(u"0.25"_s));
}

void VersionVerdictTest::saysWhichIsBetter()
{
    const Verdict newer = verdict(compared(500, 100, 4, 40), version(1), version(0));
    QCOMPARE(newer.kind, Verdict::Kind::AfterBetter);
    QVERIFY2(newer.sentence.contains(u"better by the working definition: 40"_s), qPrintable(newer.sentence));
    const Verdict older = verdict(compared(500, 100, 40, 4), version(1), version(0));
    QCOMPARE(older.kind, Verdict::Kind::BeforeBetter);
    QVERIFY(older.sentence.contains(u"better by version 1: 40"_s));
}

void VersionVerdictTest::saysWhatIsMissing()
{
    QCOMPARE(verdict(compared(0, 0, 0, 0), version(1), version(2)).kind, Verdict::Kind::NoCustomers);
    QCOMPARE(verdict(compared(10, 0, 0, 0), version(1), version(2)).kind, Verdict::Kind::NoBest);
    QCOMPARE(verdict(compared(10, 4, 0, 0), version(1), version(2)).kind, Verdict::Kind::Alike);
}

void VersionVerdictTest::cautionsAboutTheCustomersItWasWrittenWith()
{
    QCOMPARE(comparisonCautions(version(1, 5), version(2, 6), 7).size(), 0);
    QVERIFY(comparisonCautions(version(1, 5), version(2, 7), 7).value(0).contains(u"favours the newer"_s));
    QVERIFY(comparisonCautions(version(1, 5), version(0, 0), 7).value(0).contains(u"may have been"_s));
    QCOMPARE(versionTitle(version(3)), u"Version 3"_s);
    QCOMPARE(versionName(version(0)), u"the working definition"_s);
}

static const lodestar::testkit::Registered<VersionVerdictTest> registered("core/profile/versionverdict");
#include "versionverdict_test.moc"
