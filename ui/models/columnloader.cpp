#include "ui/models/columnloader.h"

#include "core/project/project.h"
#include "core/table/datasetstore.h"
#include "core/table/hiddennames.h"

namespace lodestar::ui {

ColumnLoader::~ColumnLoader()
{
    m_work.cancel();
}

void ColumnLoader::load(const QString &projectPath, const table::DatasetInfo &info, const std::vector<int> &first)
{
    m_path = projectPath;
    m_info = info;
    std::vector<int> begin = first;
    // Whatever is in sight, rows are known by these.
    for (const auto role : {table::RoleId::Id, table::RoleId::Name})
        if (const auto *column = info.byRole(role); column && std::ranges::find(begin, column->index) == begin.end())
            begin.push_back(column->index);
    if (begin.empty() && !info.columns.empty())
        begin.push_back(0);
    if (begin.size() >= info.columns.size())
        begin.clear();
    std::ranges::sort(begin);
    start(begin);
}

void ColumnLoader::stop()
{
    m_work.cancel();
    m_isLoading = false;
}

void ColumnLoader::start(const std::vector<int> &columns)
{
    m_isLoading = true;
    m_work = runTask([path = m_path, info = m_info, columns,
                      hide = m_hidesNames](const TaskControl &control) -> Result<table::Table> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!own)
            return own.error();
        auto loaded = table::DatasetStore(**own).load(info, columns, control);
        if (loaded && hide)
            loaded = table::withNamesHidden(*loaded);
        return loaded;
    });
    m_work.then(this, [this, columns](const Result<table::Table> &part) {
        m_isLoading = false;
        if (!part) {
            if (part.error().kind != ErrorKind::Cancelled)
                emit failed(part.error().message);
            return;
        }
        // All of them anew, not only the others: rows that a recipe drops or rekeys come out right in one reading only.
        if (!columns.empty() && columns.size() < m_info.columns.size() && m_info.rows > 0)
            start({});
        emit loaded(*part);
    });
    m_work.onCanceled(this, [this] { m_isLoading = false; });
    emit stepStarted();
}

} // namespace lodestar::ui
