#include "ui/pages/icp/moversmodel.h"

#include "core/base/text.h"

namespace lodestar::ui {

QString moveSign(profile::Move move)
{
    switch (move) {
    case profile::Move::Up:
        return QStringLiteral("↑");
    case profile::Move::Down:
        return QStringLiteral("↓");
    case profile::Move::Same:
    case profile::Move::Clearer:
    case profile::Move::Unclearer:
        break;
    }
    return QStringLiteral("·");
}

void MoversModel::show(std::vector<MoverLine> lines, bool withReasons)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_withReasons = withReasons;
    endResetModel();
}

int MoversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MoversModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_withReasons ? int(ColumnCount) : int(Through);
}

QVariant MoversModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const MoverLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Customer:
        return visible(line.name, 120);
    case From:
        return line.from;
    case To:
        return role == Qt::ToolTipRole ? line.to : tr("%1 %2", "sign of the direction, tier").arg(line.sign, line.to);
    case Through:
        return line.through; // its names are made visible and isolated one by one
    default:
        return {};
    }
}

QVariant MoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Through:
        return tr("Through");
    default:
        return {};
    }
}

} // namespace lodestar::ui
