#include "ui/pages/traits/icpadding.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/traits/conditiontrait.h"
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

/// A disqualifier that shut out more of the best than this would be absurd.
constexpr double kHardlyAny = 0.05;

/// One that the best have less often speaks against a prospect. Parts of a combination say something together only.
bool speaksAgainst(const IcpOffer &offer)
{
    return offer.traits.size() == 1 && offer.traits.front().difference < 0;
}

QString whyNot(const IcpOffer &offer)
{
    if (!offer.why.isEmpty() || !speaksAgainst(offer) || offer.traits.front().bestShare <= kHardlyAny)
        return offer.why;
    const traits::Counts &counts = offer.traits.front().counts;
    return Tr::tr("%1 of %2 best customers have it too. As a disqualifier it would shut them out, so it was not added.")
        .arg(format::count(counts.bestWith), format::count(counts.best()));
}

profile::Criterion criterionOf(const traits::Trait &trait, bool against)
{
    profile::Criterion criterion = profile::criterionFrom(trait);
    if (against) {
        criterion.kind = profile::CriterionKind::Disqualifier;
        std::swap(criterion.best, criterion.bad);
    }
    return criterion;
}

void add(Session &session, profile::Icp icp, const IcpOffer &offer)
{
    // As they are stored: how people are told a bound is no part of what a condition says.
    const auto has = [&](const traits::Trait &trait) {
        return std::any_of(icp.criteria.begin(), icp.criteria.end(), [&](const profile::Criterion &one) {
            return one.condition.toJson() == trait.condition.toJson();
        });
    };
    const size_t before = icp.criteria.size();
    for (const traits::Trait &trait : offer.traits) {
        if (!has(trait))
            icp.criteria.push_back(criterionOf(trait, speaksAgainst(offer)));
    }
    if (icp.criteria.size() == before) {
        session.notify(Tr::tr("The ICP %1 already has this.").arg(isolated(visible(icp.name))));
        return;
    }
    if (icp.dataset == 0)
        icp.dataset = offer.dataset;
    const QString label =
        (speaksAgainst(offer) ? Tr::tr("Added %1 to the ICP %2 as a disqualifier") : Tr::tr("Added %1 to the ICP %2"))
            .arg(offer.what, isolated(visible(icp.name)));
    if (session.settle(profile::IcpStore(*session.project()).save(icp, label)))
        session.notify(label, false, true);
}

} // namespace

IcpOffer offerOf(const profile::Analysis &analysis, const table::Table &table, const table::Condition &condition)
{
    IcpOffer offer;
    offer.dataset = table.info().id;
    for (const traits::Excluded &one : analysis.traits.excluded) {
        if (one.attribute == condition.attribute && !one.onlyBands)
            offer.why = one.why;
    }
    traits::Trait counted = traits::traitMeeting(table, analysis.rating, condition);
    for (const auto *list : {&analysis.traits.traits, &analysis.traits.antiTraits, &analysis.traits.even}) {
        for (const traits::Trait &trait : *list) {
            if (trait.condition == condition)
                counted = trait;
        }
    }
    offer.what = isolated(visible(counted.value, 60));
    offer.traits = {std::move(counted)};
    return offer;
}

void addToIcp(Session &session, QWidget *asking, const IcpOffer &offer)
{
    if (!session.hasProject() || offer.traits.empty())
        return;
    const QString why = whyNot(offer);
    if (!why.isEmpty()) {
        session.notify(why, true);
        return;
    }
    const auto icps = profile::IcpStore(*session.project()).list();
    if (!icps) {
        session.notify(icps.error().message, true);
        return;
    }
    if (icps->empty()) {
        profile::Icp icp;
        icp.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        icp.name = Tr::tr("Ideal customer");
        add(session, icp, offer);
        return;
    }
    if (icps->size() == 1) {
        add(session, icps->front(), offer);
        return;
    }
    auto *menu = new QMenu(asking);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const profile::Icp &icp : *icps) {
        QObject::connect(menu->addAction(visible(icp.name, 60)), &QAction::triggered, menu,
                         [&session, icp, offer] { add(session, icp, offer); });
    }
    menu->popup(asking->mapToGlobal(asking->rect().bottomLeft())); // below what was pressed, also by keyboard
}

} // namespace lodestar::ui
