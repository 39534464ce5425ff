#include "ui/pages/customers/unmatchedmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

namespace lodestar::ui {

UnmatchedModel::UnmatchedModel(std::vector<relate::Unmatched> keys, QObject *parent)
    : QAbstractTableModel(parent), m_keys(std::move(keys))
{ }

int UnmatchedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int UnmatchedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnmatchedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const relate::Unmatched &one = m_keys[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() != Key;
    const qint64 number = index.column() == Rows ? one.rows : one.firstRow;
    if (role == Qt::DisplayRole)
        return isNumber ? format::count(number) : visible(one.key);
    if (role == Qt::UserRole && isNumber)
        return number;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant UnmatchedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Key") : section == Rows ? tr("Rows") : tr("First in row");
}

} // namespace lodestar::ui
