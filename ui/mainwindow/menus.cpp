#include "ui/mainwindow/menus.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/backup.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/base/names.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/base/settings.h"
#include "ui/base/stagedesk.h"
#include "ui/pages/pagetable.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

constexpr std::array kScales = {1.0, 1.25, 1.6, 2.0};

/// A name in a menu: a lone ampersand would become a mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// The look with the next larger (+1) or smaller (-1) room scale.
theme::Look scaled(theme::Look look, int step)
{
    const auto at = std::min_element(kScales.begin(), kScales.end(), [&](double a, double b) {
        return std::abs(a - look.roomScale) < std::abs(b - look.roomScale);
    });
    const auto index = std::clamp<std::ptrdiff_t>(at - kScales.begin() + step, 0, kScales.size() - 1);
    look.roomScale = kScales[static_cast<size_t>(index)];
    return look;
}

} // namespace

Menus::Menus(Session &session, QMenuBar *bar, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    addProjectMenu(bar);
    addEditMenu(bar);
    addViewMenu(bar);
    addHelpMenu(bar);
    refresh();
}

QAction *Menus::add(QMenu *menu, const QString &text, const QKeySequence &keys)
{
    auto *action = menu->addAction(text);
    action->setShortcut(keys);
    m_actions << action;
    return action;
}

