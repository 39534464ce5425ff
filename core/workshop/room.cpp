#include "core/workshop/room.h"

#include "core/workshop/clusterstore.h"
#include "core/workshop/votestore.h"
#include "core/workshop/writingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

template <class T>
std::optional<Error> take(std::vector<T> &to, Result<std::vector<T>> from)
{
    if (!from)
        return from.error();
    to = std::move(*from);
    return {};
}

template <class T>
const T *found(const std::vector<T> &list, const QString &id, QString T::*key)
{
    const auto it = std::ranges::find(list, id, key);
    return it == list.end() ? nullptr : &*it;
}

template <class T, class Predicate>
std::vector<T> those(const std::vector<T> &list, Predicate wanted)
{
    std::vector<T> chosen;
    std::ranges::copy_if(list, std::back_inserter(chosen), wanted);
    return chosen;
}

} // namespace

Result<Room> Room::load(project::Project &project)
{
    Room room;
    const WorkshopStore workshop(project);
    const WritingStore writing(project);
    const VoteStore voting(project);
    for (const auto &error : {take(room.everyone, workshop.everyone()), take(room.cards, workshop.answers()),
                              take(room.clusters, ClusterStore(project).list()), take(room.rounds, writing.rounds()),
                              take(room.voteRounds, voting.rounds()), take(room.votes, voting.revealed()),
                              take(room.decisions, workshop.decisions())}) {
        if (error)
            return *error;
    }
    auto hidden = writing.hiddenCards();
    if (!hidden)
        return hidden.error();
    room.hiddenCards = std::move(*hidden);
    return room;
}

const Participant *Room::participant(const QString &id) const
{
    return found(everyone, id, &Participant::id);
}

std::vector<Participant> Room::present() const
{
    return those(everyone, [](const Participant &one) { return !one.former && !one.left.isValid(); });
}

std::vector<Answer> Room::cardsOf(const QString &question) const
{
    return those(cards, [&](const Answer &card) { return card.question == question; });
}

std::vector<Answer> Room::cardsIn(const QString &cluster) const
{
    return those(cards, [&](const Answer &card) { return !cluster.isEmpty() && card.cluster == cluster; });
}

std::vector<Answer> Room::looseCards(const QString &question) const
{
    return those(cards, [&](const Answer &card) { return card.question == question && !this->cluster(card.cluster); });
}

std::vector<Cluster> Room::clustersOf(const QString &question) const
{
    return those(clusters, [&](const Cluster &one) { return one.question == question; });
}

const Answer *Room::card(const QString &id) const
{
    return found(cards, id, &Answer::id);
}

const Cluster *Room::cluster(const QString &id) const
{
    return found(clusters, id, &Cluster::id);
}

const WritingRound *Room::openRound(const QString &question) const
{
    const auto it = std::find_if(rounds.rbegin(), rounds.rend(), [&](const WritingRound &round) {
        return round.question == question && !round.revealed;
    });
    return it == rounds.rend() ? nullptr : &*it;
}

const Decision *Room::decisionOn(const QString &subject) const
{
    return found(decisions, subject, &Decision::subject);
}

CardVotes Room::votesOn(const QString &card) const
{
    const Answer *answer = this->card(card);
    return answer ? votesOnCardsOf(answer->question).value(card) : CardVotes();
}

QHash<QString, CardVotes> Room::votesOnCardsOf(const QString &question) const
{
    const auto last = std::find_if(voteRounds.rbegin(), voteRounds.rend(), [&](const VoteRound &round) {
        return round.question == question && round.state == VoteState::Revealed;
    });
    QHash<QString, CardVotes> given;
    if (last == voteRounds.rend())
        return given;
    const bool isAdded = last->kind == VoteKind::Dots || last->kind == VoteKind::Points;
    for (const Vote &vote : votes) {
        if (vote.round != last->id || vote.amount <= 0)
            continue;
        CardVotes &card = given[vote.item];
        card.amount += isAdded ? vote.amount : 0;
        card.people.insert(vote.participant);
    }
    return given;
}

} // namespace lodestar::workshop
