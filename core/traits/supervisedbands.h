#pragma once

#include "core/base/task.h"
#include "core/metrics/best.h"
#include "core/traits/statistics.h"

#include <limits>

namespace lodestar::traits {

/// Values in ascending order, each with its class (0, 1, …).
struct LabelledValues {
    std::vector<double> values;
    std::vector<quint8> classes;
};

/// Where the recursive entropy split with the minimum description length stop of Fayyad & Irani (1993) cuts: midpoints
/// between neighbouring values, ascending. Often empty on few customers, which is honest.
std::vector<double> mdlpEdges(const LabelledValues &sorted);
/// Kerber's ChiMerge (1992): the two most alike neighbours are merged until all differ at `alpha` (chi-squared with
/// classes - 1 degrees of freedom; expected counts are taken as at least 0.1) and no more than `mostBands` are left.
/// Midpoints, ascending.
std::vector<double> chiMergeEdges(const LabelledValues &sorted, double alpha = 0.05,
                                  size_t mostBands = std::numeric_limits<size_t>::max());

enum class SupervisedMethod : quint8 { Mdlp, ChiMerge };

/// Bands chosen by looking at who is best. Their own counts cannot say how sure they are (the edges were put where the
/// difference is), so the only p is that of shuffled labels, with the edges chosen anew in every shuffle.
struct SupervisedBands {
    struct Band {
        double low, high; ///< low <= value < high; infinite at the ends
        Counts counts; ///< of all rated customers with a known value
    };
    std::vector<double> edges;
    std::vector<Band> bands; ///< empty where no cut was found
    double p = 1; ///< (1 + shuffles that separate at least as well) / (1 + shuffles)
    int permutations = 0;
    qint64 sampledFrom = 0; ///< customers of whom a sample was used to find the edges and p; 0: all were used
    QString refused; ///< translated: why there is none (fewer than kSupervisedFrom customers, cancelled); or empty
    QStringList notes; ///< translated: that the edges were chosen by the result, that a sample was used
};

/// "Hard to explain by luck: shuffled customers are separated as well in 2 of 999 shuffles …" (translated); empty where
/// no cut was found.
QString sureness(const SupervisedBands &bands);

constexpr qint64 kSupervisedFrom = 200; ///< rated customers with a known value (methods 3.3)

/// Cuts a numeric column by the rating. Deterministic for a seed. At most 20,000 customers (ChiMerge: 5,000), drawn by
/// the seed, are shuffled.
SupervisedBands supervisedBands(const table::Column &column, const metrics::Rating &rating, SupervisedMethod method,
                                quint64 seed, int permutations = 999, const TaskControl &control = {});

} // namespace lodestar::traits
