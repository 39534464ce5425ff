#pragma once

#include "core/table/condition.h"
#include "core/table/table.h"

#include <QHash>

#include <optional>

namespace lodestar::traits {

/// How people want a numeric or date attribute to be cut. All but those that isFitted() names do not look at who is
/// best.
struct BandRule {
    enum class Kind : quint8 {
        Usual, ///< what bandEdges() chooses
        Own, ///< `edges`, in the unit of the column (dates: days since 1970-01-01)
        Sizes, ///< kSizeEdges, the bands that people use for sizes
        Quartiles, ///< also of head counts and dates
        Years, ///< dates: the calendar year, a cohort
        Months, ///< dates: months up to the data set's date, a tenure; `edges`, or kMonthEdges where there are none
        Mdlp, ///< `edges` that supervisedBands() found by looking at who is best, kept as they were found
        ChiMerge ///< the same by its other method
    };
    Kind kind = Kind::Usual;
    std::vector<double> edges; ///< ascending; at most kMostEdges
    friend bool operator==(const BandRule &, const BandRule &) = default;
};
/// By the name of the column; an attribute without an entry is cut as usual.
using BandRules = QHash<QString, BandRule>;
/// Was it chosen by looking at who is best? Then the same customers cannot say how sure a difference of its bands is.
bool isFitted(BandRule::Kind kind);
constexpr size_t kMostEdges = 50;
constexpr double kSizeEdges[] = {10, 50, 250, 1000, 5000, 10000};
constexpr double kMonthEdges[] = {6, 12, 24, 36, 60};

/// The rules that can be offered for a column, Usual first; Own is among them wherever there are numbers.
std::vector<BandRule::Kind> bandKindsFor(const table::Column &column);
QString bandKindName(BandRule::Kind kind); ///< translated: "Quartiles", "Sizes: 10, 50, 250 …"
QString bandKindId(BandRule::Kind kind); ///< "quartiles": for files and the command line
std::optional<BandRule::Kind> bandKindFromId(const QString &id);

/// The day up to which tenures are counted: that of the import (UTC).
QDate dataDate(const table::DatasetInfo &info);
/// Months of 365.25 / 12 days between a day (days since 1970-01-01) and `until`; negative for days after it.
double monthsBefore(double day, const QDate &until);

/// A column cut into bands.
struct Bands {
    std::vector<double> edges; ///< as of bandEdges(); empty: one band, nothing to compare
    std::vector<table::Condition> conditions;
    QStringList labels; ///< of the conditions, for people: "50 to 249", "2021", "12 to 23 months"
};
Bands bandsOf(const table::Column &column, const BandRule &rule, const QDate &until);

/// Quantiles by linear interpolation between neighbours (Hyndman & Fan's type 7, the default of R, NumPy and Excel's
/// PERCENTILE.INC) over the values that are not NaN. Exact; a million values take a few milliseconds (radix histogram,
/// then only the bins that hold a quantile). Empty when no value is known.
std::vector<double> quantiles(std::span<const double> values, std::span<const double> probabilities);

/// Where a numeric or date attribute is cut, ascending: band i holds edge[i-1] <= value < edge[i]; the first and the
/// last band are open. Chosen without looking at who is best, so that p values stay honest. Empty: one band, nothing to
/// compare.
/// - head counts: 10, 50, 250, 1000, the bands people use;
/// - dates: one band per calendar year, or quartiles moved to the start of their year when there are many years;
/// - all else: quartiles (tertiles below 60 known values), duplicates merged; where they all fall on the lowest value,
///   as when most have none, the lowest value against the others.
std::vector<double> bandEdges(const table::Column &column);

/// Quartiles (tertiles below 60 known values), at whole numbers where all values are whole; duplicates stay.
std::vector<double> quartileEdges(const table::Column &column);

/// The condition of each band.
std::vector<table::Condition> bandConditions(const table::Column &column, const std::vector<double> &edges);

/// Does a column hold years as numbers (year founded)? They are written without a sign between the thousands.
bool holdsYears(const table::Column &column);

/// A band for people: "50 to 249", "2021", "from 1.2". Rounded; the condition holds the exact edges.
QString bandLabel(const table::Condition &condition, bool years = false);

} // namespace lodestar::traits
