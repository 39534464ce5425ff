#include "core/traits/combinations.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

metrics::BestRule clvRule()
{
    return {{{role(RoleId::Clv), 100, false, false}}, {}, {}};
}

struct World {
    table::Table table;
    metrics::Rating rating;
    TraitReport report;
};

/// Logistics from PL are best where `planted`; "Copy" is Industry in other words; "Fair" is a coin.
World world(int rows, bool planted, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    QStringList name, industry, country, copy, fair;
    std::vector<double> clv;
    for (int i = 0; i < rows; ++i) {
        name << u"Customer %1"_s.arg(i);
        industry << (random.bounded(3) == 0 ? u"Logistics"_s : random.bounded(2) ? u"Retail"_s : u"Food"_s);
        country << (random.bounded(10) == 0 ? QString() : random.bounded(2) ? u"PL"_s : u"ID"_s);
        copy << (random.bounded(50) == 0 ? u"Other"_s : u"As "_s + industry.last());
        fair << (random.bounded(2) ? u"yes"_s : u"no"_s);
        const bool in = planted && industry.last() == u"Logistics"_s && country.last() == u"PL"_s;
        clv.push_back(random.bounded(100) < (in ? 85 : 8) ? 1000 + i : random.bounded(100));
    }
    World made;
    made.table = TableBuilder()
                     .words(u"Name"_s, role(RoleId::Name), name, ColumnType::Text)
                     .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
                     .words(u"Industry"_s, role(RoleId::Industry), industry)
                     .words(u"Country"_s, role(RoleId::Country), country)
                     .words(u"Copy"_s, role(RoleId::Region), copy)
                     .words(u"Fair"_s, role(RoleId::LeadSource), fair)
                     .build();
    made.rating = metrics::rate(made.table, clvRule());
    made.report = findTraits(made.table, made.rating, clvRule());
    return made;
}

CombinationReport found(const World &world, const CombinationOptions &options = {})
{
    return findCombinations(world.table, world.rating, world.report, options);
}

} // namespace

class CombinationsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void plantedPairComesFirst()
    {
        const World world = ::world(400, true);
        const CombinationReport report = found(world);
        QCOMPARE(report.level, HonestyLevel::Evidence);
        QCOMPARE(report.depth, 3);
        QVERIFY(!report.combinations.empty());
        const Combination &first = report.combinations.front();
        QCOMPARE(first.parts.size(), size_t(2));
        QVERIFY(title(first).contains(u"PL"_s) && title(first).contains(u"Logistics"_s));
        QCOMPARE(first.p, 1.0 / 1000);
        QCOMPARE(first.evidence, TraitEvidence::Likely);
        QVERIFY(first.differenceInterval.low > 0.3);
        // "Copy" says the same as "Industry": the pair with it is nearly the same customers, and dropped.
        for (const Combination &one : report.combinations)
            QVERIFY(!(title(one).contains(u"As Logistics"_s) && title(one).contains(u"PL"_s) && one.parts.size() == 2));
    }

    void everyOneIsProductive()
    {
        const World world = ::world(400, true);
        for (const Combination &one : found(world).combinations) {
            for (const Trait &part : one.parts)
                QVERIFY(one.differenceInterval.low > part.differenceInterval.low);
        }
    }

    void countsAreThoseOfTheMembers()
    {
        const World world = ::world(300, true);
        const CombinationReport report = found(world);
        const Combination &first = report.combinations.front();
        const auto rows = members(world.table, world.rating, first);
        QCOMPARE(static_cast<qint64>(rows.size()), first.customers());
        const auto best = std::count_if(
            rows.begin(), rows.end(), [&](qsizetype row) { return world.rating.best[static_cast<size_t>(row)] != 0; });
        QCOMPARE(static_cast<qint64>(best), first.counts.bestWith);
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
            return world.rating.best[static_cast<size_t>(a)] > world.rating.best[static_cast<size_t>(b)];
        }));
        // By z score a score may be below -1: one of the best without any comes after it all the same.
        metrics::Rating other = world.rating;
        const auto unrated = static_cast<size_t>(rows[0]), low = static_cast<size_t>(rows[1]);
        other.best[unrated] = other.best[low] = 1;
        other.score[unrated] = std::numeric_limits<double>::quiet_NaN();
        other.score[low] = -250;
        const auto ordered = members(world.table, other, first);
        const auto placeOf = [&](qsizetype row) { return std::find(ordered.begin(), ordered.end(), row); };
        QVERIFY(placeOf(rows[0]) != ordered.end());
        QVERIFY(placeOf(rows[1]) < placeOf(rows[0]));
        // A customer of unknown country is out of it only where the industry alone tells.
        QVERIFY(first.counts.known() < 300);
        const QString said = customersSentence(world.table, rows);
        QVERIFY2(said.contains(world.table.nameOf(rows.front())), qPrintable(said));
        QVERIFY(said.contains(QString::number(rows.size() - 3)));
        QVERIFY(customersSentence(world.table, {}).isEmpty());
        QVERIFY(!customersSentence(world.table, {0, 1}).contains(u"other"_s));
        QVERIFY(finding(first).contains(QString::number(first.counts.bestWith)));
        QVERIFY(sureness(first, report).contains(QString::number(report.tried)));
    }

    void sameSeedSameAnswer()
    {
        const World world = ::world(200, false, 4);
        CombinationOptions options;
        options.seed = 99;
        options.sureFrom = 1;
        const CombinationReport one = found(world, options), again = found(world, options);
        QCOMPARE(one.combinations.size(), again.combinations.size());
        for (size_t i = 0; i < one.combinations.size(); ++i) {
            QCOMPARE(one.combinations[i].p, again.combinations[i].p);
            QCOMPARE(title(one.combinations[i]), title(again.combinations[i]));
        }
        QCOMPARE(one.seed, quint64(99));
        QCOMPARE(one.permutations, 999);
    }

    void honestyLadder()
    {
        const World hints = ::world(40, true); // 8 best
        QCOMPARE(hints.report.level, HonestyLevel::Hints);
        QCOMPARE(found(hints).depth, 0);
        QVERIFY(found(hints).combinations.empty());
        QCOMPARE(found(hints).notices.size(), 1);
        const World some = ::world(100, true); // 20 best: pairs only
        CombinationOptions options;
        options.depth = 3;
        const CombinationReport pairs = found(some, options);
        QCOMPARE(pairs.depth, 2);
        QVERIFY(pairs.notices.size() >= 2); // says that three are not borne
        options.depth = 1;
        QVERIFY(found(some, options).combinations.empty());
    }

    void beamIsBoundedAndSaid()
    {
        const World world = ::world(400, true);
        CombinationOptions options;
        options.mostDescriptions = 50; // all pairs, but not all triples
        options.beam = 5;
        const CombinationReport report = found(world, options);
        for (const Combination &one : report.combinations)
            QCOMPARE(one.bounded, one.parts.size() == 3);
        QVERIFY(std::any_of(report.notices.begin(), report.notices.end(),
                            [](const QString &notice) { return notice.contains(u"too many"_s); }));
    }

    void sampleIsSaid()
    {
        const World world = ::world(400, true);
        CombinationOptions options;
        options.shuffledRows = 250;
        const CombinationReport report = found(world, options);
        QCOMPARE(report.shuffled, 250);
        QVERIFY(report.notices.last().contains(u"250"_s));
    }

    void noiseIsRarelyLikely()
    {
        int likely = 0;
        constexpr int runs = 40;
        CombinationOptions options;
        options.permutations = 199;
        for (int run = 0; run < runs; ++run) {
            const CombinationReport report = found(::world(120, false, static_cast<quint32>(run)), options);
            likely += std::any_of(report.combinations.begin(), report.combinations.end(),
                                  [](const Combination &one) { return one.evidence == TraitEvidence::Likely; });
        }
        QVERIFY2(likely <= 6, qPrintable(QString::number(likely))); // 2 expected at 5 %
    }

    void cancelledKeepsNothing()
    {
        TaskControl control;
        control.cancelled = [] { return true; };
        const World world = ::world(400, true);
        QVERIFY(findCombinations(world.table, world.rating, world.report, {}, control).combinations.empty());
    }
};

static const testkit::Registered<CombinationsTest> registered("core/traits/combinations");
#include "combinations_test.moc"
