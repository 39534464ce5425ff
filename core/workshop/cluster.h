#pragma once

#include <QDateTime>
#include <QString>

namespace lodestar::workshop {

/// Cards that say the same. A card says in which cluster it is (Answer::cluster); a cluster without cards does not
/// stay.
struct Cluster {
    QString id; ///< UUID
    QString question; ///< Question::id
    double position = 0; ///< among the clusters of the question
    QString name; ///< may be empty: not named yet
    QDateTime at;
};

} // namespace lodestar::workshop
