#include "ui/pages/workshop/agendapanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/meeting.h"
#include "ui/pages/workshop/agendadelegate.h"
#include "ui/pages/workshop/agendamodel.h"
#include "ui/pages/workshop/questionchooser.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class AgendaPanelTest : public QObject
{
    Q_OBJECT

    static QStringList blocks(Stage &stage)
    {
        QStringList all;
        for (const auto &block : stage.session.meeting().agenda().blocks)
            all << block.id;
        return all;
    }
    static QListView *list(const AgendaPanel &panel) { return named<QListView>(panel, u"Blocks of the agenda"_s); }
    static void choose(const AgendaPanel &panel, int row)
    {
        list(panel)->setCurrentIndex(list(panel)->model()->index(row, 0));
        list(panel)->setFocus();
    }

private slots:
    void blocksAreMovedByKeysAndByDropping()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 800}));
        const QStringList before = blocks(stage);
        choose(panel, 1);
        QTest::keyClick(list(panel), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(blocks(stage).mid(0, 2), (QStringList{before[1], before[0]}));
        QCOMPARE(list(panel)->currentIndex().row(), 0); // goes with it
        stage.session.undo();
        QCOMPARE(blocks(stage), before);

        auto *model = qobject_cast<AgendaModel *>(list(panel)->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::unique_ptr<QMimeData> down(model->mimeData({model->index(0)}));
        model->dropMimeData(down.get(), Qt::MoveAction, 3, 0, {}); // between the third and the fourth
        QTRY_COMPARE(blocks(stage).indexOf(before[0]), 2);
        const std::unique_ptr<QMimeData> up(model->mimeData({model->index(2)}));
        model->dropMimeData(up.get(), Qt::MoveAction, 0, 0, {});
        QTRY_COMPARE(blocks(stage), before);
    }

    void theChosenBlockIsTimedNamedAndPutInWords()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 1000}));
        choose(panel, 2);
        auto *minutes = named<QSpinBox>(panel, u"Minutes of the block"_s);
        QCOMPARE(minutes->value(), 8);
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, u"12"_s);
        QTest::keyClick(minutes, Qt::Key_Return);
        QCOMPARE(stage.session.meeting().agenda().blocks[2].minutes, 12);
        QVERIFY(says(panel, u"94 minute"_s));
        write(named<TextLine>(panel, u"Name of the block"_s), u"Look together"_s);
        auto *say = named<TextEdit>(panel, u"What to say"_s);
        QVERIFY(say->text().contains(u"Here is what we wrote"_s));
        write(say, u"Look."_s);
        QCOMPARE(stage.session.meeting().agenda().blocks[2].title, u"Look together"_s);
        choose(panel, 3); // what was typed belongs to the block before
        QCOMPARE(stage.session.meeting().agenda().blocks[2].say, u"Look."_s);
        QVERIFY(stage.session.meeting().agenda().blocks[3].say != u"Look."_s);
        testkit::choose(named<QComboBox>(panel, u"How the room works"_s), 1);
        QCOMPARE(stage.session.meeting().agenda().blocks[3].mode, workshop::BlockMode::Silent);
    }

    void lookingAtWhatIsSaidChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 1000}));
        for (int row = 0; row < 14; ++row) {
            choose(panel, row);
            named<TextEdit>(panel, u"What to say"_s)->setFocus();
        }
        QVERIFY(stage.session.project()->undoLabel().isEmpty());
    }

    void blocksComeAndGo()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 1000}));
        choose(panel, 0);
        QVERIFY(press(panel, u"Add this block to the agenda"_s));
        QCOMPARE(stage.session.meeting().agenda().blocks.size(), 15u);
        QCOMPARE(list(panel)->currentIndex().row(), 1);
        auto *title = named<TextLine>(panel, u"Name of the block"_s);
        QVERIFY(title->hasFocus()); // its name comes first
        QTest::keyClicks(title, u"Coffee"_s);
        list(panel)->setFocus();
        QCOMPARE(stage.session.meeting().agenda().blocks[1].title, u"Coffee"_s);
        QTest::keyClick(list(panel), Qt::Key_Delete);
        QCOMPARE(stage.session.meeting().agenda().blocks.size(), 14u);
        stage.session.undo();
        QCOMPARE(stage.session.meeting().agenda().blocks[1].title, u"Coffee"_s);
    }

    void anotherAgendaIsChosenAndAnOwnOneBegun()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 1000}));
        auto *agendas = named<QComboBox>(panel, u"Agenda"_s);
        QCOMPARE(agendas->currentIndex(), 1);
        testkit::choose(agendas, 2);
        QCOMPARE(stage.session.meeting().agenda().minutes(), 120);
        testkit::choose(agendas, 3);
        QVERIFY(stage.session.meeting().agenda().blocks.empty());
        QVERIFY(!named<TextLine>(panel, u"Name of the block"_s));
        QVERIFY(press(panel, u"Add this block to the agenda"_s));
        QCOMPARE(stage.session.meeting().agenda().blocks.size(), 1u);
        stage.session.undo();
        stage.session.undo();
        QCOMPARE(agendas->currentIndex(), 2);
    }

    void aBlockIsGoneTo()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 1000}));
        choose(panel, 6);
        QVERIFY(press(panel, u"Go to this block"_s));
        QCOMPARE(stage.session.meeting().clock().current(), 6);
        QCOMPARE(stage.requests.back(), u"workshop w1/write"_s);
        auto *model = list(panel)->model();
        QVERIFY(model->index(6, 0).data(AgendaModel::CurrentRole).toBool());
        QVERIFY(model->index(6, 0).data(AgendaModel::NoteRole).toString().startsWith(u"now"_s));
        const auto scene = panel.stageScene();
        const auto &steps = std::get<StageScene::Steps>(scene->body).steps;
        QCOMPARE(steps.size(), 14u);
        QVERIFY(steps[6].state == StageScene::Step::State::Now);
    }

    void questionsOfABlockAreTicked()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 1000}));
        choose(panel, 6);
        auto *chooser = panel.findChild<QuestionChooser *>();
        QVERIFY(chooser->isVisibleTo(&panel));
        QCOMPARE(chooser->chosen(), (QStringList{u"w1"_s, u"q15"_s, u"q13"_s}));
        QVERIFY(press(*chooser, u"Choose the questions"_s));
        auto *menu = chooser->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 29);
        menu->actions().at(1)->trigger();
        menu->hide();
        QCOMPARE(stage.session.meeting().agenda().blocks[6].questions,
                 (QStringList{u"w1"_s, u"q15"_s, u"q13"_s, u"w2"_s}));
        choose(panel, 0);
        QVERIFY(!chooser->isVisibleTo(&panel)); // nothing of the workshop is opened there
    }

    void aBlockIsDrawnAsItStands()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Meeting &meeting = stage.session.meeting();
        AgendaModel model;
        model.setAgenda(meeting.agenda(), meeting.clock());
        const AgendaDelegate delegate;
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, delegate.sizeHint({}, model.index(0)).height());
        const auto drawn = [&] {
            QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0));
            return image;
        };
        const QImage waiting = drawn();
        meeting.begin();
        model.setAgenda(meeting.agenda(), meeting.clock());
        const QImage running = drawn();
        QVERIFY(running != waiting);
        option.direction = Qt::RightToLeft;
        QVERIFY(drawn() != running);
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        const QString path = stage.session.project()->path();
        stage.session.closeProject();
        QVERIFY(stage.session.openProject(path, project::Project::Access::ReadOnly));
        AgendaPanel panel(stage.session);
        QVERIFY(present(panel, {360, 1000}));
        choose(panel, 1);
        QTest::keyClick(list(panel), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list(panel), Qt::Key_Delete);
        QCOMPARE(blocks(stage).front(), u"purpose"_s);
        QVERIFY(!named<QComboBox>(panel, u"Agenda"_s)->isEnabled());
        QCOMPARE(stage.notices, QStringList());
    }
};

static const lodestar::testkit::Registered<AgendaPanelTest> registered("ui/pages/workshop/agendapanel");
#include "agendapanel_test.moc"
