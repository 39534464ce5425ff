#include "core/clv/gammagamma.h"

#include "tests/testkit/cdnow.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;

namespace {

bool isNear(double got, double expected, double relative)
{
    return std::abs(got - expected) <= relative * std::abs(expected);
}

} // namespace

class GammaGammaTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsCdnow()
    {
        const QJsonObject file = testkit::reference(u"clv_bgnbd_gammagamma.json"_s);
        const QJsonObject expected = file[u"fit"_s][u"gammagamma"_s].toObject();
        const double relative = expected[u"tolerance"_s][u"params_rel"_s].toDouble();
        const auto spends = testkit::cdnow().spends;
        QVERIFY(isNear(logLikelihood({6.25, 3.74, 15.44}, spends),
                       file[u"loglik_at_published"_s][u"gammagamma"_s].toDouble(), 1e-12));
        const GammaGammaFit fit = fitGammaGamma(spends);
        QVERIFY(fit.isSound());
        QCOMPARE(fit.customers, expected[u"n"_s].toInt());
        QVERIFY(isNear(fit.model.p, expected[u"params"_s][u"p"_s].toDouble(), relative));
        QVERIFY(isNear(fit.model.q, expected[u"params"_s][u"q"_s].toDouble(), relative));
        QVERIFY(isNear(fit.model.v, expected[u"params"_s][u"v"_s].toDouble(), relative));
        QVERIFY(std::abs(fit.logLikelihood - expected[u"loglik"_s].toDouble())
                <= expected[u"tolerance"_s][u"loglik_abs"_s].toDouble());
        const Independence check = independence(spends);
        QVERIFY(isNear(check.pearson, expected[u"pearson_x_m"_s].toDouble(), 1e-9));
        QVERIFY(isNear(check.spearman, expected[u"spearman_x_m"_s].toDouble(), 1e-9));
        QCOMPARE(check.verdict, Independence::Verdict::Fine);
    }

    void theUnitOfMoneyDoesNotMatter()
    {
        auto spends = testkit::cdnow().spends;
        const GammaGammaFit dollars = fitGammaGamma(spends);
        for (Spend &spend : spends)
            spend.mean *= 1e6;
        const GammaGammaFit micro = fitGammaGamma(spends);
        QVERIFY(isNear(micro.model.p, dollars.model.p, 1e-4));
        QVERIFY(isNear(micro.model.v, dollars.model.v * 1e6, 1e-4));
    }

    void whatCannotBeFittedIsSaid()
    {
        QCOMPARE(fitGammaGamma({}).trouble, GammaGammaFit::Trouble::TooFew);
        const std::vector<Spend> losses{{1, -5}, {2, 0}, {3, -1}, {0, 10}};
        QCOMPARE(fitGammaGamma(losses).trouble, GammaGammaFit::Trouble::TooFew);
        // Everybody spends the same: nothing to tell customers apart by.
        QVERIFY(!fitGammaGamma(std::vector<Spend>(200, Spend{3, 20})).isSound());
        // Tails so heavy that the mean over all customers does not exist.
        std::mt19937 random(3);
        std::vector<Spend> heavy;
        for (int i = 0; i < 2000; ++i) {
            const double x = 1 + i % 5, rate = std::gamma_distribution<double>(0.7, 1 / 15.0)(random);
            heavy.push_back({x, std::gamma_distribution<double>(3 * x, 1)(random) / (rate * x)});
        }
        QCOMPARE(fitGammaGamma(heavy).trouble, GammaGammaFit::Trouble::NoMean);
    }

    void meansAreShrunk()
    {
        QCOMPARE(shrunkMean({5, 10}, 20), 15.0); // (5*10 + 5*20) / 10
        QCOMPARE(shrunkMean({0, std::nan("")}, 20), 20.0);
        QCOMPARE(expectedMean({2, 3, 10}, {0, 0}), 10.0); // pv/(q-1)
        QVERIFY(isNear(expectedMean({6.25, 3.74, 15.44}, {1000, 50}), 50, 0.01));
    }

    void dependenceIsFound()
    {
        std::vector<Spend> growing, turning;
        for (int i = 1; i <= 60; ++i) {
            growing.push_back({double(i), 10.0 + i});
            turning.push_back({double(i), 100.0 + (i * 37) % 60});
        }
        QCOMPARE(independence(growing).verdict, Independence::Verdict::Broken);
        QVERIFY(isNear(independence(growing).spearman, 1, 1e-12));
        QCOMPARE(independence(turning).verdict, Independence::Verdict::Fine);
        for (int i = 0; i < 60; ++i) // half goes along
            turning[size_t(i)].mean = i % 5 < 2 ? 100.0 + i : 100.0 + (i * 37) % 60;
        QCOMPARE(independence(turning).verdict, Independence::Verdict::Doubtful);
        QVERIFY(std::isnan(independence(std::vector<Spend>(9, Spend{2, 5})).spearman));
    }
};

static const lodestar::testkit::Registered<GammaGammaTest> registered("core/clv/gammagamma");
#include "gammagamma_test.moc"
