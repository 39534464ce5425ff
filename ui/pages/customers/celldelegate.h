#pragma once

#include <QStyledItemDelegate>

namespace lodestar::ui {

/// The field over a cell that is written anew. Where a column repeats its values, they are offered while one types.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lodestar::ui
