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

/// The columns that are made: [{"name", "type"}]; a single one of type tags takes all parts.
std::vector<std::pair<QString, ColumnType>> madeColumns(const RecipeStep &step)
{
    std::vector<std::pair<QString, ColumnType>> made;
    for (const QJsonValue &each : step.value[u"into"_s].toArray())
        made.emplace_back(each[u"name"_s].toString(), columnTypeFromId(each[u"type"_s].toString()));
    return made;
}

bool makesTags(const RecipeStep &step)
{
    const auto made = madeColumns(step);
    return made.size() == 1 && made.front().second == ColumnType::Tags;
}

void lay(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    if (!columnOf(info, step.attribute, report))
        return;
    const DatasetInfo before = info;
    for (const auto &[name, type] : madeColumns(step)) {
        if (!addColumn(info, name, type, report)) {
            info = before;
            return;
        }
    }
}

StepColumns columns(const DatasetInfo &info, const RecipeStep &step)
{
    StepColumns columns = columnOfStep(info, step);
    columns.writes.clear();
    for (const auto &[name, type] : madeColumns(step)) {
        if (const ColumnInfo *column = info.byName(name))
            columns.writes.push_back(column->index);
    }
    return columns;
}

/// The parts of a text; the last takes what is left over.
QStringList partsOf(const QString &text, const QString &separator, qsizetype most)
{
    QStringList parts = separator.isEmpty() ? QStringList{text} : text.split(separator);
    if (most > 0 && parts.size() > most) {
        const QString rest = parts.sliced(most - 1).join(separator);
        parts = parts.first(most - 1) << rest;
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    const DraftColumn *source = table.find(step.attribute);
    const QString separator = step.value[u"separator"_s].toString();
    std::vector<DraftColumn *> made;
    for (const auto &[name, type] : madeColumns(step)) {
        if (DraftColumn *column = table.edit(name))
            made.push_back(column);
    }
    if (!source || made.empty())
        return;
    const bool tags = makesTags(step);
    QHash<QString, QStringList> known; // values repeat: each is cut once
    for (size_t row = 0; row < table.rows(); ++row) {
        if (source->isMissing(row) || table.isDropped(row))
            continue;
        const QString text = source->canonical(row);
        auto parts = known.find(text);
        if (parts == known.end())
            parts = known.insert(text, partsOf(text, separator, tags ? 0 : static_cast<qsizetype>(made.size())));
        if (tags) {
            report.cells += made[0]->set(row, parts->join(u';')) ? 1 : 0;
        } else {
            for (size_t i = 0; i < made.size() && static_cast<qsizetype>(i) < parts->size(); ++i) {
                const QString &part = parts->at(static_cast<qsizetype>(i));
                const bool fits = made[i]->set(row, part);
                report.cells += fits && !part.isEmpty() ? 1 : 0;
                report.unreadable += fits ? 0 : 1;
            }
        }
        ++report.rows;
    }
}

QString tell(const RecipeStep &step)
{
    QStringList names;
    for (const auto &[name, type] : madeColumns(step))
        names << named(name);
    const QString separator = step.value[u"separator"_s].toString();
    if (makesTags(step))
        return Tr::tr("%1 cut at “%2” into the tags %3", "column, separator, column")
            .arg(named(step.attribute), separator, names.value(0));
    return Tr::tr("%1 split at “%2” into %3", "column, separator, columns")
        .arg(named(step.attribute), separator, joined(names));
}

} // namespace

const StepKind kSplitColumnStep{"split_column", lay, columns, apply, tell};

} // namespace lodestar::table
