#pragma once

#include "core/base/error.h"
#include "core/workshop/question.h"

#include <QDate>

namespace lodestar::exports {

/// Questions as a workbook to fill in and send back (workshop::planForm() reads it). `whom` is the team or person as
/// people read it; `name` and `team` fill their columns in the first row where they are known. Returns the number of
/// questions.
struct AnswerWorkbook {
    std::vector<workshop::Question> questions;
    QString project, whom;
    QString name, team;
    bool rightToLeft = false;
    QDate due = {}; ///< the day by which it should be back; invalid: none is named
};
QString answerFormDue(const AnswerWorkbook &form); ///< "Please send it back by …" (translated); empty without a day
QString answerFormTitle(const AnswerWorkbook &form); ///< "Odra: questions for Sales" (translated)
Result<qint64> writeAnswerWorkbook(const AnswerWorkbook &form, const QString &path);

} // namespace lodestar::exports
