#pragma once

#include "core/export/answerworkbook.h"
#include "core/research/surveyform.h"

namespace lodestar::render {

/// Questions on paper, to be filled in by hand.
struct PaperForm {
    struct Question {
        QString number; ///< as it is written before the question; may be empty
        QString text;
        QString note; ///< small below it; may be empty
    };
    QString language; ///< decides the fonts and the numerals
    bool rightToLeft = false;
    QString title, intro, footer;
    std::vector<std::pair<QString, QString>> fields; ///< who fills it in: names of lines to write on, two to a row
    std::vector<Question> questions;
};

/// The survey that customers answer.
PaperForm paperForm(const research::SurveyForm &form);
/// What a team is asked, in the language in use; `language` is its name ("fa").
PaperForm paperForm(const exports::AnswerWorkbook &form, const QString &language);

} // namespace lodestar::render
