#pragma once

#include "core/research/voices.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// What people outside the room said: a quote a row, with its theme, who said it and when.
class VoicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Quote, Theme, Who, Company, When, Count };
    struct Row {
        QString answer; ///< Answer::id
        QString quote, theme, who, company;
        QDate when;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows);
    const Row &row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace lodestar::ui
