#include "ui/pages/icp/prospectspanel.h"

#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"
#include "ui/pages/icp/prospectdetail.h"
#include "ui/pages/icp/prospectfacts.h"
#include "ui/pages/icp/prospecthead.h"
#include "ui/pages/icp/prospectlistcard.h"
#include "ui/pages/icp/prospectmodel.h"
#include "ui/pages/icp/prospectstage.h"
#include "ui/pages/icp/prospectwhatif.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"

#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using prospects::Reach;

namespace {

/// 40 for logistics, 30 for 50 to 249 employees, 20 for a statement.
profile::Icp freight()
{
    profile::Icp icp;
    icp.id = u"freight"_s;
    icp.name = u"Freight"_s;
    const auto add = [&](const QString &label, int points, table::RoleId role) -> profile::Criterion & {
        profile::Criterion criterion;
        criterion.id = criterion.label = label;
        criterion.points = points;
        if (role != table::RoleId::None) {
            criterion.condition.attribute = label;
            criterion.condition.role.id = role;
        }
        icp.criteria.push_back(criterion);
        return icp.criteria.back();
    };
    add(u"Industry"_s, 40, table::RoleId::Industry).condition.values = {u"Logistics"_s};
    profile::Criterion &employees = add(u"Employees"_s, 30, table::RoleId::Employees);
    employees.condition.op = table::Condition::Op::Between;
    employees.condition.low = 50;
    employees.condition.high = 250;
    add(u"New planner"_s, 20, table::RoleId::None);
    return icp;
}

bool importProspects(Stage &stage, const QByteArray &csv)
{
    const QString path = stage.file(u"leads.csv"_s);
    import::ImportOptions options;
    options.kind = table::DatasetKind::Prospects;
    const bool imported =
        writeFile(path, csv) && import::importFile(*stage.session.project(), path, options).has_value();
    return imported && stage.session.settle({});
}

/// Vistula is Best for certain, Nida one fact away, Odra a customer already, Wkra too small.
const QByteArray kLeads = "Record ID,Company,Industry,Employees\n"
                          "L1,Wkra,Retail,12\nL2,Nida,LOGISTICS,\nL3,Vistula,logistics,120\nL4,Company 3,Banking,60\n";

struct Tab {
    Stage stage;
    std::unique_ptr<ChosenIcp> chosen;
    std::unique_ptr<ProspectsPanel> panel;

    bool open(const QByteArray &csv = kLeads)
    {
        if (!stage.openSmall())
            return false;
        chosen = std::make_unique<ChosenIcp>(stage.session);
        chosen->refresh();
        if (!chosen->create(freight(), u"made"_s) || (!csv.isEmpty() && !importProspects(stage, csv)))
            return false;
        panel = std::make_unique<ProspectsPanel>(stage.session, *chosen);
        return present(*panel) && (csv.isEmpty() || scored());
    }
    bool scored()
    {
        return QTest::qWaitFor([this] { return panel->list() != nullptr; }, 10000);
    }
    DataTableView *view() const { return panel->findChild<DataTableView *>(); }
    QString cell(int row, int column) const { return plain(view()->model()->index(row, column).data().toString()); }
    qint64 count(Reach reach) const { return panel->list()->ranking.counts[static_cast<size_t>(reach)]; }
};

/// Presses the "Yes" beside what this criterion asks.
bool answerYes(const Tab &tab, const QString &criterion)
{
    for (auto *button : inSight<QPushButton>(*tab.panel)) {
        if (!plain(button->accessibleName()).startsWith(u"Answer with yes: "_s + criterion))
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    return false;
}

} // namespace

class ProspectsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void teachesWhileThereIsNothing()
    {
        Tab tab;
        QVERIFY(tab.open({}));
        QVERIFY(QTest::qWaitFor([&] { return says(*tab.panel, u"Whom to call next?"_s); }));
        const dialogs::Script script{tab.stage.file(u"x.csv"_s), {}};
        dialogs::setScript(&script);
        QVERIFY(press(*tab.panel, u"Import prospects"_s));
        dialogs::setScript(nullptr);
        QVERIFY(tab.stage.requests.contains(u"customers prospects:"_s + tab.stage.file(u"x.csv"_s)));
        QVERIFY(press(*tab.panel, u"Score our customers instead"_s));
        QVERIFY(tab.scored());
        QVERIFY(!tab.panel->list()->isOfProspects());
        QVERIFY(says(*tab.panel, u"are Best"_s));
        QVERIFY(tab.chosen->save([](auto &icp) { icp.criteria.clear(); }, u"emptied"_s));
        QVERIFY(QTest::qWaitFor([&] { return says(*tab.panel, u"Nothing to score by yet"_s); }));
    }

