#include "core/base/format.h"
#include "core/base/text.h"
#include "core/traits/numericcomparison.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::ComparisonWords)
};

QString effectSentence(const NumericComparison &comparison)
{
    const bool more = comparison.ranks.delta > 0;
    const QString pairs = format::share(more ? comparison.ranks.firstHigher() : 1 - comparison.ranks.firstHigher());
    switch (comparison.effect()) {
    case EffectSize::Negligible:
        return Tr::tr("Hardly any difference.");
    case EffectSize::Small:
        return more
            ? Tr::tr("Small difference: of two customers, one of each group, the best one has more in %1 of the pairs.")
                  .arg(pairs)
            : Tr::tr("Small difference: of two customers, one of each group, the best one has less in %1 of the pairs.")
                  .arg(pairs);
    case EffectSize::Medium:
        return more
            ? Tr::tr(
                  "Medium difference: of two customers, one of each group, the best one has more in %1 of the pairs.")
                  .arg(pairs)
            : Tr::tr(
                  "Medium difference: of two customers, one of each group, the best one has less in %1 of the pairs.")
                  .arg(pairs);
    case EffectSize::Large:
        return more
            ? Tr::tr("Large difference: of two customers, one of each group, the best one has more in %1 of the pairs.")
                  .arg(pairs)
            : Tr::tr("Large difference: of two customers, one of each group, the best one has less in %1 of the pairs.")
                  .arg(pairs);
    }
    return {};
}

} // namespace

QString effectWord(EffectSize size)
{
    switch (size) {
    case EffectSize::Negligible:
        return Tr::tr("hardly any", "size of a difference");
    case EffectSize::Small:
        return Tr::tr("small", "size of a difference");
    case EffectSize::Medium:
        return Tr::tr("medium", "size of a difference");
    case EffectSize::Large:
        return Tr::tr("large", "size of a difference");
    }
    return {};
}

QString figureText(const NumericComparison &comparison, double value)
{
    if (comparison.inMonths)
        return std::isfinite(value)
            ? Tr::tr("%n month(s)", "", static_cast<int>(std::lround(std::clamp(value, -1e6, 1e6))))
            : format::number(value);
    if (comparison.years && std::isfinite(value))
        return format::year(std::round(value));
    if (comparison.type == table::ColumnType::Money)
        return format::money(value, comparison.currency);
    return format::number(value);
}

QString finding(const NumericComparison &comparison)
{
    const auto &best = comparison.best, &rest = comparison.rest;
    return Tr::
        tr("%1: the median of %2 best customers is %3 (the middle half from %4 to %5), that of %6 others %7 (from %8 "
           "to %9).",
           "attribute; counts, medians and quartiles")
            .arg(isolated(visible(comparison.attribute, 80)), format::count(best.known),
                 figureText(comparison, best.median), figureText(comparison, best.lower),
                 figureText(comparison, best.upper), format::count(rest.known), figureText(comparison, rest.median),
                 figureText(comparison, rest.lower), figureText(comparison, rest.upper));
}

QString sureness(const NumericComparison &comparison, HonestyLevel level)
{
    const QString effect = effectSentence(comparison);
    if (level == HonestyLevel::Hypotheses)
        return Tr::tr("An idea to ask about: too few customers to tell.");
    if (comparison.evidence == TraitEvidence::Likely)
        return Tr::tr("Likely real. %1").arg(effect);
    return Tr::tr("Could be chance. %1").arg(effect);
}

} // namespace lodestar::traits
