#pragma once

#include "core/table/recipestore.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// The customers beside one attribute, whose cells can be typed into.
class AttributeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Key, Customer, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const table::Table &table, int attribute, bool canEdit);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void filled(const std::vector<lodestar::table::CellFill> &cells);

private:
    table::Table m_table;
    int m_attribute = -1;
    bool m_canEdit = false;
};

/// Cells out of lines with tabs, as spreadsheets put them on the clipboard: two columns are the customer's key or name
/// and the value; a single column goes down from `firstRow`.
struct PastedCells {
    std::vector<table::CellFill> cells;
    QStringList unmatched; ///< keys that no customer has
};
PastedCells cellsOfText(const QString &text, const table::Table &table, int attribute, qsizetype firstRow);

} // namespace lodestar::ui
