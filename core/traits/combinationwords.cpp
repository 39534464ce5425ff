#include "core/base/format.h"
#include "core/base/pointsinterval.h"
#include "core/base/text.h"
#include "core/traits/combinations.h"

#include <QCoreApplication>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::CombinationWords)
};

QString counted(const Combination &combination)
{
    const Counts &counts = combination.counts;
    return Tr::tr("%1 of %2 best customers (%3), against %4 of %5 others (%6)", "counts and shares")
        .arg(format::count(counts.bestWith), format::count(counts.best()), format::share(combination.bestShare),
             format::count(counts.restWith), format::count(counts.rest()), format::share(combination.restShare));
}

} // namespace

QString title(const Combination &combination)
{
    QStringList parts;
    for (const Trait &part : combination.parts)
        parts << Tr::tr("%1: %2", "attribute and value")
                     .arg(isolated(visible(part.attribute, 60)), isolated(visible(part.value, 60)));
    return joined(parts);
}

QString finding(const Combination &combination)
{
    return Tr::tr("%1 – %2.", "a combination of traits, then its counts").arg(title(combination), counted(combination));
}

QString sureness(const Combination &combination, const CombinationReport &report)
{
    const format::PointsInterval points = format::pointsInterval(
        combination.difference, combination.differenceInterval.low, combination.differenceInterval.high);
    const QString difference =
        Tr::tr("Difference %1 points, could be %2 to %3.").arg(points.difference, points.low, points.high);
    const QString luck = combination.bounded
        ? Tr::tr("Among all combinations there are, luck finds one this good in at most %1 of the cases.")
              .arg(format::share(combination.p, 1))
        : Tr::tr("Best of %1 combinations tried. In shuffled data the best one is at least this good %2 of the time.")
              .arg(format::count(report.tried), format::share(combination.p, 1));
    if (combination.evidence == TraitEvidence::Likely)
        return Tr::tr("Hard to explain by luck. %1 %2").arg(difference, luck);
    return Tr::tr("Could be chance. %1 %2").arg(difference, luck);
}

QString customersSentence(const table::Table &table, const std::vector<qsizetype> &members, int names)
{
    if (members.empty())
        return {};
    QStringList named;
    for (const qsizetype row : members) {
        if (named.size() == names)
            break;
        named << isolated(visible(table.nameOf(row), 60));
    }
    const auto others = static_cast<qsizetype>(members.size()) - named.size();
    if (others == 0)
        return Tr::tr("These are %1.", "names of customers").arg(joined(named));
    return Tr::tr("Among them: %1, and %n other(s).", "names of customers", static_cast<int>(others))
        .arg(listed(named));
}

} // namespace lodestar::traits
