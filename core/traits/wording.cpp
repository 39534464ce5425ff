#include "core/base/format.h"
#include "core/base/pointsinterval.h"
#include "core/base/text.h"
#include "core/traits/detectability.h"
#include "core/traits/traits.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::Wording)
};

constexpr double kRestShare = 0.3; // the share among the others that captions speak of (methods 0)
constexpr double kSmallDifference = 0.4; // with so many customers that this is seen, no warning is needed

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, INT_MAX));
}

/// What these numbers could show at all.
QString detectability(qint64 best, qint64 rest)
{
    const std::optional<double> share = detectableShare(best, rest, kRestShare);
    if (!share)
        return Tr::tr("With %n best customer(s) not even a trait that all of them have would be seen for sure.", "",
                      plural(best));
    if (*share > kSmallDifference)
        return Tr::tr(
                   "With %n best customer(s) only large differences can be seen (about %1 among the best against %2 of "
                   "the others).",
                   "", plural(best))
            .arg(format::share(*share), format::share(kRestShare));
    return Tr::
        tr("With %n best customer(s) differences from about %1 among the best against %2 of the others can be seen.",
           "", plural(best))
            .arg(format::share(*share), format::share(kRestShare));
}

} // namespace

QString honestyCaption(HonestyLevel level, qint64 best, qint64 rest)
{
    switch (level) {
    case HonestyLevel::Hypotheses:
        return Tr::tr("With %n customer(s) this is a list of ideas, not evidence.", "", plural(best + rest));
    case HonestyLevel::Hints:
        return rest < 10 ? Tr::tr("Hints only: there are just %n other customer(s) to compare with.", "", plural(rest))
                         : Tr::tr("Hints only: %n best customer(s).", "", plural(best));
    case HonestyLevel::Indications:
    case HonestyLevel::Evidence:
        return detectability(best, rest);
    }
    return {};
}

QString finding(const Trait &trait)
{
    const Counts &counts = trait.counts;
    return Tr::tr("%1: %2 for %3 of %4 best customers (%5), against %6 of %7 others (%8).",
                  "attribute, value, then counts and shares")
        .arg(isolated(visible(trait.attribute, 80)), isolated(visible(trait.value, 80)), format::count(counts.bestWith),
             format::count(counts.best()), format::share(trait.bestShare), format::count(counts.restWith),
             format::count(counts.rest()), format::share(trait.restShare));
}

QString sureness(const Trait &trait, HonestyLevel level)
{
    if (level == HonestyLevel::Hypotheses)
        return Tr::tr("An idea to ask about: too few customers to tell.");
    const auto [difference, low, high] =
        format::pointsInterval(trait.difference, trait.differenceInterval.low, trait.differenceInterval.high);
    switch (trait.evidence) {
    case TraitEvidence::Likely:
        return Tr::tr("Likely real: difference %1 points, could be %2 to %3.").arg(difference, low, high);
    case TraitEvidence::Chance:
        return Tr::tr("Could be chance: difference %1 points, could be %2 to %3.").arg(difference, low, high);
    case TraitEvidence::Untestable:
        return Tr::tr("Too few customers to tell. Even a perfect match would not be convincing here.");
    case TraitEvidence::Fitted:
        return Tr::tr("The bands were chosen by looking at who is best, so with these customers the difference proves "
                      "nothing.");
    }
    return {};
}

QString evidenceLabel(TraitEvidence evidence)
{
    switch (evidence) {
    case TraitEvidence::Likely:
        return Tr::tr("likely real");
    case TraitEvidence::Chance:
        return Tr::tr("could be chance");
    case TraitEvidence::Untestable:
        return Tr::tr("too few to tell");
    case TraitEvidence::Fitted:
        return Tr::tr("bands fitted to the result");
    }
    return {};
}

} // namespace lodestar::traits
