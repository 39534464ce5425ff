#include "core/base/text.h"
#include "core/table/stepkinds.h"

#include "core/table/recipe.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

void lay(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    ColumnInfo *made = addColumn(info, step.attribute, columnTypeFromId(step.value[u"type"_s].toString()), report);
    if (!made)
        return;
    made->currency = step.value[u"currency"_s].toString();
    made->roleReason = Tr::tr("made by hand");
    const Role role = Role::fromKey(step.value[u"role"_s].toString());
    if (!role.isNone() && roleAccepts(role, made->type))
        assignRole(info, made->index, role);
}

StepColumns columns(const DatasetInfo &info, const RecipeStep &step)
{
    StepColumns columns = columnOfStep(info, step);
    columns.reads.clear();
    columns.byKey = !step.value[u"cells"_s].toArray().isEmpty();
    return columns;
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    kFillCellStep.apply(table, step, report);
}

QString tell(const RecipeStep &step)
{
    return Tr::tr("%1: attribute added by hand", "column").arg(named(step.attribute));
}

} // namespace

const StepKind kAddAttributeStep{"add_attribute", lay, columns, apply, tell};

} // namespace lodestar::table
