#include "ui/widgets/icpadding.h"

#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "ui/base/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QUuid>

#include <algorithm>

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::IcpAdding)
};

using Added = std::function<void(const QString &)>;

struct Adding {
    std::vector<profile::Criterion> criteria;
    QString what;
    qint64 dataset;
    Added added;
};

/// As they are stored: how people are told a bound is no part of what a condition says. What is said in words only is
/// the same when it comes from the same decision.
bool says(const profile::Criterion &one, const profile::Criterion &other)
{
    if (!one.condition.isEmpty() || !other.condition.isEmpty())
        return one.condition.toJson() == other.condition.toJson();
    return one.evidence.source == other.evidence.source && one.best == other.best;
}

void add(Session &session, profile::Icp icp, const Adding &adding)
{
    const size_t before = icp.criteria.size();
    for (const profile::Criterion &criterion : adding.criteria) {
        if (std::ranges::none_of(icp.criteria, [&](const auto &one) { return says(one, criterion); }))
            icp.criteria.push_back(criterion);
    }
    if (icp.criteria.size() == before) {
        session.notify(Tr::tr("The ICP %1 already has this.").arg(isolated(visible(icp.name))));
    } else {
        if (icp.dataset == 0)
            icp.dataset = adding.dataset;
        const bool isAgainst = std::ranges::all_of(
            adding.criteria, [](const auto &one) { return one.kind == profile::CriterionKind::Disqualifier; });
        const QString label =
            (isAgainst ? Tr::tr("Added %1 to the ICP %2 as a disqualifier") : Tr::tr("Added %1 to the ICP %2"))
                .arg(adding.what, isolated(visible(icp.name)));
        if (!session.settle(profile::IcpStore(*session.project()).save(icp, label)))
            return;
        session.notify(label, false, true);
    }
    if (adding.added)
        adding.added(icp.id);
}

void choose(Session &session, QWidget *asking, const std::vector<profile::Icp> &icps, const Adding &adding)
{
    auto *menu = new QMenu(asking);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const profile::Icp &icp : icps) {
        QObject::connect(menu->addAction(visible(icp.name, 60)), &QAction::triggered, menu,
                         [&session, icp, adding] { add(session, icp, adding); });
    }
    menu->popup(asking->mapToGlobal(asking->rect().bottomLeft())); // below what was pressed, also by keyboard
}

} // namespace

void addToIcp(Session &session, QWidget *asking, const std::vector<profile::Criterion> &criteria, const QString &what,
              qint64 dataset, const Added &added)
{
    if (!session.hasProject() || criteria.empty())
        return;
    auto icps = profile::IcpStore(*session.project()).list();
    if (icps)
        std::erase_if(*icps, [](const profile::Icp &icp) { return icp.archived; });
    if (!icps) {
        session.notify(icps.error().message, true);
        return;
    }
    const Adding adding{criteria, what, dataset, added};
    if (icps->size() > 1)
        return choose(session, asking, *icps, adding);
    profile::Icp icp;
    if (icps->empty()) {
        icp.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        icp.name = Tr::tr("Ideal customer");
    } else {
        icp = icps->front();
    }
    add(session, icp, adding);
}

} // namespace lodestar::ui
