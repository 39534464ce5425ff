#include "core/traits/lucktest.h"

#include "core/base/seededrandom.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::traits;

namespace {

/// Selectors of `attributes` attributes with two values each.
std::vector<Selector> coins(SeededRandom &random, size_t rows, int attributes, quint32 unknownOneIn)
{
    std::vector<Selector> selectors;
    for (int attribute = 0; attribute < attributes; ++attribute) {
        Selector heads{attribute, RowSet(rows), RowSet(rows), unknownOneIn == 0};
        for (size_t row = 0; row < rows; ++row) {
            if (unknownOneIn > 0 && random.below(unknownOneIn) == 0)
                continue;
            (random.below(3) ? heads.no : heads.yes).insert(row);
        }
        Selector tails = heads;
        std::swap(tails.yes, tails.no);
        selectors.push_back(heads);
        selectors.push_back(tails);
    }
    return selectors;
}

RowSet chosen(SeededRandom &random, size_t rows, size_t best)
{
    std::vector<quint32> order;
    for (quint32 row = 0; row < rows; ++row)
        order.push_back(row);
    random.choose(std::span(order), best);
    RowSet set(rows);
    for (size_t i = 0; i < best; ++i)
        set.insert(order[i]);
    return set;
}

} // namespace

class LuckTestTest : public QObject
{
    Q_OBJECT
private slots:
    void deviationOfATable()
    {
        // 30 of 100 are best, 20 members, 12 of them best: (12 - 6) / sqrt(20 * .3 * .7 * 80 / 99)
        QVERIFY(std::abs(deviation(Counts{12, 18, 8, 62}) - 6 / std::sqrt(20 * 0.3 * 0.7 * 80 / 99.0)) < 1e-12);
        QCOMPARE(deviation(Counts{10, 0, 10, 0}), 0.0); // everybody
        QCOMPARE(deviation(Counts{}), 0.0);
    }

    /// The same shuffles counted set by set: 64 at once must not change a digit.
    void asCountedOneByOne_data()
    {
        QTest::addColumn<quint32>("unknownOneIn");
        QTest::newRow("all known") << 0U;
        QTest::newRow("some unknown") << 5U;
    }
    void asCountedOneByOne()
    {
        QFETCH(quint32, unknownOneIn);
        constexpr size_t rows = 150, best = 40;
        constexpr int permutations = 130;
        SeededRandom random(3);
        const auto selectors = coins(random, rows, 5, unknownOneIn);
        const RowSet real = chosen(random, rows, best);
        SearchLimits limits;
        limits.depth = 3;
        const SearchResult found = search(selectors, real, limits);
        const LuckTest luck = shuffleLabels(selectors, real, found.descriptions, 77, permutations);
        QCOMPARE(luck.highest.size(), size_t(permutations));
        QCOMPARE(luck.sample, 0);

        SeededRandom again(77);
        std::vector<quint32> order;
        for (quint32 row = 0; row < rows; ++row)
            order.push_back(row);
        std::vector<double> highest;
        for (int i = 0; i < permutations; ++i) {
            again.choose(std::span(order), best);
            RowSet shuffled(rows);
            for (size_t k = 0; k < best; ++k)
                shuffled.insert(order[k]);
            double most = -1e9;
            for (const Description &description : found.descriptions)
                most = std::max(most, deviation(countsOf(selectors, shuffled, description)));
            highest.push_back(most);
        }
        std::sort(highest.begin(), highest.end());
        for (size_t i = 0; i < highest.size(); ++i)
            QVERIFY(std::abs(highest[i] - luck.highest[i]) < 1e-9);
    }

    void adjustedPCountsShuffles()
    {
        LuckTest luck;
        luck.highest = {1, 2, 3, 4};
        QCOMPARE(luck.adjustedP(5), 0.2);
        QCOMPARE(luck.adjustedP(3), 0.6);
        QCOMPARE(luck.adjustedP(0), 1.0);
        QCOMPARE(LuckTest().adjustedP(9), 1.0);
    }

    /// In noise the strongest description is below 10 % in about 10 % of the runs.
    void honestInNoise()
    {
        int small = 0;
        constexpr int runs = 120;
        for (int run = 0; run < runs; ++run) {
            SeededRandom random(static_cast<quint64>(1000 + run));
            const auto selectors = coins(random, 100, 5, 0);
            const RowSet best = chosen(random, 100, 25);
            const SearchResult found = search(selectors, best, {});
            const LuckTest luck = shuffleLabels(selectors, best, found.descriptions, 5, 99);
            double most = -1e9;
            for (const Description &description : found.descriptions)
                most = std::max(most, deviation(description.counts));
            small += luck.adjustedP(most) <= 0.1;
        }
        QVERIFY2(small <= 24 && small >= 3, qPrintable(QString::number(small))); // 12 expected, spread 3.3
    }

    void sampleHardlyMovesTheBar()
    {
        SeededRandom random(12);
        const auto selectors = coins(random, 4000, 6, 0);
        const RowSet best = chosen(random, 4000, 800);
        const SearchResult found = search(selectors, best, {});
        const LuckTest all = shuffleLabels(selectors, best, found.descriptions, 5, 499);
        const LuckTest some = shuffleLabels(selectors, best, found.descriptions, 5, 499, 1000);
        QCOMPARE(some.sample, 1000);
        QVERIFY(std::abs(all.highest[474] - some.highest[474]) < 0.3); // the 95 % bar
    }

    void cancelledInTime()
    {
        SeededRandom random(1);
        const auto selectors = coins(random, 100, 3, 0);
        const RowSet best = chosen(random, 100, 25);
        TaskControl control;
        control.cancelled = [] { return true; };
        QVERIFY(shuffleLabels(selectors, best, search(selectors, best, {}).descriptions, 1, 99, 20000, control)
                    .highest.empty());
    }
};

static const testkit::Registered<LuckTestTest> registered("core/traits/lucktest");
#include "lucktest_test.moc"
