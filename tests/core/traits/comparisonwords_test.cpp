#include "core/traits/numericcomparison.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;

namespace {

NumericComparison staff(double delta)
{
    NumericComparison comparison;
    comparison.attribute = u"Staff"_s;
    comparison.best = {20, 0, 80, 120, 300};
    comparison.rest = {100, 4, 20, 45, 90};
    comparison.ranks.delta = delta;
    comparison.evidence = TraitEvidence::Likely;
    return comparison;
}

} // namespace

class ComparisonWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void countsAndQuartiles()
    {
        const QString said = finding(staff(0.5));
        for (const int figure : {20, 80, 120, 300, 100, 45, 90})
            QVERIFY2(said.contains(QString::number(figure)), qPrintable(said));
    }

    void sizeDirectionAndSureness()
    {
        const QString large = sureness(staff(0.6), HonestyLevel::Evidence);
        QVERIFY2(large.contains(u"Large"_s) && large.contains(u"more in 80%"_s) && large.contains(u"Likely"_s),
                 qPrintable(large));
        const QString less = sureness(staff(-0.4), HonestyLevel::Evidence);
        QVERIFY2(less.contains(u"Medium"_s) && less.contains(u"less in 70%"_s), qPrintable(less));
        QVERIFY(sureness(staff(0.2), HonestyLevel::Evidence).contains(u"Small"_s));
        QVERIFY(sureness(staff(0), HonestyLevel::Evidence).contains(u"Hardly"_s));
        QVERIFY(sureness(staff(0.6), HonestyLevel::Hypotheses).contains(u"idea"_s));
        NumericComparison chance = staff(0.6);
        chance.evidence = TraitEvidence::Chance;
        QVERIFY(sureness(chance, HonestyLevel::Evidence).contains(u"chance"_s));
    }

    void figuresHaveTheirUnits()
    {
        NumericComparison comparison = staff(0);
        QCOMPARE(figureText(comparison, 1200.5), u"1,200.5"_s);
        comparison.years = true;
        QCOMPARE(figureText(comparison, 1998), u"1998"_s);
        comparison.inMonths = true;
        QVERIFY(figureText(comparison, 13.6).startsWith(u"14"_s));
        comparison = staff(0);
        comparison.type = table::ColumnType::Money;
        comparison.currency = u"EUR"_s;
        QVERIFY(figureText(comparison, 5).contains(u"5"_s));
        QVERIFY(figureText(comparison, 5) != u"5"_s);
        QCOMPARE(effectWord(EffectSize::Small), u"small"_s);
    }
};

static const testkit::Registered<ComparisonWordsTest> registered("core/traits/comparisonwords");
#include "comparisonwords_test.moc"
