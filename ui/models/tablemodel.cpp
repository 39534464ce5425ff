#include "ui/models/tablemodel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnfacts.h"

#include <QFont>

#include <numeric>

namespace lodestar::ui {

TableModel::~TableModel()
{
    m_work.cancel();
    m_preparing.cancel();
}

void TableModel::setTable(const table::Table &table)
{
    const bool same = table.columnCount() > 0 && table.info().id == this->table().info().id
        && table.rows() == this->table().rows() && table.columnCount() == this->table().columnCount();
    m_work.cancel();
    m_isArranging = false;
    if (same) {
        m_index = table::TableIndex(table, m_index);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit cellsChanged();
    } else {
        beginResetModel();
        m_index = table::TableIndex(table);
        m_arrangement.filters.clear();
        m_arrangement.sortBy.clear();
        m_rows.resize(static_cast<size_t>(table.rows()));
        std::iota(m_rows.begin(), m_rows.end(), 0u);
        endResetModel();
        emit tableReplaced();
    }
    if (m_arrangement != table::Arrangement())
        rearrange();
    else if (!same)
        emit arranged();
    prepare();
}

void TableModel::prepare()
{
    m_preparing = runTask([index = m_index](const TaskControl &control) -> Result<> {
        table::prepareToFind(index, control);
        return {};
    });
}

void TableModel::setContains(const QString &text)
{
    if (text == m_arrangement.contains)
        return;
    m_arrangement.contains = text;
    rearrange();
}

void TableModel::setFilters(const std::vector<table::Filter> &filters)
{
    if (filters == m_arrangement.filters)
        return;
    m_arrangement.filters = filters;
    rearrange();
}

void TableModel::setSortBy(const std::vector<table::SortKey> &keys)
{
    if (keys == m_arrangement.sortBy)
        return;
    m_arrangement.sortBy = keys;
    rearrange();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    setSortBy(column < 0 ? std::vector<table::SortKey>()
                         : std::vector<table::SortKey>{{column, order == Qt::DescendingOrder}});
}

void TableModel::rearrange()
{
    m_work.cancel();
    m_isArranging = true;
    emit arranging();
    m_work = runTask([index = m_index, arrangement = m_arrangement](const TaskControl &control) {
        return table::arrange(index, arrangement, control);
    });
    m_work.then(this,
                [this, asked = m_arrangement, rows = table().rows(),
                 id = table().info().id](const Result<std::vector<quint32>> &arrangedRows) {
                    if (!arrangedRows || asked != m_arrangement || id != table().info().id || rows != table().rows())
                        return;
                    m_isArranging = false;
                    beginResetModel();
                    m_rows = *arrangedRows;
                    endResetModel();
                    emit arranged();
                });
}

int TableModel::rowOf(qsizetype tableRow) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), static_cast<quint32>(tableRow));
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table().columnCount());
}

Qt::Alignment TableModel::alignment(int column) const
{
    const table::ColumnType type = table().info().columns[static_cast<size_t>(column)].type;
    const bool figure = isNumeric(type) && type != table::ColumnType::YesNo;
    return (figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (!table().isLoaded(index.column()))
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const table::Column &column = table().column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isNumeric(column.type()) ? column.display(tableRow(index.row()))
                                        : isolated(visible(column.display(tableRow(index.row()))));
    case Qt::EditRole:
        return written(column, tableRow(index.row()));
    case Qt::ToolTipRole:
        return visible(column.display(tableRow(index.row())), 1000);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    default:
        return {};
    }
}

/// What stands in the field when a cell is written anew: no grouped digits, dates in their ISO form.
QString TableModel::written(const table::Column &column, qsizetype row) const
{
    const bool isNumber = column.type() == table::ColumnType::Number || column.type() == table::ColumnType::Money;
    if (isNumber && !column.isMissing(row)) {
        QLocale locale = format::locale();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(column.numbers()[static_cast<size_t>(row)], 'g', QLocale::FloatingPointShortest);
    }
    return column.type() == table::ColumnType::YesNo ? column.display(row) : column.canonical(row);
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text != data(index, Qt::EditRole).toString())
        emit cellEdited(tableRow(index.row()), index.column(), text);
    return true;
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_isEditable && table().isLoaded(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(format::count(tableRow(section) + 1))
                                                               : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const auto &info = table().info().columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return visible(info.name, 60);
    if (role == Qt::AccessibleTextRole && m_facts && section < m_facts->count())
        return m_facts->spoken(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    if (role == Qt::ToolTipRole)
        return tr("%1\nRole: %2 · type: %3\n%4 distinct, %5 without a value")
            .arg(visible(info.name, 200), info.role.isNone() ? tr("none") : info.role.name(),
                 table::columnTypeName(info.type), format::count(info.distinct), format::count(info.missing));
    return {};
}

} // namespace lodestar::ui
