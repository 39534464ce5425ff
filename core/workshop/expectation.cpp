#include "core/workshop/expectation.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/traits/conditiontrait.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::Expectation)
};

using table::ColumnType;
using table::Condition;
using traits::Trait;
using Verdict = ExpectationCheck::Verdict;

bool same(const QString &a, const QString &b)
{
    return a == b || folded(a) == folded(b);
}

bool wantsMore(const Expectation &expectation)
{
    return expectation.direction == Expectation::Direction::MoreOften;
}

std::vector<const Trait *> allTraits(const traits::TraitReport &report)
{
    std::vector<const Trait *> all;
    for (const auto *list : {&report.traits, &report.antiTraits, &report.even}) {
        for (const Trait &trait : *list)
            all.push_back(&trait);
    }
    return all;
}

bool names(const Expectation &expectation, const Trait &trait)
{
    return same(expectation.attribute, trait.attribute) && same(expectation.value, trait.value);
}

/// Confirmed only by what is likely real; contradicted only by an interval that leaves no room for what was expected.
Verdict verdictOf(bool wantsMore, bool likely, double difference, const traits::Interval &interval)
{
    if (wantsMore ? interval.high < 0 : interval.low > 0)
        return Verdict::Contradicted;
    return likely && (wantsMore ? difference > 0 : difference < 0) ? Verdict::Confirmed : Verdict::CannotTell;
}

/// A value that is too rare to be a trait is still counted, so that people see why it cannot be told.
std::optional<Trait> counted(const Expectation &expectation, const table::Table &table, const metrics::Rating &rating)
{
    const table::ColumnInfo *info = table.info().byName(expectation.attribute);
    if (!info || !table.isLoaded(info->index))
        return {};
    const table::Column &column = table.column(info->index);
    Condition condition;
    condition.attribute = info->name;
    condition.role = info->role;
    condition.type = info->type;
    condition.op = info->type == ColumnType::Tags ? Condition::Op::HasTag : Condition::Op::AnyOf;
    const bool words = info->type == ColumnType::Category || info->type == ColumnType::Text;
    if (!words && info->type != ColumnType::Tags)
        return {};
    for (quint32 code = 0; code < static_cast<quint32>(column.dictionary().size()); ++code) {
        if (same(column.dictionary().at(code), expectation.value))
            condition.values << column.dictionary().at(code);
    }
    if (condition.values.isEmpty())
        return {};
    return traits::traitMeeting(table, rating, condition);
}

void judgeByTrait(ExpectationCheck &check, const Trait &trait, traits::HonestyLevel level)
{
    check.trait = trait;
    const bool likely = trait.evidence == traits::TraitEvidence::Likely;
    const bool fitted = trait.evidence == traits::TraitEvidence::Fitted;
    check.verdict = level == traits::HonestyLevel::Hypotheses || fitted
        ? Verdict::CannotTell
        : verdictOf(wantsMore(check.expectation), likely, trait.difference, trait.differenceInterval);
    check.text = traits::finding(trait);
}

void judgeByComparison(ExpectationCheck &check, const traits::NumericComparison &comparison, traits::HonestyLevel level)
{
    check.comparison = comparison;
    const traits::Interval interval =
        comparison.ranks.deltaInterval.value_or(traits::Interval{comparison.ranks.delta, comparison.ranks.delta});
    const bool likely = comparison.evidence == traits::TraitEvidence::Likely;
    check.verdict = level == traits::HonestyLevel::Hypotheses || (!comparison.ranks.deltaInterval && !likely)
        ? Verdict::CannotTell
        : verdictOf(wantsMore(check.expectation), likely, comparison.ranks.delta, interval);
    check.text = traits::finding(comparison);
}

/// Why an attribute that is in the data was not looked at; empty when it was.
QString whyNotLookedAt(const QString &attribute, const traits::TraitReport &report)
{
    for (const traits::Excluded &one : report.excluded) {
        if (same(one.attribute, attribute))
            return one.why;
    }
    return {};
}

ExpectationCheck checkOne(const Expectation &expectation, const table::Table &table, const metrics::Rating &rating,
                          const traits::TraitReport &report, const std::vector<traits::NumericComparison> &comparisons)
{
    ExpectationCheck check;
    check.expectation = expectation;
    const bool inData = !expectation.attribute.isEmpty() && table.info().byName(expectation.attribute);
    if (!inData) {
        check.text = expectation.attribute.isEmpty()
            ? Tr::tr("It names no attribute, so the data cannot be asked.")
            : Tr::tr("There is no column %1.").arg(isolated(visible(expectation.attribute, 60)));
        return check;
    }
    check.verdict = Verdict::CannotTell;
    for (const Trait *trait : allTraits(report)) {
        if (!expectation.value.isEmpty() && names(expectation, *trait)) {
            judgeByTrait(check, *trait, report.level);
            return check;
        }
    }
    if (expectation.value.isEmpty()) {
        for (const traits::NumericComparison &comparison : comparisons) {
            if (same(expectation.attribute, comparison.attribute)) {
                judgeByComparison(check, comparison, report.level);
                return check;
            }
        }
    }
    if (check.text = whyNotLookedAt(expectation.attribute, report); !check.text.isEmpty())
        return check;
    if (const std::optional<Trait> rare = counted(expectation, table, rating)) {
        check.trait = rare;
        check.text = Tr::tr("%1 Too few customers have it, or too few have not, to tell.").arg(traits::finding(*rare));
    } else if (expectation.value.isEmpty()) {
        check.text = Tr::tr("Say which value of %1 you mean.").arg(isolated(visible(expectation.attribute, 60)));
    } else {
        check.verdict = Verdict::NotInData;
        check.text = Tr::tr("No customer has %2 under %1.")
                         .arg(isolated(visible(expectation.attribute, 60)), isolated(visible(expectation.value, 60)));
    }
    return check;
}

/// The strongest likely traits that nobody named, in either direction.
std::vector<Trait> unexpected(const std::vector<Expectation> &expectations, const traits::TraitReport &report)
{
    std::vector<Trait> found;
    for (const Trait *trait : allTraits(report)) {
        const bool named = std::any_of(expectations.begin(), expectations.end(),
                                       [&](const Expectation &one) { return names(one, *trait); });
        if (trait->evidence == traits::TraitEvidence::Likely && !named)
            found.push_back(*trait);
    }
    const auto cautious = [](const Trait &trait) {
        return trait.difference > 0 ? trait.differenceInterval.low : -trait.differenceInterval.high;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Trait &a, const Trait &b) { return cautious(a) > cautious(b); });
    return found;
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return Tr::tr("The data says so");
    case Verdict::Contradicted:
        return Tr::tr("The data says the opposite");
    case Verdict::CannotTell:
        return Tr::tr("The data cannot tell");
    case Verdict::NotInData:
        return Tr::tr("Not in the data");
    }
    return {};
}

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return u"confirmed"_s;
    case Verdict::Contradicted:
        return u"contradicted"_s;
    case Verdict::CannotTell:
        return u"cannot_tell"_s;
    case Verdict::NotInData:
        return u"not_in_data"_s;
    }
    return {};
}

GutCheck checkExpectations(const std::vector<Expectation> &expectations, const table::Table &table,
                           const metrics::Rating &rating, const traits::TraitReport &report,
                           const std::vector<traits::NumericComparison> &comparisons)
{
    GutCheck result;
    for (const Expectation &expectation : expectations)
        result.checks.push_back(checkOne(expectation, table, rating, report, comparisons));
    result.unexpected = unexpected(expectations, report);
    return result;
}

} // namespace lodestar::workshop
