#pragma once

#include "core/table/table.h"

#include <optional>

namespace lodestar::metrics {

/// How the values of a criterion become comparable with those of others (methods 2). Yes and no are 0 and 1 by every
/// kind but the two z scores.
enum class Normalisation : quint8 {
    Percentile, ///< share of the other known values strictly below (PERCENTRANK.INC)
    MidRank, ///< Hazen: (mean rank - 0.5) / n
    WinsorisedMinMax, ///< min-max between the 5 % and 95 % quantiles (type 7), clipped
    MinMax, ///< one giant sets the scale
    ZScore, ///< distance from the mean in standard deviations; no bounds
    RobustZScore ///< distance from the median in 1.4826 median absolute deviations; no bounds
};
std::span<const Normalisation> allNormalisations();
QString normalisationId(Normalisation kind); ///< "percentile": for the command line and the project file
std::optional<Normalisation> normalisationFromId(const QString &id);
QString normalisationName(Normalisation kind); ///< translated

/// One criterion of best and how much the team says it counts: a metric role, or any column of numbers or of yes and
/// no by its name.
struct BestCriterion {
    table::Role metric; ///< none: the column named below
    double weight = 0; ///< points; only ratios count
    bool lowerIsBetter = false;
    bool blankMeansNone = false; ///< a missing value counts as 0 instead of "not known"
    Normalisation normalisation = Normalisation::Percentile;
    QString column = {}; ///< the name of a column without the role of a metric; empty where `metric` is given

    QString key() const; ///< "clv", "usage:reports", "column:Tickets solved": for files and the command line
    QString name() const; ///< translated metric, or the name of the column, isolated on one line
    bool isSame(const BestCriterion &other) const { return metric == other.metric && column == other.column; }
    /// Whether this is the column that the criterion judges.
    bool isOf(const table::ColumnInfo &info) const;
    friend bool operator==(const BestCriterion &, const BestCriterion &) = default;
};

/// The criterion of a key() with its role's usual direction and no weight; nullopt for what is no metric and no column.
std::optional<BestCriterion> criterionFromKey(const QString &key);

/// The criterion that judges by this column: by its metric role, or by its name. nullopt where the column cannot be
/// weighed: words, and dates that are not a tenure.
std::optional<BestCriterion> criterionFor(const table::ColumnInfo &column);

/// The column a criterion judges by; null when the data has none.
const table::ColumnInfo *columnOf(const table::DatasetInfo &info, const BestCriterion &criterion);
/// The same with its cells; null when there is none or it was not loaded.
const table::Column *columnOf(const table::Table &table, const BestCriterion &criterion);

} // namespace lodestar::metrics
