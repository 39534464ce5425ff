#include "core/profile/versioncompare.h"

#include "core/profile/movereason.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::RoleId;

namespace {

Criterion asks(const QString &attribute, const QString &value, int points,
               CriterionKind kind = CriterionKind::NiceToHave)
{
    Criterion criterion;
    criterion.id = attribute;
    criterion.label = attribute;
    criterion.condition.attribute = attribute;
    criterion.condition.values = {value};
    criterion.points = points;
    criterion.kind = kind;
    return criterion;
}

/// Four customers: both, industry only, region only, neither; the last does not tell its region.
table::Table customers()
{
    return testkit::TableBuilder()
        .words(u"Customer"_s, testkit::role(RoleId::Name), {u"Both"_s, u"Industry"_s, u"Region"_s, u"Neither"_s})
        .words(u"industry"_s, testkit::role(RoleId::Industry),
               {u"Logistics"_s, u"Logistics"_s, u"Retail"_s, u"Retail"_s})
        .words(u"region"_s, testkit::role(RoleId::Region), {u"North"_s, u"South"_s, u"North"_s, QString()})
        .numbers(u"Lifetime value"_s, testkit::role(RoleId::Clv), {100, 400, 300, 200})
        .build();
}

metrics::Rating ratingOf(std::vector<quint8> best)
{
    metrics::Rating rating;
    rating.bestCount = std::ranges::count(best, 1);
    rating.ratedCount = std::ssize(best);
    rating.best = std::move(best);
    return rating;
}

QString reasonOf(const VersionComparison &compared, quint32 row)
{
    const auto mover = std::ranges::find(compared.movers, row, &Mover::row);
    return mover == compared.movers.end() ? QString() : compared.reasons[mover->reason].text();
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class VersionCompareTest : public QObject
{
    Q_OBJECT
private slots:
    void movedThroughTheCriterionThatDiffers();
    void movedByTheThresholds();
    void severalTogether();
    void reasonsUndoTheMove();
    void valuesOfTiers();
    void withoutBestCustomers();
    void canBeCancelled();
};

void VersionCompareTest::movedThroughTheCriterionThatDiffers()
{
    Icp before, after;
    before.criteria = {asks(u"industry"_s, u"Logistics"_s, 10)};
    after.criteria = {asks(u"industry"_s, u"Logistics"_s, 10), asks(u"region"_s, u"North"_s, 30)};
    const auto compared = compareVersions(before, after, customers(), ratingOf({1, 0, 1, 0}));
    QVERIFY(compared.has_value());
    // 100, 25, 75 points; of the last nothing but the industry is known: 10 of 40 points.
    QCOMPARE(compared->tiers.up, 1);
    QCOMPARE(compared->tiers.down, 1);
    QCOMPARE(compared->tiers.unclearer, 1);
    QCOMPARE(compared->movers.size(), size_t(3));
    QCOMPARE(compared->movers[0].row, 1U); // the most valuable first
    QCOMPARE(plain(reasonOf(*compared, 1)), u"region is new, and missed"_s);
    QCOMPARE(plain(reasonOf(*compared, 2)), u"region is new, and met"_s);
    QCOMPARE(plain(reasonOf(*compared, 3)), u"region is new, and not known"_s);
    QCOMPARE(compared->lines.size(), size_t(1));
    QCOMPARE(compared->lines[0].up, 1);
    QCOMPARE(compared->lines[0].down, 1);
    QCOMPARE(compared->lines[0].other, 1);
    const auto back = compareVersions(after, before, customers(), ratingOf({1, 0, 1, 0}));
    QCOMPARE(back->tiers.up, 1);
    QCOMPARE(back->tiers.clearer, 1);
    QCOMPARE(plain(reasonOf(*back, 2)), u"region is gone; it was met"_s);
}

void VersionCompareTest::movedByTheThresholds()
{
    Icp before, after;
    before.criteria = {asks(u"industry"_s, u"Logistics"_s, 60), asks(u"region"_s, u"North"_s, 40)};
    after = before;
    after.bestFrom = 55;
    const auto compared = compareVersions(before, after, customers(), ratingOf({1, 0, 0, 0}));
    QCOMPARE(compared->movers.size(), size_t(1));
    QCOMPARE(compared->movers[0].row, 1U);
    QCOMPARE(reasonOf(*compared, 1), u"the tiers begin at other points"_s);
    QVERIFY(compared->lines[0].id.isEmpty());
}

void VersionCompareTest::severalTogether()
{
    // Neither the new points of the one nor those of the other carry the customer over: put back alone, each still
    // leaves it where it came from, so both are told.
    Icp before, after;
    before.criteria = {asks(u"industry"_s, u"Logistics"_s, 10), asks(u"region"_s, u"North"_s, 10)};
    after.criteria = {asks(u"industry"_s, u"Logistics"_s, 20), asks(u"region"_s, u"North"_s, 8)};
    const auto compared = compareVersions(before, after, customers(), ratingOf({1, 0, 0, 0}));
    // Customer 1: 50 → 71 points.
    QCOMPARE(compared->movers.front().row, 1U);
    const MoveReason &reason = compared->reasons[compared->movers.front().reason];
    QCOMPARE(reason.lines.size(), size_t(2));
    QVERIFY(plain(reason.text()).contains(u"industry counts 20 instead of 10"_s));
    // A must-have that is new moves alone, whatever else changed.
    after.criteria[0].kind = CriterionKind::MustHave;
    const auto must = compareVersions(before, after, customers(), ratingOf({1, 0, 0, 0}));
    QCOMPARE(plain(reasonOf(*must, 2)), u"industry is a Must-have now"_s);
}

void VersionCompareTest::reasonsUndoTheMove()
{
    // For random definitions: where one line is named and not "together", putting it back undoes the move or making it
    // alone makes it.
    QRandomGenerator random(7);
    int alone = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto drawn = [&random] {
            Icp icp;
            for (const auto &[attribute, value] :
                 {std::pair(u"industry"_s, u"Logistics"_s), std::pair(u"region"_s, u"North"_s)}) {
                if (random.bounded(4) > 0)
                    icp.criteria.push_back(
                        asks(attribute, value, 1 + random.bounded(50), static_cast<CriterionKind>(random.bounded(3))));
            }
            icp.bestFrom = 50 + random.bounded(50);
            icp.coverageFrom = random.bounded(2) ? 0.6 : 0.2;
            return icp;
        };
        const Icp before = drawn(), after = drawn();
        const auto compared = compareVersions(before, after, customers(), ratingOf({1, 0, 0, 0}));
        QVERIFY(compared.has_value());
        const Fits was = evaluate(customers(), before), is = evaluate(customers(), after);
        qint64 moved = 0;
        for (size_t row = 0; row < 4; ++row)
            moved += was.rows[row].tier != is.rows[row].tier;
        QCOMPARE(std::ssize(compared->movers), moved);
        for (const Mover &mover : compared->movers) {
            QCOMPARE(mover.before, was.rows[mover.row].tier);
            QCOMPARE(mover.after, is.rows[mover.row].tier);
            const MoveReason &reason = compared->reasons[mover.reason];
            QVERIFY(!reason.lines.empty() && !reason.text().isEmpty());
            if (reason.together || reason.lines.size() != 1 || reason.told[0].before || reason.told[0].after)
                continue;
            // The thresholds alone: the criteria of one side with those of the other tell it.
            Icp putBack = after, made = before;
            putBack.bestFrom = before.bestFrom;
            putBack.goodFrom = before.goodFrom;
            putBack.coverageFrom = before.coverageFrom;
            made.bestFrom = after.bestFrom;
            made.goodFrom = after.goodFrom;
            made.coverageFrom = after.coverageFrom;
            QVERIFY(evaluate(customers(), putBack).rows[mover.row].tier != mover.after
                    || evaluate(customers(), made).rows[mover.row].tier == mover.after);
            ++alone;
        }
    }
    QVERIFY(alone > 5);
}

void VersionCompareTest::valuesOfTiers()
{
    Icp before, after;
    before.criteria = {asks(u"industry"_s, u"Logistics"_s, 10)};
    after.criteria = {asks(u"industry"_s, u"Retail"_s, 10)};
    const auto compared = compareVersions(before, after, customers(), ratingOf({0, 1, 0, 0}));
    QCOMPARE(compared->valueName, u"Lifetime value"_s);
    const auto best = static_cast<size_t>(Tier::Best);
    QCOMPARE(compared->tiers.before[best].meanValue, 250.0);
    QCOMPARE(compared->tiers.after[best].medianValue, 250.0);
    QCOMPARE(compared->tiers.before[best].best, 1);
    QCOMPARE(plain(reasonOf(*compared, 0)), u"industry is missed now"_s);
    QCOMPARE(plain(reasonOf(*compared, 3)), u"industry is met now"_s);
}

void VersionCompareTest::withoutBestCustomers()
{
    Icp icp;
    icp.criteria = {asks(u"industry"_s, u"Logistics"_s, 10)};
    const auto compared = compareVersions(icp, icp, customers(), metrics::Rating());
    QVERIFY(compared->movers.empty() && compared->lines.empty());
    QCOMPARE(compared->tiers.best, 0);
    QCOMPARE(compared->tiers.same, 4);
}

void VersionCompareTest::canBeCancelled()
{
    TaskControl control;
    control.cancelled = [] { return true; };
    QCOMPARE(compareVersions({}, {}, customers(), {}, control).error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<VersionCompareTest> registered("core/profile/versioncompare");
#include "versioncompare_test.moc"
