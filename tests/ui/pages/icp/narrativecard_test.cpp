#include "ui/pages/icp/narrativecard.h"

#include "core/research/competitor.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/icp/icpfixture.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/pages/icp/definitioncard.h"
#include "ui/pages/icp/narrativefield.h"

#include <QCompleter>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

struct Narrative {
    explicit Narrative(Stage &stage) : chosen(stage.session), card(stage.session, chosen)
    {
        QObject::connect(&chosen, &ChosenIcp::changed, &card, &NarrativeCard::showIcp);
        chosen.refresh();
        card.showData();
    }
    ChosenIcp chosen;
    NarrativeCard card;
};

bool unfold(const QWidget &card, const QString &part)
{
    for (auto *button : card.findChildren<QAbstractButton *>())
        if (button->text().startsWith(part)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    return false;
}

} // namespace

class NarrativeCardTest : public QObject
{
    Q_OBJECT

private slots:
    void partsFoldAndWhatIsWrittenIsKept()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)));
        Narrative narrative(stage);
        QVERIFY(present(narrative.card, {600, 900}));
        QVERIFY(named<TextEdit>(narrative.card, u"Our expertise"_s));
        QVERIFY(!named<TextEdit>(narrative.card, u"Operating model"_s)); // folded
        QVERIFY(unfold(narrative.card, u"Where it fits"_s));
        auto *model = named<TextEdit>(narrative.card, u"Operating model"_s);
        QVERIFY(model->placeholderText().endsWith(u'?'));
        write(model, u"By the pallet"_s);
        QVERIFY(unfold(narrative.card, u"Where it fits"_s)); // folded while it is typed
        QCOMPARE(stored(stage, u"a"_s).narrative.value(u"operating_model"_s), u"By the pallet"_s);
        QVERIFY(named<QAbstractButton>(narrative.card, u"Where it fits · 1 of 3 written"_s));
    }

    void whatTheRoomSaidIsTakenOver()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)));
        workshop::Answer card;
        card.question = u"w2"_s;
        card.text = u"We ran warehouses ourselves"_s;
        QVERIFY(stage.session.settle(workshop::WorkshopStore(*stage.session.project()).saveAnswer(card)));
        Narrative narrative(stage);
        QVERIFY(present(narrative.card, {600, 900}));
        QVERIFY(press(narrative.card, u"1 answer(s) from the workshop"_s));
        write(named<TextEdit>(narrative.card, u"Our expertise"_s), u"Ten years"_s);
        QVERIFY(press(narrative.card, u"Take over: We ran warehouses ourselves"_s));
        QCOMPARE(stored(stage, u"a"_s).narrative.value(u"expertise"_s), u"Ten years\nWe ran warehouses ourselves"_s);
        QVERIFY(!named<QAbstractButton>(narrative.card, u"1 answer(s) from the workshop"_s)); // taken
    }

    void competitorsAndExamplesComeFromTheProject()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)) && stage.settled());
        QVERIFY(research::CompetitorStore(*stage.session.project()).add(u"Rival"_s));
        Narrative narrative(stage);
        QVERIFY(present(narrative.card, {600, 900}));
        QVERIFY(unfold(narrative.card, u"How they buy"_s));
        QVERIFY(press(narrative.card, u"1 file(s) in Research"_s));
        QVERIFY(press(narrative.card, u"Take over: Rival"_s));
        QCOMPARE(stored(stage, u"a"_s).narrative.value(u"competitors"_s), u"Rival"_s);
        QVERIFY(unfold(narrative.card, u"Where it fits"_s));
        auto *example = named<QLineEdit>(narrative.card, u"One of the best customers"_s);
        const auto analysis = stage.session.analysis();
        QCOMPARE(example->completer()->model()->rowCount(),
                 int(profile::bestCustomerNames(analysis->table, analysis->rating).size()));
        QVERIFY(example->completer()->model()->rowCount() > 0);
        write(example, u"Odra"_s);
        QTest::keyClick(example, Qt::Key_Return);
        QCOMPARE(stored(stage, u"a"_s).narrative.value(u"examples"_s), u"Odra"_s);
    }

    void aSentenceIsOffered()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)));
        ChosenIcp chosen(stage.session);
        DefinitionCard card(chosen);
        connect(&chosen, &ChosenIcp::changed, &card, &DefinitionCard::showIcp);
        chosen.refresh();
        QVERIFY(present(card, {600, 500}));
        QVERIFY(stored(stage, u"a"_s).sentence.isEmpty()); // offered, not written
        QVERIFY(press(card, u"Take this sentence"_s));
        QCOMPARE(stored(stage, u"a"_s).sentence, u"Customers with Industry: Logistics"_s);
        QVERIFY(!named<QAbstractButton>(card, u"Take this sentence"_s));
    }
};

static const lodestar::testkit::Registered<NarrativeCardTest> registered("ui/pages/icp/narrativecard");
#include "narrativecard_test.moc"
