#include "core/workshop/hypothesisresult.h"

#include "core/base/format.h"
#include "core/base/pointsinterval.h"

#include <QCoreApplication>

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::Hypothesis)
};

constexpr const char *kRungs[] = {
    QT_TRANSLATE_NOOP("lodestar::workshop::Hypothesis", "opinion"),
    QT_TRANSLATE_NOOP("lodestar::workshop::Hypothesis", "said in an interview"),
    QT_TRANSLATE_NOOP("lodestar::workshop::Hypothesis", "said by several"),
    QT_TRANSLATE_NOOP("lodestar::workshop::Hypothesis", "seen in what they do"),
    QT_TRANSLATE_NOOP("lodestar::workshop::Hypothesis", "paid for"),
    QT_TRANSLATE_NOOP("lodestar::workshop::Hypothesis", "repeated or renewed"),
};
static_assert(std::size(kRungs) == kHighestRung + 1);

constexpr double kStrong = 2.5; // of a mean: more votes for high than for medium
constexpr int kSeveralAsked = 5, kSeveralHits = 3; // methods 7
constexpr double kPriorInterviews = 2; // methods 7: never more

QString agreedShare(const Hypothesis &hypothesis)
{
    return format::share(hypothesis.killBelow);
}

QString verdictText(const Hypothesis &hypothesis, const KillCheck &check)
{
    switch (check.verdict) {
    case KillVerdict::NotAsked:
        return {};
    case KillVerdict::NoThreshold:
        return Tr::tr("No threshold was agreed, so nothing says whether that is enough.");
    case KillVerdict::Holds:
        return Tr::tr("Even the cautious end is not below the %1 agreed: it holds.").arg(agreedShare(hypothesis));
    case KillVerdict::AboveSoFar:
        return Tr::tr("That is not below the %1 agreed, but the truth still could be: ask more before you rely on it.")
            .arg(agreedShare(hypothesis));
    case KillVerdict::BelowSoFar:
        return Tr::tr("That is below the %1 agreed: by your own rule it is given up. With more answers it could still "
                      "come out otherwise.")
            .arg(agreedShare(hypothesis));
    case KillVerdict::GivenUp:
        return Tr::tr("Even the favourable end is below the %1 agreed: give it up.").arg(agreedShare(hypothesis));
    }
    return {};
}

} // namespace

QString rungName(int rung)
{
    return Tr::tr(kRungs[std::clamp(rung, 0, kHighestRung)]);
}

QString beliefName(int belief)
{
    if (belief <= kLowBelief)
        return Tr::tr("low");
    return belief >= kHighBelief ? Tr::tr("high") : Tr::tr("medium");
}

BeliefSpread beliefOf(const Hypothesis &hypothesis)
{
    BeliefSpread spread;
    spread.votes = static_cast<qsizetype>(hypothesis.votes.size());
    spread.mean = spread.lowest = spread.highest = hypothesis.belief;
    if (spread.votes == 0)
        return spread;
    double sum = 0;
    spread.lowest = kHighBelief;
    spread.highest = kLowBelief;
    for (const BeliefVote &vote : hypothesis.votes) {
        sum += vote.belief;
        spread.lowest = std::min(spread.lowest, vote.belief);
        spread.highest = std::max(spread.highest, vote.belief);
    }
    spread.mean = sum / static_cast<double>(spread.votes);
    return spread;
}

QString beliefText(const Hypothesis &hypothesis)
{
    const BeliefSpread spread = beliefOf(hypothesis);
    if (spread.votes == 0)
        return Tr::tr("Nobody has voted: what the team says as a whole counts.");
    const int votes = static_cast<int>(spread.votes);
    if (votes == 1)
        return Tr::tr("One vote: %1.").arg(beliefName(spread.lowest));
    if (spread.lowest == spread.highest)
        return Tr::tr("%n vote(s), all of them %1.", nullptr, votes).arg(beliefName(spread.lowest));
    const QString mean = format::number(spread.mean, 1);
    if (spread.lowest == kLowBelief && spread.highest == kHighBelief)
        return Tr::tr("%n vote(s), mean %1 of 3, from low to high: you do not agree. Let both ends say why.", nullptr,
                      votes)
            .arg(mean);
    return Tr::tr("%n vote(s), mean %1 of 3, from %2 to %3.", nullptr, votes)
        .arg(mean, beliefName(spread.lowest), beliefName(spread.highest));
}

double riskOf(const Hypothesis &hypothesis)
{
    return beliefOf(hypothesis).mean * (kHighestRung - hypothesis.rung);
}

bool isRiskier(const Hypothesis &a, const Hypothesis &b)
{
    const double first = riskOf(a), second = riskOf(b);
    return first != second ? first > second : beliefOf(a).mean > beliefOf(b).mean;
}

bool isRisky(const Hypothesis &hypothesis)
{
    return beliefOf(hypothesis).mean >= kStrong && hypothesis.rung < 2;
}

int rungOfAnswers(int hits, int asked)
{
    if (asked >= kSeveralAsked && hits >= kSeveralHits)
        return 2;
    return asked > 0 && hits > 0 ? 1 : 0;
}

KillCheck killCheck(const Hypothesis &hypothesis)
{
    KillCheck check;
    check.isLate = hypothesis.killBelow >= 0 && hypothesis.killSetAt.isValid() && hypothesis.resultAt.isValid()
        && hypothesis.killSetAt > hypothesis.resultAt;
    if (hypothesis.asked <= 0)
        return check;
    check.share = static_cast<double>(hypothesis.hits) / hypothesis.asked;
    check.interval = traits::wilson(hypothesis.hits, hypothesis.asked);
    if (hypothesis.killBelow < 0)
        check.verdict = KillVerdict::NoThreshold;
    else if (check.interval.low >= hypothesis.killBelow)
        check.verdict = KillVerdict::Holds;
    else if (check.interval.high < hypothesis.killBelow)
        check.verdict = KillVerdict::GivenUp;
    else
        check.verdict = check.share >= hypothesis.killBelow ? KillVerdict::AboveSoFar : KillVerdict::BelowSoFar;
    return check;
}

