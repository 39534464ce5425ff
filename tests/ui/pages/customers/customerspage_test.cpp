#include "ui/pages/customers/customerspage.h"

#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/customers/columnspanel.h"
#include "ui/pages/customers/importpanel.h"
#include "ui/pages/customers/issuemodel.h"
#include "ui/pages/customers/rolebox.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QWheelEvent>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

std::optional<table::DatasetInfo> current(Stage &stage)
{
    return table::DatasetStore(*stage.session.project()).current().value();
}

bool isReady(const QWidget &page)
{
    return QTest::qWaitFor(
        [&] {
            const auto *button = named<QAbstractButton>(page, u"Import"_s);
            return button && button->isEnabled();
        },
        20000);
}

bool isLoaded(const QWidget &page)
{
    return QTest::qWaitFor([&] { return page.findChild<TableModel *>()->rowCount() == 60; }, 20000);
}

RoleBox *roleOf(const QWidget &root, const QString &column)
{
    return named<RoleBox>(root, u"Role of "_s + column);
}

} // namespace

class CustomersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { dialogs::setScript(nullptr); }

    void aTableIsImportedWithAnotherRole()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        dialogs::Script script;
        script.file = stage.file(u"list.csv"_s);
        QVERIFY(writeFile(*script.file, smallCustomers()));
        dialogs::setScript(&script);
        connect(&stage.session, &Session::pageRequested, &page,
                [&page](const QString &, const QString &target) { page.showTarget(target); });
        QVERIFY(press(page, u"Choose a file"_s));
        QVERIFY(isReady(page));
        QVERIFY(says(page, u"Nothing is in the project yet."_s));
        auto *country = roleOf(page, u"Country"_s);
        QVERIFY(country);
        choose(country, 0); // no role
        QTRY_VERIFY(roleOf(page, u"Country"_s) && roleOf(page, u"Country"_s) != country);
        QCOMPARE(roleOf(page, u"Country"_s)->currentIndex(), 0);
        QVERIFY(isReady(page));
        QVERIFY(press(page, u"Import"_s));
        QTRY_VERIFY_WITH_TIMEOUT(current(stage).has_value(), 20000);
        QTRY_VERIFY(!stage.session.isBusy());
        QCOMPARE(current(stage)->rows, 60);
        QVERIFY(current(stage)->byName(u"Country"_s)->role.isNone());
        QVERIFY(isLoaded(page));
        QVERIFY(!page.findChild<ImportPanel *>()->isVisibleTo(&page));
        QCOMPARE(customersRail(stage.session).note, u"60"_s);
        stage.session.undo();
        QVERIFY(!current(stage));
        QVERIFY(named<QAbstractButton>(page, u"Choose a file"_s));
    }

    void anImportIsCancelledBeforeItBegins()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        const QString csv = stage.file(u"list.csv"_s);
        QVERIFY(writeFile(csv, smallCustomers()));
        page.showTarget(u"import:"_s + csv);
        QVERIFY(isReady(page));
        QVERIFY(press(page, u"Cancel"_s));
        QVERIFY(!current(stage));
        QVERIFY(named<QAbstractButton>(page, u"Choose a file"_s));
    }

    void aFileThatIsNoTableSaysSoInPlace()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        const QString binary = stage.file(u"photo.csv"_s);
        QVERIFY(writeFile(binary, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(4000, '\0')));
        const auto *panel = page.findChild<ImportPanel *>();
        for (const QString &path : {binary, stage.file(u"not there.csv"_s)}) {
            page.showTarget(u"import:"_s + path);
            QTRY_VERIFY_WITH_TIMEOUT(says(*panel, QFileInfo(path).fileName()), 20000);
            QTRY_VERIFY(!named<RoleBox>(*panel, u"Role of Country"_s));
            QVERIFY(!named<QAbstractButton>(*panel, u"Import"_s)->isEnabled());
        }
        QVERIFY(press(page, u"Cancel"_s));
        QVERIFY(!current(stage));
    }

    void theTableIsFilteredSortedAndACustomerFound()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isLoaded(page));
        auto *model = page.findChild<TableModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *filter = page.findChild<FilterLine *>();
        write(filter, u"logistics"_s);
        QTRY_COMPARE(model->rowCount(), 20);
        QVERIFY(says(page, u"20 of 60 customers"_s));
        page.showTarget(u"customer:C1001"_s); // is not among them
        auto *view = named<DataTableView>(page, u"Customers"_s);
        QTRY_COMPARE(plain(view->currentIndex().siblingAtColumn(0).data().toString()), u"C1001"_s);
        QCOMPARE(model->rowCount(), 60);
        view->sortByColumn(5, Qt::DescendingOrder);
        QTRY_COMPARE(model->tableRow(0), 57);
    }

    void rolesAreCorrectedOnTheColumnsTab()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isLoaded(page));
        openTab(page.findChild<SectionTabs *>(), 1);
        auto *box = roleOf(page, u"Country"_s);
        QVERIFY(box);
        const auto before = current(stage)->byName(u"Country"_s)->role;
        choose(box, 0);
        QVERIFY(current(stage)->byName(u"Country"_s)->role.isNone());
        letAppear();
        QCOMPARE(page.focusWidget(), roleOf(page, u"Country"_s)); // the keyboard stays there
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(roleOf(page, u"Country"_s), &wheel);
        QVERIFY(current(stage)->byName(u"Country"_s)->role.isNone());
        stage.session.undo();
        QCOMPARE(current(stage)->byName(u"Country"_s)->role, before);
        QCOMPARE(roleOf(page, u"Country"_s)->currentData().toString(), before.key());
    }

    void whatDoesNotFitIsListed()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QByteArray csv = smallCustomers();
        csv += "C1999,Odd,Retail,Poland,many,10000,1\n";
        const QString path = stage.file(u"odd.csv"_s);
        QVERIFY(writeFile(path, csv));
        QVERIFY(import::importFile(*stage.session.project(), path).has_value());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        openTab(page.findChild<SectionTabs *>(), 2);
        auto *issues = page.findChild<IssueModel *>();
        const QAbstractItemModelTester tester(issues, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(issues->rowCount(), 1);
        QCOMPARE(plain(issues->index(0, IssueModel::Text).data().toString()), u"many"_s);
        QCOMPARE(issues->index(0, IssueModel::Line).data().toString(), u"62"_s);
        openTab(page.findChild<SectionTabs *>(), 5);
        QVERIFY(says(page, u"61 rows, 7 columns"_s));
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.reopenReadOnly());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(isLoaded(page));
        QVERIFY(!page.headerActions().last()->isEnabled());
        openTab(page.findChild<SectionTabs *>(), 1);
        QVERIFY(!roleOf(page, u"Country"_s)->isEnabled());
    }

    void withoutAProjectItTeaches()
    {
        Stage stage;
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"customer:C1"_s);
        page.showTarget(u"import:/nowhere.csv"_s);
        QVERIFY(named<QAbstractButton>(page, u"Choose a file"_s));
        QCOMPARE(int(customersRail(stage.session).state), int(Page::State::Empty));
    }
};

static const lodestar::testkit::Registered<CustomersPageTest> registered("ui/pages/customers/customerspage");
#include "customerspage_test.moc"
