#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace lodestar::project {

class Connection;

/// SHA-256 over all document tables, independent of the order of rows and of the history.
Result<QByteArray> hashDocuments(const Connection &connection);

/// SHA-256 over everything small in the file: documents, identity, history, and what is known of data sets and versions
/// (whose own contents have hashes of their own). Stored in `identity` with every change, because SQLite notices only a
/// small part of flipped bits.
Result<QByteArray> computeSeal(const Connection &connection);
Result<QByteArray> storedSeal(const Connection &connection);
Result<> writeSeal(const Connection &connection); ///< inside a transaction

} // namespace lodestar::project
