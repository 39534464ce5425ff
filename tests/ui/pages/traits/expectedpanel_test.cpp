#include "ui/pages/traits/expectedpanel.h"

#include "core/profile/icpstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"
#include "ui/pages/traits/expectationform.h"

#include <QLineEdit>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

std::vector<workshop::Expectation> written(Stage &stage)
{
    return workshop::ExpectationStore(*stage.session.project()).list().value();
}

bool writeExpectation(const QWidget &page, const QString &attribute, const QString &value)
{
    auto *attributes = named<QComboBox>(page, u"Attribute"_s);
    auto *values = named<QComboBox>(page, u"Value"_s);
    if (!attributes || !values)
        return false;
    write(attributes->lineEdit(), attribute);
    write(values->lineEdit(), value);
    return press(page, u"Write it down"_s);
}

} // namespace

class ExpectedPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void gutThenData()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        workshop::Participant ann;
        ann.name = u"Ann"_s;
        ann.team = u"sales"_s;
        QVERIFY(workshop::WorkshopStore(*stage.session.project()).saveParticipant(ann).has_value());
        TraitsPage page(stage.session);
        page.showTarget(u"expected"_s);
        QVERIFY(present(page, {1500, 1400}));
        QVERIFY(!named<QAbstractButton>(page, u"Reveal"_s)); // nothing to reveal yet
        auto *who = named<QComboBox>(page, u"Who writes"_s);
        QVERIFY(who);
        choose(who, who->findText(u"Ann"_s));
        QVERIFY(writeExpectation(page, u"Industry"_s, u"Logistics"_s));
        QVERIFY(writeExpectation(page, u"Hairstyle"_s, u"Long"_s));
        QCOMPARE(written(stage).size(), 2u);
        QCOMPARE(written(stage).front().team, u"sales"_s);
        QVERIFY(says(page, u"Ann (2)"_s));
        QVERIFY(!says(page, u"Hairstyle"_s)); // hidden until the reveal
        QVERIFY(stage.settled());
        QVERIFY(press(page, u"Reveal"_s));
        const auto analysis = stage.session.analysis();
        const auto checked =
            workshop::checkExpectations(written(stage), analysis->table, analysis->rating, analysis->traits);
        QVERIFY(checked.checks.at(0).verdict == workshop::ExpectationCheck::Verdict::Confirmed);
        QVERIFY(checked.checks.at(1).verdict == workshop::ExpectationCheck::Verdict::NotInData);
        QTRY_VERIFY(says(page, checked.checks.at(0).text));
        QVERIFY(says(page, u"Hairstyle: Long – more often"_s));
        QVERIFY(says(page, u"The data says so (1)"_s));
        QVERIFY(says(page, u"Not in the data (1)"_s));
        QVERIFY(says(page, u"What nobody expected"_s));
        for (const traits::Trait &trait : checked.unexpected)
            QVERIFY(says(page, traits::finding(trait)));
        QVERIFY(press(page, u"Add \u2068Logistics\u2069 to ICP"_s));
        QCOMPARE(profile::IcpStore(*stage.session.project()).list()->size(), 1u);
        stage.session.undo();
        QVERIFY(workshop::ExpectationStore(*stage.session.project()).isRevealed());
        QVERIFY(stage.settled());
        QVERIFY(press(page, u"Clear for the next workshop"_s));
        QVERIFY(written(stage).empty());
        QTRY_VERIFY(named<QAbstractButton>(page, u"Write it down"_s));
        stage.session.undo();
        QCOMPARE(written(stage).size(), 2u);
    }

    void nothingIsWrittenWithoutWords()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        ExpectationForm form(stage.session);
        form.show({stage.session.analysis(), {}, true}, {});
        QVERIFY(present(form, {500, 700}));
        QVERIFY(press(form, u"Write it down"_s));
        QVERIFY(written(stage).empty());
        QVERIFY(says(form, u"Say what you expect"_s));
        auto *attributes = named<QComboBox>(form, u"Attribute"_s);
        QCOMPARE(attributes->findText(u"Customer ID"_s), -1);
        write(attributes->lineEdit(), u"Country"_s);
        auto *values = named<QComboBox>(form, u"Value"_s);
        QCOMPARE(values->count(), 2);
        QCOMPARE(values->itemText(0), u"Germany"_s); // by name, which gives nothing away
        form.show({stage.session.analysis(), {}, false}, {}); // somebody else has the project
        QVERIFY(!named<QAbstractButton>(form, u"Write it down"_s)->isEnabled());
    }
};

static const lodestar::testkit::Registered<ExpectedPanelTest> registered("ui/pages/traits/expectedpanel");
#include "expectedpanel_test.moc"
