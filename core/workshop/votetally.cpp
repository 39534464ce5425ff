#include "core/workshop/votetally.h"

#include "core/base/quantile.h"
#include "core/metrics/agreement.h"
#include "core/metrics/reliability.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace lodestar::workshop {

namespace {

constexpr double kSame = 1e-9;

/// One person's say on one group.
struct Say {
    QString participant;
    std::vector<double> amounts; ///< more than one where grouping made one thing of several
    double sum() const { return std::accumulate(amounts.begin(), amounts.end(), 0.0); }
    double least() const { return *std::ranges::min_element(amounts); }
    double most() const { return *std::ranges::max_element(amounts); }
};

/// The says on one group, in the order in which people first voted.
struct Box {
    QString group;
    QStringList items;
    std::vector<Say> says;
    Say &of(const QString &participant)
    {
        const auto known = std::ranges::find(says, participant, &Say::participant);
        if (known != says.end())
            return *known;
        says.push_back({participant, {}});
        return says.back();
    }
};

class Boxes
{
public:
    Boxes(const VoteRound &round, const std::vector<Vote> &votes, const VoteGroups &groups) : m_groups(groups)
    {
        for (const VoteItem &item : round.items)
            note(item.id);
        for (const Vote &vote : votes)
            note(vote.item).of(vote.participant).amounts.push_back(vote.amount);
    }
    std::vector<Box> all;

private:
    Box &note(const QString &item)
    {
        const QString group = m_groups.value(item, item);
        auto box = std::ranges::find(all, group, &Box::group);
        if (box == all.end())
            box = all.insert(all.end(), {group, {}, {}});
        if (!box->items.contains(item))
            box->items << item;
        return *box;
    }
    const VoteGroups &m_groups;
};

/// What counts of a person's say. Ranks are settled as a whole, by rankingsOf().
double countedOf(const Say &say, const VoteRound &round)
{
    switch (round.kind) {
    case VoteKind::Dots:
        return round.itemLimit > 0 ? std::min<double>(say.sum(), round.itemLimit) : say.sum();
    case VoteKind::Points:
        return say.sum();
    case VoteKind::Consent:
    case VoteKind::Ranking:
        return say.least();
    }
    return 0;
}

void describe(GroupTally &tally)
{
    if (tally.values.empty())
        return;
    std::ranges::sort(tally.values);
    tally.mean =
        std::accumulate(tally.values.begin(), tally.values.end(), 0.0) / static_cast<double>(tally.values.size());
    tally.median = median(tally.values);
    tally.low = tally.values.front();
    tally.high = tally.values.back();
}

void settle(const Say &say, const Box &box, const VoteRound &round, std::vector<SettledDouble> &settled)
{
    if (say.amounts.size() < 2)
        return;
    const double counted = countedOf(say, round);
    const double cast = round.kind == VoteKind::Dots || round.kind == VoteKind::Points ? say.sum() : say.most();
    if (std::abs(cast - counted) > kSame)
        settled.push_back({say.participant, box.group, cast, counted});
}

GroupTally count(const Box &box, const VoteRound &round, VoteTally &tally)
{
    GroupTally result;
    result.group = box.group;
    result.items = box.items;
    result.people = static_cast<int>(box.says.size());
    result.share = traits::wilson(result.people, tally.people());
    double largest = 0;
    for (const Say &say : box.says) {
        const double counted = countedOf(say, round);
        settle(say, box, round, tally.settled);
        result.values.push_back(counted);
        result.amount += counted;
        largest = std::max(largest, counted);
        tally.cast += say.sum();
        tally.counted += counted;
        if (round.kind == VoteKind::Consent && counted <= kObjection)
            result.objectors << say.participant;
    }
    result.largestVoice = result.amount > 0 ? largest / result.amount : 0;
    if (round.kind == VoteKind::Points)
        result.values.resize(static_cast<size_t>(tally.people()), 0);
    describe(result);
    return result;
}

/// Everybody's ranking of the groups: each by the best of the ranks it was given, closed up.
std::vector<RankOrder> rankingsOf(const std::vector<Box> &boxes, const QStringList &voters)
{
    std::vector<RankOrder> rankings;
    for (const QString &voter : voters) {
        std::vector<std::pair<double, size_t>> ranked;
        for (size_t group = 0; group < boxes.size(); ++group) {
            const auto say = std::ranges::find(boxes[group].says, voter, &Say::participant);
            if (say != boxes[group].says.end())
                ranked.emplace_back(say->least(), group);
        }
        std::ranges::sort(ranked);
        RankOrder ranking;
        for (const auto &[rank, group] : ranked)
            ranking.push_back(group);
        rankings.push_back(std::move(ranking));
    }
    return rankings;
}

void rank(VoteTally &tally, const std::vector<Box> &boxes)
{
    const std::vector<RankOrder> rankings = rankingsOf(boxes, tally.voters);
    tally.ranked = aggregateRankings(boxes.size(), rankings);
    for (size_t group = 0; group < boxes.size(); ++group) {
        tally.rankedGroups << boxes[group].group;
        tally.groups[group].amount = tally.ranked->borda[group];
    }
    std::vector<std::vector<double>> ranks;
    for (const RankOrder &ranking : rankings)
        ranks.push_back(ranksIn(ranking, boxes.size()));
    tally.concordance = metrics::kendallW(ranks);
}

void agreeOnPoints(VoteTally &tally, const std::vector<Box> &boxes)
{
    std::vector<std::vector<double>> ranks;
    for (const QString &voter : tally.voters) {
        std::vector<double> points;
        for (const Box &box : boxes) {
            const auto say = std::ranges::find(box.says, voter, &Say::participant);
            points.push_back(say == box.says.end() ? 0 : say->sum());
        }
        ranks.push_back(metrics::ranksOf(points));
    }
    tally.concordance = metrics::kendallW(ranks);
}

double agreementOnDots(const VoteTally &tally)
{
    std::vector<std::vector<int>> counts;
    for (const GroupTally &group : tally.groups)
        counts.push_back({group.people, tally.people() - group.people});
    return metrics::fleissKappa(counts);
}

double agreementOnGrades(const VoteTally &tally, const std::vector<Box> &boxes)
{
    std::vector<std::vector<double>> raters;
    for (const QString &voter : tally.voters) {
        std::vector<double> grades;
        for (const Box &box : boxes) {
            const auto say = std::ranges::find(box.says, voter, &Say::participant);
            grades.push_back(say == box.says.end() ? std::numeric_limits<double>::quiet_NaN() : say->least());
        }
        raters.push_back(std::move(grades));
    }
    return metrics::krippendorffAlpha(raters, metrics::ScaleLevel::Ordinal);
}

/// What decides between two groups, the weightiest first; more is better.
std::array<double, 3> keyOf(const GroupTally &group, VoteKind kind)
{
    switch (kind) {
    case VoteKind::Dots:
        return {group.amount, static_cast<double>(group.people), 0};
    case VoteKind::Points:
        return {group.mean, group.median, static_cast<double>(group.people)};
    case VoteKind::Consent:
        return {group.median, -static_cast<double>(group.objectors.size()), group.mean};
    case VoteKind::Ranking:
        return {group.amount, 0, 0};
    }
    return {};
}

void order(VoteTally &tally)
{
    const auto key = [&](const GroupTally &group) { return keyOf(group, tally.kind); };
    std::ranges::stable_sort(tally.groups, std::ranges::greater(), key);
    for (size_t i = 0; i < tally.groups.size(); ++i) {
        const bool same = i > 0 && key(tally.groups[i]) == key(tally.groups[i - 1]);
        tally.groups[i].place = same ? tally.groups[i - 1].place : static_cast<int>(i) + 1;
    }
}

} // namespace

