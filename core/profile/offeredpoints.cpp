#include "core/profile/offeredpoints.h"

#include "core/base/format.h"
#include "core/profile/weightofevidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

using table::Match;
using traits::HonestyLevel;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::OfferedPoints)
};

} // namespace

OfferedPoints offeredPoints(std::span<const Match> answers, const metrics::Rating &rating)
{
    OfferedPoints offer;
    traits::Counts &counts = offer.counts;
    qint64 best = 0, rest = 0;
    const size_t rows = std::min(answers.size(), rating.best.size());
    for (size_t row = 0; row < rows; ++row) {
        const bool isBest = rating.best[row] != 0;
        if (!isBest && std::isnan(rating.score[row]))
            continue; // not rated: on neither side
        ++(isBest ? best : rest);
        if (answers[row] == Match::Unknown)
            continue;
        const bool with = answers[row] == Match::Yes;
        if (isBest)
            ++(with ? counts.bestWith : counts.bestWithout);
        else
            ++(with ? counts.restWith : counts.restWithout);
    }
    offer.level = traits::honestyLevel(best, rest);
    offer.weight = weightOfEvidence(counts);
    if (offer.level > HonestyLevel::Hypotheses)
        offer.points = std::clamp(pointsFor(offer.weight), 0, 100);
    return offer;
}

QString offerText(const OfferedPoints &offer)
{
    const traits::Counts &counts = offer.counts;
    if (offer.level == HonestyLevel::Hypotheses)
        return Tr::tr("Too few customers for the data to suggest points: what the room agrees counts.");
    if (std::isnan(offer.weight))
        return Tr::tr("The data suggests no points: it knows this of only one side, the best or the others.");
    const QString figures = Tr::tr("%1 of %2 best, %3 of %4 others")
                                .arg(format::count(counts.bestWith), format::count(counts.best()),
                                     format::count(counts.restWith), format::count(counts.rest()));
    if (!offer.isOffered())
        return Tr::tr("The data suggests no points: the best meet it no more often (%1).").arg(figures);
    if (offer.level == HonestyLevel::Hints)
        return Tr::tr("The data hints at %n point(s): %1. Few customers, so take it as a hint.", nullptr, offer.points)
            .arg(figures);
    return Tr::tr("The data suggests %n point(s): %1.", nullptr, offer.points).arg(figures);
}

QString offerFormula(const OfferedPoints &offer)
{
    if (!std::isfinite(offer.weight))
        return {};
    const traits::Counts &counts = offer.counts;
    const double bestPart = static_cast<double>(counts.best()) / static_cast<double>(counts.known());
    const auto added = [](double part) { return format::number(kPseudoCustomers * part); };
    return Tr::tr("Weight = ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7. Points = 20 ÷ ln 2 × weight, so 20 points "
                  "double the odds. %2 and %4 are ten made-up customers, split as yours are: with them, a value "
                  "that few have hardly counts.")
        .arg(format::count(counts.bestWith), added(bestPart), format::count(counts.restWith), added(1 - bestPart),
             format::count(counts.best()), format::count(counts.rest()), format::number(offer.weight, 3));
}

} // namespace lodestar::profile
