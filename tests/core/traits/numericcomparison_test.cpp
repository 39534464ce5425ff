#include "core/traits/numericcomparison.h"

#include "core/traits/livetraits.h"
#include "tests/testkit/reference.h"
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

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

metrics::BestRule clvRule()
{
    return {{{role(RoleId::Clv), 100, false, false}}, {}, {}};
}

/// 40 best of 200: twice the staff, the same distance, one year longer a customer.
table::Table customers()
{
    std::vector<double> clv, staff, distance, since, plan;
    for (int i = 0; i < 200; ++i) {
        const bool best = i < 40;
        clv.push_back(best ? 1000 + i : i % 7);
        staff.push_back(i % 19 == 0 ? kNaN : (best ? 200 : 100) + (i * 37) % 90);
        distance.push_back((i * 53) % 101);
        since.push_back(18000 - (best ? 365 : 0) - (i * 29) % 60);
        plan.push_back(i);
    }
    const table::Table made = TableBuilder()
                                  .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
                                  .numbers(u"Staff"_s, role(RoleId::Employees), staff)
                                  .numbers(u"Distance"_s, {}, distance)
                                  .numbers(u"Joined"_s, {}, since, ColumnType::Date)
                                  .numbers(u"Number"_s, {}, plan)
                                  .build();
    table::DatasetInfo info = made.info();
    info.importedAt = QDateTime(QDate(1970, 1, 1).addDays(18000), QTime(0, 0), Qt::UTC);
    return {info, made.columns()};
}

struct Compared {
    table::Table table = customers();
    metrics::Rating rating = metrics::rate(table, clvRule());
    TraitReport report = findTraits(table, rating, clvRule());
    std::vector<NumericComparison> found = compareNumbers(table, rating, report);
};

const NumericComparison *find(const std::vector<NumericComparison> &list, const QString &attribute)
{
    for (const NumericComparison &one : list) {
        if (one.attribute == attribute)
            return &one;
    }
    return nullptr;
}

} // namespace

class NumericComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void quartilesAsInTheReference()
    {
        const QJsonObject file = testkit::reference(u"traits_numeric.json"_s);
        const QJsonObject tolerance = file[u"tolerance"_s].toObject();
        for (const QJsonValue &one : file[u"cases"_s].toArray()) {
            std::vector<double> clv, values;
            for (const QJsonValue &value : one[u"inputs"_s][u"best"_s].toArray()) {
                values.push_back(value.toDouble());
                clv.push_back(100);
            }
            const auto best = static_cast<double>(values.size());
            for (const QJsonValue &value : one[u"inputs"_s][u"rest"_s].toArray()) {
                values.push_back(value.toDouble());
                clv.push_back(1);
            }
            const table::Table table = TableBuilder()
                                           .numbers(u"CLV"_s, role(RoleId::Clv), clv)
                                           .numbers(u"X"_s, role(RoleId::Employees), values)
                                           .build();
            metrics::BestRule rule = clvRule();
            rule.threshold = {metrics::Threshold::Kind::TopCount, best, 0};
            const metrics::Rating rating = metrics::rate(table, rule);
            const auto found = compareNumbers(table, rating, findTraits(table, rating, rule));
            const NumericComparison *got = find(found, u"X"_s); // whether its bands can be compared or not
            QVERIFY(got);
            const QJsonObject expected = one[u"expected"_s].toObject();
            QVERIFY(testkit::within(got->best.median, expected[u"median_best"_s].toDouble(), tolerance));
            QVERIFY(testkit::within(got->rest.median, expected[u"median_rest"_s].toDouble(), tolerance));
            const QJsonArray bestQuartiles = expected[u"quartiles_type7_best"_s].toArray();
            const QJsonArray restQuartiles = expected[u"quartiles_type7_rest"_s].toArray();
            QVERIFY(testkit::within(got->best.lower, bestQuartiles[0].toDouble(), tolerance));
            QVERIFY(testkit::within(got->best.upper, bestQuartiles[1].toDouble(), tolerance));
            QVERIFY(testkit::within(got->rest.lower, restQuartiles[0].toDouble(), tolerance));
            QVERIFY(testkit::within(got->rest.upper, restQuartiles[1].toDouble(), tolerance));
        }
    }

    void onlyWhatTraitsAreLookedForIn()
    {
        const Compared all;
        QVERIFY(find(all.found, u"Staff"_s) && find(all.found, u"Distance"_s) && find(all.found, u"Joined"_s));
        QVERIFY(!find(all.found, u"CLV"_s)); // decides who is best
        QVERIFY(!find(all.found, u"Number"_s)); // numbers the customers
        QVERIFY(std::abs(all.found.front().ranks.delta) >= std::abs(all.found.back().ranks.delta));
    }

    void plantedAndNoise()
    {
        const Compared all;
        const NumericComparison *staff = find(all.found, u"Staff"_s), *distance = find(all.found, u"Distance"_s);
        QCOMPARE(staff->evidence, TraitEvidence::Likely);
        QCOMPARE(staff->effect(), EffectSize::Large);
        QCOMPARE(staff->best.known + staff->best.unknown, 40);
        QCOMPARE(staff->rest.known + staff->rest.unknown, 160);
        QCOMPARE(distance->evidence, TraitEvidence::Chance);
        QVERIFY(distance->q >= distance->p);
        QVERIFY(finding(*staff).contains(format(staff->best.known)));
        QVERIFY(sureness(*staff, all.report.level).contains(u"Large"_s));
        QVERIFY(sureness(*distance, all.report.level).contains(u"chance"_s));
    }

    void datesAreTenures()
    {
        const Compared all;
        const NumericComparison *joined = find(all.found, u"Joined"_s);
        QVERIFY(joined->inMonths);
        QVERIFY(std::abs(joined->best.median - 13) < 0.5); // a year and half of 59 days
        QVERIFY(std::abs(joined->rest.median - 1) < 0.5);
        QVERIFY(std::abs(joined->ranks.shift - 12) < 0.5);
        QVERIFY(figureText(*joined, joined->best.median).contains(u"13"_s));
    }

    void fewCustomersGetNoP()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), {9, 8, 7, 1, 1, 1, 1, 1})
                                       .numbers(u"X"_s, role(RoleId::Employees), {5, 6, 7, 1, 2, 3, 4, 2})
                                       .build();
        const metrics::Rating rating = metrics::rate(table, clvRule());
        TraitReport report;
        report.level = HonestyLevel::Hypotheses;
        for (const NumericComparison &one : compareNumbers(table, rating, report)) {
            QVERIFY(std::isnan(one.p) && std::isnan(one.q));
            QCOMPARE(one.evidence, TraitEvidence::Untestable);
        }
    }

private:
    static QString format(qint64 count) { return QString::number(count); }
};

static const testkit::Registered<NumericComparisonTest> registered("core/traits/numericcomparison");
#include "numericcomparison_test.moc"
