#include "core/metrics/leaders.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::metrics {

namespace {
constexpr qsizetype kRowsBetweenQuestions = 4096; ///< how often a search asks whether it is still wanted
} // namespace

std::vector<qsizetype> leaders(const table::Table &table, const Rating &rating, qsizetype limit, const QString &name,
                               const TaskControl &control)
{
    std::vector<qsizetype> rows;
    const QString wanted = folded(name);
    if (wanted.isEmpty()) {
        rows.resize(rating.score.size());
        std::iota(rows.begin(), rows.end(), qsizetype(0));
    } else {
        for (qsizetype row = 0; row < table.rows(); ++row) {
            if (row % kRowsBetweenQuestions == 0 && control.cancelled())
                return {};
            if (folded(table.nameOf(row)).contains(wanted) || folded(table.keyOf(row)).contains(wanted))
                rows.push_back(row);
        }
    }
    const auto higher = [&](qsizetype a, qsizetype b) {
        const double scoreA = rating.score[static_cast<size_t>(a)], scoreB = rating.score[static_cast<size_t>(b)];
        if (std::isnan(scoreA) || std::isnan(scoreB))
            return std::isnan(scoreA) == std::isnan(scoreB) ? a < b : std::isnan(scoreB);
        return scoreA != scoreB ? scoreA > scoreB : a < b;
    };
    const auto count = std::min(limit, static_cast<qsizetype>(rows.size()));
    std::partial_sort(rows.begin(), rows.begin() + count, rows.end(), higher);
    rows.resize(static_cast<size_t>(count));
    return rows;
}

} // namespace lodestar::metrics
