#pragma once

#include "ui/base/stagescene.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <span>
#include <vector>

class QAction;

namespace lodestar::ui {

class Session;

/// One place in the rail. The window shows title, purpose and primary action in its header; the page is the body.
/// Pages are made anew when the language, the theme or the room scale changes, so they need no change events for these.
class Page : public QWidget
{
    Q_OBJECT
public:
    enum class State { Empty, Begun, Done };

    explicit Page(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session)
    {
        connect(this, &Page::headerChanged, this, &Page::stageChanged); // what changes the one may change the other
    }

    virtual QString title() const = 0;
    virtual QString purpose() const = 0; ///< one sentence: what this page is for right now, with its numbers
    virtual QList<QAction *> headerActions() const { return {}; } ///< the last one is the primary action
    virtual QString help() const = 0; ///< F1: a short explanation of the page, plain text
    virtual void showTarget(const QString &target) { Q_UNUSED(target) }
    /// The page is the task on screen from now on; the place to refresh what was skipped while hidden.
    virtual void activated() { }
    /// Where one is on the page and what is begun there and not in the project yet. The page that is made in its place
    /// when the look changes takes it up with resume(), so that nobody loses the thread, or a word.
    virtual QVariant begun() const { return {}; }
    virtual void resume(const QVariant &begun) { Q_UNUSED(begun) }

    /// What the room should see of the page; nothing where there is nothing to show. Asked after every stageChanged()
    /// while a stage is open, so it must be quick.
    virtual std::optional<StageScene> stageScene() const { return std::nullopt; }
    /// On to what the page has to show next (+1), or back (-1); false: there is nothing further.
    virtual bool stepStage(int direction)
    {
        Q_UNUSED(direction)
        return false;
    }

signals:
    void headerChanged(); ///< title, purpose or actions are different now
    void stageChanged(); ///< stageScene() would be another one now

protected:
    Session &session() const { return m_session; }

private:
    Session &m_session;
};

/// What the rail shows of a page without opening it.
struct RailState {
    Page::State state = Page::State::Empty;
    QString note; ///< "212", "19/25", "draft"
};

/// A row of the table of pages: adding a page is one class and one line there.
struct PageInfo {
    const char *id; ///< "customers"
    const char *name; ///< source text, context "lodestar::ui::Page"
    const char *icon; ///< resource name without folder and ending
    Page *(*make)(Session &, QWidget *);
    RailState (*rail)(Session &);
};

} // namespace lodestar::ui
