#include "core/quality/findings.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::quality;
using lodestar::table::ColumnType;
using lodestar::table::RoleId;
using lodestar::testkit::role;
using lodestar::testkit::TableBuilder;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
const QDate kToday(2026, 11, 24);

double days(int year, int month, int day)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(year, month, day)));
}

std::vector<Finding> findingsOf(table::Table table, const char *check)
{
    const auto rule = metrics::defaultRule(table.info());
    const profile::Analysis analysis = profile::analyse(std::move(table), rule, false);
    std::vector<Finding> found = findAll({analysis, kToday});
    std::erase_if(found, [&](const Finding &finding) { return finding.check != QLatin1StringView(check); });
    return found;
}

std::vector<Finding> findingsOf(const TableBuilder &builder, const char *check)
{
    return findingsOf(builder.build(), check);
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void missingMetricsStopTheRating();
    void repeatedIds();
    void outliersOfAPlainColumn();
    void outliersOfASkewedColumn();
    void fewOrEqualValuesHaveNoOutliers();
    void aGroupIsNoOutlier();
    void whatIsRolledUpIsMissedOnce();
    void impossibleValues();
    void days_();
    void conflicts();
    void regionsInTwoCountries();
    void longListsAreCounted();
};

void FindingsTest::missingMetricsStopTheRating()
{
    TableBuilder table;
    table.numbers(u"CLV"_s, role(RoleId::Clv), {1, kNan, 3, kNan, 5}, ColumnType::Money);
    table.words(u"Remark"_s, {}, {u"a"_s, u"a"_s, QString(), u"b"_s, u"b"_s});
    const auto found = findingsOf(table, "missing");
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].severity, Finding::Severity::Stops);
    QCOMPARE(found[0].rows, (std::vector<qsizetype>{1, 3}));
    QVERIFY2(found[0].effect.contains(u"2"_s), qPrintable(found[0].effect));
    QCOMPARE(found[1].severity, Finding::Severity::Gap);
    QCOMPARE(found[1].rows, (std::vector<qsizetype>{2}));
    QVERIFY(found[1].effect.isEmpty());
}

void FindingsTest::repeatedIds()
{
    TableBuilder table;
    table.words(u"Id"_s, role(RoleId::Id), {u"a"_s, u"b"_s, u"a"_s, u"b"_s}, ColumnType::Text);
    table.words(u"Name"_s, role(RoleId::Name), {u"Odra"_s, u"Bug"_s, u"ODRA"_s, u"San"_s}, ColumnType::Text);
    const auto found = findingsOf(table, "repeated");
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].rows, (std::vector<qsizetype>{2, 3}));
    QCOMPARE(found[1].rows, (std::vector<qsizetype>{3}));
}

void FindingsTest::outliersOfAPlainColumn()
{
    // R: x <- c(110:120, 160); median(x) 115.5, mad(x) 4.4478; 115.5 + 3.5 * 4.4478 = 131.0673
    std::vector<double> values;
    for (int i = 110; i <= 120; ++i)
        values.push_back(i);
    values.push_back(160);
    const Outliers found = outliersOf(values);
    QVERIFY(!found.onLogarithms);
    QCOMPARE(found.median, 115.5);
    QVERIFY(std::abs(found.high - 131.0673) < 1e-4);
    QCOMPARE(found.rows, (std::vector<qsizetype>{11}));
}

void FindingsTest::outliersOfASkewedColumn()
{
    // Turnovers: 2^0 … 2^13 are a plain series of logarithms, 10^12 is not of them.
    std::vector<double> values;
    for (int i = 0; i < 14; ++i)
        values.push_back(std::exp2(i));
    QVERIFY(outliersOf(values).rows.empty());
    values.push_back(1e12);
    const Outliers found = outliersOf(values);
    QVERIFY(found.onLogarithms);
    QCOMPARE(found.rows, (std::vector<qsizetype>{14}));
}

void FindingsTest::fewOrEqualValuesHaveNoOutliers()
{
    QVERIFY(outliersOf(std::vector<double>{1, 2, 3, 1000}).rows.empty());
    QVERIFY(outliersOf(std::vector<double>(20, 5.0)).rows.empty());
    std::vector<double> mostlyZero(20, 0.0);
    mostlyZero[0] = 9;
    QVERIFY(outliersOf(mostlyZero).rows.empty());
    QVERIFY(outliersOf({}).rows.empty());
}

