#include "ui/pages/best/ballotpanel.h"

#include "core/metrics/ballotstore.h"
#include "core/metrics/beststore.h"
#include "core/metrics/votestate.h"
#include "core/table/datasetstore.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/best/ballotform.h"
#include "ui/pages/best/ballotresults.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/voterpanel.h"

#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

std::vector<metrics::BestCriterion> criteria()
{
    const table::Role revenue{table::RoleId::Revenue, {}}, referrals{table::RoleId::Referrals, {}};
    return {{revenue, 50, false, false}, {referrals, 50, false, true}};
}

/// A panel that follows its session, as on the page.
struct Room {
    explicit Room(Stage &stage) : panel(stage.session)
    {
        QObject::connect(&stage.session, &Session::changed, &panel, [this] { panel.show(criteria(), true); });
        panel.show(criteria(), true);
    }

    bool addPerson(const QString &name, int team)
    {
        auto *field = named<QLineEdit>(panel, u"Name of the person"_s);
        auto *teams = named<QComboBox>(panel, u"Team of the person"_s);
        if (!field || !teams)
            return false;
        teams->setCurrentIndex(team);
        write(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        return true;
    }
    QSpinBox *points(const QString &criterion) { return named<QSpinBox>(panel, u"Points for "_s + criterion); }
    void give(int revenue, int referrals)
    {
        const QString names[] = {criteria()[0].name(), criteria()[1].name()};
        const int values[] = {revenue, referrals};
        for (int i = 0; i < 2; ++i) {
            write(points(names[i]), QString::number(values[i]));
            QTest::keyClick(points(names[i]), Qt::Key_Return); // the last one seals
        }
    }

    BallotPanel panel;
};

} // namespace

class BallotPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void twoPeopleVoteBehindACurtainAndTheRoomTakesTheWeights()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        auto &project = *stage.session.project();
        QVERIFY(stage.session.settle(metrics::BestRuleStore(project).saveCriteria(criteria())));
        Room room(stage);
        QVERIFY(present(room.panel));
        QVERIFY(room.addPerson(u"Ania"_s, 0));
        QVERIFY(room.addPerson(u"Bo"_s, 1));
        QVERIFY(!named<QAbstractButton>(room.panel, u"Reveal"_s)->isEnabled());
        QVERIFY(press(room.panel, u"Begin: \u2068Ania\u2069"_s));
        QVERIFY(says(room.panel, u"It is the turn of Ania"_s));
        QVERIFY(!room.points(criteria()[0].name())); // nothing to see yet
        QVERIFY(press(room.panel, u"I am \u2068Ania\u2069"_s));
        auto *seal = named<QAbstractButton>(room.panel, u"Seal the ballot"_s);
        QVERIFY(!seal->isEnabled());
        write(room.points(criteria()[0].name()), u"70"_s);
        QVERIFY(says(room.panel, u"30 points left to give."_s) || says(room.panel, u"30 point(s) left to give."_s));
        QVERIFY(!seal->isEnabled());
        room.give(70, 30);
        // Sealed; the next person is asked for, and nothing of the first is on the screen.
        QVERIFY(says(room.panel, u"The ballot of Ania is sealed."_s));
        QVERIFY(says(room.panel, u"It is the turn of Bo"_s));
        QVERIFY(!metrics::BallotStore(project).list()); // secret
        QVERIFY(press(room.panel, u"I am \u2068Bo\u2069"_s));
        QCOMPARE(room.points(criteria()[0].name())->value(), 0);
        room.give(20, 80);
        QVERIFY(press(room.panel, u"Reveal"_s));
        QVERIFY(says(room.panel, u"What the ballots say"_s));
        QVERIFY(says(room.panel, u"20 to 70"_s));
        QVERIFY(says(room.panel, u"weak: discuss before you decide"_s));
        QVERIFY(says(room.panel, u"Teams differ on"_s));
        QVERIFY(press(room.panel, u"Take these weights"_s));
        const auto info = table::DatasetStore(project).current();
        QCOMPARE(metrics::BestRuleStore(project).load(**info)->criteria.at(0).weight, 45.0);
        stage.session.undo();
        QCOMPARE(metrics::BestRuleStore(project).load(**info)->criteria.at(0).weight, 50.0);
        QVERIFY(press(room.panel, u"Vote again"_s));
        QVERIFY(says(room.panel, u"A secret ballot on the weights"_s));
        QVERIFY(!says(room.panel, u"20 to 70"_s));
        QVERIFY(named<QAbstractButton>(room.panel, u"Change: \u2068Ania\u2069"_s));
    }

    void paperBallotsGoFromPersonToPerson()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Room room(stage);
        QVERIFY(present(room.panel));
        QVERIFY(room.addPerson(u"Ania"_s, 0));
        QVERIFY(room.addPerson(u"Bo"_s, 1));
        QVERIFY(press(room.panel, u"Enter paper ballots"_s));
        QVERIFY(says(room.panel, u"The paper ballot of Ania"_s));
        room.give(60, 30); // one ballot must be whole
        QVERIFY(says(room.panel, u"The paper ballot of Ania"_s));
        QCOMPARE(*metrics::BallotStore(*stage.session.project()).count(), 0);
        room.give(60, 40);
        QVERIFY(says(room.panel, u"The paper ballot of Bo"_s));
        room.give(0, 100);
        QVERIFY(says(room.panel, u"A secret ballot on the weights"_s));
        QCOMPARE(*metrics::BallotStore(*stage.session.project()).count(), 2);
        // Nobody is left without a ballot: one more press must not show the first one to the room.
        QVERIFY(!named<QAbstractButton>(room.panel, u"Enter paper ballots"_s)->isEnabled());
    }

    void whoLeavesGivesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Room room(stage);
        QVERIFY(present(room.panel));
        QVERIFY(room.addPerson(u"Ania"_s, 0));
        QVERIFY(press(room.panel, u"Begin: \u2068Ania\u2069"_s));
        QVERIFY(press(room.panel, u"Back to the room"_s));
        QVERIFY(press(room.panel, u"Begin: \u2068Ania\u2069"_s));
        QVERIFY(press(room.panel, u"I am \u2068Ania\u2069"_s));
        emit stage.session.changed(); // must not tear the ballot away
        QVERIFY(room.points(criteria()[0].name()));
        QVERIFY(press(room.panel, u"Leave without a ballot"_s));
        QCOMPARE(*metrics::BallotStore(*stage.session.project()).count(), 0);
        room.panel.show({criteria().front()}, true);
        QVERIFY(says(room.panel, u"A ballot needs two criteria or more"_s));
        QVERIFY(!named<QAbstractButton>(room.panel, u"Enter paper ballots"_s)->isEnabled());
    }
};

static const lodestar::testkit::Registered<BallotPanelTest> registered("ui/pages/best/ballotpanel");
#include "ballotpanel_test.moc"
