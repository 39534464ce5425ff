#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace lodestar::workshop {

/// Silent writing on one question: cards of the round are in the file at once, and nobody sees them before the
/// facilitator reveals the round.
struct WritingRound {
    QString id; ///< UUID
    QString question; ///< Question::id
    bool anonymous = false; ///< chosen before and kept: the cards then know a team and no author
    bool revealed = false;
    QDateTime at; ///< when it began
    int minutes = 0; ///< the time that was announced; 0: none
    QStringList writers; ///< Participant::id of those who are to write, in the order in which they were asked
    /// Participant::id of those who have passed the keyboard on; of an anonymous round empty, for who wrote when would
    /// tell who wrote what.
    QStringList finished;
    int turns = 0; ///< how many have passed the keyboard on, also where their names are not kept
};

} // namespace lodestar::workshop
