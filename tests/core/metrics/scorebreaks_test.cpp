#include "core/metrics/scorebreaks.h"

#include "core/metrics/best.h"
#include "tests/testkit/customers.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;

class ScoreBreaksTest : public QObject
{
    Q_OBJECT

private slots:
    void reference()
    {
        const QJsonObject file = testkit::reference(u"scoring_10_customers.json"_s);
        const table::Table table = testkit::tenCustomers();
        BestRule rule{testkit::tenCustomersCriteria(), {}, {}};
        const std::vector<double> scores = rate(table, rule).score;
        const ScoreBreak natural = naturalBreak(scores);
        const QJsonObject jenks = file["thresholds"_L1]["natural_break"_L1].toObject();
        QCOMPARE(natural.best, qsizetype(jenks["n_best"_L1].toInt()));
        QVERIFY(std::abs(natural.between - jenks["cut_between"_L1].toDouble()) < 1e-9);
        QVERIFY(std::abs(natural.strength - jenks["gvf"_L1].toDouble()) < 1e-9);
        QVERIFY(!isWorthProposing(natural)); // six of ten are no elite
        const ScoreBreak gap = largestGap(scores);
        const QJsonObject widest = file["thresholds"_L1]["largest_gap"_L1].toObject();
        QCOMPARE(gap.best, qsizetype(widest["n_best"_L1].toInt()));
        QVERIFY(std::abs(gap.strength - widest["gap"_L1].toDouble()) < 1e-9);

        // And as thresholds.
        rule.threshold.kind = Threshold::Kind::NaturalBreak;
        const Rating byBreak = rate(table, rule);
        QCOMPARE(names(table, byBreak), jenks["members"_L1].toArray());
        QVERIFY(std::abs(byBreak.breakFit - jenks["gvf"_L1].toDouble()) < 1e-9);
        QVERIFY(std::isnan(byBreak.gap));
        rule.threshold.kind = Threshold::Kind::LargestGap;
        const Rating byGap = rate(table, rule);
        QCOMPARE(names(table, byGap), widest["members"_L1].toArray());
        QVERIFY(std::abs(byGap.gap - widest["gap"_L1].toDouble()) < 1e-9);
    }

    /// Against every place, one by one; small numbers of different scores make ties, large ones fill the bins.
    void exactAgainstEveryPlace_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("different");
        for (const int rows : {2, 3, 7, 30, 1000, 20'000}) {
            for (const int different : {2, 9, 1'000'000})
                QTest::addRow("%d rows, %d values", rows, different) << rows << different;
        }
    }
    void exactAgainstEveryPlace()
    {
        QFETCH(int, rows);
        QFETCH(int, different);
        QRandomGenerator random(quint32(rows + different));
        for (int round = 0; round < 5; ++round) {
            std::vector<double> scores;
            for (int i = 0; i < rows; ++i) {
                double score = random.bounded(different) * 100.0 / different;
                if (round % 2) // two heaps
                    score = i % 5 ? score / 3 : 70 + score / 4;
                scores.push_back(i % 11 == 10 ? std::nan("") : score);
            }
            const Slow slow(scores);
            const ScoreBreak natural = naturalBreak(scores), gap = largestGap(scores);
            QVERIFY(std::abs(natural.strength - slow.fit) < 1e-9);
            QCOMPARE(natural.isFound(), slow.fitBest > 0);
            if (natural.isFound())
                QCOMPARE(natural.best, qsizetype(std::count_if(scores.begin(), scores.end(), [&](double s) {
                             return s >= natural.cut - 1e-12;
                         })));
            QVERIFY(std::abs(gap.strength - slow.gap) < 1e-9);
            QCOMPARE(gap.best, slow.gapBest);
        }
    }

