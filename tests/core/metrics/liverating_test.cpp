#include "core/metrics/liverating.h"

#include "core/metrics/halves.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

const std::vector<BestCriterion> kCriteria{{role(RoleId::Clv), 40, false, false},
                                           {role(RoleId::Usage), 30, false, false},
                                           {role(RoleId::CostToServe), 20, true, false},
                                           {role(RoleId::Marquee), 10, false, true}};

table::Table randomTable(qsizetype rows, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> clv, usage, cost, logo;
    for (qsizetype i = 0; i < rows; ++i) {
        clv.push_back(std::floor(std::exp(random.generateDouble() * 8)));
        usage.push_back(random.bounded(6) == 0 ? kNaN : random.bounded(100));
        cost.push_back(random.bounded(9) == 0 ? kNaN : random.generateDouble() * 1000);
        logo.push_back(random.bounded(5) == 0 ? kNaN : random.bounded(8) == 0);
    }
    return TableBuilder()
        .numbers(u"CLV"_s, role(RoleId::Clv), clv)
        .numbers(u"Usage"_s, role(RoleId::Usage), usage)
        .numbers(u"Cost"_s, role(RoleId::CostToServe), cost)
        .numbers(u"Logo"_s, role(RoleId::Marquee), logo, table::ColumnType::YesNo)
        .build();
}

/// The definition of methods 2, row by row and quadratic, sharing nothing with the code under test.
double scoreByDefinition(const table::Table &table, const std::vector<double> &weights, qsizetype row)
{
    double sum = 0, known = 0, total = 0;
    for (size_t c = 0; c < kCriteria.size(); ++c) {
        const auto cells = table.byRole(kCriteria[c].metric)->numbers();
        total += weights[c];
        double value = cells[size_t(row)];
        if (kCriteria[c].blankMeansNone && std::isnan(value))
            value = 0;
        if (std::isnan(value))
            continue;
        double fraction = value;
        if (kCriteria[c].metric.id != RoleId::Marquee) {
            double below = 0, count = 0;
            for (const double other : cells) {
                count += !std::isnan(other);
                below += kCriteria[c].lowerIsBetter ? other > value : other < value;
            }
            fraction = below / (count - 1);
        }
        sum += weights[c] * fraction;
        known += weights[c];
    }
    return known / total >= 0.5 ? 100 * sum / known : kNaN;
}

} // namespace

class LiveRatingTest : public QObject
{
    Q_OBJECT

private slots:
    void aScoreThatNobodyHasIsSaid()
    {
        const table::Table table = TableBuilder().numbers(u"CLV"_s, role(RoleId::Clv), {1, 2, 3}).build();
        const BestRule rule{{{role(RoleId::Clv), 50}}, {Threshold::Kind::Score, 200, 3}, {}};
        const Rating rating = rate(table, rule);
        QCOMPARE(rating.bestCount, 0);
        QVERIFY2(rating.notices.join(u' ').contains(u"Nobody has a score of 200"_s),
                 qPrintable(rating.notices.join(u' ')));
        QVERIFY(rating.notices.join(u' ').contains(u"the highest is 100"_s));
    }

