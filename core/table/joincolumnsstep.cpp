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

void lay(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    for (const QString &name : textsOf(step.value[u"columns"_s])) {
        if (!columnOf(info, name, report))
            return;
    }
    addColumn(info, step.attribute, columnTypeFromId(step.value[u"type"_s].toString(u"category"_s)), report);
}

StepColumns columns(const DatasetInfo &info, const RecipeStep &step)
{
    StepColumns columns;
    for (const QString &name : textsOf(step.value[u"columns"_s])) {
        if (const ColumnInfo *column = info.byName(name))
            columns.reads.push_back(column->index);
    }
    if (const ColumnInfo *column = info.byName(step.attribute))
        columns.writes.push_back(column->index);
    return columns;
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    DraftColumn *made = table.edit(step.attribute);
    std::vector<const DraftColumn *> sources;
    for (const QString &name : textsOf(step.value[u"columns"_s])) {
        if (const DraftColumn *source = table.find(name))
            sources.push_back(source);
    }
    if (!made || sources.empty())
        return;
    const QString separator = step.value[u"separator"_s].toString();
    QStringList parts;
    for (size_t row = 0; row < table.rows(); ++row) {
        if (table.isDropped(row))
            continue;
        parts.clear();
        for (const DraftColumn *source : sources) {
            if (!source->isMissing(row))
                parts << source->canonical(row);
        }
        if (parts.isEmpty())
            continue;
        if (!made->set(row, parts.join(separator))) {
            ++report.unreadable;
            continue;
        }
        ++report.cells;
        ++report.rows;
    }
}

QString tell(const RecipeStep &step)
{
    QStringList names;
    for (const QString &name : textsOf(step.value[u"columns"_s]))
        names << named(name);
    return Tr::tr("%1 joined from %2", "new column, columns").arg(named(step.attribute), joined(names));
}

} // namespace

const StepKind kJoinColumnsStep{"join_columns", lay, columns, apply, tell};

} // namespace lodestar::table
