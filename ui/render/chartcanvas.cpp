#include "ui/render/chartcanvas.h"

#include "ui/render/plot.h"

#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

namespace {

/// Intervals, shares, values, bubbles: painted by the same code as on paper.
class MarkCanvas final : public ChartCanvas
{
public:
    MarkCanvas(const chart::ChartSpec &spec, QWidget *parent) : ChartCanvas(spec, parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setSpec(const chart::ChartSpec &spec) override
    {
        ChartCanvas::setSpec(spec);
        m_heights.clear();
        reserveHeight();
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int width = static_cast<int>(style().look.roomScale * 560);
        return {width, heightForWidth(width)};
    }
    int heightForWidth(int width) const override
    {
        const auto known = m_heights.constFind(width);
        if (known != m_heights.cend())
            return *known;
        const int height = static_cast<int>(std::ceil(chartHeight(width, spec(), style()))) + 1;
        m_heights.insert(width, height);
        return height;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintChart(painter, rect(), spec(), style());
    }
    void resizeEvent(QResizeEvent *) override { reserveHeight(); }
    void changeEvent(QEvent *event) override
    {
        if (event->type() != QEvent::EnabledChange && event->type() != QEvent::ActivationChange)
            m_heights.clear(); // font, style, direction or language: every text may be of another size
        ChartCanvas::changeEvent(event);
    }
    int markAt(const QPointF &position) const override { return chartMarkAt(rect(), spec(), style(), position); }
    void marksChanged() override { update(); }

private:
    /// Layouts inside scroll areas do not always ask for the height at a width, so it is kept as the minimum.
    void reserveHeight() { setMinimumHeight(heightForWidth(width())); }

    mutable QHash<int, int> m_heights; ///< by width: one layout of a page asks many times, and each sets all the texts
};

} // namespace

ChartCanvas::ChartCanvas(const chart::ChartSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

ChartStyle ChartCanvas::style() const
{
    return {theme::current(), layoutDirection(), 1.0, m_current, m_hovered};
}

void ChartCanvas::setSpec(const chart::ChartSpec &spec)
{
    m_spec = spec;
    m_hovered = -1;
    if (m_current >= chartMarkCount(m_spec))
        m_current = -1;
}

void ChartCanvas::setCurrentMark(int mark)
{
    const int wanted = mark >= 0 && mark < chartMarkCount(m_spec) ? mark : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    marksChanged();
}

void ChartCanvas::goTo(int mark)
{
    const int before = m_current;
    setCurrentMark(mark);
    if (m_current != before)
        emit currentMarkChanged(m_current);
}

int ChartCanvas::neighbour(int mark, int steps) const
{
    return std::clamp(mark < 0 ? 0 : mark + steps, 0, std::max(0, chartMarkCount(m_spec) - 1));
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        emit markPointed(markAt(help->pos()), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return goTo(neighbour(m_current, 1));
    case Qt::Key_Up:
        return goTo(neighbour(m_current, -1));
    case Qt::Key_Right:
        return goTo(neighbour(m_current, forward));
    case Qt::Key_Left:
        return goTo(neighbour(m_current, -forward));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(chartMarkCount(m_spec) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit markActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::RightButton && mark >= 0)
        goTo(mark); // the menu speaks of the mark that it was opened on
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (mark < 0)
        return;
    goTo(mark);
    emit markActivated(mark);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    marksChanged();
}

void ChartCanvas::leaveEvent(QEvent *)
{
    if (m_hovered < 0)
        return;
    m_hovered = -1;
    marksChanged();
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        goTo(neighbour(-1, 0));
    QWidget::focusInEvent(event);
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    marksChanged();
}

ChartCanvas *markCanvas(const chart::ChartSpec &spec, QWidget *parent)
{
    return new MarkCanvas(spec, parent);
}

ChartCanvas *chartCanvas(const chart::ChartSpec &spec, QWidget *parent)
{
    const bool plotted =
        std::visit([](const auto &body) { return kIsPlotted<std::decay_t<decltype(body)>>; }, spec.body);
    return plotted ? plotCanvas(spec, parent) : markCanvas(spec, parent);
}

} // namespace lodestar::render
