#include "ui/pages/icp/icpheading.h"

#include "core/profile/persona.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/icp/icpfixture.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/widgets/label.h"

#include <QAction>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

struct Heading {
    explicit Heading(Stage &stage) : chosen(stage.session), widget(stage.session, chosen)
    {
        QObject::connect(&chosen, &ChosenIcp::changed, &widget, &IcpHeading::refresh);
        chosen.refresh();
    }
    void act(const QString &text)
    {
        for (auto *each : widget.findChildren<QAction *>())
            if (each->text().startsWith(text) && each->isEnabled())
                return each->trigger();
        QFAIL(qPrintable(text));
    }
    QStringList offered() const
    {
        QStringList names;
        const auto *picker = widget.findChild<QComboBox *>();
        for (int i = 0; i < picker->count(); ++i)
            names << picker->itemText(i);
        return names;
    }

    ChosenIcp chosen;
    IcpHeading widget;
};

} // namespace

class IcpHeadingTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesAndOrders()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s)));
        Heading heading(stage);
        QVERIFY(present(heading.widget, {1000, 120}));
        heading.act(u"Copy this ICP"_s);
        QCOMPARE(heading.chosen.icp()->name, u"Freight (copy)"_s); // one goes on with the copy
        QCOMPARE(heading.chosen.icp()->criteria.size(), 2u);
        heading.act(u"Move earlier"_s);
        QCOMPARE(heading.offered(), (QStringList{u"Freight (copy)"_s, u"Freight"_s}));
        stage.session.undo();
        QCOMPARE(heading.offered(), (QStringList{u"Freight"_s, u"Freight (copy)"_s}));
    }

    void archivedOnesAreOutOfTheWayAndComeBack()
    {
        Stage stage;
        QVERIFY(stage.openSmall() && keep(stage, twoCriteria(u"a"_s, u"Freight"_s))
                && keep(stage, twoCriteria(u"b"_s, u"Retail"_s)));
        Heading heading(stage);
        QVERIFY(present(heading.widget, {1000, 120}));
        heading.act(u"Archive this ICP"_s);
        QVERIFY(stored(stage, u"a"_s).archived);
        QCOMPARE(heading.chosen.id(), u"b"_s);
        QCOMPARE(heading.offered(), QStringList{u"Retail"_s});
        heading.act(u"Show archived ICPs"_s);
        QCOMPARE(heading.offered(), (QStringList{u"Freight (archived)"_s, u"Retail"_s}));
        heading.chosen.choose(u"a"_s);
        QVERIFY(says(heading.widget, u"This ICP is archived"_s));
        QVERIFY(press(heading.widget, u"Bring it back"_s));
        QVERIFY(!stored(stage, u"a"_s).archived);
        QVERIFY(!says(heading.widget, u"This ICP is archived"_s));
    }

    void theKindIsTaughtAndLeadsToThePeopleInside()
    {
        Stage stage;
        profile::Icp icp = twoCriteria(u"a"_s, u"Freight"_s);
        QVERIFY(stage.openSmall() && keep(stage, icp));
        Heading heading(stage);
        QVERIFY(present(heading.widget, {1000, 120}));
        const auto *kind = heading.widget.findChild<ElidedLabel *>();
        QVERIFY(kind->text().contains(u"the people in it are personas"_s));
        QVERIFY(press(heading.widget, u"Describe the people inside"_s));
        QCOMPARE(stage.requests.last(), u"personas a"_s);
        profile::Persona persona;
        persona.id = u"p1"_s;
        persona.icp = u"a"_s;
        persona.name = u"Sari"_s;
        QVERIFY(stage.session.settle(profile::PersonaStore(*stage.session.project()).save(persona, u"made"_s)));
        QVERIFY(named<QAbstractButton>(heading.widget, u"1 persona(s) inside"_s));
        icp.kind = profile::Icp::Kind::DecisionMaker;
        QVERIFY(keep(stage, icp));
        QVERIFY(kind->text().contains(u"A kind of decision-maker"_s));
    }
};

static const lodestar::testkit::Registered<IcpHeadingTest> registered("ui/pages/icp/icpheading");
#include "icpheading_test.moc"
