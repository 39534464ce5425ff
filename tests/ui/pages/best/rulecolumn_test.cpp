#include "ui/pages/best/rulecolumn.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/best/thresholdpanel.h"

#include <QScrollArea>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class RuleColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void theThresholdStaysInSightWhereThereIsRoom()
    {
        auto *criteria = new QWidget;
        criteria->setMinimumHeight(900);
        auto *threshold = new ThresholdPanel;
        RuleColumn column(criteria, threshold, new QWidget);
        column.resize(400, 700);
        QVERIFY(present(column));
        column.resize(400, 700);
        QTRY_VERIFY(column.isThresholdInSight());
        QTRY_VERIFY(threshold->isVisible());
        QVERIFY(column.rect().contains(threshold->geometry()));
        QVERIFY(threshold->geometry().top() > 200); // the criteria keep most of it
        column.resize(400, 300);
        QTRY_VERIFY(!column.isThresholdInSight()); // scrolled with the rest
        QTRY_VERIFY(threshold->isVisible());
        QVERIFY(column.findChild<QScrollArea *>()->isAncestorOf(threshold));
        QVERIFY(column.minimumSizeHint().height() < 300);
        column.resize(400, 700);
        QTRY_VERIFY(column.isThresholdInSight());
    }
};

static const lodestar::testkit::Registered<RuleColumnTest> registered("ui/pages/best/rulecolumn");
#include "rulecolumn_test.moc"
