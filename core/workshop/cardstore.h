#pragma once

#include "core/workshop/questionstore.h"
#include "core/workshop/workshopstore.h"

namespace lodestar::workshop {

/// What is done with cards on the board, each one action of the history. Votes hang on cards and stay with them.
class CardStore
{
public:
    explicit CardStore(project::Project &project) : m_project(project) { }
    /// At the end of the cards that stand alone. An empty id gets a new one; BadInput without a word.
    Result<> add(const Answer &card);
    Result<> rewrite(const QString &card, const QString &text); ///< BadInput without a word
    Result<> remove(const QStringList &cards); ///< what was voted for them stays known and counts for nothing
    /// To another question, or to kParkingLot; there they stand alone.
    Result<> send(const QStringList &cards, const QString &question);
    /// One card becomes several, which stay beside each other; the first keeps the votes. BadInput with fewer than two.
    Result<> split(const QString &card, const QStringList &texts);
    /// Several cards become one, with the texts of all, in the place of the first of them that was voted on (or the
    /// first). It gets the votes of all, and the author where they have one and the same.
    Result<> merge(const QStringList &cards);

private:
    Result<std::vector<Answer>> read(const QStringList &cards) const;

    project::Project &m_project;
};

} // namespace lodestar::workshop
