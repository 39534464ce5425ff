#pragma once

#include "core/workshop/workshopstore.h"
#include "core/workshop/writinground.h"

#include <QHash>

namespace lodestar::workshop {

/// Rounds of silent writing, in the project. Recorded and undoable; no label of the history says what was written, or
/// by whom.
class WritingStore
{
public:
    explicit WritingStore(project::Project &project) : m_project(project) { }
    Result<std::vector<WritingRound>> rounds() const; ///< in the order in which they began
    /// How many cards of rounds that are not revealed lie in the file, by WritingRound::id.
    Result<QHash<QString, int>> hiddenCards() const;
    /// What one writer has in a named round that is not revealed; of an anonymous round nothing, for nobody knows.
    Result<std::vector<Answer>> cardsOf(const QString &round, const QString &participant) const;

    /// A new round; an empty id gets a new one. BadInput while another round on the question is not revealed.
    Result<> begin(const WritingRound &round);
    /// A card of the round, new or changed. An anonymous round keeps the team and nothing that tells the author, the
    /// time included. BadInput without a word, or when the round is revealed.
    Result<> write(const QString &round, const Answer &card);
    Result<> takeBack(const QString &card); ///< a card that is still hidden
    /// The keyboard goes on to the next; who had it is kept in a named round, and only counted in an anonymous one.
    Result<> passOn(const QString &round, const QString &participant);
    /// All cards of the round appear on the board at once, behind those that lie there: the named in the order in which
    /// they were written, the anonymous in one that tells nothing.
    Result<> reveal(const QString &round);
    Result<> cancel(const QString &round); ///< ends a round in which nothing was written; BadInput otherwise

private:
    Result<WritingRound> hidden(const QString &round) const;

    project::Project &m_project;
};

} // namespace lodestar::workshop
