#include "app/cli/personachoice.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/personacompare.h"
#include "core/profile/personatransfer.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Persona)
};

QJsonObject json(const std::vector<NamedPersona> &list)
{
    QJsonArray array;
    for (const NamedPersona &one : list)
        array.append(personaJson(one));
    return {{u"personas"_s, array}};
}

/// A version by its number; the persona as it is now where nothing or, as with `icp diff`, "working" is said.
Result<profile::Persona> versionOf(Call &call, project::Project &project, const profile::Persona &persona,
                                   const QString &number)
{
    if (number.isEmpty() || number.compare("working"_L1, Qt::CaseInsensitive) == 0)
        return persona;
    bool ok = false;
    const int wanted = number.toInt(&ok);
    if (!ok || wanted < 1)
        return call.wrongUsage(Tr::tr("A version is named by its number, not by \"%1\".").arg(number));
    const auto version = profile::PersonaStore(project).version(persona.id, wanted);
    if (!version)
        return version.error();
    return profile::Persona::fromJson(version->definition);
}

/// In the shape of `icp diff`.
QJsonObject changesJson(const QString &name, const std::vector<profile::PersonaChange> &changes)
{
    QJsonArray added, removed, changed;
    for (const profile::PersonaChange &change : changes) {
        QJsonObject line{{u"key"_s, change.key}, {u"name"_s, change.name}};
        if (!change.before.isEmpty())
            line[u"before"_s] = change.before;
        if (!change.after.isEmpty())
            line[u"after"_s] = change.after;
        (change.before.isEmpty() ? added : change.after.isEmpty() ? removed : changed).append(line);
    }
    return {{u"name"_s, name}, {u"added"_s, added}, {u"removed"_s, removed}, {u"changed"_s, changed}};
}

Result<QString> copyWithin(Call &call, project::Project &project, const NamedPersona &named)
{
    const auto icp = profile::IcpStore(project).byName(call.option("to-icp"));
    if (!icp)
        return icp.error();
    const auto copied = profile::PersonaStore(project).copyTo(named.persona.id, icp->id);
    if (!copied)
        return copied.error();
    return icp->name;
}

Result<QString> copyAway(Call &call, project::Project &project, const NamedPersona &named)
{
    const QString path = call.option("to");
    if (QFileInfo(path) == QFileInfo(call.word(0)))
        return call.wrongUsage(Tr::tr("%1 is this project itself. To copy within it, leave --to out.").arg(path));
    const auto parcel = profile::packPersona(project, named.persona.id);
    if (!parcel)
        return parcel.error();
    return profile::deliverPersona(*parcel, path, call.option("to-icp"));
}

} // namespace

Result<> runPersonaList(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto list = chosenPersonas(call, **project);
    if (!list)
        return list.error();
    if (call.asJson()) {
        call.output().json(json(*list));
        return {};
    }
    if (list->empty()) {
        call.output().line(Tr::tr("There is no persona yet."));
        return {};
    }
    std::vector<QStringList> rows{{Tr::tr("Persona"), Tr::tr("Title"), Tr::tr("Role"), Tr::tr("Profile")}};
    for (const NamedPersona &one : *list)
        rows.push_back(
            {one.persona.name, one.persona.title,
             one.persona.role == profile::BuyingRole::Unsaid ? QString() : profile::buyingRoleName(one.persona.role),
             one.icpName});
    call.output().line(aligned(rows));
    return {};
}

Result<> runPersonaShow(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    if (call.has("version") && !call.has("name"))
        return call.wrongUsage(Tr::tr("Name the persona: --name N."));
    auto list = chosenPersonas(call, **project);
    if (!list)
        return list.error();
    for (NamedPersona &one : *list) {
        const auto persona = versionOf(call, **project, one.persona, call.option("version"));
        if (!persona)
            return persona.error();
        one.persona = *persona;
    }
    if (call.asJson()) {
        call.output().json(json(*list));
        return {};
    }
    if (list->empty())
        call.output().line(Tr::tr("There is no persona yet."));
    for (const NamedPersona &one : *list)
        printPersona(call.output(), one);
    return {};
}

Result<> runPersonaDiff(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto named = chosenPersona(call, **project);
    if (!named)
        return named.error();
    const auto before = versionOf(call, **project, named->persona, call.word(1));
    if (!before)
        return before.error();
    const auto after = versionOf(call, **project, named->persona, call.word(2));
    if (!after)
        return after.error();
    const auto changes = profile::compare(*before, *after);
    if (call.asJson()) {
        call.output().json(changesJson(named->persona.name, changes));
        return {};
    }
    if (changes.empty()) {
        call.output().line(Tr::tr("They say the same."));
        return {};
    }
    std::vector<QStringList> rows{{Tr::tr("Line"), Tr::tr("Before"), Tr::tr("After")}};
    for (const profile::PersonaChange &change : changes)
        rows.push_back({change.name, visible(change.before), visible(change.after)});
    call.output().line(aligned(rows));
    return {};
}

Result<> runPersonaSave(Call &call)
{
    if (call.option("note").trimmed().isEmpty())
        return call.wrongUsage(Tr::tr("Say why this version is saved: --note TEXT."));
    const auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto named = chosenPersona(call, **project);
    if (!named)
        return named.error();
    const auto version = profile::PersonaStore(**project).freeze(named->persona.id, call.option("note"));
    if (!version)
        return version.error();
    if (call.asJson())
        call.output().json({{u"name"_s, version->name},
                            {u"version"_s, version->number},
                            {u"hash"_s, QString::fromLatin1(version->sha256)}});
    else
        call.output().line(
            Tr::tr("Saved version %1 of %2.").arg(format::count(version->number), isolated(version->name)));
    return {};
}

Result<> runPersonaCopy(Call &call)
{
    if (!call.has("to") && !call.has("to-icp"))
        return call.wrongUsage(Tr::tr("Say where the copy goes: --to-icp ICP, or --to OTHER.icp."));
    const bool away = call.has("to");
    const auto project =
        call.openProject(away ? project::Project::Access::ReadOnly : project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto named = chosenPersona(call, **project);
    if (!named)
        return named.error();
    const auto icp = away ? copyAway(call, **project, *named) : copyWithin(call, **project, *named);
    if (!icp)
        return icp.error();
    if (call.asJson())
        call.output().json(
            {{u"name"_s, named->persona.name}, {u"icp"_s, *icp}, {u"file"_s, away ? call.option("to") : call.word(0)}});
    else
        call.output().line(Tr::tr("Copied %1 into the profile %2.").arg(isolated(named->persona.name), isolated(*icp)));
    return {};
}

} // namespace lodestar::cli
