#pragma once

#include "core/workshop/question.h"

namespace lodestar::research {

/// What one column of a filled survey holds.
struct SurveyColumn {
    enum class Part : quint8 { Nothing, Name, Title, Company, Date, Note, Answer };
    Part part = Part::Nothing;
    QString question = {}; ///< Question::id, of an answer
    friend bool operator==(const SurveyColumn &, const SurveyColumn &) = default;
};

/// What the columns of any survey tool's table hold, by their headers: the app's own form in each of its languages,
/// the texts of the team's own questions, else the words that such headers have. No question and no part of a person is
/// found twice: the better likeness wins, then the earlier column.
std::vector<SurveyColumn> matchColumns(const QStringList &headers, const std::vector<workshop::Question> &questions);

} // namespace lodestar::research
