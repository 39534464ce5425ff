#pragma once

#include "core/profile/icp.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// The customers of one tier, most points first. Gives what to sort by under Qt::UserRole.
class TierModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Points, Range, Known, Certain, ColumnCount };
    static constexpr size_t kMostListed = 5000;

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// At most kMostListed of them; answers how many there are.
    qint64 show(const table::Table &table, const profile::Fits &fits, profile::Tier tier);
    void clear();
    qsizetype customerRow(int row) const { return m_rows[static_cast<size_t>(row)].customer; }

private:
    struct Row {
        qsizetype customer = 0;
        QString name;
        profile::Fit fit;
    };
    QVariant text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace lodestar::ui