void Menus::addProjectMenu(QMenuBar *bar)
{
    auto *menu = bar->addMenu(tr("&Project"));
    auto &session = m_session;
    auto *window = m_window;
    connect(add(menu, tr("&New project…"), QKeySequence::New), &QAction::triggered, window,
            [&session, window] { doors::newProject(session, window); });
    connect(add(menu, tr("&Open…"), QKeySequence::Open), &QAction::triggered, window,
            [&session, window] { doors::openProject(session, window); });
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    connect(add(menu, tr("Open the &sample")), &QAction::triggered, window,
            [&session, window] { doors::openSample(session, window); });
    menu->addSeparator();
    m_import = add(menu, tr("&Import customers…"), Qt::CTRL | Qt::Key_I);
    connect(m_import, &QAction::triggered, window, [&session, window] { doors::importCustomers(session, window); });
    m_saveCopy = add(menu, tr("Save a &copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    connect(m_saveCopy, &QAction::triggered, window, [&session, window] { doors::saveCopy(session, window); });
    m_handOut = add(menu, tr("&Hand out questions…"));
    connect(m_handOut, &QAction::triggered, &session, &Session::handoutRequested);
    m_merge = add(menu, tr("&Merge a copy or form…"));
    connect(m_merge, &QAction::triggered, window, [&session, window] { doors::mergeCopy(session, window); });
    m_backups = menu->addMenu(tr("Open a &backup"));
    connect(m_backups, &QMenu::aboutToShow, this, &Menus::fillBackups);
    menu->addSeparator();
    m_close = add(menu, tr("C&lose the project"), Qt::CTRL | Qt::Key_W);
    connect(m_close, &QAction::triggered, &session, &Session::closeProject);
    auto *quit = add(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &Menus::closeRequested);
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QStringList paths = settings::recentProjects();
    for (const auto &path : paths) {
        auto *action = m_recent->addAction(menuText(visible(QFileInfo(path).completeBaseName(), 60)));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, m_window,
                [&session = m_session, window = m_window, path] { doors::openProject(session, window, path); });
    }
    if (paths.isEmpty()) {
        m_recent->addAction(tr("No projects yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Forget these")), &QAction::triggered, this,
            [] { settings::forgetRecentProjects(); });
}

void Menus::fillBackups()
{
    m_backups->clear();
    const auto *project = m_session.project();
    const auto backups = project ? project::backupsOf(project->id()) : std::vector<project::Backup>();
    for (const auto &backup : backups) {
        auto *action = m_backups->addAction(format::dateTime(backup.at));
        connect(action, &QAction::triggered, m_window,
                [&session = m_session, window = m_window, backup] { doors::openBackup(session, window, backup); });
    }
    if (backups.empty())
        m_backups->addAction(tr("No backups yet"))->setEnabled(false);
}

void Menus::addEditMenu(QMenuBar *bar)
{
    auto *menu = bar->addMenu(tr("&Edit"));
    m_undo = add(menu, tr("Undo"), Qt::CTRL | Qt::Key_Z);
    m_redo = add(menu, tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(m_undo, &QAction::triggered, &m_session, &Session::undo);
    connect(m_redo, &QAction::triggered, &m_session, &Session::redo);
    menu->addSeparator();
    connect(add(menu, tr("&Your name…")), &QAction::triggered, m_window, [window = m_window] {
        const auto name =
            dialogs::askText(window, tr("Your name"),
                             tr("It stands beside what you change, in the history and in versions. Empty: "
                                "the name you are logged in with."),
                             project::actorName(), tr("Use this name"));
        if (name)
            project::setActorName(*name);
    });
    menu->addSeparator();
    auto *find = menu->addAction(tr("&Find anything…")); // not among allActions(): the palette need not find itself
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(find, &QAction::triggered, this, &Menus::paletteRequested);
}

void Menus::addViewMenu(QMenuBar *bar)
{
    auto *menu = bar->addMenu(tr("&View"));
    int number = 0;
    for (const auto &page : pageTable()) {
        auto *action = menu->addAction(QCoreApplication::translate("lodestar::ui::Page", page.name));
        if (++number <= 9)
            action->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
        const QString id = QLatin1StringView(page.id);
        connect(action, &QAction::triggered, this, [this, id] { emit pageChosen(id); });
    }
    menu->addSeparator();

    using theme::Scheme;
    auto *themes = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    for (const auto &[scheme, name] : {std::pair(Scheme::Light, tr("Light")), std::pair(Scheme::Dark, tr("Dark")),
                                       std::pair(Scheme::HighContrast, tr("High contrast"))}) {
        auto *action = add(themes, name);
        action->setCheckable(true);
        action->setChecked(theme::current().scheme == scheme);
        //: %1 is Light, Dark or High contrast
        action->setData(tr("Theme: %1").arg(name));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] {
            auto look = theme::current();
            look.scheme = scheme;
            emit lookChosen(look);
        });
    }
    addScaleMenu(menu);

    m_language = menu->addMenu(tr("&Language"));
    auto *languageGroup = new QActionGroup(this);
    for (const auto &language : languages()) {
        auto *action = add(m_language, QString::fromUtf16(language.name));
        action->setCheckable(true);
        action->setData(tr("Language: %1").arg(action->text()));
        const QString id = QLatin1StringView(language.id);
        action->setChecked(theme::current().language == id);
        languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            auto look = theme::current();
            look.language = id;
            emit lookChosen(look);
        });
    }
    addStage(menu);
    menu->addSeparator();
    connect(add(menu, tr("&Full screen"), Qt::SHIFT | Qt::Key_F11), &QAction::triggered, this,
            &Menus::fullScreenRequested);
}

