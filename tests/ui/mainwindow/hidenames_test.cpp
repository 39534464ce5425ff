#include "core/metrics/ballotstore.h"
#include "core/metrics/beststore.h"
#include "core/metrics/nominationstore.h"
#include "core/metrics/votestate.h"
#include "core/workshop/expectation.h"
#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/names.h"
#include "ui/base/stagedesk.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/pages/pagetable.h"
#include "ui/render/chartview.h"
#include "ui/stage/stagecanvas.h"
#include "ui/stage/stagewindow.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QPlainTextEdit>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kMarker = u"Zzmarker"_s; ///< in the name of everybody

QByteArray markedCustomers()
{
    QByteArray csv = "Customer ID,Company,Contact name,Account owner,Industry,Country,Employees,Revenue,Referrals\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "Zzmarker-id-" + n + ",Zzmarker Company " + n + ",Zzmarker Person " + n + ",Zzmarker Rep "
            + QByteArray::number(i % 4) + ',' + (i % 3 ? "Retail" : "Logistics") + ',' + (i % 2 ? "Poland" : "Germany")
            + ',' + QByteArray::number(20 + i * 7 % 400) + ','
            + QByteArray::number(i % 3 ? 10000 + i * 37 : 90000 + i * 100) + ',' + QByteArray::number(i % 4) + '\n';
    }
    return csv;
}

Result<> makeMarkedProject(const QString &path)
{
    project::setActorName(u"Zzmarker Facilitator"_s);
    auto project = project::Project::create(path, u"Hidden"_s);
    if (!project)
        return std::move(project).error();
    const QString csv = path + u".csv"_s;
    if (!testkit::writeFile(csv, markedCustomers()))
        return Error::failed(u"cannot write the test's table"_s);
    import::ImportOptions options;
    for (const auto &[role, column] :
         {std::pair(u"id"_s, u"Customer ID"_s), std::pair(u"name"_s, u"Company"_s),
          std::pair(u"contact_name"_s, u"Contact name"_s), std::pair(u"owner"_s, u"Account owner"_s),
          std::pair(u"revenue"_s, u"Revenue"_s)})
        options.roleToColumn.insert(role, column);
    LODESTAR_TRY(import::importFile(**project, csv, options));
    workshop::WorkshopStore workshops(**project);
    LODESTAR_TRY(workshops.saveParticipant({u"p1"_s, u"Zzmarker Ada"_s, u"sales"_s}));
    LODESTAR_TRY(workshops.saveParticipant({u"p2"_s, u"Zzmarker Bob"_s, u"service"_s}));
    LODESTAR_TRY(workshops.saveAnswer({{}, u"q1"_s, u"p1"_s, u"They phone on Mondays"_s, {}}));
    LODESTAR_TRY(workshops.saveDecision({u"q1"_s, u"We phone first"_s, u"Zzmarker Ada"_s, 4, {}}));
    workshop::Expectation expectation;
    expectation.participant = u"p1"_s;
    expectation.attribute = u"Industry"_s;
    expectation.value = u"Logistics"_s;
    LODESTAR_TRY(workshop::ExpectationStore(**project).save(expectation));
    metrics::Pin pin;
    pin.customerKey = u"Zzmarker-id-0"_s;
    pin.reason = u"A lighthouse"_s;
    pin.by = u"Zzmarker Facilitator"_s;
    pin.at = QDateTime::currentDateTimeUtc();
    LODESTAR_TRY(metrics::BestRuleStore(**project).pin(pin, u"Zzmarker Company 0"_s));
    metrics::Nomination nomination;
    nomination.participant = u"p1"_s;
    nomination.team = u"sales"_s;
    nomination.customerKey = u"Zzmarker-id-3"_s;
    LODESTAR_TRY(metrics::NominationStore(**project).save(nomination, u"Zzmarker Ada"_s));
    return metrics::setRevealed(**project, metrics::Vote::Nominations, true);
}

/// Every text that a widget shows or reads out.
class Texts
{
public:
    void collect(const QWidget &root)
    {
        add(root, root.windowTitle());
        for (const auto *widget : root.findChildren<QWidget *>())
            collectOne(*widget);
        for (const auto *action : root.findChildren<QAction *>())
            add(root, action->text() + u'|' + action->toolTip() + u'|' + action->statusTip());
    }
    QStringList marked() const { return m_marked; }
    int count() const { return m_count; }

private:
    void add(const QWidget &widget, const QString &text)
    {
        ++m_count;
        if (text.contains(kMarker, Qt::CaseInsensitive))
            m_marked << QLatin1StringView(widget.metaObject()->className()) + u": "_s + text.left(120);
    }
    void collectOne(const QWidget &widget)
    {
        add(widget, widget.accessibleName() + u'|' + widget.accessibleDescription() + u'|' + widget.toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, label->text());
        if (const auto *label = qobject_cast<const ElidedLabel *>(&widget))
            add(widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, line->displayText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, edit->toPlainText());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            for (int i = 0; i < box->count(); ++i)
                add(widget, box->itemText(i));
        if (const auto *chart = qobject_cast<const render::ChartView *>(&widget))
            for (const auto &row : chart::asTable(chart->spec()).rows)
                add(widget, row.join(u'|'));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            collectModel(widget, *view->model());
    }
    void collectModel(const QWidget &widget, const QAbstractItemModel &model)
    {
        for (int row = 0; row < std::min(model.rowCount(), 100); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(widget, model.index(row, column).data(role).toString());
    }

    QStringList m_marked;
    int m_count = 0;
};

} // namespace

