#pragma once

#include "core/export/workbookwriter.h"
#include "core/workshop/workshopstore.h"

#include <QJsonObject>

namespace lodestar::exports {

/// What a team said of its questions, as a table: a question a row with its answers and what was decided.
struct QuestionSheet {
    std::vector<workshop::Question> questions;
    std::vector<workshop::Participant> participants; ///< with former ones
    std::vector<workshop::Answer> answers; ///< only those that everybody may see
    std::vector<workshop::Decision> decisions;
};

/// Header and rows, in the language in use: number, group, question, answers, decision, owner, confidence.
Sheet questionTable(const QuestionSheet &sheet);
/// {"questions":[{"id","number","group","text","answers":[{"participant","text"}],"decision","owner","confidence"}]}
QJsonObject questionJson(const QuestionSheet &sheet);

} // namespace lodestar::exports
