#include "core/project/check.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/project/contenthash.h"
#include "core/project/fileheader.h"
#include "core/project/opening.h"
#include "core/project/schemacheck.h"
#include "core/project/seal.h"

#include <QCoreApplication>
#include <QSet>
#include <QSqlError>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Check)
};

/// One examination of an open file. Each part goes on after a failure of another, so that all problems are listed.
class Examination
{
public:
    explicit Examination(const Connection &connection) : m_connection(connection) { }

    QStringList run(bool currentSchema);

private:
    void forEachRow(const QString &sql, const std::function<void(const QSqlQuery &row)> &work);
    void addTo(const Result<QStringList> &found);
    /// What could not be looked at: worth a word only while nothing explains it.
    void missed(const Error &error);
    void checkStructure();
    void checkSeal();
    void checkHistory();
    void checkVersions();
    void checkDataSets();
    void checkDataSet(qint64 id, const QString &name, const QByteArray &contentHash, qint64 rows);
    void checkReferences();

    const Connection &m_connection;
    QStringList m_problems;
};

QStringList Examination::run(bool currentSchema)
{
    checkStructure();
    if (currentSchema) { // an older schema has other tables; it is brought up to date when the project is opened
        checkSeal();
        checkHistory();
        checkVersions();
        checkDataSets();
        checkReferences();
    }
    m_problems.removeDuplicates();
    return m_problems;
}

void Examination::forEachRow(const QString &sql, const std::function<void(const QSqlQuery &row)> &work)
{
    auto rows = m_connection.query(sql);
    if (!rows) {
        missed(rows.error());
        return;
    }
    while (rows->next())
        work(*rows);
    if (rows->lastError().isValid())
        missed(m_connection.error(u"check"_s));
}

void Examination::missed(const Error &error)
{
    if (m_problems.isEmpty())
        m_problems << error.message;
}

void Examination::addTo(const Result<QStringList> &found)
{
    if (found)
        m_problems << *found;
    else
        m_problems << found.error().message;
}

void Examination::checkStructure()
{
    const auto version = m_connection.number(u"PRAGMA main.user_version"_s);
    if (!version) {
        m_problems << version.error().message;
        return;
    }
    addTo(schemaProblems(m_connection, static_cast<int>(*version)));
    qint64 faults = 0;
    forEachRow(u"PRAGMA main.integrity_check(1000)"_s,
               [&](const QSqlQuery &row) { faults += row.value(0).toString() == u"ok"_s ? 0 : 1; });
    if (faults == 0)
        return;
    m_problems << Tr::tr("The structure of the file is damaged in %n places.", nullptr, static_cast<int>(faults));
    addTo(quickProblems(m_connection)); // which tables
}

void Examination::checkSeal()
{
    const auto stored = storedSeal(m_connection);
    const auto computed = computeSeal(m_connection);
    if (!stored || !computed)
        missed(stored ? computed.error() : stored.error());
    else if (*stored != *computed)
        m_problems << Tr::tr(
            "Something that people entered, or the description of a data set, was changed by a disk fault "
            "or by another program.");
}

void Examination::checkHistory()
{
    forEachRow(u"SELECT seq, label, sha256, changeset FROM main.history ORDER BY seq"_s, [this](const QSqlQuery &row) {
        if (row.value(2).toString().toLatin1() != sha256Hex(row.value(3).toByteArray()))
            m_problems << Tr::tr("The record of action %1, “%2”, is damaged: it cannot be undone.")
                              .arg(row.value(0).toString(), isolated(visible(row.value(1).toString(), 80)));
    });
}

