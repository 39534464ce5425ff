#include "core/project/mergedetail.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/project/connection.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::MergeVersions)
};

const QString kVersionColumns =
    u"id, subject, subject_id, number, name, definition, sha256, parent_sha256, dataset, at, author, note, app_version"_s;
enum Column : size_t { Id, Subject, SubjectId, Number, Name, Definition, Sha256, Parent, Dataset, Columns = 13 };

struct StoredVersion {
    Cells cells;
    bool isActive = false;
    QString text(Column column) const { return cells[column].toString(); }
};

/// Ordered by subject and number, so that a version comes after the one it follows from.
Result<std::vector<StoredVersion>> readVersions(const Connection &connection)
{
    auto rows = connection.query(u"SELECT %1, id IN (SELECT version FROM main.version_state) FROM main.version "
                                 "ORDER BY subject_id, number"_s.arg(kVersionColumns));
    if (!rows)
        return std::move(rows).error();
    std::vector<StoredVersion> versions;
    while (rows->next()) {
        StoredVersion version;
        for (size_t i = 0; i < Columns; ++i) {
            const QVariant value = rows->value(static_cast<int>(i));
            version.cells.push_back(value.isNull() ? QVariant() : value); // Qt's driver gives NULL as a null text
        }
        version.isActive = rows->value(static_cast<int>(Columns)).toBool();
        versions.push_back(std::move(version));
    }
    return versions;
}

/// Those of `theirs` that are in use, and what they follow from, back to what is known here.
QSet<QString> neededIds(const std::vector<StoredVersion> &theirs, const QSet<QString> &here)
{
    QSet<QString> needed;
    QSet<QString> parents; // subject and hash
    for (auto version = theirs.rbegin(); version != theirs.rend(); ++version) {
        const QString own = version->text(SubjectId) + u' ' + version->text(Sha256);
        if (here.contains(version->text(Id)) || !(version->isActive || parents.contains(own)))
            continue;
        needed.insert(version->text(Id));
        if (const QString parent = version->text(Parent); !parent.isEmpty())
            parents.insert(version->text(SubjectId) + u' ' + parent);
    }
    return needed;
}

Error damagedVersion(const Connection &connection, const StoredVersion &version)
{
    return {ErrorKind::Damaged,
            Tr::tr("Version %1 of “%2” in %3 is not what was saved. Nothing was changed. Check that file.")
                .arg(version.text(Number), isolated(visible(version.text(Name), 80)),
                     isolated(QFileInfo(connection.file()).fileName())),
            u"a version of a copy does not fit its hash"_s};
}

} // namespace

Result<KnownDatasets> compareDatasets(const Connection &mine, const Connection &theirs)
{
    const QString sql = u"SELECT d.id, d.name, d.rows, d.content_hash, s.dataset IS NOT NULL FROM main.dataset d "
                        "LEFT JOIN main.dataset_state s ON s.dataset = d.id ORDER BY d.id"_s;
    QHash<qint64, QString> hashes;
    auto here = mine.query(sql);
    if (!here)
        return std::move(here).error();
    while (here->next())
        hashes.insert(here->value(0).toLongLong(), here->value(3).toString());
    auto there = theirs.query(sql);
    if (!there)
        return std::move(there).error();
    KnownDatasets known;
    while (there->next()) {
        const qint64 id = there->value(0).toLongLong();
        if (hashes.contains(id) && hashes.value(id) == there->value(3).toString()) {
            known.shared.insert(id);
        } else if (there->value(4).toBool()) {
            known.foreign.push_back({there->value(1).toString(), there->value(2).toLongLong(), {}});
            known.foreignIds.push_back(id);
        }
    }
    return known;
}

Result<std::vector<IncomingVersion>> incomingVersions(const Connection &mine, const Connection &theirs,
                                                      const std::set<qint64> &sharedDatasets,
                                                      std::vector<MergeVersion> &told)
{
    const auto here = readVersions(mine), there = readVersions(theirs);
    if (!here || !there)
        return here ? there.error() : here.error();
    QSet<QString> ids, known; // known: subject and hash of what a version can follow from
    QHash<QString, int> last; // number, by subject
    QHash<QString, QString> hashes;
    for (const StoredVersion &version : *here) {
        ids.insert(version.text(Id));
        hashes.insert(version.text(Id), version.text(Sha256));
        known.insert(version.text(SubjectId) + u' ' + version.text(Sha256));
        int &number = last[version.text(SubjectId)];
        number = std::max(number, version.cells[Number].toInt());
    }
    const QSet<QString> needed = neededIds(*there, ids);
    std::vector<IncomingVersion> incoming;
    for (const StoredVersion &version : *there) {
        const QString id = version.text(Id), subject = version.text(SubjectId), parent = version.text(Parent);
        if (ids.contains(id) && hashes.value(id) != version.text(Sha256))
            return damagedVersion(theirs, version);
        if (!needed.contains(id))
            continue;
        const bool follows = parent.isEmpty() || known.contains(subject + u' ' + parent);
        if (!follows || version.text(Sha256).toLatin1() != sha256Hex(version.text(Definition).toUtf8()))
            return damagedVersion(theirs, version);
        known.insert(subject + u' ' + version.text(Sha256));
        int &number = last[subject];
        number = std::max(number + 1, version.cells[Number].toInt());
        IncomingVersion one{id, number, version.cells, version.isActive};
        one.cells[Number] = static_cast<qint64>(number);
        if (!sharedDatasets.contains(version.cells[Dataset].toLongLong()))
            one.cells[Dataset] = QVariant();
        told.push_back({version.text(Name), version.cells[Number].toInt(), number});
        incoming.push_back(std::move(one));
    }
    return incoming;
}

Result<> writeVersion(const Project &project, const IncomingVersion &version)
{
    const QString marks = QStringList(static_cast<qsizetype>(Columns), u"?"_s).join(u", "_s);
    auto written = project.query(u"INSERT INTO main.version(%1) VALUES(%2)"_s.arg(kVersionColumns, marks),
                                 QVariantList(version.cells.begin(), version.cells.end()));
    if (!written)
        return std::move(written).error();
    return {};
}

} // namespace lodestar::project
