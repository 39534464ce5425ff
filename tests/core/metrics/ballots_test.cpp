#include "core/metrics/ballots.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;

class BallotsTest : public QObject
{
    Q_OBJECT

private slots:
    void votesOfTheReference()
    {
        const QJsonObject file = testkit::reference(u"scoring_10_customers.json"_s);
        const QJsonObject votes = file["votes"_L1].toObject();
        const QStringList keys{u"clv"_s, u"referrals"_s, u"usage"_s, u"advocacy"_s, u"marquee"_s};
        std::vector<WeightBallot> ballots;
        for (const QJsonValue &person : votes["votes"_L1].toArray()) {
            WeightBallot ballot;
            ballot.participant = u"p%1"_s.arg(ballots.size());
            ballot.team = ballots.size() < 2 ? u"sales"_s : u"service"_s;
            for (qsizetype i = 0; i < keys.size(); ++i)
                ballot.points[keys[i]] = person[i].toDouble();
            ballots.push_back(ballot);
        }
        const BallotCount count = countBallots(ballots, keys);
        QCOMPARE(count.people.size(), size_t{6});
        const std::vector<double> mean = agreedWeights(count, BallotAverage::Mean);
        const std::vector<double> median = agreedWeights(count, BallotAverage::Median);
        for (size_t i = 0; i < 5; ++i) {
            const auto at = qsizetype(i);
            QVERIFY(std::abs(mean[i] - votes["mean"_L1][at].toDouble()) < 1e-9);
            QVERIFY(std::abs(median[i] - votes["median_renormalised"_L1][at].toDouble()) < 1e-9);
            QVERIFY(std::abs(count.criteria[i].median - votes["median"_L1][at].toDouble()) < 1e-9);
            QVERIFY(std::abs(count.criteria[i].low - votes["min"_L1][at].toDouble()) < 1e-9);
            QVERIFY(std::abs(count.criteria[i].high - votes["max"_L1][at].toDouble()) < 1e-9);
            QCOMPARE(count.criteria[i].key, keys[at]);
        }
        QVERIFY(std::abs(count.agreement.w - votes["kendall"_L1]["W"_L1].toDouble()) < 1e-9);
        QCOMPARE(count.criteria[0].byTeam[u"sales"_s], 35.0); // of 40 and 30
        QCOMPARE(count.criteria[0].byTeam[u"service"_s], 42.5);
        QCOMPARE(count.criteria[0].teamSpread, 7.5);
    }

    void swings()
    {
        const QJsonObject swing = testkit::reference(u"scoring_10_customers.json"_s)["swing"_L1].toObject();
        std::vector<double> inputs;
        for (const QJsonValue &each : swing["inputs"_L1].toArray())
            inputs.push_back(each.toDouble());
        const std::vector<double> weights = swingWeights(inputs);
        for (size_t i = 0; i < weights.size(); ++i)
            QVERIFY(std::abs(weights[i] - swing["weights"_L1][qsizetype(i)].toDouble()) < 1e-12);
        QCOMPARE(swingWeights(std::vector<double>{0, 0}), (std::vector<double>{0, 0}));
    }

    void criteriaThatCameAndWent()
    {
        const auto ballot = [](const QString &who, QMap<QString, double> points) {
            return WeightBallot{{}, who, {}, std::move(points), {}};
        };
        const std::vector<WeightBallot> ballots{ballot(u"a"_s, {{u"clv"_s, 60}, {u"nps"_s, 40}}),
                                                ballot(u"b"_s, {{u"nps"_s, 100}}),
                                                ballot(u"c"_s, {{u"clv"_s, 30}, {u"usage"_s, 70}})};
        const BallotCount count = countBallots(ballots, {u"clv"_s, u"usage"_s});
        QCOMPARE(count.people.size(), size_t{2}); // b gave nothing to either
        QCOMPARE(count.people[0], (std::vector<double>{100, 0}));
        QCOMPARE(count.people[1], (std::vector<double>{30, 70}));
        QCOMPARE(count.criteria[0].teamSpread, 0.0);
        QVERIFY(countBallots(ballots, {u"reviews"_s}).criteria.empty());
        QVERIFY(agreedWeights({}, BallotAverage::Mean).empty());
        // Three people, three criteria, all points on one each: the medians say nothing, the means do.
        const BallotCount torn = countBallots(
            {ballot(u"a"_s, {{u"x"_s, 100}}), ballot(u"b"_s, {{u"y"_s, 100}}), ballot(u"c"_s, {{u"z"_s, 100}})},
            {u"x"_s, u"y"_s, u"z"_s});
        for (const double weight : agreedWeights(torn, BallotAverage::Median))
            QVERIFY(std::abs(weight - 100.0 / 3) < 1e-9);
    }
};

static const lodestar::testkit::Registered<BallotsTest> registered("core/metrics/ballots");
#include "ballots_test.moc"
