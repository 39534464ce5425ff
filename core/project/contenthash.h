#pragma once

#include "core/base/error.h"
#include "core/project/rowhash.h"

#include <QByteArrayList>

struct sqlite3;

namespace lodestar::project {

class Project;

/// SHA-256 (lower-case hexadecimal) over everything stored of data set `dataset` that is not in its `dataset` row: the
/// names and cells of `data_<n>` and of `raw_<n>` (where they exist) and its listed issues, each in the order of
/// writing. About 20 million cells in a second or two.
Result<QByteArray> contentHash(const Project &project, qint64 dataset);
Result<QByteArray> contentHash(sqlite3 *handle, const QString &file, qint64 dataset);

/// The same hash while a data set is being written, so that its rows need not be read again: the tables in the order
/// data, raw, each with its rows right behind it; last the issues, which by then are stored. `check` computes what is
/// in the file, and finds a difference where the two disagree.
class ContentHash
{
public:
    void startTable(QByteArrayView prefix, const QByteArrayList &columnNames); ///< "data_", "raw_"
    RowHash &rows() { return m_hash; }
    /// Ends the hash with the issues stored for `dataset`.
    Result<QByteArray> hex(sqlite3 *handle, const QString &file, qint64 dataset);

private:
    RowHash m_hash;
};

} // namespace lodestar::project
