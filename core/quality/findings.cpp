#include "core/quality/findings.h"

#include <array>
#include <cmath>

namespace lodestar::quality {

namespace {

constexpr std::array kChecks{Check{"missing", findMissing}, Check{"repeated", findRepeatedKeys},
                             Check{"outliers", findOutliers}, Check{"implausible", findImplausible},
                             Check{"conflicts", findConflicts}};

} // namespace

void Finding::add(qsizetype row)
{
    ++count;
    if (rows.size() < kRows)
        rows.push_back(row);
}

bool Evidence::isRated(qsizetype row) const
{
    const auto &score = analysis.rating.score;
    return static_cast<size_t>(row) < score.size() && !std::isnan(score[static_cast<size_t>(row)]);
}

bool Evidence::isBest(qsizetype row) const
{
    const auto &best = analysis.rating.best;
    return static_cast<size_t>(row) < best.size() && best[static_cast<size_t>(row)];
}

bool Evidence::isCriterion(const table::Column &column) const
{
    return std::any_of(analysis.rule.criteria.begin(), analysis.rule.criteria.end(),
                       [&](const auto &criterion) { return criterion.weight > 0 && criterion.isOf(column.info()); });
}

bool Evidence::isTrait(const table::Column &column) const
{
    return std::any_of(analysis.traits.traits.begin(), analysis.traits.traits.end(),
                       [&](const traits::Trait &trait) { return trait.column == column.info().index; });
}

std::span<const Check> checks()
{
    return kChecks;
}

std::vector<Finding> findAll(const Evidence &evidence, const TaskControl &control)
{
    std::vector<Finding> findings;
    for (const Check &check : kChecks) {
        if (control.cancelled())
            break;
        const size_t first = findings.size();
        check.find(evidence, findings);
        for (size_t i = first; i < findings.size(); ++i)
            findings[i].check = QString::fromLatin1(check.id);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.count > b.count;
    });
    return findings;
}

} // namespace lodestar::quality
