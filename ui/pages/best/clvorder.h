#pragma once

#include "core/clv/clv.h"
#include "core/table/tableindex.h"

#include <QString>

namespace lodestar::ui {

/// Which customers the list of lifetime values shows, and in which order.
struct ClvArrangement {
    QString contains; ///< only customers whose name or id contains it, however spelled; empty: all of them
    double clv::CustomerValue::*sortBy = nullptr; ///< null: by name
    bool descending = true;
    friend bool operator==(const ClvArrangement &, const ClvArrangement &) = default;
};

/// The customers with their values, and what was worked out of their names: a value, shared with the background.
struct ClvList {
    ClvList(std::shared_ptr<const clv::ClvData> data, std::shared_ptr<const clv::ClvResult> result);
    std::shared_ptr<const clv::ClvData> data;
    std::shared_ptr<const clv::ClvResult> result;
    table::TableIndex names;
};

/// The rows of the customers' table for an arrangement; equal ones keep their order, what is not known comes last
/// either way. For the background: a million customers take some tenths of a second. Error Cancelled.
Result<std::vector<quint32>> arrangeClv(const ClvList &list, const ClvArrangement &wanted,
                                        const TaskControl &control = {});

} // namespace lodestar::ui
