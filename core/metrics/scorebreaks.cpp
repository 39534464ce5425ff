#include "core/metrics/scorebreaks.h"

#include "core/metrics/scorebins.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lodestar::metrics {

namespace {

constexpr double kLeastShare = 0.1, kMostShare = 0.5; ///< of the rated customers, for a set of best worth the name
constexpr double kLeastFit = 0.7;

/// The best place found so far. With `above` of n scores whose deviations from the mean add up to D, the variance
/// between the two classes is D² n / (above (n - above)).
class BestPlace
{
public:
    explicit BestPlace(qsizetype rated) : m_rated(static_cast<double>(rated)) { }

    double between(double deviations, double above) const
    {
        return deviations * deviations * m_rated / (above * (m_rated - above));
    }
    /// Looks at the place under the score `low`, with `next` the score under it.
    void look(double deviations, qsizetype above, double low, double next)
    {
        if (low - next <= kSameScore)
            return;
        const double found = between(deviations, static_cast<double>(above));
        if (found <= m_between)
            return;
        m_between = found;
        place.cut = low;
        place.between = (low + next) / 2;
        place.best = above;
    }
    double variance() const { return m_between; }

    ScoreBreak place;

private:
    double m_rated;
    double m_between = -1;
};

/// Where a bin begins among the scores, counted from the highest.
struct Start {
    size_t bin = 0;
    qsizetype above = 0;
    double deviations = 0; ///< of all scores above the bin
};

std::vector<Start> startsOf(const ScoreBins &scores)
{
    std::vector<Start> starts;
    Start start;
    for (size_t bin = scores.bins().size(); bin-- > 0;) {
        const ScoreBins::Bin &each = scores.bins()[bin];
        if (each.count == 0)
            continue;
        start.bin = bin;
        starts.push_back(start);
        start.above += each.count;
        start.deviations += each.deviations;
    }
    return starts;
}

/// No place inside the bin can be better than this: the sum of deviations grows by at most the bin's extremes.
double boundInside(const ScoreBins &scores, const Start &start, const BestPlace &best)
{
    const ScoreBins::Bin &bin = scores.bins()[start.bin];
    const auto count = static_cast<double>(bin.count);
    const double fromAbove = start.deviations + count * std::max(0.0, bin.high - scores.mean());
    const double fromBelow = start.deviations + bin.deviations + count * std::max(0.0, scores.mean() - bin.low);
    const double most = std::max(0.0, std::min(fromAbove, fromBelow));
    const auto first = static_cast<double>(start.above + 1), last = static_cast<double>(start.above) + count - 1;
    return std::max(best.between(most, first), best.between(most, last));
}

void lookInside(const ScoreBins &scores, const std::vector<Start> &starts, BestPlace &best)
{
    std::vector<quint8> wanted(scores.bins().size(), 0);
    for (const Start &start : starts) {
        const ScoreBins::Bin &bin = scores.bins()[start.bin];
        if (bin.high - bin.low > kSameScore && boundInside(scores, start, best) >= best.variance())
            wanted[start.bin] = 1;
    }
    const auto inside = scores.scoresIn(wanted); // lowest bin first
    auto next = inside.rbegin();
    for (const Start &start : starts) {
        if (!wanted[start.bin])
            continue;
        const std::vector<double> &sorted = *next++;
        double deviations = start.deviations;
        for (size_t i = 0; i + 1 < sorted.size(); ++i) {
            deviations += sorted[i] - scores.mean();
            best.look(deviations, start.above + static_cast<qsizetype>(i) + 1, sorted[i], sorted[i + 1]);
        }
    }
}

/// The widest gap between neighbours among `values`, which lie within low..high. The n - 1 gaps of n values cannot all
/// be narrower than the n equal steps, so neighbours inside one step need not be compared and nothing is sorted.
struct Gap {
    double above = 0, below = 0;
};
Gap widestGap(const std::vector<double> &values, double low, double high)
{
    const size_t steps = values.size();
    constexpr double none = std::numeric_limits<double>::infinity();
    std::vector<std::pair<double, double>> extremes(steps, {none, -none});
    const double perUnit = static_cast<double>(steps) / (high - low);
    for (const double value : values) {
        auto &[least, most] = extremes[std::min(static_cast<size_t>((value - low) * perUnit), steps - 1)];
        least = std::min(least, value);
        most = std::max(most, value);
    }
    Gap widest{high, high};
    double above = none;
    for (size_t step = steps; step-- > 0;) {
        if (extremes[step].first == none)
            continue;
        const auto [least, most] = extremes[step];
        if (above != none && above - most > widest.above - widest.below + kSameScore)
            widest = {above, most};
        above = least;
    }
    return widest;
}

} // namespace

ScoreBreak naturalBreak(std::span<const double> scores)
{
    const ScoreBins bins(scores);
    BestPlace best(bins.rated());
    const std::vector<Start> starts = startsOf(bins);
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        const Start &next = starts[i + 1];
        best.look(next.deviations, next.above, bins.bins()[starts[i].bin].low, bins.bins()[next.bin].high);
    }
    lookInside(bins, starts, best);
    best.place.rated = bins.rated();
    if (best.place.isFound() && bins.squares() > 0)
        best.place.strength = std::min(1.0, best.variance() / bins.squares());
    return best.place;
}

bool isWorthProposing(const ScoreBreak &natural)
{
    const double share = static_cast<double>(natural.best) / static_cast<double>(std::max<qsizetype>(natural.rated, 1));
    return natural.isFound() && natural.strength >= kLeastFit && share >= kLeastShare && share <= kMostShare;
}

ScoreBreak largestGap(std::span<const double> scores)
{
    const ScoreBins bins(scores);
    ScoreBreak found;
    found.rated = bins.rated();
    const auto rated = static_cast<double>(bins.rated());
    const auto fewest = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(kLeastShare * rated - 1e-9)));
    const auto most = static_cast<qsizetype>(std::floor(kMostShare * rated + 1e-9));
    if (bins.rated() < 2 || fewest > most)
        return found;
    const double high = bins.scoreOfRank(fewest), low = bins.scoreOfRank(most + 1);
    if (high - low <= kSameScore)
        return found;
    std::vector<double> values;
    for (const double score : scores) {
        if (score >= low && score <= high)
            values.push_back(score);
    }
    const Gap widest = widestGap(values, low, high);
    found.strength = widest.above - widest.below;
    if (found.strength <= kSameScore) {
        found.strength = 0;
        return found;
    }
    found.cut = widest.above;
    found.between = (widest.above + widest.below) / 2;
    found.best = std::count_if(scores.begin(), scores.end(), [&](double score) { return score >= widest.above; });
    return found;
}

} // namespace lodestar::metrics
