#pragma once

#include <QDateTime>
#include <QString>

namespace lodestar::workshop {

/// One vote of the room on the cards of a question.
struct VoteRound {
    QString id; ///< UUID
    QString question; ///< Question::id
    QString kind; ///< "dots", "points", "consent", "ranking"
    int budget = 0; ///< what a person may spend in all
    int itemLimit = 0; ///< what a person may spend on one item; 0: the whole budget
    QString state; ///< "open", "closed", "revealed"
    QString detail; ///< JSON, by kind
    QDateTime at;
};

/// What one person gave one item. Votes hang on cards, so that no grouping loses one.
struct Vote {
    QString id; ///< UUID
    QString round; ///< VoteRound::id
    QString participant; ///< Participant::id
    QString team; ///< of the participant when they voted
    QString item; ///< Answer::id, or an own option
    double amount = 0;
    QDateTime at;
};

} // namespace lodestar::workshop
