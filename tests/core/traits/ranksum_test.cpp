#include "core/traits/ranksum.h"

#include "core/base/seededrandom.h"
#include "core/traits/numericcomparison.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;

namespace {

std::vector<double> sorted(const QJsonValue &list)
{
    std::vector<double> values;
    for (const QJsonValue &value : list.toArray())
        values.push_back(value.toDouble());
    std::sort(values.begin(), values.end());
    return values;
}

std::vector<double> drawn(SeededRandom &random, size_t count, quint32 different)
{
    std::vector<double> values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(static_cast<double>(random.below(different)) / 8 - 3);
    std::sort(values.begin(), values.end());
    return values;
}

/// All pairs, one by one.
double medianDifference(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> all;
    for (const double x : a) {
        for (const double y : b)
            all.push_back(x - y);
    }
    std::sort(all.begin(), all.end());
    return (all[(all.size() - 1) / 2] + all[all.size() / 2]) / 2;
}

} // namespace

class RankSumTest : public QObject
{
    Q_OBJECT
private slots:
    void referenceCases()
    {
        const QJsonObject file = testkit::reference(u"traits_numeric.json"_s);
        const QJsonObject tolerance = file[u"tolerance"_s].toObject();
        QVERIFY(!file[u"cases"_s].toArray().isEmpty());
        for (const QJsonValue &one : file[u"cases"_s].toArray()) {
            const QJsonObject inputs = one[u"inputs"_s].toObject(), expected = one[u"expected"_s].toObject();
            const RankSum got = rankSum(sorted(inputs[u"best"_s]), sorted(inputs[u"rest"_s]));
            const auto is = [&](double value, const char16_t *key) {
                return testkit::within(value, testkit::number(expected[QStringView(key)]), tolerance);
            };
            const QByteArray title = one[u"name"_s].toString().toUtf8();
            const char *name = title.constData();
            QVERIFY2(is(got.u, u"U_best"), name);
            QVERIFY2(is(got.delta, u"cliffs_delta"), name);
            QVERIFY2(is(got.deltaVariance, u"cliffs_var"), name);
            QVERIFY2(is(got.firstHigher(), u"auc"), name);
            QVERIFY2(is(got.shift, u"hodges_lehmann"), name);
            QVERIFY2(is(got.p, got.exact ? u"p_exact_no_ties" : u"p_asymptotic_continuity"), name);
            QCOMPARE(got.exact, !expected[u"p_exact_no_ties"_s].isNull());
            const QJsonArray interval = expected[u"cliffs_ci"_s].toArray();
            QCOMPARE(got.deltaInterval.has_value(), !interval[0].isNull());
            if (got.deltaInterval) {
                QVERIFY2(testkit::within(got.deltaInterval->low, interval[0].toDouble(), tolerance), name);
                QVERIFY2(testkit::within(got.deltaInterval->high, interval[1].toDouble(), tolerance), name);
            }
        }
    }

    void shiftIsTheMedianOfAllDifferences()
    {
        SeededRandom random(7);
        for (int round = 0; round < 60; ++round) {
            const auto a = drawn(random, 1 + random.below(12), 2 + random.below(60));
            const auto b = drawn(random, 1 + random.below(12), 2 + random.below(60));
            QCOMPARE(hodgesLehmann(a, b), medianDifference(a, b));
        }
    }

    /// P(U <= u) by listing every order of 4 and 5 values.
    void exactPByListing()
    {
        const std::vector<double> all{1, 2, 3, 4, 5, 6, 7, 8, 9};
        std::vector<double> u;
        std::vector<int> mask{0, 0, 0, 0, 0, 1, 1, 1, 1};
        std::vector<std::pair<std::vector<double>, std::vector<double>>> splits;
        do {
            std::vector<double> a, b;
            for (size_t i = 0; i < all.size(); ++i)
                (mask[i] ? a : b).push_back(all[i]);
            u.push_back(rankSum(a, b).u);
            splits.emplace_back(a, b);
        } while (std::next_permutation(mask.begin(), mask.end()));
        QCOMPARE(u.size(), size_t(126));
        for (size_t i = 0; i < splits.size(); ++i) {
            const double away = std::abs(u[i] - 10);
            const auto asFar =
                std::count_if(u.begin(), u.end(), [&](double one) { return std::abs(one - 10) >= away; });
            const RankSum got = rankSum(splits[i].first, splits[i].second);
            QVERIFY(got.exact);
            QVERIFY(std::abs(got.p - static_cast<double>(asFar) / 126) < 1e-12);
        }
    }

    void exactOnlyUpToFifty()
    {
        std::vector<double> a, b;
        for (int i = 0; i < 25; ++i) {
            a.push_back(i);
            b.push_back(i + 0.5);
        }
        QVERIFY(rankSum(a, b).exact);
        b.push_back(99);
        QVERIFY(!rankSum(a, b).exact);
    }

    void nothingToCompare()
    {
        const std::vector<double> none, one{1}, same{2, 2, 2};
        QVERIFY(std::isnan(rankSum(none, one).p));
        QVERIFY(std::isnan(rankSum(one, none).shift));
        QCOMPARE(rankSum(same, same).p, 1.0);
        QCOMPARE(rankSum(same, same).delta, 0.0);
        QVERIFY(!rankSum(one, same).deltaInterval); // a group of one has no spread
    }

    void manyValues()
    {
        SeededRandom random(3);
        const auto a = drawn(random, 500, 400), b = drawn(random, 700, 400);
        double pairs = 0;
        for (const double x : a) {
            for (const double y : b)
                pairs += x > y ? 1 : x == y ? 0.5 : 0;
        }
        const RankSum got = rankSum(a, b);
        QCOMPARE(got.u, pairs);
        QVERIFY(got.deltaInterval->low < got.delta && got.delta < got.deltaInterval->high);
        QVERIFY(std::abs(got.shift - medianDifference(a, b)) < 1e-12);
    }

    void effectWords()
    {
        QCOMPARE(effectSize(-0.146), EffectSize::Negligible);
        QCOMPARE(effectSize(0.147), EffectSize::Small);
        QCOMPARE(effectSize(-0.33), EffectSize::Medium);
        QCOMPARE(effectSize(0.474), EffectSize::Large);
    }
};

static const testkit::Registered<RankSumTest> registered("core/traits/ranksum");
#include "ranksum_test.moc"
