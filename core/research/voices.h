#pragma once

#include "core/research/companynames.h"
#include "core/traits/statistics.h"
#include "core/workshop/question.h"
#include "core/workshop/respondent.h"

namespace lodestar::research {

/// All that people outside the room have said, loaded at once.
struct Voices {
    std::vector<workshop::Respondent> respondents;
    std::vector<workshop::Answer> answers; ///< of respondents only
    QHash<QString, QString> themes; ///< cluster id → name

    const workshop::Respondent *respondent(const QString &id) const; ///< null when unknown
    bool hasKind(workshop::Respondent::Kind kind) const;
};
Result<Voices> loadVoices(project::Project &project);

/// What was said of one question.
struct QuestionVoices {
    struct Theme {
        QString name;
        qint64 people = 0; ///< who said it: a person with two cards counts once
        traits::Interval interval; ///< Wilson, 95 %, of those asked
    };
    qint64 asked = 0; ///< people of these kinds
    qint64 spoke = 0; ///< of those, who said something of the question
    std::vector<const workshop::Answer *> answers; ///< in the order of the voices
    std::vector<Theme> themes; ///< most people first
};
/// The answers point into `voices`.
QuestionVoices voicesOn(const QString &question, const Voices &voices, std::optional<workshop::Respondent::Kind> kind);

/// "6 of 8 people said something: 75%, likely between 41% and 93% of people like them." (translated)
QString spokeText(const QuestionVoices &voices);
/// "Ana Nowak, head of planning, Odra · Nov 24, 2026" (translated); "without a name" where nothing is known.
QString whoText(const workshop::Respondent *respondent, const CompanyNames &companies);

/// The questions of the survey that speak to one of the 25: q7 → s1; empty for those that customers are not asked.
QStringList surveyQuestionsFor(const QString &question);

} // namespace lodestar::research
