#include "ui/pages/customers/rowdetailmodel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"

namespace lodestar::ui {

void RowDetailModel::show(const table::Table &table, qsizetype row)
{
    const bool sameShape = m_row >= 0 && row >= 0 && table.columnCount() == m_table.columnCount();
    if (!sameShape)
        beginResetModel();
    m_table = table;
    m_row = row;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0) // the next customer: the list stays where it was scrolled to
        emit dataChanged(index(0, Attribute), index(rowCount() - 1, Value));
}

int RowDetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_row < 0 ? 0 : static_cast<int>(m_table.columnCount());
}

int RowDetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowDetailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &info = m_table.info().columns[static_cast<size_t>(index.row())];
    if (index.column() == Attribute) {
        if (role == Qt::DisplayRole)
            return visible(info.name, 60);
        if (role == Qt::ForegroundRole)
            return theme::current().color(theme::ColorRole::TextMuted);
        return {};
    }
    const bool loaded = m_table.isLoaded(index.row());
    const QString value = loaded ? m_table.column(index.row()).display(m_row) : QStringLiteral("…");
    if (role == Qt::DisplayRole)
        return value.isEmpty() ? tr("–", "no value") : isolated(visible(value));
    if (role == Qt::ToolTipRole)
        return visible(value, 2000).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && value.isEmpty())
        return tr("no value");
    return {};
}

QVariant RowDetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Attribute ? tr("Attribute") : tr("Value");
}

} // namespace lodestar::ui
