#pragma once

#include "core/base/error.h"

#include <QStringList>
#include <QVariant>

#include <map>
#include <vector>

namespace lodestar::project {

class Connection;

/// One row, its values in the order of the table's columns; the first is its key.
using Cells = std::vector<QVariant>;

bool sameCell(const QVariant &a, const QVariant &b); ///< NULL is the same as NULL only
bool sameRow(const Cells &a, const Cells &b);

/// A document table in memory.
struct DocumentTable {
    QString name;
    QStringList columns;
    Cells defaults; ///< what a column holds in rows that were written before it was added
    std::map<QString, Cells> rows; ///< by the text of the key

    int column(const QString &columnName) const { return static_cast<int>(columns.indexOf(columnName)); }
    const Cells *row(const QString &key) const; ///< null when there is none
};

/// All that people made, as values: what two copies of a project are compared by.
struct Documents {
    std::vector<DocumentTable> tables; ///< in the order of documentTables()

    const DocumentTable *table(const QString &name) const;
    DocumentTable *table(const QString &name);
};

Result<Documents> readDocuments(const Connection &connection);

enum class Replay { Back, Forth };
/// Takes a changeset back, or does it again, on documents in memory. Damaged when it does not fit them: then it belongs
/// to other documents. `connection` is the file the changeset came from, for the error.
Result<> replay(Documents &documents, const QByteArray &changeset, Replay direction, const Connection &connection);

} // namespace lodestar::project
