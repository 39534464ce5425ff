#pragma once

#include "core/profile/analysis.h"
#include "core/research/otherdata.h"
#include "core/research/voices.h"
#include "core/workshop/dataanswer.h"
#include "core/workshop/progress.h"
#include "core/workshop/room.h"

#include <QJsonObject>

#include <optional>

namespace lodestar::cli {

/// All that may be seen of the questions: what the team says, groups, votes and decides, and what the data says. What
/// is secret (cards before their reveal, votes before theirs) is not in it.
struct Said {
    std::vector<workshop::Question> questions;
    workshop::Room room;
    std::vector<workshop::Gap> gaps;
    QHash<QString, workshop::QuestionProgress> progress; ///< by Question::id
    QHash<QString, int> voters; ///< how many have voted, by VoteRound::id
    std::optional<profile::Analysis> analysis;
    QHash<QString, research::OtherData> other; ///< by Question::id, where there is any
    std::vector<workshop::Question> survey; ///< what customers are asked
    research::Voices voices;
    research::CompanyNames companies;

    QString nameOf(const QString &participant) const;
    QString nameOf(const workshop::Answer &answer) const; ///< of who said it, in the room or outside it
    /// What customers are asked that speaks to a question, and what they said.
    struct Asked {
        workshop::Question question;
        research::QuestionVoices said;
    };
    std::vector<Asked> askedFor(const workshop::Question &question) const;
    workshop::DataAnswer dataOn(const workshop::Question &question) const;
    workshop::Gap gapOn(const QString &subject) const;
    std::vector<workshop::VoteRound> roundsOn(const QString &question) const;
};

QJsonObject questionsJson(const Said &said);

} // namespace lodestar::cli
