#include "ui/pages/traits/bandeditor.h"

#include "core/base/seededrandom.h"
#include "core/traits/bandstore.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"
#include "tests/ui/pages/traits/opened.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using Kind = traits::BandRule::Kind;

namespace {

/// Customers of whom the first fifth is best and has three times the staff.
TraitScene sceneOf(int customers)
{
    std::vector<double> clv, staff;
    for (int i = 0; i < customers; ++i) {
        const bool best = i < customers / 5;
        clv.push_back(best ? 1000 + i : i % 7);
        staff.push_back((best ? 300 : 100) + (i * 37) % 90);
    }
    const metrics::BestRule rule{{{role(table::RoleId::Clv), 100, false, false}}, {}, {}};
    auto table = TableBuilder()
                     .numbers(u"CLV"_s, role(table::RoleId::Clv), clv, table::ColumnType::Money)
                     .numbers(u"Staff"_s, role(table::RoleId::Employees), staff)
                     .build();
    return {std::make_shared<profile::Analysis>(profile::analyse(std::move(table), rule, true)), {}, true};
}

traits::BandRule stored(Stage &stage)
{
    return traits::BandStore(*stage.session.project()).load().value(u"Staff"_s);
}

bool chooseKind(BandEditor &editor, Kind kind)
{
    auto *box = editor.findChild<QComboBox *>();
    const int index = box->findData(static_cast<int>(kind));
    if (index >= 0)
        choose(box, index);
    return index >= 0;
}

} // namespace

class BandEditorTest : public QObject
{
    Q_OBJECT

private slots:
    /// Bands by who is best are found with what luck finds beside them, used only when asked for, and taken back.
    void bandsByWhoIsBest()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        const TraitScene scene = sceneOf(300);
        BandEditor editor(stage.session);
        editor.show(scene, 1);
        QVERIFY(present(editor, {600, 600}));
        QVERIFY(press(editor, u"Change the bands…"_s));
        QVERIFY(chooseKind(editor, Kind::Mdlp));
        QVERIFY(!named<QAbstractButton>(editor, u"Use these bands"_s)->isEnabled()
                || says(editor, u"Hard to explain by luck"_s));
        QTRY_VERIFY_WITH_TIMEOUT(says(editor, u"Hard to explain by luck: of 999 shuffles"_s), 60000);
        QVERIFY(says(editor, u"no proof"_s));
        QCOMPARE(stored(stage).kind, Kind::Usual);
        QVERIFY(press(editor, u"Use these bands"_s));
        QCOMPARE(stored(stage).kind, Kind::Mdlp);
        QVERIFY(!stored(stage).edges.empty());
        QVERIFY(stored(stage).edges.front() > 189 && stored(stage).edges.front() <= 300);
        stage.session.undo();
        QCOMPARE(stored(stage).kind, Kind::Usual);
    }

    void tooFewCustomersAreToldSo()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        BandEditor editor(stage.session);
        editor.show(sceneOf(60), 1);
        QVERIFY(present(editor, {600, 600}));
        QVERIFY(press(editor, u"Change the bands…"_s));
        QVERIFY(chooseKind(editor, Kind::ChiMerge));
        QTRY_VERIFY_WITH_TIMEOUT(says(editor, u"only from 200 customers"_s), 60000);
        QVERIFY(!named<QAbstractButton>(editor, u"Use these bands"_s)->isEnabled());
        QVERIFY(chooseKind(editor, Kind::Quartiles));
        QVERIFY(!says(editor, u"only from 200 customers"_s));
        QVERIFY(press(editor, u"Use these bands"_s));
        QCOMPARE(stored(stage).kind, Kind::Quartiles);
    }
};

static const lodestar::testkit::Registered<BandEditorTest> registered("ui/pages/traits/bandeditor");
#include "bandeditor_test.moc"
