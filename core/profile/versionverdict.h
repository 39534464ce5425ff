#pragma once

#include "core/profile/icpstore.h"
#include "core/profile/tiercomparison.h"

namespace lodestar::profile {

/// What a version, or the working definition (number 0), is called: "Version 3" / in a sentence "version 3".
QString versionTitle(const Version &version);
QString versionName(const Version &version);

/// Whether the customers can tell which of two definitions is better (methods 4.4).
struct Verdict {
    enum class Kind : quint8 {
        NoCustomers,
        NoBest, ///< who is best is not known
        Alike, ///< both judge the same customers right
        Undecided, ///< the difference may be chance
        BeforeBetter,
        AfterBetter
    };
    Kind kind = Kind::NoCustomers;
    QString sentence;
};
Verdict verdict(const TierComparison &compared, const Version &before, const Version &after);

/// What must be said beside a comparison on the customers of `dataset`: that they were there when a definition was
/// written favours the newer one.
QStringList comparisonCautions(const Version &before, const Version &after, qint64 dataset);

} // namespace lodestar::profile
