#include "ui/pages/traits/traitdetail.h"

#include "core/traits/bandstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"
#include "ui/pages/traits/bandedges.h"
#include "ui/pages/traits/bandeditor.h"
#include "ui/pages/traits/customersmodel.h"
#include "ui/pages/traits/traitformula.h"
#include "ui/widgets/hintbox.h"

#include <QLineEdit>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

const traits::Trait *traitOf(const Stage &stage, const QString &attribute)
{
    for (const traits::Trait &trait : stage.session.analysis()->traits.traits)
        if (trait.attribute == attribute)
            return &trait;
    return nullptr;
}

TraitScene sceneOf(const Stage &stage)
{
    const auto analysis = stage.session.analysis();
    auto findings = std::make_shared<TraitFindings>();
    findings->numbers = traits::compareNumbers(analysis->table, analysis->rating, analysis->traits);
    return {analysis, findings, true};
}

} // namespace

class TraitDetailTest : public QObject
{
    Q_OBJECT

private slots:
    void allValuesAndWhoHasThem()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto *trait = traitOf(stage, u"Industry"_s);
        QVERIFY(trait);
        TraitDetail detail(stage.session);
        detail.show(sceneOf(stage), *trait);
        QVERIFY(present(detail, {700, 1000}));
        QVERIFY(says(detail, traits::finding(*trait)));
        QTRY_VERIFY(chartOf<chart::ValueBars>(detail));
        auto *view = chartOf<chart::ValueBars>(detail);
        const auto &bars = std::get<chart::ValueBars>(view->spec().body);
        QCOMPARE(bars.rows.size(), 3u);
        QCOMPARE(bars.rows.front().label, trait->value);
        QCOMPARE(bars.rows.front().first.count, trait->counts.bestWith);
        QVERIFY(!chartOf<chart::TwoHistograms>(detail)); // words have no distribution
        QCOMPARE(customersInSight(detail).size(), trait->counts.with());
        emit view->markActivated(1); // another value of the same attribute
        const auto other = bars.rows[1].first.count + bars.rows[1].second.count;
        QTRY_VERIFY(says(detail, u"Industry: "_s + bars.rows[1].label));
        QCOMPARE(customersInSight(detail).size(), other);
        QVERIFY(formulaOf(*trait).contains(u"Newcombe"_s));
        QVERIFY(!inSight<BandEditor>(detail).size());
    }

    void theCustomerOpens()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto *trait = traitOf(stage, u"Industry"_s);
        TraitDetail detail(stage.session);
        detail.show(sceneOf(stage), *trait);
        QVERIFY(present(detail, {700, 1000}));
        QTRY_VERIFY(!customersInSight(detail).isEmpty());
        auto *view = inSight<DataTableView>(detail).first();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(stage.requests.size(), 1);
        QVERIFY2(stage.requests.first().startsWith(u"customers customer:C1"_s), qPrintable(stage.requests.first()));
    }

    void whatCouldFoolStandsAtTheTrait()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto *trait = traitOf(stage, u"Industry"_s);
        TraitScene scene = sceneOf(stage);
        auto findings = std::make_shared<TraitFindings>(*scene.findings);
        traits::TraitNote note, elsewhere;
        note.column = trait->column;
        note.attribute = trait->attribute;
        note.value = trait->value;
        note.text = u"Nearly the same customers."_s;
        elsewhere = note;
        elsewhere.value = u"Another value"_s;
        elsewhere.text = u"This is about another value."_s;
        findings->notes = {note, elsewhere};
        scene.findings = findings;
        TraitDetail detail(stage.session);
        detail.show(scene, *trait);
        QVERIFY(present(detail, {700, 1000}));
        QVERIFY(says(detail, note.text));
        QVERIFY(!says(detail, elsewhere.text));
    }

    void numbersShowBothDistributionsAndTheirBandsCanBeChanged()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const table::Table &table = stage.session.analysis()->table;
        const table::ColumnInfo *employees = table.info().byName(u"Employees"_s);
        traits::Trait trait; // of whatever band: the editor is about the attribute
        trait.column = employees->index;
        trait.attribute = employees->name;
        trait.value = u"from 100"_s;
        trait.condition.attribute = employees->name;
        trait.condition.op = table::Condition::Op::Between;
        trait.condition.low = 100;
        TraitDetail detail(stage.session);
        detail.show(sceneOf(stage), trait);
        QVERIFY(present(detail, {700, 1400}));
        QTRY_VERIFY(chartOf<chart::TwoHistograms>(detail));
        // The customers of a bin, and the bin as a criterion.
        emit chartOf<chart::TwoHistograms>(detail)->markActivated(0);
        QTRY_VERIFY(says(detail, u"Employees: below"_s));
        QVERIFY(!customersInSight(detail).isEmpty());
        QVERIFY(press(detail, u"Change the bands…"_s));
        auto *kind = named<QComboBox>(detail, u"How to cut it"_s);
        QVERIFY(kind);
        choose(kind, kind->findData(static_cast<int>(traits::BandRule::Kind::Own)));
        auto *edges = named<QLineEdit>(detail, u"Where one band ends and the next begins"_s);
        QVERIFY(edges);
        write(edges, u"100; many"_s);
        QVERIFY(press(detail, u"Use these bands"_s));
        QVERIFY(says(detail, u"many is no number"_s));
        write(edges, u"200; 100"_s);
        QVERIFY(press(detail, u"Use these bands"_s));
        const auto rule = traits::BandStore(*stage.session.project()).load().value(u"Employees"_s);
        QVERIFY(rule.kind == traits::BandRule::Kind::Own);
        QCOMPARE(rule.edges, (std::vector<double>{100, 200}));
        QVERIFY(stage.settled());
        QVERIFY(stage.session.analysis()->options.bands.contains(u"Employees"_s));
        stage.session.undo();
        QVERIFY(traits::BandStore(*stage.session.project()).load().isEmpty());
    }

    void edgesAreWrittenAndReadByPeople()
    {
        using table::ColumnType;
        QCOMPARE(edgesText({10, 50.5, 1000}, ColumnType::Number), u"10; 50.5; 1000"_s);
        QCOMPARE(edgesFrom(u"1000; 10, 50.5"_s, ColumnType::Number).value(), (std::vector<double>{10, 50.5, 1000}));
        QCOMPARE(edgesText({0, 366}, ColumnType::Date), u"1970-01-01; 1971-01-02"_s);
        QCOMPARE(edgesFrom(u"1971; 1970-01-02"_s, ColumnType::Date).value(), (std::vector<double>{1, 365}));
        QVERIFY(edgesFrom(u"soon"_s, ColumnType::Date).error().message.contains(u"soon"_s));
        QVERIFY(edgesFrom({}, ColumnType::Number).value().empty());
    }
};

static const lodestar::testkit::Registered<TraitDetailTest> registered("ui/pages/traits/traitdetail");
#include "traitdetail_test.moc"
