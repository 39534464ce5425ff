#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace lodestar::ui {

class Session;

/// All menus, with everything the window can do and its shortcuts.
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(Session &session, QMenuBar *bar, QWidget *window);
    /// The menu of the workshop: what steers its clock, owned by whoever shows the clock. Once.
    void addWorkshopMenu(QMenuBar *bar, const QList<QAction *> &steering);
    void refresh(); ///< after a change: what can be undone, what is enabled

    QAction *undoAction() const { return m_undo; }
    QMenu *languageMenu() const { return m_language; }
    QMenu *scaleMenu() const { return m_scale; }
    /// Everything that can be done from the menus, for the palette.
    QList<QAction *> allActions() const { return m_actions; }

signals:
    void pageChosen(const QString &pageId);
    void lookChosen(const lodestar::theme::Look &look);
    void paletteRequested();
    void helpRequested();
    void aboutRequested();
    void fullScreenRequested();
    void stageRequested(bool here); ///< beside the window, or in its place
    void closeRequested();

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys = {});
    void addProjectMenu(QMenuBar *bar);
    void addEditMenu(QMenuBar *bar);
    void addViewMenu(QMenuBar *bar);
    void addHelpMenu(QMenuBar *bar);
    void addScaleMenu(QMenu *view);
    void addStage(QMenu *view);
    void refreshStage();
    void fillRecent();
    void fillBackups();

    Session &m_session;
    QWidget *m_window;
    QList<QAction *> m_actions;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_saveCopy = nullptr, *m_handOut = nullptr, *m_merge = nullptr,
            *m_close = nullptr, *m_import = nullptr;
    QAction *m_stage = nullptr, *m_blank = nullptr, *m_freeze = nullptr, *m_further = nullptr, *m_back = nullptr;
    QMenu *m_help = nullptr, *m_recent = nullptr, *m_backups = nullptr, *m_language = nullptr, *m_scale = nullptr;
};

} // namespace lodestar::ui
