#include "core/profile/personatransfer.h"

#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PersonaTransfer)
};

} // namespace

Result<PersonaParcel> packPersona(project::Project &project, const QString &id)
{
    auto persona = PersonaStore(project).load(id);
    if (!persona)
        return std::move(persona).error();
    auto picture = PictureStore(project).load(persona->portrait.picture, persona->portrait.sha256);
    if (!picture)
        return std::move(picture).error();
    for (Quote &quote : persona->quotes)
        quote.answer = quote.respondent = QString();
    persona->portrait.picture = persona->portrait.sha256 = QString();
    persona->id = newId();
    return PersonaParcel{std::move(*persona), std::move(*picture), project.name()};
}

Result<QStringList> icpNamesIn(const QString &path)
{
    const auto project = project::Project::open(path, project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto icps = IcpStore(**project).list();
    if (!icps)
        return icps.error();
    QStringList names;
    for (const Icp &icp : *icps)
        names << icp.name;
    return names;
}

Result<QString> deliverPersona(const PersonaParcel &parcel, const QString &path, const QString &icpName)
{
    const auto opened = project::Project::open(path, project::Project::Access::ReadWrite);
    if (!opened)
        return opened.error();
    project::Project &project = **opened;
    const auto icp = IcpStore(project).byName(icpName);
    if (!icp)
        return icp.error();
    Persona persona = parcel.persona;
    persona.icp = icp->id;
    PersonaStore store(project);
    const QString label = Tr::tr("Took over the persona %1 from %2").arg(isolated(persona.name), isolated(parcel.from));
    LODESTAR_TRY(parcel.picture ? store.setPicture(persona, *parcel.picture, label) : store.save(persona, label));
    return icp->name;
}

} // namespace lodestar::profile
