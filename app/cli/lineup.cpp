#include "app/cli/icp.h"

#include "core/base/text.h"
#include "core/profile/lineupstore.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Lineup)
};

using Act = std::function<Result<profile::Icp>(project::Project &, const profile::Icp &)>;

using Words = std::function<QString(const QString &before, const QString &now)>; ///< of the names

/// Does something with the profile that --name names, and says in words what came of it.
Result<> act(Call &call, const Words &words, const Act &what)
{
    if (call.option("name").trimmed().isEmpty())
        return call.wrongUsage(Tr::tr("Name the profile: --name N."));
    const auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto icp = chosenIcp(call, **project);
    if (!icp)
        return icp.error();
    const auto now = what(**project, *icp);
    if (!now)
        return now.error();
    if (call.asJson())
        call.output().json({{u"id"_s, now->id}, {u"name"_s, now->name}, {u"archived"_s, now->archived}});
    else
        call.output().line(words(isolated(icp->name), isolated(now->name)));
    return {};
}

} // namespace

Result<> runIcpCopy(Call &call)
{
    const auto words = [](const QString &before, const QString &now) {
        return Tr::tr("Copied %1 as %2. Its personas and versions were not copied.").arg(before, now);
    };
    return act(call, words, [&](project::Project &project, const profile::Icp &icp) {
        return profile::LineupStore(project).copy(icp.id, call.option("as"));
    });
}

Result<> runIcpRename(Call &call)
{
    if (call.option("as").trimmed().isEmpty())
        return call.wrongUsage(Tr::tr("Give the new name: --as NEW."));
    const auto words = [](const QString &before, const QString &now) {
        return Tr::tr("%1 is called %2 from now on.").arg(before, now);
    };
    return act(call, words, [&](project::Project &project, const profile::Icp &icp) -> Result<profile::Icp> {
        LODESTAR_TRY(profile::LineupStore(project).rename(icp.id, call.option("as")));
        return profile::IcpStore(project).load(icp.id);
    });
}

Result<> runIcpArchive(Call &call)
{
    const bool back = call.has("back");
    const auto words = [back](const QString &name, const QString &) {
        return (back ? Tr::tr("%1 is back among the profiles.")
                     : Tr::tr("%1 is archived. Bring it back: lodestar-cli icp archive --back."))
            .arg(name);
    };
    return act(call, words, [&](project::Project &project, const profile::Icp &icp) -> Result<profile::Icp> {
        LODESTAR_TRY(profile::LineupStore(project).setArchived(icp.id, !back));
        return profile::IcpStore(project).load(icp.id);
    });
}

Result<> runIcpRemove(Call &call)
{
    const auto words = [](const QString &name, const QString &) {
        return Tr::tr("Removed %1 and its personas. Take it back: lodestar-cli undo.").arg(name);
    };
    return act(call, words, [&](project::Project &project, const profile::Icp &icp) -> Result<profile::Icp> {
        LODESTAR_TRY(profile::IcpStore(project).remove(icp.id));
        return icp;
    });
}

} // namespace lodestar::cli
