#include "ui/widgets/restingscroll.h"

#include <QCoreApplication>
#include <QEvent>

namespace lodestar::ui {

RestingScroll::RestingScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content); // filters its events
    m_atRest.setSingleShot(true);
    connect(&m_atRest, &QTimer::timeout, this, [this] {
        QEvent measure(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(this, &measure);
    });
}

bool RestingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        m_atRest.start();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace lodestar::ui
