#pragma once

#include "core/prospects/arrangelist.h"
#include "ui/base/pending.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// A scored list of any length: cells are made when they are looked at; finding and sorting happen in the background
/// and the old rows stay until the new ones are there.
class ProspectModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Place, Points, Find, Range, Known, Customer, BestIcp, ColumnCount };
    using List = std::shared_ptr<const prospects::ProspectList>;

    explicit ProspectModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }
    ~ProspectModel() override;

    void setList(const List &list); ///< null: none; rows of the same table stay until the new ones are there
    const List &list() const { return m_list; }
    void setQuery(const prospects::ListQuery &query);
    const prospects::ListQuery &query() const { return m_query; }
    quint32 listRow(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowOf(quint32 listRow) const; ///< -1: filtered out

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void arranged(); ///< other rows are shown, or in another order

private:
    void arrange();
    void take(std::vector<quint32> rows);
    QString text(quint32 row, int column) const;

    List m_list;
    table::TableIndex m_index;
    std::optional<prospects::FactFinder> m_finder;
    prospects::ListQuery m_query;
    std::vector<quint32> m_rows;
    Pending<Result<std::vector<quint32>>> m_work;
};

} // namespace lodestar::ui
