#include "ui/pages/best/weightspanel.h"

#include "core/metrics/beststore.h"
#include "core/table/currencyratestore.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/best/criterionrow.h"
#include "ui/pages/best/currencypanel.h"
#include "ui/pages/best/livebest.h"
#include "ui/pages/best/valuepanel.h"
#include "ui/render/chartview.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

metrics::BestRule ruleOf(Stage &stage)
{
    auto &project = *stage.session.project();
    return metrics::BestRuleStore(project).load(**table::DatasetStore(project).current()).value();
}

} // namespace

class WeightsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void anyNumberCanBeWeighed()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        WeightsPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        const size_t before = ruleOf(stage).criteria.size();
        auto *more = named<QComboBox>(panel, u"Add a criterion"_s);
        const int heading = more->findText(u"Any other number, or yes and no"_s);
        QVERIFY(heading > 0);
        QVERIFY(!(more->model()->flags(more->model()->index(heading, 0)) & Qt::ItemIsEnabled));
        const int employees = more->findText(u"Employees"_s);
        QVERIFY(employees > heading);
        choose(more, employees);
        const auto after = ruleOf(stage).criteria;
        QCOMPARE(after.size(), before + 1);
        QCOMPARE(after.back().column, u"Employees"_s);
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        QCOMPARE(more->findText(u"Employees"_s), -1); // it is there already
        stage.session.undo();
        QCOMPARE(ruleOf(stage).criteria.size(), before);
    }

    void howValuesAreComparedIsChosenInWords()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        WeightsPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        auto *row = inSight<CriterionRow>(panel).at(0);
        auto *button = row->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
        for (auto *each : row->findChildren<QPushButton *>())
            button = each->menu() ? each : button;
        QVERIFY(button->menu());
        QCOMPARE(button->text(), u"Compared by rank"_s);
        const qsizetype kinds = qsizetype(metrics::allNormalisations().size());
        QCOMPARE(button->menu()->actions().size(), kinds + 3); // and what lower values and blanks mean, below a line
        button->menu()->actions().at(3)->trigger();
        QCOMPARE(int(ruleOf(stage).criteria.at(0).normalisation), int(metrics::allNormalisations()[3]));
        QVERIFY(button->text() != u"Compared by rank"_s);
    }

    /// In a low window a criterion takes two lines; what is not chosen is still to be had from the menu.
    void denseRowsHideNothingThatIsChosen()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        WeightsPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        panel.setCompact(true);
        auto *row = inSight<CriterionRow>(panel).at(0);
        auto *lower = row->findChildren<QCheckBox *>().at(0);
        QVERIFY(!lower->isVisible());
        QAction *choice = nullptr;
        for (auto *each : row->findChildren<QPushButton *>()) {
            for (QAction *action : each->menu() ? each->menu()->actions() : QList<QAction *>())
                choice = action->text() == lower->text() ? action : choice;
        }
        QVERIFY(choice && choice->isCheckable() && !choice->isChecked());
        choice->trigger();
        QVERIFY(ruleOf(stage).criteria.at(0).lowerIsBetter);
        QVERIFY(lower->isVisible() && lower->isChecked());
        panel.setCompact(false);
        QVERIFY(row->findChildren<QCheckBox *>().at(1)->isVisible());
    }

    /// Yes and no are never ranked, so nothing says they were.
    void flagsAreNotSaidToBeRanked()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QByteArray csv = "Company,Revenue,Marquee\n";
        for (int i = 0; i < 40; ++i)
            csv += "Firm " + QByteArray::number(i) + ',' + QByteArray::number(100 * i) + (i % 4 ? ",no\n" : ",yes\n");
        QVERIFY(writeFile(stage.file(u"c.csv"_s), csv));
        import::ImportOptions options;
        options.roleToColumn = {{u"revenue"_s, u"Revenue"_s}, {u"marquee"_s, u"Marquee"_s}};
        QVERIFY(import::importFile(*stage.session.project(), stage.file(u"c.csv"_s), options).has_value());
        metrics::BestRule rule;
        for (const QString &key : {u"revenue"_s, u"marquee"_s})
            rule.criteria.push_back(*metrics::criterionFromKey(key));
        const auto info = table::DatasetStore(*stage.session.project()).current().value();
        const auto loaded = table::DatasetStore(*stage.session.project()).load(*info, metrics::columnsFor(*info, rule));
        WeightsPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.show(*loaded, rule, true);
        const auto rows = inSight<CriterionRow>(panel);
        QCOMPARE(rows.size(), 2);
        QVERIFY(!says(*rows[0], u"Yes counts 1, no 0"_s));
        QVERIFY(named<QPushButton>(*rows[1], u"How values of %1 are compared: by rank"_s.arg(rule.criteria[1].name()))
                == nullptr);
        QVERIFY(says(*rows[1], u"Yes counts 1, no 0"_s));
    }

    void whatIsNotKnownCountsAsTheTeamSays()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        WeightsPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        auto *missing = named<QComboBox>(panel, u"Where a value is not known"_s);
        choose(missing, 1);
        QCOMPARE(int(ruleOf(stage).missing), int(metrics::MissingPolicy::Zero));
        choose(missing, 2);
        QCOMPARE(int(ruleOf(stage).missing), int(metrics::MissingPolicy::Half));
    }

    void ratesAreAskedForWhereCurrenciesMix()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QByteArray csv = "Company,Revenue,Currency\n";
        for (int i = 0; i < 40; ++i)
            csv += "Company " + QByteArray::number(i) + ',' + QByteArray::number(1000 + i * 17) + ','
                + (i % 3 ? "EUR" : "USD") + '\n';
        const QString file = stage.file(u"mixed.csv"_s);
        QVERIFY(writeFile(file, csv));
        import::ImportOptions options;
        options.roleToColumn.insert(u"revenue"_s, u"Revenue"_s);
        QVERIFY(import::importFile(*stage.session.project(), file, options).has_value());
        emit stage.session.changed();
        QVERIFY(stage.settled());
        CurrencyPanel panel(stage.session);
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"Without a rate for USD these criteria do not count."_s));
        auto *rate = named<QDoubleSpinBox>(panel, u"What 1 USD is worth in EUR"_s);
        QVERIFY(rate);
        write(rate, u"0.5"_s);
        QTest::keyClick(rate, Qt::Key_Return);
        const auto rates = table::CurrencyRateStore(*stage.session.project()).load();
        QCOMPARE(rates.rates.value(u"USD"_s), 0.5);
        QVERIFY(!says(panel, u"Without a rate"_s));
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        QCOMPARE(named<QDoubleSpinBox>(panel, u"What 1 USD is worth in EUR"_s), rate); // it may still have the focus
        stage.session.undo();
        panel.show(stage.session.analysis()->table, ruleOf(stage), true);
        QCOMPARE(named<QDoubleSpinBox>(panel, u"What 1 USD is worth in EUR"_s)->value(), 0.0);
    }

    void whatTheBestBringIsSaidAndDrawn()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        LiveBest live;
        QSignalSpy ready(&live, &LiveBest::ready);
        const auto rule = ruleOf(stage);
        live.follow(stage.session.analysis(), rule);
        QVERIFY(ready.wait());
        live.rate(rule);
        ValuePanel panel;
        panel.show(live.values(), live.rating());
        QVERIFY(present(panel));
        const auto share = live.values().above(live.rating()).front();
        QVERIFY(says(panel, metrics::sentenceOf(share, live.rating().bestCount)));
        QVERIFY(!panel.chart()->isVisibleTo(&panel));
        QVERIFY(press(panel, u"Show the curve"_s));
        QVERIFY(panel.chart()->isVisibleTo(&panel));
        const auto &curve = std::get<chart::Curve>(panel.chart()->spec().body);
        QVERIFY(curve.mark);
        QCOMPARE(curve.mark->y, share.share());
        QCOMPARE(curve.y.back(), 1.0);
    }
};

static const lodestar::testkit::Registered<WeightsPanelTest> registered("ui/pages/best/weightspanel");
#include "weightspanel_test.moc"
