#include "app/cli/command.h"

#include "core/profile/icpstore.h"
#include "core/profile/persona.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Persona)
};

struct Named {
    profile::Persona persona;
    QString icpName;
};

Result<std::vector<Named>> personas(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto icps = profile::IcpStore(**project).list();
    if (!icps)
        return icps.error();
    const auto all = profile::PersonaStore(**project).list();
    if (!all)
        return all.error();
    std::vector<Named> named;
    for (const profile::Persona &persona : *all) {
        const auto owner =
            std::find_if(icps->begin(), icps->end(), [&](const profile::Icp &icp) { return icp.id == persona.icp; });
        named.push_back({persona, owner == icps->end() ? QString() : owner->name});
    }
    return named;
}

QJsonObject json(const std::vector<Named> &list)
{
    QJsonArray array;
    for (const Named &one : list) {
        QJsonObject object = one.persona.toJson();
        object[u"icpName"_s] = one.icpName;
        array.append(object);
    }
    return {{u"personas"_s, array}};
}

} // namespace

Result<> runPersonaList(Call &call)
{
    const auto list = personas(call);
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
    std::vector<QStringList> rows{{Tr::tr("Persona"), Tr::tr("Title"), Tr::tr("Profile")}};
    for (const Named &one : *list)
        rows.push_back({one.persona.name, one.persona.title, one.icpName});
    call.output().line(aligned(rows));
    return {};
}

Result<> runPersonaShow(Call &call)
{
    auto list = personas(call);
    if (!list)
        return list.error();
    if (call.has("name")) {
        QStringList names;
        for (const Named &one : *list)
            names.append(one.persona.name);
        std::erase_if(*list, [&](const Named &one) {
            return one.persona.name.compare(call.option("name"), Qt::CaseInsensitive) != 0;
        });
        if (list->empty()) {
            return Error{ErrorKind::NotFound,
                         names.isEmpty()
                             ? Tr::tr("There is no persona \"%1\"; the project has none yet.").arg(call.option("name"))
                             : Tr::tr("There is no persona \"%1\". There are: %2.")
                                   .arg(call.option("name"), names.join(u", "_s)),
                         {}};
        }
    }
    if (call.asJson()) {
        call.output().json(json(*list));
        return {};
    }
    if (list->empty())
        call.output().line(Tr::tr("There is no persona yet."));
    for (const Named &one : *list) {
        call.output().line(one.persona.title.isEmpty()
                               ? Tr::tr("%1 (%2)", "persona (profile)").arg(one.persona.name, one.icpName)
                               : Tr::tr("%1, %2 (%3)", "persona, title (profile)")
                                     .arg(one.persona.name, one.persona.title, one.icpName));
        std::vector<QStringList> rows;
        for (const profile::PersonaField &field : profile::personaFields()) {
            const QString text = one.persona.fields.value(field.key);
            if (!text.isEmpty())
                rows.push_back({u"  "_s + field.name, text});
        }
        if (!rows.empty())
            call.output().line(aligned(rows));
        call.output().line();
    }
    return {};
}

} // namespace lodestar::cli
