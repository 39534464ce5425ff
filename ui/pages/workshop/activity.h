#pragma once

#include "core/workshop/room.h"
#include "ui/base/stagescene.h"

#include <QVariant>
#include <QWidget>

namespace lodestar::ui {

class Session;

/// One way to work on a question: laying out cards, writing in silence, voting, deciding. The page shows one at a time.
class Activity : public QWidget
{
    Q_OBJECT
public:
    explicit Activity(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) { }

    /// Another question is open from now on. What was being typed belongs to the one before and is kept with it.
    virtual void showQuestion(const workshop::Question &question) { m_question = question; }
    /// The workshop as it stands; called after every change, and after showQuestion().
    virtual void refresh(const workshop::Room &room) { m_room = room; }
    virtual void refreshData() { } ///< what the data says, after the analysis changed
    virtual void showSubject(const QString &subject) { Q_UNUSED(subject) } ///< a cluster of the question, by its id
    virtual void focusEntry() { } ///< to where one begins to type
    virtual void commit() { } ///< what is still being typed goes into the project
    /// What is begun here and not in the project yet, for the one made in its place (see Page::begun).
    virtual QVariant begun() const { return {}; }
    virtual void resume(const QVariant &begun) { Q_UNUSED(begun) }
    /// What the room should see of it; nothing: the question alone.
    virtual std::optional<StageScene> stageScene() const { return std::nullopt; }

signals:
    void stageChanged(); ///< the room should see something else now
    void activityWanted(const QString &id); ///< go on with another activity on the same question

protected:
    Session &session() const { return m_session; }
    const workshop::Question &question() const { return m_question; }
    const workshop::Room &room() const { return m_room; }
    bool canEdit() const;

private:
    Session &m_session;
    workshop::Question m_question;
    workshop::Room m_room;
};

/// A row of the table of activities: adding one is a class and a line there.
struct ActivityInfo {
    const char *id; ///< "cards"
    const char *name; ///< source text, context "lodestar::ui::Activity"
    Activity *(*make)(Session &, QWidget *);
};

} // namespace lodestar::ui
