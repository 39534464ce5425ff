#include "core/profile/icp.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Icp)
};

} // namespace

QString criterionKindId(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::MustHave:
        return u"must"_s;
    case CriterionKind::NiceToHave:
        return u"nice"_s;
    case CriterionKind::Disqualifier:
        return u"disqualifier"_s;
    }
    return {};
}

QString criterionKindName(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::MustHave:
        return Tr::tr("Must-have");
    case CriterionKind::NiceToHave:
        return Tr::tr("Nice-to-have");
    case CriterionKind::Disqualifier:
        return Tr::tr("Disqualifier");
    }
    return {};
}

QString purposeId(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Fit:
        return {};
    case Purpose::Legal:
        return u"legal"_s;
    case Purpose::Intent:
        return u"intent"_s;
    }
    return {};
}

Purpose purposeFromId(const QString &id)
{
    if (id == "legal"_L1)
        return Purpose::Legal;
    return id == "intent"_L1 ? Purpose::Intent : Purpose::Fit;
}

QString reviewStageId(ReviewStage stage)
{
    switch (stage) {
    case ReviewStage::None:
        return {};
    case ReviewStage::Forming:
        return u"forming"_s;
    case ReviewStage::Growing:
        return u"growing"_s;
    case ReviewStage::Settled:
        return u"settled"_s;
    case ReviewStage::OnDate:
        return u"date"_s;
    }
    return {};
}

ReviewStage reviewStageFromId(const QString &id)
{
    for (const ReviewStage stage :
         {ReviewStage::Forming, ReviewStage::Growing, ReviewStage::Settled, ReviewStage::OnDate}) {
        if (reviewStageId(stage) == id)
            return stage;
    }
    return ReviewStage::None;
}

QString tierId(Tier tier)
{
    switch (tier) {
    case Tier::Best:
        return u"best"_s;
    case Tier::Good:
        return u"good"_s;
    case Tier::Bad:
        return u"bad"_s;
    case Tier::Disqualified:
        return u"disqualified"_s;
    case Tier::NotEnough:
        return u"unknown"_s;
    }
    return {};
}

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::Best:
        return Tr::tr("Best");
    case Tier::Good:
        return Tr::tr("Good");
    case Tier::Bad:
        return Tr::tr("Bad");
    case Tier::Disqualified:
        return Tr::tr("Disqualified");
    case Tier::NotEnough:
        return Tr::tr("Not enough information");
    }
    return {};
}

QString Evidence::text() const
{
    switch (kind) {
    case EvidenceKind::Data:
        return Tr::tr("data · %1 of %2 best, %3 of %4 others")
            .arg(format::count(counts.bestWith), format::count(counts.best()), format::count(counts.restWith),
                 format::count(counts.rest()));
    case EvidenceKind::Opinion:
        return note.isEmpty() ? Tr::tr("the team's opinion") : Tr::tr("team · %1").arg(note);
    case EvidenceKind::Hypothesis:
        return note.isEmpty() ? Tr::tr("a hypothesis, not tested yet") : Tr::tr("hypothesis · %1").arg(note);
    }
    return {};
}

std::vector<int> columnsFor(const table::DatasetInfo &info, const Icp &icp)
{
    std::vector<int> columns;
    for (const Criterion &criterion : icp.criteria) {
        if (criterion.condition.isEmpty())
            continue;
        // The same order of search as table::columnFor: the role first, then the name.
        const table::Role &role = criterion.condition.role;
        const auto byRole =
            std::find_if(info.columns.begin(), info.columns.end(),
                         [&](const table::ColumnInfo &column) { return !role.isNone() && column.role == role; });
        const table::ColumnInfo *column =
            byRole != info.columns.end() ? &*byRole : info.byName(criterion.condition.attribute);
        if (column)
            columns.push_back(column->index);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

QString sentenceFrom(const std::vector<Criterion> &criteria)
{
    QString list;
    for (const Criterion &criterion : criteria) {
        if (criterion.kind == CriterionKind::Disqualifier)
            continue;
        const QString value = criterion.best.isEmpty() ? criterion.condition.valueText() : criterion.best;
        if (value.isEmpty())
            continue;
        const QString item = criterion.label.isEmpty()
            ? value
            : Tr::tr("%1: %2", "one condition of a headline: attribute, value").arg(criterion.label, value);
        list = list.isEmpty() ? item : Tr::tr("%1, %2", "joins the conditions of a headline").arg(list, item);
    }
    return list.isEmpty() ? QString() : Tr::tr("Customers with %1", "headline; %1 lists conditions").arg(list);
}

} // namespace lodestar::profile
