#pragma once

#include "core/table/arrange.h"
#include "ui/base/pending.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

class ColumnFacts;

/// A data set as a table of a million rows: cells are read when they are looked at; sorting, filtering and finding
/// happen in the background and the old order stays until the new one is there. Columns may come later than the table:
/// until then their cells are "…".
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }
    ~TableModel() override;

    /// The same data set with more columns, or other cells, keeps rows and order on screen; another one begins anew,
    /// without filters and in the order of its file.
    void setTable(const table::Table &table);
    const table::Table &table() const { return m_index.table(); }
    const table::TableIndex &tableIndex() const { return m_index; }

    void setContains(const QString &text);
    void setFilters(const std::vector<table::Filter> &filters);
    void setSortBy(const std::vector<table::SortKey> &keys);
    const table::Arrangement &arrangement() const { return m_arrangement; }
    bool isArranging() const { return m_isArranging; } ///< the rows shown are not yet those of the arrangement
    /// Where the header's words for those who hear the screen come from; null: the name alone is said.
    void setFacts(const ColumnFacts *facts) { m_facts = facts; }

    const std::vector<quint32> &rows() const { return m_rows; } ///< of the table, as they are shown
    qsizetype tableRow(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Where a row of the table stands now; -1 when it is filtered out.
    int rowOf(qsizetype tableRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< asks: see cellEdited()
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setEditable(bool editable) { m_isEditable = editable; }
    bool isEditable() const { return m_isEditable; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void arranging(); ///< the rows are being sorted or searched in the background; the old order stays until then
    void arranged(); ///< another order or selection of rows is shown
    void tableReplaced(); ///< another data set, or none
    /// A person wrote something else into a cell. The table is immutable: it changes with the next setTable().
    void cellEdited(qsizetype tableRow, int column, const QString &text);
    void cellsChanged(); ///< columns have come, or cells are others now; the rows are the same

private:
    void rearrange();
    void prepare();
    QString written(const table::Column &column, qsizetype row) const;
    Qt::Alignment alignment(int column) const; ///< figures stand under each other

    table::TableIndex m_index;
    table::Arrangement m_arrangement;
    std::vector<quint32> m_rows;
    const ColumnFacts *m_facts = nullptr;
    bool m_isEditable = false;
    Pending<Result<std::vector<quint32>>> m_work;
    bool m_isArranging = false;
    Pending<Result<>> m_preparing;
};

} // namespace lodestar::ui
