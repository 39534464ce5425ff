#include "ui/models/columnloader.h"

#include "core/project/project.h"
#include "core/table/datasetstore.h"

namespace lodestar::ui {

ColumnLoader::~ColumnLoader()
{
    m_work.cancel();
}

void ColumnLoader::load(const QString &projectPath, const table::DatasetInfo &info, const std::vector<int> &first)
{
    m_path = projectPath;
    m_info = info;
    m_columns.assign(info.columns.size(), {});
    std::vector<int> begin = first;
    // Whatever is in sight, rows are known by these.
    for (const auto role : {table::RoleId::Id, table::RoleId::Name})
        if (const auto *column = info.byRole(role); column && std::ranges::find(begin, column->index) == begin.end())
            begin.push_back(column->index);
    if (begin.empty() && !info.columns.empty())
        begin.push_back(0);
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
    m_work = runTask([path = m_path, info = m_info, columns](const TaskControl &control) -> Result<table::Table> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!own)
            return own.error();
        return table::DatasetStore(**own).load(info, columns, control);
    });
    m_work.then(this, [this, columns](const Result<table::Table> &part) {
        m_isLoading = false;
        if (part)
            take(*part, columns);
        else if (part.error().kind != ErrorKind::Cancelled)
            emit failed(part.error().message);
    });
    m_work.onCanceled(this, [this] { m_isLoading = false; });
    emit stepStarted();
}

void ColumnLoader::take(const table::Table &part, const std::vector<int> &columns)
{
    for (const int column : columns)
        m_columns[static_cast<size_t>(column)] = part.column(column);
    std::vector<int> others;
    for (const table::ColumnInfo &column : m_info.columns)
        if (m_columns[static_cast<size_t>(column.index)].rows() != m_info.rows)
            others.push_back(column.index);
    if (!others.empty() && m_info.rows > 0)
        start(others);
    emit loaded(table::Table(m_info, m_columns));
}

} // namespace lodestar::ui
