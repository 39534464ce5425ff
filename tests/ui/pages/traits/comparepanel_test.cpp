#include "ui/pages/traits/comparepanel.h"

#include "core/profile/icpstore.h"
#include "core/traits/conditiontrait.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"
#include "ui/pages/traits/attributebox.h"
#include "ui/pages/traits/loadedtable.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class ComparePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void anyTwoNumbers()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        page.showTarget(u"compare"_s);
        QVERIFY(present(page));
        QTRY_VERIFY(chartOf<chart::Scatter>(page));
        auto *view = chartOf<chart::Scatter>(page);
        const auto scatter = [&]() -> const chart::Scatter & { return std::get<chart::Scatter>(view->spec().body); };
        QTRY_COMPARE(scatter().x.size(), 60u);
        QCOMPARE(std::count(scatter().best.begin(), scatter().best.end(), 1), 12);
        QVERIFY(scatter().xAxis != scatter().yAxis);
        const auto &table = stage.session.analysis()->table;
        auto *across = named<AttributeBox>(page, u"Across"_s);
        auto *upwards = named<AttributeBox>(page, u"Upwards"_s);
        choose(across, across->findText(u"Employees"_s));
        choose(upwards, upwards->findText(u"Revenue"_s));
        QTRY_COMPARE(scatter().xAxis, u"Employees"_s);
        QTRY_COMPARE(scatter().yAxis, u"Revenue"_s);
        QCOMPARE(scatter().y.at(3), table.byName(u"Revenue"_s)->numbers()[3]);
        emit view->markActivated(3);
        QCOMPARE(customersInSight(page), QStringList{u"Company 3"_s});
        QVERIFY(press(page, u"Swap"_s));
        QTRY_COMPARE(scatter().xAxis, u"Revenue"_s);
        QCOMPARE(scatter().yAxis, u"Employees"_s);
    }

    /// What the middle half of the best has of a number is a range for the ICP; the score itself is none.
    void theRangeOfTheBestCanBeAddedToTheIcp()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        page.showTarget(u"compare"_s);
        QVERIFY(present(page));
        const auto analysis = stage.session.analysis();
        const auto range = traits::middleHalfOfBest(*analysis->table.byName(u"Employees"_s), analysis->rating);
        const QString words = u"Add to ICP: \u2068Employees\u2069 \u2068%1\u2069"_s.arg(range->valueText());
        QVERIFY2(press(page, words), qPrintable(words));
        for (const auto *button : inSight<QAbstractButton>(page))
            QVERIFY(!button->text().contains(u"Revenue"_s));
        const auto icps = profile::IcpStore(*stage.session.project()).list();
        QCOMPARE(icps->size(), 1u);
        QCOMPARE(icps->front().criteria.front().condition.low, range->low);
        QCOMPARE(icps->front().criteria.front().condition.high, range->high);
        QVERIFY(icps->front().criteria.front().evidence.counts.bestWith >= 6);
    }

    void columnsThatTheAnalysisDidNotNeedAreRead()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto analysis = stage.session.analysis();
        // The same analysis without one of its columns.
        const int employees = analysis->table.info().byName(u"Employees"_s)->index;
        std::vector<table::Column> columns = analysis->table.columns();
        columns[size_t(employees)] = {};
        profile::Analysis less = *analysis;
        less.table = table::Table(analysis->table.info(), columns);
        QVERIFY(!less.table.isLoaded(employees));
        const auto loaded = loadedTable(less, stage.session.project()->path(), {employees});
        QVERIFY(loaded.has_value());
        const auto expected = analysis->table.column(employees).numbers();
        const auto found = loaded->column(employees).numbers();
        QVERIFY(std::equal(expected.begin(), expected.end(), found.begin(), found.end()));
    }

    void theBoxKeepsWhatWasChosen()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto &info = stage.session.analysis()->table.info();
        AttributeBox box(u"Which"_s);
        const auto first = [](const table::ColumnInfo &column) { return column.name == u"Referrals"_s ? 0 : 1; };
        box.offer(info, isMeasure, first);
        QCOMPARE(box.itemText(0), u"Referrals"_s);
        QCOMPARE(box.findText(u"Industry"_s), -1); // words are not measured
        QCOMPARE(box.findText(u"Customer ID"_s), -1);
        box.choose(info.byName(u"Employees"_s)->index);
        box.offer(info, isMeasure, [](const auto &) { return 0; });
        QCOMPARE(box.currentText(), u"Employees"_s);
        QCOMPARE(box.column(), info.byName(u"Employees"_s)->index);
    }
};

static const lodestar::testkit::Registered<ComparePanelTest> registered("ui/pages/traits/comparepanel");
#include "comparepanel_test.moc"
