#include "core/traits/conditiontrait.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Five best, four others, and one who is not rated.
metrics::Rating rating()
{
    metrics::Rating rated;
    rated.best = {1, 1, 1, 1, 1, 0, 0, 0, 0, 0};
    rated.score = {90, 90, 90, 90, 90, 10, 10, 10, 10, kNaN};
    return rated;
}

} // namespace

class ConditionTraitTest : public QObject
{
    Q_OBJECT
private slots:
    void countsTheRatedWhoseValueIsKnown()
    {
        const table::Table table =
            TableBuilder()
                .words(u"Region"_s, role(table::RoleId::Region),
                       {u"N"_s, u"N"_s, u"S"_s, {}, u"N"_s, u"N"_s, u"S"_s, u"S"_s, u"S"_s, u"N"_s})
                .build();
        table::Condition condition;
        condition.attribute = u"Region"_s;
        condition.values = {u"N"_s};
        const Trait trait = traitMeeting(table, rating(), condition);
        QCOMPARE(trait.counts, (Counts{3, 1, 1, 3}));
        QCOMPARE(trait.attribute, u"Region"_s);
        QCOMPARE(trait.value, u"N"_s);
        QCOMPARE(trait.bestShare, 0.75);
        QCOMPARE(trait.evidence, TraitEvidence::Untestable);
    }

    void theMiddleHalfHoldsBothItsEnds()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Staff"_s, {}, {10, 20, 30, 40, 50, 1, 1, 1, 1, 9000})
                                       .numbers(u"Rate"_s, {}, {0.1, 0.2, 0.3, 0.4, kNaN, 9, 9, 9, 9, 9})
                                       .words(u"Word"_s, {}, QStringList(10, u"x"_s))
                                       .build();
        const auto staff = middleHalfOfBest(table.column(0), rating());
        QVERIFY(staff.has_value());
        QCOMPARE(staff->low, 20.0);
        QCOMPARE(staff->high, 41.0);
        QCOMPARE(traitMeeting(table, rating(), *staff).counts, (Counts{3, 2, 0, 4}));
        const auto rate = middleHalfOfBest(table.column(1), rating());
        QVERIFY(std::abs(rate->low - 0.175) < 1e-12);
        QVERIFY(rate->high > 0.325 && rate->high < 0.3250001);
        QVERIFY(!middleHalfOfBest(table.column(2), rating()));
    }
};

static const testkit::Registered<ConditionTraitTest> registered("core/traits/conditiontrait");
#include "conditiontrait_test.moc"