    void agreesWithTheDefinition()
    {
        const table::Table table = randomTable(400, 1);
        LiveRating live(table, kCriteria);
        QRandomGenerator random(2);
        for (int frame = 0; frame < 12; ++frame) {
            std::vector<double> weights;
            for (size_t c = 0; c < kCriteria.size(); ++c)
                weights.push_back(random.bounded(100));
            const double share = 0.05 + 0.5 * random.generateDouble();
            const Rating &rating = live.rate(weights, {Threshold::Kind::TopShare, share, 3}, {});
            std::vector<double> expected;
            for (qsizetype row = 0; row < table.rows(); ++row) {
                const double score = scoreByDefinition(table, weights, row);
                const double got = rating.score[size_t(row)];
                QVERIFY(std::isnan(score) ? std::isnan(got) : std::abs(got - score) < 1e-9);
                if (!std::isnan(score))
                    expected.push_back(score);
            }
            std::sort(expected.begin(), expected.end(), std::greater<>());
            QCOMPARE(rating.ratedCount, qsizetype(expected.size()));
            const auto wanted = size_t(std::ceil(share * double(expected.size()) - 1e-9));
            QVERIFY(std::abs(rating.cut - expected[wanted - 1]) < 1e-9);
            const auto inside = std::count_if(expected.begin(), expected.end(),
                                              [&](double s) { return s >= expected[wanted - 1] - 1e-9; });
            QCOMPARE(rating.bestCount, qsizetype(inside));
            QCOMPARE(rating.tiedExtra, qsizetype(inside) - qsizetype(wanted));
            QCOMPARE(qsizetype(std::count(rating.best.begin(), rating.best.end(), 1)), rating.bestCount);
            const auto bins = live.histogram();
            QCOMPARE(std::accumulate(bins.begin(), bins.end(), qsizetype{0}), rating.ratedCount);
        }
    }

