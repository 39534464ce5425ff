#include "core/metrics/reliability.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace lodestar::metrics {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

using Coincidences = std::map<std::pair<double, double>, double>;

/// How often two values were given to the same thing by different raters, each thing weighing as much as it has values.
Coincidences coincidencesOf(const std::vector<std::vector<double>> &raters)
{
    Coincidences pairs;
    const size_t things = raters.empty() ? 0 : raters.front().size();
    for (size_t thing = 0; thing < things; ++thing) {
        std::vector<double> values;
        for (const std::vector<double> &rater : raters) {
            if (!std::isnan(rater[thing]))
                values.push_back(rater[thing]);
        }
        if (values.size() < 2)
            continue;
        const double weight = 1.0 / static_cast<double>(values.size() - 1);
        for (size_t one = 0; one < values.size(); ++one) {
            for (size_t other = 0; other < values.size(); ++other) {
                if (one != other)
                    pairs[{values[one], values[other]}] += weight;
            }
        }
    }
    return pairs;
}

/// Squared distance of two values; `counts` are sorted by value.
double distance(const std::map<double, double> &counts, double one, double other, ScaleLevel level)
{
    if (one == other)
        return 0;
    if (level == ScaleLevel::Nominal)
        return 1;
    const auto [low, high] = std::minmax(one, other);
    double between = 0;
    for (auto each = counts.find(low); each != counts.end() && each->first <= high; ++each)
        between += each->second;
    between -= (counts.at(low) + counts.at(high)) / 2;
    return between * between;
}

} // namespace

double fleissKappa(const std::vector<std::vector<int>> &counts)
{
    if (counts.empty() || counts.front().empty())
        return kNaN;
    const double raters = std::accumulate(counts.front().begin(), counts.front().end(), 0);
    if (raters < 2)
        return kNaN;
    const auto things = static_cast<double>(counts.size());
    std::vector<double> shares(counts.front().size(), 0);
    double observed = 0;
    for (const std::vector<int> &row : counts) {
        double squares = 0;
        for (size_t category = 0; category < row.size(); ++category) {
            const double chosen = row[category];
            squares += chosen * chosen;
            shares[category] += chosen / (things * raters);
        }
        observed += (squares - raters) / (raters * (raters - 1)) / things;
    }
    const double expected = std::inner_product(shares.begin(), shares.end(), shares.begin(), 0.0);
    return expected < 1 ? (observed - expected) / (1 - expected) : kNaN;
}

double krippendorffAlpha(const std::vector<std::vector<double>> &raters, ScaleLevel level)
{
    const Coincidences pairs = coincidencesOf(raters);
    std::map<double, double> counts;
    double all = 0;
    for (const auto &[values, weight] : pairs) {
        counts[values.first] += weight;
        all += weight;
    }
    double observed = 0, expected = 0;
    for (const auto &[values, weight] : pairs)
        observed += weight * distance(counts, values.first, values.second, level);
    for (const auto &[one, oneCount] : counts) {
        for (const auto &[other, otherCount] : counts)
            expected += oneCount * otherCount * distance(counts, one, other, level);
    }
    return expected > 0 ? 1 - (all - 1) * observed / expected : kNaN;
}

} // namespace lodestar::metrics
