#include "ui/base/criterionadding.h"

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
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::CriterionAdding)
};

bool saysTheSame(const profile::Criterion &a, const profile::Criterion &b)
{
    if (a.condition.isEmpty() != b.condition.isEmpty())
        return false;
    return a.condition.isEmpty() ? a.best == b.best : a.condition.toJson() == b.condition.toJson();
}

void add(Session &session, profile::Icp icp, const profile::Criterion &criterion, const QString &what)
{
    if (std::any_of(icp.criteria.begin(), icp.criteria.end(),
                    [&](const profile::Criterion &one) { return saysTheSame(one, criterion); })) {
        session.notify(Tr::tr("The ICP %1 already has this.").arg(isolated(visible(icp.name))));
        return;
    }
    icp.criteria.push_back(criterion);
    const QString label = Tr::tr("Added %1 to the ICP %2").arg(what, isolated(visible(icp.name)));
    if (session.settle(profile::IcpStore(*session.project()).save(icp, label)))
        session.notify(label, false, true);
}

} // namespace

void addCriterion(Session &session, QWidget *asking, const profile::Criterion &criterion, const QString &what)
{
    if (!session.hasProject())
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
        add(session, icp, criterion, what);
        return;
    }
    if (icps->size() == 1) {
        add(session, icps->front(), criterion, what);
        return;
    }
    auto *menu = new QMenu(asking);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const profile::Icp &icp : *icps) {
        QObject::connect(menu->addAction(visible(icp.name, 60)), &QAction::triggered, menu,
                         [&session, icp, criterion, what] { add(session, icp, criterion, what); });
    }
    menu->popup(asking->mapToGlobal(asking->rect().bottomLeft())); // below what was pressed, also by keyboard
}

} // namespace lodestar::ui
