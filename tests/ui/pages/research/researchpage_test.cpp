#include "ui/pages/research/researchpage.h"

#include "core/research/competitor.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/respondent.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/widgets/card.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

std::vector<workshop::Hypothesis> beliefs(Stage &stage)
{
    return workshop::HypothesisStore(*stage.session.project()).list().value();
}

bool addBelief(Stage &stage, const QString &id, const QString &statement)
{
    workshop::Hypothesis hypothesis;
    hypothesis.id = id;
    hypothesis.statement = statement;
    hypothesis.at = QDateTime::currentDateTimeUtc();
    return stage.session.settle(workshop::HypothesisStore(*stage.session.project()).save(hypothesis));
}

} // namespace

class ResearchPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theRoomSeesWhatIsRiskiestFirst()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        ResearchPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(!page.stageScene()); // nothing is believed yet
        QVERIFY(addBelief(stage, u"a"_s, u"They are small"_s));
        workshop::Hypothesis strong;
        strong.id = u"b"_s;
        strong.statement = u"They tender often"_s;
        strong.belief = 3;
        QVERIFY(stage.session.settle(workshop::HypothesisStore(*stage.session.project()).save(strong)));
        const auto scene = page.stageScene();
        QVERIFY(scene);
        const auto columns = std::get<StageScene::Cards>(scene->body).columns;
        QCOMPARE(columns.size(), 2u);
        QCOMPARE(columns.front().cards.size(), 1u);
        QCOMPARE(columns.front().cards.front().text, u"They tender often"_s);
        QVERIFY(columns.front().cards.front().note.contains(u"opinion"_s));
        QCOMPARE(columns.back().cards.front().text, u"They are small"_s);
    }

    void theRoomSeesQuotesAndCompetitors()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        research::CompetitorStore competitors(*stage.session.project());
        const auto id = competitors.add(u"Planomat"_s);
        QVERIFY(id && stage.session.settle(competitors.setField(*id, u"problems"_s, u"Nobody answers at night"_s)));
        workshop::RespondentStore people(*stage.session.project());
        workshop::Respondent ana;
        ana.id = u"ana"_s;
        ana.name = u"Ana Nowak"_s;
        ana.title = u"Head of planning"_s;
        ana.kind = workshop::Respondent::Kind::Survey;
        QVERIFY(stage.session.settle(people.save(ana)));
        workshop::Answer answer{{}, u"s1"_s, {}, u"You answer within the hour"_s, QDateTime::currentDateTimeUtc()};
        answer.respondent = ana.id;
        QVERIFY(stage.session.settle(workshop::WorkshopStore(*stage.session.project()).saveAnswer(answer)));
        ResearchPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"competitors"_s);
        auto scene = page.stageScene();
        QVERIFY(scene);
        const auto &column = std::get<StageScene::Cards>(scene->body).columns.front();
        QCOMPARE(column.name, u"Planomat"_s);
        QCOMPARE(column.cards.front().text, u"Nobody answers at night"_s);
        page.showTarget(u"survey:s1"_s);
        scene = page.stageScene();
        QVERIFY(scene && !scene->title.isEmpty());
        const auto &quote = std::get<StageScene::Cards>(scene->body).columns.front().cards.front();
        QCOMPARE(quote.text, u"You answer within the hour"_s);
        QCOMPARE(quote.note, u"Head of planning"_s); // whoever it was, the room need not know the name
    }

    void aBeliefIsAddedTestedAndRemoved()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        ResearchPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(says(page, u"Nothing is written down yet."_s));
        auto *entry = named<QLineEdit>(page, u"New hypothesis"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QVERIFY(beliefs(stage).empty());
        write(entry, u"Planners decide, not drivers"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(beliefs(stage).size(), 1u);
        QVERIFY(entry->text().isEmpty());

        auto *test = named<TextEdit>(page, u"How to find out"_s);
        write(test, u"Ask five of each "_s);
        test->commit(); // a pause in typing
        QTest::keyClicks(test, u"twice"_s);
        write(named<TextEdit>(page, u"What came of it"_s), u"Four of five agreed"_s);
        QCOMPARE(beliefs(stage).front().test, u"Ask five of each twice"_s);
        QVERIFY(choose(named<Segmented>(page, u"How strongly we believe it"_s), u"high"_s));
        QCOMPARE(beliefs(stage).front().outcome, u"Four of five agreed"_s);
        QCOMPARE(beliefs(stage).front().belief, 3);
        QVERIFY(page.purpose().contains(u"hardly proven"_s));
        choose(named<QComboBox>(page, u"Evidence so far"_s), 3);
        QCOMPARE(beliefs(stage).front().rung, 3);
        QVERIFY(!page.purpose().contains(u"hardly proven"_s));

        auto *statement = named<TextEdit>(page, u"Statement"_s);
        write(statement, u" "_s);
        test->setFocus();
        QCOMPARE(beliefs(stage).front().statement, u"Planners decide, not drivers"_s);
        QCOMPARE(statement->text(), u"Planners decide, not drivers"_s);

        QVERIFY(press(page, u"Remove"_s));
        QVERIFY(beliefs(stage).empty());
        QVERIFY(!named<TextEdit>(page, u"Statement"_s));
        stage.session.undo();
        QCOMPARE(beliefs(stage).size(), 1u);
        QCOMPARE(named<TextEdit>(page, u"Statement"_s)->text(), u"Planners decide, not drivers"_s);
        QCOMPARE(researchRail(stage.session).note, u"1"_s);
    }

    void choosingAnotherKeepsWhatWasTyped()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addBelief(stage, u"a"_s, u"First belief"_s));
        QVERIFY(addBelief(stage, u"b"_s, u"Second belief"_s));
        ResearchPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a"_s);
        write(named<TextEdit>(page, u"How to find out"_s), u"Ask"_s);
        auto *card = named<Card>(page, u"Second belief"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(named<TextEdit>(page, u"How to find out"_s)->text().isEmpty());
        const auto *focused = qobject_cast<Card *>(page.focusWidget());
        QVERIFY(focused && focused->accessibleName() == u"Second belief"_s);
        for (const auto &belief : beliefs(stage))
            QCOMPARE(belief.test, belief.id == u"a"_s ? u"Ask"_s : QString());
    }

    void whatIsHalfTypedNeverGoesIntoAnotherBelief()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addBelief(stage, u"a"_s, u"First belief"_s));
        QVERIFY(addBelief(stage, u"b"_s, u"Second belief"_s));
        ResearchPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"b"_s);
        write(named<TextEdit>(page, u"Statement"_s), u"half ty"_s);
        stage.session.undo();
        QCOMPARE(named<TextEdit>(page, u"Statement"_s)->text(), u"First belief"_s);
        page.hide();
        QCOMPARE(beliefs(stage).front().statement, u"First belief"_s);
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addBelief(stage, u"a"_s, u"First belief"_s));
        QVERIFY(stage.reopenReadOnly());
        ResearchPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(says(page, u"First belief"_s));
        for (const QString &button : {u"Add"_s, u"Remove"_s})
            QVERIFY2(!named<QAbstractButton>(page, button)->isEnabled(), qPrintable(button));
        QVERIFY(!named<QLineEdit>(page, u"New hypothesis"_s)->isEnabled());
        QVERIFY(!named<TextEdit>(page, u"Statement"_s)->isEnabled());
    }

    void withoutAProjectItLeadsToTheOverview()
    {
        Stage stage;
        ResearchPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a"_s);
        QVERIFY(press(page, u"Go to the overview"_s));
        QCOMPARE(stage.requests, QStringList{u"overview "_s});
        QCOMPARE(int(researchRail(stage.session).state), int(Page::State::Empty));
    }
};

static const lodestar::testkit::Registered<ResearchPageTest> registered("ui/pages/research/researchpage");
#include "researchpage_test.moc"
