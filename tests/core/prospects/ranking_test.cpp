#include "core/prospects/ranking.h"

#include "core/profile/rubric.h"
#include "tests/core/prospects/scoredtables.h"
#include "tests/testkit/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::prospects;
using profile::Fits;
using profile::Icp;
using table::Match;

namespace {

constexpr Match Y = Match::Yes, N = Match::No, U = Match::Unknown;

/// One row per string of answers: "y", "n", "?" per criterion.
Fits fitsOf(const Icp &icp, const QStringList &rows)
{
    std::vector<std::vector<Match>> match(icp.criteria.size());
    for (const QString &row : rows) {
        for (size_t c = 0; c < match.size(); ++c) {
            const QChar answer = row.at(static_cast<qsizetype>(c));
            match[c].push_back(answer == u'y' ? Y : answer == u'n' ? N : U);
        }
    }
    return profile::judged(icp, std::move(match));
}

/// The fewest facts that make a row Best when they turn out well, by trying all; 0: none can.
int fewest(const Icp &icp, const std::vector<Match> &answers)
{
    std::vector<size_t> open;
    for (size_t c = 0; c < answers.size(); ++c) {
        if (answers[c] == U)
            open.push_back(c);
    }
    int best = 0;
    for (quint32 set = 1; set < 1u << open.size(); ++set) {
        std::vector<Match> tried = answers;
        for (size_t i = 0; i < open.size(); ++i) {
            if ((set >> i & 1) != 0)
                tried[open[i]] = icp.criteria[open[i]].kind == profile::CriterionKind::Disqualifier ? N : Y;
        }
        const int count = std::popcount(set);
        if (profile::evaluateRow(icp, tried).tier == profile::Tier::Best && (best == 0 || count < best))
            best = count;
    }
    return best;
}

} // namespace

class RankingTest : public QObject
{
    Q_OBJECT
private slots:
    void nearestFirst();
    void saysWhatToFindOut();
    void fewestFactsAreTheFewest();
    void aMustThatFailedIsFinal();
    void nothingToScore();
};

void RankingTest::nearestFirst()
{
    const Icp icp = testkit::haulier();
    const Fits fits = fitsOf(icp, {u"nnnn"_s, u"yy?n"_s, u"y??n"_s, u"yyyn"_s, u"yyyy"_s, u"???n"_s, u"yn?n"_s});
    const Ranking ranking = rank(icp, fits);
    const std::vector<Reach> expected{Reach::Bad,          Reach::BestCertain, Reach::OneFact, Reach::BestCertain,
                                      Reach::Disqualified, Reach::MoreFacts,   Reach::Good};
    // 70 of 90 points are 77.8: certain whatever is unknown. 40 of 90, and the heaviest open fact makes it 70 of 70.
    QVERIFY(ranking.reach == expected);
    QVERIFY((ranking.order == std::vector<quint32>{3, 1, 2, 5, 6, 0, 4}));
    QCOMPARE(ranking.counts[static_cast<size_t>(Reach::BestCertain)], 2);
    QCOMPARE(std::accumulate(ranking.counts.begin(), ranking.counts.end(), qint64{0}), 7);
}

void RankingTest::saysWhatToFindOut()
{
    Icp icp = testkit::haulier();
    icp.bestFrom = 80; // 77.8 for certain is not enough now
    const Fits fits = fitsOf(icp, {u"yy?n"_s, u"y??n"_s, u"yy??"_s, u"???n"_s, u"yyyn"_s});
    const FactFinder finder(icp);
    QCOMPARE(finder.missing(fits, 0).toward, MissingFacts::Toward::Certain);
    QCOMPARE(finder.missing(fits, 0).first[0], 2);
    QCOMPARE(finder.missing(fits, 1).toward, MissingFacts::Toward::Best);
    QCOMPARE(finder.missing(fits, 1).count, 1);
    QCOMPARE(finder.missing(fits, 1).first[0], 1); // employees weigh more than the planner
    QCOMPARE(finder.missing(fits, 2).first[0], 3); // whether it is ruled out has to be known
    QCOMPARE(finder.missing(fits, 3).count, 2); // 40 and 30: coverage is reached
    QCOMPARE(finder.missing(fits, 4).toward, MissingFacts::Toward::Nothing);
    const Ranking ranking = rank(icp, fits);
    const FactToFind employees{1, 2, 1, 0}, planner{2, 1, 0, 1}, country{3, 1, 1, 0}, industry{0, 1, 0, 0};
    QVERIFY((ranking.facts == std::vector<FactToFind>{employees, planner, country, industry}));
}

void RankingTest::fewestFactsAreTheFewest()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 300; ++round) {
        Icp icp;
        icp.bestFrom = 50 + random.bounded(50);
        icp.goodFrom = 20;
        icp.coverageFrom = random.bounded(100) / 100.0;
        std::vector<std::vector<Match>> match;
        std::vector<Match> answers;
        const int criteria = 1 + random.bounded(7);
        for (int c = 0; c < criteria; ++c) {
            profile::Criterion criterion;
            criterion.kind = static_cast<profile::CriterionKind>(random.bounded(3));
            criterion.points = 1 + random.bounded(40);
            icp.criteria.push_back(criterion);
            answers.push_back(random.bounded(2) == 0 ? U : random.bounded(3) == 0 ? N : Y);
            match.push_back({answers.back()});
        }
        const Fits fits = profile::judged(icp, match);
        const MissingFacts facts = FactFinder(icp).missing(fits, 0);
        const bool isBest = fits.rows[0].tier == profile::Tier::Best;
        const bool scores = std::ranges::any_of(icp.criteria, [](const profile::Criterion &criterion) {
            return criterion.kind != profile::CriterionKind::Disqualifier;
        });
        if (isBest || !scores)
            continue;
        const int expected = fewest(icp, answers);
        QCOMPARE(facts.toward == MissingFacts::Toward::Best ? facts.count : 0, expected);
    }
}

void RankingTest::aMustThatFailedIsFinal()
{
    Icp icp = testkit::haulier();
    icp.criteria[1].kind = profile::CriterionKind::MustHave;
    const Fits fits = fitsOf(icp, {u"yn?n"_s, u"y?yn"_s});
    QCOMPARE(FactFinder(icp).missing(fits, 0).toward, MissingFacts::Toward::Nothing);
    QCOMPARE(rank(icp, fits).reach[0], Reach::Bad);
    QCOMPARE(rank(icp, fits).reach[1], Reach::OneFact);
}

void RankingTest::nothingToScore()
{
    const Ranking none = rank({}, {});
    QVERIFY(none.order.empty() && none.facts.empty());
    const auto table = testkit::TableBuilder().words(u"A"_s, {}, {u"x"_s, u"y"_s}).build();
    const Ranking undefined = rank({}, profile::evaluate(table, {}));
    QCOMPARE(undefined.counts[static_cast<size_t>(Reach::NotEnough)], 2);
}

static const lodestar::testkit::Registered<RankingTest> registered("core/prospects/ranking");
#include "ranking_test.moc"
