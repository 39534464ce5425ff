#pragma once

#include <QStyledItemDelegate>

namespace lodestar::ui {

/// Draws a row of QuestionModel: a heading, or number, text over at most two lines, and a sign for how far it is.
class QuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lodestar::ui
