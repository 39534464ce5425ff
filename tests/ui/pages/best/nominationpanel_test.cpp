#include "ui/pages/best/nominationpanel.h"

#include "core/metrics/beststore.h"
#include "core/metrics/nominationstore.h"
#include "core/metrics/votestate.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/best/bestpage.h"
#include "ui/pages/best/nominationform.h"
#include "ui/pages/best/nominationresults.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

bool addPerson(Stage &stage, const QString &id, const QString &name, const QString &team)
{
    return stage.session.settle(workshop::WorkshopStore(*stage.session.project()).saveParticipant({id, name, team}));
}

bool nameCustomer(const QWidget &panel, const QString &name, const QString &standing, int reason)
{
    if (!choose(named<Segmented>(panel, u"What the customer is"_s), standing))
        return false;
    auto *field = named<QLineEdit>(panel, u"Name of the customer"_s);
    write(field, name);
    QTest::keyClick(field, Qt::Key_Escape); // what is suggested is not needed
    choose(named<QComboBox>(panel, u"Reason"_s), reason);
    return press(panel, u"Name this customer"_s);
}

} // namespace

class NominationPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnyDataTheRoomNamesRevealsAndSettles()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addPerson(stage, u"a"_s, u"Ania"_s, u"sales"_s));
        QVERIFY(addPerson(stage, u"b"_s, u"Bo"_s, u"service"_s));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QTRY_VERIFY(says(page, u"The best by hand"_s));
        QVERIFY(press(page, u"Begin: \u2068Ania\u2069"_s));
        QVERIFY(press(page, u"I am \u2068Ania\u2069"_s));
        QVERIFY(nameCustomer(page, u"Odra Cargo"_s, u"One of the best"_s, 1));
        QVERIFY(nameCustomer(page, u"San Retail"_s, u"One of the best"_s, 2));
        QVERIFY(says(page, u"Odra Cargo: one of the best"_s));
        QVERIFY(press(page, u"Done: close the curtain"_s));
        QVERIFY(!says(page, u"Odra Cargo"_s));
        QVERIFY(says(page, u"2 named"_s));
        QVERIFY(press(page, u"Begin: \u2068Bo\u2069"_s));
        QVERIFY(press(page, u"I am \u2068Bo\u2069"_s));
        QVERIFY(!says(page, u"Odra Cargo"_s)); // what others said is theirs
        QVERIFY(nameCustomer(page, u"Odra Cargo"_s, u"Not a fit"_s, 3));
        QVERIFY(press(page, u"Done: close the curtain"_s));
        QVERIFY(press(page, u"Reveal"_s));
        auto *results = page.findChild<NominationResults *>();
        QCOMPARE(inSight<Chip>(*results).front()->text(), u"contested"_s);
        QVERIFY(says(*results, u"settle these first"_s));
        QVERIFY(press(*results, u"Not a fit: \u2068Odra Cargo\u2069"_s));
        const auto rule = metrics::BestRuleStore(*stage.session.project()).load({});
        QCOMPARE(rule->pins.size(), 1u);
        QCOMPARE(int(rule->pins[0].standing), int(metrics::Pin::Standing::NotFit));
        QCOMPARE(rule->pins[0].customerKey, u"Odra Cargo"_s);
        QVERIFY(rule->pins[0].reason.contains(u"Pays late"_s)); // of those who said so

        const auto chips = inSight<Chip>(*results);
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips.front()->text(), u"settled: not a fit"_s);
        stage.session.undo();
        QVERIFY(metrics::BestRuleStore(*stage.session.project()).load({})->pins.empty());
        QVERIFY(press(*results, u"Collect again"_s));
        QVERIFY(!metrics::isRevealed(*stage.session.project(), metrics::Vote::Nominations));
    }

    void aPartOfANameSuggestsCustomersAndIdsShowTheirNames()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const table::Table customers = stage.session.analysis()->table;
        NominationForm form;
        form.setCustomers(customers);
        form.open({u"a"_s, u"Ania"_s, u"sales"_s});
        QVERIFY(present(form));
        auto *field = named<QLineEdit>(form, u"Name of the customer"_s);
        field->setFocus();
        QTest::keyClicks(field, u"pany 1"_s);
        QVERIFY(field->completer()->model()->rowCount() == 0); // found in the background
        QTRY_VERIFY(field->completer()->model()->rowCount() > 1);
        QVERIFY(field->completer()->model()->index(0, 0).data().toString().startsWith(u"Company 1"_s));
        QTRY_VERIFY(field->completer()->popup()->isVisible());
        field->completer()->popup()->hide();
        // What was said in an earlier turn is told by names, not by ids.
        metrics::Nomination earlier;
        earlier.customerKey = u"C1007"_s;
        form.showOwn({earlier});
        QTRY_VERIFY(says(form, u"Company 7"_s));
        QVERIFY(!says(form, u"C1007"_s));
        form.forget();
        QTest::qWait(50);
        QVERIFY(!says(form, u"Company 7"_s));
    }

    void namesOfTheListMeanItsCustomers()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addPerson(stage, u"a"_s, u"Ania"_s, u"sales"_s));
        NominationPanel panel(stage.session);
        QObject::connect(&stage.session, &Session::changed, &panel,
                         [&] { panel.show(stage.session.analysis()->table, true); });
        panel.show(stage.session.analysis()->table, true);
        QVERIFY(present(panel));
        QVERIFY(press(panel, u"Begin: \u2068Ania\u2069"_s));
        QVERIFY(press(panel, u"I am \u2068Ania\u2069"_s));
        QVERIFY(nameCustomer(panel, u"company 7"_s, u"One of the best"_s, 1));
        const auto own = metrics::NominationStore(*stage.session.project()).of(u"a"_s);
        QCOMPARE(own->size(), 1u);
        QCOMPARE(own->front().customerKey, u"C1007"_s);
        QVERIFY(press(panel, u"Take back what is said of \u2068Company 7\u2069"_s));
        QVERIFY(metrics::NominationStore(*stage.session.project()).of(u"a"_s)->empty());
        QVERIFY(nameCustomer(panel, u"Company 7"_s, u"Not a fit"_s, 1));
        QVERIFY(press(panel, u"Done: close the curtain"_s));
        QVERIFY(press(panel, u"Reveal"_s));
        QTRY_VERIFY(named<QAbstractButton>(panel, u"Best: \u2068Company 7\u2069"_s)); // by name, not by key
    }
};

static const lodestar::testkit::Registered<NominationPanelTest> registered("ui/pages/best/nominationpanel");
#include "nominationpanel_test.moc"
