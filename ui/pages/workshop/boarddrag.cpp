#include "ui/pages/workshop/boardmodel.h"
#include "ui/pages/workshop/boardview.h"

#include <QDragMoveEvent>
#include <QMimeData>

/// Dragging cards and groups with the mouse: where they would come to lie, and what is told when they are let go.
namespace lodestar::ui {

BoardView::Target BoardView::targetAt(const QPoint &point, const QMimeData &mime) const
{
    Target target;
    target.over = indexAt(point);
    const bool isGroup = mime.hasFormat(BoardModel::kGroupMime);
    for (const Ground &ground : m_grounds) {
        if (toViewport(ground.rect).contains(point))
            target.group = ground.group;
    }
    if (isGroup) {
        target.before = target.group;
        return target;
    }
    if (!target.over.isValid() || isHeading(target.over.row()))
        return target;
    const QRect rect = visualRect(target.over);
    const QString card = idOf(target.over.row());
    const QStringList dragged = QString::fromUtf8(mime.data(BoardModel::kCardsMime)).split(u'\n');
    const int edge = rect.height() / 4;
    const bool isMiddle = point.y() > rect.top() + edge && point.y() < rect.bottom() - edge;
    if (target.group.isEmpty() && isMiddle && !dragged.contains(card)) {
        target.joins = true;
        return target;
    }
    if (point.y() <= rect.center().y()) {
        target.before = card;
        return target;
    }
    const int next = target.over.row() + 1;
    if (next < model()->rowCount() && !isHeading(next) && groupOf(next) == target.group)
        target.before = idOf(next);
    return target;
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &mime = *event->mimeData();
    if (mime.hasFormat(BoardModel::kCardsMime) || mime.hasFormat(BoardModel::kGroupMime))
        event->acceptProposedAction();
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    QAbstractItemView::dragMoveEvent(event); // scrolls near the edges
    m_isDragged = true;
    m_target = targetAt(event->position().toPoint(), *event->mimeData());
    event->acceptProposedAction();
    viewport()->update();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QAbstractItemView::dragLeaveEvent(event);
    m_isDragged = false;
    viewport()->update();
}

void BoardView::dropEvent(QDropEvent *event)
{
    m_isDragged = false;
    const QMimeData &mime = *event->mimeData();
    const Target target = targetAt(event->position().toPoint(), mime);
    const QString over = target.over.data(BoardModel::IdRole).toString();
    m_target = {};
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    event->acceptProposedAction();
    if (mime.hasFormat(BoardModel::kGroupMime)) {
        const QString group = QString::fromUtf8(mime.data(BoardModel::kGroupMime));
        if (group != target.before)
            emit groupMoved(group, target.before);
        return;
    }
    QStringList cards = QString::fromUtf8(mime.data(BoardModel::kCardsMime)).split(u'\n', Qt::SkipEmptyParts);
    if (cards.isEmpty())
        return;
    if (target.joins)
        emit cardsJoined(QStringList{over} + cards);
    else
        emit cardsMoved(cards, target.group, cards.contains(target.before) ? QString() : target.before);
}

} // namespace lodestar::ui
