#include "core/project/contenthash.h"

#include "core/project/project.h"
#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"
#include "core/project/statement.h"

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

bool hasTable(sqlite3 *handle, const QByteArray &table)
{
    return sqlite3_table_column_metadata(handle, "main", table.constData(), nullptr, nullptr, nullptr, nullptr, nullptr,
                                         nullptr)
        == SQLITE_OK;
}

Result<> addTable(ContentHash &hash, QByteArrayView prefix, sqlite3 *handle, const QString &file, const QByteArray &sql)
{
    const Statement rows(handle, sql);
    if (!rows.isValid())
        return sqlError(handle, file, QString::fromUtf8(sql));
    QByteArrayList names;
    for (int i = 0; i < sqlite3_column_count(rows.get()); ++i)
        names << sqlite3_column_name(rows.get(), i);
    hash.startTable(prefix, names);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
        hash.rows().addRow(rows.get());
    if (code != SQLITE_DONE)
        return sqlError(handle, file, QString::fromUtf8(sql));
    return {};
}

} // namespace

void ContentHash::startTable(QByteArrayView prefix, const QByteArrayList &columnNames)
{
    m_hash.addText(prefix);
    for (const QByteArray &name : columnNames)
        m_hash.addText(name);
}

Result<QByteArray> ContentHash::hex(sqlite3 *handle, const QString &file, qint64 dataset)
{
    LODESTAR_TRY(addTable(*this, "issues", handle, file,
                          "SELECT line, col, column_name, severity, reason, text FROM main.dataset_issue WHERE dataset="
                              + QByteArray::number(dataset) + " ORDER BY rowid"));
    return m_hash.hex();
}

Result<QByteArray> contentHash(const Project &project, qint64 dataset)
{
    return contentHash(static_cast<sqlite3 *>(project.handle()), project.path(), dataset);
}

Result<QByteArray> contentHash(sqlite3 *handle, const QString &file, qint64 dataset)
{
    ContentHash hash;
    for (const char *prefix : {"data_", "raw_"}) {
        const QByteArray table = prefix + QByteArray::number(dataset);
        if (hasTable(handle, table))
            LODESTAR_TRY(addTable(hash, prefix, handle, file, "SELECT * FROM main." + table + " ORDER BY rowid"));
    }
    return hash.hex(handle, file, dataset);
}

} // namespace lodestar::project
