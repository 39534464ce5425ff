#pragma once

#include "core/table/table.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// One row of a table as a list: attribute, value. Columns that are not loaded yet show "…".
class RowDetailModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Attribute, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const table::Table &table, qsizetype row); ///< row -1: none
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    table::Table m_table;
    qsizetype m_row = -1;
};

} // namespace lodestar::ui
