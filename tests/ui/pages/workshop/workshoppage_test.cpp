#include "ui/pages/workshop/workshoppage.h"

#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/workshop/participantspanel.h"
#include "ui/pages/workshop/questiondelegate.h"
#include "ui/pages/workshop/questionmodel.h"
#include "ui/pages/workshop/questionpanel.h"
#include "ui/widgets/filterline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QPainter>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class WorkshopPageTest : public QObject
{
    Q_OBJECT

    static workshop::WorkshopStore store(Stage &stage) { return workshop::WorkshopStore(*stage.session.project()); }

    static QString openQuestion(const QWidget &page)
    {
        return named<QListView>(page, u"Questions"_s)->currentIndex().data(QuestionModel::IdRole).toString();
    }

private slots:
    void theSideHoldsQuestionsAgendaAndPeople()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        WorkshopPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(named<QListView>(page, u"Questions"_s));
        QVERIFY(!named<QListView>(page, u"Blocks of the agenda"_s));
        page.showTarget(u"agenda"_s);
        QVERIFY(named<QListView>(page, u"Blocks of the agenda"_s));
        const auto scene = page.stageScene();
        QVERIFY(scene && std::get<StageScene::Steps>(scene->body).steps.size() == 14);
        page.showTarget(u"people"_s);
        auto *name = named<QLineEdit>(page, u"Name of the participant"_s);
        QVERIFY(name);
        write(name, u"Sari"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(named<QComboBox>(page, u"Who says so"_s)->count(), 2);
        // What is begun stays where it was when the look changes.
        const QVariant begun = page.begun();
        WorkshopPage again(stage.session);
        again.resume(begun);
        QVERIFY(present(again));
        QVERIFY(named<QLineEdit>(again, u"Name of the participant"_s));
    }

    void anActivityIsAskedForOnTheQuestionThatIsOpen()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        WorkshopPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"q8"_s);
        page.showTarget(u"/decide"_s);
        QCOMPARE(openQuestion(page), u"q8"_s);
        QCOMPARE(page.findChild<QuestionPanel *>()->activity(), u"decide"_s);
        page.showTarget(u"q9/cards"_s);
        QCOMPARE(openQuestion(page), u"q9"_s);
        QCOMPARE(page.findChild<QuestionPanel *>()->activity(), u"cards"_s);
    }

    void aDecisionKeepsOwnerAndConfidenceWhateverCameFirst()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        WorkshopPage page(stage.session);
        QVERIFY(present(page));
        const QString question = workshop::shippedQuestions(u"en"_s)->back().id;
        page.showTarget(question + u"/decide"_s);
        auto *owner = named<TextLine>(page, u"Owner"_s);
        write(owner, u"Sari"_s);
        QVERIFY(choose(named<Segmented>(page, u"Confidence"_s), u"5"_s));
        QCOMPARE(store(stage).decisions()->size(), 0u); // nothing is decided yet
        QVERIFY(stage.session.settle(store(stage).saveAnswer({{}, question, {}, u"An answer meanwhile"_s, {}})));
        QCOMPARE(owner->text(), u"Sari"_s);
        auto *text = named<TextEdit>(page, u"What we decided"_s);
        write(text, u"Planners, not drivers"_s);
        owner->setFocus();
        const auto decisions = store(stage).decisions();
        QCOMPARE(decisions->size(), 1u);
        QCOMPARE(decisions->front().text, u"Planners, not drivers"_s);
        QCOMPARE(decisions->front().owner, u"Sari"_s);
        QCOMPARE(decisions->front().confidence, 5);
        QVERIFY(page.purpose().contains(u"1 of 25"_s));
        stage.session.undo();
        QCOMPARE(store(stage).decisions()->size(), 0u);
        QVERIFY(text->text().isEmpty());
    }

    void leavingAQuestionKeepsWhatWasBeingTyped()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        WorkshopPage page(stage.session);
        QVERIFY(present(page));
        const QString first = openQuestion(page);
        write(named<TextEdit>(page, u"New answer"_s), u"half written"_s);
        page.headerActions().last()->trigger();
        QVERIFY(openQuestion(page) != first);
        QCOMPARE(store(stage).answers(first)->size(), 1u);
        QVERIFY(named<TextEdit>(page, u"New answer"_s)->text().isEmpty());
        page.headerActions().at(page.headerActions().size() - 2)->trigger(); // back
        QCOMPARE(openQuestion(page), first);
        QCOMPARE(named<QAbstractItemView>(page, u"Board of cards"_s)->model()->index(0, 0).data().toString(),
                 u"half written"_s);
        page.showTarget(u"no such question"_s);
        QCOMPARE(openQuestion(page), first);
    }

    void theFilterNarrowsTheQuestions()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        WorkshopPage page(stage.session);
        QVERIFY(present(page));
        auto *list = named<QListView>(page, u"Questions"_s);
        const int all = list->model()->rowCount();
        auto *filter = page.findChild<FilterLine *>();
        const QString word = list->model()->index(list->model()->rowCount() - 1, 0).data().toString();
        write(filter, word);
        QTRY_VERIFY(list->model()->rowCount() < all);
        QCOMPARE(list->currentIndex().data().toString(), word);
        write(filter, u"zzzz no question says this"_s);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(list->model()->rowCount(), all);
        QVERIFY(list->currentIndex().isValid());
    }

    void theModelIsAListOfQuestionsUnderHeadings()
    {
        const auto questions = workshop::shippedQuestions(u"en"_s);
        QVERIFY(questions.has_value());
        QuestionModel model;
        model.setQuestions(*questions);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto groups = workshop::questionGroups().size();
        QCOMPARE(size_t(model.rowCount()), questions->size() + groups);
        QVERIFY(model.index(0).data(QuestionModel::HeadingRole).toBool());
        QCOMPARE(model.index(0).flags(), Qt::NoItemFlags);
        const QString id = model.firstQuestion().data(QuestionModel::IdRole).toString();
        QCOMPARE(model.indexOf(id), model.firstQuestion());
        workshop::WorkshopFacts facts;
        facts.cards = {{u"a"_s, id, {}, u"x"_s, {}}, {u"b"_s, id, {}, u"y"_s, {}}};
        facts.decisions = {{id, u"d"_s, {}, 3, {}}};
        model.setProgress(workshop::questionProgress(facts));
        QCOMPARE(model.firstQuestion().data(QuestionModel::AnswersRole).toInt(), 2);
        QVERIFY(model.firstQuestion().data(QuestionModel::DecidedRole).toBool());
        QVERIFY(model.firstQuestion().data(Qt::AccessibleTextRole).toString().contains(u"decided"_s));
        model.setFilter(u"zzzz"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.firstQuestion().isValid());
        QVERIFY(!model.indexOf(id).isValid());
    }

    void aQuestionIsDrawnWithItsStanding()
    {
        Stage stage;
        const auto questions = workshop::shippedQuestions(u"en"_s);
        QuestionModel model;
        model.setQuestions(*questions);
        const QuestionDelegate delegate;
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, delegate.sizeHint({}, model.firstQuestion()).height());
        const auto drawn = [&] {
            QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.firstQuestion());
            return image;
        };
        const QImage open = drawn();
        workshop::WorkshopFacts facts;
        facts.decisions = {{model.firstQuestion().data(QuestionModel::IdRole).toString(), u"d"_s, {}, 3, {}}};
        model.setProgress(workshop::questionProgress(facts));
        QVERIFY(drawn() != open);
        option.direction = Qt::RightToLeft;
        QVERIFY(drawn() != open);
    }

    void theDataAnswersBeside()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        WorkshopPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(workshop::shippedQuestions(u"en"_s)->front().id + u"/decide"_s);
        QVERIFY(says(page, u"The data says"_s));
        for (int i = 0; i < 30; ++i) // every question, with what the data says to it
            page.headerActions().last()->trigger();
        QVERIFY(!says(page, u"Looking at the customers"_s));
        QCOMPARE(int(workshopRail(stage.session).state), int(Page::State::Empty));
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto questions = workshop::shippedQuestions(u"en"_s);
        QVERIFY(stage.session.settle(store(stage).saveParticipant({u"p"_s, u"Sari"_s, u"sales"_s, false})));
        QVERIFY(stage.session.settle(
            store(stage).saveAnswer({{}, questions->front().id, u"p"_s, u"What Sari knows"_s, {}})));
        QVERIFY(stage.reopenReadOnly());
        WorkshopPage page(stage.session);
        page.showTarget(questions->front().id);
        QVERIFY(present(page));
        auto *board = named<QAbstractItemView>(page, u"Board of cards"_s);
        QVERIFY(board);
        QCOMPARE(board->model()->index(0, 0).data().toString(), u"What Sari knows"_s);
        QVERIFY(!board->model()->flags(board->model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!named<TextEdit>(page, u"New answer"_s)->isEnabled());
        QVERIFY(!named<QAbstractButton>(page, u"Add answer"_s)->isEnabled());
        page.showTarget(u"people"_s);
        QVERIFY(!named<QLineEdit>(page, u"Name of the participant"_s)->isEnabled());
        QVERIFY(!named<QAbstractButton>(page, u"Add the participant"_s)->isEnabled());
        page.showTarget(questions->front().id + u"/decide"_s);
        QVERIFY(!named<TextEdit>(page, u"What we decided"_s)->isEnabled());
    }

    void withoutAProjectItLeadsToTheOverview()
    {
        Stage stage;
        WorkshopPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"anything"_s);
        QVERIFY(press(page, u"Go to the overview"_s));
        QCOMPARE(stage.requests, QStringList{u"overview "_s});
    }
};

static const lodestar::testkit::Registered<WorkshopPageTest> registered("ui/pages/workshop/workshoppage");
#include "workshoppage_test.moc"
