#include "ui/pages/customers/relatepanel.h"

#include "core/base/format.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/customers/customerspage.h"
#include "ui/pages/customers/relatedtables.h"
#include "ui/pages/customers/unmatchedmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

constexpr auto kAccounts = "account,industry,employees\nOdra Spedycja,Logistics,120\nBug Retail,Retail,40\n"
                           "San-Soft,Software,15\nWisla Foods,Food,300\n";
constexpr auto kDeals = "opportunity_id,account,product,deal_stage,engage_date,close_date,close_value,sales_agent\n"
                        "A1,Odra Spedycja,Pro,Won,2024-01-01,2024-01-31,1000,Ala\n"
                        "A2,Odra Spedycja,Basic,Lost,2024-03-01,2024-03-11,500,Ala\n"
                        "A3,Bug Retail,Pro,Won,2024-02-01,2024-02-21,2000,Jan\n"
                        "A4,San Soft,Basic,Won,2024-02-10,2024-02-15,300,Jan\n"
                        "A5,Wisla Food,Basic,Won,2024-02-10,2024-02-16,700,Jan\n"
                        "A6,,Basic,Prospecting,2024-02-10,,,Jan\n";

std::optional<table::DatasetInfo> current(Stage &stage)
{
    return table::DatasetStore(*stage.session.project()).current().value();
}

double revenueOf(Stage &stage, qsizetype row)
{
    const table::DatasetStore store(*stage.session.project());
    const table::Table table = store.load(*current(stage)).value();
    return table.byRole(table::RoleId::Revenue)->numbers()[static_cast<size_t>(row)];
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

QCheckBox *suggestionAbout(const QWidget &page, const QString &key)
{
    for (auto *box : page.findChildren<QCheckBox *>()) {
        if (box->isVisibleTo(&page) && box->text().contains(key))
            return box;
    }
    return nullptr;
}

} // namespace

class RelatePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void severalTablesGoInTogether()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        const QString accounts = stage.file(u"accounts.csv"_s), deals = stage.file(u"deals.csv"_s);
        QVERIFY(writeFile(accounts, kAccounts) && writeFile(deals, kDeals));
        page.showTarget(u"import:"_s + accounts + u'\n' + deals);
        QVERIFY(isReady(page));
        QVERIFY(says(page, u"Nothing is in the project yet."_s));
        QVERIFY(!current(stage));
        auto *same = suggestionAbout(page, u"Wisla Food"_s);
        QVERIFY(same && !same->isChecked());
        same->setChecked(true);
        QVERIFY(isReady(page));
        QVERIFY(press(page, u"Import"_s));
        QTRY_VERIFY_WITH_TIMEOUT(current(stage).has_value(), 20000);
        QTRY_VERIFY(!stage.session.isBusy());
        QCOMPARE(revenueOf(stage, 0), 1000.0);
        QCOMPARE(revenueOf(stage, 3), 700.0);
        QVERIFY(!page.findChild<RelatePanel *>()->isVisibleTo(&page));
        stage.session.undo();
        QVERIFY(!current(stage));
    }

    void datesThatNothingDecidesAreAsked()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        const QString accounts = stage.file(u"accounts.csv"_s), deals = stage.file(u"deals.csv"_s);
        const QByteArray open = "opportunity_id,account,deal_stage,close_date,close_value\n"
                                "A1,Odra Spedycja,Won,1/3/2024,1000\nA2,Bug Retail,Won,2/4/2024,500\n";
        QVERIFY(writeFile(accounts, kAccounts) && writeFile(deals, open));
        page.showTarget(u"import:"_s + accounts + u'\n' + deals);
        QVERIFY(isReady(page));
        const QString dayFirst = format::date(QDate(2024, 3, 1));
        auto *answer = named<QAbstractButton>(page, dayFirst);
        QVERIFY(answer);
        answer->click();
        QTRY_VERIFY_WITH_TIMEOUT(!named<QAbstractButton>(page, dayFirst), 20000); // answered
        QVERIFY(isReady(page));
        QVERIFY(press(page, u"Import"_s));
        QTRY_VERIFY_WITH_TIMEOUT(current(stage).has_value(), 20000);
        QTRY_VERIFY(!stage.session.isBusy());
        const table::DatasetStore store(*stage.session.project());
        const auto imported = store.current(table::DatasetKind::Opportunities);
        QVERIFY(imported && *imported);
        const table::Table table = store.load(**imported).value();
        const table::Column *closed = table.byName(u"close_date"_s);
        QVERIFY(closed);
        QCOMPARE(closed->numbers()[0], static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(2024, 3, 1))));
    }

    void givingUpLeavesNothing()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        CustomersPage page(stage.session);
        QVERIFY(present(page));
        const QString accounts = stage.file(u"accounts.csv"_s), deals = stage.file(u"deals.csv"_s);
        QVERIFY(writeFile(accounts, kAccounts) && writeFile(deals, kDeals));
        page.showTarget(u"import:"_s + accounts + u'\n' + deals);
        QVERIFY(isReady(page));
        QVERIFY(press(page, u"Cancel"_s));
        QVERIFY(!current(stage));
        QVERIFY(stage.session.project()->history().empty());
    }

    void unmatchedKeysAreListed()
    {
        UnmatchedModel model({{u"Nysa"_s, 1200, 7}, {u"Ina"_s, 1, 9}});
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, UnmatchedModel::Key).data().toString(), u"Nysa"_s);
        QCOMPARE(model.index(0, UnmatchedModel::Rows).data(Qt::UserRole).toLongLong(), 1200);
    }

    void decisionsAreTakenBackWhereTheyAreListed()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        const QString accounts = stage.file(u"accounts.csv"_s), deals = stage.file(u"deals.csv"_s);
        QVERIFY(writeFile(accounts, kAccounts) && writeFile(deals, kDeals));
        relate::TableFile one{accounts, {}}, other{deals, {}};
        other.options.kind = table::DatasetKind::Opportunities;
        QVERIFY(relate::importTables(*stage.session.project(), {one, other}).has_value());
        RelatedTables tables(stage.session);
        tables.refresh();
        QVERIFY(present(tables));
        QVERIFY(relate::RelateStore(*stage.session.project())
                    .accept(table::DatasetKind::Opportunities, u"account"_s, {{u"Wisla Food"_s, u"Wisla Foods"_s}})
                    .has_value());
        QCOMPARE(revenueOf(stage, 3), 700.0);
        tables.refresh();
        letAppear();
        QAbstractButton *back = nullptr;
        for (auto *button : tables.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Take back"_s && button->isVisibleTo(&tables))
                back = button;
        }
        QVERIFY(back);
        back->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.session.isBusy() && revenueOf(stage, 3) == 0.0, 20000);
    }
};

static const lodestar::testkit::Registered<RelatePanelTest> registered("ui/pages/customers/relatepanel");
#include "relatepanel_test.moc"
