#include "core/workshop/rankedvote.h"

#include "core/base/seededrandom.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class RankedVoteTest : public QObject
{
    Q_OBJECT

    static QStringList strings(const QJsonValue &array)
    {
        QStringList list;
        const QJsonArray cells = array.toArray();
        for (const auto &cell : cells)
            list << cell.toString();
        return list;
    }

    static RankOrder numbers(const QStringList &items, const QJsonValue &names)
    {
        RankOrder order;
        for (const QString &name : strings(names))
            order.push_back(static_cast<size_t>(items.indexOf(name)));
        return order;
    }

    static double agreements(const RankOrder &order, const std::vector<RankOrder> &rankings)
    {
        double sum = 0;
        for (const RankOrder &ranking : rankings) {
            const std::vector<double> ranks = ranksIn(ranking, order.size());
            for (size_t i = 0; i < order.size(); ++i) {
                for (size_t j = i + 1; j < order.size(); ++j)
                    sum += ranks[order[i]] < ranks[order[j]] ? 1 : 0;
            }
        }
        return sum;
    }

private slots:
    void theReference_data()
    {
        QTest::addColumn<QJsonObject>("given");
        const QJsonArray cases = testkit::reference(u"brainstorm.json"_s)["rankings"_L1].toArray();
        for (const auto &given : cases)
            QTest::newRow(qPrintable(given["name"_L1].toString())) << given.toObject();
    }

    void theReference()
    {
        QFETCH(const QJsonObject, given);
        const QStringList items = strings(given["inputs"_L1]["items"_L1]);
        std::vector<RankOrder> rankings;
        const QJsonArray groups = given["inputs"_L1]["rankings"_L1].toArray();
        for (const auto &group : groups) {
            for (int person = 0; person < group[0].toInt(); ++person)
                rankings.push_back(numbers(items, group[1]));
        }
        const RankedResult got = aggregateRankings(static_cast<size_t>(items.size()), rankings);
        const QJsonObject expected = given["expected"_L1].toObject();
        for (size_t i = 0; i < got.borda.size(); ++i) {
            const QString item = items[static_cast<qsizetype>(i)];
            QCOMPARE(got.borda[i], expected["borda"_L1][item].toDouble());
            QCOMPARE(got.wins[i], expected["copeland"_L1][item].toInt());
        }
        QCOMPARE(got.kemeny.agreements, expected["kemeny_score"_L1].toDouble());
        QVERIFY(got.kemeny.exact && !got.kemeny.hasMore);
        std::vector<RankOrder> orders;
        const QJsonArray kemeny = expected["kemeny"_L1].toArray();
        for (const auto &order : kemeny)
            orders.push_back(numbers(items, order));
        QVERIFY(std::ranges::is_permutation(got.kemeny.orders, orders));
        const QString condorcet = expected["condorcet"_L1].toString();
        QCOMPARE(got.condorcet ? items[static_cast<qsizetype>(*got.condorcet)] : QString(), condorcet);
    }

    void theExactOrderIsTheBestOfAll()
    {
        SeededRandom random(5);
        for (int round = 0; round < 20; ++round) {
            std::vector<RankOrder> rankings;
            for (int person = 0; person < 5; ++person) {
                RankOrder order(5);
                std::iota(order.begin(), order.end(), size_t{0});
                random.choose(std::span(order), order.size());
                order.resize(2 + random.below(4)); // some rank only part
                rankings.push_back(order);
            }
            RankOrder order(5);
            std::iota(order.begin(), order.end(), size_t{0});
            double best = 0;
            size_t ways = 0;
            do {
                const double own = agreements(order, rankings);
                ways = own > best ? 1 : ways + (own == best ? 1 : 0);
                best = std::max(best, own);
            } while (std::ranges::next_permutation(order).found);
            const KemenyOrder got = aggregateRankings(5, rankings).kemeny;
            QCOMPARE(got.agreements, best);
            QCOMPARE(got.orders.size(), std::min(ways, kListedOrders));
            QCOMPARE(got.hasMore, ways > kListedOrders);
            for (const RankOrder &one : got.orders)
                QCOMPARE(agreements(one, rankings), best);
        }
    }

    void manyThingsAreBounded()
    {
        RankOrder order(14);
        std::iota(order.begin(), order.end(), size_t{0});
        const KemenyOrder same = aggregateRankings(14, {order, order}).kemeny;
        QVERIFY(same.exact); // it reaches the bound
        QCOMPARE(same.orders.front(), order);
        // Three people in a circle over every three things: no order reaches the bound.
        RankOrder second = order, third = order;
        std::ranges::rotate(second, second.begin() + 5);
        std::ranges::rotate(third, third.begin() + 10);
        const KemenyOrder circle = aggregateRankings(14, {order, second, third}).kemeny;
        QVERIFY(!circle.exact);
        QVERIFY(circle.agreements < circle.bound);
        QCOMPARE(circle.agreements, agreements(circle.orders.front(), {order, second, third}));
    }

    void nobodyAndNothing()
    {
        QVERIFY(aggregateRankings(0, {}).borda.empty());
        const RankedResult none = aggregateRankings(3, {});
        QCOMPARE(none.borda, std::vector<double>(3, 0));
        QVERIFY(!none.condorcet);
        QCOMPARE(none.kemeny.orders.size(), 6u);
    }
};

static const lodestar::testkit::Registered<RankedVoteTest> registered("core/workshop/rankedvote");
#include "rankedvote_test.moc"
