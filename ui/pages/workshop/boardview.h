#pragma once

#include <QAbstractItemView>

namespace lodestar::ui {

class BoardDelegate;
class BoardModel;

/// The cards of a question on a board: groups as columns with a name, below them the cards that stand alone. Cards are
/// dragged, or moved with Ctrl and the arrows; only what is in sight is drawn.
class BoardView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit BoardView(BoardModel *model, QWidget *parent = nullptr);

    QStringList selectedCards() const; ///< in the order of the board
    QString selectedGroup() const; ///< Cluster::id of the name that is current; empty: none
    void select(const QStringList &cards); ///< the last of them becomes the current one
    void editRow(const QString &id); ///< a card, or the name of a group
    bool isEditing() const { return state() == EditingState; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    QSize minimumSizeHint() const override;
    void reset() override;

signals:
    void cardsMoved(const QStringList &cards, const QString &group, const QString &before);
    void cardsJoined(const QStringList &cards); ///< one laid upon the other: they belong together
    void groupMoved(const QString &group, const QString &before);
    void selectionMoved(); ///< another selection, or another current item

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } ///< letters are commands here; finding has its own line
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where something that is dragged would come to lie.
    struct Target {
        QModelIndex over; ///< the card or name below the pointer
        QString group; ///< Cluster::id; empty: it stands alone
        QString before; ///< Answer::id, or Cluster::id for a group; empty: at the end
        bool joins = false; ///< upon a card that stands alone
    };
    /// The ground of a group, and the one of what stands alone.
    struct Ground {
        QString group;
        QRect rect;
    };
    void arrange();
    int arrangeGroups(int columns, int width);
    void arrangeLoose(int from, int top, int columns, int width);
    bool isHeading(int row) const;
    QString groupOf(int row) const;
    QString idOf(int row) const;
    int nearest(const QRect &from, const QPoint &direction) const;
    void moveBy(int key);
    void moveGroup(const QString &group, int by);
    Target targetAt(const QPoint &point, const QMimeData &mime) const;
    QRect toViewport(const QRect &rect) const;

    BoardModel *m_model;
    BoardDelegate *m_delegate;
    std::vector<QRect> m_rects; ///< by row, from the top of the board
    std::vector<Ground> m_grounds;
    int m_height = 0;
    Target m_target;
    bool m_isDragged = false;
};

} // namespace lodestar::ui
