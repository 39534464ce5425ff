#pragma once

#include "core/profile/icp.h"

namespace lodestar::prospects {

struct MissingFacts;

/// What one answer says of a prospect. A disqualifier that is not met speaks for it.
enum class Verdict : quint8 { Met, Missed, Unknown };
QString verdictName(Verdict verdict); ///< translated: "met", "missed", "not known"
Verdict verdictOf(const profile::Criterion &criterion, table::Match answer);

/// One criterion answered for one row, in words.
struct Reason {
    size_t criterion = 0;
    Verdict verdict = Verdict::Unknown;
    bool byHand = false; ///< a person answered
    QString value; ///< what the table says, for people; empty: nothing
    QString wanted; ///< what the criterion asks for
    QString text; ///< "Employees is 12, and 50 to 249 is wanted" (translated)
};

/// All criteria for one row. Made for the rows that are looked at only: a list of a million needs none of it.
std::vector<Reason> reasonsOf(const table::Table &table, const profile::Icp &icp, const profile::Fits &fits,
                              size_t row);

/// The labels of the criteria with this verdict, in their order.
QStringList labelsOf(const profile::Icp &icp, const profile::Fits &fits, size_t row, Verdict verdict);

/// What the points are and could still become: "82 points, and between 65 and 85 whatever is still unknown".
QString rangeText(const profile::Fit &fit);

/// What to find out: "Find out Employees: with a good answer it is Best." (translated); empty: nothing.
QString missingText(const profile::Icp &icp, const MissingFacts &facts);

} // namespace lodestar::prospects
