#include "core/table/cellentry.h"
#include "core/table/recipe.h"
#include "core/table/stepkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

ColumnType typeOf(const RecipeStep &step)
{
    return columnTypeFromId(step.value[u"type"_s].toString());
}

void lay(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    ColumnInfo *column = columnOf(info, step.attribute, report);
    if (!column)
        return;
    column->type = typeOf(step);
    if (!roleAccepts(column->role, column->type)) {
        column->role = {};
        column->roleConfidence = 0;
        column->roleReason = Tr::tr("its role does not go with its new type");
    }
}

/// What a cell becomes; nullopt where it cannot be read as the new type.
std::optional<QString> read(const ColumnInfo &as, QString text, const QString &separator)
{
    if (as.type == ColumnType::Tags && !separator.isEmpty())
        text.replace(separator, u";"_s);
    const auto canonical = canonicalCell(as, text);
    return canonical ? std::optional(*canonical) : std::nullopt;
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    DraftColumn *column = table.edit(step.attribute);
    if (!column)
        return;
    DraftColumn made;
    made.info = column->info;
    made.info.type = typeOf(step);
    made.clear(static_cast<qsizetype>(table.rows()));
    const QString separator = step.value[u"separator"_s].toString();
    QHash<QString, std::optional<QString>> known; // values repeat: each is read once
    for (size_t row = 0; row < table.rows(); ++row) {
        if (column->isMissing(row))
            continue;
        const QString text = column->canonical(row);
        auto cell = known.constFind(text);
        if (cell == known.constEnd())
            cell = known.insert(text, read(made.info, text, separator));
        const bool fits = *cell && made.set(row, **cell);
        report.cells += fits ? 1 : 0;
        report.unreadable += fits || table.isDropped(row) ? 0 : 1;
    }
    report.rows = report.cells;
    *column = std::move(made);
    column->markChanged();
}

QString tell(const RecipeStep &step)
{
    return Tr::tr("%1: read as %2", "column, type").arg(named(step.attribute), columnTypeName(typeOf(step)));
}

} // namespace

const StepKind kSetTypeStep{"set_type", lay, columnOfStep, apply, tell};

} // namespace lodestar::table
