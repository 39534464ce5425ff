#include "ui/pages/icp/chosenicp.h"

#include "core/base/task.h"
#include "ui/base/session.h"

#include <algorithm>

namespace lodestar::ui {

ChosenIcp::ChosenIcp(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &ChosenIcp::refresh);
    connect(&session, &Session::busyChanged, this, &ChosenIcp::refresh);
    connect(&session, &Session::analysisChanged, this, &ChosenIcp::evaluate);
}

ChosenIcp::~ChosenIcp()
{
    m_evaluation.cancel();
}

const profile::Icp *ChosenIcp::icp() const
{
    const auto found = std::ranges::find(m_icps, m_id, &profile::Icp::id);
    return found == m_icps.end() ? nullptr : &*found;
}

bool ChosenIcp::has(const QString &id) const
{
    return std::ranges::find(m_icps, id, &profile::Icp::id) != m_icps.end();
}

void ChosenIcp::choose(const QString &id)
{
    if (id.isEmpty() || id == m_id)
        return;
    emit leaving();
    m_id = id;
    refresh();
}

bool ChosenIcp::canEdit() const
{
    // Fields commit what is typed when they go; when another project was opened meanwhile, it is not theirs.
    return m_session.hasProject() && m_session.project() == m_project && !m_session.project()->isReadOnly()
        && !m_session.isBusy();
}

void ChosenIcp::setAwake(bool awake)
{
    if (std::exchange(m_awake, awake) != awake && awake)
        evaluate();
}

bool ChosenIcp::save(const std::function<void(profile::Icp &)> &change, const QString &label)
{
    const profile::Icp *chosen = icp();
    if (!chosen || !canEdit())
        return false;
    profile::Icp changed = *chosen;
    change(changed);
    if (changed == *chosen)
        return true;
    const bool saved = m_session.settle(profile::IcpStore(*m_session.project()).save(changed, label));
    if (!saved)
        refresh(); // show again what the project holds
    return saved;
}

bool ChosenIcp::create(const profile::Icp &icp, const QString &label)
{
    if (!canEdit())
        return false;
    emit leaving();
    const QString before = std::exchange(m_id, icp.id);
    if (m_session.settle(profile::IcpStore(*m_session.project()).save(icp, label)))
        return true;
    m_id = before;
    return false;
}

void ChosenIcp::refresh()
{
    m_icps.clear();
    m_project = m_session.project();
    if (m_project) {
        auto icps = profile::IcpStore(*m_session.project()).list();
        if (!icps) {
            m_session.notify(icps.error().message, true);
            return;
        }
        m_icps = std::move(*icps);
    }
    if (!icp()) {
        const auto shown = std::ranges::find(m_icps, false, &profile::Icp::archived);
        m_id = shown != m_icps.end() ? shown->id : m_icps.empty() ? QString() : m_icps.front().id;
    }
    emit changed();
    evaluate();
}

void ChosenIcp::evaluate()
{
    const profile::Icp *chosen = icp();
    auto analysis = m_session.analysis();
    if (!chosen || !analysis || chosen->criteria.empty()) {
        m_evaluation.cancel();
        take(nullptr);
        return;
    }
    if (m_fits && m_fits->icp.id != chosen->id)
        take(nullptr); // counts of another ICP would be taken for those of this one
    if (!m_awake || (m_fits && m_fits->analysis == analysis && m_fits->icp == *chosen))
        return;
    using Answer = Result<std::shared_ptr<const IcpFits>>;
    m_evaluation = runTask([analysis, definition = *chosen](const TaskControl &) -> Answer {
        return std::make_shared<const IcpFits>(
            IcpFits{definition, analysis, profile::evaluate(analysis->table, definition)});
    });
    m_evaluation.then(this, [this](const Answer &fits) {
        if (const profile::Icp *now = icp(); fits && now && *now == (*fits)->icp)
            take(*fits);
    });
}

void ChosenIcp::take(std::shared_ptr<const IcpFits> fits)
{
    if (fits == m_fits)
        return;
    m_fits = std::move(fits);
    emit fitsChanged();
}

} // namespace lodestar::ui
