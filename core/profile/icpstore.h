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

    Result<Version> freeze(const QString &icpId, const QString &note); ///< the definition with its personas
    Result<std::vector<Version>> versions(const QString &icpId) const; ///< newest first, withdrawn ones left out
    Result<Version> version(const QString &icpId, int number) const;

private:
    project::Project &m_project;
};

} // namespace lodestar::profile
