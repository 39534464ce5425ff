#include "ui/pages/workshop/boardview.h"

#include "ui/pages/workshop/boarddelegate.h"
#include "ui/pages/workshop/boardmodel.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace lodestar::ui {

using theme::ColorRole;
using theme::Space;

namespace {
constexpr double kColumn = 210; ///< the least width of a column, at 100 %
constexpr double kLeastHeight = 220; ///< of the board
} // namespace

BoardView::BoardView(BoardModel *model, QWidget *parent)
    : QAbstractItemView(parent), m_model(model), m_delegate(new BoardDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Board of cards"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setAutoScroll(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setBackgroundRole(QPalette::Window);
}

bool BoardView::isHeading(int row) const
{
    return m_model->index(row).data(BoardModel::HeadingRole).toBool();
}

QString BoardView::groupOf(int row) const
{
    return m_model->index(row).data(BoardModel::GroupRole).toString();
}

QString BoardView::idOf(int row) const
{
    return m_model->index(row).data(BoardModel::IdRole).toString();
}

QStringList BoardView::selectedCards() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList cards;
    for (const QModelIndex &index : chosen) {
        if (!index.data(BoardModel::HeadingRole).toBool())
            cards << index.data(BoardModel::IdRole).toString();
    }
    return cards;
}

QString BoardView::selectedGroup() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && current.data(BoardModel::HeadingRole).toBool() && selectedCards().isEmpty()
        ? current.data(BoardModel::IdRole).toString()
        : QString();
}

void BoardView::select(const QStringList &cards)
{
    selectionModel()->clearSelection();
    for (const QString &card : cards) {
        const QModelIndex index = m_model->indexOf(card);
        if (index.isValid())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
    }
}

void BoardView::editRow(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void BoardView::reset()
{
    QAbstractItemView::reset();
    m_target = {};
    arrange();
}

QRect BoardView::toViewport(const QRect &rect) const
{
    const QRect mirrored = QStyle::visualRect(layoutDirection(), QRect(0, 0, viewport()->width(), 1), rect);
    return mirrored.translated(0, -verticalOffset());
}

QRect BoardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_rects.size())
        return {};
    return toViewport(m_rects[static_cast<size_t>(index.row())]);
}

QModelIndex BoardView::indexAt(const QPoint &point) const
{
    for (size_t row = 0; row < m_rects.size(); ++row) {
        if (toViewport(m_rects[row]).contains(point))
            return m_model->index(static_cast<int>(row));
    }
    return {};
}

void BoardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    const int gap = theme::current().space(Space::Small);
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop || rect.top() < 0 || rect.height() > viewport()->height())
        bar->setValue(bar->value() + rect.top() - gap);
    else if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - viewport()->height() / 2);
    else if (hint == PositionAtBottom || rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + gap);
}

QSize BoardView::minimumSizeHint() const
{
    return {theme::current().pixels(kColumn) + 2 * frameWidth(), theme::current().pixels(kLeastHeight)};
}

int BoardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void BoardView::arrange()
{
    const theme::Look &look = theme::current();
    const int gap = look.space(Space::Medium);
    const int space = viewport()->width();
    const int columns = qMax(1, (space + gap) / (look.pixels(kColumn) + gap));
    const int width = qMax(1, (space - (columns - 1) * gap) / columns);
    m_rects.assign(static_cast<size_t>(m_model->rowCount()), {});
    m_grounds.clear();
    m_height = 0;
    const int loose = arrangeGroups(columns, width);
    arrangeLoose(loose, m_height == 0 ? 0 : m_height + gap, columns, width);
    QAbstractItemView::updateGeometries();
    verticalScrollBar()->setRange(0, qMax(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    viewport()->update();
}

int BoardView::arrangeGroups(int columns, int width)
{
    const theme::Look &look = theme::current();
    const int gap = look.space(Space::Medium), inset = look.space(Space::Small);
    std::vector<int> bottoms(static_cast<size_t>(columns), 0);
    int row = 0;
    while (row < m_model->rowCount() && !groupOf(row).isEmpty()) {
        const auto column = std::ranges::min_element(bottoms);
        const int x = static_cast<int>(column - bottoms.begin()) * (width + gap);
        const int top = *column == 0 ? 0 : *column + gap;
        const QString group = groupOf(row);
        int y = top;
        for (; row < m_model->rowCount() && groupOf(row) == group; ++row) {
            const int height = m_delegate->heightFor(m_model->index(row), width - 2 * inset);
            m_rects[static_cast<size_t>(row)] = {x + inset, y, width - 2 * inset, height};
            y += height + inset;
        }
        m_grounds.push_back({group, {x, top, width, y - top}});
        *column = y;
        m_height = qMax(m_height, y);
    }
    return row;
}

void BoardView::arrangeLoose(int from, int top, int columns, int width)
{
    const int gap = theme::current().space(Space::Medium);
    int row = from, y = top;
    if (row < m_model->rowCount() && isHeading(row)) {
        const int height = m_delegate->heightFor(m_model->index(row), viewport()->width());
        m_rects[static_cast<size_t>(row++)] = {0, y, viewport()->width(), height};
        y += height;
    }
    std::vector<int> bottoms(static_cast<size_t>(columns), y);
    for (; row < m_model->rowCount(); ++row) {
        const auto column = std::ranges::min_element(bottoms);
        const int height = m_delegate->heightFor(m_model->index(row), width);
        m_rects[static_cast<size_t>(row)] = {static_cast<int>(column - bottoms.begin()) * (width + gap), *column, width,
                                             height};
        *column += height + gap;
    }
    m_height = qMax(m_height, *std::ranges::max_element(bottoms));
    m_grounds.push_back({{}, {0, top, viewport()->width(), qMax(m_height - top, fontMetrics().height() * 2)}});
}

void BoardView::updateGeometries()
{
    arrange();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy);
    updateEditorGeometries(); // what is being written moves with its card
    viewport()->update();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    arrange();
}

void BoardView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(from, to, roles);
    arrange();
}

void BoardView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void BoardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    emit selectionMoved();
}

int BoardView::nearest(const QRect &from, const QPoint &direction) const
{
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (size_t row = 0; row < m_rects.size(); ++row) {
        const QRect rect = toViewport(m_rects[row]);
        const QPoint way = rect.center() - from.center();
        const int along = direction.x() != 0 ? way.x() * direction.x() : way.y() * direction.y();
        const int aside = qAbs(direction.x() != 0 ? way.y() : way.x());
        // What lies beside the way counts more, so that one stays in the column.
        const double distance = along + 3.0 * aside;
        if (along > 0 && distance < least) {
            least = distance;
            best = static_cast<int>(row);
        }
    }
    return best;
}

QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model->index(0);
    const auto towards = [&](const QPoint &direction) {
        const int row = nearest(visualRect(current), direction);
        return row < 0 ? current : m_model->index(row);
    };
    switch (action) {
    case MoveUp:
        return towards({0, -1});
    case MoveDown:
        return towards({0, 1});
    case MoveLeft:
        return towards({-1, 0});
    case MoveRight:
        return towards({1, 0});
    case MoveHome:
        return m_model->index(0);
    case MoveEnd:
        return m_model->index(rows - 1);
    case MoveNext:
        return m_model->index(qMin(current.row() + 1, rows - 1));
    case MovePrevious:
        return m_model->index(qMax(current.row() - 1, 0));
    case MovePageUp:
    case MovePageDown: {
        QRect from = visualRect(current);
        const bool up = action == MovePageUp;
        from.translate(0, (up ? -1 : 1) * (viewport()->height() - from.height()));
        const int row = nearest(from, {0, up ? 1 : -1});
        return row < 0 ? current : m_model->index(row);
    }
    }
    return current;
}

void BoardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection chosen;
    for (size_t row = 0; row < m_rects.size(); ++row) {
        const QModelIndex index = m_model->index(static_cast<int>(row));
        if (toViewport(m_rects[row]).intersects(rect.normalized()))
            chosen.select(index, index);
    }
    selectionModel()->select(chosen, command);
}

QRegion BoardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (isArrow && event->modifiers() == Qt::ControlModifier
        && m_model->flags(currentIndex()).testFlag(Qt::ItemIsDragEnabled))
        moveBy(event->key());
    else
        QAbstractItemView::keyPressEvent(event);
}

void BoardView::moveBy(int key)
{
    const QModelIndex current = currentIndex();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool forward = sideways ? (key == Qt::Key_Right) != mirrored : key == Qt::Key_Down;
    if (isHeading(current.row()))
        return moveGroup(idOf(current.row()), forward ? 1 : -1);
    QStringList cards = selectedCards();
    if (cards.isEmpty())
        cards << idOf(current.row());
    const QString group = groupOf(current.row());
    if (sideways) { // to the next group, or out of the first and last one
        QStringList groups;
        for (const Ground &ground : m_grounds)
            groups << ground.group;
        const qsizetype count = groups.size();
        const qsizetype at = (groups.indexOf(group) + (forward ? 1 : count - 1)) % count;
        if (groups[at] != group)
            emit cardsMoved(cards, groups[at], {});
        return;
    }
    // Past the next card that is not moved with it; behind the last one lies nothing.
    int row = current.row() + (forward ? 1 : -1);
    const auto isNeighbour = [&](int at) {
        return at >= 0 && at < m_model->rowCount() && !isHeading(at) && groupOf(at) == group;
    };
    while (isNeighbour(row) && cards.contains(idOf(row)))
        row += forward ? 1 : -1;
    if (!isNeighbour(row))
        return;
    if (forward)
        ++row;
    emit cardsMoved(cards, group, isNeighbour(row) ? idOf(row) : QString());
}

void BoardView::moveGroup(const QString &group, int by)
{
    QStringList groups;
    for (const Ground &ground : m_grounds) {
        if (!ground.group.isEmpty())
            groups << ground.group;
    }
    const qsizetype at = groups.indexOf(group);
    const qsizetype to = at + by;
    if (at < 0 || to < 0 || to >= groups.size())
        return;
    emit groupMoved(group, by > 0 ? groups.value(to + 1) : groups[to]);
}

void BoardView::paintEvent(QPaintEvent *event)
{
    const theme::Look &look = theme::current();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ground &ground : m_grounds) {
        const QRect rect = toViewport(ground.rect);
        const bool isTarget = m_isDragged && !m_target.joins && m_target.group == ground.group;
        if (!rect.intersects(event->rect()) || (ground.group.isEmpty() && !isTarget))
            continue;
        painter.setPen(QPen(look.color(isTarget ? ColorRole::Accent : ColorRole::Border), isTarget ? 2 : 1));
        painter.setBrush(theme::mixed(look.color(ColorRole::Background), look.color(ColorRole::Border), 0.25));
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), look.radius(), look.radius());
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (size_t row = 0; row < m_rects.size(); ++row) {
        option.rect = toViewport(m_rects[row]);
        if (!option.rect.intersects(event->rect()))
            continue;
        const QModelIndex index = m_model->index(static_cast<int>(row));
        option.state = QStyle::State_Enabled;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        const bool isJoined = m_isDragged && m_target.joins && m_target.over == index;
        if (isJoined || (index == currentIndex() && hasFocus()))
            option.state |= QStyle::State_HasFocus;
        m_delegate->paint(&painter, option, index);
    }
    const QModelIndex next = m_isDragged && !m_target.joins ? m_model->indexOf(m_target.before) : QModelIndex();
    if (next.isValid() && !m_target.before.isEmpty()) {
        const QRect below = visualRect(next);
        painter.fillRect(QRect(below.x(), below.y() - look.space(Space::Tiny), below.width(), 3),
                         look.color(ColorRole::Accent));
    }
}

} // namespace lodestar::ui
