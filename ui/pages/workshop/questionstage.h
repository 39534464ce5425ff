#pragma once

#include "core/workshop/dataanswer.h"
#include "core/workshop/question.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/stagescene.h"

namespace lodestar::ui {

class Names;

/// What the room has said about one question.
struct QuestionMatter {
    workshop::Question question;
    std::vector<workshop::Participant> participants; ///< former ones too
    std::vector<workshop::Answer> answers; ///< of all questions
    std::optional<workshop::Decision> decision;
    std::optional<workshop::DataAnswer> data;
};

/// The steps of a question on the stage: it is asked while everyone writes; then the facilitator reveals the answers;
/// then stands what was decided.
enum class QuestionStep : quint8 { Asked, Answers, Decision };

/// The steps there are now, in order: nothing is revealed that is not there.
std::vector<QuestionStep> questionSteps(const QuestionMatter &matter);
StageScene questionScene(const QuestionMatter &matter, QuestionStep step, const Names &names);

} // namespace lodestar::ui
