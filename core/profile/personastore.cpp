#include "core/profile/persona.h"

#include "core/base/text.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PersonaStore)
};

Persona personaFrom(const QSqlQuery &query)
{
    Persona persona;
    persona.id = query.value(0).toString();
    persona.icp = query.value(1).toString();
    persona.name = query.value(2).toString();
    persona.title = query.value(3).toString();
    const QJsonObject fields = jsonObject(query.value(4).toString());
    for (auto it = fields.begin(); it != fields.end(); ++it)
        persona.fields[it.key()] = it.value().toString();
    return persona;
}

} // namespace

Result<std::vector<Persona>> PersonaStore::list(const QString &icpId) const
{
    auto query =
        m_project.query(u"SELECT p.id, p.icp, p.name, p.title, p.fields FROM persona p JOIN icp i ON i.id = p.icp "
                        "WHERE ? = '' OR p.icp = ? ORDER BY i.position, i.id, p.position, p.id"_s,
                        {icpId, icpId});
    if (!query)
        return std::move(query).error();
    std::vector<Persona> personas;
    while (query->next())
        personas.push_back(personaFrom(*query));
    return personas;
}

Result<> PersonaStore::save(const Persona &persona, const QString &label)
{
    if (persona.name.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("The persona has no name. Give it one, then save it again."), {}};
    return m_project.change(label, [&]() -> Result<> {
        auto owner = m_project.query(u"SELECT 1 FROM icp WHERE id = ?"_s, {persona.icp});
        if (!owner)
            return std::move(owner).error();
        if (!owner->next())
            return Error{
                ErrorKind::NotFound,
                Tr::tr("The ideal customer profile of this persona does not exist any more. Create the persona "
                       "inside another one."),
                {}};
        owner->finish();
        const QString fields = jsonText(persona.toJson()[u"fields"_s].toObject());
        auto saved = m_project.query(
            u"INSERT INTO persona(id, icp, position, name, title, fields) "
            "VALUES(?, ?, (SELECT coalesce(max(position), 0) + 1 FROM persona WHERE icp = ?), ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET icp = excluded.icp, name = excluded.name, title = excluded.title, "
            "fields = excluded.fields"_s,
            {idOrNew(persona.id), persona.icp, persona.icp, persona.name.trimmed(), persona.title, fields});
        if (!saved)
            return std::move(saved).error();
        return {};
    });
}

Result<> PersonaStore::remove(const QString &id)
{
    auto found = m_project.query(u"SELECT name FROM persona WHERE id = ?"_s, {id});
    if (!found)
        return std::move(found).error();
    if (!found->next())
        return Error{ErrorKind::NotFound, Tr::tr("This persona does not exist any more."), {}};
    const QString name = found->value(0).toString();
    found->finish();
    return m_project.change(Tr::tr("Removed the persona %1").arg(isolated(name)), [&]() -> Result<> {
        auto removed = m_project.query(u"DELETE FROM persona WHERE id = ?"_s, {id});
        if (!removed)
            return std::move(removed).error();
        return {};
    });
}

} // namespace lodestar::profile