    void listsTheNearestFirst()
    {
        Tab tab;
        QVERIFY(tab.open());
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        QCOMPARE(tab.cell(0, ProspectModel::Name), u"Vistula"_s);
        QCOMPARE(tab.cell(0, ProspectModel::Place), u"Best, certain"_s);
        QCOMPARE(tab.cell(1, ProspectModel::Name), u"Nida"_s);
        QCOMPARE(tab.cell(1, ProspectModel::Find), u"Employees"_s);
        QVERIFY(says(*tab.panel, u"are Best, 1 of them for certain."_s));
        QVERIFY(says(*tab.panel, u"Industry is logistics, as wanted."_s)); // the first line in full
        QVERIFY(says(*tab.panel, u"For 1: Employees"_s));
        const auto scene = tab.panel->stageScene();
        QVERIFY(scene && std::holds_alternative<StageScene::Bars>(scene->body));
        QCOMPARE(plain(std::get<StageScene::Bars>(scene->body).bars.front().label), u"Vistula"_s);
        // Company 3 is one of the small customers.
        QCOMPARE(tab.count(Reach::BestCertain), 1);
        QCOMPARE(tab.panel->list()->known.count, 1);
        QVERIFY(press(*tab.panel, u"Leave out customers (1)"_s));
        QTRY_COMPARE(tab.view()->model()->rowCount(), 3);
    }

    void isFoundSortedAndNarrowed()
    {
        Tab tab;
        QVERIFY(tab.open());
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        write(tab.panel->findChild<FilterLine *>(), u"nid"_s);
        QTRY_COMPARE(tab.view()->model()->rowCount(), 1);
        QCOMPARE(tab.cell(0, ProspectModel::Name), u"Nida"_s);
        write(tab.panel->findChild<FilterLine *>(), u" "_s);
        QTest::keyClick(tab.panel->findChild<FilterLine *>(), Qt::Key_Escape);
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        tab.view()->sortByColumn(ProspectModel::Name, Qt::AscendingOrder);
        QTRY_COMPARE(tab.cell(0, ProspectModel::Name), u"Company 3"_s);
        tab.view()->sortByColumn(ProspectModel::Place, Qt::AscendingOrder);
        QTRY_COMPARE(tab.cell(0, ProspectModel::Name), u"Vistula"_s);
        QVERIFY(press(*tab.panel, u"One fact from Best 1"_s));
        QTRY_COMPARE(tab.view()->model()->rowCount(), 1);
        tab.view()->selectAll();
        QVERIFY(tab.view()->selectionAsText().contains(u"Nida"_s));
    }

    void statementsAreAnsweredByHand()
    {
        Tab tab;
        QVERIFY(tab.open());
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        tab.panel->showTarget(u"L2"_s); // by its key
        QTRY_VERIFY(says(*tab.panel, u"Employees is not known; 50 to 249 is wanted."_s));
        QVERIFY(answerYes(tab, u"New planner"_s));
        QTRY_VERIFY(says(*tab.panel, u"New planner: yes."_s)); // the same one is looked at
        QCOMPARE(tab.count(Reach::BestSoFar), 1); // 60 of 60 known points, 66.7 for certain
        tab.stage.session.undo();
        QTRY_VERIFY(says(*tab.panel, u"New planner: nobody has answered this yet."_s));
    }

