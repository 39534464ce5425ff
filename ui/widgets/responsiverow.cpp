#include "ui/widgets/responsiverow.h"

#include "ui/theme/theme.h"

#include <QResizeEvent>

#include <algorithm>

namespace lodestar::ui {

ResponsiveRow::ResponsiveRow(int threshold, QWidget *parent) : QWidget(parent), m_threshold(threshold)
{
    // Stacked at first: that is its least width, so that a window may become narrow.
    m_row = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::current().space(theme::Space::Normal));
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
}

void ResponsiveRow::addWidget(QWidget *widget, int stretch)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // the stretch alone divides the width
    widget->setSizePolicy(policy);
    m_row->addWidget(widget, stretch);
}

void ResponsiveRow::setLastOnTop()
{
    m_stacked = QBoxLayout::BottomToTop;
    m_row->setDirection(m_stacked);
}

bool ResponsiveRow::isStacked() const
{
    return m_row->direction() == m_stacked;
}

QSize ResponsiveRow::minimumSizeHint() const
{
    // The width of the widest one: narrower than all of them beside each other they stack.
    int width = 0;
    for (int i = 0; i < m_row->count(); ++i)
        if (const auto *widget = m_row->itemAt(i)->widget(); widget && !widget->isHidden())
            width = std::max(width, widget->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void ResponsiveRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = event->size().width() < m_threshold;
    if (stacked == isStacked())
        return;
    m_row->setDirection(stacked ? m_stacked : QBoxLayout::LeftToRight);
    updateGeometry(); // beside each other they need less height: Qt does not tell
}

} // namespace lodestar::ui
