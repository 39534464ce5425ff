#include "core/profile/fitexceptions.h"

#include "core/base/quantile.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

using table::Match;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::FitException)
};

constexpr double kWeakShare = 0.25;
constexpr size_t kMostCauses = 3;

/// The criteria of a kind with this answer, weightiest first.
std::vector<size_t> answered(const Icp &icp, const Fits &fits, size_t row, bool disqualifiers, bool mustsOnly,
                             Match answer)
{
    std::vector<size_t> found;
    for (size_t c = 0; c < icp.criteria.size() && c < fits.match.size(); ++c) {
        const CriterionKind kind = icp.criteria[c].kind;
        const bool wanted = disqualifiers
            ? kind == CriterionKind::Disqualifier
            : kind == CriterionKind::MustHave || (!mustsOnly && kind == CriterionKind::NiceToHave);
        if (wanted && fits.match[c][row] == answer)
            found.push_back(c);
    }
    std::ranges::stable_sort(found,
                             [&](size_t a, size_t b) { return icp.criteria[a].points > icp.criteria[b].points; });
    return found;
}

std::vector<size_t> whyRejected(const Icp &icp, const Fits &fits, size_t row)
{
    const quint8 flags = fits.rows[row].flags;
    if ((flags & Fit::IsDisqualified) != 0)
        return answered(icp, fits, row, true, false, Match::Yes);
    if ((flags & Fit::MustFailed) != 0)
        return answered(icp, fits, row, false, true, Match::No);
    auto missed = answered(icp, fits, row, false, false, Match::No);
    missed.resize(std::min(missed.size(), kMostCauses));
    return missed;
}

std::vector<size_t> whyAccepted(const Icp &icp, const Fits &fits, size_t row)
{
    auto met = answered(icp, fits, row, false, false, Match::Yes);
    met.resize(std::min(met.size(), kMostCauses));
    return met;
}

/// The score below which a rated customer is weak; NaN when nobody is rated.
double weakBelow(const metrics::Rating &rating)
{
    std::vector<double> scores;
    std::ranges::copy_if(rating.score, std::back_inserter(scores), [](double score) { return !std::isnan(score); });
    return quantile(scores, kWeakShare);
}

std::optional<FitException::Kind> kindOf(const metrics::Rating &rating, size_t row, Tier tier, double weak)
{
    if (rating.best[row])
        return tier == Tier::Bad || tier == Tier::Disqualified ? std::optional(FitException::Kind::RejectedBest)
                                                               : std::nullopt;
    if (row < rating.notFit.size() && rating.notFit[row])
        return tier == Tier::Best || tier == Tier::Good ? std::optional(FitException::Kind::AcceptedNotFit)
                                                        : std::nullopt;
    return tier == Tier::Best && rating.score[row] < weak ? std::optional(FitException::Kind::AcceptedWeak)
                                                          : std::nullopt;
}

/// Gravest first; a score that is not known comes last in its kind.
bool isGraver(const FitException &a, const FitException &b, const metrics::Rating &rating)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    const double first = rating.score[static_cast<size_t>(a.row)], second = rating.score[static_cast<size_t>(b.row)];
    if (std::isnan(first) || std::isnan(second))
        return !std::isnan(first) && std::isnan(second);
    return a.kind == FitException::Kind::RejectedBest ? first > second : first < second;
}

} // namespace

QString exceptionName(FitException::Kind kind)
{
    switch (kind) {
    case FitException::Kind::RejectedBest:
        return Tr::tr("one of the best, but rejected");
    case FitException::Kind::AcceptedNotFit:
        return Tr::tr("set apart as not a fit, but accepted");
    case FitException::Kind::AcceptedWeak:
        return Tr::tr("among the weakest quarter, but a best fit");
    }
    return {};
}

FitExceptions exceptionsOf(const Icp &icp, const Fits &fits, const metrics::Rating &rating, size_t most)
{
    FitExceptions result;
    result.rejectedBy.assign(icp.criteria.size(), 0);
    const double weak = weakBelow(rating);
    for (size_t row = 0; row < fits.rows.size(); ++row) {
        const auto kind = kindOf(rating, row, fits.rows[row].tier, weak);
        if (!kind)
            continue;
        FitException exception{*kind, static_cast<qsizetype>(row), {}};
        if (*kind == FitException::Kind::RejectedBest) {
            ++result.rejectedBest;
            exception.criteria = whyRejected(icp, fits, row);
            for (const size_t c : exception.criteria)
                ++result.rejectedBy[c];
        } else {
            ++(*kind == FitException::Kind::AcceptedNotFit ? result.acceptedNotFit : result.acceptedWeak);
        }
        result.list.push_back(std::move(exception));
    }
    std::ranges::stable_sort(result.list,
                             [&](const FitException &a, const FitException &b) { return isGraver(a, b, rating); });
    if (result.list.size() > most)
        result.list.resize(most);
    for (FitException &exception : result.list) {
        if (exception.kind != FitException::Kind::RejectedBest)
            exception.criteria = whyAccepted(icp, fits, static_cast<size_t>(exception.row));
    }
    return result;
}

QString causesInWords(const Icp &icp, const FitException &exception)
{
    QStringList names;
    for (const size_t c : exception.criteria) {
        const Criterion &criterion = icp.criteria[c];
        const QString value = criterion.condition.isEmpty() ? criterion.best : criterion.condition.valueText();
        names << Tr::tr("%1: %2", "criterion, what it asks for")
                     .arg(isolated(visible(criterion.label, 60)), isolated(visible(value, 80)));
    }
    const QString causes = joined(names);
    if (exception.kind != FitException::Kind::RejectedBest)
        return names.isEmpty() ? Tr::tr("no criterion speaks against it") : Tr::tr("meets %1").arg(causes);
    return names.isEmpty() ? Tr::tr("meets none of what is known of it") : Tr::tr("because of %1").arg(causes);
}

} // namespace lodestar::profile
