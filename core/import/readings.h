#pragma once

#include "core/import/source.h"

#include <QJsonObject>

namespace lodestar::import {

/// How text tables were read that a person corrected: kept in the project, so that the next file of the same kind with
/// the same header is read in the same way. A value; the project changes only through remember().
class Readings
{
public:
    static Readings of(const project::Project &project);

    bool isEmpty() const { return m_all.isEmpty(); }
    /// The options with what was chosen for such a file before (the same kind, and the same names in the header as
    /// detected without any choice), if they ask for that and choose nothing themselves. Reads the file's beginning.
    ImportOptions applied(const QString &path, ImportOptions options) const;
    /// Keeps (or, when they choose nothing, forgets) how the options read files like this. Within project.change().
    static Result<> remember(project::Project &project, const QString &path, const ImportOptions &options);

private:
    QJsonObject m_all; ///< signature → choice
};

/// Whether anything is chosen.
bool choosesAnything(const DialectChoice &choice);

} // namespace lodestar::import
