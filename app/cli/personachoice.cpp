#include "app/cli/personachoice.h"

#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/personabasis.h"
#include "core/profile/personacompare.h"

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Persona)
};

bool isCalled(const QString &name, const QString &wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<std::vector<NamedPersona>> chosenPersonas(Call &call, project::Project &project)
{
    const auto icps = profile::IcpStore(project).list();
    if (!icps)
        return icps.error();
    const auto all = profile::PersonaStore(project).list();
    if (!all)
        return all.error();
    if (call.has("icp")) // says which there are
        if (const auto icp = profile::IcpStore(project).byName(call.option("icp")); !icp)
            return icp.error();
    std::vector<NamedPersona> chosen;
    QStringList names;
    for (const profile::Persona &persona : *all) {
        const auto owner = std::ranges::find(*icps, persona.icp, &profile::Icp::id);
        const QString icp = owner == icps->end() ? QString() : owner->name;
        if (call.has("icp") && !isCalled(icp, call.option("icp").trimmed()))
            continue;
        names << persona.name;
        if (!call.has("name") || isCalled(persona.name, call.option("name")))
            chosen.push_back({persona, icp});
    }
    if (call.has("name") && chosen.empty())
        return Error{
            ErrorKind::NotFound,
            names.isEmpty()
                ? Tr::tr("There is no persona \"%1\"; the project has none yet.").arg(call.option("name"))
                : Tr::tr("There is no persona \"%1\". There are: %2.").arg(call.option("name"), names.join(u", "_s)),
            {}};
    return chosen;
}

Result<NamedPersona> chosenPersona(Call &call, project::Project &project)
{
    if (!call.has("name"))
        return call.wrongUsage(Tr::tr("Name the persona: --name N."));
    const auto chosen = chosenPersonas(call, project);
    if (!chosen)
        return chosen.error();
    if (chosen->size() == 1)
        return chosen->front();
    QStringList icps;
    for (const NamedPersona &one : *chosen)
        icps << isolated(one.icpName);
    return Error{ErrorKind::NotFound,
                 Tr::tr("Several personas are called \"%1\", in these profiles: %2. Say which: --icp ICP.")
                     .arg(call.option("name"), joined(icps)),
                 {}};
}

QJsonObject personaJson(const NamedPersona &named)
{
    QJsonObject object = named.persona.toJson();
    object[u"icpName"_s] = named.icpName;
    const profile::PersonaBasis basis = profile::basisOf(named.persona);
    object[u"evidence"_s] = QJsonObject{
        {u"quotes"_s, basis.quotes},
        {u"interviews"_s, basis.interviews},
        {u"customers"_s, basis.customers},
        {u"fieldsFilled"_s, basis.filled},
        {u"fieldsSupported"_s, basis.supported},
        {u"share"_s, basis.filled == 0 ? QJsonValue() : QJsonValue(double(basis.supported) / basis.filled)}};
    return object;
}

void printPersona(Output &output, const NamedPersona &named)
{
    const profile::Persona &persona = named.persona;
    output.line(
        persona.title.isEmpty()
            ? Tr::tr("%1 (%2)", "persona (profile)").arg(persona.name, named.icpName)
            : Tr::tr("%1, %2 (%3)", "persona, title (profile)").arg(persona.name, persona.title, named.icpName));
    std::vector<QStringList> rows;
    for (const profile::PersonaLine &line : profile::linesOf(persona)) {
        if (!line.text.isEmpty() && line.key != "name"_L1 && line.key != "title"_L1)
            rows.push_back({u"  "_s + line.name, line.text});
    }
    if (!rows.empty())
        output.line(aligned(rows));
    const profile::PersonaBasis basis = profile::basisOf(persona);
    output.line(u"  "_s + profile::basisText(basis));
    if (const QString warning = profile::basisWarning(basis); !warning.isEmpty())
        output.line(u"  "_s + warning);
    output.line();
}

} // namespace lodestar::cli
