#pragma once

#include "core/metrics/best.h"

#include <QMap>

namespace lodestar::metrics {

/// One person's word on one customer, with or without data: among the best, or not a fit.
struct Nomination {
    enum class Standing : quint8 { Best, NotFit };
    QString id; ///< UUID
    QString participant; ///< id of a workshop participant, or a name
    QString team; ///< id of a team or own words
    QString customerKey;
    Standing standing = Standing::Best;
    QString tag; ///< why: an id of reasonTags() or own words; may be empty
    QString reason; ///< in words; may be empty
    QDateTime at;
    friend bool operator==(const Nomination &, const Nomination &) = default;
};

/// The reasons offered for a standing.
QStringList reasonTags(Nomination::Standing standing);
QString reasonTagName(const QString &tag); ///< translated; own words come back as they are

/// How many people spoke for and against.
struct Voices {
    int best = 0, notFit = 0;
    friend bool operator==(const Voices &, const Voices &) = default;
};

/// What the room says of one customer.
struct CustomerVoices {
    QString customerKey;
    Voices all;
    QMap<QString, Voices> byTeam;
    std::vector<Nomination> nominations; ///< in the order in which they were made

    bool isContested() const { return all.best > 0 && all.notFit > 0; }
};

/// Counts people per customer; of one person only the latest word on a customer counts. Most voices first, those for
/// best before those against, then by key.
std::vector<CustomerVoices> countNominations(const std::vector<Nomination> &nominations);

/// The reasons given for a standing in one line, each once: what a pin keeps of the discussion.
QString reasonsFor(const CustomerVoices &customer, Nomination::Standing standing);

} // namespace lodestar::metrics
