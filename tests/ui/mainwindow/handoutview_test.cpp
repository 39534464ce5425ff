#include "ui/mainwindow/handoutview.h"

#include "core/base/format.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/mergelist.h"
#include "ui/mainwindow/mergeview.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/shell.h"

#include <QListView>
#include <QListWidget>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using workshop::WorkshopStore;

class HandoutViewTest : public QObject
{
    Q_OBJECT

    static bool prepare(Stage &stage)
    {
        if (!stage.createEmpty())
            return false;
        WorkshopStore store(*stage.session.project());
        return store.saveParticipant({u"p1"_s, u"Ewa"_s, u"sales"_s}).has_value()
            && store.saveParticipant({u"p2"_s, u"Adam"_s, u"service"_s}).has_value()
            && store.saveAnswer({u"a1"_s, u"q1"_s, u"p2"_s, u"Of the others"_s, {}}).has_value();
    }

private slots:
    void cleanup()
    {
        dialogs::setScript(nullptr);
        applyLanguage(u"en"_s);
        theme::apply({});
    }

    void theQuestionsOfATeamAreSuggested()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        HandoutView view(stage.session);
        QVERIFY(present(view));
        auto *whom = named<QComboBox>(view, u"For whom"_s);
        choose(whom, whom->findText(u"Sales"_s));
        QVERIFY(says(view, u"With it go: Ewa"_s));
        const auto *list = named<QListWidget>(view, u"Questions"_s);
        QStringList checked;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                checked << list->item(i)->data(Qt::UserRole).toString();
        }
        QVERIFY(!checked.isEmpty() && checked.size() < 25);
        QVERIFY(says(view, QString::number(checked.size()) + u" questions chosen"_s));
        QVERIFY(press(view, u"Choose no question"_s));
        QVERIFY(!named<QAbstractButton>(view, u"Make the file…"_s)->isEnabled());
    }

    void theWholeWayThereAndBack()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        const QString own = stage.session.project()->path(), file = stage.file(u"sales.icp"_s);
        MainWindow window(stage.session);
        window.resize(1280, 720);
        window.show();
        emit stage.session.handoutRequested();
        auto *view = window.findChild<HandoutView *>();
        QVERIFY(view);
        choose(named<QComboBox>(*view, u"For whom"_s), 1);
        const dialogs::Script script{file, {}};
        dialogs::setScript(&script);
        QVERIFY(press(*view, u"Make the file…"_s));
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!window.findChild<HandoutView *>());

        // The team opens it: the workshop, with its questions alone, and a word on what to do.
        QVERIFY(stage.session.openProject(file));
        QCOMPARE(window.shell()->currentPageId(), u"workshop"_s);
        QVERIFY(says(window, u"Then send this file back"_s));
        const auto handout = project::handoutOf(*stage.session.project());
        QVERIFY(handout);
        QCOMPARE(handout->due, QDate::currentDate().addDays(7));
        QVERIFY(
            says(window,
                 u"You are asked %1 questions by %2"_s.arg(handout->questions.size()).arg(format::date(handout->due))));
        // Nothing else is in the way, and everything can be reached.
        const auto *rail = window.findChild<Rail *>();
        const auto shown = [rail] {
            return std::count_if(rail->items().begin(), rail->items().end(),
                                 [](const RailItem *item) { return item->isVisible(); });
        };
        QCOMPARE(shown(), 1);
        QVERIFY(press(window, u"All pages"_s));
        QCOMPARE(shown(), std::ssize(rail->items()));
        const auto people = WorkshopStore(*stage.session.project()).participants();
        QCOMPARE(people->size(), 1u);
        QCOMPARE(people->front().name, u"Ewa"_s);
        QVERIFY(WorkshopStore(*stage.session.project()).answers()->empty());
        auto *questions = named<QListView>(*window.shell()->currentPage(), u"Questions"_s);
        QVERIFY(questions);
        int rows = 0;
        for (int i = 0; i < questions->model()->rowCount(); ++i)
            rows += questions->model()->index(i, 0).flags().testFlag(Qt::ItemIsSelectable);
        QCOMPARE(rows, int(handout->questions.size()));
        QVERIFY(WorkshopStore(*stage.session.project())
                    .saveAnswer({{}, handout->questions.first(), u"p1"_s, u"What sales knows"_s, {}}));

        QVERIFY(stage.session.openProject(own));
        QVERIFY(!says(window, u"Then send this file back"_s));
        QCOMPARE(shown(), std::ssize(rail->items()));
        emit stage.session.mergeRequested(file);
        auto *merge = window.findChild<MergeView *>();
        QTRY_VERIFY(merge->findChild<MergeList *>());
        QVERIFY(says(*merge, u"It was handed out to Sales"_s));
        QVERIFY(press(*merge, u"Bring it in"_s));
        QTRY_COMPARE(WorkshopStore(*stage.session.project()).answers()->size(), 2u);
        QTRY_VERIFY(!window.findChild<MergeView *>());
        stage.session.undo();
        QCOMPARE(WorkshopStore(*stage.session.project()).answers()->size(), 1u);
    }

    void aFormComesBackThroughTheSameDoor()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        const QString file = stage.file(u"form.xlsx"_s);
        HandoutView view(stage.session);
        QSignalSpy closed(&view, &HandoutView::closed);
        QVERIFY(present(view));
        const dialogs::Script script{file, {}};
        dialogs::setScript(&script);
        QVERIFY(press(view, u"Make a form for spreadsheets…"_s));
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(QFile::exists(file));
        MergeView merge(stage.session, file);
        QVERIFY(present(merge));
        QTRY_VERIFY(says(merge, u"There is nothing in it"_s));
        QFile filled(stage.file(u"filled.csv"_s));
        QVERIFY(filled.open(QIODevice::WriteOnly));
        filled.write("Id,Question,Why it matters,Answer 1,Answer 2,Answer 3,Answer 4,Answer 5,Name,Team\n"
                     "q8,?,!,From the form,,,,,Ewa,Sales\nq99,?,!,Lost words,,,,,,\n");
        filled.close();
        MergeView form(stage.session, filled.fileName());
        QSignalSpy done(&form, &MergeView::closed);
        QVERIFY(present(form));
        QTRY_VERIFY(form.findChild<MergeList *>());
        QVERIFY(says(form, u"Lost words"_s));
        QVERIFY(press(form, u"Bring it in"_s));
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(WorkshopStore(*stage.session.project()).answers()->size(), 2u);
        stage.session.undo();
        QCOMPARE(WorkshopStore(*stage.session.project()).answers()->size(), 1u);
    }

    void aFormIsPrinted()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        const QString file = stage.file(u"form.pdf"_s);
        HandoutView view(stage.session);
        QSignalSpy closed(&view, &HandoutView::closed);
        QVERIFY(present(view));
        const dialogs::Script script{file, {}};
        dialogs::setScript(&script);
        QVERIFY(press(view, u"Make a form to print…"_s));
        QTRY_COMPARE(closed.count(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-");
    }

    void fitsInEveryLanguage()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        for (const auto &language : languages()) {
            const QString id = QLatin1StringView(language.id);
            applyLanguage(id);
            theme::apply({.roomScale = 2.0, .language = id});
            HandoutView view(stage.session);
            QVERIFY(present(view, {1000, 700}));
            QVERIFY2(view.minimumSizeHint().width() <= 1000, qPrintable(id));
            QVERIFY2(view.minimumSizeHint().height() <= 600, qPrintable(id));
        }
    }
};

static const lodestar::testkit::Registered<HandoutViewTest> registered("ui/mainwindow/handoutview");
#include "handoutview_test.moc"
