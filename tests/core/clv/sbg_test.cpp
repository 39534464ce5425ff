#include "core/clv/sbg.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;

namespace {

bool isNear(double got, double expected, double relative)
{
    return std::abs(got - expected) <= relative * std::abs(expected);
}

std::vector<qint64> counts(const QJsonValue &array)
{
    std::vector<qint64> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(value.toInteger());
    return values;
}

} // namespace

class SbgTest : public QObject
{
    Q_OBJECT

private slots:
    void referenceCases()
    {
        const QJsonObject file = testkit::reference(u"clv_sbg.json"_s);
        const QJsonObject tolerance = file[u"tolerance"_s].toObject();
        const double ofParameters = tolerance[u"params_rel"_s].toDouble(),
                     ofOthers = tolerance[u"others_rel"_s].toDouble();
        int checked = 0;
        for (const QJsonValue &value : file[u"cases"_s].toArray()) {
            const QJsonObject expected = value[u"expected"_s].toObject();
            const auto history = ContractHistory::fromSurvivors(counts(value[u"inputs"_s][u"survivors"_s]));
            QCOMPARE(history.customers(), 1000);
            QCOMPARE(history.renewals(), 7);
            const SbgFit fit = fitSbg(history);
            QVERIFY(fit.isSound());
            QVERIFY(isNear(fit.model.alpha, expected[u"alpha"_s].toDouble(), ofParameters));
            QVERIFY(isNear(fit.model.beta, expected[u"beta"_s].toDouble(), ofParameters));
            QVERIFY(std::abs(fit.logLikelihood - expected[u"loglik"_s].toDouble())
                    <= tolerance[u"loglik_abs"_s].toDouble());
            const QJsonObject published = value[u"published"_s].toObject();
            QVERIFY(std::abs(fit.model.alpha - published[u"alpha"_s].toDouble()) < 0.001);
            QVERIFY(std::abs(fit.model.beta - published[u"beta"_s].toDouble()) < 0.001);
            // What follows from the parameters is held against the expected ones themselves.
            const Sbg model{expected[u"alpha"_s].toDouble(), expected[u"beta"_s].toDouble()};
            const QJsonArray left = expected[u"survival_1_12"_s].toArray(),
                             kept = expected[u"retention_1_12"_s].toArray();
            for (int t = 1; t <= 12; ++t) {
                QVERIFY(isNear(survival(model, t), left[t - 1].toDouble(), ofOthers));
                QVERIFY(isNear(retention(model, t), kept[t - 1].toDouble(), ofOthers));
            }
            const QJsonObject derl = expected[u"derl_d10"_s].toObject();
            for (auto period = derl.begin(); period != derl.end(); ++period) {
                QVERIFY(
                    isNear(residualRenewals(model, period.key().toInt(), 0.1), period.value().toDouble(), ofOthers));
                ++checked;
            }
            QVERIFY(isNear(lifetimeOfNew(model, 0.1), expected[u"del_new_customer_d10"_s].toDouble(), ofOthers));
        }
        QCOMPARE(checked, 10);
    }

    void gradientIsThatOfTheLikelihood()
    {
        const auto history = ContractHistory::fromSurvivors({1000, 869, 743, 653, 593, 551, 517, 491});
        const SbgFit fit = fitSbg(history);
        // At the best parameters no step uphill is left in any direction.
        for (const auto &[a, b] :
             {std::pair(1.01, 1.0), std::pair(0.99, 1.0), std::pair(1.0, 1.01), std::pair(1.0, 0.99)})
            QVERIFY(logLikelihood({fit.model.alpha * a, fit.model.beta * b}, history) < fit.logLikelihood);
    }

    void directSumsAgree()
    {
        for (const Sbg &model : {Sbg{0.5, 2}, Sbg{3, 0.4}, Sbg{1, 1}, Sbg{20, 80}}) {
            for (const int period : {1, 4, 30}) {
                double there = 1, sum = 0;
                for (int k = 0; k < 4000; ++k) {
                    there *= retention(model, period + k);
                    sum += there * std::pow(1.1, -k);
                }
                QVERIFY(isNear(residualRenewals(model, period, 0.1), sum, 1e-12));
            }
        }
        QVERIFY(std::isinf(residualRenewals({0.9, 2}, 3, 0)));
        // Undiscounted, 2F1(1, b; c; 1) is (c-1)/(c-b-1).
        QVERIFY(isNear(lifetimeOfNew({3, 2}, 0), 4.0 / 2, 1e-12));
    }

    void aHorizonIsASum()
    {
        const Sbg model{0.668, 3.806};
        const ExpectedRenewals one = expectedRenewals(model, 2, 1, 0.1);
        QVERIFY(isNear(one.count, retention(model, 3), 1e-12));
        QVERIFY(isNear(one.discounted, retention(model, 3) / 1.1, 1e-12));
        const ExpectedRenewals five = expectedRenewals(model, 0, 5, 0);
        double sum = 0;
        for (int t = 1; t <= 5; ++t)
            sum += survival(model, t);
        QVERIFY(isNear(five.count, sum, 1e-12));
        QCOMPARE(five.count, five.discounted);
    }

    void customersOfAnyAge()
    {
        // Who began at different times is observed for different times: 400 leave at the first renewal and 300 at the
        // second, others are still in their first or second period.
        ContractHistory history;
        history.lost = {40, 30};
        history.active = {20, 25, 35, 50};
        QCOMPARE(history.customers(), 200);
        QCOMPARE(history.renewals(), 3);
        QCOMPARE(history.due(), 40 + 60 + 25 + 70 + 150);
        QCOMPARE(history.missed(), 70);
        const SbgFit fit = fitSbg(history);
        QVERIFY(fit.isSound());
        double least = 1e9;
        Sbg best;
        for (double a = -3; a <= 3; a += 0.02) { // the same by trying everything
            for (double b = -3; b <= 3; b += 0.02) {
                const Sbg model{std::exp(a), std::exp(b)};
                if (-logLikelihood(model, history) < least) {
                    least = -logLikelihood(model, history);
                    best = model;
                }
            }
        }
        QVERIFY(isNear(fit.model.alpha, best.alpha, 0.03) && isNear(fit.model.beta, best.beta, 0.03));
    }

    void tooLittleIsSaid()
    {
        QCOMPARE(fitSbg(ContractHistory::fromSurvivors({29, 25, 20, 18})).trouble, SbgFit::Trouble::TooFewCustomers);
        QCOMPARE(fitSbg(ContractHistory::fromSurvivors({100, 80, 70})).trouble, SbgFit::Trouble::TooFewRenewals);
        QCOMPARE(fitSbg(ContractHistory::fromSurvivors({100, 100, 100, 100})).trouble, SbgFit::Trouble::NobodyLeft);
        // Everybody leaves with the same chance: nothing to tell them apart by, both parameters would run away.
        QCOMPARE(fitSbg(ContractHistory::fromSurvivors({100000, 50000, 25000, 12500, 6250})).trouble,
                 SbgFit::Trouble::Degenerate);
        const PlainRetention plain = plainRetention(ContractHistory::fromSurvivors({20, 16}));
        QCOMPARE(plain.rate, 0.8);
        QVERIFY(std::abs(plain.low - 0.5840) < 0.0001 && std::abs(plain.high - 0.9193) < 0.0001); // Wilson, 16 of 20
        QVERIFY(std::isnan(plainRetention({}).rate));
    }
};

static const lodestar::testkit::Registered<SbgTest> registered("core/clv/sbg");
#include "sbg_test.moc"