    void whatIfMovesAndIsTakenOver()
    {
        Tab tab;
        QVERIFY(tab.open());
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        auto *what = tab.panel->findChild<ProspectWhatIf *>();
        QVERIFY(!says(*what, u"would be Best"_s));
        named<QSlider>(*what, u"Best from, points"_s)->setValue(90);
        QVERIFY(says(*what, u"1 would be Best instead of 1. Nobody moves."_s));
        named<QSlider>(*what, u"Best from, points"_s)->setValue(40);
        choose(named<QComboBox>(*what, u"Criterion to change"_s), 1);
        named<QSpinBox>(*what, u"Points of the criterion"_s)->setValue(80);
        QVERIFY(says(*what, u"2 would be Best instead of 1"_s)); // Company 3: 80 of 120 by what is known
        QVERIFY(press(*what, u"Show only who moves"_s));
        QTRY_COMPARE(tab.view()->model()->rowCount(), 1);
        QCOMPARE(tab.cell(0, ProspectModel::Name), u"Company 3"_s);
        QCOMPARE(tab.chosen->icp()->criteria[1].points, 30); // nothing is saved yet
        QVERIFY(press(*what, u"Drop"_s));
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        QCOMPARE(tab.count(Reach::BestCertain), 1);
        named<QSpinBox>(*what, u"Points of the criterion"_s)->setValue(80);
        QVERIFY(press(*what, u"Take over into the definition"_s));
        QCOMPARE(tab.chosen->icp()->criteria[1].points, 80);
        tab.stage.session.undo();
        QCOMPARE(tab.chosen->icp()->criteria[1].points, 30);
    }

    void anotherListOfAnotherLength()
    {
        Tab tab;
        QVERIFY(tab.open());
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        const qint64 leads = tab.panel->list()->table.info().id;
        tab.view()->sortByColumn(ProspectModel::Name, Qt::AscendingOrder); // arranged in the background
        auto *what = tab.panel->findChild<ProspectWhatIf *>();
        named<QSlider>(*what, u"Best from, points"_s)->setValue(1);
        QVERIFY(press(*what, u"Show only who moves"_s));
        const auto customers = table::DatasetStore(*tab.stage.session.project()).current();
        tab.panel->showTarget(QString::number((*customers)->id)); // sixty, of whom others move
        QTRY_COMPARE(tab.panel->list()->table.info().id, (*customers)->id);
        QTRY_VERIFY(tab.view()->model()->rowCount() > 4);
        tab.panel->showTarget(QString::number(leads)); // its rows are fewer than are in sight
        QTRY_COMPARE(tab.panel->list()->table.info().id, leads);
        for (int row = 0; row < tab.view()->model()->rowCount(); ++row)
            QVERIFY(!tab.cell(row, ProspectModel::Name).isEmpty());
        QTRY_VERIFY(tab.view()->model()->rowCount() <= 4);
    }

    void isSavedForTheCrm()
    {
        Tab tab;
        QVERIFY(tab.open());
        const dialogs::Script script{tab.stage.file(u"out.csv"_s), {}};
        dialogs::setScript(&script);
        auto *menu = tab.panel->findChild<ProspectHead *>()->findChild<QMenu *>();
        QVERIFY(menu && menu->actions().size() == 4);
        menu->actions().at(1)->trigger();
        dialogs::setScript(nullptr);
        QTRY_VERIFY(QFile::exists(tab.stage.file(u"out.csv"_s)));
        QFile file(tab.stage.file(u"out.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("Record ID,Company name,"));
        QVERIFY(lines[1].startsWith("L3,Vistula,Tier 1,"));
    }

    void hiddenNamesStayHidden()
    {
        Tab tab;
        QVERIFY(tab.open());
        tab.stage.session.names().setHidden(true);
        emit tab.stage.session.changed();
        QTRY_COMPARE(tab.cell(0, ProspectModel::Name), u"Prospect 3"_s);
        QVERIFY(!named<QPushButton>(*tab.panel, u"Import prospects"_s)->isEnabled());
        tab.stage.session.names().setHidden(false);
    }

    void readOnlyShowsAllAndChangesNothing()
    {
        Tab tab;
        QVERIFY(tab.open());
        tab.panel.reset();
        tab.chosen.reset();
        QVERIFY(tab.stage.reopenReadOnly());
        tab.chosen = std::make_unique<ChosenIcp>(tab.stage.session);
        tab.chosen->refresh();
        tab.panel = std::make_unique<ProspectsPanel>(tab.stage.session, *tab.chosen);
        QVERIFY(present(*tab.panel) && tab.scored());
        QTRY_COMPARE(tab.view()->model()->rowCount(), 4);
        QVERIFY(!named<QPushButton>(*tab.panel, u"Import prospects"_s)->isEnabled());
        QVERIFY(inSight<QPushButton>(*tab.panel->findChild<ProspectDetail *>()).isEmpty());
    }
};

static const lodestar::testkit::Registered<ProspectsPanelTest> registered("ui/pages/icp/prospectspanel");
#include "prospectspanel_test.moc"
