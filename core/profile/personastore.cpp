#include "core/profile/persona.h"

#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/picturestore.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PersonaStore)
};

Persona personaFrom(const QSqlQuery &query)
{
    // The same keys as in the JSON of a persona, so that one reader serves both.
    QJsonObject json = jsonObject(query.value(5).toString());
    json[u"id"_s] = query.value(0).toString();
    json[u"icp"_s] = query.value(1).toString();
    json[u"name"_s] = query.value(2).toString();
    json[u"title"_s] = query.value(3).toString();
    json[u"fields"_s] = jsonObject(query.value(4).toString());
    return Persona::fromJson(json);
}

Error gone()
{
    return {ErrorKind::NotFound, Tr::tr("This persona does not exist any more."), {}};
}

/// A name for a copy that stands beside the persona it was made from.
QString copyName(const QString &name, const std::vector<Persona> &beside)
{
    QString copy = name;
    for (int number = 2; std::ranges::find(beside, copy, &Persona::name) != beside.end(); ++number) {
        copy = number == 2 ? Tr::tr("%1 (copy)", "name of a persona").arg(name)
                           : Tr::tr("%1 (copy %2)", "name of a persona, number").arg(name).arg(number - 1);
    }
    return copy;
}

} // namespace

Result<std::vector<Persona>> PersonaStore::list(const QString &icpId) const
{
    auto query = m_project.query(
        u"SELECT p.id, p.icp, p.name, p.title, p.fields, p.detail FROM persona p JOIN icp i ON i.id = p.icp "
        "WHERE ? = '' OR p.icp = ? ORDER BY i.position, i.id, p.position, p.id"_s,
        {icpId, icpId});
    if (!query)
        return std::move(query).error();
    std::vector<Persona> personas;
    while (query->next())
        personas.push_back(personaFrom(*query));
    return personas;
}

Result<Persona> PersonaStore::load(const QString &id) const
{
    auto personas = list(); // a project holds a handful
    if (!personas)
        return std::move(personas).error();
    const auto found = std::ranges::find(*personas, id, &Persona::id);
    if (found == personas->end())
        return gone();
    return *found;
}

/// Inside a change: the row itself.
Result<> PersonaStore::write(const Persona &persona, const QString &id)
{
    auto owner = m_project.query(u"SELECT 1 FROM icp WHERE id = ?"_s, {persona.icp});
    if (!owner)
        return std::move(owner).error();
    if (!owner->next())
        return Error{ErrorKind::NotFound,
                     Tr::tr("The ideal customer profile of this persona does not exist any more. Create the persona "
                            "inside another one."),
                     {}};
    owner->finish();
    const QString fields = jsonText(persona.toJson()[u"fields"_s].toObject());
    LODESTAR_TRY(m_project.query(
        u"INSERT INTO persona(id, icp, position, name, title, fields, detail) "
        "VALUES(?, ?, (SELECT coalesce(max(position), 0) + 1 FROM persona WHERE icp = ?), ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET icp = excluded.icp, name = excluded.name, title = excluded.title, "
        "fields = excluded.fields, detail = excluded.detail"_s,
        {id, persona.icp, persona.icp, persona.name.trimmed(), persona.title, fields,
         jsonText(persona.detailToJson())}));
    return {};
}

Result<> PersonaStore::save(const Persona &persona, const QString &label)
{
    if (persona.name.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("The persona has no name. Give it one, then save it again."), {}};
    return m_project.change(label, [&]() -> Result<> {
        const QString id = idOrNew(persona.id);
        LODESTAR_TRY(write(persona, id));
        return PictureStore(m_project).removeUnused(id, persona.portrait.picture);
    });
}

Result<> PersonaStore::remove(const QString &id)
{
    const auto persona = load(id);
    if (!persona)
        return persona.error();
    return m_project.change(Tr::tr("Removed the persona %1").arg(isolated(persona->name)), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM persona WHERE id = ?"_s, {id}));
        return PictureStore(m_project).removeUnused(id);
    });
}

Result<> PersonaStore::reorder(const QString &icpId, const QStringList &ids)
{
    auto personas = list(icpId);
    if (!personas)
        return std::move(personas).error();
    const auto place = [&](const Persona &persona) {
        const qsizetype at = ids.indexOf(persona.id);
        return at < 0 ? ids.size() : at;
    };
    std::ranges::stable_sort(*personas, {}, place);
    return m_project.change(Tr::tr("Put the personas in another order"), [&]() -> Result<> {
        qint64 position = 0;
        for (const Persona &persona : *personas)
            LODESTAR_TRY(m_project.query(u"UPDATE persona SET position = ? WHERE id = ?"_s, {++position, persona.id}));
        return {};
    });
}

Result<QString> PersonaStore::copyTo(const QString &id, const QString &icpId)
{
    const auto persona = load(id);
    if (!persona)
        return persona.error();
    const auto icp = IcpStore(m_project).load(icpId);
    if (!icp)
        return icp.error();
    const auto beside = list(icpId);
    if (!beside)
        return beside.error();
    const auto picture = PictureStore(m_project).load(persona->portrait.picture, persona->portrait.sha256);
    if (!picture)
        return picture.error();
    Persona copy = *persona;
    copy.id = newId();
    copy.icp = icpId;
    copy.name = copyName(persona->name, *beside);
    LODESTAR_TRY(m_project.change(
        Tr::tr("Copied the persona %1 to %2").arg(isolated(persona->name), isolated(icp->name)), [&]() -> Result<> {
            if (*picture) {
                const auto added = PictureStore(m_project).add(copy.id, **picture);
                if (!added)
                    return added.error();
                copy.portrait.picture = *added;
            }
            return write(copy, copy.id);
        }));
    return copy.id;
}

Result<> PersonaStore::replace(const QString &icpId, const std::vector<Persona> &personas)
{
    const auto all = list();
    if (!all)
        return all.error();
    for (const Persona &old : *all) {
        if (old.icp != icpId || std::ranges::find(personas, old.id, &Persona::id) != personas.end())
            continue;
        LODESTAR_TRY(m_project.query(u"DELETE FROM persona WHERE id = ?"_s, {old.id}));
        LODESTAR_TRY(PictureStore(m_project).removeUnused(old.id));
    }
    qint64 position = 0;
    for (Persona persona : personas) {
        const auto same = std::ranges::find(*all, persona.id, &Persona::id);
        if (same != all->end() && same->icp != icpId)
            persona.id = newId();
        persona.icp = icpId;
        const QString id = idOrNew(persona.id);
        LODESTAR_TRY(write(persona, id));
        LODESTAR_TRY(m_project.query(u"UPDATE persona SET position = ? WHERE id = ?"_s, {++position, id}));
        LODESTAR_TRY(PictureStore(m_project).removeUnused(id, persona.portrait.picture));
    }
    return {};
}

Result<> PersonaStore::setPicture(const Persona &persona, const Picture &picture, const QString &label)
{
    return m_project.change(label, [&]() -> Result<> {
        PictureStore pictures(m_project);
        const auto added = pictures.add(persona.id, picture);
        if (!added)
            return added.error();
        Persona changed = persona;
        changed.portrait.picture = *added;
        changed.portrait.sha256 = picture.sha256();
        LODESTAR_TRY(write(changed, changed.id));
        return pictures.removeUnused(changed.id, *added);
    });
}

} // namespace lodestar::profile
