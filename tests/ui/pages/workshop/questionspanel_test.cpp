#include "ui/pages/workshop/questionspanel.h"

#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/workshop/questioneditor.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMimeData>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class QuestionsPanelTest : public QObject
{
    Q_OBJECT

    struct Open {
        Stage stage;
        std::unique_ptr<QuestionsPanel> panel;
        QListView *list = nullptr;

        bool show()
        {
            if (!stage.createEmpty())
                return false;
            panel = std::make_unique<QuestionsPanel>(stage.session);
            const auto refresh = [this] { panel->refresh(*workshop::Room::load(*stage.session.project())); };
            QObject::connect(&stage.session, &Session::changed, panel.get(), refresh);
            refresh();
            list = named<QListView>(*panel, u"Questions"_s);
            return list && present(*panel);
        }
        QStringList ids() const
        {
            QStringList all;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (const QString id = list->model()->index(row, 0).data(QuestionModel::IdRole).toString();
                    !id.isEmpty())
                    all << id;
            return all;
        }
        workshop::QuestionStore store() { return {*stage.session.project(), *workshop::shippedQuestions(u"en"_s)}; }
        bool settle(const Result<> &result) { return stage.session.settle(result); }
    };

private slots:
    void altAndArrowsMakeAnOrder()
    {
        Open open;
        QVERIFY(open.show());
        QVERIFY(open.panel->open(u"q2"_s));
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(open.ids().mid(4, 2), (QStringList{u"q2"_s, u"q1"_s}));
        QCOMPARE(open.panel->currentId(), u"q2"_s); // goes with it
        QCOMPARE(open.store().focus(), workshop::Focus::Own);
        QTest::keyClick(open.list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(open.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(open.ids().mid(4, 3), (QStringList{u"q1"_s, u"q3"_s, u"q2"_s}));
        for (int i = 0; i < 3; ++i)
            open.stage.session.undo();
        QCOMPARE(open.store().focus(), workshop::Focus::Delivery);
        QCOMPARE(open.ids().mid(4, 2), (QStringList{u"q1"_s, u"q2"_s}));
    }

    void whatIsDroppedGoesBeforeThePlace()
    {
        Open open;
        QVERIFY(open.show());
        auto *model = qobject_cast<QuestionModel *>(open.list->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOf(u"q20"_s)}));
        QVERIFY(model->flags(model->indexOf(u"q20"_s)).testFlag(Qt::ItemIsDragEnabled));
        model->dropMimeData(dragged.get(), Qt::MoveAction, model->indexOf(u"q1"_s).row(), 0, {});
        QTRY_COMPARE(open.store().focus(), workshop::Focus::Own);
        QCOMPARE(open.ids().mid(4, 2), (QStringList{u"q20"_s, u"q1"_s}));
    }

    void aQuestionIsPutAwayAndBroughtBack()
    {
        Open open;
        QVERIFY(open.show());
        QVERIFY(open.panel->open(u"q7"_s));
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_Delete);
        QVERIFY(!open.ids().contains(u"q7"_s));
        choose(named<QComboBox>(*open.panel, u"Which questions are shown"_s), 2);
        QCOMPARE(open.ids(), QStringList{u"q7"_s});
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_Delete);
        QVERIFY(open.ids().isEmpty());
        QVERIFY(says(*open.panel, u"No question is put away"_s));
        QVERIFY(open.panel->open(u"q7"_s)); // shows all again
        QVERIFY(open.ids().contains(u"q7"_s));
    }

    void anOwnQuestionIsAddedWithItsReason()
    {
        Open open;
        QVERIFY(open.show());
        QVERIFY(open.panel->open(u"q8"_s));
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_Insert);
        auto *text = named<QLineEdit>(*open.panel, u"Words of the question"_s);
        QVERIFY(text && text->hasFocus());
        QTest::keyClick(text, Qt::Key_Return); // nothing without words
        QVERIFY(named<QLineEdit>(*open.panel, u"Words of the question"_s));
        write(text, u"Who else was in the race?"_s);
        write(named<QLineEdit>(*open.panel, u"Why it is asked"_s), u"To know the rivals."_s);
        QTest::keyClick(named<QLineEdit>(*open.panel, u"Why it is asked"_s), Qt::Key_Return);
        QVERIFY(!named<QLineEdit>(*open.panel, u"Words of the question"_s));
        const auto questions = open.store().questions();
        QCOMPARE(questions->size(), 30u);
        const auto own = std::find_if(questions->begin(), questions->end(), [](const auto &one) { return one.own; });
        QCOMPARE(own->text, u"Who else was in the race?"_s);
        QCOMPARE(own->why, u"To know the rivals."_s);
        QCOMPARE(own->group, u"sales"_s); // of the question it was begun at
        QVERIFY(open.ids().contains(own->id));
    }

    void shippedWordsCanBeChangedAndRestored()
    {
        Open open;
        QVERIFY(open.show());
        QVERIFY(open.panel->open(u"q10"_s));
        const QString original = open.panel->current()->text;
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_F2);
        auto *text = named<QLineEdit>(*open.panel, u"Words of the question"_s);
        QVERIFY(text);
        QVERIFY(!named<QLineEdit>(*open.panel, u"Why it is asked"_s)); // of own ones only
        QCOMPARE(text->text(), original);
        write(text, u"What are they worth?"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(open.panel->current()->text, u"What are they worth?"_s);
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_F2);
        QVERIFY(press(*open.panel, u"Shipped words"_s));
        QCOMPARE(open.panel->current()->text, original);
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_F2);
        QTest::keyClick(named<QLineEdit>(*open.panel, u"Words of the question"_s), Qt::Key_Escape);
        QVERIFY(!named<QLineEdit>(*open.panel, u"Words of the question"_s));
    }

    void whatIsOpenIsLeftWhenTheRestIsDecided()
    {
        Open open;
        QVERIFY(open.show());
        workshop::WorkshopStore store(*open.stage.session.project());
        workshop::Decision decided;
        decided.subject = u"q1"_s;
        decided.text = u"Carriers"_s;
        decided.confidence = 4;
        QVERIFY(open.settle(store.saveDecision(decided)));
        workshop::Decision doubted = decided;
        doubted.subject = u"q2"_s;
        doubted.confidence = 1;
        QVERIFY(open.settle(store.saveDecision(doubted)));
        choose(named<QComboBox>(*open.panel, u"Which questions are shown"_s), 1);
        QVERIFY(!open.ids().contains(u"q1"_s));
        QVERIFY(open.ids().contains(u"q2"_s)); // decided and contested
        QVERIFY(open.ids().contains(u"q3"_s));
        const QModelIndex index = qobject_cast<QuestionModel *>(open.list->model())->indexOf(u"q2"_s);
        QCOMPARE(index.data(QuestionModel::StandingRole).toInt(),
                 static_cast<int>(workshop::QuestionStanding::Contested));
        QVERIFY(!index.data(QuestionModel::StandingTextRole).toString().isEmpty());
        // Its group counts what was begun.
        QVERIFY(open.list->model()->index(0, 0).data().toString().contains(u"Warm-up"_s));
        bool counted = false;
        for (int row = 0; row < open.list->model()->rowCount(); ++row)
            counted |= open.list->model()->index(row, 0).data().toString().contains(u"2 of 5"_s);
        QVERIFY(counted);
    }

    void parkedCardsAreAQuestionOfTheirOwn()
    {
        Open open;
        QVERIFY(open.show());
        QVERIFY(!open.ids().contains(u"parking"_s));
        QVERIFY(open.settle(workshop::WorkshopStore(*open.stage.session.project())
                                .saveAnswer({{}, u"parking"_s, {}, u"Prices"_s, {}})));
        QCOMPARE(open.ids().back(), u"parking"_s);
        QVERIFY(open.panel->open(u"parking"_s));
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_Delete); // it cannot be put away
        QVERIFY(open.ids().contains(u"parking"_s));
    }
};

static const lodestar::testkit::Registered<QuestionsPanelTest> registered("ui/pages/workshop/questionspanel");
#include "questionspanel_test.moc"
