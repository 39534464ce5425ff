#include "core/project/seal.h"

#include "core/project/connection.h"
#include "core/project/rowhash.h"
#include "core/project/schema.h"
#include "core/project/statement.h"

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kRecords[] = {
    "SELECT id, created, app_version FROM main.identity ORDER BY id",
    "SELECT seq, at, by, label, state, sha256 FROM main.history ORDER BY seq",
    "SELECT * FROM main.dataset ORDER BY id",
    "SELECT * FROM main.dataset_column ORDER BY dataset, idx",
    "SELECT id, subject, subject_id, number, name, sha256, parent_sha256, dataset, at, author, note, app_version "
    "FROM main.version ORDER BY id",
};

/// Adds `label` and the rows of `sql`; nothing at all when there are no rows, so that a table that a later schema adds
/// leaves the hash of older documents as it was.
Result<> addRows(RowHash &hash, const Connection &connection, QByteArrayView label, const QByteArray &sql)
{
    const Statement rows(connection.handle(), sql);
    if (!rows.isValid())
        return connection.error(QString::fromUtf8(sql));
    bool first = true;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        if (first)
            hash.addText(label);
        first = false;
        hash.addRow(rows.get());
    }
    if (code != SQLITE_DONE)
        return connection.error(QString::fromUtf8(sql));
    return {};
}

Result<> addDocuments(RowHash &hash, const Connection &connection)
{
    for (const char *table : documentTables())
        LODESTAR_TRY(addRows(hash, connection, table, "SELECT * FROM main." + QByteArray(table) + " ORDER BY 1"));
    return {};
}

} // namespace

Result<QByteArray> hashDocuments(const Connection &connection)
{
    RowHash hash;
    LODESTAR_TRY(addDocuments(hash, connection));
    return hash.hex();
}

Result<QByteArray> computeSeal(const Connection &connection)
{
    RowHash hash;
    LODESTAR_TRY(addDocuments(hash, connection));
    for (const char *sql : kRecords)
        LODESTAR_TRY(addRows(hash, connection, "record", sql));
    return hash.hex();
}

Result<QByteArray> storedSeal(const Connection &connection)
{
    auto seal = connection.text(u"SELECT seal FROM main.identity"_s);
    if (!seal)
        return std::move(seal).error();
    return seal->toLatin1();
}

Result<> writeSeal(const Connection &connection)
{
    auto seal = computeSeal(connection);
    if (!seal)
        return std::move(seal).error();
    auto written = connection.query(u"UPDATE main.identity SET seal=?"_s, {QString::fromLatin1(*seal)});
    if (!written)
        return std::move(written).error();
    return {};
}

} // namespace lodestar::project
