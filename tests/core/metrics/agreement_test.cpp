#include "core/metrics/agreement.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;

class AgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void votesOfTheReference()
    {
        const QJsonObject votes = m_file["votes"_L1].toObject();
        std::vector<std::vector<double>> ranks;
        for (const auto &person : matrix(votes["votes"_L1]))
            ranks.push_back(ranksOf(person));
        const Agreement got = agreementOf(ranks);
        const QJsonObject expected = votes["kendall"_L1].toObject();
        QVERIFY(std::abs(got.w - expected["W"_L1].toDouble()) < 1e-9);
        QVERIFY(std::abs(got.chiSquare - expected["chi2"_L1].toDouble()) < 1e-9);
        QCOMPARE(got.test, Agreement::Test::Exact); // six people, five items
        QVERIFY(got.p > 0 && got.p < expected["p_chi2"_L1].toDouble()); // the approximation is too cautious here
        QCOMPARE(agreementInWords(got), u"strong"_s);
    }

    void theMatrixOfR()
    {
        const QJsonObject r = m_file["kendall_r_matrix"_L1].toObject();
        const Agreement got = agreementOf(matrix(r["matrix"_L1]));
        QVERIFY(std::abs(got.w - r["expected"_L1]["W"_L1].toDouble()) < 1e-9);
        QVERIFY(std::abs(got.chiSquare - r["expected"_L1]["chi2"_L1].toDouble()) < 1e-7);
        // Twice everybody: twelve people are enough for the chi-square, and twice the statistic.
        auto twice = matrix(r["matrix"_L1]);
        const auto once = twice;
        twice.insert(twice.end(), once.begin(), once.end());
        const Agreement approximate = agreementOf(twice);
        QCOMPARE(approximate.test, Agreement::Test::ChiSquare);
        QVERIFY(std::abs(approximate.w - got.w) < 1e-12);
        QVERIFY(std::abs(approximate.chiSquare - 2 * got.chiSquare) < 1e-9);
        // Four degrees of freedom: Q(x) = exp(-x/2) (1 + x/2).
        const double half = approximate.chiSquare / 2;
        QVERIFY(std::abs(approximate.p - std::exp(-half) * (1 + half)) < 1e-12);
    }

    void exactChance()
    {
        const QJsonObject small = m_file["kendall_exact"_L1].toObject();
        const Agreement got = agreementOf(matrix(small["ranks"_L1]));
        QCOMPARE(got.test, Agreement::Test::Exact);
        QVERIFY(std::abs(got.w - small["W"_L1].toDouble()) < 1e-12);
        QCOMPARE(got.s, small["S"_L1].toDouble());
        QVERIFY(std::abs(got.p - small["p_exact"_L1].toDouble()) < 1e-12);
        // Two people who agree on three items: one ranking in six.
        QVERIFY(std::abs(agreementOf({{1, 2, 3}, {1, 2, 3}}).p - 1.0 / 6) < 1e-12);
    }

    void theWorkIsBounded()
    {
        // Twenty people who share half of the ranks of four items, everyone otherwise: too many rankings to go through.
        std::vector<std::vector<double>> ranks;
        for (int person = 0; person < 20; ++person)
            ranks.push_back(person % 3 == 0 ? std::vector<double>{1.5, 1.5, 3, 4} : std::vector<double>{1, 2, 3, 4});
        const Agreement shuffled = agreementOf(ranks);
        QCOMPARE(shuffled.test, Agreement::Test::Permutation);
        QVERIFY(shuffled.p < 0.001);
        // Two items and twenty people can be gone through: three in four agree, a matter of a coin.
        std::vector<std::vector<double>> coins;
        for (int person = 0; person < 20; ++person)
            coins.push_back(person < 15 ? std::vector<double>{1, 2} : std::vector<double>{2, 1});
        const Agreement coin = agreementOf(coins);
        QCOMPARE(coin.test, Agreement::Test::Exact);
        QVERIFY(std::abs(coin.p - 0.04138946533203125) < 1e-12); // two-sided binomial of 15 in 20
        const auto once = coins;
        coins.insert(coins.end(), once.begin(), once.end());
        QCOMPARE(agreementOf(coins).test, Agreement::Test::ChiSquare);
        // Seven people and a hundred items: fewer shuffles, still an answer.
        std::vector<double> many(100);
        std::iota(many.begin(), many.end(), 1.0);
        const Agreement wide = agreementOf(std::vector<std::vector<double>>(7, many));
        QCOMPARE(wide.test, Agreement::Test::Permutation);
        QVERIFY(wide.p < 0.001);
    }

    void shuffledChance()
    {
        // Two people who agree on six items: one ranking in 720.
        const std::vector<double> ranks{1, 2, 3, 4, 5, 6};
        const Agreement got = agreementOf({ranks, ranks});
        QCOMPARE(got.test, Agreement::Test::Permutation);
        QCOMPARE(got.w, 1.0);
        QVERIFY(std::abs(got.p - 1.0 / 720) < 0.001);
        QCOMPARE(agreementOf({ranks, ranks}).p, got.p); // the same draws every time
    }

    void tiesAndWords()
    {
        QCOMPARE(ranksOf(std::vector<double>{40, 20, 20, 10, 10}), (std::vector<double>{1, 2.5, 2.5, 4.5, 4.5}));
        QVERIFY(!agreementOf({{1, 2, 3}}).isKnown());
        QVERIFY(!agreementOf({}).isKnown());
        QVERIFY(!agreementOf({{2, 2, 2}, {2, 2, 2}}).isKnown()); // nobody prefers anything
        QVERIFY(agreementInWords(Agreement{}).isEmpty());
        const Agreement opposed = agreementOf({{1, 2, 3}, {3, 2, 1}});
        QCOMPARE(opposed.w, 0.0);
        QVERIFY(std::abs(opposed.p - 1) < 1e-12);
        QVERIFY(agreementInWords(opposed).startsWith(u"weak"_s));
        Agreement fair = opposed;
        fair.w = 0.6;
        QCOMPARE(agreementInWords(fair), u"fair"_s);
    }

private:
    static std::vector<std::vector<double>> matrix(const QJsonValue &rows)
    {
        std::vector<std::vector<double>> result;
        for (const QJsonValue &row : rows.toArray()) {
            auto &own = result.emplace_back();
            for (const QJsonValue &cell : row.toArray())
                own.push_back(cell.toDouble());
        }
        return result;
    }
    QJsonObject m_file = testkit::reference(u"scoring_10_customers.json"_s);
};

static const lodestar::testkit::Registered<AgreementTest> registered("core/metrics/agreement");
#include "agreement_test.moc"
