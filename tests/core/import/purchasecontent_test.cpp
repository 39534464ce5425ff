#include "core/import/purchasecontent.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using table::ColumnType;
using table::RoleId;

namespace {

ColumnProfile column(ColumnType type, qint64 distinct, double low = 0, double high = 0, bool whole = false)
{
    ColumnProfile profile;
    profile.type = type;
    profile.known = 1000;
    profile.distinct = distinct;
    profile.low = low;
    profile.high = high;
    profile.whole = whole;
    return profile;
}

} // namespace

class PurchaseContentTest : public QObject
{
    Q_OBJECT

private slots:
    void purchasesAreKnownByTheirCells();
    void uniqueNamesAreNoCustomersOfPurchases();
    void ofWholeNumbersTheLargerIsTheAmount();
    void rolesThatAreTakenStay();
};

void PurchaseContentTest::purchasesAreKnownByTheirCells()
{
    const std::vector<ColumnProfile> columns{column(ColumnType::Category, 350), column(ColumnType::Category, 12),
                                             column(ColumnType::Date, 300), column(ColumnType::Number, 9, 1, 12, true),
                                             column(ColumnType::Number, 800, 0.5, 900)};
    const PurchaseColumns found = findPurchases(columns);
    QVERIFY(found.isWhole());
    QCOMPARE(found.customer, 0);
    QCOMPARE(found.date, 2);
    QCOMPARE(found.quantity, 3);
    QCOMPARE(found.amount, 4);
    std::vector<RoleProposal> proposals(columns.size());
    giveRolesOfPurchases(columns, proposals);
    QCOMPARE(proposals[0].role.id, RoleId::Customer);
    QCOMPARE(proposals[4].role.id, RoleId::Amount);
    QVERIFY(proposals[1].role.isNone());
    QVERIFY(!proposals[0].reason.isEmpty() && proposals[0].confidence < 1);
}

void PurchaseContentTest::uniqueNamesAreNoCustomersOfPurchases()
{
    QVERIFY(!findPurchases({column(ColumnType::Text, 1000), column(ColumnType::Date, 300),
                            column(ColumnType::Money, 800, 1, 900)})
                 .isWhole());
}

void PurchaseContentTest::ofWholeNumbersTheLargerIsTheAmount()
{
    const PurchaseColumns found =
        findPurchases({column(ColumnType::Number, 300, 1, 2000, true), column(ColumnType::Date, 300),
                       column(ColumnType::Number, 9, 1, 12, true), column(ColumnType::Number, 700, 10, 90000, true)});
    QCOMPARE(found.amount, 3);
    QCOMPARE(found.quantity, 2);
    QCOMPARE(found.customer, 0);
}

void PurchaseContentTest::rolesThatAreTakenStay()
{
    const std::vector<ColumnProfile> columns{column(ColumnType::Category, 300), column(ColumnType::Category, 200),
                                             column(ColumnType::Date, 300), column(ColumnType::Money, 700, 1, 9)};
    std::vector<RoleProposal> proposals(columns.size());
    proposals[1] = {table::Role{RoleId::Customer, {}}, 1, u"chosen by you"_s};
    giveRolesOfPurchases(columns, proposals);
    QVERIFY(proposals[0].role.isNone());
    QCOMPARE(proposals[1].role.id, RoleId::Customer);
}

static const lodestar::testkit::Registered<PurchaseContentTest> registered("core/import/purchasecontent");
#include "purchasecontent_test.moc"
