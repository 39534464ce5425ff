#include "ui/pages/research/voicesmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

namespace lodestar::ui {

namespace {

constexpr qsizetype kQuoteCharacters = 1000;

} // namespace

void VoicesModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows) // what is selected stays selected
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int VoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant VoicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::UserRole && index.column() == When)
        return row.when;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::UserRole)
        return {};
    switch (index.column()) {
    case Quote:
        return visible(row.quote, kQuoteCharacters);
    case Theme:
        return visible(row.theme, 60);
    case Who:
        return visible(row.who, 120);
    case Company:
        return visible(row.company, 60);
    case When:
        return format::date(row.when);
    default:
        return {};
    }
}

QVariant VoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Quote:
        return tr("In their words");
    case Theme:
        return tr("Theme");
    case Who:
        return tr("Who");
    case Company:
        return tr("Company");
    case When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace lodestar::ui
