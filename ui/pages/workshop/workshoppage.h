#pragma once

#include "core/workshop/question.h"
#include "ui/base/page.h"

class QListView;

namespace lodestar::ui {

class ParticipantsPanel;
class QuestionModel;
class QuestionPanel;

/// The guided brainstorm: the 25 questions by group, one of them open, its answers, its decision, the data beside it.
class WorkshopPage : public Page
{
    Q_OBJECT
public:
    explicit WorkshopPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    /// A question id, "q8/cards" with an activity, or "q8/decide/CLUSTER" with what it is to show.
    void showTarget(const QString &target) override;
    std::optional<StageScene> stageScene() const override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    bool stepStage(int direction) override; ///< the question, then its activities; then the next question

private:
    QWidget *makeContent();
    void refresh();
    void openCurrent();
    bool step(int direction); ///< false: there is no further question

    std::vector<workshop::Question> m_questions;
    QuestionModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QuestionPanel *m_panel = nullptr;
    ParticipantsPanel *m_people = nullptr;
    QWidget *m_content = nullptr;
    QList<QAction *> m_actions;
    qsizetype m_answered = 0, m_decided = 0; ///< of the 25
};

RailState workshopRail(Session &session);

} // namespace lodestar::ui
