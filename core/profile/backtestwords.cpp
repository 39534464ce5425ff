#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/backtest.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::BacktestWords)
};

constexpr qint64 kFewBest = 30; ///< below, figures are called rough (methods 0, level 3)

bool coversChance(const RocAuc &auc)
{
    return auc.logit ? auc.logit->low <= 0.5 : auc.auc <= 0.5;
}

QString auc(const RocAuc &of)
{
    return format::number(of.auc, 2);
}

QString range(const RocAuc &of)
{
    return of.logit
        ? Tr::tr("between %1 and %2").arg(format::number(of.logit->low, 2), format::number(of.logit->high, 2))
        : Tr::tr("no range can be given");
}

/// The same beside a figure that is told as a share of cases.
QString rangeOfShares(const RocAuc &of)
{
    return of.logit ? Tr::tr("between %1 and %2").arg(format::share(of.logit->low), format::share(of.logit->high))
                    : Tr::tr("no range can be given");
}

bool isOverfitted(const RocAuc &apparent, const RocAuc &heldOut)
{
    return apparent.auc - heldOut.auc > kGapThatWarns;
}

QString sentenceOf(const Backtest &result)
{
    if (!result.refusal.isEmpty())
        return result.refusal;
    const RocAuc &held = result.heldOut;
    if (isOverfitted(result.apparent, held)) {
        if (coversChance(held))
            return Tr::tr("Looks good on the data it was made from (%1), about chance on other data (%2).")
                .arg(auc(result.apparent), auc(held));
        return Tr::tr("It works, but less well than it looks: %1 on the data it was made from, %2 on customers held "
                      "back (%3).")
            .arg(auc(result.apparent), auc(held), range(held));
    }
    if (coversChance(held))
        return Tr::tr("It does not tell the best customers from the others: %1 (%2), where 0.5 is a coin.")
            .arg(auc(held), range(held));
    if (result.isNothingChosen)
        return Tr::tr("Of two customers, one best and one not, it puts the best one first in %1 of cases (%2).")
            .arg(format::share(held.auc), rangeOfShares(held));
    return Tr::tr("It also finds best customers that it was not made from: of two customers, one best and one not, it "
                  "puts the best one first in %1 of cases (%2).")
        .arg(format::share(held.auc), rangeOfShares(held));
}

QString tierSentenceOf(const Backtest &result)
{
    if (!result.refusal.isEmpty())
        return {};
    const TierFacts &best = result.heldOutTiers[static_cast<size_t>(Tier::Best)];
    double all = 0;
    for (const TierFacts &tier : result.heldOutTiers)
        all += tier.best;
    if (result.isNothingChosen)
        return Tr::tr("The Best tier holds %1 of %2 best customers (%3, between %4 and %5).")
            .arg(format::count(std::llround(best.best)), format::count(std::llround(all)), format::share(best.recall),
                 format::share(best.recallInterval.low), format::share(best.recallInterval.high));
    // A mean over the repeats, not rounded: with its share beside it, anyone may divide.
    return Tr::tr("On customers not used to build it, the Best tier held %1 of %2 best (%3, between %4 and %5).")
        .arg(format::number(best.best, 1), format::count(std::llround(all)), format::share(best.recall),
             format::share(best.recallInterval.low), format::share(best.recallInterval.high));
}

/// What the figures themselves give reason to doubt.
void warnOfFigures(Backtest &result)
{
    if (isOverfitted(result.apparent, result.heldOut))
        result.warnings << Tr::tr("Overfitted: %1 on the customers it was made from, %2 on customers held back. Use "
                                  "fewer criteria, or wait for more customers.")
                               .arg(auc(result.apparent), auc(result.heldOut));
    if (!isOverfitted(result.apparent, result.heldOut) && coversChance(result.heldOut))
        result.warnings << Tr::tr("The range reaches down to a coin's: chance could have done the same.");
    const TierFacts &best = result.tiers[static_cast<size_t>(Tier::Best)];
    if (best.customers == 0)
        result.warnings << Tr::tr("No rated customer is a best fit. Lower the threshold of Best, or ask for less.");
    else if (best.liftInterval.low <= 1)
        result.warnings << Tr::tr("Best customers could be as common in the Best tier as anywhere: %1 of %2.")
                               .arg(format::count(std::llround(best.best)),
                                    format::count(std::llround(best.customers)));
    if (result.best < kFewBest)
        result.warnings << Tr::tr("Only %n best customers: these figures are rough. Read the ranges, not the numbers.",
                                  nullptr, static_cast<int>(result.best));
}

