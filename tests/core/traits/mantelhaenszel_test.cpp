#include "core/traits/mantelhaenszel.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;

namespace {

Counts countsOf(const QJsonArray &cells)
{
    return {cells[0].toInteger(), cells[1].toInteger(), cells[2].toInteger(), cells[3].toInteger()};
}

} // namespace

class MantelHaenszelTest : public QObject
{
    Q_OBJECT
private slots:
    void referenceCases()
    {
        const QJsonObject file = testkit::reference(u"simpson_mh.json"_s);
        const QJsonObject tolerance = file[u"tolerance"_s].toObject();
        QCOMPARE(file[u"cases"_s].toArray().size(), 2);
        for (const QJsonValue &one : file[u"cases"_s].toArray()) {
            std::vector<Counts> strata;
            const QJsonValue cells = one[u"strata"_s];
            for (const QJsonValue &stratum : cells.isObject() ? QJsonArray() : cells.toArray())
                strata.push_back(countsOf(stratum.toArray()));
            const QJsonObject named = cells.toObject();
            for (auto stratum = named.begin(); stratum != named.end(); ++stratum)
                strata.push_back(countsOf(stratum.value().toArray()));
            const auto got = mantelHaenszel(strata);
            QVERIFY(got);
            const QJsonObject expected = one[u"expected"_s].toObject();
            QVERIFY(testkit::within(got->crudeOdds, expected[u"crude_or"_s].toDouble(), tolerance));
            QVERIFY(testkit::within(got->odds, expected[u"mh_or"_s].toDouble(), tolerance));
            QVERIFY(testkit::within(got->interval.low, expected[u"mh_ci"_s].toArray()[0].toDouble(), tolerance));
            QVERIFY(testkit::within(got->interval.high, expected[u"mh_ci"_s].toArray()[1].toDouble(), tolerance));
            QVERIFY(testkit::within(got->crudeDifference, expected[u"crude_rd"_s].toDouble(), tolerance));
            QVERIFY(testkit::within(got->difference, expected[u"mh_rd"_s].toDouble(), tolerance));
        }
    }

    void admissionsTurnRound()
    {
        const QJsonObject strata =
            testkit::reference(u"simpson_mh.json"_s)[u"cases"_s].toArray()[0][u"strata"_s].toObject();
        std::vector<Counts> counts;
        for (auto stratum = strata.begin(); stratum != strata.end(); ++stratum)
            counts.push_back(countsOf(stratum.value().toArray()));
        QCOMPARE(confoundingOf(*mantelHaenszel(counts)), ConfoundingKind::Reversed);
    }

    void rules()
    {
        StratifiedOdds odds;
        odds.crudeOdds = 3;
        odds.crudeInterval = {2, 4};
        odds.odds = 2.9;
        odds.interval = {1.9, 4};
        QCOMPARE(confoundingOf(odds), ConfoundingKind::None);
        odds.odds = 1.9; // ln 3 - ln 1.9 > ln 1.5
        QCOMPARE(confoundingOf(odds), ConfoundingKind::Changed);
        odds.odds = 2.5;
        odds.interval = {0.9, 6};
        QCOMPARE(confoundingOf(odds), ConfoundingKind::Unsure);
        odds.crudeInterval = {0.8, 9}; // it was unsure before
        QCOMPARE(confoundingOf(odds), ConfoundingKind::None);
        odds.odds = 0.95;
        QCOMPARE(confoundingOf(odds), ConfoundingKind::Reversed);
    }

    void emptyGroupsTellNothing()
    {
        QVERIFY(!mantelHaenszel({}));
        const std::vector<Counts> full{{5, 0, 0, 5}};
        QVERIFY(!mantelHaenszel(full)); // infinite odds
        const std::vector<Counts> one{{8, 2, 40, 20}}, more{{8, 2, 40, 20}, {0, 0, 7, 3}, {4, 0, 0, 0}, {}};
        QCOMPARE(mantelHaenszel(one)->odds, mantelHaenszel(more)->odds);
        QCOMPARE(mantelHaenszel(one)->difference, mantelHaenszel(more)->difference);
    }
};

static const testkit::Registered<MantelHaenszelTest> registered("core/traits/mantelhaenszel");
#include "mantelhaenszel_test.moc"
