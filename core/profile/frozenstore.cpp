#include "core/profile/frozenstore.h"

#include "core/base/format.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>

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
    const QString text = query.value(4).toString();
    version.definition = jsonObject(text);
    version.sha256 = query.value(5).toString().toLatin1();
    version.isWhole = sha256Hex(text.toUtf8()) == version.sha256;
    version.parentSha256 = query.value(6).toString().toLatin1();
    version.dataset = query.value(7).toLongLong();
    version.at = QDateTime::fromString(query.value(8).toString(), Qt::ISODateWithMs);
    version.author = query.value(9).toString();
    version.note = query.value(10).toString();
    version.appVersion = query.value(11).toString();
    return version;
}

} // namespace

/// Numbers are never given twice, also not that of a version that was withdrawn.
Result<int> FrozenStore::nextNumber(const QString &subjectId) const
{
    auto query =
        m_project.query(u"SELECT coalesce(max(number), 0) + 1 FROM version WHERE subject_id = ?"_s, {subjectId});
    if (!query)
        return std::move(query).error();
    return query->next() ? query->value(0).toInt() : 1;
}

Result<> FrozenStore::write(const Version &version, const QByteArray &canonical)
{
    LODESTAR_TRY(m_project.query(
        u"INSERT INTO version(id, subject, subject_id, number, name, definition, sha256, parent_sha256, dataset, at, "
        "author, note, app_version) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {version.id, m_subject, version.subjectId, version.number, version.name, QString::fromUtf8(canonical),
         QString::fromLatin1(version.sha256), QString::fromLatin1(version.parentSha256),
         version.dataset == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(version.dataset),
         version.at.toString(Qt::ISODateWithMs), version.author, version.note, version.appVersion}));
    // The row above is for ever; this one is what undo takes back.
    LODESTAR_TRY(m_project.query(u"INSERT INTO version_state(version) VALUES(?)"_s, {version.id}));
    return {};
}

Result<Version> FrozenStore::freeze(const Draft &draft, const std::function<Result<>()> &also)
{
    const auto earlier = versions(draft.subjectId);
    if (!earlier)
        return earlier.error();
    const auto number = nextNumber(draft.subjectId);
    if (!number)
        return number.error();

    const QByteArray canonical = canonicalJson(draft.definition);
    Version version;
    version.id = newId();
    version.subjectId = draft.subjectId;
    version.number = *number;
    version.name = draft.name;
    version.definition = draft.definition;
    version.sha256 = sha256Hex(canonical);
    if (!earlier->empty()) {
        const Version &last = earlier->front();
        if (last.sha256 == version.sha256)
            return Error::failed(Tr::tr("Nothing has changed since version %1 of %2, so there is nothing new to save.")
                                     .arg(format::count(last.number), isolated(draft.name)));
        version.parentSha256 = last.sha256;
    }
    version.dataset = draft.dataset;
    version.at = QDateTime::currentDateTimeUtc();
    version.author = project::actorName();
    version.note = draft.note;
    version.appVersion = QStringLiteral(LODESTAR_VERSION);
    LODESTAR_TRY(m_project.change(
        Tr::tr("Saved version %1 of %2").arg(format::count(version.number), isolated(draft.name)), [&]() -> Result<> {
            LODESTAR_TRY(write(version, canonical));
            return also ? also() : Result<>();
        }));
    return version;
}

Result<std::vector<Version>> FrozenStore::versions(const QString &subjectId) const
{
    auto query = m_project.query(u"SELECT v.id, v.subject_id, v.number, v.name, v.definition, v.sha256, "
                                 u"v.parent_sha256, v.dataset, v.at, v.author, "
                                 "v.note, v.app_version FROM version v JOIN version_state s ON s.version = v.id "
                                 "WHERE v.subject = ? AND v.subject_id = ? ORDER BY v.number DESC"_s,
                                 {m_subject, subjectId});
    if (!query)
        return std::move(query).error();
    std::vector<Version> versions;
    while (query->next())
        versions.push_back(versionFrom(*query));
    return versions;
}

Result<Version> FrozenStore::version(const QString &subjectId, int number) const
{
    auto all = versions(subjectId);
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
