#include "ui/pages/customers/tablecolumns.h"

#include "ui/base/settings.h"
#include "ui/pages/customers/customertable.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace lodestar::ui {

namespace {

constexpr int kInSight = 10; ///< columns that a wide screen shows at most
constexpr double kMeasure = 1000; ///< widths are kept in thousandths of so many scaled pixels

} // namespace

TableColumns::TableColumns(CustomerTable &view, QObject *parent) : QObject(parent), m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_placing)
            store();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        const auto at = static_cast<size_t>(column);
        // Widths that follow from the window, or from another, are nobody's choice.
        if (m_placing || !m_view.isHeld() || width == 0 || at >= m_info.columns.size())
            return;
        m_layout.widths[m_info.columns[at].name] =
            static_cast<int>(width * kMeasure / std::max(theme::current().pixels(kMeasure), 1));
        settings::setTableLayout(m_path, m_layout.toJson());
    });
}

void TableColumns::begin(const QString &projectPath, const table::DatasetInfo &info)
{
    m_path = projectPath;
    m_info = info;
    m_layout = ColumnLayout::fromJson(settings::tableLayout(projectPath));
    m_sized.assign(info.columns.size(), 0);
}

int TableColumns::nameColumn() const
{
    if (const auto *chosen = m_layout.frozen.isEmpty() ? nullptr : m_info.byName(m_layout.frozen))
        return chosen->index;
    if (!m_layout.order.isEmpty())
        return -1; // a person arranged the table and keeps no column in sight
    for (const auto role : {table::RoleId::Name, table::RoleId::Id})
        if (const auto *column = m_info.byRole(role))
            return column->index;
    return -1;
}

void TableColumns::place()
{
    const QScopedValueRollback placing(m_placing, true);
    m_layout.applyTo(*m_view.horizontalHeader(), m_info);
    m_view.freeze(nameColumn());
    m_view.setBarsWanted(m_layout.bars);
}

void TableColumns::sizeLoaded(const table::Table &table)
{
    const QScopedValueRollback placing(m_placing, true);
    for (const auto &column : m_info.columns) {
        auto &sized = m_sized[static_cast<size_t>(column.index)];
        if (sized || m_view.isColumnHidden(column.index))
            continue;
        sized = table.isLoaded(column.index);
        const int stored = m_layout.widths.value(column.name);
        m_view.setColumnWidth(column.index,
                              stored > 0 ? theme::current().pixels(stored) : m_view.goodWidth(column.index));
    }
}

std::vector<int> TableColumns::firstColumns() const
{
    std::vector<int> first;
    const auto add = [&](int column) {
        if (std::ranges::find(first, column) == first.end() && static_cast<int>(first.size()) < kInSight)
            first.push_back(column);
    };
    if (const int name = nameColumn(); name >= 0)
        add(name);
    for (const QString &name : m_layout.order)
        if (const auto *column = m_info.byName(name); column && !m_layout.hidden.contains(name))
            add(column->index);
    for (const auto &column : m_info.columns)
        if (!m_layout.hidden.contains(column.name))
            add(column.index);
    return first;
}

std::vector<int> TableColumns::shown() const
{
    std::vector<int> columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void TableColumns::hide(int column)
{
    m_view.setColumnHidden(column, true);
    store();
}

void TableColumns::move(int column, int by)
{
    QHeaderView *header = m_view.horizontalHeader();
    // Past hidden ones, to where the eye sees a change; never before the column that is kept in sight.
    int to = header->visualIndex(column) + by;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += by;
    const int first = m_view.frozenColumn() >= 0 ? 1 : 0;
    if (to >= first && to < header->count() && column != m_view.frozenColumn())
        header->moveSection(header->visualIndex(column), to);
}

void TableColumns::freeze(int column)
{
    const QScopedValueRollback placing(m_placing, true);
    m_view.freeze(column == m_view.frozenColumn() ? -1 : column);
    store();
}

void TableColumns::setBars(bool shown)
{
    m_layout.bars = shown;
    m_view.setBarsWanted(shown);
    store();
}

void TableColumns::store()
{
    if (m_info.columns.empty() || m_path.isEmpty())
        return;
    m_layout.readFrom(*m_view.horizontalHeader(), m_info);
    const int frozen = m_view.frozenColumn();
    m_layout.frozen = frozen >= 0 ? m_info.columns[static_cast<size_t>(frozen)].name : QString();
    settings::setTableLayout(m_path, m_layout.toJson());
}

} // namespace lodestar::ui
