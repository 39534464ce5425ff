#include "core/profile/frozenstore.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

/// The definition with its personas: all that a version freezes.
Result<QJsonObject> frozenDefinition(project::Project &project, const Icp &icp)
{
    const auto personas = PersonaStore(project).list(icp.id);
    if (!personas)
        return personas.error();
    QJsonArray personasJson;
    for (const Persona &persona : *personas)
        personasJson.append(persona.toJson());
    QJsonObject definition = icp.toJson();
    definition[u"personas"_s] = personasJson;
    return definition;
}

} // namespace

Result<Version> IcpStore::freeze(const QString &icpId, const QString &note)
{
    const auto icp = load(icpId);
    if (!icp)
        return icp.error();
    const auto definition = frozenDefinition(m_project, *icp);
    if (!definition)
        return definition.error();
    return FrozenStore(m_project, u"icp"_s).freeze({icpId, icp->name, *definition, note, icp->dataset});
}

Result<std::vector<Version>> IcpStore::versions(const QString &icpId) const
{
    return FrozenStore(m_project, u"icp"_s).versions(icpId);
}

Result<Version> IcpStore::version(const QString &icpId, int number) const
{
    return FrozenStore(m_project, u"icp"_s).version(icpId, number);
}

} // namespace lodestar::profile
