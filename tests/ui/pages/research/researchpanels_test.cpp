#include "core/profile/icpstore.h"
#include "core/research/competitor.h"
#include "core/research/maturitystore.h"
#include "core/table/datasetstore.h"
#include "core/workshop/hypothesisresult.h"
#include "core/workshop/respondent.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/pages/research/beliefvotes.h"
#include "ui/pages/research/competitorspanel.h"
#include "ui/pages/research/criterionform.h"
#include "ui/pages/research/figurespanel.h"
#include "ui/pages/research/hypothesespanel.h"
#include "ui/pages/research/hypothesiscard.h"
#include "ui/pages/research/hypothesiseditor.h"
#include "ui/pages/research/maturityruleform.h"
#include "ui/pages/research/nextpanel.h"
#include "ui/pages/research/researchpanel.h"
#include "ui/pages/research/technologypanel.h"
#include "ui/pages/research/thresholdform.h"
#include "ui/pages/workshop/surveyvoices.h"
#include "ui/render/chartview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/conditioneditor.h"
#include "ui/widgets/icpadding.h"

#include <QListWidget>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

void follow(Stage &stage, ResearchPanel &panel)
{
    QObject::connect(&stage.session, &Session::changed, &panel, &ResearchPanel::projectChanged);
    QObject::connect(&stage.session, &Session::busyChanged, &panel, &ResearchPanel::projectChanged);
}

bool addBelief(Stage &stage, const QString &id, const QString &statement, int belief = 2)
{
    return workshop::HypothesisStore(*stage.session.project()).save({id, statement, belief}).has_value();
}

workshop::Hypothesis belief(Stage &stage)
{
    return workshop::HypothesisStore(*stage.session.project()).list()->front();
}

void enter(QSpinBox *box, int value)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(value));
    QTest::keyClick(box, Qt::Key_Return);
}

} // namespace

