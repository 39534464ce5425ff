#include "ui/pages/customers/issuespanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/widgets/datatableview.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class IssuesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowManyThereAre()
    {
        IssuesPanel panel;
        QVERIFY(present(panel));
        panel.show(0, {});
        QVERIFY(says(panel, u"Nothing had to be mended"_s));
        QVERIFY(!panel.findChild<DataTableView *>()->isVisible());
        panel.show(2, std::vector<Issue>(2));
        QVERIFY(says(panel, u"Every place that was mended"_s));
        QCOMPARE(panel.findChild<DataTableView *>()->model()->rowCount(), 2);
        panel.show(3, std::vector<Issue>(2));
        QVERIFY(says(panel, u"3 places; the first 2 are listed."_s));
    }
};

static const lodestar::testkit::Registered<IssuesPanelTest> registered("ui/pages/customers/issuespanel");
#include "issuespanel_test.moc"
