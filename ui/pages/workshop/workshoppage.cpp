#include "ui/pages/workshop/workshoppage.h"

#include "core/base/format.h"
#include "core/project/handout.h"
#include "core/workshop/room.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/icon.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/participantspanel.h"
#include "ui/pages/workshop/questiondelegate.h"
#include "ui/pages/workshop/questionmodel.h"
#include "ui/pages/workshop/questionpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QListView>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;

namespace {

constexpr int kQuestions = 25;

/// How many of the 25 have an answer or a decision.
qsizetype countOfTheTwentyFive(const std::vector<workshop::Question> &questions, const QSet<QString> &ids)
{
    return std::count_if(questions.begin(), questions.end(),
                         [&](const auto &question) { return question.number > 0 && ids.contains(question.id); });
}

struct Standing {
    qsizetype answered = 0, decided = 0;
};

Standing standing(const std::vector<workshop::Question> &questions, const std::vector<workshop::Answer> &answers,
                  const std::vector<workshop::Decision> &decisions)
{
    QSet<QString> answered, decided;
    for (const auto &answer : answers)
        answered.insert(answer.question);
    for (const auto &decision : decisions)
        decided.insert(decision.subject);
    return {countOfTheTwentyFive(questions, answered + decided), countOfTheTwentyFive(questions, decided)};
}

/// A hand-out asks only some of the questions.
void keepHandedOut(std::vector<workshop::Question> &questions, const Session &session)
{
    const auto handout = session.hasProject() ? project::handoutOf(*session.project()) : std::nullopt;
    if (handout)
        std::erase_if(questions, [&](const auto &question) { return !handout->questions.contains(question.id); });
}

} // namespace

WorkshopPage::WorkshopPage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_questions = workshop::shippedQuestions(theme::current().language).value_or(std::vector<workshop::Question>());
    keepHandedOut(m_questions, session);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (!session.hasProject()) {
        auto *empty = new EmptyState(QStringLiteral("workshop"), tr("25 questions, one at a time"),
                                     tr("Each team says what it knows of the best customers; the data answers beside. "
                                        "Open or create a project to begin."),
                                     tr("Go to the overview"));
        connect(empty, &EmptyState::clicked, this, [this] { this->session().openPage(QStringLiteral("overview")); });
        column->addWidget(empty);
        return;
    }
    column->addWidget(makeContent());
    auto *previous = new QAction(tr("Previous"), this);
    previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    auto *next = new QAction(tr("Next question"), this);
    next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(next, &QAction::triggered, this, [this] { step(1); });
    auto *handOut = new QAction(tr("Hand out questions…"), this);
    connect(handOut, &QAction::triggered, &session, &Session::handoutRequested);
    m_actions = {handOut, previous, next};
    if (project::handoutOf(*session.project()))
        m_actions.removeFirst(); // what was handed out is sent back, not on
    connect(&session, &Session::changed, this, &WorkshopPage::refresh);
    connect(&session, &Session::busyChanged, this, &WorkshopPage::refresh);
    connect(&session, &Session::analysisChanged, m_panel, &QuestionPanel::refreshData);
    connect(&session, &Session::analysisChanged, this, &Page::stageChanged);
    m_list->setCurrentIndex(m_model->firstQuestion());
    refresh();
}

QWidget *WorkshopPage::makeContent()
{
    const theme::Look &look = theme::current();
    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(look.space(Space::Normal));

    auto *questions = new Card;
    questions->setPadding(Space::Small);
    m_model = new QuestionModel(m_questions, this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *filter = new FilterLine(tr("Find a question"));
    filter->setList(m_list);
    connect(filter, &FilterLine::filterChanged, this, [this](const QString &text) {
        const QString open = m_list->currentIndex().data(QuestionModel::IdRole).toString();
        m_model->setFilter(text);
        const QModelIndex again = m_model->indexOf(open);
        m_list->setCurrentIndex(again.isValid() ? again : m_model->firstQuestion());
    });
    questions->body()->addWidget(filter);
    questions->body()->addWidget(m_list, 1);

    auto *side = new QVBoxLayout;
    side->setSpacing(look.space(Space::Normal));
    side->addWidget(questions, 1);
    m_people = new ParticipantsPanel(session());
    side->addWidget(m_people);
    columns->addLayout(side, 2);

    m_panel = new QuestionPanel(session());
    connect(m_panel, &QuestionPanel::stageChanged, this, &WorkshopPage::stageChanged);
    auto *scroll = makeScrollArea(m_panel);
    columns->addWidget(scroll, 5);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, scroll] {
        openCurrent();
        scroll->ensureVisible(0, 0);
    });
    connect(m_list, &QListView::activated, m_panel, &QuestionPanel::focusEntry);
    return m_content;
}

