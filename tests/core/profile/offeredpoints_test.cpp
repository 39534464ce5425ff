#include "core/profile/offeredpoints.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::Match;

namespace {

/// Customers with these counts, and what they answer.
struct Customers {
    metrics::Rating rating;
    std::vector<Match> answers;

    void add(qint64 count, bool best, Match answer, double score = 50)
    {
        for (qint64 i = 0; i < count; ++i) {
            rating.best.push_back(best ? 1 : 0);
            rating.score.push_back(score);
            answers.push_back(answer);
        }
    }
};

Customers customers(const traits::Counts &counts)
{
    Customers all;
    all.add(counts.bestWith, true, Match::Yes);
    all.add(counts.bestWithout, true, Match::No);
    all.add(counts.restWith, false, Match::Yes);
    all.add(counts.restWithout, false, Match::No);
    return all;
}

} // namespace

class OfferedPointsTest : public QObject
{
    Q_OBJECT
private slots:
    void offersWhatTheReferenceSays();
    void unknownAndUnratedCountForNothing();
    void fewCustomersOfferNothing();
    void theFormulaShowsItsNumbers();
};

void OfferedPointsTest::offersWhatTheReferenceSays()
{
    const QJsonArray cases = testkit::reference(u"scorecard.json"_s)[u"woe"_s].toArray();
    int offered = 0, none = 0;
    for (const QJsonValue &value : cases) {
        const QJsonArray best = value[u"inputs"_s][u"best"_s].toArray(), rest = value[u"inputs"_s][u"rest"_s].toArray();
        qint64 allBest = 0, allRest = 0;
        for (qsizetype i = 0; i < best.size(); ++i) {
            allBest += best[i].toInteger();
            allRest += rest[i].toInteger();
        }
        for (qsizetype i = 0; i < best.size(); ++i) {
            const qint64 a = best[i].toInteger(), c = rest[i].toInteger();
            const Customers all = customers({a, allBest - a, c, allRest - c});
            const OfferedPoints offer = offeredPoints(all.answers, all.rating);
            if (offer.level == traits::HonestyLevel::Hypotheses)
                continue;
            const int points = value[u"expected"_s][u"points_20pdo_shrunk"_s][i].toInt();
            QCOMPARE(offer.points, std::clamp(points, 0, 100)); // against the best nothing is offered
            QCOMPARE(offer.isOffered(), points > 0);
            ++(offer.isOffered() ? offered : none);
        }
    }
    QVERIFY(offered > 0 && none > 0);
}

void OfferedPointsTest::unknownAndUnratedCountForNothing()
{
    Customers all = customers({14, 6, 33, 159});
    const OfferedPoints before = offeredPoints(all.answers, all.rating);
    QVERIFY(before.isOffered());
    all.add(40, true, Match::Unknown);
    all.add(300, false, Match::Yes, std::numeric_limits<double>::quiet_NaN()); // not rated
    const OfferedPoints after = offeredPoints(all.answers, all.rating);
    QCOMPARE(after.counts, before.counts);
    QCOMPARE(after.points, before.points);
    QVERIFY(offerText(after).contains(u"14 of 20 best, 33 of 192 others"_s));
}

void OfferedPointsTest::fewCustomersOfferNothing()
{
    const Customers few = customers({2, 1, 0, 3});
    const OfferedPoints offer = offeredPoints(few.answers, few.rating);
    QVERIFY(!offer.isOffered());
    QVERIFY(offerText(offer).contains(u"Too few"_s));
    const Customers oneSided = customers({40, 10, 0, 0});
    QVERIFY(!offeredPoints(oneSided.answers, oneSided.rating).isOffered());
    QVERIFY(offerFormula(offeredPoints(oneSided.answers, oneSided.rating)).isEmpty());
}

void OfferedPointsTest::theFormulaShowsItsNumbers()
{
    const Customers all = customers({9, 11, 14, 66});
    const OfferedPoints offer = offeredPoints(all.answers, all.rating);
    // ln((9 + 2) / (14 + 8)) - ln(20 / 80) = ln 2
    QVERIFY(std::abs(offer.weight - std::log(2.0)) < 1e-12);
    QCOMPARE(offer.points, 20);
    const QString formula = offerFormula(offer);
    QVERIFY2(formula.contains(u"ln((9 + 2) ÷ (14 + 8)) − ln(20 ÷ 80) = 0.693"_s), qPrintable(formula));
}

static const lodestar::testkit::Registered<OfferedPointsTest> registered("core/profile/offeredpoints");
#include "offeredpoints_test.moc"
