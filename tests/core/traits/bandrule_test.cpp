#include "core/traits/attribute.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;
using Kind = BandRule::Kind;

namespace {

table::Column numbers(const std::vector<double> &values, ColumnType type = ColumnType::Number)
{
    return TableBuilder().numbers(u"X"_s, {}, values, type).build().column(0);
}

double day(int year, int month, int dayOfMonth)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(year, month, dayOfMonth)));
}

std::vector<double> upTo(int n)
{
    std::vector<double> values;
    for (int i = 0; i <= n; ++i)
        values.push_back(i);
    return values;
}

} // namespace

class BandRuleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void ownEdgesAndSizes()
    {
        const table::Column column = numbers(upTo(300));
        const Bands own = bandsOf(column, {Kind::Own, {20, 100, 900}}, {});
        QCOMPARE(own.edges, (std::vector<double>{20, 100})); // nobody is in a band above 900
        QCOMPARE(own.labels, (QStringList{u"below 20"_s, u"20 to 99"_s, u"from 100"_s}));
        QCOMPARE(bandsOf(column, {Kind::Sizes, {}}, {}).edges, (std::vector<double>{10, 50, 250}));
        QCOMPARE(bandsOf(column, {Kind::Quartiles, {}}, {}).edges, (std::vector<double>{75, 150, 225}));
        QCOMPARE(bandsOf(column, {}, {}).edges, bandEdges(column));
        const Attribute attribute(column, 1, {Kind::Own, {20, 100}});
        std::vector<qint64> counts(attribute.codeCount(), 0);
        std::vector<quint32> rows;
        for (quint32 row = 0; row <= 300; ++row)
            rows.push_back(row);
        attribute.count(rows, counts);
        QCOMPARE(counts[Attribute::kFirst], 20);
        QCOMPARE(counts[Attribute::kFirst + 1], 80);
        QCOMPARE(counts[Attribute::kFirst + 2], 201);
    }

    void cohortYears()
    {
        const table::Column column =
            numbers({day(2019, 12, 31), day(2020, 1, 1), day(2021, 5, 5), day(2021, 6, 6)}, ColumnType::Date);
        const Bands years = bandsOf(column, {Kind::Years, {}}, QDate(2022, 1, 1));
        QVERIFY(years.labels.contains(u"2019"_s) && years.labels.contains(u"2020"_s)
                && years.labels.contains(u"2021"_s));
    }

    /// A tenure is told by the calendar: joined on the day a year before the data is 12 months.
    void tenureInMonths()
    {
        const QDate until(2024, 7, 15);
        const std::vector<double> joined{day(2024, 7, 1),  day(2024, 1, 15), day(2024, 1, 16),
                                         day(2023, 7, 15), day(2023, 7, 16), day(2010, 1, 1)};
        const table::Column column = numbers(joined, ColumnType::Date);
        const Bands bands = bandsOf(column, {Kind::Months, {6, 12}}, until);
        QCOMPARE(bands.labels, (QStringList{u"from 12 months"_s, u"6 to below 12 months"_s, u"below 6 months"_s}));
        const auto labelOf = [&](double one) {
            for (size_t i = 0; i < bands.conditions.size(); ++i) {
                if (one >= bands.conditions[i].low && one < bands.conditions[i].high)
                    return bands.labels.at(static_cast<qsizetype>(i));
            }
            return QString();
        };
        QCOMPARE(labelOf(joined[0]), bands.labels[2]);
        QCOMPARE(labelOf(joined[1]), bands.labels[1]); // exactly six months
        QCOMPARE(labelOf(joined[2]), bands.labels[2]); // a day less
        QCOMPARE(labelOf(joined[3]), bands.labels[0]); // exactly twelve
        QCOMPARE(labelOf(joined[4]), bands.labels[1]);
        QCOMPARE(labelOf(joined[5]), bands.labels[0]);
        QVERIFY(std::abs(monthsBefore(day(2023, 7, 15), until) - 12) < 0.1);
    }

    void offeredWhereTheyMakeSense()
    {
        QVERIFY(!bandKindsFor(numbers({1, 2})).empty());
        const auto dates = bandKindsFor(numbers({1, 2}, ColumnType::Date));
        QVERIFY(std::find(dates.begin(), dates.end(), Kind::Months) != dates.end());
        const auto words = bandKindsFor(TableBuilder().words(u"W"_s, {}, {u"a"_s}).build().column(0));
        QCOMPARE(words, std::vector<Kind>{Kind::Usual});
        for (const Kind kind : dates)
            QVERIFY(!bandKindName(kind).isEmpty());
        // A rule for dates on a number, and the other way round, is the usual one.
        QCOMPARE(bandsOf(numbers(upTo(100)), {Kind::Months, {}}, QDate(2024, 1, 1)).edges,
                 bandEdges(numbers(upTo(100))));
        QVERIFY(bandsOf(numbers({}), {Kind::Own, {3}}, {}).conditions.empty());
    }
};

static const testkit::Registered<BandRuleTest> registered("core/traits/bandrule");
#include "bandrule_test.moc"
