#include "ui/mainwindow/mainwindow.h"

#include "core/base/text.h"
#include "ui/base/dialogs.h"
#include "ui/base/icon.h"
#include "ui/base/language.h"
#include "ui/base/names.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/base/settings.h"
#include "ui/base/stagedesk.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/shell.h"
#include "ui/stage/cockpitbar.h"
#include "ui/stage/stagewindow.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

/// The local files that are dragged, if they are something the window can take: one project, or tables.
QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// Tables, or one project; empty where the window can do nothing with all of them together.
QStringList usable(const QStringList &paths)
{
    const bool areTables = !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), &doors::isTable);
    const bool isOneProject = paths.size() == 1 && doors::isProject(paths.first());
    return areTables || isOneProject ? paths : QStringList();
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent) : QMainWindow(parent), m_session(session)
{
    setAcceptDrops(true);
    setWindowIcon(icon(u"icp"_s, theme::ColorRole::Accent));
    build();
    showPage(u"overview"_s);
    connect(&session, &Session::projectOpened, this, [this] {
        if (m_session.hasProject())
            settings::addRecentProject(m_session.project()->path());
    });
    for (auto signal : {&Session::projectOpened, &Session::changed, &Session::analysisChanged, &Session::busyChanged})
        connect(&session, signal, this, &MainWindow::refresh);
    connect(&session, &Session::noticeShown, this, [this](const QString &text, bool isError, bool offerUndo) {
        m_shell->showNotice(text, isError, offerUndo);
    });
    connect(
        &session, &Session::busyChanged, this,
        [this] {
            if (m_nextLook && !m_session.isBusy())
                setLook(*std::exchange(m_nextLook, std::nullopt));
        },
        Qt::QueuedConnection); // who stops being busy has things to say first
    connect(&session, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&session, &Session::projectRefused, this,
            [this](const QString &path, const Error &error) { m_shell->showRefusal(path, error); });
    connect(&session.stage(), &StageDesk::openRequested, this, [this] { toggleStage(false); });
    connect(&session.names(), &Names::changed, this, &MainWindow::namesChanged);
    connect(&session, &Session::mergeRequested, this, [this](const QString &path) { m_shell->showMerge(path); });
    connect(&session, &Session::handoutRequested, this, [this] { m_shell->showHandout(); });
}

MainWindow::~MainWindow()
{
    closeStage();
}

void MainWindow::build()
{
    if (m_shell) {
        m_shell->hide(); // what is being typed goes into the project while everything is still there
        delete takeCentralWidget(); // at once: left for later it would hear of a change with its actions gone
    }
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them, shortcuts and all
    delete m_menus;
    m_menus = new Menus(m_session, menuBar(), this);
    connect(m_menus, &Menus::pageChosen, this, [this](const QString &id) { showPage(id); });
    // Queued: the menu or the palette that asks is among what is made anew.
    connect(m_menus, &Menus::lookChosen, this, &MainWindow::setLook, Qt::QueuedConnection);
    connect(m_menus, &Menus::paletteRequested, this, &MainWindow::openPalette);
    connect(m_menus, &Menus::helpRequested, this, &MainWindow::explainPage);
    connect(m_menus, &Menus::aboutRequested, this, &MainWindow::about);
    connect(m_menus, &Menus::fullScreenRequested, this, &MainWindow::toggleFullScreen);
    connect(m_menus, &Menus::closeRequested, this, &QWidget::close);
    connect(m_menus, &Menus::stageRequested, this, &MainWindow::toggleStage);
    m_shell = new Shell(m_session, m_menus->undoAction(), m_menus->languageMenu(), m_menus->scaleMenu());
    m_menus->addWorkshopMenu(menuBar(), m_shell->steering());
    connect(m_shell, &Shell::findRequested, this, &MainWindow::openPalette);
    connect(m_shell->cockpit(), &CockpitBar::closeRequested, this, &MainWindow::closeStage);
    m_shell->cockpit()->watch(m_stage ? m_stage->canvas() : nullptr);
    setCentralWidget(m_shell);
    m_shell->setFocus(); // Tab begins with the rail
    delete m_palette;
    m_palette = new CommandPalette(this);
    refresh();
}

void MainWindow::refresh()
{
    m_menus->refresh();
    const auto *project = m_session.project();
    if (!project)
        setWindowTitle(u"Lodestar"_s);
    else if (project->isReadOnly())
        setWindowTitle(tr("%1 (read-only) – Lodestar").arg(project->name()));
    else
        setWindowTitle(tr("%1 – Lodestar").arg(project->name()));
}

