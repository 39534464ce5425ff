#include "ui/widgets/popup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layouts.h"

#include <QEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::Space;

Popup::Popup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto &look = theme::current();
    auto *content = new QWidget;
    m_lines = new QVBoxLayout(content);
    const int edge = look.space(Space::Normal);
    m_lines->setContentsMargins(edge, look.space(Space::Medium), edge, look.space(Space::Medium));
    m_lines->setSpacing(look.space(Space::Small));
    m_scroll = makeScrollArea(content);
    content->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1); // the border
    whole->addWidget(m_scroll);
}

void Popup::openBelow(const QRect &mark, const QWidget &of)
{
    m_mark = {of.mapToGlobal(mark.topLeft()), mark.size()};
    setLayoutDirection(of.layoutDirection());
    place();
    show();
    place(); // now that the fonts and margins of everything in it are in force
}

void Popup::place()
{
    const QWidget *content = m_scroll->widget();
    const QScreen *where = QGuiApplication::screenAt(m_mark.center());
    const QRect free = (where ? where : screen())->availableGeometry();
    constexpr int border = 2;
    int width = std::max(content->sizeHint().width(), m_leastWidth) + border;
    const auto heightAt = [&](int across) {
        const int inside = across - border;
        return border + (content->hasHeightForWidth() ? content->heightForWidth(inside) : content->sizeHint().height());
    };
    width = std::min(width, free.width());
    int height = heightAt(width);
    if (height > free.height()) {
        width = std::min(width + m_scroll->verticalScrollBar()->sizeHint().width(), free.width());
        height = free.height();
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint at(mirrored ? m_mark.left() : m_mark.right() + 1 - width, m_mark.bottom() + 1);
    at.setX(std::clamp(at.x(), free.left(), free.right() + 1 - width));
    at.setY(std::clamp(at.y(), free.top(), free.bottom() + 1 - height));
    setGeometry({at, QSize(width, height)});
}

bool Popup::eventFilter(QObject *watched, QEvent *event)
{
    // Something in it has appeared, gone or grown.
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &Popup::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    painter.fillRect(rect(), look.color(ColorRole::Surface));
    painter.setPen(look.color(ColorRole::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace lodestar::ui
