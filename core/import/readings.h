#pragma once

#include "core/import/source.h"

#include <QJsonObject>

namespace lodestar::import {

/// How the next file is read like those before it. How text tables were read that a person corrected is kept in the
/// project, for files of the same kind with the same header; and a file with the columns of the data set in use has the
/// types and roles that its columns have. A value; the project changes only through remember().
class Readings
{
public:
    static Readings of(project::Project &project);

    bool isEmpty() const { return m_all.isEmpty(); } ///< nobody corrected a reading
    /// The options with what was chosen for such a file before (the same kind, and the same names in the header as
    /// detected without any choice), if they ask for that and choose nothing themselves; and with the types and roles
    /// of the data set in use, if it has the same columns, wherever they choose none. Reads the file's beginning.
    ImportOptions applied(const QString &path, ImportOptions options) const;
    /// Keeps (or, when they choose nothing, forgets) how the options read files like this. Within project.change().
    static Result<> remember(project::Project &project, const QString &path, const ImportOptions &options);

private:
    static Readings kept(const project::Project &project); ///< without the data sets
    ImportOptions withColumnsInUse(const QString &path, ImportOptions options) const;

    QJsonObject m_all; ///< signature → choice
    std::vector<table::DatasetInfo> m_inUse; ///< one of each kind that has one
};

/// Whether anything is chosen.
bool choosesAnything(const DialectChoice &choice);
/// Whether both divide a text into the same rows and cells: they differ at most in how numbers and dates are read.
bool hasSameCells(const DialectChoice &a, const DialectChoice &b);

} // namespace lodestar::import
