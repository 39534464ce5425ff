#pragma once

#include "core/traits/numericcomparison.h"

#include <QAbstractTableModel>

namespace lodestar::ui {

/// Numbers and dates as wholes: the middle of the best and of the others, and how far they differ.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Attribute, Best, Others, Difference, Evidence, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<traits::NumericComparison> numbers);
    const traits::NumericComparison &at(int row) const { return m_numbers[static_cast<size_t>(row)]; }
    int rowOf(const QString &attribute) const; ///< 0 when it is not there; -1 while there is none at all

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<traits::NumericComparison> m_numbers;
};

} // namespace lodestar::ui
