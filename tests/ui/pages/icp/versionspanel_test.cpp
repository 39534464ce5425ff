#include "ui/pages/icp/versionspanel.h"

#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/names.h"
#include "ui/pages/icp/changelines.h"
#include "ui/pages/icp/driftview.h"
#include "ui/pages/icp/figuregrid.h"
#include "ui/pages/icp/icppage.h"
#include "ui/pages/icp/moverscard.h"
#include "ui/pages/icp/moversmodel.h"
#include "ui/pages/icp/reviewcard.h"
#include "ui/pages/icp/tierfigures.h"
#include "ui/pages/icp/tierflow.h"
#include "ui/pages/icp/versioncompareview.h"
#include "ui/pages/icp/versionlist.h"
#include "ui/pages/icp/versionview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatableview.h"

#include <QDateEdit>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

profile::IcpStore store(Stage &stage)
{
    return profile::IcpStore(*stage.session.project());
}

/// Logistics firms; `country` adds a second criterion that moves some of them.
profile::Icp definition(bool country)
{
    profile::Icp icp;
    icp.id = u"a"_s;
    icp.name = u"Freight"_s;
    const auto add = [&icp](const QString &attribute, const QString &value) {
        profile::Criterion criterion;
        criterion.id = criterion.label = attribute;
        criterion.condition.attribute = attribute;
        criterion.condition.values = {value};
        icp.criteria.push_back(criterion);
    };
    add(u"Industry"_s, u"Logistics"_s);
    if (country)
        add(u"Country"_s, u"Poland"_s);
    return icp;
}

/// Version 1 is about the industry alone, what is worked on also about the country.
bool prepare(Stage &stage)
{
    return stage.openSmall() && stage.session.settle(store(stage).save(definition(false), u"made"_s))
        && store(stage).freeze(u"a"_s, u"After the workshop"_s)
        && stage.session.settle(store(stage).save(definition(true), u"changed"_s)) && stage.settled();
}

bool hasCompared(IcpPage &page)
{
    const auto *view = page.findChild<VersionCompareView *>();
    return QTest::qWaitFor([view] { return view->result() != nullptr; }, 10000);
}

} // namespace

class VersionsPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void comparesWithWhatIsWorkedOn()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a:versions"_s);
        QVERIFY(hasCompared(page));
        const auto *view = page.findChild<VersionCompareView *>();
        QCOMPARE(view->before()->number, 1);
        QCOMPARE(view->after()->number, 0);
        // 20 logistics firms, half of them not in Poland: they go down; 20 others in Poland go up.
        QCOMPARE(view->result()->tiers.down, 10);
        QCOMPARE(view->result()->tiers.up, 20);
        QVERIFY(says(page, u"10 moved down"_s));
        QVERIFY(says(page, u"Country"_s));
        QVERIFY(says(page, u"favours the newer one"_s));
        QVERIFY(!view->sentence().isEmpty());
        auto *flow = inSight<TierFlow>(page).value(0);
        QVERIFY(flow && flow->accessibleDescription().contains(u"Best to Good: 10"_s));
        QVERIFY(page.purpose().contains(u"version"_s));
        QVERIFY(page.stageScene().has_value());

        QVERIFY(press(page, u"Swap"_s));
        QTRY_VERIFY(view->result() && view->result()->tiers.up == 10);
        QCOMPARE(view->before()->number, 0);
    }

    void aMoverIsOneClickAway()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a:versions:1-working"_s);
        QVERIFY(hasCompared(page));
        auto *list = named<DataTableView>(page, u"Customers that moved between tiers"_s);
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 30);
        QVERIFY(list->model()->index(0, MoversModel::Through).data().toString().contains(u"Country"_s));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!stage.requests.isEmpty() && stage.requests.last().startsWith(u"customers customer:C"_s));
    }

    void aVersionIsRestored()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a:versions:1"_s);
        QVERIFY(says(page, u"It is what was saved"_s));
        QVERIFY(press(page, u"Restore as the working definition"_s));
        QCOMPARE(store(stage).load(u"a"_s)->criteria.size(), size_t(1));
        QCOMPARE(store(stage).versions(u"a"_s)->size(), size_t(1));
        QTRY_VERIFY(says(page, u"The working definition is as it was saved."_s));
        stage.session.undo();
        QCOMPARE(store(stage).load(u"a"_s)->criteria.size(), size_t(2));
        QTRY_VERIFY(says(page, u"Changed since version 1"_s));
    }

    void thenAndNowNeedsTwoLists()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a:versions:drift"_s);
        QVERIFY(says(page, u"as a new data set"_s));
        // Half of the customers are gone, and half of the logistics firms do something else.
        QByteArray csv = smallCustomers();
        csv.replace("Company 3,Logistics", "Company 3,Banking").replace("Company 6,Logistics", "Company 6,Banking");
        const QString file = stage.file(u"next.csv"_s);
        QVERIFY(writeFile(file, csv.left(csv.indexOf("C1040"))));
        QVERIFY(import::importFile(*stage.session.project(), file).has_value());
        QVERIFY(stage.session.settle({}) && stage.settled());
        const auto *view = page.findChild<DriftView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view->result(), 10000);
        QCOMPARE(view->result()->stayed, 40);
        QCOMPARE(view->result()->left, 20);
        QCOMPARE(view->result()->tiers.down, 2);
        QTRY_VERIFY(says(page, u"40 customers are in both lists"_s));
        auto *list = named<DataTableView>(page, u"Customers that moved between tiers"_s);
        QVERIFY(list && list->model()->rowCount() == 2);
    }

    void theReviewIsPlannedAndDone()
    {
        Stage stage;
        QVERIFY(prepare(stage));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a:versions"_s);
        QVERIFY(says(page, u"No day is set"_s));
        auto *box = named<QComboBox>(page, u"How often this definition is reviewed"_s);
        QVERIFY(box);
        choose(box, 2); // every quarter
        QCOMPARE(int(store(stage).load(u"a"_s)->reviewStage), int(profile::ReviewStage::Growing));
        QCOMPARE(store(stage).load(u"a"_s)->reviewOn, QDate::currentDate().addMonths(3));
        QVERIFY(!named<QAbstractButton>(page, u"It still stands"_s));
        choose(box, 4); // a day of our own
        auto *day = named<QDateEdit>(page, u"Day of the next review"_s);
        QVERIFY(day);
        day->setDate(QDate::currentDate());
        QCOMPARE(store(stage).load(u"a"_s)->reviewOn, QDate::currentDate());
        QVERIFY(says(page, u"The review is due today."_s));
        QVERIFY(press(page, u"Review now"_s)); // one list of customers: what was said is compared
        QVERIFY(inSight<VersionCompareView>(page).size() == 1);
        QVERIFY(press(page, u"It still stands"_s));
        QVERIFY(!store(stage).load(u"a"_s)->reviewOn.isValid());
        stage.session.undo();
        QCOMPARE(store(stage).load(u"a"_s)->reviewOn, QDate::currentDate());
    }

    void withoutVersionsAndForReadersOnly()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(store(stage).save(definition(true), u"made"_s)));
        {
            IcpPage page(stage.session);
            QVERIFY(present(page));
            page.showTarget(u"a:versions"_s);
            QVERIFY(says(page, u"No version yet."_s));
            QVERIFY(says(page, u"Save a version first"_s));
            QVERIFY(!named<QAbstractButton>(page, u"Swap"_s));
            QVERIFY(store(stage).freeze(u"a"_s, u"first"_s).has_value());
            QVERIFY(stage.session.settle({}));
            QTRY_VERIFY(named<QAbstractButton>(page, u"Swap"_s)); // words can be compared without customers
            QVERIFY(says(page, u"only the words can be compared"_s));
        }
        const QString path = stage.session.project()->path();
        stage.session.closeProject();
        QVERIFY(stage.session.openProject(path, project::Project::Access::ReadOnly).has_value());
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"a:versions:1"_s);
        QVERIFY(!named<QAbstractButton>(page, u"Restore as the working definition"_s)->isEnabled());
        QVERIFY(!named<QAbstractButton>(page, u"Save version"_s)->isEnabled());
        QVERIFY(!named<QComboBox>(page, u"How often this definition is reviewed"_s)->isEnabled());
    }
};

static const Registered<VersionsPanelTest> registered("ui/pages/icp/versionspanel");
#include "versionspanel_test.moc"
