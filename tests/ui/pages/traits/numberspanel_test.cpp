#include "ui/pages/traits/numberspanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"
#include "ui/pages/traits/numbersmodel.h"

#include <QAbstractItemModelTester>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class NumbersPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersWithBothDistributions()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        page.showTarget(u"numbers"_s);
        QVERIFY(present(page));
        QTRY_VERIFY(chartOf<chart::TwoHistograms>(page));
        const auto analysis = stage.session.analysis();
        const auto numbers = traits::compareNumbers(analysis->table, analysis->rating, analysis->traits);
        QVERIFY(!numbers.empty());
        QVERIFY(says(page, traits::finding(numbers.front())));
        QVERIFY(says(page, traits::sureness(numbers.front(), analysis->traits.level)));
        auto *view = chartOf<chart::TwoHistograms>(page);
        const auto &chart = std::get<chart::TwoHistograms>(view->spec().body);
        QCOMPARE(chart.best.known, numbers.front().best.known);
        QCOMPARE(customersInSight(page).size(), numbers.front().best.known + numbers.front().rest.known);
        emit view->markActivated(0);
        QTRY_COMPARE(customersInSight(page).size(), chart.best.counts[0] + chart.rest.counts[0]);
        emit view->markActivated(int(chart.best.counts.size()) - 1); // holds its upper edge too
        QTRY_COMPARE(customersInSight(page).size(), chart.best.counts.back() + chart.rest.counts.back());
    }

    void theModelSaysThemInWords()
    {
        traits::NumericComparison large, small;
        large.attribute = u"Employees"_s;
        large.best.median = 120;
        large.rest.median = 45;
        large.ranks.delta = 0.7;
        large.evidence = traits::TraitEvidence::Likely;
        small.attribute = u"Age"_s;
        small.ranks.delta = 0.05;
        NumbersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowOf(u"Age"_s), -1);
        model.show({large, small});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(u"Age"_s), 1);
        QCOMPARE(model.rowOf(u"Gone"_s), 0);
        const auto text = [&](int row, int column) { return plain(model.index(row, column).data().toString()); };
        QCOMPARE(text(0, NumbersModel::Attribute), u"Employees"_s);
        QCOMPARE(text(0, NumbersModel::Best), u"120"_s);
        QCOMPARE(text(0, NumbersModel::Others), u"45"_s);
        QCOMPARE(text(0, NumbersModel::Difference), traits::effectWord(traits::EffectSize::Large));
        QCOMPARE(text(1, NumbersModel::Difference), traits::effectWord(traits::EffectSize::Negligible));
        QCOMPARE(text(0, NumbersModel::Evidence), traits::evidenceLabel(traits::TraitEvidence::Likely));
    }
};

static const lodestar::testkit::Registered<NumbersPanelTest> registered("ui/pages/traits/numberspanel");
#include "numberspanel_test.moc"
