#include "core/traits/detectability.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;

class DetectabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void reference_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonObject file = testkit::reference(u"traits_detectability.json"_s);
        const QJsonArray rows = file["results"_L1].toArray();
        QVERIFY(rows.size() >= 20);
        for (const QJsonValue &row : rows)
            QTest::addRow("n=%lld, %.0f%% of the rest", row["n"_L1].toInteger(), row["share_rest"_L1].toDouble() * 100)
                << row.toObject();
    }
    void reference()
    {
        QFETCH(QJsonObject, row);
        const qint64 best = row["n_best"_L1].toInteger(), rest = row["n_rest"_L1].toInteger();
        const auto smallest = traits::smallestConvincing(best, rest, row["rest_with_trait"_L1].toInteger());
        const QJsonValue expected = row["min_best_with_trait_for_p05"_L1];
        QCOMPARE(smallest.has_value(), !expected.isNull());
        if (smallest)
            QCOMPARE(*smallest, expected.toInteger());

        const auto share = traits::detectableShare(best, rest, row["share_rest"_L1].toDouble());
        const QJsonValue power = row["true_best_share_for_80pct_power"_L1];
        QCOMPARE(share.has_value(), !power.isNull());
        if (share)
            QVERIFY2(std::abs(*share - power.toDouble()) <= 0.011,
                     qPrintable(u"%1 instead of %2"_s.arg(*share).arg(power.toDouble())));
    }

    void approximationMeetsTheExactRoad()
    {
        // 2,000 customers is the last exact case; one more must not jump.
        const auto exact = traits::detectableShare(400, 1600);
        const auto approximate = traits::detectableShare(400, 1601);
        QVERIFY(exact && approximate);
        QVERIFY(std::abs(*exact - *approximate) <= 0.011);
    }

    void nobody()
    {
        QVERIFY(!traits::detectableShare(0, 10));
        QVERIFY(!traits::detectableShare(10, 0));
        QVERIFY(!traits::smallestConvincing(0, 10, 3));
    }
};

static const lodestar::testkit::Registered<DetectabilityTest> registered("core/traits/detectability");
#include "detectability_test.moc"
