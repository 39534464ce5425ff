#pragma once

#include "core/base/error.h"
#include "core/table/drafttable.h"
#include "core/table/recipestep.h"

#include <span>

namespace lodestar::table {

/// Which columns a step needs and changes (indexes), so that only those are loaded.
struct StepColumns {
    std::vector<int> reads, writes;
    bool byKey = false; ///< finds rows by the customer's key
    bool dropsRows = false;
    bool fillsAll = false; ///< may change every column that is loaded
};

/// One kind of step: what it makes of the columns, what it makes of the cells, and how people are told.
struct StepKind {
    const char *id; ///< as stored: "merge_values"
    /// Lays the step over the columns without their cells: new columns, roles, units. Says in `report` what does not
    /// fit; then nothing is changed and the cells are left alone.
    void (*lay)(DatasetInfo &info, const RecipeStep &step, StepReport &report);
    StepColumns (*columns)(const DatasetInfo &info, const RecipeStep &step);
    /// Changes the cells and counts in `report` what was changed and what is not there any more. Columns that are not
    /// loaded are left alone.
    void (*apply)(DraftTable &table, const RecipeStep &step, StepReport &report);
    QString (*describe)(const RecipeStep &step); ///< translated: "Industry: 3 spellings become Logistics"
    bool changesCells = true; ///< or rows; otherwise counts of values stay as they are
};

/// All kinds. A new one is a file and a line here.
std::span<const StepKind *const> stepKinds();
const StepKind *stepKind(const QString &id); ///< null for a kind of a newer version

QString describe(const RecipeStep &step);
/// One sentence per step that does not fit wholly: which step, and what of it. Translated.
QStringList misfitTexts(const std::vector<RecipeStep> &steps, const RecipeReport &report);

/// The columns of a data set with the steps laid over them, and what of each step does not fit.
struct LaidRecipe {
    DatasetInfo info;
    /// Those that are switched on, in their order. They speak of columns by the names that they have in the end.
    std::vector<RecipeStep> steps;
    std::vector<StepReport> reports; ///< one per step
    std::vector<ColumnType> types; ///< of each column before a step gives it another: as stored, or as made
};
/// `info`: the columns as imported. Columns that steps make are put behind them.
LaidRecipe layRecipe(DatasetInfo info, const std::vector<RecipeStep> &steps);

/// The columns that have to be loaded so that `wanted` come out right.
std::vector<int> columnsToLoad(const LaidRecipe &laid, const std::vector<int> &wanted);
/// The columns that the steps change: all of them when rows are dropped.
std::vector<int> changedColumns(const LaidRecipe &laid);

/// Applies the steps to the loaded columns; counts go into laid.reports.
void applyRecipe(DraftTable &table, LaidRecipe &laid);

} // namespace lodestar::table
