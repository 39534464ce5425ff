#include "ui/pages/customers/rangebars.h"

#include "ui/theme/theme.h"
#include "ui/widgets/summarybars.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace lodestar::ui {

using table::SummaryBar;

namespace {

/// The missing are ticked below; here are only values.
table::ColumnSummary withoutMissing(table::ColumnSummary summary)
{
    std::erase_if(summary.bars, [](const SummaryBar &bar) { return bar.kind == SummaryBar::Kind::Missing; });
    return summary;
}

} // namespace

RangeBars::RangeBars(const table::ColumnSummary &summary, QWidget *parent)
    : QWidget(parent), m_summary(withoutMissing(summary)), m_low(-std::numeric_limits<double>::infinity()),
      m_high(std::numeric_limits<double>::infinity())
{
    setFocusPolicy(Qt::NoFocus);
    setToolTip(tr("Draw over the bars to choose a range"));
}

void RangeBars::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
    update();
}

QSize RangeBars::sizeHint() const
{
    return {theme::current().pixels(260), theme::current().pixels(64)};
}

void RangeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool whole = std::isinf(m_low) && std::isinf(m_high);
    SummaryBars(m_summary, rect(), layoutDirection()).paint(painter, false, [&](const SummaryBar &bar) {
        return !whole && m_low <= bar.filter.condition.low && m_high >= bar.filter.condition.high;
    });
}

int RangeBars::barAt(const QPointF &point) const
{
    const QPointF inside(std::clamp(point.x(), 0.0, width() - 1.0), height() / 2.0);
    return SummaryBars(m_summary, rect(), layoutDirection()).at(inside);
}

void RangeBars::draw(int from, int to)
{
    if (from < 0 || to < 0)
        return;
    const auto [first, last] = std::minmax(from, to);
    const auto &bars = m_summary.bars;
    setRange(bars[static_cast<size_t>(first)].filter.condition.low,
             bars[static_cast<size_t>(last)].filter.condition.high);
    emit rangeDrawn(m_low, m_high);
}

void RangeBars::mousePressEvent(QMouseEvent *event)
{
    m_begin = barAt(event->position());
    draw(m_begin, m_begin);
}

void RangeBars::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        draw(m_begin, barAt(event->position()));
}

} // namespace lodestar::ui
