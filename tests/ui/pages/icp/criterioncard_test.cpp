#include "ui/pages/icp/criterioncard.h"

#include "core/workshop/hypothesis.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/icp/icpfixture.h"
#include "ui/pages/icp/conditioninplace.h"
#include "ui/pages/icp/criterialist.h"
#include "ui/pages/icp/criterionevidence.h"
#include "ui/pages/icp/criterionstanding.h"
#include "ui/pages/icp/criterionweight.h"
#include "ui/pages/icp/definitionpanel.h"
#include "ui/pages/icp/draggrip.h"
#include "ui/widgets/hintbox.h"

#include <QListWidget>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

/// The definition of one ICP, as its tab shows it.
struct Definition {
    explicit Definition(Stage &stage) : chosen(stage.session), panel(stage.session, chosen)
    {
        chosen.refresh();
        chosen.setAwake(true);
    }
    CriterionCard *card(int at) { return inSight<CriterionCard>(panel).value(at); }

    ChosenIcp chosen;
    DefinitionPanel panel;
};

bool warns(const QWidget &card, const QString &words)
{
    for (const auto *box : inSight<HintBox>(card))
        if (box->text().contains(words))
            return true;
    return false;
}

} // namespace

class CriterionCardTest : public QObject
{
    Q_OBJECT

private slots:
    void theConditionIsChangedWhereItStands()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)) && stage.settled());
        Definition definition(stage);
        QVERIFY(present(definition.panel));
        auto *card = definition.card(0);
        QVERIFY(press(*card, u"Change what it asks for"_s));
        QCOMPARE(named<QComboBox>(*card, u"Attribute"_s)->currentText(), u"Industry"_s);
        auto *values = named<QListWidget>(*card, u"Values"_s);
        QListWidgetItem *retail = nullptr;
        int checked = 0;
        for (int i = 0; i < values->count(); ++i) {
            checked += values->item(i)->checkState() == Qt::Checked ? 1 : 0;
            if (values->item(i)->data(Qt::UserRole).toString() == u"Retail"_s)
                retail = values->item(i);
        }
        QCOMPARE(checked, 1); // what it asks for now
        QTRY_VERIFY(says(*card, u"Would be met by"_s));
        retail->setCheckState(Qt::Checked);
        QVERIFY(press(*card, u"Ask for this"_s));
        QCOMPARE(stored(stage, u"a"_s).criteria.front().condition.values.size(), 2);
        QTRY_VERIFY(says(*card, u"Today: 40 meet it"_s));
        stage.session.undo();
        QCOMPARE(stored(stage, u"a"_s).criteria.front().condition.values, QStringList{u"Logistics"_s});

        QVERIFY(press(*card, u"Change what it asks for"_s));
        QTest::keyClick(named<QListWidget>(*card, u"Values"_s), Qt::Key_Escape);
        QVERIFY(!named<QListWidget>(*card, u"Values"_s));
        QVERIFY(press(*definition.card(1), u"Let the customer list answer it"_s));
        QVERIFY(named<QComboBox>(*definition.card(1), u"Attribute"_s));
    }

    void pointsAreOfferedAndAPersonDecides()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)) && stage.settled());
        Definition definition(stage);
        QVERIFY(present(definition.panel));
        auto *card = definition.card(0);
        QTRY_VERIFY(definition.chosen.fits());
        const auto &fits = *definition.chosen.fits();
        const auto offer = profile::offeredPoints(fits.fits.match.front(), fits.analysis->rating);
        QVERIFY(offer.isOffered());
        QTRY_VERIFY(says(*card, profile::offerText(offer)));
        QCOMPARE(stored(stage, u"a"_s).criteria.front().points, 20); // offered, not taken
        QVERIFY(!says(*card, profile::offerFormula(offer)));
        QVERIFY(press(*card, u"How the points are computed"_s));
        QVERIFY(says(*card, profile::offerFormula(offer)));
        QVERIFY(press(*card, u"Take these points"_s));
        QCOMPARE(stored(stage, u"a"_s).criteria.front().points, offer.points);
        QVERIFY(!named<QAbstractButton>(*card, u"Take these points"_s));
    }

    void whyItIsAskedIsKept()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)) && stage.settled());
        Definition definition(stage);
        QVERIFY(present(definition.panel));
        auto *purpose = named<QComboBox>(*definition.card(0), u"Why it is asked"_s);
        choose(purpose, 1);
        QCOMPARE(int(stored(stage, u"a"_s).criteria.front().purpose), int(profile::Purpose::Legal));
        stage.session.undo();
        QCOMPARE(purpose->currentIndex(), 0);
    }

    void itSaysWhomItMovesAndWarns()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        profile::Icp icp = twoCriteria(u"a"_s, u"Freight"_s);
        icp.criteria.pop_back();
        icp.criteria.push_back(industryCriterion(u"a-2"_s, {u"Logistics"_s, u"Mining"_s})); // says it twice
        QVERIFY(keep(stage, icp) && stage.settled());
        Definition definition(stage);
        QVERIFY(present(definition.panel));
        auto *card = definition.card(1);
        QTRY_VERIFY(warns(*card, u"the same thing counts twice"_s));
        QVERIFY(warns(*card, u"Mining"_s));
        icp.criteria.back() = industryCriterion(u"a-2"_s, {u"Retail"_s});
        icp.criteria.back().kind = profile::CriterionKind::MustHave;
        QVERIFY(keep(stage, icp));
        QTRY_VERIFY(says(*definition.card(1), u"Without this card 20 more customer"_s));
        QVERIFY(press(*definition.card(1), u"Who would move"_s));
        const auto names = inSight<QPushButton>(*definition.card(1)->findChild<CriterionStanding *>());
        QCOMPARE(names.size(), 21); // the button, and twenty customers
        QTest::mouseClick(names.last(), Qt::LeftButton);
        QVERIFY(stage.requests.last().startsWith(u"customers customer:"_s));
    }

    void theChainLeadsBack()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        profile::Icp icp = twoCriteria(u"a"_s, u"Freight"_s);
        icp.criteria[1].evidence.kind = profile::EvidenceKind::Hypothesis;
        QVERIFY(keep(stage, icp));
        workshop::Hypothesis hypothesis;
        hypothesis.id = u"h1"_s;
        hypothesis.statement = u"Wants to grow"_s;
        hypothesis.hits = 3;
        hypothesis.asked = 5;
        QVERIFY(stage.session.settle(workshop::HypothesisStore(*stage.session.project()).save(hypothesis)));
        Definition definition(stage);
        QVERIFY(present(definition.panel));
        auto *evidence = definition.card(1)->findChild<CriterionEvidence *>();
        QVERIFY(!says(*evidence, u"3 of 5 said so"_s));
        QVERIFY(press(*evidence, u"What it rests on (1)"_s));
        QVERIFY(says(*evidence, u"3 of 5 said so"_s));
        QVERIFY(press(*evidence, u"See the hypothesis"_s));
        QCOMPARE(stage.requests.last(), u"research h1"_s);
    }

    void cardsMoveByKeysAndByTheMouse()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)) && stage.settled());
        Definition definition(stage);
        QVERIFY(present(definition.panel));
        auto *label = named<TextLine>(*definition.card(1), u"Name of the criterion"_s);
        label->setFocus();
        QTest::keyClick(label, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stored(stage, u"a"_s).criteria.front().label, u"Wants to grow"_s);
        QVERIFY(label->hasFocus()); // the card moved, and one goes on
        QTest::keyClick(label, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stored(stage, u"a"_s).criteria.front().label, u"Industry"_s);
        QTest::keyClick(label, Qt::Key_Down, Qt::AltModifier); // it is the last
        QCOMPARE(stored(stage, u"a"_s).criteria.front().label, u"Industry"_s);

        letAppear();
        CriterionCard *first = nullptr;
        for (auto *card : inSight<CriterionCard>(definition.panel))
            if (card->criterion().id == u"a-0"_s)
                first = card;
        auto *grip = first->findChild<DragGrip *>();
        const QPoint below(0, definition.panel.height());
        QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
        QTest::mouseMove(grip, grip->rect().center() + QPoint(0, 60));
        QTest::mouseMove(grip, below);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, below);
        QCOMPARE(stored(stage, u"a"_s).criteria.front().label, u"Wants to grow"_s);
        QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
        QTest::mouseMove(grip, grip->rect().center() - QPoint(0, 600));
        QTest::keyClick(grip, Qt::Key_Escape); // thought better of it
        QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->rect().center() - QPoint(0, 600));
        QCOMPARE(stored(stage, u"a"_s).criteria.front().label, u"Wants to grow"_s);
    }
};

static const lodestar::testkit::Registered<CriterionCardTest> registered("ui/pages/icp/criterioncard");
#include "criterioncard_test.moc"
