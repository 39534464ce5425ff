#include "app/cli/command.h"
#include "app/cli/tablewriter.h"

#include "core/table/datasetstore.h"

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Table)
};

/// The data set that was named, or the newest: customers before other kinds.
Result<table::DatasetInfo> chosenDataset(Call &call, const table::DatasetStore &store)
{
    if (call.has("dataset")) {
        bool ok = false;
        const qint64 id = call.option("dataset").toLongLong(&ok);
        if (!ok || id <= 0)
            return call.wrongUsage(
                Tr::tr("A data set is named by its number, not by \"%1\".").arg(call.option("dataset")));
        return store.info(id);
    }
    const auto customers = store.current();
    if (!customers)
        return customers.error();
    if (*customers)
        return **customers;
    const auto all = store.list();
    if (!all)
        return all.error();
    if (all->empty()) {
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 has no data set yet. Import a table first: lodestar-cli import.").arg(call.word(0)),
                     {}};
    }
    return all->front();
}

Result<> writeRaw(const table::DatasetStore &store, const table::DatasetInfo &info, TableWriter &writer)
{
    Result<> written;
    const auto read = store.readRaw(info, [&](const QStringList &row) {
        written = writer.row(row);
        return written.has_value();
    });
    return written ? read : written;
}

Result<> writeNormalised(const table::Table &table, TableWriter &writer, const TaskControl &control)
{
    QStringList cells;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (row % 4096 == 0 && control.cancelled())
            return Error::cancelled();
        cells.clear();
        for (const table::Column &column : table.columns())
            cells.append(column.canonical(row));
        LODESTAR_TRY(writer.row(cells));
    }
    return {};
}

} // namespace

Result<> runTable(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const table::DatasetStore store(**project);
    const auto info = chosenDataset(call, store);
    if (!info)
        return info.error();
    const auto namesOf = [](const std::vector<table::ColumnInfo> &columns) {
        QStringList names;
        for (const table::ColumnInfo &column : columns)
            names.append(column.name);
        return names;
    };
    TableWriter writer(call.output(), call.asJson());
    if (call.has("raw")) {
        LODESTAR_TRY(writer.header(namesOf(table::importedColumns(*info))));
        LODESTAR_TRY(writeRaw(store, *info, writer));
        return writer.end();
    }
    const auto table = store.load(*info, {}, call.control());
    if (!table)
        return table.error();
    LODESTAR_TRY(writer.header(namesOf(table->info().columns)));
    LODESTAR_TRY(writeNormalised(*table, writer, call.control()));
    return writer.end();
}

} // namespace lodestar::cli
