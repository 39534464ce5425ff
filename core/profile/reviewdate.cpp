#include "core/profile/reviewdate.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <array>

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::ReviewDate)
};

constexpr std::array kStages = {ReviewStage::Forming, ReviewStage::Growing, ReviewStage::Settled, ReviewStage::OnDate};
constexpr int kSoonDays = 7;

} // namespace

QString reviewStageName(ReviewStage stage)
{
    switch (stage) {
    case ReviewStage::None:
        return Tr::tr("No review planned");
    case ReviewStage::Forming:
        return Tr::tr("Just begun: every three weeks");
    case ReviewStage::Growing:
        return Tr::tr("Growing: every quarter");
    case ReviewStage::Settled:
        return Tr::tr("Settled: once a year");
    case ReviewStage::OnDate:
        return Tr::tr("On a day we choose");
    }
    return {};
}

std::span<const ReviewStage> reviewStages()
{
    return kStages;
}

QDate nextReview(ReviewStage stage, const QDate &day)
{
    switch (stage) {
    case ReviewStage::Forming:
        return day.addDays(21);
    case ReviewStage::Growing:
        return day.addMonths(3);
    case ReviewStage::Settled:
        return day.addYears(1);
    case ReviewStage::None:
    case ReviewStage::OnDate:
        break;
    }
    return {};
}

ReviewState reviewState(const Icp &icp, const QDate &today)
{
    if (!icp.reviewOn.isValid() || icp.archived)
        return ReviewState::Unset;
    const qint64 days = today.daysTo(icp.reviewOn);
    return days <= 0 ? ReviewState::Due : days <= kSoonDays ? ReviewState::Soon : ReviewState::Later;
}

QString reviewText(const Icp &icp, const QDate &today)
{
    switch (reviewState(icp, today)) {
    case ReviewState::Unset:
        return Tr::tr("No day is set for looking at this definition again.");
    case ReviewState::Due:
        return icp.reviewOn == today ? Tr::tr("The review is due today.")
                                     : Tr::tr("The review is due since %1.").arg(format::date(icp.reviewOn));
    case ReviewState::Soon:
    case ReviewState::Later:
        return Tr::tr("The next review is on %1.").arg(format::date(icp.reviewOn));
    }
    return {};
}

} // namespace lodestar::profile
