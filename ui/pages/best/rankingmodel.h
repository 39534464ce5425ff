#pragma once

#include "core/metrics/stability.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// The ranked customers as a table: rank, name, score, how much of the score is known, standing, how firm it is.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rank, Name, Score, Coverage, Standing, Firmness, ColumnCount };
    enum Role { BestRole = Qt::UserRole, PinnedRole };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Another frame: the same table, other scores. `rows` are the customers shown, in order; `ranks` are theirs, or
    /// empty where the rows are the first of all.
    void show(const table::Table &table, const metrics::Rating &rating, std::vector<qsizetype> rows,
              const std::vector<qint64> &ranks = {});
    void forget(); ///< the next frame is of another table
    void setStability(const metrics::Stability &stability);
    qsizetype customerRow(int row) const { return m_rows[static_cast<size_t>(row)].customer; }

private:
    struct Row {
        qsizetype customer = 0;
        qint64 rank = 0; ///< 0: not rated
        double score = 0;
        double coverage = 0;
        bool best = false, notFit = false, pinned = false;
        QString name;
    };
    QString standing(const Row &row) const;
    QString firmness(const Row &row) const;

    std::vector<Row> m_rows;
    metrics::Stability m_stability;
};

} // namespace lodestar::ui
