#pragma once

#include "core/profile/version.h"

#include <functional>
#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// The versions of one kind of thing ("icp", "persona"), whatever their definitions hold.
class FrozenStore
{
public:
    FrozenStore(project::Project &project, QString subject) : m_project(project), m_subject(std::move(subject)) { }

    struct Draft {
        QString subjectId, name;
        QJsonObject definition;
        QString note;
        qint64 dataset = 0; ///< 0: made on none
    };
    /// One undoable action, with what `also` does. Failed when nothing has changed since the version before.
    Result<Version> freeze(const Draft &draft, const std::function<Result<>()> &also = {});
    Result<std::vector<Version>> versions(const QString &subjectId) const; ///< newest first, withdrawn ones left out
    Result<Version> version(const QString &subjectId, int number) const; ///< NotFound names those that exist

private:
    Result<int> nextNumber(const QString &subjectId) const;
    Result<> write(const Version &version, const QByteArray &canonical);

    project::Project &m_project;
    QString m_subject;
};

} // namespace lodestar::profile