QString killText(const Hypothesis &hypothesis)
{
    const KillCheck check = killCheck(hypothesis);
    if (check.verdict == KillVerdict::NotAsked)
        return hypothesis.killBelow < 0
            ? Tr::tr("Nobody was asked yet. Agree first below which share you give it up.")
            : Tr::tr("Nobody was asked yet. It is given up when fewer than %1 say so.").arg(agreedShare(hypothesis));
    QStringList sentences{Tr::tr("%1 of %2 said so: %3, likely between %4 and %5.")
                              .arg(format::count(hypothesis.hits), format::count(hypothesis.asked),
                                   format::share(check.share), format::share(check.interval.low),
                                   format::share(check.interval.high)),
                          verdictText(hypothesis, check)};
    if (check.isLate)
        sentences << Tr::tr("The threshold was set or changed on %1, after the first answer was known: it proves less.")
                         .arg(format::dateTime(hypothesis.killSetAt));
    return sentences.join(u' ');
}

std::optional<BeliefUpdate> beliefUpdate(const Hypothesis &hypothesis)
{
    const BeliefSpread spread = beliefOf(hypothesis);
    if (spread.votes == 0)
        return {};
    BeliefUpdate update;
    update.prior = spread.mean / 4; // 1, 2, 3 are 25, 50, 75 %
    const double a = kPriorInterviews * update.prior + hypothesis.hits;
    const double b = kPriorInterviews * (1 - update.prior) + (hypothesis.asked - hypothesis.hits);
    update.mean = a / (a + b);
    update.interval = {boost::math::ibeta_inv(a, b, 0.025), boost::math::ibeta_inv(a, b, 0.975)};
    return update;
}

DataCheck dataCheck(const Hypothesis &hypothesis, const table::Table &table, const metrics::Rating &rating)
{
    using Verdict = DataCheck::Verdict;
    DataCheck check;
    if (hypothesis.criterion.isEmpty())
        return check;
    check.verdict = Verdict::NotInData;
    if (rating.bestCount == 0 || !table::columnFor(table, hypothesis.criterion))
        return check;
    const std::vector<table::Match> matches = table::evaluate(table, hypothesis.criterion);
    for (size_t row = 0; row < matches.size(); ++row) {
        if (matches[row] == table::Match::Unknown || (std::isnan(rating.score[row]) && !rating.best[row]))
            continue;
        const bool hit = matches[row] == table::Match::Yes;
        if (rating.best[row])
            ++(hit ? check.counts.bestWith : check.counts.bestWithout);
        else
            ++(hit ? check.counts.restWith : check.counts.restWithout);
    }
    if (check.counts.best() == 0 || check.counts.rest() == 0)
        return check;
    check.difference = traits::newcombe(check.counts);
    check.verdict = check.difference.low > 0 ? Verdict::Supported
        : check.difference.high < 0          ? Verdict::Contradicted
                                             : Verdict::NotYet;
    return check;
}

QString dataVerdictName(DataCheck::Verdict verdict)
{
    switch (verdict) {
    case DataCheck::Verdict::NoCriterion:
        return {};
    case DataCheck::Verdict::NotInData:
        return Tr::tr("not in the data");
    case DataCheck::Verdict::Supported:
        return Tr::tr("supported by the data");
    case DataCheck::Verdict::NotYet:
        return Tr::tr("not yet clear in the data");
    case DataCheck::Verdict::Contradicted:
        return Tr::tr("contradicted by the data");
    }
    return {};
}

QString dataText(const DataCheck &check)
{
    using Verdict = DataCheck::Verdict;
    if (check.verdict == Verdict::NoCriterion)
        return Tr::tr("Say which attribute of customers it speaks of, and the data answers beside you.");
    if (check.verdict == Verdict::NotInData)
        return Tr::tr("The customers in use do not tell: there is no column for it, its cells are empty, or nobody is "
                      "best yet.");
    const auto points = format::pointsInterval((check.difference.low + check.difference.high) / 2, check.difference.low,
                                               check.difference.high);
    const QString counts =
        Tr::tr("%1 of %2 best customers and %3 of %4 others: a difference of %5 to %6 points.")
            .arg(format::count(check.counts.bestWith), format::count(check.counts.best()),
                 format::count(check.counts.restWith), format::count(check.counts.rest()), points.low, points.high);
    const QString verdict = check.verdict == Verdict::Supported ? Tr::tr("The best customers have it more often.")
        : check.verdict == Verdict::Contradicted                ? Tr::tr("The best customers have it less often.")
                                                                : Tr::tr("That could be chance, in either direction.");
    return counts + u' ' + verdict;
}

std::vector<int> columnsFor(const table::DatasetInfo &info, const std::vector<Hypothesis> &hypotheses)
{
    std::vector<int> columns;
    for (const Hypothesis &hypothesis : hypotheses) {
        if (hypothesis.criterion.isEmpty())
            continue;
        const table::ColumnInfo *column =
            hypothesis.criterion.role.isNone() ? nullptr : info.byRole(hypothesis.criterion.role.id);
        if (!column)
            column = info.byName(hypothesis.criterion.attribute);
        if (column)
            columns.push_back(column->index);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

} // namespace lodestar::workshop
