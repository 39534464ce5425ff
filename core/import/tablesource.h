#pragma once

#include "core/import/readtable.h"
#include "core/import/source.h"

#include <functional>
#include <memory>
#include <span>

namespace lodestar::import {

/// A table somewhere outside the project, opened: its dialect is decided, its rows can be read once.
class TableSource
{
public:
    virtual ~TableSource() = default;
    virtual const Dialect &dialect() const = 0;
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
    bool (*reads)(const QString &path); ///< by its ending
    Result<std::unique_ptr<TableSource>> (*open)(const QString &path, const ImportOptions &options,
                                                 const TaskControl &control);
};

/// All kinds, the ones that know their files by the ending first; the last takes every text file.
std::span<const Importer> importers();
const Importer &importerFor(const QString &path);

} // namespace lodestar::import
