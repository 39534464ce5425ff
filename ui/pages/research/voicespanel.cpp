#include "ui/pages/research/voicespanel.h"

#include "core/base/text.h"
#include "core/research/survey.h"
#include "core/workshop/questionstore.h"
#include "ui/base/session.h"
#include "ui/pages/research/personpanel.h"
#include "ui/pages/research/quotespanel.h"
#include "ui/pages/research/surveyform.h"
#include "ui/pages/research/surveyreturn.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/sectionstack.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;
using workshop::Respondent;

namespace {

const QString kForm = QStringLiteral("form"), kQuotes = QStringLiteral("quotes"), kPeople = QStringLiteral("people");

} // namespace

VoicesPanel::VoicesPanel(Session &session, Respondent::Kind kind, QWidget *parent)
    : ResearchPanel(session, parent), m_kind(kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Medium));
    m_views = new Segmented(isSurvey() ? tr("What to see of the survey") : tr("What to see of the interviews"));
    if (isSurvey())
        m_views->addChoice(kForm, tr("Form"));
    m_views->addChoice(kQuotes, tr("By question"));
    m_views->addChoice(kPeople, tr("By person"));
    m_stack = new SectionStack;
    m_quotes = new QuotesPanel(session, kind);
    m_people = new PersonPanel(session, kind);
    m_empty = makeEmpty();
    m_stack->addWidget(m_quotes);
    m_stack->addWidget(m_people);
    m_stack->addWidget(m_empty);
    if (isSurvey()) {
        m_formView = makeForm();
        m_stack->addWidget(m_formView);
    }
    column->addWidget(m_views, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    connect(m_views, &Segmented::chosen, this, [this](const QString &id) {
        showView(id);
        emit purposeChanged();
    });
    connect(m_quotes, &QuotesPanel::questionChanged, this, &ResearchPanel::purposeChanged);
    connect(&session, &Session::analysisChanged, this, &VoicesPanel::projectChanged);
}

QWidget *VoicesPanel::makeForm()
{
    auto *row = new ResponsiveRow(theme::current().pixels(760));
    m_form = new SurveyForm(session());
    m_return = new SurveyReturn(session());
    row->addWidget(m_form);
    row->addWidget(m_return);
    connect(m_return, &SurveyReturn::answersCame, this, [this] { showView(kQuotes); });
    return makeScrollArea(row);
}

EmptyState *VoicesPanel::makeEmpty()
{
    auto *empty = isSurvey()
        ? new EmptyState(QStringLiteral("people"), tr("What do your customers say?"),
                         tr("No answers have come back yet. Hand the form out, or write down what somebody told you."),
                         tr("Write down one answer"))
        : new EmptyState(QStringLiteral("people"), tr("Listen to five of them"),
                         tr("Five interviews show most of what half of your customers would say. Write down who said "
                            "what, in their words; then group what is alike."),
                         tr("Write down the first interview"));
    connect(empty, &EmptyState::clicked, this, [this] {
        showView(kPeople);
        m_people->startNew();
    });
    return empty;
}

QString VoicesPanel::purpose() const
{
    const auto people = static_cast<int>(std::count_if(m_voices.respondents.begin(), m_voices.respondents.end(),
                                                       [this](const Respondent &one) { return one.kind == m_kind; }));
    if (isSurvey())
        return people == 0 ? tr("Four questions to the customers you want more of, and what they answer.")
                           : tr("%n customer(s) have answered the survey.", nullptr, people);
    return people == 0 ? tr("Talk to a few of them, and write down what they say in their words.")
                       : tr("%n interview(s) are written down.", nullptr, people);
}

Result<std::vector<workshop::Question>> VoicesPanel::askedQuestions() const
{
    auto questions = research::SurveyQuestionStore(*session().project()).list(theme::current().language);
    if (!questions || isSurvey())
        return questions;
    auto shipped = workshop::shippedQuestions(theme::current().language);
    if (!shipped)
        return shipped;
    const auto room = workshop::QuestionStore(*session().project(), std::move(*shipped)).visible();
    if (!room)
        return room;
    questions->insert(questions->end(), room->begin(), room->end());
    return questions;
}

void VoicesPanel::refresh()
{
    auto voices = research::loadVoices(*session().project());
    const auto questions = askedQuestions();
    if (!voices || !questions) {
        session().notify(voices ? questions.error().message : voices.error().message, true);
        return;
    }
    readCompanies();
    m_voices = std::move(*voices);
    std::vector<workshop::Question> answered;
    for (const workshop::Question &question : *questions) {
        const bool isAnswered = std::any_of(m_voices.answers.begin(), m_voices.answers.end(),
                                            [&](const auto &answer) { return answer.question == question.id; });
        if (isSurvey() || isAnswered)
            answered.push_back(question);
    }
    m_asked = isSurvey() ? *questions : std::vector<workshop::Question>();
    m_quotes->show(m_voices, answered, m_companies, canEdit());
    m_people->show(m_voices, *questions, m_companies, canEdit());
    if (isSurvey()) {
        m_form->show(*questions, canEdit());
        m_return->show(*questions, canEdit());
    }
    if (!std::exchange(m_wasShown, true))
        m_views->setCurrent(isSurvey() && !m_voices.hasKind(m_kind) ? kForm : kQuotes);
    showView(m_views->current());
}

/// Who the customers are may take a while to read; until then companies stand in their own words.
void VoicesPanel::readCompanies()
{
    const auto analysis = session().analysis();
    if (analysis == m_companiesOf)
        return;
    m_companiesOf = analysis;
    if (!analysis) {
        m_companies = {};
        return;
    }
    m_reading = runTask([table = analysis->table](const TaskControl &) -> Result<research::CompanyNames> {
        return research::CompanyNames(table);
    });
    m_reading.then(this, [this](const Result<research::CompanyNames> &companies) {
        if (!companies)
            return;
        m_companies = *companies;
        projectChanged();
    });
}

void VoicesPanel::showView(const QString &id)
{
    m_views->setCurrent(id);
    if (id == kForm)
        m_stack->setCurrentWidget(m_formView);
    else if (id == kPeople)
        m_stack->setCurrentWidget(m_people);
    else
        m_stack->setCurrentWidget(m_voices.hasKind(m_kind) ? static_cast<QWidget *>(m_quotes) : m_empty);
}

void VoicesPanel::showTarget(const QString &target)
{
    if (session().hasProject())
        refresh();
    showView(kQuotes);
    m_quotes->showQuestion(target);
}

std::optional<StageScene> VoicesPanel::stageScene() const
{
    if (m_stack->currentWidget() == m_quotes)
        return m_quotes->stageScene();
    if (!isSurvey() || m_stack->currentWidget() != m_formView)
        return std::nullopt;
    StageScene scene; // the questions that go out
    scene.title = tr("What we ask our customers");
    scene.line = purpose();
    StageScene::Column questions;
    for (const workshop::Question &question : m_asked)
        questions.cards.push_back({visible(question.text, 400)});
    if (questions.cards.empty())
        return std::nullopt;
    scene.body = StageScene::Cards{{std::move(questions)}};
    return scene;
}

QVariant VoicesPanel::begun() const
{
    return QStringList{m_views->current(), m_quotes->currentQuestion(), m_people->begunAnswer()};
}

void VoicesPanel::resume(const QVariant &begun)
{
    const QStringList parts = begun.toStringList();
    if (parts.size() != 3)
        return;
    m_wasShown = true;
    showView(parts.at(0));
    m_quotes->showQuestion(parts.at(1));
    m_people->beginAnswer(parts.at(2));
}

} // namespace lodestar::ui
