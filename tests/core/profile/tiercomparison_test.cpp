#include "core/profile/tiercomparison.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

namespace {

constexpr size_t at(Tier tier)
{
    return static_cast<size_t>(tier);
}

Tier tierFrom(const QString &name)
{
    return name == "Best"_L1 ? Tier::Best : name == "Good"_L1 ? Tier::Good : Tier::Bad;
}

} // namespace

class TierComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void reference();
    void whatIsNotKnownIsNoPlaceInTheOrder();
    void nobodyBestAndNobodyAtAll();
    void mcnemar();
};

void TierComparisonTest::reference()
{
    const QJsonObject file = testkit::reference(u"version_change.json"_s);
    const QJsonObject inputs = file[u"version_change"_s][u"inputs"_s].toObject();
    const QJsonObject expected = file[u"version_change"_s][u"expected"_s].toObject();
    const QJsonObject tolerance = file[u"tolerance"_s].toObject();
    std::vector<Tier> before, after;
    std::vector<double> value;
    std::vector<quint8> best;
    const QStringList names = inputs[u"v1"_s].toObject().keys();
    QCOMPARE(names.size(), 10);
    for (const QString &name : names) {
        before.push_back(tierFrom(inputs[u"v1"_s][name].toString()));
        after.push_back(tierFrom(inputs[u"v2"_s][name].toString()));
        value.push_back(inputs[u"clv"_s][name].toDouble());
        best.push_back(inputs[u"best"_s].toArray().contains(name) ? 1 : 0);
    }
    const TierComparison compared = compareTiers(before, after, value, best);
    const auto same = [&](double got, const QString &key) {
        return testkit::within(got, testkit::number(expected[key]), tolerance);
    };
    QCOMPARE(compared.up, expected[u"up"_s].toInteger());
    QCOMPARE(compared.down, expected[u"down"_s].toInteger());
    QCOMPARE(compared.same, expected[u"same"_s].toInteger());
    QVERIFY(same(compared.jaccard, u"jaccard_best"_s));
    QVERIFY(same(compared.kappa, u"cohen_kappa_quadratic"_s));
    QVERIFY(same(TierComparison::precision(compared.before), u"precision_best_v1"_s));
    QVERIFY(same(TierComparison::precision(compared.after), u"precision_best_v2"_s));
    QVERIFY(same(compared.recall(compared.before), u"recall_v1"_s));
    QVERIFY(same(compared.recall(compared.after), u"recall_v2"_s));
    QCOMPARE(compared.onlyBeforeRight, expected[u"correct_only_v1"_s].toInteger());
    QCOMPARE(compared.onlyAfterRight, expected[u"correct_only_v2"_s].toInteger());
    QVERIFY(same(compared.mcnemar, u"mcnemar_exact_p"_s));
    for (const Tier from : {Tier::Bad, Tier::Good, Tier::Best}) {
        for (const Tier to : {Tier::Bad, Tier::Good, Tier::Best})
            QCOMPARE(compared.transitions[at(from)][at(to)],
                     expected[u"transition"_s][tierName(from) + u"->"_s + tierName(to)].toInteger(-1));
        const QJsonObject one = expected[u"tiers_v1"_s][tierName(from)].toObject();
        const QJsonObject two = expected[u"tiers_v2"_s][tierName(from)].toObject();
        for (const auto &[figures, want] :
             {std::pair(compared.before[at(from)], one), std::pair(compared.after[at(from)], two)}) {
            QCOMPARE(figures.customers, want[u"n"_s].toInteger());
            QCOMPARE(figures.best, want[u"best"_s].toInteger());
            QVERIFY(testkit::within(figures.meanValue, want[u"mean_clv"_s].toDouble(), tolerance));
            QVERIFY(testkit::within(figures.medianValue, want[u"median_clv"_s].toDouble(), tolerance));
        }
    }
}

void TierComparisonTest::whatIsNotKnownIsNoPlaceInTheOrder()
{
    QCOMPARE(moveBetween(Tier::NotEnough, Tier::Bad), Move::Clearer);
    QCOMPARE(moveBetween(Tier::Best, Tier::NotEnough), Move::Unclearer);
    QCOMPARE(moveBetween(Tier::Bad, Tier::Disqualified), Move::Down);
    QCOMPARE(moveBetween(Tier::Disqualified, Tier::Good), Move::Up);
    const std::array before{Tier::NotEnough, Tier::Best, Tier::Good, Tier::Good};
    const std::array after{Tier::Best, Tier::NotEnough, Tier::Good, Tier::Best};
    const TierComparison compared = compareTiers(before, after, {}, {});
    QCOMPARE(compared.clearer, 1);
    QCOMPARE(compared.unclearer, 1);
    QCOMPARE(compared.up, 1);
    QCOMPARE(compared.same, 1);
    QCOMPARE(compared.best, 0);
    QVERIFY(std::isnan(compared.after[at(Tier::Best)].meanValue));
    QCOMPARE(compared.jaccard, 0.0);
}

void TierComparisonTest::nobodyBestAndNobodyAtAll()
{
    const std::array bad{Tier::Bad, Tier::Bad};
    const TierComparison compared = compareTiers(bad, bad, {}, {});
    QVERIFY(std::isnan(compared.jaccard));
    QVERIFY(std::isnan(compared.kappa));
    QVERIFY(std::isnan(TierComparison::precision(compared.after)));
    QVERIFY(std::isnan(compared.recall(compared.after)));
    QCOMPARE(compareTiers({}, {}, {}, {}).customers, 0);
}

void TierComparisonTest::mcnemar()
{
    QCOMPARE(exactMcnemar(0, 0), 1.0);
    QCOMPARE(exactMcnemar(5, 5), 1.0);
    QVERIFY(std::abs(exactMcnemar(0, 3) - 0.25) < 1e-12);
    QVERIFY(std::abs(exactMcnemar(1, 8) - 0.0390625) < 1e-12); // 2 * (1 + 9) / 2^9
    QCOMPARE(exactMcnemar(8, 1), exactMcnemar(1, 8));
    // the exact sum of binomial coefficients, in whole numbers
    QVERIFY(std::abs(exactMcnemar(480, 520) - 0.21744829320414094) < 1e-9);
    QVERIFY(exactMcnemar(0, 100000) < 1e-300);
}

static const lodestar::testkit::Registered<TierComparisonTest> registered("core/profile/tiercomparison");
#include "tiercomparison_test.moc"
