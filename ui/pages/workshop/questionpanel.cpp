#include "ui/pages/workshop/questionpanel.h"

#include "ui/pages/workshop/activitytable.h"
#include "ui/pages/workshop/questionheading.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/sectionstack.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;

QuestionPanel::QuestionPanel(Session &session, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_heading = new QuestionHeading;
    m_tabs = new SectionTabs(tr("What the room does"));
    m_stack = new SectionStack;
    for (const ActivityInfo &info : activityTable()) {
        Activity *activity = info.make(session, nullptr);
        const QString id = QString::fromLatin1(info.id);
        m_tabs->addSection(id, QCoreApplication::translate("lodestar::ui::Activity", info.name));
        m_stack->addWidget(activity);
        m_activities.push_back(activity);
        connect(activity, &Activity::stageChanged, this, &QuestionPanel::stageChanged);
        connect(activity, &Activity::activityWanted, this, [this](const QString &wanted) { showActivity(wanted); });
    }
    column->addWidget(m_heading);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &SectionTabs::sectionChanged, this, [this](const QString &wanted) { showActivity(wanted); });
}

void QuestionPanel::showActivity(const QString &id, const QString &subject)
{
    for (size_t i = 0; i < m_activities.size(); ++i) {
        if (id != QLatin1StringView(activityTable()[i].id))
            continue;
        currentActivity()->commit();
        m_tabs->setCurrent(id);
        m_stack->setCurrentWidget(m_activities[i]);
        if (!subject.isEmpty())
            m_activities[i]->showSubject(subject);
        m_justAsked = false;
        emit stageChanged();
    }
}

QString QuestionPanel::activity() const
{
    return QString::fromLatin1(activityTable()[static_cast<size_t>(m_stack->currentIndex())].id);
}

Activity *QuestionPanel::currentActivity() const
{
    return m_activities[static_cast<size_t>(m_stack->currentIndex())];
}

StageScene QuestionPanel::stageScene() const
{
    StageScene scene;
    if (m_justAsked)
        scene.line = m_question.why;
    else
        scene = currentActivity()->stageScene().value_or(StageScene());
    if (scene.kicker.isEmpty())
        scene.kicker = m_heading->kicker();
    if (scene.title.isEmpty())
        scene.title = m_question.text;
    return scene;
}

bool QuestionPanel::stepStage(int direction)
{
    if (m_justAsked && direction > 0) {
        m_justAsked = false;
        emit stageChanged();
        return true;
    }
    for (int next = m_stack->currentIndex() + direction; !m_justAsked && next >= 0 && next < std::ssize(m_activities);
         next += direction) {
        if (m_activities[static_cast<size_t>(next)]->stageScene()) {
            showActivity(QString::fromLatin1(activityTable()[static_cast<size_t>(next)].id));
            return true;
        }
    }
    if (m_justAsked || direction > 0)
        return false;
    m_justAsked = true;
    emit stageChanged();
    return true;
}

void QuestionPanel::showQuestion(const workshop::Question &question)
{
    if (question.id == m_question.id) {
        m_question = question; // its words may be others now
        m_heading->showQuestion(question);
        return;
    }
    commit();
    m_question = question;
    m_justAsked = true;
    m_heading->showQuestion(question);
    for (Activity *activity : m_activities)
        activity->showQuestion(question);
    emit stageChanged();
}

void QuestionPanel::refresh(const workshop::Room &room)
{
    for (Activity *activity : m_activities)
        activity->refresh(room);
    emit stageChanged();
}

void QuestionPanel::refreshData()
{
    for (Activity *activity : m_activities)
        activity->refreshData();
}

void QuestionPanel::focusEntry()
{
    currentActivity()->focusEntry();
}

QVariant QuestionPanel::begun() const
{
    QVariantMap begun;
    for (size_t i = 0; i < m_activities.size(); ++i)
        begun.insert(QString::fromLatin1(activityTable()[i].id), m_activities[i]->begun());
    return QVariantList{activity(), begun};
}

void QuestionPanel::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (parts.size() != 2)
        return;
    showActivity(parts.first().toString()); // first: leaving an activity puts what was begun there into the project
    const QVariantMap ofActivities = parts.last().toMap();
    for (size_t i = 0; i < m_activities.size(); ++i)
        m_activities[i]->resume(ofActivities.value(QString::fromLatin1(activityTable()[i].id)));
}

void QuestionPanel::commit()
{
    for (Activity *activity : m_activities)
        activity->commit();
}

} // namespace lodestar::ui
