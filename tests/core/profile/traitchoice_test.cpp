#include "core/profile/traitchoice.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::Condition;
using table::Match;
using table::RoleId;
using testkit::role;
using traits::Trait;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// Ten customers: the first four best, the last one not rated.
metrics::Rating firstFourBest()
{
    metrics::Rating rating;
    rating.best = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0};
    rating.score = {90, 80, 70, 60, 50, 40, 30, 20, 10, kNan};
    rating.bestCount = 4;
    rating.ratedCount = 9;
    return rating;
}

table::Table tenRows()
{
    return testkit::TableBuilder()
        .words(u"Industry"_s, role(RoleId::Industry),
               {u"A"_s, u"A"_s, u"B"_s, u""_s, u"A"_s, u"C"_s, u"C"_s, u"D"_s, u"D"_s, u"A"_s})
        .numbers(u"Employees"_s, role(RoleId::Employees), {60, 100, 250, 120, 10, 10, 300, 400, kNan, 100})
        .tags(u"Tools"_s, role(RoleId::Technologies),
              {{u"X"_s, u"Y"_s},
               {u"X"_s},
               {u"Y"_s},
               {u"Z"_s},
               {u"Z"_s},
               {u"Z"_s},
               {},
               {u"X"_s, u"Y"_s},
               {u"Z"_s},
               {u"X"_s}})
        .build();
}

Trait trait(int column, const Condition &condition, double lower, double q)
{
    Trait t;
    t.column = column;
    t.condition = condition;
    t.attribute = condition.attribute;
    t.value = condition.valueText();
    t.differenceInterval = {lower, 1};
    t.q = q;
    t.evidence = traits::TraitEvidence::Likely;
    return t;
}

Condition word(const QString &value)
{
    Condition condition;
    condition.attribute = u"Industry"_s;
    condition.values = {value};
    return condition;
}

Condition tag(const QString &value)
{
    Condition condition;
    condition.attribute = u"Tools"_s;
    condition.op = Condition::Op::HasTag;
    condition.values = {value};
    return condition;
}

Condition band(double low, double high)
{
    Condition condition;
    condition.attribute = u"Employees"_s;
    condition.op = Condition::Op::Between;
    condition.low = low;
    condition.high = high;
    return condition;
}

} // namespace

class TraitChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void valuesOfOneAttributeAreJoined();
    void tagsAreCountedOncePerCustomer();
    void tagsThatBlurTheDifferenceAreNot();
    void touchingBandsAreJoinedInAnyOrder();
    void apartBandsAreNot();
    void strongestComesFirst();
    void overlap();
};

void TraitChoiceTest::valuesOfOneAttributeAreJoined()
{
    const std::vector likely{trait(0, word(u"A"_s), 0.2, 0.01), trait(0, word(u"B"_s), 0.1, 0.05)};
    const auto candidates = candidatesFrom(tenRows(), firstFourBest(), likely);
    QCOMPARE(candidates.size(), size_t(1));
    const Trait &joined = candidates[0].trait;
    QCOMPARE(joined.condition.values, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(joined.value, u"A or B"_s);
    QCOMPARE(joined.q, 0.05);
    // Row 4 has no industry, row 10 is not rated.
    QCOMPARE(joined.counts, (traits::Counts{3, 0, 1, 4}));
    QCOMPARE(joined.bestShare, 1.0);
    QVERIFY(std::abs(joined.difference - 0.8) < 1e-12);
    QVERIFY(std::abs(joined.lift - (3.0 / 4) / (3.0 / 8)) < 1e-12);
    QCOMPARE(candidates[0].members[3], Match::Unknown);
    QCOMPARE(candidates[0].members[9], Match::Yes);
}

void TraitChoiceTest::tagsAreCountedOncePerCustomer()
{
    const std::vector likely{trait(2, tag(u"X"_s), -0.4, 0.01), trait(2, tag(u"Y"_s), -0.5, 0.02)};
    const auto candidates = candidatesFrom(tenRows(), firstFourBest(), likely);
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates[0].trait.counts, (traits::Counts{3, 1, 1, 3}));
}

void TraitChoiceTest::tagsThatBlurTheDifferenceAreNot()
{
    // Nearly everybody has one of the two.
    const std::vector likely{trait(2, tag(u"X"_s), 0.1, 0.01), trait(2, tag(u"Z"_s), 0, 0.02)};
    const auto candidates = candidatesFrom(tenRows(), firstFourBest(), likely);
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates[0].trait.condition, tag(u"X"_s));
    QCOMPARE(candidates[0].members, table::evaluate(tenRows(), tag(u"X"_s)));
}

void TraitChoiceTest::touchingBandsAreJoinedInAnyOrder()
{
    // The outer bands come first; only the middle one makes them touch.
    const std::vector likely{trait(1, band(50, 100), 0.3, 0.01), trait(1, band(200, 300), 0.2, 0.02),
                             trait(1, band(100, 200), 0.1, 0.03)};
    const auto candidates = candidatesFrom(tenRows(), firstFourBest(), likely);
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates[0].trait.condition.low, 50.0);
    QCOMPARE(candidates[0].trait.condition.high, 300.0);
    QCOMPARE(candidates[0].trait.value, u"50 to 299"_s);
    QCOMPARE(candidates[0].trait.counts, (traits::Counts{4, 0, 0, 4}));
}

void TraitChoiceTest::apartBandsAreNot()
{
    const std::vector likely{trait(1, band(50, 100), 0.3, 0.01), trait(1, band(200, 300), 0.2, 0.02)};
    const auto candidates = candidatesFrom(tenRows(), firstFourBest(), likely);
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates[0].trait.condition, band(50, 100));
}

void TraitChoiceTest::strongestComesFirst()
{
    const std::vector likely{trait(0, word(u"A"_s), 0.1, 0.01), trait(1, band(50, 100), 0.3, 0.01)};
    const auto candidates = candidatesFrom(tenRows(), firstFourBest(), likely);
    QCOMPARE(candidates.size(), size_t(2));
    QCOMPARE(candidates[0].trait.attribute, u"Employees"_s);
}

void TraitChoiceTest::overlap()
{
    const std::vector a{Match::Yes, Match::Yes, Match::No, Match::No, Match::Unknown};
    const std::vector opposite{Match::No, Match::No, Match::Yes, Match::Yes, Match::Yes};
    const std::vector half{Match::Yes, Match::No, Match::Yes, Match::No, Match::No};
    const std::vector always(5, Match::Yes);
    QCOMPARE(memberOverlap(a, a), 1.0);
    QCOMPARE(memberOverlap(a, opposite), -1.0);
    QCOMPARE(memberOverlap(a, half), 0.0);
    QCOMPARE(memberOverlap(a, always), 0.0);
    // 3 both, 1 only a, 1 only b, 5 neither: (15 - 1) / sqrt(4 * 6 * 4 * 6)
    std::vector<Match> x(10, Match::No), y(10, Match::No);
    for (size_t i = 0; i < 3; ++i)
        x[i] = y[i] = Match::Yes;
    x[3] = y[4] = Match::Yes;
    QVERIFY(std::abs(memberOverlap(x, y) - 14.0 / 24) < 1e-12);
}

static const lodestar::testkit::Registered<TraitChoiceTest> registered("core/profile/traitchoice");
#include "traitchoice_test.moc"
