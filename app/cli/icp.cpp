#include "app/cli/icp.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/analysis.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Icp)
};

Error nameNeeded(Call &call)
{
    return call.wrongUsage(Tr::tr("Name the profile: --name N."));
}

} // namespace

Result<profile::Icp> chosenIcp(Call &call, project::Project &project)
{
    return profile::IcpStore(project).byName(call.option("name"));
}

Result<std::optional<int>> chosenVersion(Call &call)
{
    if (!call.has("version"))
        return std::optional<int>();
    bool ok = false;
    const int number = call.option("version").toInt(&ok);
    if (!ok || number < 1)
        return call.wrongUsage(Tr::tr("A version is named by its number, not by \"%1\".").arg(call.option("version")));
    return std::optional<int>(number);
}

Result<profile::Icp> chosenDefinition(Call &call, project::Project &project, int &version)
{
    const auto wanted = chosenVersion(call);
    if (!wanted)
        return wanted.error();
    auto icp = chosenIcp(call, project);
    version = wanted->value_or(0);
    if (!icp || version == 0)
        return icp;
    const auto frozen = profile::IcpStore(project).version(icp->id, version);
    if (!frozen)
        return frozen.error();
    return profile::Icp::fromJson(frozen->definition);
}

void printIcp(Output &output, const profile::Icp &icp)
{
    output.line(icp.product.isEmpty() ? icp.name
                                      : Tr::tr("%1, for %2", "profile, for product").arg(icp.name, icp.product));
    if (!icp.sentence.isEmpty())
        output.line(icp.sentence);
    std::vector<QStringList> rows{
        {Tr::tr("Kind"), Tr::tr("Points"), Tr::tr("Criterion"), Tr::tr("Best"), Tr::tr("Evidence")}};
    for (const profile::Criterion &criterion : icp.criteria) {
        const bool points = criterion.kind != profile::CriterionKind::Disqualifier;
        rows.push_back({profile::criterionKindName(criterion.kind),
                        points ? format::count(criterion.points) : QString(), criterion.label, criterion.best,
                        criterion.evidence.text()});
    }
    if (rows.size() > 1)
        output.line(u'\n' + aligned(rows, {1}));
    output.line(u'\n'
                + Tr::tr("%1 from %2 points, %3 from %4; below that %5; judged from a coverage of %6.")
                      .arg(profile::tierName(profile::Tier::Best), format::number(icp.bestFrom),
                           profile::tierName(profile::Tier::Good), format::number(icp.goodFrom),
                           profile::tierName(profile::Tier::Bad), format::share(icp.coverageFrom)));
    for (const auto &[key, name] : profile::narrativeFields()) {
        const QString text = icp.narrative.value(key);
        if (!text.isEmpty())
            output.line(u'\n' + Tr::tr("%1: %2", "part of a description: its text").arg(name, text));
    }
}

Result<> runIcpDraft(Call &call)
{
    const QString name = call.option("name").trimmed();
    if (name.isEmpty())
        return nameNeeded(call);
    const auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto analysis = profile::analyse(**project, {}, call.control());
    if (!analysis)
        return analysis.error();
    profile::Draft draft =
        profile::draftIcp(name, call.option("product"), analysis->table, analysis->rating, analysis->traits);
    LODESTAR_TRY(profile::IcpStore(**project).save(draft.icp, Tr::tr("Drafted the profile %1").arg(isolated(name))));
    const auto saved = profile::IcpStore(**project).load(draft.icp.id);
    if (!saved)
        return saved.error();
    if (call.asJson()) {
        QJsonObject json = saved->toJson();
        json[u"notes"_s] = sentences(draft.notes);
        call.output().json(json);
        return {};
    }
    printIcp(call.output(), *saved);
    for (const QString &note : draft.notes)
        call.output().line(u'\n' + note);
    return {};
}

Result<> runIcpList(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const profile::IcpStore store(**project);
    const auto icps = store.list();
    if (!icps)
        return icps.error();
    QJsonArray list;
    std::vector<QStringList> rows{
        {Tr::tr("Profile"), Tr::tr("Product"), Tr::tr("Criteria"), Tr::tr("Version"), Tr::tr("Saved")}};
    qint64 archived = 0;
    for (const profile::Icp &icp : *icps) {
        archived += icp.archived ? 1 : 0;
        if (icp.archived && !call.has("all"))
            continue;
        const auto versions = store.versions(icp.id);
        if (!versions)
            return versions.error();
        QJsonArray frozen;
        for (const profile::Version &version : *versions) {
            frozen.append(QJsonObject{{u"version"_s, version.number},
                                      {u"at"_s, version.at.toUTC().toString(Qt::ISODate)},
                                      {u"by"_s, version.author},
                                      {u"note"_s, version.note},
                                      {u"hash"_s, QString::fromLatin1(version.sha256)}});
        }
        list.append(QJsonObject{{u"id"_s, icp.id},
                                {u"name"_s, icp.name},
                                {u"product"_s, icp.product},
                                {u"criteria"_s, static_cast<qint64>(icp.criteria.size())},
                                {u"archived"_s, icp.archived},
                                {u"versions"_s, frozen}});
        const QString name = icp.archived ? Tr::tr("%1 (archived)", "name of a profile").arg(icp.name) : icp.name;
        rows.push_back({name, icp.product, format::count(std::ssize(icp.criteria)),
                        versions->empty() ? QString() : format::count(versions->front().number),
                        versions->empty() ? QString() : format::dateTime(versions->front().at)});
    }
    if (call.asJson())
        call.output().json({{u"icps"_s, list}});
    else if (icps->empty())
        call.output().line(Tr::tr("There is no profile yet. Draft one: lodestar-cli icp draft."));
    else if (rows.size() == 1)
        call.output().line(
            Tr::tr("All %n profile(s) are archived. List them: --all.", nullptr, static_cast<int>(archived)));
    else
        call.output().line(aligned(rows, {2, 3}));
    return {};
}

Result<> runIcpShow(Call &call)
{
    const auto wanted = chosenVersion(call);
    if (!wanted)
        return wanted.error();
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    auto icp = chosenIcp(call, **project);
    if (!icp)
        return icp.error();
    QJsonObject definition = icp->toJson();
    if (*wanted) {
        const auto version = profile::IcpStore(**project).version(icp->id, **wanted);
        if (!version)
            return version.error();
        definition = version->definition;
        *icp = profile::Icp::fromJson(version->definition);
    }
    if (call.asJson())
        call.output().json(definition);
    else
        printIcp(call.output(), *icp);
    return {};
}

Result<> runIcpSave(Call &call)
{
    if (!call.has("name"))
        return nameNeeded(call);
    if (call.option("note").trimmed().isEmpty())
        return call.wrongUsage(Tr::tr("Say why this version is saved: --note TEXT."));
    const auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto icp = chosenIcp(call, **project);
    if (!icp)
        return icp.error();
    const auto version = profile::IcpStore(**project).freeze(icp->id, call.option("note"));
    if (!version)
        return version.error();
    if (call.asJson()) {
        call.output().json({{u"name"_s, version->name},
                            {u"version"_s, version->number},
                            {u"hash"_s, QString::fromLatin1(version->sha256)}});
    } else {
        call.output().line(
            Tr::tr("Saved version %1 of %2.").arg(format::count(version->number), isolated(version->name)));
    }
    return {};
}

} // namespace lodestar::cli
