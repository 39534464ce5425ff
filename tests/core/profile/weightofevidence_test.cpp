#include "core/profile/weightofevidence.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;

class WeightOfEvidenceTest : public QObject
{
    Q_OBJECT
private slots:
    void reference_data();
    void reference();
    void aRareValueBarelyCounts();
    void oneEmptySideHasNoWeight();
};

void WeightOfEvidenceTest::reference_data()
{
    QTest::addColumn<traits::Counts>("counts");
    QTest::addColumn<double>("weight");
    QTest::addColumn<int>("points");
    const QJsonArray cases = testkit::reference(u"scorecard.json"_s)[u"woe"_s].toArray();
    QCOMPARE(cases.size(), 3);
    for (const QJsonValue &value : cases) {
        const QJsonArray best = value[u"inputs"_s][u"best"_s].toArray(), rest = value[u"inputs"_s][u"rest"_s].toArray();
        qint64 allBest = 0, allRest = 0;
        for (qsizetype i = 0; i < best.size(); ++i) {
            allBest += best[i].toInteger();
            allRest += rest[i].toInteger();
        }
        for (qsizetype i = 0; i < best.size(); ++i) {
            const qint64 a = best[i].toInteger(), c = rest[i].toInteger();
            QTest::addRow("%s %d", qPrintable(value[u"name"_s].toString()), static_cast<int>(i))
                << traits::Counts{a, allBest - a, c, allRest - c}
                << value[u"expected"_s][u"woe_shrunk_m10"_s][i].toDouble()
                << value[u"expected"_s][u"points_20pdo_shrunk"_s][i].toInt();
        }
    }
}

void WeightOfEvidenceTest::reference()
{
    QFETCH(traits::Counts, counts);
    QFETCH(double, weight);
    QFETCH(int, points);
    QVERIFY(std::abs(profile::weightOfEvidence(counts) - weight) < 1e-9);
    QCOMPARE(profile::pointsFor(profile::weightOfEvidence(counts)), points);
}

void WeightOfEvidenceTest::aRareValueBarelyCounts()
{
    // Both of the two customers with the value are best: without the pull this would be infinitely convincing.
    const traits::Counts rare{2, 18, 0, 80};
    QVERIFY(std::isinf(profile::weightOfEvidence(rare, 0)));
    QVERIFY(profile::weightOfEvidence(rare) > 0);
    QVERIFY(profile::weightOfEvidence(rare) < profile::weightOfEvidence({12, 8, 0, 80}));
}

void WeightOfEvidenceTest::oneEmptySideHasNoWeight()
{
    QVERIFY(std::isnan(profile::weightOfEvidence({3, 2, 0, 0})));
    QCOMPARE(profile::pointsFor(profile::weightOfEvidence({3, 2, 0, 0})), 0);
}

static const lodestar::testkit::Registered<WeightOfEvidenceTest> registered("core/profile/weightofevidence");
#include "weightofevidence_test.moc"
