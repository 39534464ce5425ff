#pragma once

#include "core/profile/icp.h"

namespace lodestar::profile {

QString reviewStageName(ReviewStage stage); ///< "Just begun: every three weeks"
/// The stages that people choose from, in order; None is not among them.
std::span<const ReviewStage> reviewStages();

/// When a definition of that stage is to be looked at again after `day`: three weeks, three months, a year. Invalid for
/// a stage without a rhythm.
QDate nextReview(ReviewStage stage, const QDate &day);

enum class ReviewState : quint8 {
    Unset, ///< no day is set
    Later,
    Soon, ///< within a week
    Due ///< today or before
};
ReviewState reviewState(const Icp &icp, const QDate &today);
QString reviewText(const Icp &icp, const QDate &today); ///< "The review is due since 3 Nov 2026." One sentence.

} // namespace lodestar::profile
