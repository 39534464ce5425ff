#pragma once

#include "ui/base/page.h"

namespace lodestar::ui {

class AgendaPanel;
class ParticipantsPanel;
class QuestionPanel;
class QuestionsPanel;
class ResponsiveRow;
class SectionTabs;

/// The guided brainstorm: on the leading side the questions, the agenda and the people, beside them the question that
/// is open: its answers, its decision, the data beside it.
class WorkshopPage : public Page
{
    Q_OBJECT
public:
    explicit WorkshopPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    /// A question id, "q8/cards" with an activity, "q8/decide/CLUSTER" with what it is to show, "/vote" an activity on
    /// the question that is open, or "agenda" or "people".
    void showTarget(const QString &target) override;
    std::optional<StageScene> stageScene() const override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    bool stepStage(int direction) override; ///< the question, then its activities; then the next question

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeSide();
    void refresh();
    void openCurrent();

    SectionTabs *m_side = nullptr;
    QuestionsPanel *m_questions = nullptr;
    AgendaPanel *m_agenda = nullptr;
    QuestionPanel *m_panel = nullptr;
    ParticipantsPanel *m_people = nullptr;
    QWidget *m_question = nullptr; ///< the panel, scrolling
    ResponsiveRow *m_content = nullptr;
    QList<QAction *> m_actions;
    qsizetype m_answered = 0, m_decided = 0; ///< of the 25
};

RailState workshopRail(Session &session);

} // namespace lodestar::ui
