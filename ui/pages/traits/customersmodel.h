#pragma once

#include "core/metrics/best.h"
#include "core/table/condition.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// The customers behind a mark of a chart: name, whether best, score.
class CustomersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Group, Score, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const table::Table &table, const metrics::Rating &rating, const std::vector<qsizetype> &rows);
    QString keyAt(int row) const { return m_rows[static_cast<size_t>(row)].key; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString key, name;
        bool best = false, notFit = false;
        double score = 0; ///< NaN: not rated
    };
    std::vector<Row> m_rows;
};

/// The best first, each group by its score; who has none comes last.
void sortBestFirst(std::vector<qsizetype> &rows, const metrics::Rating &rating);
/// The rated customers that meet a condition, best first.
std::vector<qsizetype> customersMeeting(const table::Table &table, const metrics::Rating &rating,
                                        const table::Condition &condition);

} // namespace lodestar::ui
