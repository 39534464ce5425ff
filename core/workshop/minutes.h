#pragma once

#include "core/workshop/meetingclock.h"
#include "core/workshop/question.h"
#include "core/workshop/room.h"

namespace lodestar::workshop {

/// What a meeting came to, as plain data: what was when, who was there, what was decided, what is parked.
struct Minutes {
    struct Block {
        QString title;
        QDateTime began; ///< invalid: it was not opened
        int planned = 0; ///< minutes
        double used = 0; ///< seconds
        bool leftOut = false;
    };
    struct Person {
        QString name, team; ///< team as a word
        QDateTime joined = {}, left = {};
    };
    struct Decided {
        QString about; ///< the question, or the name of the cluster
        int number = 0; ///< of the question; 0: none
        Decision decision;
    };
    QDateTime began; ///< of the first block that was opened; invalid: the clock never ran
    std::vector<Block> blocks; ///< in the order of the agenda
    std::vector<Person> people;
    std::vector<Decided> decisions; ///< in the order of the questions
    QStringList parked;
    int cards = 0; ///< all that were written, parked ones too
    int open = 0; ///< questions with cards and without a decision
};

/// `questions` in the order of the project; `room` as it may be seen.
Minutes meetingMinutes(const Agenda &agenda, const std::vector<BlockTime> &times, const Room &room,
                       const std::vector<Question> &questions);
/// The same as text to be mailed or pasted (translated).
QString minutesText(const Minutes &minutes, const QString &project);

} // namespace lodestar::workshop
