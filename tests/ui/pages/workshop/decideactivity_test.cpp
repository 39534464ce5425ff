#include "ui/pages/workshop/decideactivity.h"

#include "core/profile/icpstore.h"
#include "core/workshop/clusterstore.h"
#include "core/workshop/gapstore.h"
#include "core/workshop/hypothesis.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/workshop/beliefcard.h"
#include "ui/pages/workshop/datacard.h"
#include "ui/pages/workshop/decisioncard.h"
#include "ui/pages/workshop/gapcard.h"
#include "ui/widgets/decisionlink.h"
#include "ui/widgets/icpadding.h"

#include <QMenu>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using workshop::GapVerdict;

namespace {

/// The activity on a shipped question, following its session as on the page.
struct Table {
    explicit Table(Stage &stage, const QString &id = u"q1"_s) : session(stage.session), activity(stage.session)
    {
        QObject::connect(&session, &Session::changed, &activity, [this] { refresh(); });
        QObject::connect(&session, &Session::analysisChanged, &activity, &Activity::refreshData);
        const auto questions = workshop::shippedQuestions(u"en"_s);
        activity.showQuestion(*std::ranges::find(*questions, id, &workshop::Question::id));
        refresh();
    }
    void refresh() { activity.refresh(*workshop::Room::load(*session.project())); }
    bool card(const QString &id, const QString &text)
    {
        return session.settle(workshop::WorkshopStore(*session.project()).saveAnswer({id, u"q1"_s, {}, text, {}}));
    }
    void decide(const QString &text)
    {
        auto *field = named<TextEdit>(activity, u"What we decided"_s);
        write(field, text);
        field->commit();
    }
    std::vector<workshop::Decision> decisions() { return *workshop::WorkshopStore(*session.project()).decisions(); }

    Session &session;
    DecideActivity activity;
};

} // namespace

class DecideActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void theGapSaysWhichSideIsMissing()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Table without(stage);
        QVERIFY(present(without.activity));
        QTRY_VERIFY(says(without.activity, u"Without customers there is nothing to compare with yet."_s));
        Stage customers;
        QVERIFY(customers.openSmall());
        Table silent(customers);
        QVERIFY(present(silent.activity));
        QTRY_VERIFY(says(silent.activity, u"The room has said nothing yet"_s));
    }

    void aDecisionKeepsDoubtAndDissent()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Table table(stage);
        QVERIFY(present(table.activity));
        QTRY_VERIFY(says(table.activity, u"Nobody has said anything yet."_s));
        QVERIFY(!named<TextEdit>(table.activity, u"Why the room is not sure"_s));
        table.decide(u"Planners, not drivers"_s);
        QCOMPARE(table.decisions().size(), 1u);
        QCOMPARE(table.decisions().front().confidence, 3);
        QVERIFY(choose(named<Segmented>(table.activity, u"Confidence"_s), u"2"_s));
        auto *doubt = named<TextEdit>(table.activity, u"Why the room is not sure"_s);
        QVERIFY(doubt);
        write(doubt, u"We asked two customers"_s);
        doubt->commit();
        QVERIFY(says(table.activity, u"This decision is contested"_s));
        QVERIFY(choose(named<Segmented>(table.activity, u"Confidence"_s), u"4"_s));
        QVERIFY(!says(table.activity, u"This decision is contested"_s));
        auto *dissent = named<TextEdit>(table.activity, u"Who sees it differently"_s);
        write(dissent, u"Budi: drivers decide"_s);
        dissent->commit();
        const workshop::Decision kept = table.decisions().front();
        QCOMPARE(kept.doubt, u"We asked two customers"_s);
        QCOMPARE(kept.dissent, u"Budi: drivers decide"_s);
        QCOMPARE(kept.confidence, 4);
        QVERIFY(says(table.activity, u"This decision is contested"_s));
        const auto scene = table.activity.stageScene();
        QCOMPARE(std::get<StageScene::Decision>(scene->body).text, u"Planners, not drivers"_s);
        QCOMPARE(scene->status, u"With dissent."_s);
    }

    void anOwnerIsChosenFromTheRoom()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Table table(stage);
        QVERIFY(present(table.activity));
        QVERIFY(!named<QAbstractButton>(table.activity, u"Choose the owner from the room"_s));
        QVERIFY(stage.session.settle(
            workshop::WorkshopStore(*stage.session.project()).saveParticipant({u"p"_s, u"Sari Dewi"_s, u"sales"_s})));
        table.decide(u"Planners"_s);
        QVERIFY(press(table.activity, u"Choose the owner from the room"_s));
        auto *menu = table.activity.findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(table.decisions().front().owner, u"Sari Dewi"_s);
    }

    void aClusterIsDecidedByItself()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Table table(stage);
        QVERIFY(table.card(u"a"_s, u"Fewer calls"_s) && table.card(u"b"_s, u"Calm nights"_s)
                && table.card(u"c"_s, u"Lower cost"_s));
        workshop::ClusterStore clusters(*stage.session.project());
        QVERIFY(stage.session.settle(clusters.group(u"q1"_s, {{u"Calm"_s, {u"a"_s, u"b"_s}}})));
        const QString cluster = clusters.list()->front().id;
        QVERIFY(present(table.activity));
        QCOMPARE(table.activity.findChild<BeliefCard *>()->beliefs(), (QStringList{u"Calm"_s, u"Lower cost"_s}));
        table.decide(u"On the whole"_s);
        auto *subjects = named<QComboBox>(table.activity, u"What is decided on"_s);
        QVERIFY(subjects);
        choose(subjects, 1);
        QVERIFY(named<TextEdit>(table.activity, u"What we decided"_s)->text().isEmpty());
        QVERIFY(says(table.activity, u"Fewer calls"_s));
        table.decide(u"Sell calm"_s);
        QCOMPARE(table.decisions().size(), 2u);
        QCOMPARE(table.decisions().back().subject, cluster);
        choose(named<QComboBox>(table.activity, u"What is decided on"_s), 0);
        QCOMPARE(named<TextEdit>(table.activity, u"What we decided"_s)->text(), u"On the whole"_s);
        table.activity.showSubject(cluster); // the way back from a criterion
        QCOMPARE(named<TextEdit>(table.activity, u"What we decided"_s)->text(), u"Sell calm"_s);
        QCOMPARE(table.activity.begun().toString(), cluster);
        table.activity.showSubject(u"no such cluster"_s);
        QCOMPARE(table.activity.begun().toString(), cluster);
    }

    void beliefDataAndTheGapStandSideBySide()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Table table(stage);
        QVERIFY(table.card(u"a"_s, u"Logistics companies"_s));
        QVERIFY(present(table.activity));
        for (const QString &title : {u"The room says"_s, u"The data says"_s, u"The gap"_s})
            QVERIFY2(says(table.activity, title), qPrintable(title));
        QVERIFY(!table.activity.findChild<DataCard *>()->answer().isEmpty());
        QVERIFY(table.activity.stageScene()->aside.has_value());
        auto *verdict = named<QComboBox>(table.activity, u"What the data says to it"_s);
        choose(verdict, verdict->findData(u"otherwise"_s));
        auto *words = named<TextEdit>(table.activity, u"The gap in words"_s);
        write(words, u"They are smaller than we think"_s);
        words->commit();
        const auto gaps = workshop::GapStore(*stage.session.project()).list();
        QCOMPARE(gaps->size(), 1u);
        QCOMPARE(gaps->front().subject, u"q1"_s);
        QCOMPARE(gaps->front().verdict, GapVerdict::Otherwise);
        QCOMPARE(gaps->front().text, u"They are smaller than we think"_s);
        QVERIFY(table.activity.stageScene()->line.contains(u"smaller than we think"_s));
        choose(verdict, 0);
        write(words, QString());
        QTest::keyClick(words, Qt::Key_Delete);
        words->commit();
        QVERIFY(workshop::GapStore(*stage.session.project()).list()->empty());
    }

    void whatWasDecidedBecomesACriterionThatLeadsBack()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Table table(stage);
        QVERIFY(table.card(u"a"_s, u"Fewer calls"_s));
        workshop::ClusterStore clusters(*stage.session.project());
        QVERIFY(stage.session.settle(clusters.group(u"q1"_s, {{u"Calm"_s, {u"a"_s}}})));
        const QString cluster = clusters.list()->front().id;
        QVERIFY(present(table.activity));
        QVERIFY(!named<QAbstractButton>(table.activity, u"Make it a criterion"_s)->isEnabled());
        table.activity.showSubject(cluster);
        table.decide(u"Sell calm"_s);
        QVERIFY(press(table.activity, u"Make it a criterion"_s));
        const auto icps = profile::IcpStore(*stage.session.project()).list();
        QCOMPARE(icps->size(), 1u);
        const profile::Criterion criterion = icps->front().criteria.front();
        QCOMPARE(criterion.label, u"Calm"_s);
        QCOMPARE(criterion.evidence.source, cluster);
        QCOMPARE(stage.requests.last(), u"icp "_s + icps->front().id);
        QVERIFY(press(table.activity, u"Make it a criterion"_s)); // it is there already
        QCOMPARE(profile::IcpStore(*stage.session.project()).list()->front().criteria.size(), 1u);
        openDecision(stage.session, criterion.evidence.source);
        QCOMPARE(stage.requests.last(), u"workshop q1/decide/"_s + cluster);
        openDecision(stage.session, u"q9"_s);
        QVERIFY(stage.notices.last().contains(u"removed"_s));
    }

    void whatWasDecidedIsTestedOrAsked()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Table table(stage);
        QVERIFY(present(table.activity));
        table.decide(u"Planners buy"_s);
        QVERIFY(press(table.activity, u"Make it a hypothesis"_s));
        QVERIFY(press(table.activity, u"Make it a hypothesis"_s)); // once is enough
        const auto hypotheses = workshop::HypothesisStore(*stage.session.project()).list();
        QCOMPARE(hypotheses->size(), 1u);
        QCOMPARE(hypotheses->front().statement, u"Planners buy"_s);
        QCOMPARE(hypotheses->front().source, u"q1"_s);
        QCOMPARE(stage.requests.last(), u"research "_s + hypotheses->front().id);
        QVERIFY(press(table.activity, u"Ask customers"_s));
        QCOMPARE(stage.requests.last(), u"research survey"_s);
        QVERIFY(stage.session.project()->undoLabel().contains(u"Planners buy"_s));
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.session.settle(workshop::WorkshopStore(*stage.session.project())
                                         .saveDecision({u"q1"_s, u"Planners buy"_s, u"Sari"_s, 4, {}, {}, {}})));
        QVERIFY(stage.reopenReadOnly());
        Table table(stage);
        QVERIFY(present(table.activity));
        QCOMPARE(named<TextEdit>(table.activity, u"What we decided"_s)->text(), u"Planners buy"_s);
        QVERIFY(!named<TextEdit>(table.activity, u"What we decided"_s)->isEnabled());
        QVERIFY(!named<QComboBox>(table.activity, u"What the data says to it"_s)->isEnabled());
        for (const QString &button : {u"Make it a criterion"_s, u"Make it a hypothesis"_s, u"Ask customers"_s})
            QVERIFY2(!named<QAbstractButton>(table.activity, button)->isEnabled(), qPrintable(button));
    }
};

static const lodestar::testkit::Registered<DecideActivityTest> registered("ui/pages/workshop/decideactivity");
#include "decideactivity_test.moc"
