#include "core/relate/relatedrecipe.h"

#include "core/project/project.h"
#include "core/relate/relatestore.h"
#include "core/table/datasetstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::DatasetInfo;
using table::DatasetKind;
using table::RecipeStep;

namespace {

/// The columns of the customers that rows of other tables find them by.
Result<QSet<QString>> keysOf(project::Project &project, const DatasetInfo &customers)
{
    const RelateStore store(project);
    const auto reports = store.reports();
    const auto decisions = store.decisions();
    if (!reports || !decisions)
        return reports ? decisions.error() : reports.error();
    QSet<QString> keys;
    for (const SourceReport &source : *reports)
        keys << source.otherColumn;
    for (const Decisions::Columns &chosen : decisions->columns)
        keys << chosen.customers;
    for (const table::RoleId role : {table::RoleId::Id, table::RoleId::Name}) {
        if (const table::ColumnInfo *column = customers.byRole(role))
            keys << column->name;
    }
    return keys;
}

bool touches(const DatasetInfo &info, const RecipeStep &step, const QSet<QString> &keys)
{
    const table::StepKind *kind = table::stepKind(step.kind);
    if (!kind)
        return false;
    if (step.kind == u"set_role"_s)
        return true;
    const table::StepColumns columns = kind->columns(info, step);
    return columns.dropsRows || columns.fillsAll
        || std::any_of(columns.writes.begin(), columns.writes.end(),
                       [&](int column) { return keys.contains(info.columns[static_cast<size_t>(column)].name); });
}

Result<> follow(project::Project &project, const DatasetInfo &before, const std::vector<RecipeStep> &changed,
                const TaskControl &control)
{
    bool isTouched = before.kind != DatasetKind::Customers && !changed.empty();
    if (!isTouched) {
        const auto keys = keysOf(project, before);
        const auto after = table::DatasetStore(project).info(before.id);
        if (!keys || !after)
            return keys ? after.error() : keys.error();
        isTouched = std::any_of(changed.begin(), changed.end(), [&](const RecipeStep &step) {
            return touches(before, step, *keys) || touches(*after, step, *keys);
        });
    }
    if (isTouched)
        LODESTAR_TRY(RelateStore(project).rollUp(control));
    return {};
}

} // namespace

table::RecipeStore recipeOf(project::Project &project)
{
    return table::RecipeStore(
        project,
        [&project](const DatasetInfo &before, const std::vector<RecipeStep> &changed, const TaskControl &control) {
            return follow(project, before, changed, control);
        });
}

bool isQuick(project::Project &project, const DatasetInfo &info)
{
    const auto all = table::DatasetStore(project).list();
    return table::isQuick(info) && all && std::all_of(all->begin(), all->end(), [](const DatasetInfo &other) {
               return !isRelatedKind(other.kind) || table::isQuick(other);
           });
}

} // namespace lodestar::relate
