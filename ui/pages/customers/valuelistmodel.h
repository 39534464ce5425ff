#pragma once

#include "core/table/valuecounts.h"

#include <QAbstractListModel>

namespace lodestar::ui {

/// Values of a column with their counts, to be ticked. What is ticked stays so while other values are looked for.
class ValueListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setValues(std::vector<table::ValueCount> values, qint64 rows); ///< `rows` of the table, for the shares
    void setTicked(const QStringList &values);
    const QStringList &ticked() const { return m_ticked; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void tickedChanged(); ///< by a person

private:
    std::vector<table::ValueCount> m_values;
    QStringList m_ticked;
    qint64 m_rows = 0;
};

} // namespace lodestar::ui
