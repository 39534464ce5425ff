#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace lodestar::project {

class Project;

/// An excerpt of a project for one team or person to fill in: a project file of its own with the same id that holds the
/// questions chosen and the people who are to answer, no customers, no answers, no history. Merging it brings back what
/// was written in it.
struct Handout {
    QString project; ///< what the project it comes from is called
    QString team; ///< the name of the team (or person) it is for, as people read it
    QStringList questions; ///< the ids of those it asks
    QStringList participants; ///< the ids of the people who come with it
    QDateTime at{}; ///< when it was made
    QString by{}; ///< who made it
    QDate due{}; ///< the day by which it should be back; invalid: none was named
};

/// Writes the excerpt of `project` to a new file; a file that is there is replaced. `project` and `at` and `by` are
/// filled in here.
Result<> writeHandout(const Project &project, const QString &path, const Handout &handout);

/// What the open project says of itself as a hand-out; nothing for an ordinary one.
std::optional<Handout> handoutOf(const Project &project);

} // namespace lodestar::project
