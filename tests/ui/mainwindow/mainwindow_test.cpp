#include "ui/mainwindow/mainwindow.h"

#include "core/project/backup.h"
#include "tests/testkit/registry.h"
#include "tests/ui/smallproject.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/base/meeting.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/base/settings.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/refusalview.h"
#include "ui/mainwindow/shell.h"
#include "ui/mainwindow/statusline.h"
#include "ui/pages/pagetable.h"
#include "ui/theme/style.h"
#include "ui/widgets/noticebar.h"

#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

QAction *actionWith(const QWidget &window, const QKeySequence &keys)
{
    for (auto *action : window.findChildren<QAction *>())
        if (action->shortcuts().contains(keys))
            return action;
    return nullptr;
}

QPushButton *buttonWith(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void init()
    {
        QSettings().clear();
        theme::apply({});
    }
    void cleanup()
    {
        dialogs::setScript(nullptr);
        applyLanguage(u"en"_s);
        theme::apply({});
    }

    void theRailHasThePagesAndOpensThem()
    {
        Session session;
        MainWindow window(session);
        const auto *rail = window.findChild<Rail *>();
        QCOMPARE(rail->items().size(), pageTable().size());
        QCOMPARE(window.shell()->currentPageId(), u"overview"_s);
        for (auto *item : rail->items()) {
            item->click();
            QCOMPARE(window.shell()->currentPageId(), item->pageId());
            QVERIFY(item->isChecked());
            QVERIFY(window.shell()->currentPage());
        }
    }

    void theRailFoldsWhereThereIsNoRoom()
    {
        Session session;
        MainWindow window(session);
        window.resize(1280, 720);
        window.show();
        QVERIFY(!window.findChild<Rail *>()->isFolded());
        window.resize(1000, 720);
        QTRY_VERIFY(window.findChild<Rail *>()->isFolded());
        window.setLook({.roomScale = 2.0});
        window.resize(1280, 720);
        QTRY_VERIFY(window.findChild<Rail *>()->isFolded());
        QVERIFY(window.width() == 1280 && window.height() == 720); // and the window does not grow by it
    }

    void everyShortcutIsGivenOnce()
    {
        Session session;
        MainWindow window(session);
        QHash<QString, QString> seen;
        for (const auto *action : window.findChildren<QAction *>())
            for (const auto &keys : action->shortcuts()) {
                const QString name = keys.toString();
                QVERIFY2(!seen.contains(name) || seen[name] == action->text(), qPrintable(name));
                seen[name] = action->text();
            }
        for (const auto &keys : {u"Ctrl+K"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+N"_s, u"Ctrl+O"_s, u"F1"_s,
                                 u"F11"_s, u"F5"_s, u"Ctrl++"_s, u"Ctrl+-"_s, u"Ctrl+0"_s, u"Alt+1"_s})
            QVERIFY2(seen.contains(keys), qPrintable(keys));
    }

    void theClockIsInTheMenusOnEveryPage()
    {
        Session session;
        MainWindow window(session);
        window.show();
        QVERIFY(session.createProject(path(u"clock.icp"_s), u"Clock"_s));
        window.showPage(u"best"_s); // no strip there while nothing runs
        const auto inMenus = [&](const QKeySequence &keys) {
            for (const auto *menu : window.menuBar()->actions())
                for (auto *action : menu->menu()->actions())
                    if (action->shortcut() == keys)
                        return action;
            return static_cast<QAction *>(nullptr);
        };
        for (const auto key : {Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9})
            QVERIFY2(inMenus(key), qPrintable(QKeySequence(key).toString()));
        QVERIFY(inMenus(Qt::Key_F6)->isEnabled() && !inMenus(Qt::Key_F7)->isEnabled());
        inMenus(Qt::Key_F6)->trigger();
        QVERIFY(session.meeting().isUnderWay());
        inMenus(Qt::Key_F7)->trigger();
        QCOMPARE(session.meeting().clock().current(), 1);
        window.setLook({.language = u"fa"_s}); // the menus are made anew with the strip
        QVERIFY(inMenus(Qt::Key_F7)->isEnabled());
        session.closeProject();
        QVERIFY(!inMenus(Qt::Key_F6)->isEnabled());
    }

    void theLookChangesWithoutARestart()
    {
        Session session;
        MainWindow window(session);
        window.showPage(QLatin1StringView(pageTable().back().id));
        window.setLook({.scheme = theme::Scheme::Dark, .roomScale = 1.25, .language = u"fa"_s});
        QCOMPARE(window.shell()->currentPageId(), QString(QLatin1StringView(pageTable().back().id)));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(int(settings::look().scheme), int(theme::Scheme::Dark));
        QCOMPARE(settings::look().language, u"fa"_s);
        actionWith(window, Qt::CTRL | Qt::Key_Plus)->trigger();
        QTRY_COMPARE(theme::current().roomScale, 1.6);
        actionWith(window, Qt::CTRL | Qt::Key_0)->trigger();
        QTRY_COMPARE(theme::current().roomScale, 1.0);
    }

    void aLookChosenDuringAnImportComesAfterIt()
    {
        Session session;
        MainWindow window(session);
        const auto before = theme::current().scheme;
        session.setBusy(true);
        auto look = settings::look();
        look.scheme = before == theme::Scheme::Dark ? theme::Scheme::Light : theme::Scheme::Dark;
        const auto *shell = window.shell();
        window.setLook(look);
        QCOMPARE(window.shell(), shell); // the page that writes is still there
        QVERIFY(!window.findChild<NoticeBar *>()->text().isEmpty());
        session.setBusy(false);
        QTRY_COMPARE(int(theme::current().scheme), int(look.scheme));
        look.scheme = before;
        window.setLook(look);
    }

    void whatIsBegunSurvivesAnotherLook()
    {
        Session session;
        MainWindow window(session);
        window.resize(1280, 720);
        window.show();
        QVERIFY(session.createProject(path(u"begun.icp"_s), u"Begun"_s));
        window.showPage(u"workshop"_s);
        const auto entry = [&] {
            for (auto *edit : window.shell()->currentPage()->findChildren<QPlainTextEdit *>())
                if (edit->placeholderText().contains(u"Enter puts it"_s))
                    return edit;
            return static_cast<QPlainTextEdit *>(nullptr);
        };
        const auto question = [&] { return window.shell()->currentPage()->begun().toList().value(0).toString(); };
        QVERIFY(entry());
        window.shell()->currentPage()->headerActions().constLast()->trigger(); // the next question
        const QString second = question();
        QTest::keyClicks(entry(), u"half a thou"_s);
        auto look = settings::look();
        look.roomScale = 1.25;
        window.setLook(look);
        QCOMPARE(question(), second);
        QCOMPARE(entry()->toPlainText(), u"half a thou"_s);
        look.roomScale = 1;
        window.setLook(look);
        QCOMPARE(entry()->toPlainText(), u"half a thou"_s);
    }

    void aNewProjectIsMadeWhereOneSays()
    {
        Session session;
        MainWindow window(session);
        const dialogs::Script script{.file = path(u"Northwind.icp"_s), .text = {}, .yes = true};
        dialogs::setScript(&script);
        doors::newProject(session, &window);
        QVERIFY(session.hasProject());
        QCOMPARE(session.project()->name(), u"Northwind"_s);
        QVERIFY(window.windowTitle().startsWith(u"Northwind"_s));
        QCOMPARE(settings::recentProjects(), QStringList(script.file.value()));
        session.closeProject();
        QCOMPARE(window.windowTitle(), u"Lodestar"_s);
        QCOMPARE(window.shell()->currentPageId(), u"overview"_s);
    }

    void cancellingADialogChangesNothing()
    {
        Session session;
        MainWindow window(session);
        const dialogs::Script script;
        dialogs::setScript(&script);
        doors::newProject(session, &window);
        doors::importCustomers(session, &window);
        doors::startWithoutData(session, &window);
        doors::openProject(session, &window);
        QVERIFY(!session.hasProject());
    }

    void anOlderFileOfThatNameSurvivesAFailure()
    {
        Session session;
        MainWindow window(session);
        const dialogs::Script first{.file = path(u"kept.icp"_s), .text = {}, .yes = true};
        dialogs::setScript(&first);
        doors::newProject(session, &window);
        const QString id = session.project()->id();
        QSignalSpy notices(&session, &Session::noticeShown);
        doors::newProject(session, &window); // the same name again, while it is open
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices.at(0).at(1).toBool());
        QCOMPARE(session.project()->id(), id);
        session.closeProject();
        doors::newProject(session, &window); // closed, and the person agreed to replace it
        QVERIFY(session.hasProject());
        QVERIFY(session.project()->id() != id);
    }

    void whatIsNoProjectIsRefusedInPlace()
    {
        Session session;
        MainWindow window(session);
        window.show();
        QVERIFY(testkit::writeFile(path(u"photo.icp"_s), "This is no project at all, but text."));
        window.openFile(path(u"photo.icp"_s));
        const auto *refusal = window.findChild<RefusalView *>();
        QVERIFY(refusal);
        QVERIFY(!buttonWith(*refusal, u"Open read-only"_s)); // there is nothing to read
        QTest::mouseClick(buttonWith(*refusal, u"Go back"_s), Qt::LeftButton);
        QTRY_VERIFY(!window.findChild<RefusalView *>());
        QVERIFY(!session.hasProject());
    }

    void aLockedProjectCanBeReadOnly()
    {
        const QString file = path(u"locked.icp"_s);
        auto holder = project::Project::create(file, u"Locked"_s);
        QVERIFY(holder.has_value());
        Session session;
        MainWindow window(session);
        window.show();
        window.openFile(file);
        const auto *refusal = window.findChild<RefusalView *>();
        QVERIFY(refusal);
        auto *read = buttonWith(*refusal, u"Open read-only"_s);
        QVERIFY(read);
        QTest::mouseClick(read, Qt::LeftButton);
        QVERIFY(session.hasProject());
        QVERIFY(session.project()->isReadOnly());
        QVERIFY(window.windowTitle().contains(u"read-only"_s));
        QVERIFY(!actionWith(window, Qt::CTRL | Qt::Key_Z)->isEnabled());
    }

    void undoIsNamedAndWorksFromTheMenu()
    {
        Session session;
        MainWindow window(session);
        QVERIFY(session.createProject(path(u"undo.icp"_s), u"Undo"_s).has_value());
        auto *undo = actionWith(window, Qt::CTRL | Qt::Key_Z);
        QVERIFY(!undo->isEnabled());
        auto *project = session.project();
        QVERIFY(
            session.settle(project->change(u"Renamed R&D"_s, [&] { return project->setSetting(u"note"_s, u"1"_s); })));
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(u"R&&D"_s)); // a name is no mnemonic
        undo->trigger();
        QCOMPARE(project->setting(u"note"_s), QString());
        QVERIFY(window.findChild<NoticeBar *>()->text().contains(u"Renamed R&D"_s));
        QVERIFY(!undo->isEnabled());
        actionWith(window, Qt::CTRL | Qt::SHIFT | Qt::Key_Z)->trigger();
        QCOMPARE(project->setting(u"note"_s), u"1"_s);
    }

    void aBackupIsOpenedAsAProjectOfItsOwn()
    {
        Session session;
        MainWindow window(session);
        QVERIFY(session.createProject(path(u"backed.icp"_s), u"Kept"_s));
        const QString id = session.project()->id();
        QVERIFY(project::backUp(session.project()->path(), id));
        const auto backups = project::backupsOf(id);
        QVERIFY(!backups.empty());
        dialogs::Script script;
        script.file = session.project()->path(); // never over the open project
        dialogs::setScript(&script);
        doors::openBackup(session, &window, backups.front());
        QCOMPARE(QFileInfo(session.project()->path()).fileName(), u"backed.icp"_s);
        script.file = path(u"older.icp"_s);
        doors::openBackup(session, &window, backups.front());
        QCOMPARE(QFileInfo(session.project()->path()).fileName(), u"older.icp"_s);
        QCOMPARE(session.project()->id(), id);
        QVERIFY(QFile::exists(backups.front().file));
    }

    void peopleSayTheirName()
    {
        Session session;
        MainWindow window(session);
        const QString before = project::actorName();
        dialogs::Script script;
        script.text = u"Ana"_s;
        dialogs::setScript(&script);
        const auto actions = window.findChildren<QAction *>();
        const auto found =
            std::ranges::find_if(actions, [](const auto *each) { return each->text() == u"&Your name…"_s; });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(project::actorName(), u"Ana"_s);
        script.text = QString();
        (*found)->trigger();
        QCOMPARE(project::actorName(), before);
    }

    void theStatusLineTellsDataAndRule()
    {
        const QString file = path(u"status.icp"_s);
        const auto made = testkit::makeSmallProject(file);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));
        Session session;
        MainWindow window(session);
        QVERIFY(ruleInWords(session).isEmpty());
        QVERIFY(session.openProject(file).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 20000);
        const QString rule = ruleInWords(session);
        QVERIFY2(rule.contains(u"top"_s) && rule.contains(u"12"_s), qPrintable(rule)); // a fifth of 60
    }

    void filesCanBeDropped()
    {
        const QString file = path(u"dropped.icp"_s);
        {
            auto made = project::Project::create(file, u"Dropped"_s);
            QVERIFY(made.has_value());
        }
        Session session;
        MainWindow window(session);
        QMimeData data;
        const auto drag = [&](const QString &name) {
            data.setUrls({QUrl::fromLocalFile(name)});
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QCoreApplication::sendEvent(&window, &enter);
            return enter.isAccepted();
        };
        const auto drop = [&] {
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &event);
        };
        QSignalSpy notices(&session, &Session::noticeShown);
        QVERIFY(drag(u"/nowhere/picture.png"_s)); // and is told why it is of no use, which a cursor cannot
        drop();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.at(0).at(0).toString().contains(u"picture.png"_s));
        QVERIFY(drag(u"/nowhere/customers.CSV"_s));
        data.setUrls({QUrl::fromLocalFile(u"/nowhere/customers.CSV"_s), QUrl::fromLocalFile(file)});
        drop();
        QCOMPARE(notices.size(), 2);
        data.setUrls({QUrl(u"https://example.com/a.csv"_s)});
        drop();
        QCOMPARE(notices.size(), 2);
        QVERIFY(drag(file));
        drop();
        QTRY_VERIFY(session.hasProject());
        QCOMPARE(session.project()->name(), u"Dropped"_s);
    }

    void thePaletteFindsAndGoes()
    {
        Session session;
        MainWindow window(session);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPalette();
        auto *palette = window.commandPalette();
        QVERIFY(palette->isVisible());
        palette->setQuery(u"dark"_s);
        QVERIFY(!palette->shown().empty());
        palette->runCurrent();
        QTRY_COMPARE(int(theme::current().scheme), int(theme::Scheme::Dark));
        window.openPalette();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.commandPalette()->isVisible());
    }

    void theHeaderGivesWayToWords()
    {
        PageHeader header;
        QAction first(u"Show on stage"_s), last(u"Draft the ICP from 3 traits"_s);
        header.show(u"Shared traits"_s, u"What your best customers have more often."_s, {&first, &last});
        header.resize(1200, 100);
        header.QWidget::show();
        const auto *primary = buttonWith(header, last.text());
        QTRY_VERIFY(primary->mapTo(&header, QPoint()).x() > 600);
        header.resize(500, 200);
        QTRY_VERIFY(primary->mapTo(&header, QPoint()).y() > 60);
        QCOMPARE(int(theme::buttonKind(primary)), int(theme::ButtonKind::Primary));
    }

    void closingWaitsForWork()
    {
        Session session;
        MainWindow window(session);
        window.show();
        session.setBusy(true);
        QVERIFY(!window.close());
        session.setBusy(false);
        QVERIFY(window.close());
        QVERIFY(!settings::windowGeometry().isEmpty());
    }
};

static const lodestar::testkit::Registered<MainWindowTest> registered("ui/mainwindow/mainwindow");
#include "mainwindow_test.moc"