std::vector<const GroupTally *> VoteTally::first() const
{
    std::vector<const GroupTally *> first;
    for (const GroupTally &group : groups) {
        if (group.place == 1 && group.people > 0)
            first.push_back(&group);
    }
    return first;
}

const GroupTally *VoteTally::firstByPeople() const
{
    if (kind != VoteKind::Dots || groups.empty())
        return nullptr;
    const auto most = std::ranges::max_element(groups, {}, &GroupTally::people);
    int firstPeople = 0;
    for (const GroupTally *group : first())
        firstPeople = std::max(firstPeople, group->people);
    return most->people > firstPeople ? &*most : nullptr;
}

double barLength(const GroupTally &group, const VoteTally &tally)
{
    if (tally.kind == VoteKind::Consent)
        return group.median / kConsent;
    double most = 0;
    for (const GroupTally &each : tally.groups)
        most = std::max(most, each.amount);
    return most > 0 ? group.amount / most : 0;
}

VoteTally tallyVotes(const VoteRound &round, const std::vector<Vote> &votes, const VoteGroups &groups)
{
    VoteTally tally;
    tally.kind = round.kind;
    for (const Vote &vote : votes) {
        if (!tally.voters.contains(vote.participant))
            tally.voters << vote.participant;
    }
    const std::vector<Box> boxes = Boxes(round, votes, groups).all;
    for (const Box &box : boxes)
        tally.groups.push_back(count(box, round, tally));
    tally.available = round.kind == VoteKind::Dots ? static_cast<double>(round.budget) * tally.people() : tally.cast;
    if (round.kind == VoteKind::Ranking)
        rank(tally, boxes);
    else if (round.kind == VoteKind::Points)
        agreeOnPoints(tally, boxes);
    else
        tally.reliability = round.kind == VoteKind::Dots ? agreementOnDots(tally) : agreementOnGrades(tally, boxes);
    order(tally);
    return tally;
}

bool isSplit(const VoteTally &tally)
{
    if (tally.voters.isEmpty())
        return false;
    if (tally.kind == VoteKind::Consent)
        return std::ranges::any_of(tally.groups, [](const GroupTally &group) {
            return group.low <= kObjection && group.high > kObjection + 1 && !group.values.empty();
        });
    const auto first = tally.first();
    if (first.size() != 1)
        return true;
    if (tally.kind == VoteKind::Ranking)
        return !tally.ranked->condorcet.has_value();
    return 2 * first.front()->people < tally.people() || tally.firstByPeople() != nullptr;
}

} // namespace lodestar::workshop
