#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace lodestar::ui {

/// Draws a card of the board (words, who said so, votes) or the name of a group, and edits it in place.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    int heightFor(const QModelIndex &index, int width) const; ///< of all its words
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFoot(QPainter &painter, const QRect &foot, const QModelIndex &index) const;

    /// Heights of texts once measured, by width and text: a thousand cards are laid out anew at every change.
    mutable QHash<std::pair<int, QString>, int> m_heights;
};

} // namespace lodestar::ui
