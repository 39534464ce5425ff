#include "ui/pages/icp/tierspanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/icp/capacitycard.h"
#include "ui/pages/icp/icppage.h"
#include "ui/pages/icp/tiercounts.h"
#include "ui/pages/icp/tiercustomers.h"
#include "ui/pages/icp/tierhistogram.h"
#include "ui/pages/icp/tiermodel.h"
#include "ui/pages/icp/tierrings.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/tiercolor.h"

#include <QSignalSpy>
#include <QSpinBox>

#include <cmath>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using profile::Tier;

namespace {

/// Logistics firms (20 of 60) earn 30 of 50 points, those in Poland (30 of 60) 20.
profile::Icp twoCriteria()
{
    profile::Icp icp;
    icp.id = u"one"_s;
    icp.name = u"Logistics"_s;
    for (const auto &[attribute, value, points] :
         {std::tuple(u"Industry"_s, u"Logistics"_s, 30), std::tuple(u"Country"_s, u"Poland"_s, 20)}) {
        profile::Criterion criterion;
        criterion.id = attribute;
        criterion.label = attribute;
        criterion.condition.attribute = attribute;
        criterion.condition.values = {value};
        criterion.points = points;
        icp.criteria.push_back(criterion);
    }
    return icp;
}

bool begin(Stage &stage)
{
    return stage.openSmall()
        && stage.session.settle(profile::IcpStore(*stage.session.project()).save(twoCriteria(), u"Test"_s))
        && stage.settled();
}

profile::Icp stored(Stage &stage)
{
    const auto icp = profile::IcpStore(*stage.session.project()).load(u"one"_s);
    return icp ? *icp : profile::Icp();
}

/// The page with its tiers in sight and answered.
bool open(IcpPage &page)
{
    if (!present(page))
        return false;
    page.showTarget(u"tiers"_s);
    return QTest::qWaitFor([&] { return says(page, u"of 60 customers are a best fit"_s); }, 5000);
}

profile::Fits threeFits()
{
    profile::Fits fits;
    for (const double points : {95.0, 55.0, 10.0}) {
        profile::Fit fit;
        fit.points = fit.low = fit.high = points;
        fit.coverage = 1;
        fits.rows.push_back(fit);
    }
    profile::retier(fits, profile::Icp());
    return fits;
}

} // namespace

class TiersPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowManyAndWhy()
    {
        Stage stage;
        QVERIFY(begin(stage));
        IcpPage page(stage.session);
        QVERIFY(open(page));
        // 10 in logistics in Poland have 100 points, 10 others of logistics 60, 20 others in Poland 40, 20 none.
        QVERIFY(says(page, u"10 of 60 customers are a best fit today."_s));
        QCOMPARE(page.findChild<TierModel *>()->rowCount(), 10);
        QVERIFY(says(page, u"less than 60% of the criteria is known. Unknown is not No."_s));
        QVERIFY(says(page, u"✓"_s)); // the reasons of the first one
        QCOMPARE(page.purpose(), u"10 of 60 customers are a best fit today."_s);

        QVERIFY(press(page, u"Bad: 20 customers"_s));
        auto *model = page.findChild<TierModel *>();
        QCOMPARE(model->rowCount(), 20);
        QVERIFY(says(page, u"✗"_s));
        page.showTarget(u"tiers:good"_s);
        QCOMPARE(model->rowCount(), 30);
        QCOMPARE(model->index(0, TierModel::Points).data().toString(), u"60"_s); // most points first
        QVERIFY(press(page, u"Show in the table of customers"_s));
        QVERIFY(stage.requests.last().startsWith(u"customers customer:C10"_s));
        const auto scene = page.stageScene();
        QVERIFY(scene && std::holds_alternative<StageScene::Bars>(scene->body));
    }

    void thresholdsFollowTheMouseAndAreSavedOnce()
    {
        Stage stage;
        QVERIFY(begin(stage));
        IcpPage page(stage.session);
        QVERIFY(open(page));
        auto *histogram = page.findChild<TierHistogram *>();
        const auto at = [&](double points) {
            return QPoint(qRound(histogram->placeOf(points)), histogram->height() / 2);
        };
        const auto history = stage.session.project()->history().size();
        QTest::mousePress(histogram, Qt::LeftButton, {}, at(70));
        QVERIFY(histogram->isMoving());
        for (int points = 68; points >= 58; points -= 2)
            QTest::mouseMove(histogram, at(points));
        QVERIFY(QTest::qWaitFor([&] { return says(page, u"20 of 60 customers are a best fit today."_s); }, 2000));
        QCOMPARE(stored(stage).bestFrom, 70.0); // not before it is let go
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, at(58));
        QCOMPARE(stored(stage).bestFrom, histogram->bestFrom());
        QVERIFY(stored(stage).bestFrom < 60);
        QCOMPARE(stage.session.project()->history().size(), history + 1);
        stage.session.undo();
        QCOMPARE(stored(stage).bestFrom, 70.0);
        QVERIFY(QTest::qWaitFor([&] { return says(page, u"10 of 60 customers are a best fit today."_s); }, 2000));
        QCOMPARE(histogram->bestFrom(), 70.0);
    }

    void thresholdsFollowTheKeys()
    {
        Stage stage;
        QVERIFY(begin(stage));
        IcpPage page(stage.session);
        QVERIFY(open(page));
        auto *histogram = page.findChild<TierHistogram *>();
        histogram->setFocus();
        QTest::keyClick(histogram, Qt::Key_Down); // the one of Good
        QTest::keyClick(histogram, Qt::Key_Right);
        QTest::keyClick(histogram, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(histogram->goodFrom(), 46.0);
        QCOMPARE(stored(stage).goodFrom, 40.0);
        QVERIFY(QTest::qWaitFor([&] { return stored(stage).goodFrom == 46; }, 3000)); // one action, a moment later
        QTest::keyClick(histogram, Qt::Key_Left);
        page.hide(); // whoever leaves has let go
        QCOMPARE(stored(stage).goodFrom, 45.0);
        QCOMPARE(stored(stage).bestFrom, 70.0);
    }

    void typedThresholds()
    {
        Stage stage;
        QVERIFY(begin(stage));
        IcpPage page(stage.session);
        QVERIFY(open(page));
        auto *best = named<QSpinBox>(page, u"Best from, points"_s);
        write(best, u"35"_s);
        QTest::keyClick(best, Qt::Key_Return);
        QCOMPARE(stored(stage).bestFrom, 35.0);
        QCOMPARE(stored(stage).goodFrom, 35.0); // Good never begins above Best
        auto *coverage = named<QSpinBox>(page, u"Known at least, per cent"_s);
        write(coverage, u"90"_s);
        QTest::keyClick(coverage, Qt::Key_Return);
        QCOMPARE(stored(stage).coverageFrom, 0.9);
    }

    void capacity()
    {
        Stage stage;
        QVERIFY(begin(stage));
        IcpPage page(stage.session);
        QVERIFY(open(page));
        auto *accounts = named<QSpinBox>(page, u"Accounts your team can work"_s);
        QVERIFY(accounts);
        write(accounts, u"25"_s);
        QTest::keyClick(accounts, Qt::Key_Return);
        QCOMPARE(stored(stage).capacity, 25);
        QVERIFY(says(page, u"Your team can work 25 accounts: cut at 60 points. From there up there are 20"_s));
        QVERIFY(says(page, u"there would be 40"_s));
        QVERIFY(press(page, u"Let Best begin at 60"_s));
        QCOMPARE(stored(stage).bestFrom, 60.0);
    }

    void withoutCustomersItSaysWhy()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(profile::IcpStore(*stage.session.project()).save(twoCriteria(), u"Test"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"tiers"_s);
        QVERIFY(says(page, u"Without a customer list there are no counts"_s));
        QVERIFY(!page.findChild<TierHistogram *>()->isVisibleTo(&page));
    }

    void readOnlyNothingMoves()
    {
        Stage stage;
        QVERIFY(begin(stage));
        QVERIFY(stage.reopenReadOnly());
        IcpPage page(stage.session);
        QVERIFY(open(page));
        QVERIFY(!named<QSpinBox>(page, u"Best from, points"_s)->isEnabled());
        auto *histogram = page.findChild<TierHistogram *>();
        histogram->setFocus();
        QTest::keyClick(histogram, Qt::Key_Left);
        QCOMPARE(histogram->bestFrom(), 70.0);
    }

    void mirroredTheScaleRunsTheOtherWay()
    {
        TierHistogram histogram;
        histogram.resize(500, 190);
        histogram.show(threeFits(), 70, 40);
        const double best = histogram.placeOf(70), good = histogram.placeOf(40);
        QVERIFY(best > good);
        histogram.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(histogram.placeOf(70) < histogram.placeOf(40));
        QVERIFY(histogram.accessibleDescription().contains(u"Best from 70"_s));
        QSignalSpy moved(&histogram, &TierHistogram::moved);
        QTest::keyClick(&histogram, Qt::Key_Left); // towards more points
        QCOMPARE(histogram.bestFrom(), 71.0);
        QCOMPARE(moved.size(), 1);
    }

    void ringsHaveAreasByCounts()
    {
        TierRings rings;
        rings.show({10, 20, 30, 0, 40});
        QVERIFY(std::abs(rings.radiusOf(Tier::Best) - std::sqrt(0.1)) < 1e-12);
        QVERIFY(std::abs(rings.radiusOf(Tier::Good) - std::sqrt(0.3)) < 1e-12);
        QCOMPARE(rings.radiusOf(Tier::Disqualified), rings.radiusOf(Tier::Bad));
        QCOMPARE(rings.radiusOf(Tier::NotEnough), 1.0);
        QVERIFY(rings.accessibleName().contains(u"Good: 20"_s));
        rings.resize(200, 200);
        QSignalSpy chosen(&rings, &TierRings::tierChosen);
        QTest::mouseClick(&rings, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(chosen.last().first().value<Tier>(), Tier::Best);
        QTest::mouseClick(&rings, Qt::LeftButton, {}, {4, 100});
        QCOMPARE(chosen.last().first().value<Tier>(), Tier::NotEnough);
    }

    void everyTierHasItsColour()
    {
        QCOMPARE(tierColor(Tier::Best), theme::ColorRole::TierBest);
        QCOMPARE(tierBrush(Tier::NotEnough).style(), Qt::BDiagPattern);
        QCOMPARE(tierBrush(Tier::Good).style(), Qt::SolidPattern);
        QVERIFY(tierMeaning({}, Tier::Best).contains(u"70"_s));
    }
};

static const Registered<TiersPanelTest> registered("ui/pages/icp/tierspanel");
#include "tierspanel_test.moc"
