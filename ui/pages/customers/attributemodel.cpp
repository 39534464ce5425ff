#include "ui/pages/customers/attributemodel.h"

#include "core/base/text.h"

#include <QHash>

namespace lodestar::ui {

void AttributeModel::setTable(const table::Table &table, int attribute, bool canEdit)
{
    const bool same = table.rows() == m_table.rows() && attribute == m_attribute;
    if (same) { // the view stays where it is
        m_table = table;
        m_canEdit = canEdit;
        if (table.rows() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    m_attribute = attribute;
    m_canEdit = canEdit;
    endResetModel();
}

int AttributeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_attribute < 0 ? 0 : static_cast<int>(m_table.rows());
}

int AttributeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttributeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    switch (index.column()) {
    case Key:
        return visible(m_table.keyOf(index.row()));
    case Customer:
        return visible(m_table.nameOf(index.row()));
    default: {
        const table::Column &column = m_table.column(m_attribute);
        return role == Qt::EditRole ? column.canonical(index.row()) : visible(column.display(index.row()));
    }
    }
}

QVariant AttributeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Key:
        return tr("Key");
    case Customer:
        return tr("Customer");
    default:
        return m_attribute < 0 ? QString() : visible(m_table.info().columns[static_cast<size_t>(m_attribute)].name, 60);
    }
}

Qt::ItemFlags AttributeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Value && m_canEdit ? plain | Qt::ItemIsEditable : plain;
}

bool AttributeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value || !m_canEdit)
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    emit filled({{table::rowKeyOf(m_table, index.row()), m_attribute, value.toString()}});
    return true;
}

PastedCells cellsOfText(const QString &text, const table::Table &table, int attribute, qsizetype firstRow)
{
    PastedCells pasted;
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const bool keyed =
        std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.contains(u'\t'); });
    QHash<QString, qsizetype> rows;
    if (keyed) {
        for (qsizetype row = table.rows(); row-- > 0;) { // the first row with a name or key counts
            rows[folded(table.nameOf(row))] = row;
        }
        for (qsizetype row = table.rows(); row-- > 0;)
            rows[folded(table.keyOf(row))] = row;
    }
    for (const QString &line : lines) {
        QStringList parts = line.split(u'\t');
        QString value = parts.value(keyed ? 1 : 0);
        value.remove(u'\r');
        if (!keyed) {
            if (firstRow < table.rows())
                pasted.cells.push_back({table::rowKeyOf(table, firstRow++), attribute, value});
            else
                pasted.unmatched << value;
            continue;
        }
        const auto row = rows.constFind(folded(parts.front()));
        if (row != rows.cend())
            pasted.cells.push_back({table::rowKeyOf(table, *row), attribute, value});
        else
            pasted.unmatched << parts.front();
    }
    return pasted;
}

} // namespace lodestar::ui
