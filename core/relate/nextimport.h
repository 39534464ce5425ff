#pragma once

#include "core/relate/importtables.h"
#include "core/table/comparison.h"

#include <optional>

namespace lodestar::relate {

/// What a file is to the data set in use: the same table of a later day.
struct NextImport {
    struct Renamed {
        QString before, now;
        double same = 0; ///< share of the customers known with the same value, 0..1
    };
    table::DatasetInfo before;
    QStringList added, removed; ///< columns, without those that are perhaps called otherwise now
    std::vector<Renamed> renamed;
    table::MatchedBy by = table::MatchedBy::Nothing;
    qint64 known = 0, joined = 0, left = 0; ///< customers; of no meaning when they are matched by nothing

    bool hasSameColumns() const { return added.isEmpty() && removed.isEmpty() && renamed.empty(); }
};

/// Whether most columns of either table are in the other, by name.
bool isLikeInUse(const table::DatasetInfo &inUse, const QStringList &columns);

/// Reads a file to its end as it would be imported and compares it with the data set in use of its kind; changes
/// nothing. Nothing when there is none, when most columns differ, or when the source is a database, whose query is not
/// run for this. `columns`: those of the file. Errors: those of reading; cancelled.
Result<std::optional<NextImport>> compareWithInUse(project::Project &project, const TableFile &file,
                                                   const QStringList &columns, const TaskControl &control = {});

} // namespace lodestar::relate
