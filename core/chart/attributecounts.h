#pragma once

#include "core/chart/chartspec.h"
#include "core/metrics/best.h"
#include "core/traits/traits.h"

namespace lodestar::chart {

/// Every value of one attribute with how many rated customers have it.
struct AttributeCounts {
    struct Value {
        QString label;
        qint64 best = 0, rest = 0;
        bool known = true;
        bool other = false; ///< several values together
        std::vector<size_t> codes; ///< of the attribute
    };
    std::vector<Value> values; ///< unknown last, where there is any
    qint64 best = 0, rest = 0; ///< rated customers
    qint64 bestKnown = 0, restKnown = 0;
    bool overlapping = false;
};

/// At most `most` values: bands in their order, of the others those most common among the best (then among all); what
/// is left is folded into "other (n)".
AttributeCounts attributeCounts(const table::Table &table, int column, const metrics::Rating &rating,
                                const traits::TraitOptions &options, size_t most);

/// Is the customer of a row rated?
bool isRated(const metrics::Rating &rating, size_t row);

} // namespace lodestar::chart
