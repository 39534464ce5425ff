#include "core/workshop/voteround.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::VoteRound)
};

struct Kind {
    const char *id;
    const char *name;
};
/// In the order of VoteKind.
constexpr Kind kKinds[] = {
    {"dots", QT_TRANSLATE_NOOP("lodestar::workshop::VoteRound", "Dots")},
    {"points", QT_TRANSLATE_NOOP("lodestar::workshop::VoteRound", "100 points")},
    {"consent", QT_TRANSLATE_NOOP("lodestar::workshop::VoteRound", "Consent, 1 to 5")},
    {"ranking", QT_TRANSLATE_NOOP("lodestar::workshop::VoteRound", "Ranking")},
};
/// In the order of VoteState.
constexpr const char *kStates[] = {"open", "closed", "revealed"};

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

bool isWhole(double amount)
{
    return std::isfinite(amount) && amount == std::floor(amount);
}

double sumOf(const std::vector<Vote> &votes)
{
    double sum = 0;
    for (const Vote &vote : votes)
        sum += vote.amount;
    return sum;
}

Result<> checkDots(const VoteRound &round, const std::vector<Vote> &votes)
{
    for (const Vote &vote : votes) {
        if (!isWhole(vote.amount) || vote.amount < 1)
            return badInput(Tr::tr("Dots are whole: 1 or more on an item."));
        if (round.itemLimit > 0 && vote.amount > round.itemLimit)
            return badInput(Tr::tr("The limit is %n dot(s) on one item.", "", round.itemLimit));
    }
    if (sumOf(votes) > round.budget)
        return badInput(Tr::tr("These are too many: everybody has %n dot(s).", "", round.budget));
    return {};
}

Result<> checkPoints(const VoteRound &round, const std::vector<Vote> &votes)
{
    for (const Vote &vote : votes) {
        if (!isWhole(vote.amount) || vote.amount < 1)
            return badInput(Tr::tr("Points are whole numbers from 0."));
    }
    const int left = budgetLeft(round, votes);
    if (left > 0)
        return badInput(Tr::tr("There are %n point(s) left to give: a ballot has 100.", "", left));
    if (left < 0)
        return badInput(Tr::tr("These are %n point(s) too many: a ballot has 100.", "", -left));
    return {};
}

Result<> checkGrades(const std::vector<Vote> &votes)
{
    for (const Vote &vote : votes) {
        if (!isWhole(vote.amount) || vote.amount < 1 || vote.amount > kConsent)
            return badInput(Tr::tr("Consent is a number from 1, against it, to 5, fully with it."));
    }
    return {};
}

Result<> checkRanks(const std::vector<Vote> &votes)
{
    QSet<int> ranks;
    for (const Vote &vote : votes) {
        if (!isWhole(vote.amount) || vote.amount < 1 || vote.amount > static_cast<double>(votes.size()))
            return badInput(Tr::tr("Ranks run from 1 without a gap."));
        ranks.insert(static_cast<int>(vote.amount));
    }
    if (ranks.size() != static_cast<qsizetype>(votes.size()))
        return badInput(Tr::tr("Two items have the same rank: each place is given once."));
    return {};
}

} // namespace

QString voteKindId(VoteKind kind)
{
    return QString::fromLatin1(kKinds[static_cast<size_t>(kind)].id);
}

VoteKind voteKindFrom(const QString &id)
{
    for (const VoteKind kind : voteKinds()) {
        if (id == voteKindId(kind))
            return kind;
    }
    return VoteKind::Dots;
}

QString voteKindName(VoteKind kind)
{
    return Tr::tr(kKinds[static_cast<size_t>(kind)].name);
}

std::vector<VoteKind> voteKinds()
{
    return {VoteKind::Dots, VoteKind::Points, VoteKind::Consent, VoteKind::Ranking};
}

QString voteStateId(VoteState state)
{
    return QString::fromLatin1(kStates[static_cast<size_t>(state)]);
}

VoteState voteStateFrom(const QString &id)
{
    for (const VoteState state : {VoteState::Closed, VoteState::Revealed}) {
        if (id == voteStateId(state))
            return state;
    }
    return VoteState::Open;
}

const VoteItem *VoteRound::item(const QString &itemId) const
{
    const auto found = std::ranges::find(items, itemId, &VoteItem::id);
    return found == items.end() ? nullptr : &*found;
}

Result<> checkRound(const VoteRound &round)
{
    if (round.items.empty())
        return badInput(Tr::tr("There is nothing to vote on: write cards first, or options of your own."));
    if (round.items.size() < 2 && round.kind != VoteKind::Consent)
        return badInput(Tr::tr("A choice needs two items or more; one alone can be put to consent."));
    QSet<QString> ids;
    for (const VoteItem &item : round.items)
        ids.insert(item.id);
    if (ids.size() != static_cast<qsizetype>(round.items.size()))
        return badInput(Tr::tr("An item is in the vote twice."));
    if (round.kind == VoteKind::Dots && round.budget < 1)
        return badInput(Tr::tr("Everybody needs a dot at least."));
    return {};
}

Result<> checkBallot(const VoteRound &round, const std::vector<Vote> &votes)
{
    if (votes.empty())
        return badInput(Tr::tr("This ballot is empty."));
    QSet<QString> ids;
    for (const Vote &vote : votes) {
        if (!round.item(vote.item))
            return badInput(Tr::tr("Something on this ballot is not in this vote."));
        ids.insert(vote.item);
    }
    if (ids.size() != static_cast<qsizetype>(votes.size()))
        return badInput(Tr::tr("An item is on this ballot twice."));
    switch (round.kind) {
    case VoteKind::Dots:
        return checkDots(round, votes);
    case VoteKind::Points:
        return checkPoints(round, votes);
    case VoteKind::Consent:
        return checkGrades(votes);
    case VoteKind::Ranking:
        return checkRanks(votes);
    }
    return {};
}

int budgetLeft(const VoteRound &round, const std::vector<Vote> &votes)
{
    if (round.kind == VoteKind::Dots)
        return round.budget - static_cast<int>(sumOf(votes));
    return round.kind == VoteKind::Points ? kAllPoints - static_cast<int>(sumOf(votes)) : 0;
}

} // namespace lodestar::workshop
