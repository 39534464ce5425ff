#pragma once

#include "core/workshop/voteround.h"
#include "core/workshop/workshopstore.h"

#include <optional>

namespace lodestar::workshop {

/// Rounds of voting and their votes. Until a round is revealed, who has voted can be read and nobody's votes but one's
/// own. No label of the history tells what was voted.
class VoteStore
{
public:
    explicit VoteStore(project::Project &project) : m_project(project) { }

    Result<std::vector<VoteRound>> rounds(const QString &question = {}) const; ///< the oldest first
    /// A new round, open; an empty id gets a new one. BadInput where checkRound() says so.
    Result<> open(const VoteRound &round);
    /// On to the next state: closing ends the voting, revealing shows the votes. A closed round can be opened again; a
    /// revealed one stays as it is (BadInput).
    Result<> setState(const QString &round, VoteState state);
    Result<> remove(const QString &round); ///< with its votes

    /// One person's whole ballot, in place of an earlier one; also when entered from paper. BadInput where
    /// checkBallot() says so, or when the round is not open.
    Result<> cast(const QString &round, const Participant &person, const std::vector<Vote> &votes);
    Result<> withdraw(const QString &round, const Participant &person);
    Result<std::vector<Vote>> ballotOf(const QString &round, const QString &participant) const; ///< one's own
    Result<QStringList> voters(const QString &round) const; ///< who has voted: no secret
    Result<std::vector<Vote>> votes(const QString &round) const; ///< BadInput while they are secret
    Result<std::vector<Vote>> revealed() const; ///< of all rounds that are revealed

private:
    Result<std::vector<Vote>> read(const QString &where, const QVariantList &values) const;
    Result<VoteRound> find(const QString &round) const;

    project::Project &m_project;
};

} // namespace lodestar::workshop
