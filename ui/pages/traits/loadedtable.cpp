#include "ui/pages/traits/loadedtable.h"

#include "core/project/project.h"
#include "core/table/datasetstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::ui {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::LoadedTable)
};
} // namespace

Result<table::Table> loadedTable(const profile::Analysis &analysis, const QString &path,
                                 const std::vector<int> &columns, const TaskControl &control)
{
    if (std::all_of(columns.begin(), columns.end(), [&](int column) { return analysis.table.isLoaded(column); }))
        return analysis.table;
    const auto project = project::Project::openForTask(path, project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    auto table = table::DatasetStore(**project).load(analysis.table.info(), columns, control);
    if (table && table->rows() != analysis.table.rows())
        return Error{
            ErrorKind::Failed, Tr::tr("The customers have changed. Wait a moment, they are counted anew."), {}};
    return table;
}

} // namespace lodestar::ui
