#pragma once

#include <QStyledItemDelegate>

namespace lodestar::ui {

/// Draws a row of AgendaModel: a sign for how the block stands, its name, and when, how long and how below it.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lodestar::ui
