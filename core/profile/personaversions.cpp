#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/frozenstore.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PersonaStore)
};

const QString kSubject = u"persona"_s;

} // namespace

Result<Version> PersonaStore::freeze(const QString &id, const QString &note)
{
    const auto persona = load(id);
    if (!persona)
        return persona.error();
    const auto icp = IcpStore(m_project).load(persona->icp);
    if (!icp)
        return icp.error();
    return FrozenStore(m_project, kSubject).freeze({id, persona->name, persona->toJson(), note, icp->dataset});
}

Result<std::vector<Version>> PersonaStore::versions(const QString &id) const
{
    return FrozenStore(m_project, kSubject).versions(id);
}

Result<Version> PersonaStore::version(const QString &id, int number) const
{
    return FrozenStore(m_project, kSubject).version(id, number);
}

Result<> PersonaStore::restore(const QString &id, int number)
{
    const auto now = load(id);
    if (!now)
        return now.error();
    const auto then = version(id, number);
    if (!then)
        return then.error();
    Persona persona = Persona::fromJson(then->definition);
    persona.id = id;
    persona.icp = now->icp; // it may have moved since; what it says is what comes back
    return save(persona, Tr::tr("Restored version %1 of %2").arg(format::count(number), isolated(then->name)));
}

} // namespace lodestar::profile
