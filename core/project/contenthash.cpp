#include "core/project/contenthash.h"

#include "core/project/project.h"
#include "core/project/rowhash.h"
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

Result<> addRows(RowHash &hash, sqlite3 *handle, const QString &file, const QByteArray &sql)
{
    const Statement rows(handle, sql);
    if (!rows.isValid())
        return sqlError(handle, file, QString::fromUtf8(sql));
    for (int i = 0; i < sqlite3_column_count(rows.get()); ++i)
        hash.addText(sqlite3_column_name(rows.get(), i));
    int code = SQLITE_OK;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
        hash.addRow(rows.get());
    if (code != SQLITE_DONE)
        return sqlError(handle, file, QString::fromUtf8(sql));
    return {};
}

} // namespace

Result<QByteArray> contentHash(const Project &project, qint64 dataset)
{
    return contentHash(static_cast<sqlite3 *>(project.handle()), project.path(), dataset);
}

Result<QByteArray> contentHash(sqlite3 *handle, const QString &file, qint64 dataset)
{
    const QByteArray number = QByteArray::number(dataset);
    RowHash hash;
    for (const char *prefix : {"data_", "raw_"}) {
        const QByteArray table = prefix + number;
        if (!hasTable(handle, table))
            continue;
        hash.addText(prefix);
        LODESTAR_TRY(addRows(hash, handle, file, "SELECT * FROM main." + table + " ORDER BY rowid"));
    }
    hash.addText("issues");
    LODESTAR_TRY(addRows(hash, handle, file,
                         "SELECT line, col, column_name, severity, reason, text FROM main.dataset_issue WHERE dataset="
                             + number + " ORDER BY rowid"));
    return hash.hex();
}

} // namespace lodestar::project
