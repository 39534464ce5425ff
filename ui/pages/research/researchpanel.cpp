#include "ui/pages/research/researchpanel.h"

#include "ui/base/session.h"

namespace lodestar::ui {

ResearchPanel::ResearchPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session) { }

void ResearchPanel::projectChanged()
{
    m_isStale = !isVisible();
    if (m_isStale || !m_session.hasProject())
        return;
    refresh();
    emit purposeChanged();
}

void ResearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale || !m_session.hasProject())
        return;
    m_isStale = false;
    refresh();
    emit purposeChanged();
}

bool ResearchPanel::canEdit() const
{
    return m_session.hasProject() && !m_session.project()->isReadOnly() && !m_session.isBusy();
}

} // namespace lodestar::ui
