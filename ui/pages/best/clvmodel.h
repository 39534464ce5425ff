#pragma once

#include "ui/base/pending.h"
#include "ui/pages/best/clvorder.h"

#include <QAbstractTableModel>

#include <optional>

namespace lodestar::ui {

/// The customers with their lifetime value and what entered it, most valuable first; those without a value last. They
/// are found and sorted in the background: what is shown stays until the next is ready.
class ClvModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    ~ClvModel() override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void show(std::shared_ptr<const clv::ClvData> data, std::shared_ptr<const clv::ClvResult> result);
    void setFilter(const QString &name); ///< customers whose name or id contains it, however spelled

private:
    enum class Kind : quint8 { Money, Number, Whole, Chance };
    struct Field {
        QString name;
        double clv::CustomerValue::*value;
        Kind kind;
    };
    /// What is on the screen.
    struct Shown {
        ClvList list;
        std::vector<Field> fields;
        std::vector<quint32> rows;
    };
    static std::vector<Field> fieldsOf(clv::Model model);
    QString textOf(const Field &field, const clv::CustomerValue &value) const;
    void arrange();

    std::optional<ClvList> m_wanted; ///< what the background works on
    std::optional<Shown> m_shown;
    QString m_filter;
    int m_sortColumn = 1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    Pending<Result<std::vector<quint32>>> m_arranging;
};

} // namespace lodestar::ui
