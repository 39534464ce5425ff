#include "core/import/rolemapper.h"

#include "core/import/rolecontent.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;
using namespace lodestar::table;

namespace {

ColumnProfile profile(const QString &name, ColumnType type, qint64 distinct, const QStringList &samples = {},
                      double low = 0, double high = 1000)
{
    ColumnProfile column;
    column.name = name;
    column.type = type;
    column.known = 100;
    column.distinct = distinct;
    column.low = low;
    column.high = high;
    column.whole = true;
    column.samples = samples;
    return column;
}

QStringList roles(const std::vector<ColumnProfile> &columns, DatasetKind kind = DatasetKind::Customers,
                  QStringList *notes = nullptr, std::vector<RoleQuestion> *asked = nullptr)
{
    QStringList noted;
    QStringList keys;
    std::vector<RoleQuestion> questions;
    for (const RoleProposal &proposal : mapRoles(columns, kind, noted, questions))
        keys << proposal.role.key();
    if (notes)
        *notes = noted;
    if (asked)
        *asked = questions;
    return keys;
}

} // namespace

class RoleMapperTest : public QObject
{
    Q_OBJECT

private slots:
    void mapsByHeaderAndContent();
    void oneColumnPerRole();
    void bareRevenueBesideCompaniesIsTheirs();
    void bareRevenueElsewhereIsOurs();
    void revenueYearByYearIsOurs();
    void aRefundLeavesASize();
    void customerMayBeCodeOrName();
    void idsMustBeUnique();
    void funnelStagesAreOutcomes();
    void headersThatDoNotFitTheCells();
    void theFirstColumnMayNameTheRows();
    void asksAboutPlans();
    void asksWhatHeadersCannotSay();
    void saysWhatValuesOfACrmMean();
    void codesAndFunnels();
};

void RoleMapperTest::mapsByHeaderAndContent()
{
    QCOMPARE(roles({profile(u"Company"_s, ColumnType::Text, 100, {u"Odra"_s}),
                    profile(u"Industry"_s, ColumnType::Category, 8), profile(u"Churn"_s, ColumnType::YesNo, 2),
                    profile(u"Shoe size"_s, ColumnType::Number, 20)}),
             (QStringList{u"name"_s, u"industry"_s, u"churned"_s, u"none"_s}));
}

void RoleMapperTest::oneColumnPerRole()
{
    QCOMPARE(roles({profile(u"Sector"_s, ColumnType::Category, 8), profile(u"Industry"_s, ColumnType::Category, 8)}),
             (QStringList{u"none"_s, u"industry"_s}));
}

void RoleMapperTest::bareRevenueBesideCompaniesIsTheirs()
{
    std::vector<RoleQuestion> asked;
    QCOMPARE(roles({profile(u"account"_s, ColumnType::Text, 100, {u"Acme Corporation"_s}),
                    profile(u"sector"_s, ColumnType::Category, 8), profile(u"revenue"_s, ColumnType::Money, 100),
                    profile(u"employees"_s, ColumnType::Number, 90)},
                   DatasetKind::Customers, nullptr, &asked),
             (QStringList{u"name"_s, u"industry"_s, u"annual_revenue"_s, u"employees"_s}));
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(asked[0].column, 2);
    QCOMPARE(asked[0].choices.front().key(), u"annual_revenue"_s);
    QCOMPARE(asked[0].choices[1].key(), u"revenue"_s);
}

void RoleMapperTest::bareRevenueElsewhereIsOurs()
{
    std::vector<RoleQuestion> asked;
    QCOMPARE(roles({profile(u"Company"_s, ColumnType::Text, 100), profile(u"Revenue"_s, ColumnType::Money, 100)},
                   DatasetKind::Customers, nullptr, &asked),
             (QStringList{u"name"_s, u"revenue"_s}));
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(asked[0].choices.front().key(), u"revenue"_s);
    QCOMPARE(
        roles({profile(u"Employees"_s, ColumnType::Number, 90), profile(u"Annual revenue"_s, ColumnType::Money, 100),
               profile(u"Revenue"_s, ColumnType::Money, 100)}),
        (QStringList{u"employees"_s, u"annual_revenue"_s, u"revenue"_s}));
}

