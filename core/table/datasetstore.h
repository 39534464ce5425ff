#pragma once

#include "core/base/issue.h"
#include "core/base/task.h"
#include "core/table/table.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::table {

class DraftTable;
struct LaidRecipe;

/// The data sets of a project: what there is, their cells as columns, and the recipe of corrections laid over them.
/// What was rolled up from related tables follows the imported columns of a customers' table as columns of its own.
class DatasetStore
{
public:
    explicit DatasetStore(project::Project &project) : m_project(project) { }

    /// Visible data sets (an undone import is not), newest first; columns, roles and counts as corrected by the recipe.
    /// Roll-ups are listed only when asked for by kind: they are part of the table they belong to.
    Result<std::vector<DatasetInfo>> list(std::optional<DatasetKind> kind = {}) const;
    /// The data set in use for a kind: the one that a person wants to look at, else the newest visible one; nullopt
    /// when there is none.
    Result<std::optional<DatasetInfo>> current(DatasetKind kind = DatasetKind::Customers) const;
    /// The visible one imported last, whichever is in use.
    Result<std::optional<DatasetInfo>> newest(DatasetKind kind = DatasetKind::Customers) const;
    /// Recorded, undoable: everything looks at this data set, until another is chosen or imported.
    Result<> use(const DatasetInfo &info);
    Result<DatasetInfo> info(qint64 id) const;
    /// The cells of the wanted columns (all when `columns` is empty) with the recipe applied; the others stay unloaded.
    Result<Table> load(const DatasetInfo &info, const std::vector<int> &columns = {},
                       const TaskControl &control = {}) const;
    /// The columns as they are stored: without those that the recipe makes, and without its names and types.
    Result<DatasetInfo> asStored(const DatasetInfo &info) const;
    /// The same with the recipe laid by the caller; what each step did is left in laid.reports.
    Result<Table> loadLaid(LaidRecipe &laid, const std::vector<int> &wanted, const TaskControl &control = {}) const;
    /// Each cell's text as it was read, of importedColumns(info): one call of `row` per imported row.
    Result<> readRaw(const DatasetInfo &info, const std::function<bool(const QStringList &row)> &row) const;
    Result<std::vector<Issue>> issues(qint64 id, int limit = 10000) const;

private:
    Result<> readColumns(DatasetInfo &info) const;
    Result<> layRecipes(std::vector<DatasetInfo> &infos) const;
    Result<> readCells(DraftTable &draft, qint64 dataset, const std::vector<ColumnInfo> &columns,
                       const TaskControl &control) const;

    project::Project &m_project;
};

} // namespace lodestar::table
