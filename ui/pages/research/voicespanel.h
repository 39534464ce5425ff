#pragma once

#include "core/profile/analysis.h"
#include "core/research/voices.h"
#include "ui/base/pending.h"
#include "ui/pages/research/researchpanel.h"

namespace lodestar::ui {

class EmptyState;
class PersonPanel;
class QuotesPanel;
class SectionStack;
class Segmented;
class SurveyForm;
class SurveyReturn;

/// What people outside the room say: by the customer survey (with its form and the way back), or in interviews.
class VoicesPanel : public ResearchPanel
{
    Q_OBJECT
public:
    VoicesPanel(Session &session, workshop::Respondent::Kind kind, QWidget *parent = nullptr);

    QString purpose() const override;
    void showTarget(const QString &target) override; ///< a question id
    std::optional<StageScene> stageScene() const override; ///< what was said of the question that is chosen
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

protected:
    void refresh() override;

private:
    bool isSurvey() const { return m_kind == workshop::Respondent::Kind::Survey; }
    QWidget *makeForm();
    EmptyState *makeEmpty();
    Result<std::vector<workshop::Question>> askedQuestions() const;
    void showView(const QString &id);
    void readCompanies();

    workshop::Respondent::Kind m_kind;
    research::Voices m_voices;
    std::vector<workshop::Question> m_asked; ///< of the survey
    research::CompanyNames m_companies;
    std::shared_ptr<const profile::Analysis> m_companiesOf; ///< whose customers they are, or will be
    Pending<Result<research::CompanyNames>> m_reading;
    bool m_wasShown = false;
    Segmented *m_views = nullptr;
    SectionStack *m_stack = nullptr;
    QuotesPanel *m_quotes = nullptr;
    PersonPanel *m_people = nullptr;
    QWidget *m_formView = nullptr;
    EmptyState *m_empty = nullptr;
    SurveyForm *m_form = nullptr;
    SurveyReturn *m_return = nullptr;
};

} // namespace lodestar::ui
