#include "app/cli/icp.h"
#include "app/cli/versionjson.h"
#include "app/cli/versiontext.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/analysis.h"
#include "core/profile/versionverdict.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::IcpDiff)
};

using profile::DefinitionChange;

/// What is compared with what.
struct Sides {
    profile::Version before, after;
    std::vector<DefinitionChange> changes;
};

/// "working", or a version by its number.
Result<profile::Version> side(Call &call, const profile::IcpStore &store, const QString &icp, const QString &word)
{
    if (word.compare("working"_L1, Qt::CaseInsensitive) == 0)
        return store.working(icp);
    bool ok = false;
    const int number = word.toInt(&ok);
    if (!ok || number < 1)
        return call.wrongUsage(
            Tr::tr("A version is named by its number, or \"working\" for the working definition, not by \"%1\".")
                .arg(word));
    return store.version(icp, number);
}

Result<qint64> datasetOf(Call &call, const QString &text)
{
    bool ok = false;
    const qint64 id = text.trimmed().toLongLong(&ok);
    if (!ok || id <= 0)
        return call.wrongUsage(Tr::tr("A data set is named by its number, not by \"%1\".").arg(text));
    return id;
}

Result<> runDrift(Call &call, project::Project &project, const profile::Version &version)
{
    const QStringList parts = call.option("datasets").split(u',');
    if (parts.size() != 2)
        return call.wrongUsage(Tr::tr("Name two data sets of customers, the earlier one first: --datasets 1,2."));
    std::vector<profile::Analysis> lists;
    for (const QString &part : parts) {
        const auto id = datasetOf(call, part);
        if (!id)
            return id.error();
        auto list = profile::rateCustomers(project, call.control(), *id);
        if (!list)
            return std::move(list).error();
        lists.push_back(std::move(*list));
    }
    const auto drift =
        profile::drift(profile::Icp::fromJson(version.definition), lists[0].table, lists[1].table, call.control());
    if (!drift)
        return drift.error();
    if (call.asJson()) {
        QJsonObject json = driftJson(*drift, lists[0].table, lists[1].table);
        json[u"version"_s] = sideJson(version);
        call.output().json(json);
    } else {
        printDrift(call.output(), *drift);
    }
    return {};
}

/// The customers that both are compared on; nothing when the project has none yet.
Result<std::optional<profile::Analysis>> customers(Call &call, project::Project &project)
{
    qint64 dataset = 0;
    if (call.has("dataset")) {
        const auto id = datasetOf(call, call.option("dataset"));
        if (!id)
            return id.error();
        dataset = *id;
    }
    auto rated = profile::rateCustomers(project, call.control(), dataset);
    if (!rated && dataset == 0 && rated.error().kind == ErrorKind::NotFound)
        return std::optional<profile::Analysis>();
    if (!rated)
        return std::move(rated).error();
    return std::optional<profile::Analysis>(std::move(*rated));
}

Result<> tellDiff(Call &call, project::Project &project, const Sides &sides)
{
    const auto rated = customers(call, project);
    if (!rated)
        return rated.error();
    std::optional<profile::VersionComparison> compared;
    if (*rated) {
        auto made = profile::compareVersions(profile::Icp::fromJson(sides.before.definition),
                                             profile::Icp::fromJson(sides.after.definition), (*rated)->table,
                                             (*rated)->rating, call.control());
        if (!made)
            return std::move(made).error();
        compared = std::move(*made);
    }
    const profile::Verdict verdict =
        profile::verdict(compared ? compared->tiers : profile::TierComparison(), sides.before, sides.after);
    if (call.asJson()) {
        QJsonObject json{{u"before"_s, sideJson(sides.before)},
                         {u"after"_s, sideJson(sides.after)},
                         {u"added"_s, changesJson(sides.changes, DefinitionChange::Kind::Added)},
                         {u"removed"_s, changesJson(sides.changes, DefinitionChange::Kind::Removed)},
                         {u"changed"_s, changesJson(sides.changes, DefinitionChange::Kind::Changed)},
                         {u"verdict"_s, verdict.sentence}};
        if (compared) {
            addComparison(json, *compared, (*rated)->table);
            json[u"dataset"_s] = (*rated)->table.info().id;
            json[u"cautions"_s] =
                sentences(profile::comparisonCautions(sides.before, sides.after, (*rated)->table.info().id));
        }
        call.output().json(json);
        return {};
    }
    Output &output = call.output();
    output.line(Tr::tr("%1 → %2", "version before, version after")
                    .arg(profile::versionTitle(sides.before), profile::versionTitle(sides.after)));
    output.line(verdict.sentence + u'\n');
    printChanges(output, sides.changes);
    if (compared) {
        output.line();
        printComparison(output, sides.before, sides.after, *compared, (*rated)->table);
    }
    return {};
}

} // namespace

Result<> runIcpDiff(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto icp = chosenIcp(call, **project);
    if (!icp)
        return icp.error();
    const profile::IcpStore store(**project);
    Sides sides;
    auto before = side(call, store, icp->id, call.word(1));
    if (!before)
        return std::move(before).error();
    if (call.has("datasets"))
        return runDrift(call, **project, *before);
    if (call.arguments().words().size() < 3)
        return call.wrongUsage(Tr::tr("Name two versions to compare, or two data sets: --datasets 1,2."));
    auto after = side(call, store, icp->id, call.word(2));
    if (!after)
        return std::move(after).error();
    sides.before = std::move(*before);
    sides.after = std::move(*after);
    sides.changes = profile::changesBetween(sides.before.definition, sides.after.definition);
    return tellDiff(call, **project, sides);
}

Result<> runIcpRestore(Call &call)
{
    const auto number = chosenVersion(call);
    if (!number)
        return number.error();
    if (!*number)
        return call.wrongUsage(Tr::tr("Say which version: --version K."));
    const auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto icp = chosenIcp(call, **project);
    if (!icp)
        return icp.error();
    LODESTAR_TRY(profile::IcpStore(**project).restore(icp->id, **number));
    if (call.asJson())
        call.output().json({{u"name"_s, icp->name}, {u"version"_s, **number}});
    else
        call.output().line(Tr::tr("The working definition of %1 is version %2 again. The versions are untouched.")
                               .arg(isolated(icp->name), format::count(**number)));
    return {};
}

} // namespace lodestar::cli