void MainWindow::showPage(const QString &pageId, const QString &target)
{
    m_shell->showPage(pageId, target);
}

void MainWindow::openFile(const QString &path)
{
    openFiles({path});
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (doors::isTable(paths.first()))
        doors::importCustomers(m_session, this, paths);
    else
        doors::openProject(m_session, this, paths.first());
}

void MainWindow::setLook(const theme::Look &look)
{
    if (m_session.isBusy()) { // the page that writes would be made anew under its work
        m_nextLook = look;
        m_session.notify(tr("The view changes as soon as the import is done."));
        return;
    }
    settings::setLook(look);
    if (look.language != theme::current().language)
        applyLanguage(look.language);
    theme::apply(look);
    remake();
    if (m_stage)
        m_stage->refreshLook();
}

void MainWindow::remake()
{
    const QString page = m_shell->currentPageId();
    const auto begun = m_shell->begun();
    build();
    m_shell->resume(begun);
    showPage(page.isEmpty() ? u"overview"_s : page);
}

void MainWindow::toggleStage(bool here)
{
    const StageMode mode = here ? StageMode::Here : StageMode::Beside;
    if (m_stage && m_stage->mode() == mode)
        return closeStage();
    if (!m_stage) {
        m_stage = new StageWindow(m_session, this);
        connect(m_stage, &StageWindow::closed, this, [this] {
            m_shell->cockpit()->watch(nullptr);
            std::exchange(m_stage, nullptr)->deleteLater();
        });
        m_shell->cockpit()->watch(m_stage->canvas());
    }
    m_stage->open(mode);
}

void MainWindow::closeStage()
{
    if (m_stage)
        m_stage->close();
}

/// Nothing that was shown before may stay in sight: not what was pinned or frozen either.
void MainWindow::namesChanged()
{
    m_session.stage().unpin();
    m_session.stage().setFrozen(false);
    remake();
    if (m_session.names().areHidden())
        m_session.notify(
            tr("Names are hidden. Words that people wrote themselves stay as they are: a name inside a card "
               "can still be read."));
}

void MainWindow::openPalette()
{
    m_palette->open(std::make_unique<CommandIndex>(m_session, m_menus->allActions()));
}

void MainWindow::explainPage()
{
    if (const auto *page = m_shell->currentPage())
        dialogs::tell(this, page->title(), page->help());
}

void MainWindow::about()
{
    dialogs::tell(
        this, tr("About Lodestar"),
        tr("Lodestar %1. From your own customer list to an ideal customer profile everyone can name, with the "
           "evidence beside every line.\n\nYour data stays on this computer: Lodestar opens no network "
           "connection.\n\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(LODESTAR_VERSION)));
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(settings::windowGeometry()))
        return;
    // At a large room scale that would be more than many a screen has, and what is off the screen cannot be reached.
    const auto &look = theme::current();
    const QSize wanted(look.pixels(1280), look.pixels(800));
    const QSize free = screen()->availableSize();
    if (wanted.width() >= free.width() || wanted.height() >= free.height())
        setWindowState(windowState() | Qt::WindowMaximized);
    resize(wanted.boundedTo(free * 9 / 10));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.isBusy()) {
        m_session.notify(tr("Something is still being written. Cancel it, or wait until it is done, before closing."),
                         true);
        event->ignore();
        return;
    }
    settings::setWindowGeometry(saveGeometry());
    closeStage();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) // what cannot be used is said when it is let go
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    const QStringList paths = usable(files);
    if (m_session.isBusy())
        return m_session.notify(tr("Something is still being written. Drop the file again once it is done."), true);
    if (paths.isEmpty())
        return m_session.notify(
            files.size() == 1
                ? tr("%1 is neither a table nor a project. Drop tables (CSV, Excel, OpenDocument), or one project "
                     "file.")
                      .arg(isolated(visible(QFileInfo(files.first()).fileName(), 60)))
                : tr("These files cannot be opened together. Drop tables (CSV, Excel, OpenDocument), or one project "
                     "file alone."),
            true);
    // Later, so that the program the file came from is not held up by a dialog here.
    QMetaObject::invokeMethod(
        this, [this, paths] { openFiles(paths); }, Qt::QueuedConnection);
}

} // namespace lodestar::ui
