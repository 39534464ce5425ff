#include "ui/pages/workshop/boardview.h"

#include "core/workshop/cardstore.h"
#include "core/workshop/clusterstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/names.h"
#include "ui/pages/workshop/boarddelegate.h"
#include "ui/pages/workshop/boardmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDragMoveEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class BoardViewTest : public QObject
{
    Q_OBJECT

    /// A room with `count` cards, of which `grouped` lie in clusters of five.
    static workshop::Room room(int count, int grouped = 0)
    {
        workshop::Room room;
        room.everyone = {{u"ana"_s, u"Ana"_s, u"sales"_s}, {u"bo"_s, u"Bo"_s, u"service"_s}};
        for (int i = 0; i < count; ++i) {
            workshop::Answer card{QString::number(i),
                                  u"q8"_s,
                                  i % 2 == 0 ? u"ana"_s : u"bo"_s,
                                  u"Card %1 says something that takes a line or two on the board"_s.arg(i),
                                  {}};
            card.team = i % 2 == 0 ? u"sales"_s : u"service"_s;
            card.position = i;
            if (i < grouped)
                card.cluster = u"g%1"_s.arg(i / 5);
            room.cards.push_back(card);
        }
        for (int i = 0; i < (grouped + 4) / 5; ++i)
            room.clusters.push_back({u"g%1"_s.arg(i), u"q8"_s, double(i), u"Group %1"_s.arg(i), {}});
        return room;
    }

    struct Board {
        Names names;
        BoardModel model{names};
        BoardView view{&model};
        explicit Board(const workshop::Room &room, const QSize &size = {800, 600})
        {
            model.setCanEdit(true);
            model.show(room, u"q8"_s);
            view.resize(size);
        }
        QRect rect(const QString &id) { return view.visualRect(model.indexOf(id)); }
    };

    static void drop(Board &board, const QByteArray &format, const QByteArray &ids, const QPoint &at)
    {
        QMimeData data;
        data.setData(QString::fromLatin1(format), ids);
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board.view.viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board.view.viewport(), &move);
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board.view.viewport(), &event);
    }

