#include "core/table/stepkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

const QString kName = u"name"_s;

void lay(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    ColumnInfo *column = columnOf(info, step.attribute, report);
    if (!column)
        return;
    const QString name = step.value[kName].toString();
    const ColumnInfo *other = info.byName(name);
    if (name.isEmpty() || (other && other->index != column->index)) {
        report.trouble = StepReport::Trouble::NameTaken;
        report.column = name;
        return;
    }
    column->name = name;
}

StepColumns columns(const DatasetInfo &, const RecipeStep &)
{
    return {};
}

void apply(DraftTable &, const RecipeStep &, StepReport &) { }

QString tell(const RecipeStep &step)
{
    return Tr::tr("%1 is called %2", "column, its new name").arg(named(step.attribute), named(newNameBy(step)));
}

} // namespace

QString newNameBy(const RecipeStep &step)
{
    return step.kind == QLatin1StringView(kRenameColumnStep.id) ? step.value[kName].toString() : QString();
}

const StepKind kRenameColumnStep{"rename_column", lay, columns, apply, tell, false};

} // namespace lodestar::table
