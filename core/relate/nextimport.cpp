#include "core/relate/nextimport.h"

#include "core/base/text.h"
#include "core/import/databaseaddress.h"
#include "core/import/readings.h"
#include "core/project/project.h"
#include "core/relate/preparedtable.h"
#include "core/table/datasetstore.h"

#include <QSet>

#include <algorithm>

namespace lodestar::relate {

using table::ColumnInfo;
using table::Table;

namespace {

/// What came with a file: neither made by the recipe nor rolled up.
bool isOfFile(const ColumnInfo &column)
{
    return table::isImported(column) && column.rollup == 0;
}

NextImport describe(const Table &before, const Table &now, const table::Comparison &found)
{
    NextImport next;
    next.before = before.info();
    next.by = found.by;
    next.known = static_cast<qint64>(found.pairs.size());
    next.joined = static_cast<qint64>(found.joined.size());
    next.left = static_cast<qint64>(found.left.size());
    QSet<int> oldNames, newNames;
    for (const table::RenamedColumn &column : found.renamed) {
        if (!isOfFile(before.column(column.before).info()))
            continue;
        oldNames.insert(column.before);
        newNames.insert(column.now);
        next.renamed.push_back({before.column(column.before).name(), now.column(column.now).name(), column.same});
    }
    for (const int column : found.added) {
        if (!newNames.contains(column))
            next.added << now.column(column).name();
    }
    for (const int column : found.removed) {
        if (!oldNames.contains(column) && isOfFile(before.column(column).info()))
            next.removed << before.column(column).name();
    }
    return next;
}

} // namespace

bool isLikeInUse(const table::DatasetInfo &inUse, const QStringList &columns)
{
    QSet<QString> before, now;
    for (const ColumnInfo &column : inUse.columns) {
        if (isOfFile(column))
            before.insert(folded(column.name));
    }
    for (const QString &column : columns)
        now.insert(folded(column));
    const qsizetype most = std::max(before.size(), now.size());
    return now.intersect(before).size() * 2 > most;
}

Result<std::optional<NextImport>> compareWithInUse(project::Project &project, const TableFile &file,
                                                   const QStringList &columns, const TaskControl &control)
{
    const std::optional<NextImport> nothing;
    if (import::DatabaseAddress::isDatabase(file.path))
        return nothing;
    const table::DatasetStore store(project);
    const auto inUse = store.current(file.options.kind);
    if (!inUse)
        return inUse.error();
    if (!*inUse || !isLikeInUse(**inUse, columns))
        return nothing;
    const auto options = import::Readings::of(project).applied(file.path, file.options);
    const auto prepared = import::prepareFile(file.path, options, control.part(0, 0.6));
    if (!prepared)
        return prepared.error();
    const auto before = store.load(**inUse, {}, control.part(0.6, 0.8));
    if (!before)
        return before.error();
    const Table now = tableOf(prepared->outcome.dataset, prepared->columns);
    const auto found = table::compare(*before, now, control.part(0.8, 1));
    if (!found)
        return found.error();
    return std::optional(describe(*before, now, *found));
}

} // namespace lodestar::relate