class ResearchPanelsTest : public QObject
{
    Q_OBJECT
private slots:
    void aBeliefIsHeldAgainstItsThreshold()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addBelief(stage, u"a"_s, u"Planners decide"_s, 3));
        HypothesesPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"Agree first below which share"_s));
        enter(named<QSpinBox>(panel, u"Give it up when fewer than this share say so"_s), 40);
        QCOMPARE(belief(stage).killBelow, 0.4);
        enter(named<QSpinBox>(panel, u"How many were asked"_s), 5);
        enter(named<QSpinBox>(panel, u"How many of them said so"_s), 4);
        QCOMPARE(belief(stage).hits, 4);
        QCOMPARE(belief(stage).asked, 5);
        QVERIFY(says(panel, u"4 of 5 said so: 80%, likely between 38% and 96%"_s));
        QVERIFY(!says(panel, u"proves less"_s));
        QVERIFY(says(panel, u"The answers reach further: “said by several”"_s));
        QVERIFY(press(panel, u"Take it"_s));
        QCOMPARE(belief(stage).rung, 2);
        QTest::qSleep(5);
        enter(named<QSpinBox>(panel, u"Give it up when fewer than this share say so"_s), 10);
        QVERIFY(says(panel, u"proves less"_s)); // the goal was moved after the result
        enter(named<QSpinBox>(panel, u"How many of them said so"_s), 7); // more than were asked
        QCOMPARE(belief(stage).asked, 7);
        stage.session.undo();
        QCOMPARE(belief(stage).asked, 5);
    }

    void theRoomVotesByAShowOfHands()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addBelief(stage, u"a"_s, u"Planners decide"_s));
        workshop::WorkshopStore room(*stage.session.project());
        QVERIFY(room.saveParticipant({u"ana"_s, u"Ana"_s, u"sales"_s}));
        QVERIFY(room.saveParticipant({u"ben"_s, u"Ben"_s, u"service"_s}));
        HypothesesPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"Nobody has voted"_s));
        const auto choiceOf = [&](const QString &name) -> Segmented * {
            for (Segmented *one : inSight<Segmented>(panel))
                if (plain(one->accessibleName()).contains(name))
                    return one;
            return nullptr;
        };
        QVERIFY(choose(choiceOf(u"Ana"_s), u"high"_s));
        QVERIFY(choose(choiceOf(u"Ben"_s), u"low"_s));
        QCOMPARE(belief(stage).votes.size(), 2u);
        QVERIFY(says(panel, u"from low to high: you do not agree"_s));
        QVERIFY(!named<Segmented>(panel, u"How strongly we believe it"_s)->isEnabled());
        QVERIFY(choose(choiceOf(u"Ben"_s), u"–"_s));
        QCOMPARE(belief(stage).votes.size(), 1u);
    }

    void dataAnswersBesideAndACriterionIsMade()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addBelief(stage, u"a"_s, u"They are in logistics"_s));
        HypothesesPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"In words: people will judge it"_s));
        QVERIFY(press(panel, u"Choose an attribute…"_s));
        auto *attribute = named<QComboBox>(panel, u"Attribute"_s);
        choose(attribute, attribute->findText(u"Industry"_s));
        auto *values = named<QListWidget>(panel, u"Values"_s);
        for (int i = 0; i < values->count(); ++i)
            if (values->item(i)->data(Qt::UserRole).toString() == u"Logistics"_s)
                values->item(i)->setCheckState(Qt::Checked);
        QVERIFY(press(panel, u"Speak of this"_s));
        QCOMPARE(belief(stage).criterion.values, QStringList{u"Logistics"_s});
        QVERIFY(stage.settled());
        QTRY_VERIFY(says(panel, u"supported by the data"_s));
        QVERIFY(press(panel, u"Make it a criterion"_s));
        const auto icp = profile::IcpStore(*stage.session.project()).list()->front();
        QCOMPARE(icp.criteria.size(), 1u);
        QCOMPARE(int(icp.criteria.front().evidence.kind), int(profile::EvidenceKind::Hypothesis));
        QVERIFY(press(panel, u"Make it a criterion"_s));
        QCOMPARE(profile::IcpStore(*stage.session.project()).list()->front().criteria.size(), 1u);
        QVERIFY(stage.notices.back().contains(u"already has this"_s));
        QVERIFY(press(panel, u"In words only"_s));
        QVERIFY(belief(stage).criterion.isEmpty());
    }

    void competitorsStandSideBySide()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        CompetitorsPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"Whom do your buyers compare you with?"_s));
        for (const QString &name : {u"Acme"_s, u"Other"_s}) {
            write(named<QLineEdit>(panel, u"New competitor"_s), name);
            QVERIFY(press(panel, u"Add"_s));
        }
        const auto store = [&] { return research::CompetitorStore(*stage.session.project()).list().value(); };
        QCOMPARE(store().size(), 2u);
        auto *problems = named<TextEdit>(panel, u"What they struggle with: Acme"_s);
        auto *buyers = named<TextEdit>(panel, u"Who buys from them: Acme"_s);
        QVERIFY(problems && buyers);
        write(problems, u"Slow support"_s);
        write(buyers, u"Small firms"_s);
        buyers->commit();
        QCOMPARE(store().front().fields.size(), 2);
        stage.session.undo();
        QCOMPARE(store().front().fields.value(u"problems"_s), u"Slow support"_s);
        QVERIFY(buyers->hasFocus() || buyers->text().isEmpty());
        QVERIFY(inSight<TextLine>(panel).size() >= 2);
        write(inSight<TextLine>(panel).front(), u"Acme & Sons"_s);
        QTest::keyClick(inSight<TextLine>(panel).front(), Qt::Key_Return);
        QCOMPARE(store().front().name, u"Acme & Sons"_s);
    }

    void maturityIsARuleOneCanRead()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        TechnologyPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(press(panel, u"Begin with five levels"_s));
        const auto rules = [&] { return research::MaturityStore(*stage.session.project()).rules().value(); };
        QCOMPARE(rules().size(), 5u);
        QVERIFY(says(panel, u"There are no customers yet"_s));
        auto *technologies = inSight<TextLine>(panel).at(3); // of the second rule
        QCOMPARE(technologies->accessibleName(), u"Technologies of the level"_s);
        write(technologies, u"Excel, Access،Sheets"_s);
        QTest::keyClick(technologies, Qt::Key_Return);
        QCOMPARE(rules().at(1).technologies, (QStringList{u"Excel"_s, u"Access"_s, u"Sheets"_s}));
        QVERIFY(writeFile(stage.file(u"c.csv"_s),
                          "Customer ID,Company,Technologies\nC1,Odra,Excel;Zapier\nC2,Bug,Abacus\n"));
        QVERIFY(import::importFile(*stage.session.project(), stage.file(u"c.csv"_s)));
        stage.session.settle({});
        QVERIFY(stage.settled());
        QTRY_VERIFY(says(panel, u"Most frequent technologies"_s));
        QVERIFY(press(panel, u"Write the level to the customers"_s));
        QTRY_VERIFY(says(panel, u"The level is an attribute of your customers"_s));
        const auto info = table::DatasetStore(*stage.session.project()).current()->value();
        QVERIFY(info.byRole(table::RoleId::TechMaturity));
        stage.session.undo();
        QVERIFY(!table::DatasetStore(*stage.session.project()).current()->value().byRole(table::RoleId::TechMaturity));
    }

    void webFiguresComeFromATable()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        FiguresPanel panel(stage.session, table::DatasetKind::Web);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"How did they find you?"_s));
        QVERIFY(writeFile(stage.file(u"web.csv"_s),
                          "Session source / medium,Sessions\ngoogle / organic,60\nnewsletter / email,40\n"));
        const dialogs::Script script{stage.file(u"web.csv"_s)};
        dialogs::setScript(&script);
        QVERIFY(press(panel, u"Import web figures…"_s));
        dialogs::setScript(nullptr);
        QTRY_VERIFY(!inSight<render::ChartView>(panel).isEmpty());
        QVERIFY(inSight<render::ChartView>(panel).front()->spec().title.startsWith(u"60% of 100 visits"_s));
        QVERIFY(says(panel, u"No column counts conversions"_s));
        QVERIFY(!stage.session.isBusy());
    }

    void withoutDataABeliefBecomesADraft()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        NextPanel panel(stage.session);
        follow(stage, panel);
        QVERIFY(present(panel));
        QVERIFY(!named<QAbstractButton>(panel, u"Draft the ICP from the hypotheses"_s)->isEnabled());
        QCOMPARE(panel.purpose().left(2), u"25"_s); // questions without an answer
        QVERIFY(addBelief(stage, u"a"_s, u"Planners decide"_s, 3));
        stage.session.settle({});
        auto *first = inSight<Card>(panel).at(1);
        QVERIFY(first->accessibleName().contains(u"Planners decide"_s));
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(stage.requests.back(), u"research a"_s);
        QVERIFY(press(panel, u"Draft the ICP from the hypotheses"_s));
        QVERIFY(press(panel, u"Draft the ICP from the hypotheses"_s));
        const auto icps = profile::IcpStore(*stage.session.project()).list().value();
        QCOMPARE(icps.size(), 2u); // of another name
        QVERIFY(icps.front().name != icps.back().name);
        QVERIFY(stage.requests.back().startsWith(u"icp "_s));
    }

    void theSurveyStandsBesideAQuestion()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        SurveyVoices voices(stage.session);
        QVERIFY(present(voices));
        voices.showQuestion(u"q10"_s);
        QVERIFY(!voices.isVisible());
        voices.showQuestion(u"q7"_s);
        voices.show();
        QVERIFY(press(voices, u"Nobody has answered it yet: ask your customers"_s));
        QCOMPARE(stage.requests.back(), u"research survey"_s);
        workshop::Respondent ana;
        ana.name = u"Ana"_s;
        QVERIFY(workshop::RespondentStore(*stage.session.project())
                    .add({{ana, {{u"s1"_s, u"You are fast"_s}}}}, u"Answers"_s));
        voices.showQuestion(u"q7"_s);
        QVERIFY(says(voices, u"“You are fast”"_s));
    }
};

static const lodestar::testkit::Registered<ResearchPanelsTest> registered("ui/pages/research/researchpanels");
#include "researchpanels_test.moc"
