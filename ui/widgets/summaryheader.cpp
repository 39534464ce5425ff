#include "ui/widgets/summaryheader.h"

#include "core/base/format.h"
#include "ui/base/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnfacts.h"
#include "ui/widgets/summarybars.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr double kStrip = 30, kMark = 14, kEdge = 8; ///< pixels at 100 %

} // namespace

SummaryHeader::SummaryHeader(ColumnFacts &facts, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_facts(facts)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setMouseTracking(true);
    setSortIndicatorShown(false); // drawn here: there may be several
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(theme::current().pixels(72));
    connect(&facts, &ColumnFacts::changed, viewport(), qOverload<>(&QWidget::update));
}

void SummaryHeader::setBarsVisible(bool visible)
{
    if (visible == m_barsVisible)
        return;
    m_barsVisible = visible;
    updateGeometry();
    emit geometriesChanged(); // the table above takes the new height
    viewport()->update();
}

QSize SummaryHeader::sizeHint() const
{
    const auto &look = theme::current();
    int height = QFontMetrics(look.font(FontRole::BodyStrong)).height() + look.pixels(10);
    if (m_barsVisible)
        height += look.pixels(kStrip) + QFontMetrics(look.font(FontRole::Small)).height() + look.pixels(8);
    return {QHeaderView::sizeHint().width(), height};
}

int SummaryHeader::goodWidth(int column) const
{
    const auto &look = theme::current();
    const QFontMetrics name(look.font(FontRole::BodyStrong)), caption(look.font(FontRole::Small));
    int width = name.horizontalAdvance(m_facts.name(column)) + look.pixels(kMark + 24);
    if (m_barsVisible)
        width = std::max(width, caption.horizontalAdvance(m_facts.caption(column)));
    return std::clamp(width + 2 * look.pixels(kEdge), look.pixels(100), look.pixels(260));
}

QRect SummaryHeader::sectionRect(int column) const
{
    return {sectionViewportPosition(column), 0, sectionSize(column), height()};
}

QRect SummaryHeader::nameRect(const QRect &section) const
{
    const auto &look = theme::current();
    const int line = QFontMetrics(look.font(FontRole::BodyStrong)).height() + look.pixels(10);
    return {section.left() + look.pixels(kEdge), section.top(), section.width() - 2 * look.pixels(kEdge), line};
}

QRect SummaryHeader::markRect(const QRect &section) const
{
    const QRect name = nameRect(section);
    const int size = theme::current().pixels(kMark);
    const QRect mark(name.right() + 1 - size, name.top() + (name.height() - size) / 2, size, size);
    return QStyle::visualRect(layoutDirection(), section, mark);
}

QRect SummaryHeader::stripRect(const QRect &section) const
{
    const QRect name = nameRect(section);
    return {name.left(), name.bottom() + 1, name.width(), theme::current().pixels(kStrip)};
}

QRect SummaryHeader::captionRect(const QRect &section) const
{
    const QRect strip = stripRect(section);
    return {strip.left(), strip.bottom() + theme::current().pixels(2), strip.width(),
            QFontMetrics(theme::current().font(FontRole::Small)).height()};
}

QRect SummaryHeader::filterMark(int column) const
{
    return markRect(sectionRect(column));
}

SummaryHeader::Place SummaryHeader::placeAt(const QPoint &point) const
{
    const int column = logicalIndexAt(point);
    if (column < 0 || column >= m_facts.count())
        return {};
    const QRect section = sectionRect(column);
    const int reach = theme::current().pixels(4);
    if (markRect(section).adjusted(-reach, -reach, reach, reach).contains(point))
        return {Part::Mark, column, -1};
    const auto *summary = m_facts.summary(column);
    if (m_barsVisible && summary && point.y() >= stripRect(section).top()) {
        const int bar = SummaryBars(*summary, stripRect(section), layoutDirection()).at(point);
        const bool filters = bar >= 0 && summary->bars[static_cast<size_t>(bar)].kind != table::SummaryBar::Kind::Other;
        return {filters ? Part::Bar : Part::None, column, bar};
    }
    return {Part::Name, column, -1};
}

