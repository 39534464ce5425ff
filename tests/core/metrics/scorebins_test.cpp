#include "core/metrics/scorebins.h"

#include "tests/testkit/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;

class ScoreBinsTest : public QObject
{
    Q_OBJECT

private slots:
    void ranksWithoutSorting()
    {
        QRandomGenerator random(3);
        for (const int rows : {1, 2, 57, 9000}) {
            std::vector<double> scores, rated;
            for (int i = 0; i < rows; ++i) {
                const double score = i % 3 ? random.generateDouble() * 100 : random.bounded(5) * 20.0;
                scores.push_back(i % 7 == 6 ? std::nan("") : score);
                if (i % 7 != 6)
                    rated.push_back(score);
            }
            const ScoreBins bins(scores);
            QCOMPARE(bins.rated(), std::ssize(rated));
            std::sort(rated.begin(), rated.end(), std::greater<>());
            for (size_t rank = 1; rank <= rated.size(); rank += 1 + rated.size() / 97)
                QCOMPARE(bins.scoreOfRank(qsizetype(rank)), rated[rank - 1]);
            const double mean = std::accumulate(rated.begin(), rated.end(), 0.0) / double(rated.size());
            double squares = 0;
            for (const double score : rated)
                squares += (score - mean) * (score - mean);
            QVERIFY(std::abs(bins.mean() - mean) < 1e-9);
            QVERIFY(std::abs(bins.squares() - squares) <= 1e-9 * std::max(1.0, squares));
        }
    }

    void nobodyAndEqualScores()
    {
        QCOMPARE(ScoreBins(std::vector<double>{std::nan("")}).rated(), 0);
        const std::vector<double> same(10, 42.0);
        const ScoreBins bins(same);
        QCOMPARE(bins.scoreOfRank(7), 42.0);
        QCOMPARE(bins.squares(), 0.0);
    }
};

static const lodestar::testkit::Registered<ScoreBinsTest> registered("core/metrics/scorebins");
#include "scorebins_test.moc"