void Examination::checkVersions()
{
    QString subject;
    QSet<QString> earlier; // hashes of the versions before, of the same subject; withdrawn ones leave gaps in the chain
    const auto look = [&](const QSqlQuery &row) {
        const QString number = row.value(1).toString();
        const QString name = isolated(visible(row.value(2).toString(), 80));
        const QString hash = row.value(4).toString();
        const QString parent = row.value(5).toString();
        if (row.value(0).toString() != subject)
            earlier.clear();
        subject = row.value(0).toString();
        if (hash.toLatin1() != sha256Hex(row.value(3).toString().toUtf8()))
            m_problems << Tr::tr("Version %1 of “%2” is not what was saved.").arg(number, name);
        if (!parent.isEmpty() && !earlier.contains(parent))
            m_problems << Tr::tr("Version %1 of “%2” does not follow from a version before it.").arg(number, name);
        earlier.insert(hash);
    };
    forEachRow(u"SELECT subject_id, number, name, definition, sha256, parent_sha256 FROM main.version "
               "ORDER BY subject_id, number"_s,
               look);
}

void Examination::checkDataSets()
{
    struct Stored {
        qint64 id, rows;
        QString name;
        QByteArray hash;
    };
    std::vector<Stored> sets;
    forEachRow(u"SELECT id, rows, name, content_hash FROM main.dataset ORDER BY id"_s, [&](const QSqlQuery &row) {
        sets.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(),
                        row.value(3).toString().toLatin1()});
    });
    for (const Stored &set : sets)
        checkDataSet(set.id, set.name, set.hash, set.rows);
    forEachRow(
        u"SELECT name FROM main.sqlite_master WHERE type='table' AND (name GLOB 'data_[1-9]*' OR name GLOB "
        "'raw_[1-9]*') AND CAST(substr(name, instr(name, '_') + 1) AS INTEGER) NOT IN (SELECT id FROM main.dataset)"_s,
        [this](const QSqlQuery &row) {
            m_problems << Tr::tr("The table “%1” belongs to no data set.").arg(row.value(0).toString());
        });
}

void Examination::checkDataSet(qint64 id, const QString &name, const QByteArray &hash, qint64 rows)
{
    const QString shown = isolated(visible(name, 80));
    const auto stored = m_connection.number(u"SELECT count(*) FROM main.data_%1"_s.arg(id));
    if (!stored) {
        m_problems << Tr::tr("The rows of the data set “%1” cannot be read.").arg(shown);
        return;
    }
    const auto computed = contentHash(m_connection.handle(), m_connection.file(), id);
    if (!computed)
        m_problems << Tr::tr("The rows of the data set “%1” cannot be read.").arg(shown);
    else if (*computed != hash)
        m_problems << Tr::tr("The rows of the data set “%1” are not those that were imported.").arg(shown);
    else if (*stored != rows)
        m_problems << Tr::tr("The data set “%1” does not have the number of rows it should have.").arg(shown);
}

void Examination::checkReferences()
{
    forEachRow(
        u"SELECT dataset FROM main.dataset_state WHERE dataset NOT IN (SELECT id FROM main.dataset)"_s,
        [this](const QSqlQuery &row) {
            m_problems << Tr::tr("The data set number %1 is listed, but it is not there.").arg(row.value(0).toString());
        });
    forEachRow(u"SELECT version FROM main.version_state WHERE version NOT IN (SELECT id FROM main.version)"_s,
               [this](const QSqlQuery &row) {
                   m_problems << Tr::tr("The version %1 is listed, but it is not there.")
                                     .arg(isolated(visible(row.value(0).toString(), 80)));
               });
}

} // namespace

CheckReport check(const QString &path)
{
    CheckReport report;
    const auto header = FileHeader::read(path, currentSchema());
    if (!header) {
        report.problems << header.error().message;
        return report;
    }
    report.schema = header->schema;
    const auto opened = Opening(path, Project::Access::ReadOnly).openUnexamined();
    if (!opened) {
        report.problems << opened.error().message;
        return report;
    }
    opened->connection->allowWriting(false);
    report.problems = Examination(*opened->connection).run(header->schema == currentSchema());
    report.ok = report.problems.isEmpty();
    return report;
}

} // namespace lodestar::project
