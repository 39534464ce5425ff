#include "core/traits/livetraits.h"

#include "core/metrics/liverating.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::traits;
using namespace Qt::StringLiterals;
using metrics::BestCriterion;
using metrics::Threshold;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

const metrics::BestRule kRule{{{role(RoleId::Clv), 50, false, false},
                               {role(RoleId::Usage), 30, false, false},
                               {role(RoleId::Nps), 20, false, false}},
                              {},
                              {}};

table::Table customers(int rows)
{
    QRandomGenerator random(21);
    std::vector<double> clv, usage, nps, staff, founded;
    QStringList industry, city;
    std::vector<QStringList> tools;
    for (int i = 0; i < rows; ++i) {
        clv.push_back(random.bounded(4) == 0 ? kNaN : random.bounded(1000));
        usage.push_back(random.bounded(4) == 0 ? kNaN : random.bounded(100));
        nps.push_back(random.bounded(4) == 0 ? kNaN : random.bounded(11));
        staff.push_back(random.bounded(9) == 0 ? kNaN : random.bounded(2000));
        founded.push_back(random.bounded(7000));
        industry << (random.bounded(8) == 0 ? QString() : u"industry %1"_s.arg(random.bounded(6)));
        city << u"city %1"_s.arg(random.bounded(rows / 3)); // more values than a byte can hold
        QStringList cell;
        for (int tool = 0; tool < 5; ++tool) {
            if (random.bounded(3) == 0)
                cell << u"tool %1"_s.arg(tool);
        }
        tools.push_back(cell);
    }
    return TableBuilder()
        .numbers(u"CLV"_s, role(RoleId::Clv), clv)
        .numbers(u"Usage"_s, role(RoleId::Usage), usage)
        .numbers(u"NPS"_s, role(RoleId::Nps), nps)
        .numbers(u"Staff"_s, role(RoleId::Employees), staff)
        .numbers(u"Since"_s, {}, founded, ColumnType::Date)
        .words(u"Industry"_s, role(RoleId::Industry), industry)
        .words(u"City"_s, role(RoleId::City), city)
        .tags(u"Tools"_s, role(RoleId::Technologies), tools)
        .build();
}

void verifySame(const TraitReport &a, const TraitReport &b)
{
    QCOMPARE(a.best, b.best);
    QCOMPARE(a.rest, b.rest);
    QCOMPARE(a.tested, b.tested);
    QCOMPARE(a.excluded.size(), b.excluded.size());
    QCOMPARE(a.traits.size(), b.traits.size());
    QCOMPARE(a.antiTraits.size(), b.antiTraits.size());
    for (size_t i = 0; i < a.traits.size(); ++i) {
        QCOMPARE(a.traits[i].condition, b.traits[i].condition);
        QCOMPARE(a.traits[i].counts.bestWith, b.traits[i].counts.bestWith);
        QCOMPARE(a.traits[i].counts.restWithout, b.traits[i].counts.restWithout);
        QCOMPARE(a.traits[i].bestUnknown, b.traits[i].bestUnknown);
        QCOMPARE(a.traits[i].restUnknown, b.traits[i].restUnknown);
        QVERIFY(a.traits[i].q == b.traits[i].q || (std::isnan(a.traits[i].q) && std::isnan(b.traits[i].q)));
    }
}

} // namespace

class LiveTraitsTest : public QObject
{
    Q_OBJECT

private slots:
    void recountingEqualsCountingAnew_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("800") << 800;
        QTest::newRow("3000, a city of which outgrows a byte") << 3000;
    }
    void recountingEqualsCountingAnew()
    {
        QFETCH(int, rows);
        const table::Table table = customers(rows);
        TraitOptions options;
        options.minimumSupport = 2;
        options.minimumShare = 0.001;
        metrics::LiveRating rating(table, kRule.criteria);
        LiveTraits live(table, kRule, options);
        QRandomGenerator random(22);
        for (int frame = 0; frame < 25; ++frame) {
            // Small steps, leaps, changing coverage (so customers enter and leave the rated), empty and full best sets.
            std::vector<double> weights{50.0 + frame % 7, 30, 20};
            if (frame % 5 == 4)
                weights = {double(random.bounded(100)), double(random.bounded(100)), double(random.bounded(100))};
            Threshold threshold{Threshold::Kind::TopShare, 0.05 + 0.9 * random.generateDouble(), 3};
            if (frame == 11)
                threshold = {Threshold::Kind::TopCount, 0, 3};
            if (frame == 12)
                threshold = {Threshold::Kind::Score, 0, 3};
            std::vector<metrics::Pin> pins;
            if (frame % 3 == 0)
                pins.push_back(
                    {u"#%1"_s.arg(1 + random.bounded(rows)), metrics::Pin::Standing(random.bounded(2)), {}, {}, {}});
            const metrics::Rating &now = rating.rate(weights, threshold, pins);
            verifySame(live.update(now), LiveTraits(table, kRule, options).update(now));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"frame %1"_s.arg(frame)));
        }
    }

    void twoThreadsAgreeWithOneCount()
    {
        // Long enough for two threads; every trait is counted again by evaluating its condition row by row.
        constexpr int rows = 300'501;
        std::vector<double> clv, staff;
        QStringList words{u"a"_s, u"b"_s, u"c"_s}, industry;
        for (int i = 0; i < rows; ++i) {
            clv.push_back(i % 11 == 0 ? kNaN : static_cast<double>(qint64(i) * 7919 % 10007));
            staff.push_back(i * 31 % 1999);
            industry << words.at(i % 3);
        }
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), clv)
                                       .numbers(u"Staff"_s, role(RoleId::Employees), staff)
                                       .words(u"Industry"_s, role(RoleId::Industry), industry)
                                       .build();
        const metrics::BestRule rule{{{role(RoleId::Clv), 1, false, false}}, {}, {}};
        LiveTraits live(table, rule);
        metrics::LiveRating rating(table, rule.criteria);
        live.update(rating.rate(std::vector<double>{1}, {Threshold::Kind::TopShare, 0.4, 3}, {}));
        const metrics::Rating &now = rating.rate(std::vector<double>{1}, {Threshold::Kind::TopShare, 0.35, 3}, {});
        const TraitReport &report = live.update(now);
        QCOMPARE(report.best, qint64(now.bestCount));
        QCOMPARE(report.best + report.rest, qint64(now.ratedCount));
        std::vector<Trait> all = report.traits;
        all.insert(all.end(), report.antiTraits.begin(), report.antiTraits.end());
        QVERIFY(all.size() >= 5);
        for (const Trait &trait : all) {
            const std::vector<table::Match> matches = table::evaluate(table, trait.condition);
            qint64 bestWith = 0, restWith = 0;
            for (size_t row = 0; row < matches.size(); ++row) {
                const bool with = matches[row] == table::Match::Yes;
                bestWith += with && now.best[row];
                restWith += with && !now.best[row] && !std::isnan(now.score[row]);
            }
            QCOMPARE(trait.counts.bestWith, bestWith);
            QCOMPARE(trait.counts.restWith, restWith);
        }
    }

    void theSameRatingChangesNothing()
    {
        const table::Table table = customers(500);
        const metrics::Rating rating = metrics::rate(table, kRule);
        LiveTraits live(table, kRule);
        const TraitReport first = live.update(rating);
        verifySame(live.update(rating), first);
        verifySame(live.report(), first);
    }
};

static const lodestar::testkit::Registered<LiveTraitsTest> registered("core/traits/livetraits");
#include "livetraits_test.moc"
