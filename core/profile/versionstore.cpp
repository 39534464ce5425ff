#include "core/base/format.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/profile/frozenstore.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/profile/reviewdate.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::IcpVersions)
};

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
    return FrozenStore(m_project, u"icp"_s).freeze({icpId, icp->name, *definition, note, icp->dataset}, [&] {
        return setReviewAnew(*icp);
    });
}

Result<> IcpStore::setReviewAnew(const Icp &icp)
{
    const QDate today = QDate::currentDate();
    const bool isAhead = icp.reviewStage == ReviewStage::OnDate && icp.reviewOn > today;
    const QDate next = isAhead ? icp.reviewOn : nextReview(icp.reviewStage, today);
    LODESTAR_TRY(m_project.query(u"UPDATE icp SET review_on = ? WHERE id = ?"_s, {next.toString(Qt::ISODate), icp.id}));
    return {};
}

Result<> IcpStore::reviewed(const QString &icpId)
{
    const auto icp = load(icpId);
    if (!icp)
        return icp.error();
    return m_project.change(Tr::tr("Reviewed %1: it stands").arg(isolated(icp->name)),
                            [&] { return setReviewAnew(*icp); });
}

Result<Version> IcpStore::working(const QString &icpId) const
{
    const auto icp = load(icpId);
    if (!icp)
        return icp.error();
    auto definition = frozenDefinition(m_project, *icp);
    if (!definition)
        return std::move(definition).error();
    Version version;
    version.subjectId = icpId;
    version.name = icp->name;
    version.definition = std::move(*definition);
    version.sha256 = sha256Hex(canonicalJson(version.definition));
    version.dataset = icp->dataset;
    version.appVersion = QStringLiteral(LODESTAR_VERSION);
    return version;
}

Result<> IcpStore::restore(const QString &icpId, int number)
{
    const auto now = load(icpId);
    if (!now)
        return now.error();
    const auto then = version(icpId, number);
    if (!then)
        return then.error();
    Icp icp = Icp::fromJson(then->definition);
    icp.id = icpId;
    icp.archived = now->archived; // how it is handled is no part of a version
    icp.reviewStage = now->reviewStage;
    icp.reviewOn = now->reviewOn;
    icp.capacity = now->capacity;
    if (!nameIsFree(icp))
        icp.name = now->name;
    std::vector<Persona> personas;
    const QJsonArray frozen = then->definition[u"personas"_s].toArray();
    for (const QJsonValue &persona : frozen)
        personas.push_back(Persona::fromJson(persona.toObject()));
    return m_project.change(Tr::tr("Restored version %1 of %2").arg(format::count(number), isolated(now->name)),
                            [&]() -> Result<> {
                                LODESTAR_TRY(write(icp));
                                return PersonaStore(m_project).replace(icpId, personas);
                            });
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
