#pragma once

#include "core/table/recipesteps.h"

namespace lodestar::table {

// What the kinds of steps share. Each kind stands in a file of its own.

/// The column of a step; null (and said in `report`) when there is none.
ColumnInfo *columnOf(DatasetInfo &info, const QString &name, StepReport &report);

/// Puts a new column behind the others; null (and said in `report`) when the name is taken.
ColumnInfo *addColumn(DatasetInfo &info, const QString &name, ColumnType type, StepReport &report);

/// A step about cells of one column that is there.
void layOnColumn(DatasetInfo &info, const RecipeStep &step, StepReport &report);
/// Reads and writes the column of the step.
StepColumns columnOfStep(const DatasetInfo &info, const RecipeStep &step);
/// A step that changes no columns.
void layNothing(DatasetInfo &info, const RecipeStep &step, StepReport &report);

QStringList textsOf(const QJsonValue &array);
std::vector<RowKey> rowKeysOf(const QJsonValue &array);

/// The column's name and other texts of the data, in sentences.
QString named(const QString &text);

/// The name that a step gives its column; empty for steps that give none.
QString newNameBy(const RecipeStep &step);

extern const StepKind kRenameColumnStep, kSetTypeStep, kSetRoleStep, kMergeValuesStep, kFillCellStep, kSplitColumnStep,
    kJoinColumnsStep, kDropDuplicateStep, kDropRowStep, kSetUnitStep, kAddAttributeStep, kKeepApartStep, kMatchKeyStep,
    kMatchColumnsStep;

} // namespace lodestar::table
