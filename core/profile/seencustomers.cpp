#include "core/profile/seencustomers.h"

#include "core/table/datasetstore.h"

#include <QSet>

namespace lodestar::profile {

bool areToldAlike(const table::Table &one, const table::Table &other)
{
    using table::RoleId;
    const bool first = one.identity(RoleId::Id) != nullptr, second = other.identity(RoleId::Id) != nullptr;
    return first == second && (first || (one.identity(RoleId::Name) && other.identity(RoleId::Name)));
}

Result<std::vector<quint8>> seenCustomers(project::Project &project, const table::Table &table, const Icp &icp,
                                          const TaskControl &control)
{
    if (icp.dataset == 0 || icp.dataset == table.info().id)
        return std::vector<quint8>();
    const table::DatasetStore datasets(project);
    const auto info = datasets.info(icp.dataset);
    if (!info)
        return std::vector<quint8>(); // taken back by undo: nothing is known of it any more
    std::vector<int> columns;
    for (const auto role : {table::RoleId::Id, table::RoleId::Name})
        if (const table::ColumnInfo *column = info->byRole(role))
            columns.push_back(column->index);
    if (columns.empty())
        return std::vector<quint8>(); // nobody knows who they were
    const auto written = datasets.load(*info, columns, control);
    if (!written)
        return written.error();
    if (!areToldAlike(*written, table))
        return std::vector<quint8>(); // ids against names: all would look like new ones
    QSet<QString> keys;
    keys.reserve(written->rows());
    for (qsizetype row = 0; row < written->rows(); ++row)
        keys.insert(written->keyOf(row));
    std::vector<quint8> seen(static_cast<size_t>(table.rows()));
    for (qsizetype row = 0; row < table.rows(); ++row)
        seen[static_cast<size_t>(row)] = keys.contains(table.keyOf(row)) ? 1 : 0;
    return seen;
}

} // namespace lodestar::profile