/// With guests in the room nobody is named, wherever one goes: every customer and every person has a marker in the
/// name.
class HideNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        project::setActorName({});
        theme::apply({});
    }

    void nobodyIsNamedOnScreenOrStage()
    {
        testkit::Stage stage;
        const auto made = makeMarkedProject(stage.file(u"hidden.icp"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(stage.session.openProject(stage.file(u"hidden.icp"_s)) && stage.settled());
        MainWindow window(stage.session);
        window.resize(1500, 1000);
        window.show();
        window.showPage(u"best"_s);
        QTest::qWait(300);
        Texts before;
        before.collect(window);
        QVERIFY(before.marked().size() > 20); // the net does catch names while they are shown

        stage.session.names().setHidden(true);
        QVERIFY(testkit::says(window, u"Names hidden"_s));
        QVERIFY(stage.settled());
        window.toggleStage(false);
        Texts after;
        for (const auto &[page, target] : places()) {
            window.showPage(page, target);
            QTest::qWait(400); // what a tab begins has no signal of its own
            after.collect(window);
            after.collect(*window.stage());
            QVERIFY2(after.marked().isEmpty(),
                     qPrintable(page + u'/' + target + u'\n' + after.marked().join(u'\n').left(3000)));
        }
        QVERIFY(testkit::writeFile(stage.file(u"more.csv"_s), markedCustomers()));
        window.showPage(u"customers"_s, u"import:"_s + stage.file(u"more.csv"_s));
        QTest::qWait(400);
        QVERIFY(stage.notices.last().contains(u"hidden"_s));
        after.collect(window);
        QVERIFY2(after.marked().isEmpty(), qPrintable(after.marked().join(u'\n')));
        window.openPalette();
        window.commandPalette()->setQuery(u"Zzmarker"_s);
        QVERIFY(window.commandPalette()->shown().empty());
        window.commandPalette()->setQuery(u"Customer 7"_s);
        QVERIFY(!window.commandPalette()->shown().empty());
        after.collect(window);
        QVERIFY2(after.marked().isEmpty(), qPrintable(after.marked().join(u'\n')));
        QVERIFY(after.count() > 1000);
    }

    void customersKeepTheirNumbersAndCanBeReached()
    {
        testkit::Stage stage;
        QVERIFY(makeMarkedProject(stage.file(u"hidden.icp"_s)));
        QVERIFY(stage.session.openProject(stage.file(u"hidden.icp"_s)) && stage.settled());
        const QByteArray hash = stage.session.project()->documentHash().value_or(QByteArray());
        const auto named = stage.session.analysis();
        stage.session.names().setHidden(true);
        QVERIFY(!stage.session.analysis()); // not a moment longer
        QVERIFY(stage.settled());
        const auto hidden = stage.session.analysis();
        QCOMPARE(hidden->table.nameOf(6), u"Customer 7"_s);
        QCOMPARE(hidden->table.keyOf(6), named->table.keyOf(6));
        QCOMPARE(hidden->rating.bestCount, named->rating.bestCount);
        stage.session.names().setHidden(false);
        QVERIFY(stage.settled());
        QCOMPARE(stage.session.analysis()->table.nameOf(6), u"Zzmarker Company 6"_s);
        QCOMPARE(stage.session.project()->documentHash().value_or(QByteArray("x")), hash); // hiding writes nothing
    }

    void whatWasPinnedOrFrozenWithNamesGoes()
    {
        testkit::Stage stage;
        QVERIFY(makeMarkedProject(stage.file(u"hidden.icp"_s)));
        QVERIFY(stage.session.openProject(stage.file(u"hidden.icp"_s)) && stage.settled());
        MainWindow window(stage.session);
        window.show();
        window.showPage(u"best"_s);
        window.toggleStage(false);
        const auto *canvas = window.stage()->canvas();
        QTRY_VERIFY(canvas->accessibleDescription().contains(kMarker));
        stage.session.stage().setFrozen(true);
        stage.session.names().setHidden(true);
        QVERIFY(!stage.session.stage().isFrozen());
        QVERIFY(!canvas->accessibleDescription().contains(kMarker));
        QTRY_VERIFY(canvas->accessibleDescription().contains(u"Customer"_s));
    }

private:
    static std::vector<std::pair<QString, QString>> places()
    {
        std::vector<std::pair<QString, QString>> places;
        for (const auto &page : pageTable())
            places.emplace_back(QLatin1StringView(page.id), QString());
        for (const QString &tab : {u"weights"_s, u"ballots"_s, u"clv"_s, u"hand"_s})
            places.emplace_back(u"best"_s, tab);
        for (const QString &tab : {u"more"_s, u"less"_s, u"numbers"_s, u"combinations"_s, u"compare"_s,
                                   u"composition"_s, u"expected"_s, u"out"_s})
            places.emplace_back(u"traits"_s, tab);
        places.emplace_back(u"workshop"_s, u"q1"_s);
        places.emplace_back(u"customers"_s, u"customer:Zzmarker-id-5"_s);
        return places;
    }
};

static testkit::Registered<HideNamesTest> registered("ui/mainwindow/hidenames");
#include "hidenames_test.moc"