void FindingsTest::aGroupIsNoOutlier()
{
    std::vector<double> values; // revenue: some never bought, none owes anything
    for (int i = 0; i < 20; ++i)
        values.push_back(i < 4 ? 0 : 90 + i);
    QVERIFY(!outliersOf(values).rows.empty());
    QCOMPARE(findingsOf(TableBuilder().numbers(u"Revenue"_s, {}, values), "outliers").size(), 0u);
    std::vector<double> spread{0};
    for (int i = 1; i < 20; ++i)
        spread.push_back(i);
    spread.push_back(500);
    const Outliers found = outliersOf(spread);
    QCOMPARE(found.rows, (std::vector<qsizetype>{20}));
    QCOMPARE(found.low, 0.0);
}

void FindingsTest::whatIsRolledUpIsMissedOnce()
{
    const table::Table plain =
        TableBuilder()
            .words(u"Name"_s, role(RoleId::Name), {u"Odra"_s, u"Bug"_s, u"San"_s}, ColumnType::Text)
            .numbers(u"Average order"_s, {}, {1, kNan, 3})
            .numbers(u"Last purchase"_s, {}, {7, kNan, 9})
            .build();
    table::DatasetInfo info = plain.info();
    std::vector<table::Column> columns{plain.column(0)};
    for (size_t i = 1; i < 3; ++i) {
        info.columns[i].rollup = 4;
        const auto numbers = plain.column(static_cast<qsizetype>(i)).numbers();
        columns.push_back(table::Column::numbers(info.columns[i], {numbers.begin(), numbers.end()}));
    }
    const auto found = findingsOf(table::Table(info, columns), "missing");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].rows, (std::vector<qsizetype>{1}));
    QVERIFY(found[0].effect.contains(u"Average order"_s) && found[0].effect.contains(u"Last purchase"_s));
}

void FindingsTest::impossibleValues()
{
    TableBuilder table;
    table.numbers(u"Staff"_s, role(RoleId::Employees), {5, -1, kNan, 9e9});
    table.numbers(u"NPS"_s, role(RoleId::Nps), {-100, 100, 101, 0});
    table.numbers(u"Anything"_s, {}, {-1, -2, -3, -4});
    const auto found = findingsOf(table, "implausible");
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].rows, (std::vector<qsizetype>{1, 3}));
    QCOMPARE(found[1].rows, (std::vector<qsizetype>{2}));
}

void FindingsTest::days_()
{
    TableBuilder table;
    table.numbers(u"First"_s, role(RoleId::FirstPurchase), {days(2027, 1, 1), days(2026, 11, 24), days(20, 3, 1), kNan},
                  ColumnType::Date);
    table.numbers(u"Renewal"_s, {}, {days(2030, 1, 1), kNan, kNan, kNan}, ColumnType::Date); // may well lie ahead
    table.numbers(u"Founded"_s, role(RoleId::Founded), {1999, 2027, 99, 2026});
    const auto found = findingsOf(table, "implausible");
    QCOMPARE(found.size(), 4u);
    for (const Finding &finding : found)
        QCOMPARE(finding.count, 1);
}

void FindingsTest::conflicts()
{
    TableBuilder table;
    table.numbers(u"First"_s, role(RoleId::FirstPurchase), {days(2020, 5, 1), days(2021, 5, 1), kNan, days(1990, 1, 1)},
                  ColumnType::Date);
    table.numbers(u"Last order date"_s, {}, {days(2021, 5, 1), days(2020, 5, 1), days(2020, 5, 1), kNan},
                  ColumnType::Date);
    table.numbers(u"Founded"_s, role(RoleId::Founded), {2020, 2000, 2000, 1995});
    const auto found = findingsOf(table, "conflicts");
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].rows, (std::vector<qsizetype>{3})); // bought in 1990, founded in 1995
    QCOMPARE(found[1].rows, (std::vector<qsizetype>{1}));
}

void FindingsTest::regionsInTwoCountries()
{
    QStringList regions, countries;
    for (int i = 0; i < 20; ++i) {
        regions << (i < 12 ? u"Pomerania"_s : u"Border"_s);
        countries << (i == 3 ? u"Peru"_s : i < 15 ? u"Poland"_s : u"Germany"_s);
    }
    TableBuilder table;
    table.words(u"Region"_s, role(RoleId::Region), regions);
    table.words(u"Country"_s, role(RoleId::Country), countries);
    const auto found = findingsOf(table, "conflicts");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].rows, (std::vector<qsizetype>{3}));
}

void FindingsTest::longListsAreCounted()
{
    Finding finding;
    for (qsizetype row = 0; row < 20000; ++row)
        finding.add(row);
    QCOMPARE(finding.count, 20000);
    QCOMPARE(finding.rows.size(), Finding::kRows);
}

static const lodestar::testkit::Registered<FindingsTest> registered("core/quality/findings");
#include "findings_test.moc"
