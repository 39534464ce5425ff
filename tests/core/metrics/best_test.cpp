#include "core/metrics/best.h"

#include "tests/testkit/customers.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

QStringList bestNames(const table::Table &table, const Rating &rating)
{
    QStringList names;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (rating.best[size_t(row)])
            names << table.nameOf(row);
    }
    names.sort();
    return names;
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

BestRule rule(std::vector<BestCriterion> criteria, Threshold threshold = {})
{
    return {std::move(criteria), threshold, {}};
}

constexpr Threshold topThree{Threshold::Kind::TopCount, 3, 3};

} // namespace

class BestTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_reference = testkit::reference(u"scoring_10_customers.json"_s);
        m_table = testkit::tenCustomers();
        m_criteria = testkit::tenCustomersCriteria();
    }

    void scoresCoverageAndRanks()
    {
        const Rating rating = rate(m_table, rule(m_criteria, topThree));
        const std::vector<qint32> places = ranks(rating);
        for (qsizetype row = 0; row < m_table.rows(); ++row) {
            const QString name = m_table.nameOf(row);
            const auto r = size_t(row);
            QVERIFY2(testkit::within(rating.score[r], m_reference["score_reweight"_L1][name].toDouble(),
                                     m_reference["tolerance"_L1].toObject()),
                     qPrintable(name));
            QCOMPARE(rating.coverage[r], m_reference["coverage"_L1][name].toDouble());
            QCOMPARE(places[r], m_reference["rank_reweight"_L1][name].toInt());
        }
        QCOMPARE(rating.ratedCount, 10);
        QCOMPARE(rating.bestCount, 3);
        QVERIFY(std::abs(rating.cut - 69.84126984126983) < 1e-9);
        QCOMPARE(m_table.nameOf(order(rating).front()), u"Foxtrot"_s);
        QCOMPARE(m_table.nameOf(order(rating).back()), u"Gdansk"_s);
    }

    void thresholds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("top 3") << int(Threshold::Kind::TopCount) << 3.0 << u"top3"_s;
        QTest::newRow("top 20%") << int(Threshold::Kind::TopShare) << 0.20 << u"top20pct"_s;
        QTest::newRow("top 25%") << int(Threshold::Kind::TopShare) << 0.25 << u"top25pct"_s;
        QTest::newRow("60 and more") << int(Threshold::Kind::Score) << 60.0 << u"score_ge_60"_s;
    }
    void thresholds()
    {
        QFETCH(int, kind);
        QFETCH(double, value);
        QFETCH(QString, expected);
        const Rating rating = rate(m_table, rule(m_criteria, {Threshold::Kind(kind), value, 1}));
        QCOMPARE(bestNames(m_table, rating), strings(m_reference["thresholds"_L1][expected]));
    }

    void topShareSelectsAtLeastTheMinimum()
    {
        QCOMPARE(rate(m_table, rule(m_criteria)).bestCount, 3); // 20 % of 10 would be 2
        QCOMPARE(rate(m_table, rule(m_criteria, {Threshold::Kind::TopShare, 0.2, 40})).bestCount, 10);
        QCOMPARE(rate(m_table, rule(m_criteria, {Threshold::Kind::TopCount, 0, 3})).bestCount, 0);
    }

    void aShareIsNotRoundedUpByBinaryNoise()
    {
        std::vector<double> values(100);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = double(i);
        const table::Table table = TableBuilder().numbers(u"CLV"_s, role(RoleId::Clv), values).build();
        QCOMPARE(
            rate(table, rule({{role(RoleId::Clv), 1, false, false}}, {Threshold::Kind::TopShare, 0.07, 3})).bestCount,
            7);
    }

    void stakeholders()
    {
        for (const QJsonValue &person : m_reference["stakeholders"_L1].toArray()) {
            std::vector<BestCriterion> criteria = m_criteria;
            for (size_t i = 0; i < criteria.size(); ++i)
                criteria[i].weight = person["weights"_L1][qsizetype(i)].toDouble();
            QCOMPARE(bestNames(m_table, rate(m_table, rule(criteria, topThree))), strings(person["top3"_L1]));
        }
    }

    void oneWeightAtATime()
    {
        const QJsonArray changes = m_reference["one_at_a_time"_L1].toArray();
        QVERIFY(changes.size() >= 8);
        for (const QJsonValue &change : changes) {
            std::vector<BestCriterion> criteria = m_criteria;
            for (size_t i = 0; i < criteria.size(); ++i)
                criteria[i].weight = change["weights"_L1][qsizetype(i)].toDouble();
            QCOMPARE(bestNames(m_table, rate(m_table, rule(criteria, topThree))), strings(change["top3"_L1]));
        }
    }

    void leaveOneMetricOut()
    {
        const QJsonArray dropped = m_reference["leave_one_metric_out"_L1].toArray();
        QCOMPARE(dropped.size(), 5);
        for (qsizetype i = 0; i < dropped.size(); ++i) {
            std::vector<BestCriterion> criteria = m_criteria;
            criteria.erase(criteria.begin() + i);
            QCOMPARE(bestNames(m_table, rate(m_table, rule(criteria, topThree))), strings(dropped[i]["top3"_L1]));
        }
    }

    void onlyTheProportionsOfWeightsCount()
    {
        const Rating usual = rate(m_table, rule(m_criteria, topThree));
        for (const double factor : {1e306, 1e-308}) {
            std::vector<BestCriterion> criteria = m_criteria;
            for (BestCriterion &criterion : criteria)
                criterion.weight *= factor;
            const Rating scaled = rate(m_table, rule(criteria, topThree));
            QCOMPARE(scaled.bestCount, usual.bestCount);
            for (size_t row = 0; row < usual.score.size(); ++row)
                QVERIFY(std::abs(scaled.score[row] - usual.score[row]) < 1e-9);
        }
    }

    void tiesAtTheCutAreAllIncluded()
    {
        const table::Table table =
            TableBuilder().numbers(u"CLV"_s, role(RoleId::Clv), {90, 80, 80, 70, 60}, ColumnType::Money).build();
        const Rating rating =
            rate(table, rule({{role(RoleId::Clv), 1, false, false}}, {Threshold::Kind::TopCount, 2, 3}));
        QCOMPARE(rating.bestCount, 3);
        QCOMPARE(rating.tiedExtra, 1);
        QCOMPARE(rating.notices.size(), 1);
        QCOMPARE(ranks(rating), (std::vector<qint32>{1, 2, 2, 4, 5}));
    }

    void lowerIsBetter()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Cost"_s, role(RoleId::CostToServe), {10, 20, 20, 40})
                                       .numbers(u"Left"_s, role(RoleId::Churned), {0, 0, 1, kNaN}, ColumnType::YesNo)
                                       .build();
        const Rating cost = rate(table, rule({{role(RoleId::CostToServe), 1, true, false}}));
        QCOMPARE(cost.score, (std::vector<double>{100, 100.0 / 3, 100.0 / 3, 0}));
        const Rating left = rate(table, rule({{role(RoleId::Churned), 1, true, false}}));
        QCOMPARE(left.score[0], 100.0);
        QCOMPARE(left.score[2], 0.0);
        QVERIFY(std::isnan(left.score[3]));
    }

    void flagsAreNeverRanked()
    {
        // As a number of 0 and 1, marquee is still a flag; referrals of 0 and 1 are a count and are ranked.
        const table::Table table = TableBuilder()
                                       .numbers(u"Logo"_s, role(RoleId::Marquee), {0, 0, 0, 1, 1})
                                       .numbers(u"Referred"_s, role(RoleId::Referrals), {0, 0, 0, 1, 1})
                                       .build();
        QCOMPARE(rate(table, rule({{role(RoleId::Marquee), 1, false, false}})).score,
                 (std::vector<double>{0, 0, 0, 100, 100}));
        QCOMPARE(rate(table, rule({{role(RoleId::Referrals), 1, false, false}})).score,
                 (std::vector<double>{0, 0, 0, 75, 75}));
    }

    void blankMeansNone()
    {
        const table::Table table =
            TableBuilder().numbers(u"Referred"_s, role(RoleId::Referrals), {kNaN, 2, 5, kNaN, 1}).build();
        const Rating known = rate(table, rule({{role(RoleId::Referrals), 1, false, false}}));
        QCOMPARE(known.ratedCount, 3);
        QVERIFY(std::isnan(known.score[0]));
        const Rating none = rate(table, rule({{role(RoleId::Referrals), 1, false, true}}));
        QCOMPARE(none.ratedCount, 5);
        QCOMPARE(none.score, (std::vector<double>{0, 75, 100, 0, 50}));
    }

    void halfOfTheWeightMustBeKnown()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), {1, kNaN, 3, 4})
                                       .numbers(u"Usage"_s, role(RoleId::Usage), {1, 2, kNaN, 4})
                                       .build();
        const Rating even =
            rate(table, rule({{role(RoleId::Clv), 50, false, false}, {role(RoleId::Usage), 50, false, false}}));
        QCOMPARE(even.ratedCount, 4);
        QCOMPARE(even.coverage[1], 0.5);
        const Rating uneven =
            rate(table, rule({{role(RoleId::Clv), 60, false, false}, {role(RoleId::Usage), 40, false, false}}));
        QCOMPARE(uneven.ratedCount, 3);
        QVERIFY(std::isnan(uneven.score[1]));
        QVERIFY(!uneven.best[1]);
        QVERIFY(!uneven.notices.isEmpty());
        QCOMPARE(ranks(uneven)[1], 0);
        QCOMPARE(order(uneven).back(), 1);
    }

    void whatCannotBeWeighedIsSaid()
    {
        const table::Table table = TableBuilder()
                                       .words(u"Tier"_s, role(RoleId::Advocacy), {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
                                       .numbers(u"Same"_s, role(RoleId::Nps), {7, 7, 7, 7})
                                       .numbers(u"Since"_s, role(RoleId::Usage), {1, 2, 3, 4}, ColumnType::Date)
                                       .numbers(u"None"_s, role(RoleId::Seats), {kNaN, kNaN, kNaN, kNaN})
                                       .numbers(u"CLV"_s, role(RoleId::Clv), {1, 2, 3, 4})
                                       .build();
        const auto noticesWith = [&](RoleId id) {
            const Rating rating =
                rate(table, rule({{role(id), 30, false, false}, {role(RoleId::Clv), 70, false, false}}));
            return rating.notices.filter(role(id).name()).size() == 1 && rating.ratedCount == 4;
        };
        QVERIFY(noticesWith(RoleId::Advocacy)); // words
        QVERIFY(noticesWith(RoleId::Nps)); // constant
        QVERIFY(noticesWith(RoleId::Usage)); // a date
        QVERIFY(noticesWith(RoleId::Seats)); // all missing
        QVERIFY(noticesWith(RoleId::Profit)); // no column
        const Rating constant = rate(table, rule({{role(RoleId::Nps), 1, false, false}}));
        QCOMPARE(constant.score, (std::vector<double>{50, 50, 50, 50}));
        QCOMPARE(constant.bestCount, 4);

        const Rating nothing = rate(table, rule({{role(RoleId::Clv), 0, false, false}}));
        QVERIFY(!nothing.isRated());
        QVERIFY(std::isnan(nothing.cut));
        QVERIFY(!nothing.notices.isEmpty());
        QVERIFY(!rate(table, rule({})).isRated());
    }

    void tenureMayBeADate()
    {
        const table::Table table =
            TableBuilder().numbers(u"Since"_s, role(RoleId::Tenure), {100, 300, 200}, ColumnType::Date).build();
        QCOMPARE(rate(table, rule({{role(RoleId::Tenure), 1, false, false}})).score, (std::vector<double>{100, 0, 50}));
    }

    void pinsOverruleTheScore()
    {
        BestRule pinned = rule(m_criteria, topThree);
        pinned.pins = {{u"Gdansk"_s, Pin::Standing::Best, u"opens the market"_s, {}, {}},
                       {u"Cygnus"_s, Pin::Standing::NotBest, u"one-off"_s, {}, {}},
                       {u"Foxtrot"_s, Pin::Standing::Best, {}, {}, {}},
                       {u"Nobody"_s, Pin::Standing::Best, {}, {}, {}}};
        const Rating rating = rate(m_table, pinned);
        QCOMPARE(bestNames(m_table, rating), (QStringList{u"Foxtrot"_s, u"Gdansk"_s, u"Jade"_s}));
        QCOMPARE(rating.bestCount, 3);
        QCOMPARE(std::count(rating.pinned.begin(), rating.pinned.end(), 1), 3);
        QVERIFY(std::abs(rating.cut - 69.84126984126983) < 1e-9); // the cut is the threshold's, without pins
        QCOMPARE(rating.notices.size(), 1); // Nobody
    }

    void theRuleOfATable()
    {
        const BestRule standard = defaultRule(m_table.info());
        QCOMPARE(standard.criteria.size(), size_t{5});
        double sum = 0;
        for (const BestCriterion &criterion : standard.criteria) {
            sum += criterion.weight;
            QCOMPARE(criterion.blankMeansNone, criterion.metric.info().blankMeansNone);
        }
        QCOMPARE(sum, 100.0);
        QCOMPARE(standard.criteria.front().metric.id, RoleId::Clv);
        QCOMPARE(standard.criteria.front().weight, 33.0); // two of six parts
        QVERIFY(standard.pins.empty());

        // Without CLV, profit leads; text, dates and constants cannot be weighed; no metric, no criteria.
        const table::Table other = TableBuilder()
                                       .numbers(u"Revenue"_s, role(RoleId::Revenue), {1, 2}, ColumnType::Money)
                                       .numbers(u"Profit"_s, role(RoleId::Profit), {1, 2}, ColumnType::Money)
                                       .numbers(u"Cost"_s, role(RoleId::CostToServe), {1, 2}, ColumnType::Money)
                                       .numbers(u"NPS"_s, role(RoleId::Nps), {7, 7})
                                       .words(u"Usage"_s, role(RoleId::Usage), {u"much"_s, u"little"_s})
                                       .numbers(u"Staff"_s, role(RoleId::Employees), {5, 6})
                                       .build();
        const BestRule three = defaultRule(other.info());
        QCOMPARE(three.criteria.size(), size_t{3});
        for (const BestCriterion &criterion : three.criteria) {
            QCOMPARE(criterion.weight, criterion.metric.id == RoleId::Profit ? 50.0 : 25.0);
            QCOMPARE(criterion.lowerIsBetter, criterion.metric.id == RoleId::CostToServe);
        }
        QVERIFY(defaultRule({}).criteria.empty());

        // A metric that is the same for everybody is not weighed, and that is said.
        const table::Table flat = TableBuilder().numbers(u"NPS"_s, role(RoleId::Nps), {7, 7}).build();
        QVERIFY(hasMetric(flat.info()));
        QVERIFY(!hasMetric({}));
        const Rating unrated = rate(flat, defaultRule(flat.info()));
        QVERIFY(!unrated.isRated());
        QCOMPARE(unrated.notices.size(), 2);
        QVERIFY(unrated.notices[1].contains(role(RoleId::Nps).name()));

        // "Yes" or nothing tells customers apart where a blank means none, and only there.
        const table::Table marks = TableBuilder()
                                       .numbers(u"Marquee"_s, role(RoleId::Marquee), {1, kNaN, kNaN}, ColumnType::YesNo)
                                       .numbers(u"NPS"_s, role(RoleId::Nps), {9, kNaN, 9})
                                       .build();
        const BestRule one = defaultRule(marks.info());
        QCOMPARE(one.criteria.size(), size_t{1});
        QCOMPARE(one.criteria.front().metric.id, RoleId::Marquee);
        const Rating rating = rate(marks, one);
        QCOMPARE(rating.score, (std::vector<double>{100, 0, 0}));
    }

    void columnsNeeded()
    {
        BestRule some = rule({m_criteria[0], m_criteria[2]});
        QCOMPARE(columnsFor(m_table.info(), some), (std::vector<int>{1, 3}));
        some.pins = {{u"Jade"_s, Pin::Standing::Best, {}, {}, {}}};
        QCOMPARE(columnsFor(m_table.info(), some), (std::vector<int>{0, 1, 3}));
    }

    void anEmptyTable()
    {
        const table::Table table = TableBuilder().numbers(u"CLV"_s, role(RoleId::Clv), {}).build();
        const Rating rating = rate(table, rule({{role(RoleId::Clv), 1, false, false}}));
        QVERIFY(!rating.isRated());
        QVERIFY(order(rating).empty());
    }

private:
    QJsonObject m_reference;
    table::Table m_table;
    std::vector<BestCriterion> m_criteria;
};

static const lodestar::testkit::Registered<BestTest> registered("core/metrics/best");
#include "best_test.moc"
