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

StepColumns columns(const DatasetInfo &, const RecipeStep &)
{
    StepColumns columns;
    columns.byKey = true;
    columns.dropsRows = true;
    return columns;
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    for (const RowKey &key : rowKeysOf(step.value[u"rows"_s])) {
        const auto row = table.rowOf(key);
        if (!row) {
            report.miss(key.key);
        } else if (!table.isDropped(*row)) {
            table.drop(*row);
            ++report.rows;
        }
    }
}

QString tell(const RecipeStep &step)
{
    const QJsonArray rows = step.value[u"rows"_s].toArray();
    if (rows.size() == 1)
        return Tr::tr("%1: left out", "customer").arg(named(rows[0][u"key"_s].toString()));
    return Tr::tr("%n row(s) left out", "a step of the recipe", static_cast<int>(rows.size()));
}

} // namespace

const StepKind kDropRowStep{"drop_row", layNothing, columns, apply, tell};

} // namespace lodestar::table
