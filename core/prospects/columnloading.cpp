#include "core/prospects/columnloading.h"

#include "core/project/project.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"

#include <algorithm>

namespace lodestar::prospects {

using table::DatasetInfo;
using table::DatasetStore;
using table::Table;

namespace {

constexpr qint64 kWorthTwo = 200'000; ///< rows: below that a second reader gains nothing that anybody notices

/// In passes over the cells of a column of numbers: a text is looked up, and the dearer the more different ones there
/// are.
double costOf(const table::ColumnInfo &column, qint64 rows)
{
    if (table::isNumeric(column.type) || rows <= 0)
        return 1;
    return 1.5 + 4 * static_cast<double>(column.distinct) / static_cast<double>(rows);
}

} // namespace

std::pair<std::vector<int>, std::vector<int>> inTwoParts(const DatasetInfo &info, const std::vector<int> &columns)
{
    const auto cost = [&](int column) { return costOf(info.columns[static_cast<size_t>(column)], info.rows); };
    std::vector<int> dearestFirst = columns;
    std::ranges::stable_sort(dearestFirst, [&](int a, int b) { return cost(a) > cost(b); });
    std::pair<std::vector<int>, std::vector<int>> parts;
    double first = 0, second = 0;
    for (const int column : dearestFirst) {
        if (first <= second) {
            parts.first.push_back(column);
            first += cost(column);
        } else {
            parts.second.push_back(column);
            second += cost(column);
        }
    }
    return parts;
}

Result<Table> loadColumns(project::Project &project, const DatasetInfo &info, const std::vector<int> &columns,
                          const TaskControl &control)
{
    const auto steps = table::RecipeStore(project).stepsOn(info);
    if (!steps)
        return steps.error();
    const auto [here, beside] = inTwoParts(info, columns);
    // Steps may drop rows and need other columns: then one reader does all.
    if (info.storedRows < kWorthTwo || !steps->empty() || beside.empty())
        return DatasetStore(project).load(info, columns, control);
    QFuture<Result<Table>> other =
        runTask([path = project.path(), info, beside, control](const TaskControl &) -> Result<Table> {
            auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
            if (!own)
                return std::move(own).error();
            TaskControl silent; // one of the two tells how far they are
            silent.cancelled = control.cancelled;
            return DatasetStore(**own).load(info, beside, silent);
        });
    auto mine = DatasetStore(project).load(info, here, control);
    other.waitForFinished();
    if (!mine)
        return mine;
    const Result<Table> theirs = other.result();
    if (!theirs) // a reader of its own could not be had
        return theirs.error().kind == ErrorKind::Cancelled ? theirs
                                                           : DatasetStore(project).load(info, columns, control);
    std::vector<table::Column> all = mine->columns();
    for (const int column : beside)
        all[static_cast<size_t>(column)] = theirs->column(column);
    return Table(mine->info(), std::move(all));
}

} // namespace lodestar::prospects
