#include "core/profile/icp.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::Condition;
using table::RoleId;
using testkit::role;

namespace {

constexpr int kCustomers = 200, kBest = 40;

/// The first forty of 200 customers are best.
metrics::Rating firstFortyBest()
{
    metrics::Rating rating;
    rating.bestCount = kBest;
    rating.ratedCount = kCustomers;
    for (int row = 0; row < kCustomers; ++row) {
        rating.score.push_back(100.0 - row / 2.0);
        rating.best.push_back(row < kBest ? 1 : 0);
    }
    return rating;
}

/// Most best customers are in logistics or freight and mid-sized; "Sector" repeats the industry in other words; "Day"
/// is noise; none of the best is a broker.
table::Table marked()
{
    QStringList industry, sector, day;
    std::vector<double> employees;
    for (int row = 0; row < kCustomers; ++row) {
        const bool best = row < kBest;
        const bool typical = best ? row % 10 < 8 : row % 10 < 2;
        industry << (typical ? (row % 2 ? u"Logistics"_s : u"Freight"_s)
                             : (!best && row % 3 == 0 ? u"Broker"_s : u"Other"_s));
        sector << (typical && row != 50 ? u"Transport"_s : u"Elsewhere"_s);
        day << (row % 5 == 0 ? u"Monday"_s : u"Friday"_s);
        employees.push_back(best && row % 3 != 0 ? 50 + row : row % 40 + 1);
    }
    return testkit::TableBuilder()
        .words(u"Industry"_s, role(RoleId::Industry), industry)
        .words(u"Sector"_s, role(RoleId::OperatingModel), sector)
        .words(u"Day"_s, role(RoleId::None), day)
        .numbers(u"Employees"_s, role(RoleId::Employees), employees)
        .build();
}

traits::TraitReport found(const table::Table &table, const metrics::Rating &rating)
{
    return traits::findTraits(table, rating, {});
}

const Criterion *criterionOn(const Icp &icp, const QString &attribute)
{
    const auto at = std::find_if(icp.criteria.begin(), icp.criteria.end(), [&](const Criterion &criterion) {
        return criterion.condition.attribute == attribute;
    });
    return at == icp.criteria.end() ? nullptr : &*at;
}

} // namespace

class DraftTest : public QObject
{
    Q_OBJECT
private slots:
    void takesTheStrongestLikelyTraits();
    void saysWhatRepeatsAndWhatToDiscuss();
    void keepsToTheLimit();
    void pureNoiseGivesNothing();
    void fewBestCustomersGiveHintsOnly();
    void nobodyRatedAsksForAMetric();
    void aTinyDifferenceIsNoCriterion();
    void oneTraitBecomesANiceToHave();
    void weakestTraitStillCounts();
};

void DraftTest::takesTheStrongestLikelyTraits()
{
    const auto table = marked();
    const auto rating = firstFortyBest();
    const Draft draft = draftIcp(u"Regional"_s, u"Planner"_s, table, rating, found(table, rating));
    const Icp &icp = draft.icp;
    QCOMPARE(icp.name, u"Regional"_s);
    QCOMPARE(icp.product, u"Planner"_s);
    QVERIFY(!icp.id.isEmpty());
    QVERIFY(!icp.criteria.empty());
    QVERIFY(!criterionOn(icp, u"Day"_s));
    for (const Criterion &criterion : icp.criteria) {
        QCOMPARE(criterion.kind, CriterionKind::NiceToHave);
        QCOMPARE(criterion.evidence.kind, EvidenceKind::Data);
        QVERIFY(criterion.points >= 1 && criterion.points <= 100);
        QVERIFY(criterion.evidence.q <= 0.10);
        QVERIFY(!criterion.best.isEmpty());
        QVERIFY(criterion.good.isEmpty());
        const auto same = [&](const Criterion &other) {
            return other.condition.attribute == criterion.condition.attribute;
        };
        QCOMPARE(std::count_if(icp.criteria.begin(), icp.criteria.end(), same), 1);
    }
    QVERIFY(icp.sentence.startsWith(u"Customers with "_s));
    // The counts of a joined criterion are those of the whole condition.
    const Fits fits = evaluate(table, icp);
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        qint64 bestWith = 0;
        for (size_t row = 0; row < kBest; ++row)
            bestWith += fits.match[c][row] == table::Match::Yes ? 1 : 0;
        QCOMPARE(icp.criteria[c].evidence.counts.bestWith, bestWith);
    }
}

void DraftTest::saysWhatRepeatsAndWhatToDiscuss()
{
    const auto table = marked();
    const auto rating = firstFortyBest();
    const Draft draft = draftIcp(u"Regional"_s, {}, table, rating, found(table, rating));
    // Industry and sector are nearly the same customers: one of them stays.
    QVERIFY((criterionOn(draft.icp, u"Industry"_s) != nullptr) != (criterionOn(draft.icp, u"Sector"_s) != nullptr));
    const QString notes = draft.notes.join(u'\n');
    QVERIFY2(notes.contains(u"mostly the same customers"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"To discuss as a disqualifier"_s) && notes.contains(u"Broker"_s), qPrintable(notes));
    QVERIFY2(!notes.contains(u"Elsewhere"_s), qPrintable(notes)); // one best customer in five is one of those
    for (const Criterion &criterion : draft.icp.criteria)
        QVERIFY(criterion.kind != CriterionKind::Disqualifier);
}