    void breaksMoveWithTheWeights()
    {
        // Frame by frame the break is that of a rating made anew, also where bins hold many customers.
        const table::Table table = randomTable(20'000, 9);
        LiveRating live(table, kCriteria);
        QRandomGenerator random(10);
        for (const auto kind : {Threshold::Kind::NaturalBreak, Threshold::Kind::LargestGap}) {
            for (int frame = 0; frame < 3; ++frame) {
                std::vector<BestCriterion> criteria = kCriteria;
                std::vector<double> weights;
                for (BestCriterion &criterion : criteria)
                    weights.push_back(criterion.weight = 1 + random.bounded(100));
                const Rating &moved = live.rate(weights, {kind, 0, 3}, {});
                const Rating fresh = rate(table, {criteria, {kind, 0, 3}, {}});
                QCOMPARE(moved.best, fresh.best);
                QVERIFY(moved.bestCount > 0 && moved.bestCount < moved.ratedCount);
                for (size_t row = 0; row < moved.best.size(); ++row)
                    QCOMPARE(moved.best[row] == 1,
                             !std::isnan(moved.score[row]) && moved.score[row] >= moved.cut - 1e-9);
            }
        }
    }

    void scoresStayOnTheScale()
    {
        const table::Table table = randomTable(500, 12);
        for (const Normalisation kind : allNormalisations()) {
            for (const auto missing : {MissingPolicy::Reweight, MissingPolicy::Zero, MissingPolicy::Half}) {
                BestRule rule{kCriteria, {}, {}};
                rule.missing = missing;
                for (BestCriterion &criterion : rule.criteria)
                    criterion.normalisation = kind;
                LiveRating live(table, rule);
                const Rating &rating = live.rate(std::vector<double>{40, 30, 20, 10}, {}, {});
                QVERIFY(rating.bestCount >= 3);
                const bool bounded = kind != Normalisation::ZScore && kind != Normalisation::RobustZScore;
                QCOMPARE(bounded, live.lowestScore() == 0 && live.highestScore() == 100);
                for (const double score : rating.score)
                    QVERIFY(std::isnan(score)
                            || (score >= live.lowestScore() - 1e-9 && score <= live.highestScore() + 1e-9));
                const auto bins = live.histogram();
                QCOMPARE(std::accumulate(bins.begin(), bins.end(), qsizetype{0}), rating.ratedCount);
            }
        }
    }

    void aFrameLeavesNothingBehind()
    {
        // After any wandering the same weights give the same rating, pins taken back included.
        const table::Table table = randomTable(300, 3);
        LiveRating live(table, kCriteria);
        const std::vector<double> weights{40, 30, 20, 10};
        const Rating before = live.rate(weights, {}, {});
        live.rate(std::vector<double>{0, 0, 100, 0}, {Threshold::Kind::Score, 90, 3},
                  {{u"#5"_s, Pin::Standing::Best, {}, {}, {}}});
        live.rate(std::vector<double>{0, 0, 0, 0}, {}, {});
        QVERIFY(!live.rating().isRated());
        const Rating &after = live.rate(weights, {}, {});
        QCOMPARE(after.best, before.best);
        QCOMPARE(after.pinned, before.pinned);
        QCOMPARE(after.coverage, before.coverage);
        QCOMPARE(after.notices, before.notices);
        for (size_t row = 0; row < before.score.size(); ++row)
            QVERIFY(after.score[row] == before.score[row]
                    || (std::isnan(after.score[row]) && std::isnan(before.score[row])));
    }

    void theOrderOfRowsChangesNothing()
    {
        const table::Table table = randomTable(500, 4);
        std::vector<qsizetype> order(500);
        std::iota(order.begin(), order.end(), qsizetype{0});
        QRandomGenerator random(5);
        std::shuffle(order.begin(), order.end(), random);
        const BestRule rule{kCriteria, {}, {}};
        const Rating straight = rate(table, rule);
        const Rating shuffled = rate(testkit::permuted(table, order), rule);
        for (size_t i = 0; i < order.size(); ++i) {
            const auto from = size_t(order[i]);
            QVERIFY(std::isnan(straight.score[from]) ? std::isnan(shuffled.score[i])
                                                     : shuffled.score[i] == straight.score[from]);
            QCOMPARE(shuffled.best[i], straight.best[from]);
            QCOMPARE(shuffled.coverage[i], straight.coverage[from]);
        }
        QCOMPARE(shuffled.cut, straight.cut);
    }

    void moreIsNeverWorse()
    {
        // Raising one customer's value of one metric never lowers that customer's score.
        QRandomGenerator random(6);
        for (int round = 0; round < 20; ++round) {
            const table::Table table = randomTable(120, quint32(round));
            const auto row = size_t(random.bounded(120));
            const Rating before = rate(table, {kCriteria, {}, {}});
            std::vector<table::Column> columns = table.columns();
            const size_t changed = size_t(round) % 2; // CLV or usage
            std::vector<double> cells(columns[changed].numbers().begin(), columns[changed].numbers().end());
            if (std::isnan(cells[row]))
                continue;
            cells[row] += random.bounded(500);
            columns[changed] = table::Column::numbers(columns[changed].info(), cells);
            const Rating after = rate(table::Table(table.info(), columns), {kCriteria, {}, {}});
            if (!std::isnan(before.score[row]))
                QVERIFY(after.score[row] >= before.score[row] - 1e-9);
        }
    }

    void twoThreadsAgreeWithOne()
    {
        // Above kTwoThreadsFrom rows the halves run side by side; every row must still be scored as if alone.
        const qsizetype rows = kTwoThreadsFrom + 1001;
        const table::Table table = randomTable(rows, 8);
        LiveRating live(table, kCriteria);
        const std::vector<double> weights{25, 25, 25, 25};
        const Rating &rating = live.rate(weights, {Threshold::Kind::TopShare, 0.1, 3}, {});
        std::vector<double> scores;
        for (size_t row = 0; row < size_t(rows); ++row) {
            const bool best = !std::isnan(rating.score[row]) && rating.score[row] >= rating.cut - 1e-9;
            QCOMPARE(bool(rating.best[row]), best);
            if (!std::isnan(rating.score[row]))
                scores.push_back(rating.score[row]);
        }
        QCOMPARE(qsizetype(scores.size()), rating.ratedCount);
        const auto wanted = size_t(std::ceil(0.1 * double(scores.size()) - 1e-9));
        std::nth_element(scores.begin(), scores.begin() + qsizetype(wanted) - 1, scores.end(), std::greater<>());
        QCOMPARE(rating.cut, scores[wanted - 1]);
    }
};

static const lodestar::testkit::Registered<LiveRatingTest> registered("core/metrics/liverating");
#include "liverating_test.moc"
