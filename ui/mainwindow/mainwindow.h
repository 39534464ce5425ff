#pragma once

#include "ui/theme/theme.h"

#include <QMainWindow>

#include <optional>

namespace lodestar::ui {

class CommandPalette;
class Menus;
class Session;
class Shell;
class StageWindow;

/// The window. Its look changes without a restart: menus and shell are made anew, the session stays.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path); ///< a project to open, or a table to import
    void openFiles(const QStringList &paths); ///< one project, or tables that belong together
    void showPage(const QString &pageId, const QString &target = {});
    /// Theme, room scale and language at once; remembered.
    void setLook(const theme::Look &look);
    Shell *shell() const { return m_shell; }
    CommandPalette *commandPalette() const { return m_palette; }
    /// Opens the stage beside this window or in its place; one that is open that way closes.
    void toggleStage(bool here);
    StageWindow *stage() const { return m_stage; } ///< null while none is open
    void openPalette();

    /// Restores the place and size the window had.
    void restorePlace();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void remake(); ///< menus, shell and pages anew, where people are on them stays
    void closeStage();
    void namesChanged();
    void refresh();
    void explainPage();
    void about();
    void toggleFullScreen();

    Session &m_session;
    Menus *m_menus = nullptr;
    Shell *m_shell = nullptr;
    CommandPalette *m_palette = nullptr;
    StageWindow *m_stage = nullptr;
    std::optional<theme::Look> m_nextLook; ///< chosen while an import was writing
};

} // namespace lodestar::ui
