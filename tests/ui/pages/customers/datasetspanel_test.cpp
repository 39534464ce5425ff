#include "ui/pages/customers/datasetspanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class DatasetsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void offersTheOlderCustomers()
    {
        table::DatasetInfo newer, older, deals;
        newer.id = 3;
        newer.name = u"autumn.csv"_s;
        deals.id = 2;
        deals.kind = table::DatasetKind::Opportunities;
        deals.name = u"deals.csv"_s;
        older.id = 1;
        older.name = u"summer.csv"_s;
        older.rows = 12;
        DatasetsPanel panel;
        panel.show({newer, deals, older}, newer.id, true);
        QVERIFY(present(panel));
        QVERIFY(says(panel, u"12 rows"_s));
        QSignalSpy wanted(&panel, &DatasetsPanel::lookWanted);
        QCOMPARE(inSight<QAbstractButton>(panel).size(), 1); // deals are no customers, the newer one is looked at
        QVERIFY(press(panel, u"Look at this one"_s));
        QCOMPARE(wanted.front().front().value<table::DatasetInfo>().id, 1);
        panel.show({newer, deals, older}, newer.id, false);
        QVERIFY(!inSight<QAbstractButton>(panel).front()->isEnabled());
    }
};

static const lodestar::testkit::Registered<DatasetsPanelTest> registered("ui/pages/customers/datasetspanel");
#include "datasetspanel_test.moc"
