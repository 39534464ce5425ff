#include "ui/pages/traits/icpoffer.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/traits/conditiontrait.h"
#include "ui/base/session.h"
#include "ui/widgets/icpadding.h"

#include <QCoreApplication>

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::IcpOffer)
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
    std::vector<profile::Criterion> criteria;
    for (const traits::Trait &trait : offer.traits)
        criteria.push_back(criterionOf(trait, speaksAgainst(offer)));
    addToIcp(session, asking, criteria, offer.what, offer.dataset);
}

} // namespace lodestar::ui
