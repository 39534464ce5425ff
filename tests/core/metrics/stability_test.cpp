#include "core/metrics/best.h"

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
