#include "ui/widgets/sectionstack.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

SectionStack::SectionStack(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this); // hidden widgets take no room in it
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void SectionStack::addWidget(QWidget *view)
{
    m_views.push_back(view);
    if (m_current < 0)
        m_current = 0;
    else
        view->hide(); // before it gets a parent that may be on the screen
    layout()->addWidget(view);
}

void SectionStack::setCurrentWidget(QWidget *view)
{
    setCurrentIndex(indexOf(view));
}

void SectionStack::setCurrentIndex(int index)
{
    if (index < 0 || index >= std::ssize(m_views) || index == m_current)
        return;
    QWidget *before = currentWidget();
    m_current = index;
    currentWidget()->show(); // first, so that what scrolls around it does not see it empty
    before->hide();
}

QWidget *SectionStack::currentWidget() const
{
    return m_current < 0 ? nullptr : m_views[static_cast<size_t>(m_current)];
}

int SectionStack::indexOf(const QWidget *view) const
{
    const auto found = std::ranges::find(m_views, view);
    return found == m_views.end() ? -1 : static_cast<int>(found - m_views.begin());
}

} // namespace lodestar::ui
