#include "ui/base/stagedesk.h"

#include "ui/base/page.h"

#include <algorithm>
#include <utility>

namespace lodestar::ui {

void StageDesk::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    if (!open) {
        m_blank = m_frozen = false; // the next stage begins with what is to be seen
        m_pinned.reset();
    }
    refresh();
    emit stateChanged();
}

void StageDesk::setPage(Page *page)
{
    if (m_page == page)
        return;
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page) {
        connect(page, &Page::stageChanged, this, &StageDesk::refresh);
        connect(page, &QObject::destroyed, this, [this] {
            m_page = nullptr; // the pointer knows it only later
            refresh();
        });
    }
    refresh();
}

void StageDesk::pin(const StageScene &scene)
{
    m_pinned = scene;
    refresh();
    emit stateChanged();
}

void StageDesk::unpin()
{
    if (!m_pinned)
        return;
    m_pinned.reset();
    refresh();
    emit stateChanged();
}

void StageDesk::setBlank(bool blank)
{
    if (std::exchange(m_blank, blank) != blank)
        emit stateChanged();
}

void StageDesk::setFrozen(bool frozen)
{
    if (std::exchange(m_frozen, frozen) != frozen)
        emit stateChanged();
}

void StageDesk::setClock(const std::optional<ClockFace> &clock)
{
    m_clock = clock;
    emit clockChanged();
}

void StageDesk::setPrompter(const Prompter &prompter)
{
    m_prompter = prompter;
    emit prompterChanged();
}

void StageDesk::step(int direction)
{
    const int to = m_sheet + direction;
    if (to >= 0 && to < m_sheets) {
        m_sheet = to;
        emit sheetChanged();
    } else if (m_pinned) {
        return; // a pinned scene has nothing after it
    } else if (m_page) {
        m_page->stepStage(direction);
    }
}

void StageDesk::setSheets(int sheets)
{
    const int known = std::max(1, sheets), at = std::clamp(m_sheet, 0, known - 1);
    const bool changed = std::exchange(m_sheets, known) != known;
    if (std::exchange(m_sheet, at) != at || changed)
        emit sheetChanged();
}

void StageDesk::refresh()
{
    if (!m_open) {
        m_scene.reset();
        return;
    }
    show(m_pinned ? m_pinned : m_page ? m_page->stageScene() : std::nullopt);
}

void StageDesk::show(const std::optional<StageScene> &scene)
{
    // Another question begins with its first sheet; the same one with an answer more stays where it is.
    const bool same =
        scene && m_scene && scene->title == m_scene->title && scene->body.index() == m_scene->body.index();
    m_scene = scene;
    if (!same)
        m_sheet = 0;
    emit sceneChanged();
}

} // namespace lodestar::ui