void DraftTest::keepsToTheLimit()
{
    const auto table = marked();
    const auto rating = firstFortyBest();
    const auto report = found(table, rating);
    QVERIFY(draftIcp(u"R"_s, {}, table, rating, report).icp.criteria.size() > 1);
    const Draft draft = draftIcp(u"R"_s, {}, table, rating, report, 1);
    QCOMPARE(draft.icp.criteria.size(), size_t(1));
    QVERIFY(draft.notes.join(u'\n').contains(u"left out to keep the profile short"_s));
}

void DraftTest::pureNoiseGivesNothing()
{
    QStringList shade, letter;
    for (int row = 0; row < kCustomers; ++row) {
        shade << (row % 2 ? u"dark"_s : u"light"_s);
        letter << QString(QChar(u'a' + row % 4));
    }
    const auto table = testkit::TableBuilder()
                           .words(u"Shade"_s, role(RoleId::None), shade)
                           .words(u"Letter"_s, role(RoleId::None), letter)
                           .build();
    const auto rating = firstFortyBest();
    const Draft draft = draftIcp(u"Noise"_s, {}, table, rating, found(table, rating));
    QVERIFY(draft.icp.criteria.empty());
    QVERIFY(draft.icp.sentence.isEmpty());
    QVERIFY(draft.notes.value(0).startsWith(u"No trait stands out"_s));
}

void DraftTest::fewBestCustomersGiveHintsOnly()
{
    const auto table = marked();
    metrics::Rating rating = firstFortyBest();
    for (int row = 5; row < kBest; ++row)
        rating.best[static_cast<size_t>(row)] = 0;
    rating.bestCount = 5;
    const Draft draft = draftIcp(u"Few"_s, {}, table, rating, found(table, rating));
    QVERIFY(draft.icp.criteria.empty());
    QVERIFY(draft.icp.sentence.isEmpty());
    QVERIFY(draft.notes.size() >= 2);
    QVERIFY(draft.notes.join(u'\n').contains(u"hypotheses"_s));
}

void DraftTest::nobodyRatedAsksForAMetric()
{
    const auto table = marked();
    metrics::Rating rating;
    rating.score.assign(kCustomers, std::numeric_limits<double>::quiet_NaN());
    rating.best.assign(kCustomers, 0);
    const Draft draft = draftIcp(u"None"_s, {}, table, rating, {});
    QVERIFY(draft.icp.criteria.empty());
    QVERIFY(draft.notes.value(0).contains(u"metric"_s));
}

void DraftTest::aTinyDifferenceIsNoCriterion()
{
    // With many customers even 52 % against 50 % is no chance find, but it helps nobody to choose.
    const int customers = 100000;
    QStringList side;
    metrics::Rating rating;
    for (int row = 0; row < customers; ++row) {
        const bool best = row < customers / 5;
        rating.score.push_back(100.0 - row / 1000.0);
        rating.best.push_back(best ? 1 : 0);
        side << (row % 100 < (best ? 52 : 50) ? u"left"_s : u"right"_s);
    }
    rating.bestCount = customers / 5;
    rating.ratedCount = customers;
    const auto table = testkit::TableBuilder().words(u"Side"_s, role(RoleId::None), side).build();
    const auto report = found(table, rating);
    QCOMPARE(report.traits.size(), size_t(1));
    QCOMPARE(report.traits[0].evidence, traits::TraitEvidence::Likely);
    const Draft draft = draftIcp(u"Tiny"_s, {}, table, rating, report);
    QVERIFY(draft.icp.criteria.empty());
    QVERIFY2(draft.notes.value(0).contains(u"too small to help"_s), qPrintable(draft.notes.join(u'\n')));
}

void DraftTest::oneTraitBecomesANiceToHave()
{
    traits::Trait trait;
    trait.attribute = u"Industry\nof theirs"_s;
    trait.value = u"Logistics"_s;
    trait.condition.attribute = trait.attribute;
    trait.condition.values = {u"Logistics"_s};
    trait.counts = {9, 11, 14, 66}; // the reference case: 20 points
    trait.q = 0.02;
    const Criterion criterion = criterionFrom(trait);
    QCOMPARE(criterion.kind, CriterionKind::NiceToHave);
    QCOMPARE(criterion.points, 20);
    QCOMPARE(criterion.best, u"Logistics"_s);
    QVERIFY(!criterion.label.contains(u'\n'));
    QCOMPARE(criterion.condition, trait.condition);
    QCOMPARE(criterion.evidence.counts, trait.counts);
    QCOMPARE(criterion.evidence.q, 0.02);
    QVERIFY(criterionFrom(trait).id != criterion.id);
}

void DraftTest::weakestTraitStillCounts()
{
    traits::Trait trait;
    trait.attribute = trait.condition.attribute = u"Industry"_s;
    trait.counts = {2, 18, 24, 56}; // less often among the best: negative weight
    trait.q = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(criterionFrom(trait).points, 1);
    QCOMPARE(criterionFrom(trait).evidence.q, 1.0);
}

static const lodestar::testkit::Registered<DraftTest> registered("core/profile/draft");
#include "draft_test.moc"
