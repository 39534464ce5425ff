#include "core/base/format.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Version)
};

Version versionFrom(const QSqlQuery &query)
{
    Version version;
    version.id = query.value(0).toString();
    version.subjectId = query.value(1).toString();
    version.number = query.value(2).toInt();
    version.name = query.value(3).toString();
    version.definition = jsonObject(query.value(4).toString());
    version.sha256 = query.value(5).toString().toLatin1();
    version.parentSha256 = query.value(6).toString().toLatin1();
    version.dataset = query.value(7).toLongLong();
    version.at = QDateTime::fromString(query.value(8).toString(), Qt::ISODateWithMs);
    version.author = query.value(9).toString();
    version.note = query.value(10).toString();
    version.appVersion = query.value(11).toString();
    return version;
}

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

/// Numbers are never given twice, also not that of a version that was withdrawn.
Result<int> nextNumber(const project::Project &project, const QString &icpId)
{
    auto query = project.query(u"SELECT coalesce(max(number), 0) + 1 FROM version WHERE subject_id = ?"_s, {icpId});
    if (!query)
        return std::move(query).error();
    return query->next() ? query->value(0).toInt() : 1;
}

Result<> write(project::Project &project, const Version &version, const QByteArray &definition)
{
    auto row = project.query(
        u"INSERT INTO version(id, subject, subject_id, number, name, definition, sha256, parent_sha256, dataset, at, "
        u"author, "
        "note, app_version) VALUES(?, 'icp', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {version.id, version.subjectId, version.number, version.name, QString::fromUtf8(definition),
         QString::fromLatin1(version.sha256), QString::fromLatin1(version.parentSha256),
         version.dataset == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(version.dataset),
         version.at.toString(Qt::ISODateWithMs), version.author, version.note, version.appVersion});
    if (!row)
        return std::move(row).error();
    // The row above is for ever; this one is what undo takes back.
    auto state = project.query(u"INSERT INTO version_state(version) VALUES(?)"_s, {version.id});
    if (!state)
        return std::move(state).error();
    return {};
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
    const auto earlier = versions(icpId);
    if (!earlier)
        return earlier.error();
    const auto number = nextNumber(m_project, icpId);
    if (!number)
        return number.error();

    const QByteArray canonical = canonicalJson(*definition);
    Version version;
    version.id = newId();
    version.subjectId = icpId;
    version.number = *number;
    version.name = icp->name;
    version.definition = *definition;
    version.sha256 = sha256Hex(canonical);
    if (!earlier->empty()) {
        const Version &last = earlier->front();
        if (last.sha256 == version.sha256)
            return Error::failed(Tr::tr("Nothing has changed since version %1 of %2, so there is nothing new to save.")
                                     .arg(format::count(last.number), isolated(icp->name)));
        version.parentSha256 = last.sha256;
    }
    version.dataset = icp->dataset;
    version.at = QDateTime::currentDateTimeUtc();
    version.author = project::actorName();
    version.note = note;
    version.appVersion = QStringLiteral(LODESTAR_VERSION);
    LODESTAR_TRY(
        m_project.change(Tr::tr("Saved version %1 of %2").arg(format::count(version.number), isolated(icp->name)),
                         [&] { return write(m_project, version, canonical); }));
    return version;
}

Result<std::vector<Version>> IcpStore::versions(const QString &icpId) const
{
    auto query = m_project.query(u"SELECT v.id, v.subject_id, v.number, v.name, v.definition, v.sha256, "
                                 u"v.parent_sha256, v.dataset, v.at, v.author, "
                                 "v.note, v.app_version FROM version v JOIN version_state s ON s.version = v.id "
                                 "WHERE v.subject = 'icp' AND v.subject_id = ? ORDER BY v.number DESC"_s,
                                 {icpId});
    if (!query)
        return std::move(query).error();
    std::vector<Version> versions;
    while (query->next())
        versions.push_back(versionFrom(*query));
    return versions;
}

Result<Version> IcpStore::version(const QString &icpId, int number) const
{
    auto all = versions(icpId);
    if (!all)
        return std::move(all).error();
    QStringList numbers;
    for (const Version &version : *all) {
        if (version.number == number)
            return version;
        numbers.prepend(format::count(version.number));
    }
    return Error{ErrorKind::NotFound,
                 numbers.isEmpty()
                     ? Tr::tr("No version has been saved yet. Save the working definition as a version first.")
                     : Tr::tr("There is no version %1. There are: %2.").arg(format::count(number), joined(numbers)),
                 {}};
}

} // namespace lodestar::profile
