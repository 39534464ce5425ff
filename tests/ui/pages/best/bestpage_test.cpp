#include "ui/pages/best/bestpage.h"

#include "core/metrics/beststore.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/pages/best/criterionrow.h"
#include "ui/pages/best/pinpanel.h"
#include "ui/pages/best/rankingmodel.h"
#include "ui/pages/best/rankingpanel.h"
#include "ui/pages/best/thresholdpanel.h"
#include "ui/render/chartview.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

metrics::BestRule ruleOf(Stage &stage)
{
    auto &project = *stage.session.project();
    const auto info = table::DatasetStore(project).current();
    return metrics::BestRuleStore(project).load(**info).value();
}

/// A rule that the team agreed: revenue counts twice as much as referrals.
bool agreeTwoCriteria(Stage &stage)
{
    if (!stage.openSmall())
        return false;
    metrics::BestRuleStore store(*stage.session.project());
    const table::Role revenue{table::RoleId::Revenue, {}}, referrals{table::RoleId::Referrals, {}};
    return stage.session.settle(store.saveCriteria({{revenue, 40, false, false}, {referrals, 20, false, true}}))
        && stage.settled();
}

RankingModel *ranking(const QWidget &page)
{
    return page.findChild<RankingModel *>();
}

QStringList firstNames(const QWidget &page, int count = 10)
{
    QStringList names;
    for (int row = 0; row < qMin(count, ranking(page)->rowCount()); ++row)
        names << ranking(page)->index(row, RankingModel::Name).data().toString();
    return names;
}

bool isRanked(const QWidget &page)
{
    return QTest::qWaitFor([&] { return ranking(page)->rowCount() == 60; }, 20000);
}

DataTableView *rankingOf(const QWidget &page)
{
    return page.findChild<RankingPanel *>()->findChild<DataTableView *>();
}

QString chosenName(const QWidget &page)
{
    return plain(rankingOf(page)->currentIndex().siblingAtColumn(RankingModel::Name).data().toString());
}

} // namespace

class BestPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aSliderMovesTheRankingLiveAndIsKeptWhenLetGo()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        const auto before = ruleOf(stage).criteria;
        QVERIFY(before.size() >= 2);
        const QStringList order = firstNames(page, 60);
        auto *slider = inSight<QSlider>(page).at(0);
        QSignalSpy changed(&stage.session, &Session::changed);
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.maximum = slider->maximum();
        option.sliderPosition = option.sliderValue = slider->value();
        const QRect handle =
            slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
        QTest::mousePress(slider, Qt::LeftButton, {}, handle.center());
        QVERIFY(slider->isSliderDown());
        QTest::mouseMove(slider, QPoint(1, handle.center().y()));
        QVERIFY(slider->value() < 10);
        QVERIFY(firstNames(page, 60) != order); // at once
        QCOMPARE(changed.count(), 0); // and not yet in the project
        emit stage.session.analysisChanged(); // comes in between
        const int dragged = slider->value();
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(1, handle.center().y()));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(qRound(ruleOf(stage).criteria.at(0).weight), dragged);
        QVERIFY(stage.settled());
        QCOMPARE(slider->value(), dragged);
        stage.session.undo();
        QCOMPARE(ruleOf(stage).criteria, before);
        QCOMPARE(slider->value(), qRound(before.at(0).weight));
        QTRY_COMPARE(firstNames(page, 60), order);
        QVERIFY(stage.settled());
        QCOMPARE(slider->value(), qRound(before.at(0).weight));
    }

    void twoQuickEditsBothSurvive()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        auto numbers = inSight<QSpinBox>(page);
        write(numbers.at(0), u"77"_s);
        QTest::keyClick(numbers.at(0), Qt::Key_Return);
        QTRY_VERIFY(stage.session.isAnalysing());
        QSignalSpy running(&stage.session, &Session::analysisChanged);
        QVERIFY(running.wait()); // the old answer is told once more while the new one is worked out
        write(numbers.at(1), u"11"_s);
        QTest::keyClick(numbers.at(1), Qt::Key_Return);
        QCOMPARE(qRound(ruleOf(stage).criteria.at(0).weight), 77);
        QCOMPARE(qRound(ruleOf(stage).criteria.at(1).weight), 11);
        QVERIFY(stage.settled());
        QCOMPARE(numbers.at(0)->value(), 77);
        stage.session.undo(); // also in the field that has the focus
        QVERIFY(numbers.at(1)->value() != 11);
    }

    void criteriaComeAndGo()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        const auto before = ruleOf(stage).criteria;
        const QString name = before.at(0).metric.name();
        QVERIFY(press(page, u"Take %1 out of the criteria"_s.arg(name)));
        QCOMPARE(ruleOf(stage).criteria.size(), before.size() - 1);
        QCOMPARE(inSight<CriterionRow>(page).size(), qsizetype(before.size()) - 1); // at once
        // Another edit right away does not bring it back.
        QTest::keyClick(inSight<QSlider>(page).at(0), Qt::Key_Right);
        QCOMPARE(ruleOf(stage).criteria.size(), before.size() - 1);
        auto *more = named<QComboBox>(page, u"Add a criterion"_s);
        QVERIFY(more);
        choose(more, more->findText(name));
        QCOMPARE(ruleOf(stage).criteria.size(), before.size());
        QCOMPARE(ruleOf(stage).criteria.back().metric, before.at(0).metric);
        QTest::mouseClick(named<QCheckBox>(page, u"Lower is better"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(ruleOf(stage).criteria.at(0).lowerIsBetter != before.at(1).lowerIsBetter);
        QVERIFY(stage.settled());
        QVERIFY(isRanked(page));
    }

    void theThresholdFollowsNumbersKindsAndKeys()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        auto *value = named<QDoubleSpinBox>(page, u"Threshold"_s);
        auto *kind = named<QComboBox>(page, u"How the best are chosen"_s);
        choose(kind, kind->findText(u"Top number"_s));
        QCOMPARE(int(ruleOf(stage).threshold.kind), int(metrics::Threshold::Kind::TopCount));
        QCOMPARE(value->value(), 12.0); // the same customers, said in another way
        write(value, u"5"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(ruleOf(stage).threshold.value, 5.0);
        QVERIFY(page.purpose().startsWith(u"5 of 60"_s));
        QVERIFY(stage.settled());
        QCOMPARE(value->value(), 5.0);

        choose(kind, kind->findText(u"From a score"_s));
        const double cut = ruleOf(stage).threshold.value;
        auto *panel = page.findChild<ThresholdPanel *>();
        emit panel->chart()->thresholdMoved(40);
        QVERIFY(panel->isSettling());
        QVERIFY(ranking(page)->index(20, 0).data(RankingModel::BestRole).toBool()); // live
        QCOMPARE(ruleOf(stage).threshold.value, cut); // a moment later
        emit stage.session.analysisChanged(); // must not take it back
        QTRY_COMPARE(ruleOf(stage).threshold.value, 40.0);
        QVERIFY(stage.settled());
        emit panel->chart()->thresholdMoved(55);
        page.hide(); // whoever leaves the page has let go
        QCOMPARE(ruleOf(stage).threshold.value, 55.0);
        stage.session.undo();
        QCOMPARE(ruleOf(stage).threshold.value, 40.0);
    }

    void theThresholdFindsItsOwnPlace()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        auto *kind = named<QComboBox>(page, u"How the best are chosen"_s);
        choose(kind, kind->findText(u"Natural break"_s));
        QCOMPARE(int(ruleOf(stage).threshold.kind), int(metrics::Threshold::Kind::NaturalBreak));
        QVERIFY(!named<QDoubleSpinBox>(page, u"Threshold"_s)); // there is no number to choose
        auto *panel = page.findChild<ThresholdPanel *>();
        QVERIFY(says(*panel, u"of the differences between the scores"_s));
        choose(kind, kind->findText(u"Largest gap"_s));
        QCOMPARE(int(ruleOf(stage).threshold.kind), int(metrics::Threshold::Kind::LargestGap));
        QVERIFY(says(*panel, u"above a gap of"_s));
        emit panel->chart()->thresholdMoved(50); // dragged away from there
        QVERIFY(named<QDoubleSpinBox>(page, u"Threshold"_s));
        QCOMPARE(named<QDoubleSpinBox>(page, u"Threshold"_s)->value(), 50.0);
    }

    void aPinNeedsAReason()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        auto *view = rankingOf(page);
        view->setCurrentIndex(ranking(page)->index(50, 0));
        const QString name = chosenName(page);
        QVERIFY(press(page, u"Count as best"_s));
        QVERIFY(ruleOf(stage).pins.empty());
        QVERIFY(stage.notices.last().startsWith(u"Say why"_s));
        auto *reason = named<QLineEdit>(page, u"Reason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"They send us others"_s);
        emit stage.session.analysisChanged();
        QCOMPARE(reason->text(), u"They send us others"_s);
        QVERIFY(press(page, u"Count as best"_s));
        QCOMPARE(ruleOf(stage).pins.size(), 1u);
        QCOMPARE(ruleOf(stage).pins.front().reason, u"They send us others"_s);
        QCOMPARE(int(ruleOf(stage).pins.front().standing), int(metrics::Pin::Standing::Best));
        QVERIFY(stage.settled());
        QCOMPARE(chosenName(page), name); // whoever was chosen stays it
        QVERIFY(view->currentIndex().data(RankingModel::PinnedRole).toBool());
        QVERIFY(press(page, u"Count as not best"_s));
        QCOMPARE(int(ruleOf(stage).pins.front().standing), int(metrics::Pin::Standing::NotBest));
        QVERIFY(press(*page.findChild<PinPanel *>(), u"Not a fit"_s));
        QCOMPARE(int(ruleOf(stage).pins.front().standing), int(metrics::Pin::Standing::NotFit));
        QVERIFY(stage.settled());
        QTRY_COMPARE(view->currentIndex().siblingAtColumn(RankingModel::Standing).data().toString(), u"not a fit"_s);
        QVERIFY(press(page, u"Let the score decide"_s));
        QVERIFY(ruleOf(stage).pins.empty());
        stage.session.undo();
        QCOMPARE(ruleOf(stage).pins.size(), 1u);
    }

    void theChosenCustomerStaysChosenAndIsFound()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        auto *view = rankingOf(page);
        view->setCurrentIndex(ranking(page)->index(3, 0));
        const QString name = chosenName(page);
        for (auto *slider : inSight<QSlider>(page))
            QTest::keyClick(slider, Qt::Key_Home);
        QTest::keyClick(inSight<QSlider>(page).at(0), Qt::Key_End);
        QCOMPARE(chosenName(page), name);
        QVERIFY(says(*page.findChild<PinPanel *>(), name));
        auto *filter = page.findChild<RankingPanel *>()->findChild<FilterLine *>();
        write(filter, name);
        QTRY_VERIFY(ranking(page)->rowCount() < 60);
        QCOMPARE(chosenName(page), name);
        write(filter, u"nobody is called so"_s);
        QTRY_COMPARE(ranking(page)->rowCount(), 0);
        QVERIFY(says(page, u"No customer's name contains these letters."_s));
        QVERIFY(!page.findChild<PinPanel *>()->isVisibleTo(&page));
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(ranking(page)->rowCount(), 60);
        QVERIFY(!chosenName(page).isEmpty());
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(says(*page.findChild<PinPanel *>(), chosenName(page)));
    }

    void theModelHoldsToItsContract()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        const auto analysis = stage.session.analysis();
        RankingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto order = metrics::order(analysis->rating);
        model.show(analysis->table, analysis->rating, order);
        QCOMPARE(model.rowCount(), 60);
        QCOMPARE(model.index(0, RankingModel::Rank).data().toString(), u"1"_s);
        QVERIFY(model.index(0, 0).data(RankingModel::BestRole).toBool());
        model.setStability(metrics::stability(analysis->table, analysis->rule));
        QVERIFY(!model.index(0, RankingModel::Firmness).data().toString().isEmpty());
        for (int column = 0; column < RankingModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        auto reversed = order;
        std::reverse(reversed.begin(), reversed.end());
        model.show(analysis->table, analysis->rating, reversed);
        QCOMPARE(model.customerRow(0), order.back());
        model.show(analysis->table, analysis->rating, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void theChartIsSaved()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        BestPage page(stage.session);
        QVERIFY(isRanked(page));
        dialogs::Script script;
        dialogs::setScript(&script);
        const auto done = qScopeGuard([] { dialogs::setScript(nullptr); });
        auto *chart = page.findChild<ThresholdPanel *>()->chart();
        emit chart->saveRequested(render::ChartFormat::Svg); // cancelled
        QVERIFY(stage.notices.isEmpty());
        script.file = stage.file(u"chart.svg"_s);
        emit chart->saveRequested(render::ChartFormat::Svg);
        QFile saved(*script.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("<svg"));
        script.file = stage.file(u"no such folder/chart.csv"_s);
        emit chart->saveRequested(render::ChartFormat::Csv);
        QVERIFY(stage.notices.last().contains(u"could not be written"_s));
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        QVERIFY(stage.reopenReadOnly());
        BestPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isRanked(page));
        for (auto *slider : inSight<QSlider>(page))
            QVERIFY(!slider->isEnabled());
        QVERIFY(!named<QDoubleSpinBox>(page, u"Threshold"_s)->isEnabled());
        QVERIFY(!named<QLineEdit>(page, u"Reason"_s)->isEnabled());
        QVERIFY(!named<QAbstractButton>(page, u"Count as best"_s)->isEnabled());
        QVERIFY(page.headerActions().first()->isEnabled()); // to look at the traits
    }

    void emptyStatesLeadOn()
    {
        Stage stage;
        {
            BestPage page(stage.session);
            QVERIFY(present(page));
            QVERIFY(press(page, u"Go to the overview"_s));
        }
        QVERIFY(stage.createEmpty());
        BestPage page(stage.session);
        QVERIFY(present(page));
        QTRY_VERIFY(named<QAbstractButton>(page, u"Import customers"_s));
        QVERIFY(press(page, u"Import customers"_s));
        QCOMPARE(stage.requests, (QStringList{u"overview "_s, u"customers "_s}));
        QVERIFY(!page.headerActions().first()->isEnabled());
        // Customers come while the page is open, and go again.
        const QString csv = stage.file(u"late.csv"_s);
        QVERIFY(writeFile(csv, smallCustomers()));
        QVERIFY(import::importFile(*stage.session.project(), csv).has_value());
        emit stage.session.changed();
        QVERIFY(isRanked(page));
        QVERIFY(named<QComboBox>(page, u"How the best are chosen"_s)); // the weights, not what was there without data
        stage.session.undo();
        QTRY_VERIFY(named<QAbstractButton>(page, u"Import customers"_s));
    }

    void whereOneIsIsTakenUpAgain()
    {
        Stage stage;
        QVERIFY(agreeTwoCriteria(stage));
        QVariant begun;
        {
            BestPage page(stage.session);
            QVERIFY(present(page));
            page.showTarget(u"ballots"_s);
            QCOMPARE(named<SectionTabs>(page, u"Ways to say who is best"_s)->current(), u"ballots"_s);
            QVERIFY(says(page, u"A secret ballot on the weights"_s));
            begun = page.begun();
        }
        BestPage page(stage.session);
        page.resume(begun);
        QVERIFY(present(page));
        QVERIFY(says(page, u"A secret ballot on the weights"_s));
    }
};

static const lodestar::testkit::Registered<BestPageTest> registered("ui/pages/best/bestpage");
#include "bestpage_test.moc"
