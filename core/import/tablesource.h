#pragma once

#include "core/import/readtable.h"
#include "core/import/source.h"

#include <functional>
#include <memory>
#include <span>

namespace lodestar::import {

/// What a data set says about a source that is no file.
struct SourceOrigin {
    QString name; ///< for people: "sales.orders"
    QString location; ///< where it can be read again; holds no password
    qint64 bytes = 0; ///< read so far
    QByteArray sha256; ///< of what was read, hexadecimal
    QHash<QString, table::ColumnType> types; ///< that the source itself gives its columns, by name
};

/// A table somewhere outside the project, opened: its dialect is decided, its rows can be read once.
class TableSource
{
public:
    virtual ~TableSource() = default;
    virtual const Dialect &dialect() const = 0;
    /// Of a workbook: its sheets, which of them this is, and in which column of it (from 1) the table begins.
    struct Sheets {
        std::vector<SheetInfo> all;
        int chosen = -1;
        int firstColumn = 1;
    };
    /// Null for anything but a workbook.
    virtual const Sheets *sheets() const { return nullptr; }
    /// Nothing for a file, which says it all itself. The bytes are known after read().
    virtual std::optional<SourceOrigin> origin() const { return {}; }
    /// The titles as they were read, empty where there was none, once `start` is called; empty: as the header.
    virtual QStringList titles() const { return {}; }
    /// As readTable().
    virtual Result<ReadSummary> read(const TaskControl &control,
                                     const std::function<Result<>(const QStringList &header)> &start,
                                     const std::function<Result<bool>(const RowBatch &batch)> &take) = 0;
};

/// A kind of file that can be imported.
struct Importer {
    const char *id; ///< "csv"
    const char *name; ///< source text, context "lodestar::import::Importer"
    const char *suffixes; ///< endings of such files: "csv tsv txt"
    bool (*reads)(const QString &path); ///< by its ending or its first bytes
    Result<std::unique_ptr<TableSource>> (*open)(const QString &path, const ImportOptions &options,
                                                 const TaskControl &control);
};

/// All kinds, the ones that know their files first; the last takes every text file.
std::span<const Importer> importers();
const Importer &importerFor(const QString &path);

} // namespace lodestar::import
