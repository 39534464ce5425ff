#pragma once

#include "core/metrics/nominations.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::metrics {

/// Who was nominated as best or as not a fit. While nominations are collected (votestate.h) only each person's own can
/// be read.
class NominationStore
{
public:
    explicit NominationStore(project::Project &project) : m_project(project) { }

    /// Everybody's, in the order in which they were made. BadInput while they are still secret.
    Result<std::vector<Nomination>> list() const;
    /// How many nominations each participant has made: no secret.
    Result<QMap<QString, int>> counts() const;
    Result<std::vector<Nomination>> of(const QString &participant) const;

    /// Recorded, undoable, without the customer in the label. A person says one thing of a customer: another nomination
    /// replaces it. BadInput without a participant or a customer. `name` is what people call the participant.
    Result<> save(const Nomination &nomination, const QString &name);
    Result<> remove(const QString &id);

    /// What the room settles on for one customer: a pin with the reason, in one recorded, undoable action.
    Result<> settle(const QString &customerKey, const QString &customerName, Pin::Standing standing,
                    const QString &reason);

private:
    Result<std::vector<Nomination>> read(const QString &where = {}, const QVariantList &values = {}) const;

    project::Project &m_project;
};

} // namespace lodestar::metrics
