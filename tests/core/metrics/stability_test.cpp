#include "core/metrics/stability.h"

#include "tests/testkit/customers.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;

class StabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_table = testkit::tenCustomers();
        m_rule = {testkit::tenCustomersCriteria(), {Threshold::Kind::TopCount, 3, 3}, {}};
    }

    void lattice()
    {
        const QJsonObject expected = testkit::reference(u"scoring_10_customers.json"_s)["lattice"_L1].toObject();
        const Stability got = stability(m_table, m_rule);
        QCOMPARE(got.vectors, expected["points"_L1].toInt());
        QVERIFY(std::abs(got.meanJaccard - expected["mean_jaccard"_L1].toDouble()) < 1e-9);
        QVERIFY(std::abs(got.sameSet - expected["share_same_set"_L1].toDouble()) < 1e-9);
        for (qsizetype row = 0; row < m_table.rows(); ++row)
            QCOMPARE(got.inclusion[size_t(row)], expected["inclusion"_L1][m_table.nameOf(row)].toDouble());
    }

    void onlyRatiosOfWeightsCount()
    {
        const Stability before = stability(m_table, m_rule);
        for (BestCriterion &criterion : m_rule.criteria)
            criterion.weight *= 0.37;
        const Stability after = stability(m_table, m_rule);
        QCOMPARE(after.vectors, before.vectors);
        QCOMPARE(after.inclusion, before.inclusion);
    }

    void aMissingMetricIsLeftOut()
    {
        // With CLV gone from the data the others share the 100 points: 20, 20, 10, 10 become 33, 33, 17, 17.
        m_rule.criteria[0].metric = {table::RoleId::Profit, {}};
        const Stability got = stability(m_table, m_rule);
        QCOMPARE(got.vectors, 44); // four numbers 0..3 (steps above 25, 25, 10, 10) that add up to 6
        QVERIFY(got.sameSet > 0 && got.sameSet <= 1);
    }

    void notComputed()
    {
        m_rule.criteria.resize(1);
        QCOMPARE(stability(m_table, m_rule).vectors, 0);

        m_rule.criteria = testkit::tenCustomersCriteria();
        TaskControl control;
        int asked = 0;
        control.cancelled = [&asked] { return ++asked > 5; };
        const Stability cancelled = stability(m_table, m_rule, control);
        QCOMPARE(cancelled.vectors, 0);
        QCOMPARE(cancelled.inclusion, std::vector<double>(10, 0));
    }

    void dirichlet()
    {
        const QJsonObject expected = testkit::reference(u"scoring_10_customers.json"_s)["dirichlet"_L1].toObject();
        const double tolerance = expected["tolerance"_L1].toDouble();
        const QJsonObject kappa50 = expected["kappa50"_L1].toObject();
        for (const quint64 seed : {1ull, 20261124ull}) {
            const Stability got = dirichletStability(m_table, m_rule, seed);
            QCOMPARE(got.vectors, kDirichletDraws);
            for (qsizetype row = 0; row < m_table.rows(); ++row) {
                const double wanted = kappa50["inclusion"_L1][m_table.nameOf(row)].toDouble();
                // Twice the tolerance: 10,000 draws have a standard error of .0045 at .73, and so has the reference.
                QVERIFY2(std::abs(got.inclusion[size_t(row)] - wanted) < 2 * tolerance,
                         qPrintable(m_table.nameOf(row)));
            }
            QVERIFY(std::abs(got.meanJaccard - kappa50["mean_jaccard"_L1].toDouble()) < 2 * tolerance);
            QVERIFY(std::abs(got.sameSet - kappa50["share_same_set"_L1].toDouble()) < 2 * tolerance);
        }
        QCOMPARE(dirichletStability(m_table, m_rule, 5).inclusion, dirichletStability(m_table, m_rule, 5).inclusion);
        QVERIFY(dirichletStability(m_table, m_rule, 5).inclusion != dirichletStability(m_table, m_rule, 6).inclusion);
    }

    void eachPersonsOwnWeights()
    {
        const QJsonObject votes = testkit::reference(u"scoring_10_customers.json"_s)["votes"_L1].toObject();
        std::vector<std::vector<double>> weights;
        for (const QJsonValue &person : votes["votes"_L1].toArray()) {
            auto &own = weights.emplace_back();
            for (const QJsonValue &points : person.toArray())
                own.push_back(points.toDouble());
        }
        QCOMPARE(weights.size(), size_t{6});
        const Stability got = stabilityUnder(m_table, m_rule, weights);
        QCOMPARE(got.vectors, 6);
        for (qsizetype row = 0; row < m_table.rows(); ++row) {
            const QString name = m_table.nameOf(row);
            const int people = int(std::lround(got.inclusion[size_t(row)] * 6));
            QCOMPARE(people, name == u"Jade"_s ? 4 : name == u"Helios"_s ? 2 : got.inclusion[size_t(row)] > 0 ? 6 : 0);
        }
        QVERIFY(std::abs(got.sameSet - 4.0 / 6) < 1e-12);
        QCOMPARE(stabilityUnder(m_table, m_rule, {}).vectors, 0);
    }

    void withoutOneMetric()
    {
        const QJsonArray expected =
            testkit::reference(u"scoring_10_customers.json"_s)["leave_one_metric_out"_L1].toArray();
        const std::vector<LeftOut> got = leaveOneOut(m_table, m_rule);
        QCOMPARE(got.size(), size_t(expected.size()));
        for (size_t i = 0; i < got.size(); ++i) {
            QCOMPARE(got[i].criterion, i);
            QStringList names;
            for (qsizetype row = 0; row < m_table.rows(); ++row) {
                if (got[i].best[size_t(row)])
                    names << m_table.nameOf(row);
            }
            names.sort();
            QStringList wanted;
            for (const QJsonValue &name : expected[qsizetype(i)]["top3"_L1].toArray())
                wanted << name.toString();
            QCOMPARE(names, wanted);
            QCOMPARE(got[i].comeIn, got[i].goOut);
            QCOMPARE(got[i].jaccard, got[i].comeIn == 0 ? 1.0 : 0.5); // one of three swapped: 2 of 4
        }
        m_rule.criteria.resize(1);
        QVERIFY(leaveOneOut(m_table, m_rule).empty());
    }

    void labels()
    {
        QCOMPARE(firmnessOf(1), Firmness::Solid);
        QCOMPARE(firmnessOf(0.9), Firmness::Solid);
        QCOMPARE(firmnessOf(0.8999), Firmness::DependsOnWeights);
        QCOMPARE(firmnessOf(0.5), Firmness::DependsOnWeights);
        QCOMPARE(firmnessOf(0.4), Firmness::NearMiss);
        QCOMPARE(firmnessOf(0.1), Firmness::NearMiss);
        QCOMPARE(firmnessOf(0.09), Firmness::Outside);
        QSet<QString> names;
        for (const auto each : {Firmness::Solid, Firmness::DependsOnWeights, Firmness::NearMiss, Firmness::Outside})
            names << firmnessName(each) << firmnessId(each);
        QVERIFY(names.size() >= 5);
    }

    void pinsHold()
    {
        m_rule.pins = {{u"Gdansk"_s, Pin::Standing::Best, {}, {}, {}},
                       {u"Foxtrot"_s, Pin::Standing::NotBest, {}, {}, {}}};
        const Stability got = stability(m_table, m_rule);
        for (qsizetype row = 0; row < m_table.rows(); ++row) {
            if (m_table.nameOf(row) == u"Gdansk"_s)
                QCOMPARE(got.inclusion[size_t(row)], 1.0);
            if (m_table.nameOf(row) == u"Foxtrot"_s)
                QCOMPARE(got.inclusion[size_t(row)], 0.0);
        }
    }

private:
    table::Table m_table;
    BestRule m_rule;
};

static const lodestar::testkit::Registered<StabilityTest> registered("core/metrics/stability");
#include "stability_test.moc"
