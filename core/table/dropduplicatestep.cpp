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

StepColumns columns(const DatasetInfo &, const RecipeStep &step)
{
    StepColumns columns;
    columns.byKey = true;
    columns.dropsRows = true;
    columns.fillsAll = step.value[u"fill"_s].toBool();
    return columns;
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    const RowKey keepKey = RowKey::fromJson(step.value[u"keep"_s].toObject());
    const auto keep = table.rowOf(keepKey);
    if (!keep) {
        report.miss(keepKey.key); // which of them is right was decided for a row that is gone: nothing is left out
        return;
    }
    for (const RowKey &key : rowKeysOf(step.value[u"drop"_s])) {
        const auto row = table.rowOf(key);
        if (!row || *row == *keep) {
            report.miss(key.key);
            continue;
        }
        if (table.isDropped(*row))
            continue;
        if (step.value[u"fill"_s].toBool()) {
            for (DraftColumn *column : table.editAll()) {
                if (!column->isMissing(*keep) || column->isMissing(*row))
                    continue;
                column->copy(*row, *keep);
                ++report.cells;
            }
        }
        table.drop(*row);
        ++report.rows;
    }
}

QString tell(const RecipeStep &step)
{
    const auto drop = step.value[u"drop"_s].toArray().size();
    const QString keep = named(step.value[u"keep"_s][u"key"_s].toString());
    return step.value[u"fill"_s].toBool()
        ? Tr::tr("%1: %n duplicate(s) merged into one row", nullptr, static_cast<int>(drop)).arg(keep)
        : Tr::tr("%1: %n duplicate(s) left out", nullptr, static_cast<int>(drop)).arg(keep);
}

} // namespace

const StepKind kDropDuplicateStep{"drop_duplicate", layNothing, columns, apply, tell};

} // namespace lodestar::table
