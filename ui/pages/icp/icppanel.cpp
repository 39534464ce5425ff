#include "ui/pages/icp/icppanel.h"

#include "ui/base/session.h"

namespace lodestar::ui {

IcpPanel::IcpPanel(Session &session, ChosenIcp &chosen, QWidget *parent)
    : QWidget(parent), m_session(session), m_chosen(chosen)
{
    connect(&session, &Session::analysisChanged, this, [this] {
        m_dataDue = true;
        tell();
    });
    connect(&chosen, &ChosenIcp::changed, this, [this] {
        m_icpDue = true;
        tell();
    });
    connect(&chosen, &ChosenIcp::fitsChanged, this, [this] {
        m_fitsDue = true;
        tell();
    });
}

void IcpPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
}

void IcpPanel::tell()
{
    if (!isVisible() || !m_chosen.icp())
        return;
    const bool due = m_dataDue || m_icpDue || m_fitsDue;
    if (std::exchange(m_dataDue, false))
        showData();
    if (std::exchange(m_icpDue, false))
        showIcp();
    if (std::exchange(m_fitsDue, false))
        showFits();
    if (due) {
        emit purposeChanged();
        emit stageChanged();
    }
}

} // namespace lodestar::ui
