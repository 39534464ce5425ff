#pragma once

#include "core/workshop/room.h"
#include "ui/base/stagescene.h"

#include <QVariant>
#include <QWidget>

namespace lodestar::ui {

class Activity;
class QuestionHeading;
class SectionStack;
class SectionTabs;
class Session;

/// One question at a time: its heading, and under it what the room does with it, one activity after the other.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPanel(Session &session, QWidget *parent = nullptr);

    void showQuestion(const workshop::Question &question);
    void refresh(const workshop::Room &room);
    void refreshData(); ///< what the data says, after the analysis changed
    void showActivity(const QString &id, const QString &subject = {}); ///< `subject`: see Activity::showSubject()
    QString activity() const; ///< the id of the one that is shown
    Activity *currentActivity() const;
    /// The question alone when it was just opened, so that going there reveals nothing; then the activity that is
    /// shown, under its question.
    StageScene stageScene() const;
    bool stepStage(int direction); ///< false: nothing more to show of this question in this direction
    void focusEntry();
    QVariant begun() const;
    void resume(const QVariant &begun);
    void commit(); ///< what is still being typed goes into the project

signals:
    void stageChanged();

private:
    workshop::Question m_question;
    QuestionHeading *m_heading = nullptr;
    SectionTabs *m_tabs = nullptr;
    SectionStack *m_stack = nullptr;
    std::vector<Activity *> m_activities; ///< in the order of the table
    bool m_justAsked = true; ///< the stage shows the question alone
};

} // namespace lodestar::ui
