#include "core/workshop/votestore.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::VoteStore)
};

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

QString nameOf(const Participant &person)
{
    return isolated(visible(person.name, 60));
}

QString detailOf(const VoteRound &round)
{
    QJsonArray items;
    for (const VoteItem &item : round.items)
        items.append(QJsonObject{{u"id"_s, item.id}, {u"text"_s, item.text}});
    return QString::fromUtf8(canonicalJson(QJsonObject{{u"items"_s, items}}));
}

std::vector<VoteItem> itemsFrom(const QString &detail)
{
    const QJsonArray array = QJsonDocument::fromJson(detail.toUtf8()).object()[u"items"_s].toArray();
    std::vector<VoteItem> items;
    for (const QJsonValue &item : array)
        items.push_back({item[u"id"_s].toString(), item[u"text"_s].toString()});
    return items;
}

QString stateLabel(VoteState before, VoteState state)
{
    if (state == VoteState::Revealed)
        return Tr::tr("Revealed a vote");
    if (state == VoteState::Closed)
        return Tr::tr("Closed a vote");
    return before == VoteState::Closed ? Tr::tr("Opened a vote again") : Tr::tr("Opened a vote");
}

} // namespace

Result<std::vector<VoteRound>> VoteStore::rounds(const QString &question) const
{
    const QString where = question.isEmpty() ? QString() : u"WHERE question = ?"_s;
    auto query = m_project.query(u"SELECT id, question, kind, budget, item_limit, state, detail, at FROM vote_round %1 "
                                 "ORDER BY at, id"_s.arg(where),
                                 question.isEmpty() ? QVariantList() : QVariantList{question});
    if (!query)
        return std::move(query).error();
    std::vector<VoteRound> rounds;
    while (query->next()) {
        rounds.push_back({query->value(0).toString(), query->value(1).toString(),
                          voteKindFrom(query->value(2).toString()), query->value(3).toInt(), query->value(4).toInt(),
                          voteStateFrom(query->value(5).toString()), itemsFrom(query->value(6).toString()),
                          stored::timeFrom(query->value(7))});
    }
    return rounds;
}

Result<VoteRound> VoteStore::find(const QString &round) const
{
    auto all = rounds();
    if (!all)
        return std::move(all).error();
    const auto found = std::ranges::find(*all, round, &VoteRound::id);
    if (found == all->end())
        return Error{ErrorKind::NotFound, Tr::tr("This vote is no longer in the project."), {}};
    return std::move(*found);
}

Result<> VoteStore::open(const VoteRound &round)
{
    LODESTAR_TRY(checkRound(round));
    return m_project.change(stateLabel(VoteState::Open, VoteState::Open), [&]() -> Result<> {
        LODESTAR_TRY(
            m_project.query(u"INSERT INTO vote_round(id, question, kind, budget, item_limit, state, detail, at) "
                            "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {stored::idOrNew(round.id), round.question, voteKindId(round.kind), round.budget,
                             round.itemLimit, voteStateId(VoteState::Open), detailOf(round), stored::time(round.at)}));
        return {};
    });
}

Result<> VoteStore::setState(const QString &round, VoteState state)
{
    const auto before = find(round);
    if (!before)
        return before.error();
    if (before->state == VoteState::Revealed && state != VoteState::Revealed)
        return badInput(Tr::tr("This vote has been revealed and stays as it is. Vote again in a new round."));
    if (before->state == VoteState::Open && state == VoteState::Revealed)
        return badInput(Tr::tr("Close the vote before you reveal it."));
    return m_project.change(stateLabel(before->state, state), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE vote_round SET state = ? WHERE id = ?"_s, {voteStateId(state), round}));
        return {};
    });
}

Result<> VoteStore::remove(const QString &round)
{
    return m_project.change(Tr::tr("Removed a vote"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM vote WHERE round = ?"_s, {round}));
        LODESTAR_TRY(m_project.query(u"DELETE FROM vote_round WHERE id = ?"_s, {round}));
        return {};
    });
}

Result<> VoteStore::cast(const QString &round, const Participant &person, const std::vector<Vote> &votes)
{
    const auto open = find(round);
    if (!open)
        return open.error();
    if (open->state != VoteState::Open)
        return badInput(Tr::tr("This vote is closed. Open it again, or vote in a new round."));
    if (person.id.isEmpty())
        return badInput(Tr::tr("A ballot needs the person who casts it."));
    std::vector<Vote> counted = votes;
    std::erase_if(counted, [](const Vote &vote) { return vote.amount == 0; });
    LODESTAR_TRY(checkBallot(*open, counted));
    const auto before = ballotOf(round, person.id);
    if (!before)
        return before.error();
    const QString label = before->empty() ? Tr::tr("Ballot of %1") : Tr::tr("Changed the ballot of %1");
    return m_project.change(label.arg(nameOf(person)), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM vote WHERE round = ? AND participant = ?"_s, {round, person.id}));
        for (const Vote &vote : counted) {
            LODESTAR_TRY(m_project.query(u"INSERT INTO vote(id, round, participant, team, item, amount, at, reason) "
                                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                         {stored::idOrNew(vote.id), round, person.id, person.team, vote.item,
                                          vote.amount, stored::time(vote.at), vote.reason.trimmed()}));
        }
        return {};
    });
}

Result<> VoteStore::withdraw(const QString &round, const Participant &person)
{
    const auto open = find(round);
    if (!open)
        return open.error();
    if (open->state != VoteState::Open)
        return badInput(Tr::tr("This vote is closed. Open it again, or vote in a new round."));
    return m_project.change(Tr::tr("Removed the ballot of %1").arg(nameOf(person)), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM vote WHERE round = ? AND participant = ?"_s, {round, person.id}));
        return {};
    });
}

Result<std::vector<Vote>> VoteStore::read(const QString &where, const QVariantList &values) const
{
    auto query = m_project.query(
        u"SELECT id, round, participant, team, item, amount, at, reason FROM vote %1 ORDER BY at, id"_s.arg(where),
        values);
    if (!query)
        return std::move(query).error();
    std::vector<Vote> votes;
    while (query->next()) {
        votes.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                         query->value(3).toString(), query->value(4).toString(), query->value(5).toDouble(),
                         stored::timeFrom(query->value(6)), query->value(7).toString()});
    }
    return votes;
}

Result<std::vector<Vote>> VoteStore::ballotOf(const QString &round, const QString &participant) const
{
    return read(u"WHERE round = ? AND participant = ?"_s, {round, participant});
}

Result<QStringList> VoteStore::voters(const QString &round) const
{
    auto query =
        m_project.query(u"SELECT DISTINCT participant FROM vote WHERE round = ? ORDER BY participant"_s, {round});
    if (!query)
        return std::move(query).error();
    QStringList voters;
    while (query->next())
        voters << query->value(0).toString();
    return voters;
}

Result<std::vector<Vote>> VoteStore::votes(const QString &round) const
{
    const auto known = find(round);
    if (!known)
        return known.error();
    if (known->state != VoteState::Revealed)
        return badInput(Tr::tr("The votes are secret until they are revealed."));
    return read(u"WHERE round = ?"_s, {round});
}

Result<std::vector<Vote>> VoteStore::revealed() const
{
    return read(u"WHERE round IN (SELECT id FROM vote_round WHERE state = 'revealed')"_s, {});
}

} // namespace lodestar::workshop