void SummaryHeader::paintName(QPainter &painter, const QRect &section, int column) const
{
    const auto &look = theme::current();
    const QRect line = nameRect(section);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), section, rect); };
    int end = line.right() - look.pixels(kMark) - look.pixels(4);
    const bool filtered = m_facts.isFiltered(column);
    const bool marked = m_hovered.part == Part::Mark && m_hovered.column == column;
    const QPixmap mark = iconPixmap(u"filter"_s, filtered || marked ? ColorRole::Accent : ColorRole::TextMuted,
                                    look.pixels(kMark), painter.device()->devicePixelRatioF());
    painter.setOpacity(filtered || m_hovered.column == column ? 1 : 0.45);
    painter.drawPixmap(markRect(section), mark);
    painter.setOpacity(1);
    if (m_facts.isSortedBy(column)) {
        const QFont small = look.font(FontRole::Small);
        const QString place = m_facts.sortCount() > 1 ? format::count(m_facts.sortPlace(column) + 1) : QString();
        const int arrow = look.pixels(10), digits = QFontMetrics(small).horizontalAdvance(place);
        painter.setFont(small);
        painter.setPen(look.color(ColorRole::Accent));
        painter.drawText(visual({end - digits, line.top(), digits + 1, line.height()}), Qt::AlignCenter, place);
        end -= digits + look.pixels(2);
        const QPixmap sign = iconPixmap(m_facts.isDescending(column) ? u"down"_s : u"up"_s, ColorRole::Accent, arrow,
                                        painter.device()->devicePixelRatioF());
        painter.drawPixmap(visual({end - arrow, line.top() + (line.height() - arrow) / 2, arrow, arrow}), sign);
        end -= arrow + look.pixels(4);
    }
    const QFont strong = look.font(FontRole::BodyStrong);
    const QRect room = visual({line.left(), line.top(), end - line.left(), line.height()});
    painter.setFont(strong);
    painter.setPen(look.color(ColorRole::Text));
    painter.drawText(room,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     QFontMetrics(strong).elidedText(m_facts.name(column), Qt::ElideRight, room.width()));
}

void SummaryHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const auto &look = theme::current();
    painter->fillRect(rect, look.color(ColorRole::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color(ColorRole::Border));
    if (column >= m_facts.count())
        return;
    paintName(*painter, rect, column);
    const auto *summary = m_facts.summary(column);
    if (!m_barsVisible || !summary)
        return;
    const bool hovers = m_hovered.part == Part::Bar && m_hovered.column == column;
    SummaryBars(*summary, stripRect(rect), layoutDirection())
        .paint(
            *painter, m_facts.isNarrowed(), [&](const auto &bar) { return m_facts.isChosen(column, bar); },
            hovers ? m_hovered.bar : -1);
    const QFont small = look.font(FontRole::Small);
    const QRect caption = captionRect(rect);
    painter->setFont(small);
    painter->setPen(look.color(ColorRole::TextMuted));
    painter->drawText(caption,
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                      QFontMetrics(small).elidedText(m_facts.caption(column), Qt::ElideRight, caption.width()));
}

void SummaryHeader::hover(const Place &place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->update();
}

void SummaryHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_isHeld = true;
    // Between two sections the mouse changes widths.
    const bool resizes = cursor().shape() == Qt::SplitHCursor;
    m_pressed = event->button() == Qt::LeftButton && !resizes ? placeAt(event->pos()) : Place();
    QHeaderView::mousePressEvent(event);
}

void SummaryHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isHeld = false;
    const Place pressed = std::exchange(m_pressed, {});
    const bool dragged = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (dragged || pressed.part == Part::None || !(placeAt(event->pos()) == pressed))
        return;
    if (pressed.part == Part::Name)
        emit sortRequested(pressed.column, event->modifiers().testFlag(Qt::ShiftModifier));
    else if (pressed.part == Part::Mark)
        emit filterRequested(pressed.column);
    else
        emit barPressed(pressed.column, pressed.bar);
}

void SummaryHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    hover(event->buttons() ? Place() : placeAt(event->pos()));
}

void SummaryHeader::leaveEvent(QEvent *event)
{
    hover({});
    QHeaderView::leaveEvent(event);
}

bool SummaryHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Place place = placeAt(help->pos());
    const auto *summary = place.column >= 0 ? m_facts.summary(place.column) : nullptr;
    if (!summary || place.bar < 0)
        return QHeaderView::viewportEvent(event);
    QToolTip::showText(help->globalPos(),
                       m_facts.barText(place.column, summary->bars[static_cast<size_t>(place.bar)]).toHtmlEscaped(),
                       this);
    return true;
}

void SummaryHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    if (column >= 0)
        emit filterRequested(column);
}

} // namespace lodestar::ui
