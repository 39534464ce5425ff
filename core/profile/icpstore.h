#pragma once

#include "core/profile/icp.h"
#include "core/profile/version.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// The working definitions and their versions.
class IcpStore
{
public:
    explicit IcpStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Icp>> list() const;
    Result<Icp> load(const QString &id) const;
    Result<Icp> byName(const QString &name) const; ///< NotFound names those that exist; empty name: the only one
    /// Inserts or replaces, one history entry. BadInput for a missing or taken name, points or tiers that make no
    /// sense.
    Result<> save(const Icp &icp, const QString &label);
    Result<> remove(const QString &id); ///< with its personas; its versions stay in the file

    /// The definition with its personas; the day of its next review is set anew by its stage.
    Result<Version> freeze(const QString &icpId, const QString &note);
    Result<> reviewed(const QString &icpId); ///< looked at and kept as it is: the next review is set
    /// The working definition with its personas, as a version would freeze it: number 0, without a date.
    Result<Version> working(const QString &icpId) const;
    /// The working definition becomes what the version says, its personas included, as one action; versions stay as
    /// they are. The name stays where another ICP has it by now.
    Result<> restore(const QString &icpId, int number);
    Result<std::vector<Version>> versions(const QString &icpId) const; ///< newest first, withdrawn ones left out
    Result<Version> version(const QString &icpId, int number) const;

private:
    bool nameIsFree(const Icp &icp) const;
    Result<> write(const Icp &icp); ///< inside a change
    Result<> setReviewAnew(const Icp &icp); ///< inside a change

    project::Project &m_project;
};

} // namespace lodestar::profile
