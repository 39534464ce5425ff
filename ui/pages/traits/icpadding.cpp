#include "ui/pages/traits/icpadding.h"

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

void add(Session &session, profile::Icp icp, const std::vector<traits::Trait> &traits, const QString &what,
         qint64 dataset)
{
    // As they are stored: how people are told a bound is no part of what a condition says.
    const auto has = [&](const traits::Trait &trait) {
        return std::any_of(icp.criteria.begin(), icp.criteria.end(), [&](const profile::Criterion &one) {
            return one.condition.toJson() == trait.condition.toJson();
        });
    };
    const size_t before = icp.criteria.size();
    for (const traits::Trait &trait : traits) {
        if (!has(trait))
            icp.criteria.push_back(profile::criterionFrom(trait));
    }
    if (icp.criteria.size() == before) {
        session.notify(Tr::tr("The ICP %1 already has this.").arg(isolated(visible(icp.name))));
        return;
    }
    if (icp.dataset == 0)
        icp.dataset = dataset;
    const QString label = Tr::tr("Added %1 to the ICP %2").arg(what, isolated(visible(icp.name)));
    if (session.settle(profile::IcpStore(*session.project()).save(icp, label)))
        session.notify(label, false, true);
}

} // namespace

void addToIcp(Session &session, QWidget *asking, const std::vector<traits::Trait> &traits, const QString &what,
              qint64 dataset)
{
    if (!session.hasProject() || traits.empty())
        return;
    const auto icps = profile::IcpStore(*session.project()).list();
    if (!icps) {
        session.notify(icps.error().message, true);
        return;
    }
    if (icps->empty()) {
        profile::Icp icp;
        icp.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        icp.name = Tr::tr("Ideal customer");
        add(session, icp, traits, what, dataset);
        return;
    }
    if (icps->size() == 1) {
        add(session, icps->front(), traits, what, dataset);
        return;
    }
    auto *menu = new QMenu(asking);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const profile::Icp &icp : *icps) {
        QObject::connect(menu->addAction(visible(icp.name, 60)), &QAction::triggered, menu,
                         [&session, icp, traits, what, dataset] { add(session, icp, traits, what, dataset); });
    }
    menu->popup(asking->mapToGlobal(asking->rect().bottomLeft())); // below what was pressed, also by keyboard
}

} // namespace lodestar::ui
