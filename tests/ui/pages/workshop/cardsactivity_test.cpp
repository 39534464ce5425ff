#include "ui/pages/workshop/cardsactivity.h"

#include "core/workshop/cardstore.h"
#include "core/workshop/clusterstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/workshop/activitytable.h"
#include "ui/pages/workshop/boardactions.h"
#include "ui/pages/workshop/boardview.h"
#include "ui/pages/workshop/cardentry.h"
#include "ui/pages/workshop/questionheading.h"
#include "ui/pages/workshop/questionpanel.h"
#include "ui/pages/workshop/suggestionpanel.h"
#include "ui/pages/workshop/workshoppage.h"
#include "ui/widgets/filterline.h"

#include <QAction>
#include <QMenu>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class CardsActivityTest : public QObject
{
    Q_OBJECT

    static workshop::Room room(Stage &stage) { return workshop::Room::load(*stage.session.project()).value(); }
    static BoardView *board(const QWidget &page) { return named<BoardView>(page, u"Board of cards"_s); }

    static bool add(Stage &stage, const QStringList &texts)
    {
        workshop::CardStore store(*stage.session.project());
        return std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
            return stage.session.settle(store.add({text, u"q8"_s, {}, text, {}}));
        });
    }
    static QMenu *menu(const QWidget &page, const QString &title)
    {
        for (auto *menu : page.findChildren<QMenu *>()) {
            if (menu->title() == title)
                return menu;
        }
        return nullptr;
    }
    static bool choose(QMenu *menu, const QString &words)
    {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().contains(words) && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

private slots:
    void whatIsSaidComesOntoTheBoardByEnter()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(workshop::WorkshopStore(*stage.session.project()).saveParticipant({u"ana"_s, u"Ana"_s, u"sales"_s}));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        QVERIFY(says(page, u"Nothing is said yet."_s));
        QVERIFY(!board(page));
        auto *entry = named<CardEntry>(page, u"New answer"_s);
        testkit::choose(named<QComboBox>(page, u"Who says so"_s), 1);
        write(entry, u"They fear the switch"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        write(entry, u"Price"_s);
        QTest::keyClick(entry, Qt::Key_Return, Qt::ControlModifier);
        const auto cards = room(stage).cardsOf(u"q8"_s);
        QCOMPARE(cards.size(), size_t(2));
        QCOMPARE(cards[0].text, u"They fear the switch"_s);
        QCOMPARE(cards[0].participant, u"ana"_s);
        QCOMPARE(cards[0].team, u"sales"_s);
        QCOMPARE(board(page)->model()->rowCount(), 2);
        QVERIFY(entry->text().isEmpty() && entry->hasFocus());
        stage.session.undo();
        QCOMPARE(board(page)->model()->rowCount(), 1);
    }

    void cardsAreGroupedNamedMovedAndDissolvedByKeys()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(add(stage, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        BoardView *view = board(page);
        view->setFocus();
        view->select({u"a"_s, u"c"_s});
        QTest::keyClick(view, Qt::Key_G);
        QCOMPARE(room(stage).clusters.size(), size_t(1));
        auto *name = named<QPlainTextEdit>(page, u"Name of the group"_s); // a group begins with its name
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, u"Fears"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(room(stage).clusters.front().name, u"Fears"_s);
        QCOMPARE(room(stage).cardsIn(room(stage).clusters.front().id).size(), size_t(2));

        view->select({u"b"_s});
        QVERIFY(choose(menu(page, u"Move to…"_s), u"Fears"_s));
        QCOMPARE(room(stage).cardsIn(room(stage).clusters.front().id).size(), size_t(3));
        QCOMPARE(view->selectedCards(), QStringList{u"b"_s}); // still in hand
        QTest::keyClick(view, Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(room(stage).looseCards(u"q8"_s).size(), size_t(2));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier); // round, into the only group
        QCOMPARE(room(stage).cardsIn(room(stage).clusters.front().id).size(), size_t(3));

        view->select({u"d"_s});
        QTest::keyClick(view, Qt::Key_G);
        QTest::keyClick(named<QPlainTextEdit>(page, u"Name of the group"_s), Qt::Key_Escape);
        QCOMPARE(room(stage).clusters.size(), size_t(2));
        view->setCurrentIndex(view->model()->index(0));
        QVERIFY(choose(menu(page, u"Move to…"_s), u"“d”"_s)); // merged into the one without a name
        QCOMPARE(room(stage).clusters.size(), size_t(1));
        QCOMPARE(room(stage).cardsIn(room(stage).clusters.front().id).size(), size_t(4));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(room(stage).clusters.empty());
        QCOMPARE(room(stage).cardsOf(u"q8"_s).size(), size_t(4));
        for (int i = 0; i < 8; ++i)
            stage.session.undo();
        QVERIFY(room(stage).clusters.empty());
        QCOMPARE(room(stage).cardsOf(u"q8"_s).size(), size_t(4));
    }

    void cardsAreChangedSplitMergedAndRemoved()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(add(stage, {u"one and two"_s, u"three"_s}));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        BoardView *view = board(page);
        view->setFocus();
        view->select({u"one and two"_s});
        QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(says(page, u"Press Shift+Enter wherever the card is to be cut"_s));
        auto *editor = named<QPlainTextEdit>(page, u"Card"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"one"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor, u"two"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(room(stage).cardsOf(u"q8"_s).size(), size_t(3));
        QVERIFY(!says(page, u"Press Shift+Enter"_s));
        view->setFocus();
        view->selectAll();
        QTest::keyClick(view, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(room(stage).cardsOf(u"q8"_s).size(), size_t(1));
        QCOMPARE(room(stage).cardsOf(u"q8"_s).front().text, u"one\ntwo\nthree"_s);
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Return);
        editor = named<QPlainTextEdit>(page, u"Card"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"all"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(room(stage).cardsOf(u"q8"_s).front().text, u"all"_s);
        view->setFocus();
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(room(stage).cards.empty());
        stage.session.undo();
        QCOMPARE(room(stage).cards.size(), size_t(1));
    }

    void proposalsAreTakenByAPersonAndByNobodyElse()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(
            add(stage, {u"ERP integration is slow"_s, u"No ERP, no deal"_s, u"Price too high"_s, u"A lower price"_s}));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        QVERIFY(press(page, u"Suggest groups"_s));
        QVERIFY(room(stage).clusters.empty());
        auto *panel = page.findChild<SuggestionPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(press(*panel, u"Show the cards that share \u2068ERP\u2069"_s));
        QCOMPARE(board(page)->selectedCards().size(), 2);
        QVERIFY(press(*panel, u"Group the cards that share \u2068ERP\u2069"_s));
        QCOMPARE(room(stage).clusters.size(), size_t(1));
        QCOMPARE(room(stage).clusters.front().name, u"ERP"_s);
        QVERIFY(press(*panel, u"Group the cards that share \u2068Price\u2069"_s));
        QVERIFY(says(*panel, u"No two of the cards"_s));
        QVERIFY(press(*panel, u"Leave the proposals"_s));
        QVERIFY(!panel->isVisible());
        stage.session.undo();
        stage.session.undo();
        QVERIFY(press(page, u"Suggest groups"_s));
        QVERIFY(press(*panel, u"Take all"_s));
        QCOMPARE(room(stage).clusters.size(), size_t(2));
        stage.session.undo();
        QVERIFY(room(stage).clusters.empty()); // one action
    }

    void cardsAreParkedFoundAgainAndSentBack()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(add(stage, {u"for later"_s, u"for now"_s}));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        BoardView *view = board(page);
        view->select({u"for later"_s});
        QVERIFY(choose(menu(page, u"Send to a question"_s), u"Parking lot"_s));
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY(press(page, u"Parking lot: 1"_s));
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"for later"_s);
        const auto scene = page.stageScene();
        QVERIFY(scene && scene->title == u"Parking lot"_s);
        view->select({u"for later"_s});
        QVERIFY(choose(menu(page, u"Send to a question"_s), u"This question"_s));
        QCOMPARE(room(stage).cardsOf(u"q8"_s).size(), size_t(2));
        page.showTarget(u"q9"_s);
        page.showTarget(u"q8/cards"_s);
        QCOMPARE(view->model()->rowCount(), 2);
    }

    void findingNarrowsTheBoard()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(add(stage, {u"apples"_s, u"pears"_s}));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        FilterLine *find = nullptr;
        for (auto *line : page.findChildren<FilterLine *>()) {
            if (line->placeholderText() == u"Find a card"_s)
                find = line;
        }
        QVERIFY(find);
        write(find, u"PEAR"_s);
        QTRY_COMPARE(board(page)->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Down);
        QVERIFY(board(page)->hasFocus());
    }

    void theStageShowsTheBoard()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(add(stage, {u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(workshop::ClusterStore(*stage.session.project()).group(u"q8"_s, {{u"Fears"_s, {u"b"_s}}}));
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        const auto scene = page.stageScene();
        QVERIFY(scene);
        const auto &columns = std::get<StageScene::Cards>(scene->body).columns;
        QCOMPARE(columns.size(), size_t(2));
        QCOMPARE(columns[0].name, u"Fears"_s);
        QCOMPARE(columns[1].cards.size(), size_t(2));
        QVERIFY(!scene->title.isEmpty());
    }

    void theHeadingUnfolds()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        WorkshopPage page(stage.session);
        page.showTarget(u"q8/cards"_s);
        QVERIFY(present(page));
        auto *heading = page.findChild<QuestionHeading *>();
        const int folded = heading->height();
        QVERIFY(press(*heading, u"Ask further"_s));
        QTRY_VERIFY(heading->height() > folded);
        QVERIFY(press(*heading, u"Fold away"_s));
        QTRY_COMPARE(heading->height(), folded);
        QVERIFY(activityTable().size() >= 4);
    }
};

static const lodestar::testkit::Registered<CardsActivityTest> registered("ui/pages/workshop/cardsactivity");
#include "cardsactivity_test.moc"
