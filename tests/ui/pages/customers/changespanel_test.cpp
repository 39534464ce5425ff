#include "ui/pages/customers/changesmodel.h"
#include "ui/pages/customers/changespanel.h"

#include "core/base/format.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/customers/customerspage.h"
#include "ui/widgets/choice.h"

#include <QAbstractItemModelTester>
#include <QTabBar>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

/// The small customers a quarter later: one gone, one new, one with another revenue.
QByteArray nextQuarter()
{
    QByteArrayList lines = smallCustomers().split('\n');
    lines.removeAt(5); // C1004
    lines[1].replace(",90000,", ",95000,");
    lines.insert(1, "C2000,Nida,Retail,Poland,40,12000,1");
    return lines.join('\n');
}

bool importNext(Stage &stage)
{
    const QString csv = stage.file(u"next.csv"_s);
    import::ImportOptions options;
    options.roleToColumn.insert(u"revenue"_s, u"Revenue"_s);
    if (!writeFile(csv, nextQuarter()) || !import::importFile(*stage.session.project(), csv, options))
        return false;
    stage.session.project()->refresh();
    return stage.session.settle({});
}

qint64 inUse(Stage &stage)
{
    return (*table::DatasetStore(*stage.session.project()).current())->id;
}

} // namespace

class ChangesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void whatChangedIsListed()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        auto *tabs = page.findChild<SectionTabs *>();
        QVERIFY(!tabs->isTabVisible(tabs->count() - 1)); // nothing to compare with
        QVERIFY(importNext(stage));
        page.showTarget(u"changes"_s);
        const auto *panel = page.findChild<ChangesPanel *>();
        QVERIFY(panel->isVisibleTo(&page));
        QTRY_VERIFY_WITH_TIMEOUT(says(*panel, u"New customers: 1. Gone: 1. Changed: 1 of the 59 others."_s), 20000);
        QVERIFY(says(*panel, u"Changed cells by column: Revenue: 1."_s));
        QVERIFY(says(
            *panel,
            u"Biggest changes of Revenue: Company 0 from %1 to %2."_s.arg(format::count(90000), format::count(95000))));
        auto *model = panel->findChild<ChangesModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 3);
        const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(text(0, ChangesModel::Customer), u"Nida"_s);
        QCOMPARE(text(0, ChangesModel::What), u"new"_s);
        QCOMPARE(text(1, ChangesModel::Customer), u"Company 4"_s);
        QCOMPARE(text(2, ChangesModel::ColumnName), u"Revenue"_s);
        QCOMPARE(text(2, ChangesModel::Before), format::count(90000));
        QCOMPARE(text(2, ChangesModel::Now), format::count(95000));
        QVERIFY(press(*panel, u"Gone"_s));
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(text(0, ChangesModel::What), u"gone"_s);
    }

    void theOlderSetCanBeLookedAt()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(importNext(stage));
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(!says(page, u"older data set"_s));
        page.showTarget(u"sets"_s);
        QVERIFY(press(page, u"Look at this one"_s));
        QCOMPARE(inUse(stage), 1);
        QVERIFY(says(page, u"older data set"_s));
        QVERIFY(stage.settled());
        stage.session.undo();
        QCOMPARE(inUse(stage), 2);
        QVERIFY(!says(page, u"older data set"_s));
        stage.session.redo();
        QVERIFY(press(page, u"Back to the newest"_s));
        QCOMPARE(inUse(stage), 2);
        QVERIFY(!says(page, u"older data set"_s));
        QVERIFY(stage.settled());
    }
};

static const lodestar::testkit::Registered<ChangesPanelTest> registered("ui/pages/customers/changespanel");
#include "changespanel_test.moc"
