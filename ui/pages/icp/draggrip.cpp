#include "ui/pages/icp/draggrip.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lodestar::ui {

using theme::ColorRole;
using theme::Space;

DragGrip::DragGrip(const QString &tip, QWidget *parent) : QWidget(parent)
{
    setToolTip(tip);
    setAccessibleName(tip);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize DragGrip::sizeHint() const
{
    const theme::Look &look = theme::current();
    return {look.space(Space::Normal), look.space(Space::Wide)};
}

void DragGrip::paintEvent(QPaintEvent *)
{
    const theme::Look &look = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(isEnabled() ? ColorRole::TextMuted : ColorRole::Border));
    const double step = look.pixels(6), radius = step / 4;
    const QPointF middle = QRectF(rect()).center();
    for (const int row : {-1, 0, 1})
        for (const double column : {-0.5, 0.5})
            painter.drawEllipse(middle + QPointF(column * step, row * step), radius, radius);
}

void DragGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        end();
        return;
    }
    m_from = event->globalPosition().toPoint();
    m_isHeld = true;
    grabKeyboard(); // for Escape
}

void DragGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!m_isHeld || (!m_isDragging && (at - m_from).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragged(at);
}

void DragGrip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool drops = m_isDragging && event->button() == Qt::LeftButton;
    m_isDragging = m_isDragging && !drops;
    end();
    if (drops)
        emit dropped(event->globalPosition().toPoint());
}

void DragGrip::keyPressEvent(QKeyEvent *event)
{
    if (m_isHeld && event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void DragGrip::end()
{
    if (m_isHeld)
        releaseKeyboard();
    m_isHeld = false;
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_isDragging, false))
        emit cancelled();
}

} // namespace lodestar::ui