private slots:
    void theModelListsGroupsAndCards()
    {
        Names names;
        BoardModel model(names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(room(3), u"q8"_s);
        QCOMPARE(model.rowCount(), 3); // no name over what stands alone while there are no groups
        workshop::Room grouped = room(8, 5);
        workshop::VoteRound vote;
        vote.id = u"v"_s;
        vote.question = u"q8"_s;
        vote.state = workshop::VoteState::Revealed;
        grouped.voteRounds = {vote};
        grouped.votes = {{u"1"_s, u"v"_s, u"ana"_s, {}, u"0"_s, 2}, {u"2"_s, u"v"_s, u"ana"_s, {}, u"1"_s, 1}};
        model.show(grouped, u"q8"_s);
        QCOMPARE(model.rowCount(), 10);
        const QModelIndex name = model.index(0);
        QVERIFY(name.data(BoardModel::HeadingRole).toBool());
        QCOMPARE(name.data().toString(), u"Group 0"_s);
        QVERIFY(name.data(BoardModel::VotesRole).toString().startsWith(u"3 "_s)); // dots
        QVERIFY(name.data(BoardModel::VotesRole).toString().contains(u"· 1 "_s)); // who gave them
        QCOMPARE(model.index(1).data(BoardModel::WhoRole).toString(), u"Ana · Sales"_s);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"2 dot"_s));
        QVERIFY(model.index(6).data(BoardModel::HeadingRole).toBool());
        QCOMPARE(model.index(6).data(BoardModel::IdRole).toString(), QString());
        model.setFilter(u"CARD 7"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(BoardModel::IdRole).toString(), u"7"_s);
        model.setFilter({});
        model.show({}, u"q8"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void anonymousCardsShowTheTeamAlone()
    {
        workshop::Room one = room(1);
        one.cards[0].participant.clear();
        Board board(one);
        QCOMPARE(board.model.index(0).data(BoardModel::WhoRole).toString(), u"Sales"_s);
        board.names.setHidden(true);
        Board hidden(room(1));
        hidden.names.setHidden(true);
        hidden.model.show(room(1), u"q8"_s);
        QVERIFY(!hidden.model.index(0).data(BoardModel::WhoRole).toString().contains(u"Ana"_s));
    }

    void nothingOverlapsAndNothingIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("mirrored");
        for (const int width : {260, 700, 1300}) {
            QTest::addRow("%d", width) << width << false;
            QTest::addRow("%d mirrored", width) << width << true;
        }
    }
    void nothingOverlapsAndNothingIsCut()
    {
        QFETCH(int, width);
        QFETCH(bool, mirrored);
        Stage stage;
        workshop::Room many = room(40, 20);
        many.cards[3].text =
            u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s.repeated(3);
        Board board(many, {width, 500});
        board.view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QVERIFY(present(board.view, {width, 500}));
        const auto *delegate = board.view.findChild<BoardDelegate *>();
        QVERIFY(delegate);
        for (int row = 0; row < board.model.rowCount(); ++row) {
            const QRect rect = board.view.visualRect(board.model.index(row));
            QVERIFY(rect.left() >= 0 && rect.right() < board.view.viewport()->width());
            QVERIFY(rect.height() >= delegate->heightFor(board.model.index(row), rect.width()));
            for (int other = 0; other < row; ++other)
                QVERIFY(!rect.intersects(board.view.visualRect(board.model.index(other))));
        }
        const QRect first = board.view.visualRect(board.model.index(0));
        QVERIFY(mirrored ? first.right() > width / 2 : first.left() < width / 2);
        QVERIFY(board.view.verticalScrollBar()->maximum() > 0);
        board.view.setCurrentIndex(board.model.index(board.model.rowCount() - 1));
        QVERIFY(board.view.viewport()->rect().contains(board.view.visualRect(board.view.currentIndex())));
    }

    void arrowsGoFromCardToCardAndControlMovesThem()
    {
        Stage stage;
        Board board(room(7, 5), {800, 600});
        QVERIFY(present(board.view, {800, 600}));
        QSignalSpy moved(&board.view, &BoardView::cardsMoved);
        board.view.setCurrentIndex(board.model.indexOf(u"1"_s));
        QTest::keyClick(&board.view, Qt::Key_Down);
        QCOMPARE(board.view.selectedCards(), QStringList{u"2"_s});
        QTest::keyClick(&board.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(board.view.selectedCards().size(), 2);
        QTest::keyClick(&board.view, Qt::Key_Up);
        QTest::keyClick(&board.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0], (QVariantList{QStringList{u"2"_s}, u"g0"_s, u"4"_s}));
        QTest::keyClick(&board.view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(moved[1], (QVariantList{QStringList{u"2"_s}, u"g0"_s, u"1"_s}));
        QTest::keyClick(&board.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moved[2], (QVariantList{QStringList{u"2"_s}, QString(), QString()}));
        board.view.setCurrentIndex(board.model.indexOf(u"6"_s));
        QTest::keyClick(&board.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(moved.size(), 3); // behind the last lies nothing
        board.view.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&board.view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(moved[3].at(1).toString(), u"g0"_s);
    }

    void groupsMoveByKey()
    {
        Stage stage;
        Board board(room(15, 15), {900, 600});
        QVERIFY(present(board.view, {900, 600}));
        QSignalSpy moved(&board.view, &BoardView::groupMoved);
        board.view.setCurrentIndex(board.model.indexOf(u"g1"_s));
        QCOMPARE(board.view.selectedGroup(), u"g1"_s);
        QTest::keyClick(&board.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moved[0], (QVariantList{u"g1"_s, QString()}));
        QTest::keyClick(&board.view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(moved[1], (QVariantList{u"g1"_s, u"g0"_s}));
    }

    void cardsAreDroppedWhereTheyAreLetGo()
    {
        Stage stage;
        Board board(room(8, 5), {800, 600});
        QVERIFY(present(board.view, {800, 600}));
        QSignalSpy moved(&board.view, &BoardView::cardsMoved);
        QSignalSpy joined(&board.view, &BoardView::cardsJoined);
        QSignalSpy groups(&board.view, &BoardView::groupMoved);
        const QByteArray cards = BoardModel::kCardsMime.toLatin1();
        drop(board, cards, "6", board.rect(u"2"_s).center() - QPoint(0, board.rect(u"2"_s).height() / 3));
        QCOMPARE(moved[0], (QVariantList{QStringList{u"6"_s}, u"g0"_s, u"2"_s}));
        drop(board, cards, "6\n7", board.rect(u"4"_s).center() + QPoint(0, board.rect(u"4"_s).height() / 3));
        QCOMPARE(moved[1], (QVariantList{QStringList{u"6"_s, u"7"_s}, u"g0"_s, QString()}));
        drop(board, cards, "6", board.rect(u"7"_s).center()); // upon a card that stands alone
        QCOMPARE(joined[0].at(0).toStringList(), (QStringList{u"7"_s, u"6"_s}));
        drop(board, cards, "1", QPoint(10, board.rect(u"7"_s).bottom() + 1));
        QCOMPARE(moved[2].at(1).toString(), QString());
        drop(board, BoardModel::kGroupMime.toLatin1(), "g9", board.rect(u"g0"_s).center());
        QCOMPARE(groups[0], (QVariantList{u"g9"_s, u"g0"_s}));
    }

    void aCardIsEditedInItsPlace()
    {
        Stage stage;
        Board board(room(3), {800, 600});
        QVERIFY(present(board.view, {800, 600}));
        QSignalSpy edited(&board.model, &BoardModel::cardEdited);
        board.view.editRow(u"1"_s);
        QVERIFY(board.view.isEditing());
        auto *editor = named<QPlainTextEdit>(board.view, u"Card"_s);
        QVERIFY(editor && editor->hasFocus());
        // A change elsewhere does not interrupt who writes.
        QTest::keyClicks(editor, u"half "_s);
        workshop::Room changed = room(3);
        changed.cards[2].text = u"something else"_s;
        board.model.show(changed, u"q8"_s);
        QCOMPARE(named<QPlainTextEdit>(board.view, u"Card"_s), editor);
        QTest::keyClicks(editor, u"a sentence"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0], (QVariantList{u"1"_s, u"half a sentence"_s}));
        QVERIFY(!board.view.isEditing());
        board.view.editRow(u"1"_s);
        QTest::keyClicks(named<QPlainTextEdit>(board.view, u"Card"_s), u"never"_s);
        QTest::keyClick(named<QPlainTextEdit>(board.view, u"Card"_s), Qt::Key_Escape);
        QCOMPARE(edited.size(), 1);
    }

    void screenReadersHearEveryCard()
    {
        Stage stage;
        Board board(room(4), {800, 600});
        QVERIFY(present(board.view, {800, 600}));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&board.view);
        QVERIFY(list && list->tableInterface());
        QCOMPARE(list->tableInterface()->rowCount(), 4);
        QAccessibleInterface *cell = list->tableInterface()->cellAt(2, 0);
        QVERIFY(cell->text(QAccessible::Name).contains(u"Card 2"_s));
        QVERIFY(cell->text(QAccessible::Name).contains(u"Ana"_s));
        QVERIFY(cell->rect().isValid());
    }

    void aThousandCardsAreDrawnAsFarAsTheyAreSeen()
    {
        Stage stage;
        Board board(room(1000, 100), {1300, 800});
        QVERIFY(present(board.view, {1300, 800}));
        QElapsedTimer clock;
        QImage image(board.view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        double sum = 0;
        for (int i = 0; i < 20; ++i) {
            board.view.verticalScrollBar()->setValue(i * board.view.verticalScrollBar()->maximum() / 20);
            clock.start();
            board.view.viewport()->render(&image);
            sum += double(clock.nsecsElapsed()) / 1e6;
        }
        clock.start();
        workshop::Room changed = room(1000, 100);
        changed.cards[500].text = u"changed"_s;
        board.model.show(changed, u"q8"_s);
        qInfo("one frame %.2f ms, one changed card %.2f ms", sum / 20, double(clock.nsecsElapsed()) / 1e6);
        QVERIFY(board.view.findChildren<QWidget *>().size() < 20); // cards are no widgets
    }
};

static const lodestar::testkit::Registered<BoardViewTest> registered("ui/pages/workshop/boardview");
#include "boardview_test.moc"
