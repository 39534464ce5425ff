#include "core/workshop/votestore.h"

#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

Result<std::vector<VoteRound>> VoteStore::rounds() const
{
    auto query = m_project.query(
        u"SELECT id, question, kind, budget, item_limit, state, detail, at FROM vote_round ORDER BY at, id"_s);
    if (!query)
        return query.error();
    std::vector<VoteRound> rounds;
    while (query->next()) {
        rounds.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                          query->value(3).toInt(), query->value(4).toInt(), query->value(5).toString(),
                          query->value(6).toString(), stored::timeFrom(query->value(7))});
    }
    return rounds;
}

Result<std::vector<Vote>> VoteStore::revealed() const
{
    auto query = m_project.query(u"SELECT id, round, participant, team, item, amount, at FROM vote WHERE round IN "
                                 "(SELECT id FROM vote_round WHERE state = 'revealed') ORDER BY at, id"_s);
    if (!query)
        return query.error();
    std::vector<Vote> votes;
    while (query->next()) {
        votes.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                         query->value(3).toString(), query->value(4).toString(), query->value(5).toDouble(),
                         stored::timeFrom(query->value(6))});
    }
    return votes;
}

} // namespace lodestar::workshop
