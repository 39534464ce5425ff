#include "ui/pages/traits/traitspage.h"

#include "core/metrics/beststore.h"
#include "core/profile/icpstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/pages/traits/leftoutpanel.h"
#include "ui/pages/traits/traitdetail.h"
#include "ui/pages/traits/traitlistpanel.h"
#include "ui/pages/traits/traitpanel.h"
#include "ui/render/chartview.h"
#include "ui/widgets/filterline.h"

#include <QAction>
#include <QMenu>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

std::vector<profile::Icp> icps(Stage &stage)
{
    return profile::IcpStore(*stage.session.project()).list().value();
}

render::ChartView *traitsChart(const QWidget &page)
{
    letAppear();
    for (auto *view : page.findChildren<render::ChartView *>())
        if (view->isVisibleTo(&page) && std::holds_alternative<chart::IntervalChart>(view->spec().body))
            return view;
    return nullptr;
}

/// A key on the picture, which is the part of a chart that takes the focus.
void pressOn(const render::ChartView &view, Qt::Key key)
{
    for (auto *part : inSight<QWidget>(view))
        if (part->focusPolicy() & Qt::TabFocus) {
            part->setFocus();
            QTest::keyClick(part, key);
            return;
        }
}

qsizetype shownTraits(const QWidget &page)
{
    const auto *view = traitsChart(page);
    return view && view->isVisibleTo(&page) ? qsizetype(std::get<chart::IntervalChart>(view->spec().body).rows.size())
                                            : 0;
}

} // namespace

class TraitsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aTraitIsChosenAndAddedToTheIcp()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        const auto analysis = stage.session.analysis();
        const auto &traits = analysis->traits.traits;
        QVERIFY(traits.size() >= 2);
        QCOMPARE(shownTraits(page), qsizetype(traits.size()));
        QVERIFY(says(page, traits::finding(traits.front())));
        pressOn(*traitsChart(page), Qt::Key_Down);
        QCOMPARE(traitsChart(page)->currentMark(), 1);
        QVERIFY(says(*page.findChild<TraitDetail *>(), traits::finding(traits.at(1))));
        emit stage.session.analysisChanged(); // the choice stays
        QCOMPARE(traitsChart(page)->currentMark(), 1);
        QVERIFY(press(page, u"Add to ICP"_s));
        QCOMPARE(icps(stage).size(), 1u);
        QCOMPARE(icps(stage).front().criteria.size(), 1u);
        QCOMPARE(icps(stage).front().criteria.front().condition, traits.at(1).condition);
        QVERIFY(press(page, u"Add to ICP"_s)); // no second time
        QCOMPARE(icps(stage).front().criteria.size(), 1u);
        QVERIFY(stage.notices.last().contains(u"already has"_s));
        QVERIFY(stage.settled());
        stage.session.undo();
        QVERIFY(icps(stage).empty());
    }

    void theIcpIsDrafted()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        page.headerActions().last()->trigger();
        QTRY_COMPARE(icps(stage).size(), 1u);
        QVERIFY(!icps(stage).front().criteria.empty());
        QTRY_COMPARE(stage.requests, QStringList{u"icp "_s + icps(stage).front().id});
        page.headerActions().last()->trigger();
        QTRY_COMPARE(icps(stage).size(), 2u);
        QVERIFY(icps(stage).at(0).name != icps(stage).at(1).name);
        QTRY_COMPARE(stage.requests.size(), 2);
        QVERIFY(stage.settled());
        // With several ICPs it asks which one.
        QVERIFY(press(page, u"Add to ICP"_s));
        auto *menu = page.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->close();
        stage.session.undo();
        QCOMPARE(icps(stage).size(), 1u);
    }

    void tabsAndFilterNarrowTheList()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        const auto analysis = stage.session.analysis();
        const auto &report = analysis->traits;
        auto *tabs = page.findChild<SectionTabs *>();
        auto *filter = named<FilterLine>(page, u"Find a trait"_s);
        QVERIFY(filter);
        write(filter, u"logist"_s);
        QTRY_COMPARE(shownTraits(page), 1);
        write(filter, u"nothing like this"_s);
        QTRY_COMPARE(shownTraits(page), 0);
        QVERIFY(says(page, u"Nothing here contains these letters."_s));
        QVERIFY(!page.findChild<TraitDetail *>()->isVisibleTo(&page));
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(shownTraits(page), qsizetype(report.traits.size()));
        openTab(tabs, 1);
        QCOMPARE(shownTraits(page), qsizetype(report.antiTraits.size()));
        openTab(tabs, 7);
        QCOMPARE(tabs->current(), u"out"_s);
        QCOMPARE(shownTraits(page), 0);
        for (const auto &excluded : report.excluded)
            QVERIFY2(says(page, excluded.attribute) && says(page, excluded.why), qPrintable(excluded.attribute));
        QVERIFY(!filter->isVisibleTo(&page));
    }

    void theTabStaysWhenThePageIsMadeAnew()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session), next(stage.session);
        page.showTarget(u"compare"_s);
        next.resume(page.begun());
        QCOMPARE(next.findChild<SectionTabs *>()->current(), u"compare"_s);
    }

    void itFollowsTheThreshold()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"numbers"_s);
        QTRY_VERIFY(says(page, u"12 best, 48 others"_s));
        const metrics::Threshold twenty{metrics::Threshold::Kind::TopCount, 20};
        QVERIFY(stage.session.settle(metrics::BestRuleStore(*stage.session.project()).saveThreshold(twenty)));
        QTRY_VERIFY_WITH_TIMEOUT(says(page, u"20 best, 40 others"_s), 20000);
    }

    void theFormulaIsShownAndTheChartSaved()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(!says(page, u"Fisher's exact test"_s));
        QVERIFY(press(page, u"Formula"_s));
        QVERIFY(says(page, u"Fisher's exact test"_s));
        dialogs::Script script;
        script.file = stage.file(u"traits.csv"_s);
        dialogs::setScript(&script);
        const auto done = qScopeGuard([] { dialogs::setScript(nullptr); });
        emit traitsChart(page)->saveRequested(render::ChartFormat::Csv);
        QFile saved(*script.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("Logistics"));
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.reopenReadOnly());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(shownTraits(page) > 0);
        QVERIFY(!named<QAbstractButton>(page, u"Add to ICP"_s)->isEnabled());
        QVERIFY(!page.headerActions().last()->isEnabled());
    }

    void emptyStatesLeadOn()
    {
        Stage stage;
        {
            TraitsPage page(stage.session);
            QVERIFY(present(page));
            QVERIFY(press(page, u"Go to the overview"_s));
        }
        QVERIFY(stage.createEmpty());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        QTRY_VERIFY(named<QAbstractButton>(page, u"Import customers"_s));
        QVERIFY(press(page, u"Import customers"_s));
        QVERIFY(says(page, u"Write down what you believe first"_s)); // what a team without a list does
        QVERIFY(press(page, u"New hypothesis"_s));
        QCOMPARE(stage.requests, (QStringList{u"overview "_s, u"customers "_s, u"research hypotheses"_s}));
        // A list in which nothing says how good a customer is.
        const QString csv = stage.file(u"plain.csv"_s);
        QVERIFY(writeFile(csv, "Company,Industry\nA,Retail\nB,Banking\nC,Retail\nD,Retail\n"));
        QVERIFY(import::importFile(*stage.session.project(), csv).has_value());
        emit stage.session.changed();
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(page, u"Choose the best"_s), 20000);
        QVERIFY(press(page, u"Choose the best"_s));
        QCOMPARE(stage.requests.last(), u"best "_s);
    }
};

static const lodestar::testkit::Registered<TraitsPageTest> registered("ui/pages/traits/traitspage");
#include "traitspage_test.moc"
