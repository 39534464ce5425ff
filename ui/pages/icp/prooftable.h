#pragma once

#include "core/profile/backtest.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// What every tier holds of the best customers, as written and among customers held back.
class ProofTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TierName, Customers, Best, Precision, Recall, Lift, HeldOutPrecision, HeldOutRecall, Value, Count };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(const profile::Backtest &backtest);

private:
    QString text(size_t tier, int column) const;

    profile::Backtest m_backtest;
    bool m_isAny = false;
};

} // namespace lodestar::ui
