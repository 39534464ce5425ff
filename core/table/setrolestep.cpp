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
    const ColumnInfo *column = columnOf(info, step.attribute, report);
    if (!column)
        return;
    const Role role = Role::fromKey(step.value[u"role"_s].toString());
    if (!roleAccepts(role, column->type)) {
        report.trouble = StepReport::Trouble::WrongType;
        report.column = step.attribute;
        return;
    }
    assignRole(info, column->index, role);
}

StepColumns columns(const DatasetInfo &, const RecipeStep &)
{
    return {};
}

void apply(DraftTable &, const RecipeStep &, StepReport &) { }

QString tell(const RecipeStep &step)
{
    const Role role = Role::fromKey(step.value[u"role"_s].toString());
    return role.isNone() ? Tr::tr("%1: no role").arg(named(step.attribute))
                         : Tr::tr("%1: role %2", "column, role").arg(named(step.attribute), role.name());
}

} // namespace

const StepKind kSetRoleStep{"set_role", lay, columns, apply, tell, false};

} // namespace lodestar::table
