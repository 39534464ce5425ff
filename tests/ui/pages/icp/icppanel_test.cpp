#include "ui/pages/icp/icppanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

/// Notes what it is told.
class NotingPanel : public IcpPanel
{
public:
    using IcpPanel::IcpPanel;
    QStringList told;

protected:
    void showData() override { told << u"data"_s; }
    void showIcp() override { told << u"icp"_s; }
    void showFits() override { told << u"fits"_s; }
};

} // namespace

class IcpPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void worksOnlyWhileInSight()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        profile::Icp icp;
        icp.id = u"a"_s;
        icp.name = u"Freight"_s;
        ChosenIcp chosen(stage.session);
        NotingPanel panel(stage.session, chosen);
        QVERIFY(present(panel));
        QVERIFY(panel.told.isEmpty()); // there is no ICP to show
        chosen.refresh(); // it edits the project that it has seen
        QVERIFY(chosen.create(icp, u"made"_s));
        const QStringList everything{u"data"_s, u"icp"_s, u"fits"_s};
        QCOMPARE(panel.told, everything);
        panel.told.clear();
        QVERIFY(chosen.save([](auto &each) { each.product = u"Planner"_s; }, u"named"_s));
        QCOMPARE(panel.told, QStringList{u"icp"_s});
        panel.told.clear();
        panel.hide();
        QVERIFY(chosen.save([](auto &each) { each.product = u"Router"_s; }, u"named"_s));
        emit stage.session.analysisChanged();
        QVERIFY(panel.told.isEmpty());
        panel.show();
        QCOMPARE(panel.told, (QStringList{u"data"_s, u"icp"_s}));
    }
};

static const lodestar::testkit::Registered<IcpPanelTest> registered("ui/pages/icp/icppanel");
#include "icppanel_test.moc"
