#include "ui/pages/overview/icpcard.h"

#include "core/base/format.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "core/table/datasetstore.h"
#include "ui/base/session.h"
#include "ui/pages/overview/standing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tierbar.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

IcpCard::IcpCard(Session &session, QWidget *parent) : Card(parent), m_session(session)
{
    const auto &look = theme::current();
    body()->setSpacing(look.space(Space::Medium));
    m_kicker = Label::wrapping({}, FontRole::BodyStrong, ColorRole::Accent);
    m_sentence = Label::wrapping({}, FontRole::Title);
    m_evidence = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_tiers = new TierBar;
    body()->addWidget(m_kicker);
    body()->addWidget(m_sentence);
    body()->addWidget(m_tiers);
    body()->addWidget(m_evidence);
    connect(
        this, &Card::clicked, this, [this] { m_session.openPage(QStringLiteral("icp")); }, Qt::QueuedConnection);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        const auto counts = m_watcher.result();
        m_tiers->setVisible(counts.has_value());
        if (!counts)
            return;
        m_tiers->setCounts(*counts);
        m_counts = *counts;
        emit counted();
    });
}

IcpCard::~IcpCard()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished(); // it reads the project's file
}

void IcpCard::show(const Standing &standing)
{
    if (!standing.icp) {
        setAccessibleName(tr("Ideal customer profile"));
        setClickable(false);
        m_kicker->setText(tr("Ideal customer profile"));
        m_sentence->setText(tr("Not written yet"));
        m_evidence->setText(
            tr("Here will stand one sentence that everybody can repeat, and how many customers fit it."));
        m_tiers->hide();
        return;
    }
    const auto &icp = *standing.icp;
    const QString name = isolated(visible(icp.name, 80));
    m_kicker->setText(standing.version ? tr("%1 · version %2 of %3")
                                             .arg(name, QLocale().toString(standing.version->number),
                                                  format::date(standing.version->at.date()))
                                       : tr("%1 · draft").arg(name));
    m_sentence->setText(icp.sentence.isEmpty() ? tr("No sentence yet") : visible(icp.sentence, 300));
    const int total = static_cast<int>(icp.criteria.size());
    //: %1: how many of the criteria rest on data
    m_evidence->setText(total == 0
                            ? tr("No criteria yet.")
                            : tr("%n criteria; %1 of them rest on data, the rest on what people said.", nullptr, total)
                                  .arg(format::count(standing.criteriaOnData)));
    setAccessibleName(tr("Ideal customer profile"));
    setAccessibleDescription(m_sentence->text());
    setClickable(true);
    count(icp);
}

void IcpCard::count(const profile::Icp &icp)
{
    m_watcher.cancel();
    m_counts.reset();
    if (!m_session.analysis() || icp.criteria.empty()) {
        m_tiers->hide();
        return;
    }
    const QString path = m_session.project()->path();
    m_watcher.setFuture(runTask([path, icp](const TaskControl &control) -> Result<Counts> {
        auto reader = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!reader)
            return std::move(reader).error();
        const table::DatasetStore store(**reader);
        const auto info = store.current();
        if (!info)
            return info.error();
        if (!*info)
            return Error::cancelled();
        const auto columns = profile::columnsFor(**info, icp);
        const auto customers = store.load(**info, columns, control);
        if (!customers)
            return customers.error();
        return profile::evaluate(*customers, icp).perTier;
    }));
}

} // namespace lodestar::ui