/// Criteria that cannot help to choose prospects, however well they do here.
void warnOfCriteria(Backtest &result, const Icp &icp, const traits::TraitReport &report)
{
    for (const Criterion &criterion : icp.criteria) {
        const QString &attribute = criterion.condition.attribute;
        if (attribute.isEmpty())
            continue;
        const auto excluded = std::ranges::find_if(
            report.excluded, [&](const auto &each) { return !each.onlyBands && each.attribute == attribute; });
        if (excluded != report.excluded.end()) {
            result.warnings << Tr::tr("%1 makes the definition look better than it is: %2", "attribute, why")
                                   .arg(isolated(visible(attribute, 60)), excluded->why);
            continue;
        }
        const auto carries = [&](const traits::Trait &trait) {
            return trait.attribute == attribute && !trait.caution.isEmpty();
        };
        for (const auto *list : {&report.traits, &report.antiTraits, &report.even}) {
            const auto found = std::ranges::find_if(*list, carries);
            if (found == list->end())
                continue;
            result.warnings << Tr::tr("Check %1: %2", "attribute, what to check")
                                   .arg(isolated(visible(attribute, 60)), found->caution);
            break;
        }
    }
}

void warnOfWhatWasUsed(Backtest &result)
{
    if (result.unseen)
        result.warnings << Tr::tr("On %1 customers that came later than the definition: %2 (%3).")
                               .arg(format::count(result.unseen->first + result.unseen->second), auc(*result.unseen),
                                    range(*result.unseen));
    else
        result.warnings << Tr::tr("The same customers were used to write the definition and to check it. The next "
                                  "import, with customers that nobody has seen yet, is the real test.");
    if (result.isNothingChosen)
        result.warnings << Tr::tr("None of its criteria is marked as taken from the data, so none was chosen anew with "
                                  "customers held back. If someone looked at who is best while writing them, it will "
                                  "do less well on others.");
    else if (result.provenance.kept > 0)
        result.warnings << Tr::tr("%n criteria that rest on opinion or hypothesis were kept as written while customers "
                                  "were held back.",
                                  nullptr, result.provenance.kept);
    if (result.drawn > 0)
        result.warnings << Tr::tr(
                               "%1 of %2 customers were drawn to be held back in turn; the figures of the definition "
                               "as written are of all.")
                               .arg(format::count(result.drawn), format::count(result.rated));
}

} // namespace

void putIntoWords(Backtest &result, const Icp &icp, const traits::TraitReport &report)
{
    result.sentence = sentenceOf(result);
    result.tierSentence = tierSentenceOf(result);
    result.warnings.clear();
    if (result.refusal.isEmpty())
        warnOfFigures(result);
    warnOfCriteria(result, icp, report);
    if (result.all.attributes > 0 && isOverfitted(result.all.apparent, result.all.heldOut))
        result.warnings << (coversChance(result.all.heldOut)
                                ? Tr::tr("The columns themselves look good only on their own customers: points for all "
                                         "%n attributes together reach %1 on the data they were made from, %2 on other "
                                         "data (%3). Whatever is picked from them by looking is about chance.",
                                         nullptr, result.all.attributes)
                                : Tr::tr("Points for all %n attributes together reach %1 on the data they were made "
                                         "from, %2 on other data (%3): what is picked by looking will do less well "
                                         "elsewhere.",
                                         nullptr, result.all.attributes))
                               .arg(auc(result.all.apparent), auc(result.all.heldOut), range(result.all.heldOut));
    if (result.provenance.statements > 0 && result.provenance.chosen() + result.provenance.kept > 0)
        result.warnings << Tr::tr("%n criteria are statements that the customer list cannot answer; they are not "
                                  "checked here.",
                                  nullptr, result.provenance.statements);
    if (result.refusal.isEmpty())
        warnOfWhatWasUsed(result);
    if (result.unrated > 0)
        result.warnings << Tr::tr("%n customers are not rated, so nobody knows whether they are best; they are left "
                                  "out.",
                                  nullptr, static_cast<int>(result.unrated));
}

} // namespace lodestar::profile