void RoleMapperTest::revenueYearByYearIsOurs()
{
    std::vector<RoleQuestion> asked;
    QCOMPARE(
        roles({profile(u"Firma"_s, ColumnType::Text, 100), profile(u"Branche"_s, ColumnType::Category, 8),
               profile(u"Umsatz 2024"_s, ColumnType::Money, 100), profile(u"Umsatz 2023"_s, ColumnType::Money, 100)},
              DatasetKind::Customers, nullptr, &asked),
        (QStringList{u"name"_s, u"industry"_s, u"revenue"_s, u"none"_s})); // of the latest year
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(roles({profile(u"Firma"_s, ColumnType::Text, 100), profile(u"Branche"_s, ColumnType::Category, 8),
                    profile(u"Umsatz 2024"_s, ColumnType::Money, 100)})
                 .constLast(),
             u"annual_revenue"_s);
}

void RoleMapperTest::aRefundLeavesASize()
{
    ColumnProfile revenue = profile(u"Annual revenue"_s, ColumnType::Money, 100);
    revenue.low = -120;
    revenue.negative = 1;
    QCOMPARE(roles({revenue}), QStringList{u"annual_revenue"_s});
    revenue.negative = revenue.known;
    QCOMPARE(roles({revenue}), QStringList{u"none"_s});
}

void RoleMapperTest::customerMayBeCodeOrName()
{
    QCOMPARE(roles({profile(u"Customer"_s, ColumnType::Text, 100, {u"BU79786"_s, u"QZ44356"_s})}),
             (QStringList{u"id"_s}));
    QCOMPARE(roles({profile(u"Customer"_s, ColumnType::Text, 100, {u"Odra Spedycja"_s, u"Bug Transport"_s})}),
             (QStringList{u"name"_s}));
}

void RoleMapperTest::idsMustBeUnique()
{
    QStringList notes;
    QCOMPARE(roles({profile(u"Customer ID"_s, ColumnType::Category, 12, {u"1017"_s}),
                    profile(u"X"_s, ColumnType::Number, 9)},
                   DatasetKind::Customers, &notes),
             (QStringList{u"none"_s, u"none"_s}));
    QVERIFY(notes.join(u' ').contains(u"transactions"_s));
    // A few that come back are listed; the column still tells customers apart.
    QCOMPARE(roles({profile(u"Customer ID"_s, ColumnType::Text, 95, {u"C-1017"_s})}), (QStringList{u"id"_s}));
    roles({profile(u"Customer ID"_s, ColumnType::Text, 70, {u"C-1017"_s}), profile(u"X"_s, ColumnType::Number, 9)},
          DatasetKind::Customers, &notes);
    QVERIFY(notes.join(u' ').contains(u"transactions"_s));
    QCOMPARE(roles({profile(u"Customer ID"_s, ColumnType::Category, 12)}, DatasetKind::Transactions),
             (QStringList{u"customer"_s}));
}

void RoleMapperTest::funnelStagesAreOutcomes()
{
    QCOMPARE(
        roles({profile(u"Lifecycle Stage"_s, ColumnType::Category, 3, {u"lead"_s, u"customer"_s, u"opportunity"_s})}),
        (QStringList{u"outcome"_s}));
    QCOMPARE(roles({profile(u"Lifecycle Stage"_s, ColumnType::Category, 3, {u"Start-up"_s, u"Growth"_s, u"Mature"_s})}),
             (QStringList{u"lifecycle_stage"_s}));
}

void RoleMapperTest::headersThatDoNotFitTheCells()
{
    QCOMPARE(
        roles({profile(u"X"_s, ColumnType::Category, 3), profile(u"Total Revenue"_s, ColumnType::Category, 3),
               profile(u"NPS"_s, ColumnType::Number, 50, {}, 0, 5000), profile(u"Country"_s, ColumnType::Number, 50),
               profile(u"Founded"_s, ColumnType::Number, 50, {}, 1, 12),
               profile(u"Status"_s, ColumnType::Category, 3, {u"gold"_s})}),
        (QStringList{u"none"_s, u"none"_s, u"none"_s, u"none"_s, u"none"_s, u"none"_s}));
}

void RoleMapperTest::theFirstColumnMayNameTheRows()
{
    QCOMPARE(
        roles({profile(u"Wer"_s, ColumnType::Text, 100, {u"Odra Spedycja"_s}), profile(u"X"_s, ColumnType::Number, 9)}),
        (QStringList{u"name"_s, u"none"_s}));
    QStringList notes;
    QCOMPARE(roles({profile(u"Wer"_s, ColumnType::Category, 5)}, DatasetKind::Customers, &notes),
             (QStringList{u"none"_s}));
    QVERIFY(!notes.isEmpty());
}