void Menus::addStage(QMenu *view)
{
    auto &desk = m_session.stage();
    auto &names = m_session.names();
    view->addSeparator();
    m_stage = add(view, tr("&Stage"), Qt::Key_F5);
    m_stage->setToolTip(tr("What the room should see, on the second screen or in a window of its own"));
    m_stage->setCheckable(true);
    connect(m_stage, &QAction::triggered, this, [this] { emit stageRequested(false); });
    connect(add(view, tr("Stage on &this screen"), Qt::Key_F11), &QAction::triggered, this,
            [this] { emit stageRequested(true); });
    m_blank = add(view, tr("&Blank the stage"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_freeze = add(view, tr("Free&ze the stage"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_further = add(view, tr("Stage: further"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown);
    m_back = add(view, tr("Stage: back"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp);
    m_blank->setCheckable(true);
    m_freeze->setCheckable(true);
    connect(m_blank, &QAction::triggered, &desk, &StageDesk::setBlank);
    connect(m_freeze, &QAction::triggered, &desk, &StageDesk::setFrozen);
    connect(m_further, &QAction::triggered, &desk, [&desk] { desk.step(1); });
    connect(m_back, &QAction::triggered, &desk, [&desk] { desk.step(-1); });
    connect(&desk, &StageDesk::stateChanged, this, &Menus::refreshStage);
    view->addSeparator();
    auto *hide = add(view, tr("&Hide names"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    hide->setToolTip(
        tr("Customers and people by number, on screen and on the stage, for a room with guests. What people wrote "
           "themselves stays as it is"));
    hide->setCheckable(true);
    hide->setChecked(names.areHidden());
    connect(hide, &QAction::triggered, &names, &Names::setHidden, Qt::QueuedConnection); // this menu is made anew by it
    refreshStage();
}

void Menus::refreshStage()
{
    const auto &desk = m_session.stage();
    m_stage->setChecked(desk.isOpen());
    m_blank->setChecked(desk.isBlank());
    m_freeze->setChecked(desk.isFrozen());
    for (auto *action : {m_blank, m_freeze, m_further, m_back})
        action->setEnabled(desk.isOpen());
}

void Menus::addScaleMenu(QMenu *view)
{
    m_scale = view->addMenu(tr("Room &scale"));
    auto *group = new QActionGroup(this);
    for (double scale : kScales) {
        auto *action = m_scale->addAction(format::share(scale));
        action->setCheckable(true);
        action->setChecked(qFuzzyCompare(scale, theme::current().roomScale));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scale] {
            auto look = theme::current();
            look.roomScale = scale;
            emit lookChosen(look);
        });
    }
    m_scale->addSeparator();
    auto *larger = add(m_scale, tr("Larger"));
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    auto *smaller = add(m_scale, tr("Smaller"), Qt::CTRL | Qt::Key_Minus);
    auto *usual = add(m_scale, tr("Usual size"), Qt::CTRL | Qt::Key_0);
    connect(larger, &QAction::triggered, this, [this] { emit lookChosen(scaled(theme::current(), 1)); });
    connect(smaller, &QAction::triggered, this, [this] { emit lookChosen(scaled(theme::current(), -1)); });
    connect(usual, &QAction::triggered, this, [this] {
        auto look = theme::current();
        look.roomScale = 1.0;
        emit lookChosen(look);
    });
}

void Menus::addWorkshopMenu(QMenuBar *bar, const QList<QAction *> &steering)
{
    auto *menu = new QMenu(tr("&Workshop"), bar);
    menu->addActions(steering);
    bar->insertMenu(m_help->menuAction(), menu);
    for (QAction *action : steering) {
        if (!action->isSeparator())
            m_actions << action;
    }
}

void Menus::addHelpMenu(QMenuBar *bar)
{
    auto *menu = m_help = bar->addMenu(tr("&Help"));
    connect(add(menu, tr("&Explain this page"), Qt::Key_F1), &QAction::triggered, this, &Menus::helpRequested);
    connect(add(menu, tr("&About Lodestar")), &QAction::triggered, this, &Menus::aboutRequested);
}

void Menus::refresh()
{
    const auto *project = m_session.project();
    const bool writes = project && !project->isReadOnly() && !m_session.isBusy();
    const auto &names = m_session.names();
    const QString undo = names.label(project ? project->undoLabel() : QString());
    const QString redo = names.label(project ? project->redoLabel() : QString());
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(menuText(undo)));
    m_undo->setEnabled(writes && !undo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(menuText(redo)));
    m_redo->setEnabled(writes && !redo.isEmpty());
    m_import->setEnabled(!project || writes);
    m_saveCopy->setEnabled(project != nullptr);
    m_handOut->setEnabled(project != nullptr && !m_session.isBusy());
    m_merge->setEnabled(writes);
    m_backups->setEnabled(project != nullptr);
    m_close->setEnabled(project != nullptr && !m_session.isBusy());
}

} // namespace lodestar::ui
