#include "core/base/text.h"
#include "core/table/stepkinds.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

StepColumns columns(const DatasetInfo &info, const RecipeStep &step)
{
    StepColumns columns = columnOfStep(info, step);
    columns.byKey = true;
    return columns;
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    DraftColumn *column = table.edit(step.attribute);
    if (!column)
        return;
    for (const QJsonValue &each : step.value[u"cells"_s].toArray()) {
        const QJsonObject cell = each.toObject();
        const RowKey key = RowKey::fromJson(cell);
        const auto row = table.rowOf(key);
        if (!row)
            report.miss(key.key);
        else if (!column->set(*row, cell[u"value"_s].toString()))
            ++report.unreadable;
        else
            ++report.cells;
    }
    report.rows = report.cells;
}

QString tell(const RecipeStep &step)
{
    const QJsonArray cells = step.value[u"cells"_s].toArray();
    if (cells.size() != 1)
        return Tr::tr("%1: %n cell(s) filled in", nullptr, static_cast<int>(cells.size())).arg(named(step.attribute));
    const QString key = named(cells[0][u"key"_s].toString()), value = cells[0][u"value"_s].toString();
    return value.isEmpty()
        ? Tr::tr("%1 of %2: emptied", "column, customer").arg(named(step.attribute), key)
        : Tr::tr("%1 of %2: %3", "column, customer, value").arg(named(step.attribute), key, named(value));
}

} // namespace

const StepKind kFillCellStep{"fill_cell", layOnColumn, columns, apply, tell};

} // namespace lodestar::table