void RoleMapperTest::asksAboutPlans()
{
    QStringList notes;
    std::vector<RoleQuestion> questions;
    const auto proposals =
        mapRoles({profile(u"Company"_s, ColumnType::Text, 100), profile(u"Plan"_s, ColumnType::Category, 3)},
                 DatasetKind::Customers, notes, questions);
    QVERIFY(proposals[1].role.isNone());
    QVERIFY(!proposals[1].reason.isEmpty());
    QVERIFY(notes.join(u' ').contains(u"Plan"_s));
}

void RoleMapperTest::asksWhatHeadersCannotSay()
{
    std::vector<RoleQuestion> asked;
    const auto stages = QStringList{u"Won"_s, u"Lost"_s, u"Open"_s};
    QCOMPARE(roles({profile(u"Name"_s, ColumnType::Text, 100, {u"Odra"_s}),
                    profile(u"Annual Revenue"_s, ColumnType::Money, 100, {u"5"_s}, 5, 900),
                    profile(u"Close Date"_s, ColumnType::Date, 80, {u"2021-03-09"_s}),
                    profile(u"Deal Stage"_s, ColumnType::Category, 3, stages),
                    profile(u"Status"_s, ColumnType::Category, 3, stages)},
                   DatasetKind::Customers, nullptr, &asked),
             (QStringList{u"name"_s, u"annual_revenue"_s, u"close_date"_s, u"outcome"_s, u"none"_s}));
    QCOMPARE(asked.size(), size_t(3));
    QCOMPARE(asked[0].columnName, u"Annual Revenue"_s);
    QVERIFY2(asked[0].facts.contains(u"900"_s), qPrintable(asked[0].facts));
    QCOMPARE(asked[1].choices[1].key(), u"first_purchase"_s);
    QVERIFY(asked[2].choices.front().isNone());
    QCOMPARE(asked[2].choices[1].key(), u"outcome"_s);
    // Revenue of both kinds: the headers say which is which.
    roles({profile(u"Annual Revenue"_s, ColumnType::Money, 100), profile(u"Total Revenue"_s, ColumnType::Money, 100)},
          DatasetKind::Customers, nullptr, &asked);
    QVERIFY(asked.empty());
}

void RoleMapperTest::saysWhatValuesOfACrmMean()
{
    QStringList notes;
    roles({profile(u"Company name"_s, ColumnType::Text, 100, {u"Odra"_s}),
           profile(u"Industry"_s, ColumnType::Category, 3, {u"COMPUTER_SOFTWARE"_s, u"FOOD_PRODUCTION"_s}),
           profile(u"Lifecycle Stage"_s, ColumnType::Category, 3, {u"lead"_s, u"customer"_s, u"2497213627"_s}),
           profile(u"ICP Tier"_s, ColumnType::Category, 3, {u"tier_1"_s, u"tier_2"_s})},
          DatasetKind::Customers, &notes);
    const QString all = notes.join(u' ');
    QVERIFY(all.contains(u"COMPUTER_SOFTWARE"_s));
    QVERIFY(all.contains(u"2497213627"_s));
    QVERIFY(all.contains(u"ICP Tier"_s));
}

void RoleMapperTest::codesAndFunnels()
{
    QVERIFY(looksLikeCodes(profile(u"X"_s, ColumnType::Text, 9, {u"7590-VHVEG"_s, u"5575-GNVDE"_s})));
    QVERIFY(!looksLikeCodes(profile(u"X"_s, ColumnType::Text, 9, {u"3M"_s, u"Odra Spedycja"_s})));
    QVERIFY(looksLikeFunnel(
        profile(u"X"_s, ColumnType::Category, 4, {u"Won"_s, u"Lost"_s, u"Engaging"_s, u"Prospecting"_s})));
    QVERIFY(!looksLikeFunnel(profile(u"X"_s, ColumnType::Category, 2, {u"Retail"_s, u"Mining"_s})));
    QCOMPARE(contentFit(RoleId::Employees, profile(u"X"_s, ColumnType::Date, 5)), 0.0);
    QCOMPARE(contentFit(RoleId::Employees, profile(u"X"_s, ColumnType::Number, 5)), 1.0);
}

static const lodestar::testkit::Registered<RoleMapperTest> registered("core/import/rolemapper");
#include "rolemapper_test.moc"
