#include "ui/pages/best/rankingpanel.h"

#include "core/metrics/beststore.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/best/bestpage.h"
#include "ui/pages/best/livebest.h"
#include "ui/pages/best/rankingmodel.h"
#include "ui/pages/best/stabilitypanel.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"

#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

metrics::BestRule twoCriteria()
{
    const table::Role revenue{table::RoleId::Revenue, {}}, referrals{table::RoleId::Referrals, {}};
    return {{{revenue, 40, false, false}, {referrals, 20, false, true}}, {}, {}};
}

} // namespace

class RankingPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void listsShareTheRanksOfTheWhole()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        LiveBest live;
        QSignalSpy ready(&live, &LiveBest::ready);
        metrics::BestRule rule = twoCriteria();
        live.follow(stage.session.analysis(), rule);
        QVERIFY(ready.wait());
        const auto order = metrics::order(live.rate(rule));
        rule.pins = {{live.table().keyOf(order[5]), metrics::Pin::Standing::NotFit, u"pays late"_s, u"Ania"_s, {}}};
        live.rate(rule);
        RankingPanel panel(stage.session, live);
        QVERIFY(present(panel));
        panel.showFrame(rule);
        auto *model = panel.findChild<RankingModel *>();
        QCOMPARE(model->rowCount(), 60);
        auto *lists = named<SectionTabs>(panel, u"Lists of the customers"_s);
        QCOMPARE(lists->tabText(0), u"All 60"_s);
        QCOMPARE(lists->tabText(2), u"Not a fit 1"_s);
        openTab(lists, 2);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->customerRow(0), order[5]);
        const auto rankOf = [&](int row) { return model->index(row, RankingModel::Rank).data().toString(); };
        QCOMPARE(rankOf(0), QString::number(metrics::ranks(live.rating())[size_t(order[5])]));
        openTab(lists, 1);
        QCOMPARE(model->rowCount(), int(live.rating().bestCount));
        openTab(lists, 3);
        QCOMPARE(model->rowCount(), 60 - 1 - int(live.rating().bestCount));
        QVERIFY(rankOf(0).toInt() > int(live.rating().bestCount)); // others stand before them

        // A name found is ranked among all, too.
        openTab(lists, 0);
        auto *filter = panel.findChild<FilterLine *>();
        write(filter, plain(model->index(30, RankingModel::Name).data().toString()));
        const QString rank = rankOf(30);
        QTRY_VERIFY(model->rowCount() < 60);
        QCOMPARE(rankOf(0), rank);
    }

    void anEmptyListSaysWhatItIsFor()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        LiveBest live;
        QSignalSpy ready(&live, &LiveBest::ready);
        live.follow(stage.session.analysis(), twoCriteria());
        QVERIFY(ready.wait());
        live.rate(twoCriteria());
        RankingPanel panel(stage.session, live);
        QVERIFY(present(panel));
        panel.showFrame(twoCriteria());
        openTab(named<SectionTabs>(panel, u"Lists of the customers"_s), 2);
        QVERIFY(says(panel, u"Nobody is called not a fit."_s));
    }

    void everyListCanBeReadInANarrowPanel()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        LiveBest live;
        RankingPanel panel(stage.session, live);
        QVERIFY(present(panel));
        auto *lists = named<SectionTabs>(panel, u"Lists of the customers"_s);
        auto *find = named<QLineEdit>(panel, u"Find a customer"_s);
        panel.resize(900, 600);
        QTRY_VERIFY(find->y() < lists->geometry().bottom()); // beside each other
        panel.resize(lists->sizeHint().width() + 90, 600);
        QTRY_VERIFY(find->y() > lists->geometry().bottom()); // below, where it can be read
        QVERIFY(find->width() > find->fontMetrics().horizontalAdvance(find->placeholderText()));
    }

    void howFirmIsAskedInFourWays()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        StabilityPanel panel(stage.session);
        QVERIFY(present(panel));
        QSignalSpy told(&panel, &StabilityPanel::told);
        const auto vectors = [&] { return told.last().first().value<metrics::Stability>().vectors; };
        panel.ask(stage.session.analysis()->table, twoCriteria());
        // Said until it is known, which may be at once.
        QVERIFY(says(panel, u"Working out"_s) || says(panel, u"When the weights move by up to 10 points"_s));
        QTRY_VERIFY(says(panel, u"When the weights move by up to 10 points"_s));
        QVERIFY(vectors() > 1);
        auto *way = named<QComboBox>(panel, u"How to ask how firm the choice is"_s);
        choose(way, 1);
        QTRY_VERIFY_WITH_TIMEOUT(says(panel, u"weightings drawn around yours"_s), 20000);
        QCOMPARE(vectors(), metrics::kDirichletDraws);
        choose(way, 3);
        QTRY_VERIFY(says(panel, u"Without Revenue"_s));
        QVERIFY(!way->model()->flags(way->model()->index(2, 0)).testFlag(Qt::ItemIsEnabled)); // nobody has voted
    }

    void theLiveRatingOutlivesItsAnalysis()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        LiveBest live;
        QSignalSpy ready(&live, &LiveBest::ready);
        metrics::BestRule rule = twoCriteria();
        live.follow(stage.session.analysis(), rule);
        QVERIFY(!live.isReady());
        QVERIFY(ready.wait());
        const qsizetype best = live.rate(rule).bestCount;
        QCOMPARE(best, 12);
        rule.threshold = {metrics::Threshold::Kind::TopCount, 5};
        rule.criteria[0].weight = 1;
        live.follow(stage.session.analysis(), rule); // weights and threshold need no other
        QVERIFY(live.isReady());
        QVERIFY(live.rate(rule).bestCount >= 5 && live.rating().bestCount < best);
        rule.criteria[0].normalisation = metrics::Normalisation::MinMax;
        live.follow(stage.session.analysis(), rule);
        QVERIFY(!live.isReady());
        QVERIFY(ready.wait());
        live.clear();
        QVERIFY(!live.isReady());
    }
};

static const lodestar::testkit::Registered<RankingPanelTest> registered("ui/pages/best/rankingpanel");
#include "rankingpanel_test.moc"
