#include "core/workshop/decisionchain.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/voteitems.h"
#include "core/workshop/votewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::DecisionChain)
};

QString decidedInWords(const Decision &decision)
{
    const QString when = format::date(decision.at.toLocalTime().date());
    const QString confidence = Tr::tr("confidence %1 of 5").arg(format::count(decision.confidence));
    if (decision.owner.isEmpty())
        return Tr::tr("decided on %1, %2", "date, confidence").arg(when, confidence);
    return Tr::tr("decided on %1, owner %2, %3", "date, a person, confidence")
        .arg(when, isolated(visible(decision.owner, 60)), confidence);
}

} // namespace

QString questionOf(const Room &room, const QString &subject)
{
    const Cluster *cluster = room.cluster(subject);
    return cluster ? cluster->question : subject;
}

std::optional<DecisionChain> chainOf(const Room &room, const QString &subject)
{
    const Decision *decision = room.decisionOn(subject);
    if (!decision)
        return std::nullopt;
    DecisionChain chain;
    chain.decision = *decision;
    chain.question = questionOf(room, subject);
    if (!room.cluster(subject)) {
        chain.cards = room.cardsOf(chain.question);
        return chain;
    }
    chain.cluster = clusterName(room, subject);
    chain.cards = room.cardsIn(subject);
    if (const VoteRound *round = lastRevealed(room, chain.question)) {
        const VoteTally tally = tallyOf(room, *round);
        const auto group = std::ranges::find(tally.groups, subject, &GroupTally::group);
        if (group != tally.groups.end()) {
            chain.votes = *group;
            chain.kind = round->kind;
        }
    }
    return chain;
}

QString chainInWords(const DecisionChain &chain)
{
    QStringList parts{decidedInWords(chain.decision)};
    if (chain.votes)
        parts << amountInWords(*chain.votes, chain.kind);
    if (!chain.cards.empty())
        parts << Tr::tr("%n card(s)", "", static_cast<int>(chain.cards.size()));
    if (!chain.decision.dissent.isEmpty())
        parts << Tr::tr("with dissent");
    return parts.join(u" · "_s);
}

} // namespace lodestar::workshop
