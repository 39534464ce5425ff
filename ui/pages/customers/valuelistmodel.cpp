#include "ui/pages/customers/valuelistmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

namespace lodestar::ui {

void ValueListModel::setValues(std::vector<table::ValueCount> values, qint64 rows)
{
    beginResetModel();
    m_values = std::move(values);
    m_rows = rows;
    endResetModel();
}

void ValueListModel::setTicked(const QStringList &values)
{
    m_ticked = values;
    if (!m_values.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int ValueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

QVariant ValueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[value, rows] = m_values[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole)
        return m_ticked.contains(value) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return visible(value, 1000).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    const double share = m_rows > 0 ? static_cast<double>(rows) / static_cast<double>(m_rows) : 0;
    return tr("%1 – %2 (%3)", "a value, how many rows have it, their share")
        .arg(isolated(visible(value, 60)), format::count(rows), format::share(share));
}

bool ValueListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &text = m_values[static_cast<size_t>(index.row())].value;
    m_ticked.removeAll(text);
    if (value.toInt() == Qt::Checked)
        m_ticked << text;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

Qt::ItemFlags ValueListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace lodestar::ui
