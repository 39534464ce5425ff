#pragma once

#include "core/import/source.h"

#include <memory>

namespace lodestar::import {

/// The first rows of a table, read once and held in memory, to be judged again whenever a person wants a type or a role
/// otherwise: a database is not asked for them twice. Cheap to copy; may be judged in any thread.
class FirstRows
{
public:
    /// Reads what previewFile() looks at. Of the options only what decides how it is read counts: the dialect and the
    /// sheet.
    static Result<FirstRows> of(const QString &path, const ImportOptions &options, const TaskControl &control = {});
    /// What previewFile() says of them. The dialect and the sheet are those that the rows were read with.
    Result<ImportPreview> judged(const ImportOptions &options, const TaskControl &control = {}) const;

private:
    struct Read;
    std::shared_ptr<const Read> m_read;
};

} // namespace lodestar::import