QString WorkshopPage::title() const
{
    return tr("Workshop");
}

QString WorkshopPage::purpose() const
{
    if (!m_content)
        return tr("What the team knows, question by question.");
    if (project::handoutOf(*session().project()))
        return tr("Say what you know, question by question.");
    if (m_answered == 0)
        return tr(
            "25 questions to service, sales and the best customers. Start with the one that the room knows best.");
    return tr("%1 of 25 questions answered, %2 decided.").arg(format::count(m_answered), format::count(m_decided));
}

QString WorkshopPage::help() const
{
    return tr(
        "Choose a question on the side, let everyone say what they know, and write each answer down as a card with "
        "the person who said it. Beside the answers stands what your customer list says about the same question, as "
        "far as it has the columns. End each question with a decision, an owner and how confident the room is. "
        "Ctrl+Enter adds an answer; Ctrl+Page Down goes to the next question.");
}

QVariant WorkshopPage::begun() const
{
    if (!m_content)
        return {};
    return QVariantList{m_list->currentIndex().data(QuestionModel::IdRole).toString(), m_panel->begun()};
}

void WorkshopPage::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (!m_content || parts.size() != 2)
        return;
    showTarget(parts.first().toString());
    m_panel->resume(parts.last());
}

void WorkshopPage::showTarget(const QString &target)
{
    if (!m_content)
        return;
    const QModelIndex index = m_model->indexOf(target.section(u'/', 0, 0));
    if (index.isValid())
        m_list->setCurrentIndex(index);
    m_panel->showActivity(target.section(u'/', 1, 1), target.section(u'/', 2));
}

std::optional<StageScene> WorkshopPage::stageScene() const
{
    if (!m_content)
        return std::nullopt;
    return m_panel->stageScene();
}

void WorkshopPage::refresh()
{
    if (!session().hasProject())
        return;
    auto room = workshop::Room::load(*session().project());
    if (!room) {
        session().notify(room.error().message, true);
        return;
    }
    room->everyone = session().names().shown(std::move(room->everyone));
    const Standing now = standing(m_questions, room->cards, room->decisions);
    m_answered = now.answered;
    m_decided = now.decided;
    m_model->setProgress(room->cards, room->decisions);
    std::vector<workshop::Participant> members = room->everyone;
    std::erase_if(members, [](const auto &participant) { return participant.former; });
    m_people->refresh(members);
    m_panel->refresh(*room);
    emit headerChanged();
}

void WorkshopPage::openCurrent()
{
    const QString id = m_list->currentIndex().data(QuestionModel::IdRole).toString();
    for (const auto &question : m_questions) {
        if (question.id == id) {
            m_panel->showQuestion(question);
            refresh();
            return;
        }
    }
}

bool WorkshopPage::step(int direction)
{
    for (int row = m_list->currentIndex().row() + direction; row >= 0 && row < m_model->rowCount(); row += direction) {
        const QModelIndex index = m_model->index(row);
        if (!index.data(QuestionModel::HeadingRole).toBool()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return true;
        }
    }
    return false;
}

bool WorkshopPage::stepStage(int direction)
{
    return m_content && (m_panel->stepStage(direction) || step(direction));
}

RailState workshopRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const workshop::WorkshopStore store(*session.project());
    const auto questions = workshop::shippedQuestions(QStringLiteral("en"));
    const auto answers = store.answers();
    const auto decisions = store.decisions();
    if (!questions || !answers || !decisions)
        return {};
    const Standing now = standing(*questions, *answers, *decisions);
    if (now.answered == 0)
        return {};
    return {now.answered >= kQuestions ? Page::State::Done : Page::State::Begun,
            QStringLiteral("%1/%2").arg(format::count(now.answered), format::count(kQuestions))};
}

} // namespace lodestar::ui
