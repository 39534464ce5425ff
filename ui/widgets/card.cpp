#include "ui/widgets/card.h"

#include "ui/theme/stylepaint.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace lodestar::ui {

using theme::ColorRole;

Card::Card(QWidget *parent) : QFrame(parent)
{
    m_body = new QVBoxLayout(this);
    m_body->setSpacing(theme::current().space(theme::Space::Small));
    setPadding(theme::Space::Wide);
}

Card::Card(const QString &title, QWidget *parent) : Card(parent)
{
    setTitle(title);
}

void Card::ensureHeader()
{
    if (m_header)
        return;
    m_header = new QHBoxLayout;
    m_header->setSpacing(theme::current().space(theme::Space::Small));
    m_title = Label::wrapping({}, theme::FontRole::Subtitle);
    m_header->addWidget(m_title, 1);
    m_body->insertLayout(0, m_header);
}

void Card::setTitle(const QString &title)
{
    ensureHeader();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    ensureHeader();
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setPadding(theme::Space space)
{
    const int pad = theme::current().space(space);
    m_body->setContentsMargins(pad, pad, pad, pad);
}

void Card::setEdge(std::optional<ColorRole> edge)
{
    m_edge = edge;
    update();
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, clickable);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    QColor fill = look.color(ColorRole::Surface), border = look.color(ColorRole::Border);
    switch (m_tone) {
    case Tone::Plain:
        break;
    case Tone::Flat:
        fill = border = QColor();
        break;
    case Tone::Soft:
        fill = look.color(ColorRole::AccentSoft);
        border = fill;
        break;
    case Tone::Caution:
        fill = look.color(ColorRole::CautionSoft);
        border = theme::mixed(fill, look.color(ColorRole::Caution), 0.25);
        break;
    case Tone::Negative:
        fill = look.color(ColorRole::NegativeSoft);
        border = theme::mixed(fill, look.color(ColorRole::Negative), 0.25);
        break;
    }
    if (m_hover && m_tone == Tone::Flat)
        fill = theme::mixed(look.color(ColorRole::Surface), look.color(ColorRole::AccentSoft), 0.5);
    else if (m_selected || m_hover)
        border = look.color(ColorRole::Accent);
    if (m_selected)
        fill = look.color(ColorRole::AccentSoft);
    theme::paintBox(painter, rect(), fill, border, look.radius());
    if (m_edge) {
        QPainterPath card;
        card.addRoundedRect(rect(), look.radius(), look.radius());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(card);
        const QRect edge(0, 0, look.pixels(5), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), look.color(*m_edge));
        painter.setClipping(false);
    }
    if (hasFocus())
        theme::paintFocusRing(painter, rect(), look.radius());
}

void Card::mousePressEvent(QMouseEvent *event)
{
    m_down = m_clickable && event->button() == Qt::LeftButton;
    if (!m_down)
        QFrame::mousePressEvent(event);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_down && rect().contains(event->pos()))
        emit clicked();
    else
        QFrame::mouseReleaseEvent(event);
    m_down = false;
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && press)
        emit clicked();
    else
        QFrame::keyPressEvent(event);
}

void Card::enterEvent(QEnterEvent *event)
{
    m_hover = m_clickable;
    update();
    QFrame::enterEvent(event);
}

void Card::leaveEvent(QEvent *event)
{
    m_hover = false;
    update();
    QFrame::leaveEvent(event);
}

void Card::focusInEvent(QFocusEvent *event)
{
    update();
    QFrame::focusInEvent(event);
}

void Card::focusOutEvent(QFocusEvent *event)
{
    update();
    QFrame::focusOutEvent(event);
}

} // namespace lodestar::ui
