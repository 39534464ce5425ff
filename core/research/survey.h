#pragma once

#include "core/workshop/question.h"

namespace lodestar::project {
class Project;
}

/// The customer survey: four questions that the app ships, and the team's own.
namespace lodestar::research {

/// Group of the questions that are asked of customers.
QString surveyGroup();
/// The language in use, as the files of questions are named: "en", "zh_CN".
QString languageInUse();

/// "s1" … "s4"; `language` as "en", "fa", "zh_CN".
Result<std::vector<workshop::Question>> shippedSurvey(const QString &language);
/// Their texts in every language the app speaks, for finding them in the headers of a file: text → id.
Result<std::vector<std::pair<QString, QString>>> surveyTexts();

/// What else stands on the form that customers fill in.
struct FormWords {
    QString title, intro, name, role, company, date, note;
};
Result<FormWords> formWords(const QString &language);

/// The questions of the survey in a project; the team's own follow the shipped ones. Recorded and undoable.
class SurveyQuestionStore
{
public:
    explicit SurveyQuestionStore(project::Project &project) : m_project(project) { }
    Result<std::vector<workshop::Question>> list(const QString &language) const;
    Result<> add(const QString &text); ///< BadInput without a word, or when it is asked already
    /// Of one's own only. BadInput while there are answers to it: they would be answers to nothing.
    Result<> remove(const QString &id);

private:
    project::Project &m_project;
};

} // namespace lodestar::research