    void nothingToBreak()
    {
        QVERIFY(!naturalBreak({}).isFound());
        QVERIFY(!largestGap({}).isFound());
        const std::vector<double> same(20, 50.0);
        QVERIFY(!naturalBreak(same).isFound());
        QVERIFY(!largestGap(same).isFound());
        // Scores without a gap fall back to the usual share, and it is said.
        const table::Table table =
            testkit::TableBuilder().numbers(u"N"_s, testkit::role(table::RoleId::Marquee), same).build();
        for (const auto kind : {Threshold::Kind::NaturalBreak, Threshold::Kind::LargestGap}) {
            const Rating rating =
                rate(table, {{{testkit::role(table::RoleId::Marquee), 1, false, false}}, {kind, 0, 3}, {}});
            QCOMPARE(rating.bestCount, 20); // all tie
            QCOMPARE(rating.notices.size(), 3); // the same for everybody, the tie, no break
        }
    }

    void worthProposing()
    {
        std::vector<double> clear;
        for (int i = 0; i < 80; ++i)
            clear.push_back(10 + i % 7);
        for (int i = 0; i < 20; ++i)
            clear.push_back(80 + i % 5);
        QVERIFY(isWorthProposing(naturalBreak(clear)));
        QCOMPARE(naturalBreak(clear).best, 20);
        std::vector<double> even;
        for (int i = 0; i < 100; ++i)
            even.push_back(i);
        QVERIFY(!isWorthProposing(ScoreBreak{90, 89, 9, 100, 0.9})); // fewer than a tenth
        QVERIFY(!isWorthProposing(ScoreBreak{90, 89, 30, 100, 0.69}));
        QVERIFY(std::abs(naturalBreak(even).strength - 0.75) < 0.001); // what two halves of an even spread explain
    }

    void ofEqualGapsTheOneWithFewestBest()
    {
        std::vector<double> even;
        for (int i = 0; i < 10; ++i)
            even.push_back(i * 10);
        QCOMPARE(largestGap(even).best, 1);
        QCOMPARE(largestGap(std::vector<double>{0, 100}).best, 1);
    }

private:
    static QJsonArray names(const table::Table &table, const Rating &rating)
    {
        QJsonArray names;
        for (qsizetype row = 0; row < table.rows(); ++row) {
            if (rating.best[size_t(row)])
                names.append(table.nameOf(row));
        }
        return names;
    }

    /// The definitions, place by place.
    struct Slow {
        double fit = 0, gap = 0;
        qsizetype fitBest = 0, gapBest = 0;
        explicit Slow(std::vector<double> scores)
        {
            std::erase_if(scores, [](double s) { return std::isnan(s); });
            std::sort(scores.begin(), scores.end(), std::greater<>());
            const auto n = scores.size();
            const auto squares = [&](size_t from, size_t to) {
                long double sum = 0, result = 0;
                for (size_t i = from; i < to; ++i)
                    sum += scores[i];
                const long double mean = sum / (long double)(to - from);
                for (size_t i = from; i < to; ++i)
                    result += (scores[i] - mean) * (scores[i] - mean);
                return double(result);
            };
            const bool tryAll = n <= 1200;
            const double all = n ? squares(0, n) : 0;
            long double above = 0, whole = 0;
            for (const double score : scores)
                whole += score;
            for (size_t k = 1; k < n; ++k) {
                above += scores[k - 1];
                const double step = scores[k - 1] - scores[k];
                if (step <= 1e-9)
                    continue;
                const long double difference = above / (long double)(k) - (whole - above) / (long double)(n - k);
                double explained =
                    double(difference * difference * (long double)(k) * (long double)(n - k) / (long double)(n)) / all;
                if (tryAll && k % 13 == 1) // the shortcut itself, against the sums of squares
                    explained = 1 - (squares(0, k) + squares(k, n)) / all;
                if (explained > fit) {
                    fit = explained;
                    fitBest = qsizetype(k);
                }
                const double share = double(k) / double(n);
                if (share >= 0.1 - 1e-12 && share <= 0.5 + 1e-12 && step > gap + 1e-9) {
                    gap = step;
                    gapBest = qsizetype(k);
                }
            }
        }
    };
};

static const lodestar::testkit::Registered<ScoreBreaksTest> registered("core/metrics/scorebreaks");
#include "scorebreaks_test.moc"
