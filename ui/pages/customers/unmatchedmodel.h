#pragma once

#include "core/relate/keymatch.h"

#include <QAbstractTableModel>

#include <vector>

namespace lodestar::ui {

/// Keys of a related table without a customer: the key, how many rows have it, and the first of them.
class UnmatchedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Key, Rows, FirstRow, ColumnCount };

    explicit UnmatchedModel(std::vector<relate::Unmatched> keys, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<relate::Unmatched> m_keys;
};

} // namespace lodestar::ui
