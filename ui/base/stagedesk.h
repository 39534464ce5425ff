#pragma once

#include "ui/base/stagescene.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace lodestar::ui {

class Page;

/// What goes to the stage and how it stands: the scene of the page on screen, or one that the facilitator pinned;
/// blank, frozen, the clock. Pages and agenda write here; stage and cockpit listen. Session::stage() is the one.
class StageDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether a stage is open. While none is, pages are not asked for scenes.
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

    void setPage(Page *page); ///< the page on screen; its stageChanged() is heard
    /// What is to be seen: the pinned scene, else what the page has to show; nothing where it has nothing.
    const std::optional<StageScene> &scene() const { return m_scene; }
    void pin(const StageScene &scene);
    void unpin();
    bool isPinned() const { return m_pinned.has_value(); }

    /// A blank stage shows nothing; a frozen one keeps its picture while the desk goes on.
    bool isBlank() const { return m_blank; }
    void setBlank(bool blank);
    bool isFrozen() const { return m_frozen; }
    void setFrozen(bool frozen);

    void setClock(const std::optional<ClockFace> &clock);
    const std::optional<ClockFace> &clock() const { return m_clock; }

    /// What the cockpit shows beside the picture: notes, what to say next, +2 minutes. Made anew with the window's
    /// look.
    using Prompter = std::function<QWidget *(QWidget *parent)>;
    void setPrompter(const Prompter &prompter);
    const Prompter &prompter() const { return m_prompter; }

    /// Further (+1) or back (-1): first through the pages of a scene that does not fit, then the page's own step.
    void step(int direction);
    /// The stage says how many pages the scene it shows has there.
    void setSheets(int sheets);
    int sheet() const { return m_sheet; } ///< 0-based
    int sheets() const { return m_sheets; }

signals:
    void openRequested(); ///< something is to be shown and there is no stage yet
    void sceneChanged();
    void stateChanged(); ///< open, pinned, blank, frozen
    void sheetChanged();
    void clockChanged();
    void prompterChanged();

private:
    void refresh();
    void show(const std::optional<StageScene> &scene);

    QPointer<Page> m_page;
    std::optional<StageScene> m_scene, m_pinned;
    std::optional<ClockFace> m_clock;
    Prompter m_prompter;
    bool m_open = false, m_blank = false, m_frozen = false;
    int m_sheet = 0, m_sheets = 1;
};

} // namespace lodestar::ui
