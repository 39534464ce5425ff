#include "core/table/carriedsteps.h"

#include "core/table/stepkinds.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace lodestar::table {

namespace {

/// Which other table a step can be carried to.
enum class Carried : quint8 {
    ByNameOrRole, ///< values mean the same whatever the column is called
    ByName, ///< what a person said of a column of that name
    MakesColumn ///< the name is that of a new column
};

struct CarriedKind {
    const StepKind *kind;
    Carried carried;
};

constexpr std::array kCarried{
    CarriedKind{&kMergeValuesStep, Carried::ByNameOrRole}, CarriedKind{&kSetTypeStep, Carried::ByNameOrRole},
    CarriedKind{&kRenameColumnStep, Carried::ByName},      CarriedKind{&kSetRoleStep, Carried::ByName},
    CarriedKind{&kSetUnitStep, Carried::ByName},           CarriedKind{&kSplitColumnStep, Carried::ByName},
    CarriedKind{&kJoinColumnsStep, Carried::MakesColumn}};

const CarriedKind *carriedKind(const StepKind *kind)
{
    const auto found = std::ranges::find(kCarried, kind, &CarriedKind::kind);
    return found == kCarried.end() ? nullptr : &*found;
}

/// The name of the column of `to` that is meant by one of `from`; empty: there is none. `roles`: those of the columns
/// of `from` in the end.
QString counterpart(const DatasetInfo &from, const DatasetInfo &roles, const DatasetInfo &to, const QString &name,
                    Carried carried)
{
    if (const ColumnInfo *same = to.byName(name))
        return same->name;
    const ColumnInfo *column = from.byName(name);
    if (carried == Carried::ByName || !column || column->index >= static_cast<int>(roles.columns.size()))
        return {};
    const Role &role = roles.columns[static_cast<size_t>(column->index)].role;
    if (role.isNone())
        return {};
    const auto found = std::ranges::find(to.columns, role, &ColumnInfo::role);
    return found == to.columns.end() ? QString() : found->name;
}

/// What a person said of this very table's columns stands.
bool isDecidedHere(const DatasetInfo &to, const RecipeStep &step)
{
    const ColumnInfo *column = to.byName(step.attribute);
    return step.kind == QLatin1StringView(kSetRoleStep.id) && column && column->roleConfidence >= 1;
}

} // namespace

std::vector<RecipeStep> carriedSteps(DatasetInfo from, const std::vector<RecipeStep> &steps, DatasetInfo to)
{
    const DatasetInfo roles = layRecipe(from, steps).info;
    std::vector<RecipeStep> carried;
    for (const RecipeStep &step : steps) {
        const StepKind *kind = stepKind(step.kind);
        if (!kind || step.isOff)
            continue;
        if (const CarriedKind *how = carriedKind(kind)) {
            RecipeStep here = step;
            here.isCarried = true;
            if (how->carried != Carried::MakesColumn)
                here.attribute = counterpart(from, roles, to, step.attribute, how->carried);
            StepReport report;
            if (!here.attribute.isEmpty() && !isDecidedHere(to, here))
                kind->lay(to, here, report);
            else
                report.trouble = StepReport::Trouble::ColumnGone;
            if (report.trouble == StepReport::Trouble::None)
                carried.push_back(std::move(here));
        }
        StepReport ofFrom;
        kind->lay(from, step, ofFrom); // the next step speaks of the columns as this one left them
    }
    return carried;
}

} // namespace lodestar::table
