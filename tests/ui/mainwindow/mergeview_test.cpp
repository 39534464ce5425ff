#include "ui/mainwindow/mergeview.h"

#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/mergeconflicts.h"
#include "ui/mainwindow/mergelist.h"
#include "ui/mainwindow/shell.h"

#include <QAction>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using project::Project;
using workshop::WorkshopStore;

class MergeViewTest : public QObject
{
    Q_OBJECT

    /// The open project with two answers, and a copy in which one was changed and another added.
    static bool prepare(Stage &stage)
    {
        if (!stage.createEmpty())
            return false;
        WorkshopStore store(*stage.session.project());
        const bool filled = store.saveParticipant({u"p1"_s, u"Ewa <b>Nowak</b>"_s, u"sales"_s})
            && store.saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Often"_s, {}})
            && stage.session.project()->saveCopy(stage.file(u"copy.icp"_s));
        const auto copy = Project::open(stage.file(u"copy.icp"_s));
        if (!filled || !copy)
            return false;
        WorkshopStore theirs(**copy);
        return theirs.saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Very often"_s, {}})
            && theirs.saveAnswer({u"a2"_s, u"q8"_s, u"p1"_s, u"Because we ask"_s, {}});
    }
    static QStringList answers(Stage &stage)
    {
        QStringList texts;
        const auto all = WorkshopStore(*stage.session.project()).answers();
        for (const auto &answer : all.value_or(std::vector<workshop::Answer>()))
            texts << answer.text;
        texts.sort();
        return texts;
    }

private slots:
    void cleanup()
    {
        dialogs::setScript(nullptr);
        applyLanguage(u"en"_s);
        theme::apply({});
    }

    void showsWhatComesInByPersonAndQuestion()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        MergeView view(stage.session, stage.file(u"copy.icp"_s));
        QVERIFY(present(view));
        QTRY_VERIFY(view.findChild<MergeList *>());
        auto *list = view.findChild<MergeList *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        const auto *person = list->topLevelItem(0);
        QCOMPARE(person->text(0), u"Ewa <b>Nowak</b>"_s);
        QCOMPARE(person->childCount(), 2);
        QStringList entries, places, hows;
        for (int i = 0; i < 2; ++i) {
            entries << person->child(i)->text(1);
            places << person->child(i)->text(0);
            hows << person->child(i)->text(2);
        }
        QVERIFY(entries.contains(u"Because we ask"_s));
        QVERIFY(places.join(u' ').contains(u"8. "_s));
        QVERIFY(hows.contains(u"new"_s) && hows.filter(u"changed: Text"_s).size() == 1);
        QVERIFY(says(view, u"2 actions since the two parted"_s));
        QCOMPARE(answers(stage), QStringList{u"Often"_s}); // nothing has happened yet
    }

    void oneButtonBringsItInAndOneUndoTakesItBack()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        MergeView view(stage.session, stage.file(u"copy.icp"_s));
        QSignalSpy closed(&view, &MergeView::closed);
        QVERIFY(present(view));
        QTRY_VERIFY(view.findChild<MergeList *>());
        QVERIFY(press(view, u"Bring it in"_s));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(answers(stage), (QStringList{u"Because we ask"_s, u"Very often"_s}));
        QVERIFY(!stage.session.isBusy());
        stage.session.undo();
        QCOMPARE(answers(stage), QStringList{u"Often"_s});
    }

    void conflictsAreDecidedOneByOneOrAllAtOnce()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        QVERIFY(WorkshopStore(*stage.session.project()).saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Seldom"_s, {}}));
        for (const bool all : {false, true}) {
            MergeView view(stage.session, stage.file(u"copy.icp"_s));
            QSignalSpy closed(&view, &MergeView::closed);
            QVERIFY(present(view));
            QTRY_VERIFY(view.findChild<MergeConflicts *>());
            QVERIFY(says(view, u"Text was: Often"_s));
            QVERIFY(says(view, u"Mine, Text: Seldom"_s));
            QVERIFY(says(view, u"Theirs, Text: Very often"_s));
            if (all) {
                QVERIFY(press(view, u"Theirs for all"_s));
            } else {
                QVERIFY(choose(view.findChild<Segmented *>(), u"Theirs"_s));
            }
            QVERIFY(press(view, u"Bring it in"_s));
            QTRY_COMPARE(closed.count(), 1);
            QCOMPARE(answers(stage), (QStringList{u"Because we ask"_s, u"Very often"_s}));
            stage.session.undo();
            QCOMPARE(answers(stage), QStringList{u"Seldom"_s});
        }
    }

    void aChangeMeanwhileIsTakenIntoAccount()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        MergeView view(stage.session, stage.file(u"copy.icp"_s));
        QSignalSpy closed(&view, &MergeView::closed);
        QVERIFY(present(view));
        QTRY_VERIFY(view.findChild<MergeList *>());
        QVERIFY(!view.findChild<MergeConflicts *>());
        QVERIFY(stage.session.settle(
            WorkshopStore(*stage.session.project()).saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Seldom"_s, {}})));
        QTRY_VERIFY(view.findChild<MergeConflicts *>());
        QVERIFY(press(view, u"Bring it in"_s));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(answers(stage), (QStringList{u"Because we ask"_s, u"Seldom"_s}));
    }

    void anotherProjectIsRefusedInWords()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(Project::create(stage.file(u"other.icp"_s), u"Other"_s));
        MergeView view(stage.session, stage.file(u"other.icp"_s));
        QVERIFY(present(view));
        QTRY_VERIFY(says(view, u"is another project"_s));
        QVERIFY(!named<QAbstractButton>(view, u"Bring it in"_s)->isEnabled());
    }

    void theMenuAsksForTheCopyAndTheWindowShowsIt()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        MainWindow window(stage.session);
        window.resize(1280, 720);
        window.show();
        const dialogs::Script script{stage.file(u"copy.icp"_s), {}};
        dialogs::setScript(&script);
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->text() == u"&Merge a copy or form…"_s)
                action->trigger();
        }
        auto *view = window.findChild<MergeView *>();
        QVERIFY(view && view->isVisible());
        QTRY_VERIFY(view->findChild<MergeList *>());
        QVERIFY(press(*view, u"Close"_s));
        QTRY_VERIFY(!window.findChild<MergeView *>());
        QCOMPARE(answers(stage), QStringList{u"Often"_s});
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->text() == u"&Merge a copy or form…"_s)
                action->trigger();
        }
        view = window.findChild<MergeView *>();
        window.showPage(u"workshop"_s); // away from it
        QTRY_VERIFY(!window.findChild<MergeView *>());
    }

    void nothingIsCutOffInEveryLanguage()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        QVERIFY(WorkshopStore(*stage.session.project()).saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Seldom"_s, {}}));
        for (const auto &language : languages()) {
            const QString id = QLatin1StringView(language.id);
            applyLanguage(id);
            theme::apply({.roomScale = 2.0, .language = id});
            MergeView view(stage.session, stage.file(u"copy.icp"_s));
            QVERIFY(present(view, {1000, 700}));
            QTRY_VERIFY(view.findChild<MergeList *>());
            QVERIFY2(view.minimumSizeHint().width() <= 1000, qPrintable(id));
            QVERIFY2(view.minimumSizeHint().height() <= 600, qPrintable(id));
            for (const auto *button : inSight<QAbstractButton>(view))
                QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
    }
};

static const lodestar::testkit::Registered<MergeViewTest> registered("ui/mainwindow/mergeview");
#include "mergeview_test.moc"
