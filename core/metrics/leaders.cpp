#include "core/metrics/leaders.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::metrics {

namespace {
constexpr qsizetype kRowsBetweenQuestions = 4096; ///< how often a search asks whether it is still wanted

bool isIn(const Rating &rating, size_t row, CustomerList list)
{
    switch (list) {
    case CustomerList::Best:
        return rating.best[row] != 0;
    case CustomerList::NotFit:
        return rating.notFit[row] != 0;
    case CustomerList::Rest:
        return rating.best[row] == 0 && rating.notFit[row] == 0;
    case CustomerList::All:
        break;
    }
    return true;
}

} // namespace

qsizetype sizeOf(const Rating &rating, CustomerList list)
{
    const auto all = static_cast<qsizetype>(rating.score.size());
    switch (list) {
    case CustomerList::Best:
        return rating.bestCount;
    case CustomerList::NotFit:
        return rating.notFitCount;
    case CustomerList::Rest:
        return all - rating.bestCount - rating.notFitCount;
    case CustomerList::All:
        break;
    }
    return all;
}

std::vector<qsizetype> leaders(const table::Table &table, const Rating &rating, qsizetype limit, const QString &name,
                               const TaskControl &control, CustomerList list)
{
    std::vector<qsizetype> rows;
    const QString wanted = folded(name);
    if (wanted.isEmpty() && list == CustomerList::All) {
        rows.resize(rating.score.size());
        std::iota(rows.begin(), rows.end(), qsizetype(0));
    } else if (wanted.isEmpty()) {
        for (size_t row = 0; row < rating.score.size(); ++row) {
            if (isIn(rating, row, list))
                rows.push_back(static_cast<qsizetype>(row));
        }
    } else {
        for (qsizetype row = 0; row < table.rows(); ++row) {
            if (row % kRowsBetweenQuestions == 0 && control.cancelled())
                return {};
            if (!isIn(rating, static_cast<size_t>(row), list))
                continue;
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

std::vector<qint64> ranksOf(const Rating &rating, const std::vector<qsizetype> &rows)
{
    std::vector<double> scores;
    for (const qsizetype row : rows) {
        const double score = rating.score[static_cast<size_t>(row)];
        if (!std::isnan(score))
            scores.push_back(score);
    }
    std::sort(scores.begin(), scores.end());
    // For each score asked for, how many customers score above it and not above the next higher one asked for.
    std::vector<qint64> above(scores.size() + 1, 0);
    for (const double score : rating.score) {
        if (!std::isnan(score))
            ++above[static_cast<size_t>(std::lower_bound(scores.begin(), scores.end(), score) - scores.begin())];
    }
    for (size_t at = scores.size(); at-- > 0;)
        above[at] += above[at + 1];
    std::vector<qint64> ranks;
    ranks.reserve(rows.size());
    for (const qsizetype row : rows) {
        const double score = rating.score[static_cast<size_t>(row)];
        const auto place = static_cast<size_t>(std::upper_bound(scores.begin(), scores.end(), score) - scores.begin());
        ranks.push_back(std::isnan(score) ? 0 : above[place] + 1);
    }
    return ranks;
}

} // namespace lodestar::metrics
