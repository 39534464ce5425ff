#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::workshop {

/// How belief and data stand to each other, as the room judged it.
enum class GapVerdict : quint8 {
    Open, ///< nobody has judged it
    Agrees,
    Otherwise, ///< the data says otherwise
    CannotTell ///< too few customers, no column, or a question that data cannot answer
};
QString gapVerdictId(GapVerdict verdict); ///< open, agrees, otherwise, unknown
GapVerdict gapVerdictFrom(const QString &id); ///< Open for anything unknown
QString gapVerdictName(GapVerdict verdict); ///< "The data says otherwise" (translated)

/// What lies between belief and data, in the words of a person.
struct Gap {
    QString subject; ///< Question::id, or Cluster::id
    GapVerdict verdict = GapVerdict::Open;
    QString text;
    QDateTime at = {};
    friend bool operator==(const Gap &, const Gap &) = default;
};

/// Kept in the project, recorded and undoable.
class GapStore
{
public:
    explicit GapStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Gap>> list() const; ///< in the order in which they were written
    Result<> save(const Gap &gap); ///< new or changed; without verdict and words it is removed

private:
    project::Project &m_project;
};

} // namespace lodestar::workshop
