#include "ui/pages/customers/changesmodel.h"

#include "core/base/text.h"

namespace lodestar::ui {

void ChangesModel::show(std::shared_ptr<const ComparedTables> tables, std::optional<Kind> only)
{
    beginResetModel();
    m_tables = std::move(tables);
    m_lines.clear();
    m_cut = false;
    if (m_tables) {
        if (!only || *only == Kind::Joined)
            addRows(m_tables->found.joined, Kind::Joined);
        if (!only || *only == Kind::Left)
            addRows(m_tables->found.left, Kind::Left);
        if (!only || *only == Kind::Changed)
            addChanges();
    }
    endResetModel();
}

void ChangesModel::addRows(const std::vector<quint32> &rows, Kind kind)
{
    m_cut = m_cut || rows.size() > kMostOfAKind;
    for (size_t i = 0; i < std::min(rows.size(), kMostOfAKind); ++i)
        m_lines.push_back({kind, rows[i], 0});
}

void ChangesModel::addChanges()
{
    const table::Comparison &found = m_tables->found;
    const size_t most = m_lines.size() + kMostOfAKind;
    for (size_t pair = 0; pair < found.pairs.size(); ++pair) {
        for (size_t column = 0; column < found.columns.size(); ++column) {
            if (found.columns[column].count == 0 || !found.columns[column].cells[pair])
                continue;
            if (m_lines.size() == most) {
                m_cut = true;
                return;
            }
            m_lines.push_back({Kind::Changed, static_cast<quint32>(pair), static_cast<int>(column)});
        }
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::cell(const Line &line, Column column) const
{
    const table::Table &before = m_tables->before, &now = m_tables->now;
    if (line.kind != Kind::Changed) {
        const bool joined = line.kind == Kind::Joined;
        if (column == What)
            return joined ? tr("new") : tr("gone");
        return column == Customer ? visible((joined ? now : before).nameOf(line.at), 80) : QString();
    }
    const table::MatchedRows rows = m_tables->found.pairs[line.at];
    const table::ColumnChanges &changes = m_tables->found.columns[static_cast<size_t>(line.column)];
    switch (column) {
    case Customer:
        return visible(now.nameOf(rows.now), 80);
    case What:
        return tr("changed");
    case ColumnName:
        return visible(now.column(changes.now).name(), 60);
    case Before:
        return visible(before.column(changes.before).display(rows.before), 80);
    default:
        return visible(now.column(changes.now).display(rows.now), 80);
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return cell(m_lines[static_cast<size_t>(index.row())], static_cast<Column>(index.column()));
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case What:
        return tr("What happened");
    case ColumnName:
        return tr("Column");
    case Before:
        return tr("Before");
    case Now:
        return tr("Now");
    default:
        return {};
    }
}

} // namespace lodestar::ui
