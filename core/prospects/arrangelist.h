#pragma once

#include "core/prospects/prospectlist.h"
#include "core/table/tableindex.h"

#include <memory>

namespace lodestar::prospects {

/// Which rows of a scored list are shown, and in which order.
struct ListQuery {
    enum class SortBy : quint8 { Order, Name, Points, Low, Coverage };
    QString contains; ///< in any text of the row that is loaded, whatever its case or accents
    std::vector<Reach> reach; ///< only these; empty: all
    bool withoutCustomers = false; ///< leaves out who is a customer already
    std::shared_ptr<const ProspectList> movedFrom; ///< only rows whose tier is another than in this list
    SortBy sortBy = SortBy::Order;
    bool descending = false;
    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

/// The rows for a query. `index`: of list.table, so that what finding and sorting need is worked out once. Cancelled
/// work returns an error of kind Cancelled.
Result<std::vector<quint32>> arranged(const ProspectList &list, const table::TableIndex &index, const ListQuery &query,
                                      const TaskControl &control = {});

/// Who stands in another tier than before, in a list of the same rows.
struct Moves {
    qint64 up = 0, down = 0; ///< among Best, Good and Bad
    qint64 other = 0; ///< to or from "not enough information" or "disqualified"
    std::vector<quint32> rows; ///< those who move, in the order of `after`
};
Moves movesBetween(const ProspectList &before, const ProspectList &after);

} // namespace lodestar::prospects
