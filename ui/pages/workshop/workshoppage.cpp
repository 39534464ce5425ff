#include "ui/pages/workshop/workshoppage.h"

#include "core/base/format.h"
#include "core/project/handout.h"
#include "core/workshop/room.h"
#include "core/workshop/roomfacts.h"
#include "ui/base/icon.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/agendapanel.h"
#include "ui/pages/workshop/participantspanel.h"
#include "ui/pages/workshop/questionpanel.h"
#include "ui/pages/workshop/questionspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/responsiverow.h"

#include <QAction>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;

namespace {

constexpr int kQuestions = 25;
constexpr int kTwoColumns = 740; ///< pixels at 100 %; in less, the questions stand below the one that is open
constexpr int kQuestionAbove = 330; ///< pixels at 100 %, of what is above them then

struct Standing {
    qsizetype answered = 0, decided = 0; ///< of the 25
};

Standing standing(const QHash<QString, workshop::QuestionProgress> &progress)
{
    Standing now;
    for (auto one = progress.begin(); one != progress.end(); ++one) {
        // The 25 are "q1" to "q25"; warm-up and own questions do not count.
        if (!one.key().startsWith(u'q') || one->standing == workshop::QuestionStanding::Nothing)
            continue;
        ++now.answered;
        now.decided += one->isDecided() ? 1 : 0;
    }
    return now;
}

} // namespace

WorkshopPage::WorkshopPage(Session &session, QWidget *parent) : Page(session, parent)
{
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
    connect(previous, &QAction::triggered, this, [this] { m_questions->step(-1); });
    auto *next = new QAction(tr("Next question"), this);
    next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(next, &QAction::triggered, this, [this] { m_questions->step(1); });
    m_actions = {previous, next};
    connect(&session, &Session::changed, this, &WorkshopPage::refresh);
    connect(&session, &Session::busyChanged, this, &WorkshopPage::refresh);
    connect(&session, &Session::analysisChanged, m_panel, &QuestionPanel::refreshData);
    connect(&session, &Session::analysisChanged, this, &Page::stageChanged);
    refresh();
}

QWidget *WorkshopPage::makeContent()
{
    const theme::Look &look = theme::current();
    m_content = new ResponsiveRow(look.pixels(kTwoColumns));
    m_content->setLastOnTop(); // the question of the room, before the list it is in
    m_content->addWidget(makeSide(), 2);
    m_panel = new QuestionPanel(session());
    auto *scroll = makeScrollArea(m_panel);
    m_question = scroll;
    m_content->addWidget(scroll, 5);
    connect(m_questions, &QuestionsPanel::opened, this, [this, scroll] {
        openCurrent();
        scroll->ensureVisible(0, 0);
    });
    connect(m_questions, &QuestionsPanel::entryWanted, m_panel, &QuestionPanel::focusEntry);
    connect(m_agenda, &AgendaPanel::stageChanged, this, &Page::stageChanged);
    connect(m_panel, &QuestionPanel::stageChanged, this, &Page::stageChanged);
    connect(m_side, &SectionTabs::sectionChanged, this, &Page::stageChanged);
    return m_content;
}

QWidget *WorkshopPage::makeSide()
{
    auto *side = new Card;
    side->setPadding(Space::Small);
    side->setMinimumWidth(theme::current().pixels(250));
    m_side = new SectionTabs(tr("Questions, agenda and people"));
    m_side->addSection(QStringLiteral("questions"), tr("Questions"));
    m_side->addSection(QStringLiteral("agenda"), tr("Agenda"));
    m_side->addSection(QStringLiteral("people"), tr("People"));
    m_questions = new QuestionsPanel(session());
    m_agenda = new AgendaPanel(session());
    m_people = new ParticipantsPanel(session());
    auto *stack = new QStackedWidget;
    stack->addWidget(m_questions);
    stack->addWidget(m_agenda);
    stack->addWidget(makeScrollArea(m_people));
    connect(m_side, &SectionTabs::sectionChanged, stack,
            [this, stack] { stack->setCurrentIndex(m_side->currentIndex()); });
    side->body()->addWidget(m_side);
    side->body()->addWidget(stack, 1);
    return side;
}

void WorkshopPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const theme::Look &look = theme::current();
    if (m_question)
        m_question->setMinimumHeight(width() < look.pixels(kTwoColumns) ? look.pixels(kQuestionAbove) : 0);
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
        "Choose a question on the side. Cards holds what is said, one thought a card: write it, say who speaks, press "
        "Enter; lay together what belongs together by dragging, or choose cards and press G. Write lets everybody "
        "write in silence, behind a curtain or on paper, and reveals all cards at once. Vote is a secret vote on cards "
        "and groups. Decide shows what your customer list says about the same question and ends with a decision, an "
        "owner and how confident the room is. "
        "Ctrl+Page Down goes to the next question. The agenda leads the room through a meeting: F6 begins and pauses "
        "the clock, F7 goes on to the next block, F8 adds two minutes, F9 opens the parking lot, Shift+F9 shows what "
        "to say.");
}

QVariant WorkshopPage::begun() const
{
    if (!m_content)
        return {};
    return QVariantList{m_questions->currentId(), m_side->current(), m_panel->begun()};
}

void WorkshopPage::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (!m_content || parts.size() != 3)
        return;
    showTarget(parts.first().toString());
    m_side->setCurrent(parts.at(1).toString());
    m_panel->resume(parts.last());
}

void WorkshopPage::showTarget(const QString &target)
{
    if (!m_content)
        return;
    if (target == QStringLiteral("agenda") || target == QStringLiteral("people")) {
        m_side->setCurrent(target);
        return;
    }
    if (const QString question = target.section(u'/', 0, 0); !question.isEmpty())
        m_questions->open(question);
    if (const QString activity = target.section(u'/', 1, 1); !activity.isEmpty())
        m_panel->showActivity(activity, target.section(u'/', 2));
}

std::optional<StageScene> WorkshopPage::stageScene() const
{
    if (!m_content)
        return std::nullopt;
    return m_side->current() == QStringLiteral("agenda") ? m_agenda->stageScene() : m_panel->stageScene();
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
    m_questions->refresh(*room);
    const Standing now = standing(m_questions->progress());
    m_answered = now.answered;
    m_decided = now.decided;
    std::vector<workshop::Participant> members = room->everyone;
    std::erase_if(members, [](const auto &participant) { return participant.former; });
    m_people->refresh(members);
    if (const auto *question = m_questions->current())
        m_panel->showQuestion(*question); // its words may be others now
    m_panel->refresh(*room);
    emit headerChanged();
}

void WorkshopPage::openCurrent()
{
    if (const auto *question = m_questions->current()) {
        m_panel->showQuestion(*question);
        refresh();
    }
}

bool WorkshopPage::stepStage(int direction)
{
    return m_content && (m_panel->stepStage(direction) || m_questions->step(direction));
}

RailState workshopRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const auto room = workshop::Room::load(*session.project());
    const auto gaps = workshop::GapStore(*session.project()).list();
    if (!room || !gaps)
        return {};
    const Standing now = standing(workshop::questionProgress(workshop::workshopFacts(*room, *gaps)));
    if (now.answered == 0)
        return {};
    return {now.answered >= kQuestions ? Page::State::Done : Page::State::Begun,
            QStringLiteral("%1/%2").arg(format::count(now.answered), format::count(kQuestions))};
}

} // namespace lodestar::ui
