#pragma once

#include "core/base/task.h"
#include "core/table/recipesteps.h"

#include <functional>

namespace lodestar::project {
class Project;
}

namespace lodestar::table {

/// One cell as a person wants it.
struct CellFill {
    RowKey row;
    int column = 0; ///< index in the data set
    QString text; ///< as typed, see canonicalCell(); empty: no value
};

/// What follows from changed steps in the same action. Rooms that build upon tables give it: see relate::recipeOf().
using RecipeFollower = std::function<Result<>(const DatasetInfo &before, const std::vector<RecipeStep> &changed,
                                              const TaskControl &control)>;

/// The recipe of a project: small steps laid over every data set of a kind, also over the next import. Each change is
/// one undoable action. What the steps come to (rows, values, missing cells, what does not fit) is worked out in the
/// same action and kept beside them, so that data sets can be listed without going through their cells; at a million
/// rows that takes seconds, so changes belong in the background then (see isQuick()).
class RecipeStore
{
public:
    explicit RecipeStore(project::Project &project, RecipeFollower follow = {})
        : m_project(project), m_follow(std::move(follow))
    { }

    Result<std::vector<RecipeStep>> steps(DatasetKind kind) const; ///< in their order
    /// What is laid over a data set: the steps of its kind, and over prospects those of the customers in use before
    /// them, as far as they speak of the same attributes (carriedsteps.h). `stored`: its columns as they are stored.
    Result<std::vector<RecipeStep>> stepsOn(const DatasetInfo &stored) const;
    /// What each step that is switched on does in a data set.
    Result<RecipeReport> report(const DatasetInfo &info, const TaskControl &control = {}) const;

    /// Puts steps at the end. A step that does not fit this data set at all is an error that says why.
    Result<> add(const DatasetInfo &info, std::vector<RecipeStep> steps, const QString &label,
                 const TaskControl &control = {});
    Result<> remove(const DatasetInfo &info, const QStringList &ids, const TaskControl &control = {});
    Result<> setOff(const DatasetInfo &info, const QString &id, bool off, const TaskControl &control = {});

    /// A metric or identifier role is held by one column at a time (usage:FEATURE per feature), so the column that held
    /// it loses it.
    Result<> setRole(const DatasetInfo &info, int column, const Role &role, const TaskControl &control = {});
    /// What people type into cells, checked against the columns' types. A second thought replaces the first.
    Result<> fillCells(const DatasetInfo &info, const std::vector<CellFill> &cells, const TaskControl &control = {});
    Result<> fillCell(const DatasetInfo &info, const RowKey &row, int column, const QString &text)
    {
        return fillCells(info, {{row, column, text}});
    }

    /// Works out anew what the recipe does in a data set and keeps it; inside Project::change(), after an import or
    /// after another data set was chosen.
    Result<RecipeReport> settle(qint64 dataset, const TaskControl &control = {});
    /// Puts the kept counts into laid.info and laid.reports; false when they are not those of these steps.
    bool recall(LaidRecipe &laid) const;

private:
    Result<> change(const DatasetInfo &info, const QString &label, const TaskControl &control,
                    const std::function<Result<>()> &work);
    Result<> insert(RecipeStep step);
    Result<> settleNew(const DatasetInfo &info, const QStringList &added, const TaskControl &control);
    Result<LaidRecipe> lay(const DatasetInfo &info) const;
    Result<> workOut(LaidRecipe &laid, const TaskControl &control) const;
    Result<> keep(const LaidRecipe &laid);
    Result<> dropReplaced(const DatasetInfo &info, const std::vector<CellFill> &cells);

    project::Project &m_project;
    RecipeFollower m_follow;
};

/// Whether a change of the recipe of this data set takes no longer than a blink.
bool isQuick(const DatasetInfo &info);

/// Which row of a table a correction speaks of.
RowKey rowKeyOf(const Table &table, qsizetype row);

/// Leaves a row out of the table.
RecipeStep dropRowStep(const Table &table, qsizetype row);

} // namespace lodestar::table
