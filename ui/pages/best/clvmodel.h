#pragma once

#include "core/clv/clv.h"

#include <QAbstractTableModel>

#include <memory>

namespace lodestar::ui {

/// The customers with their lifetime value and what entered it, most valuable first; those without a value last.
class ClvModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void show(std::shared_ptr<const clv::ClvData> data, std::shared_ptr<const clv::ClvResult> result);
    void setFilter(const QString &name); ///< customers whose name contains it, however spelled

private:
    enum class Kind : quint8 { Money, Number, Whole, Chance };
    struct Field {
        QString name;
        double clv::CustomerValue::*value;
        Kind kind;
    };
    std::vector<Field> fields() const;
    QString textOf(const Field &field, const clv::CustomerValue &value) const;
    void arrange();

    std::shared_ptr<const clv::ClvData> m_data;
    std::shared_ptr<const clv::ClvResult> m_result;
    std::vector<Field> m_fields;
    std::vector<qsizetype> m_rows;
    QString m_filter;
    int m_sortColumn = 1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace lodestar::ui
