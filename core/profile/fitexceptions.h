#pragma once

#include "core/profile/icp.h"

namespace lodestar::profile {

/// A customer on whom the definition and what is known of customers disagree.
struct FitException {
    enum class Kind : quint8 {
        RejectedBest, ///< one of the best, and Bad or Disqualified
        AcceptedNotFit, ///< set apart by hand as not a fit, and Best or Good
        AcceptedWeak ///< among the lowest quarter by score, and Best
    };
    Kind kind = Kind::RejectedBest;
    qsizetype row = 0;
    /// Places in Icp::criteria that did it, weightiest first: disqualifiers that apply, must-haves that fail, else what
    /// cost (or, for those accepted, brought) the points.
    std::vector<size_t> criteria;
};
QString exceptionName(FitException::Kind kind); ///< "best, but rejected"

/// The exceptions, those that weigh most first: the best by score, then those not a fit, then the weak, lowest first.
struct FitExceptions {
    std::vector<FitException> list; ///< at most `most`
    qint64 rejectedBest = 0, acceptedNotFit = 0, acceptedWeak = 0; ///< how many there are in all
    std::vector<qint64> rejectedBy; ///< per criterion: best customers that it rejects
};
FitExceptions exceptionsOf(const Icp &icp, const Fits &fits, const metrics::Rating &rating, size_t most = 1000);

/// "Industry: Logistics" for each of the criteria that did it.
QString causesInWords(const Icp &icp, const FitException &exception);

} // namespace lodestar::profile
