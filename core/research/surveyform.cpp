#include "core/research/surveyform.h"

#include "core/project/project.h"

#include <QLocale>

namespace lodestar::research {

QStringList SurveyForm::header() const
{
    return QStringList{words.name, words.role, words.company, words.date} + questions;
}

Result<SurveyForm> surveyForm(project::Project &project, const QString &language)
{
    auto words = formWords(language);
    const auto questions = SurveyQuestionStore(project).list(language);
    if (!words || !questions)
        return words ? questions.error() : words.error();
    SurveyForm form;
    form.language = language;
    form.rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    form.words = std::move(*words);
    for (const workshop::Question &question : *questions)
        form.questions << question.text;
    return form;
}

} // namespace lodestar::research
