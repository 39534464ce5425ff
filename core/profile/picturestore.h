#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// A picture that belongs to something in the project, as it is stored: checked, scaled down and written anew by
/// render::portraitPicture(). Never altered; another picture is another one.
struct Picture {
    QString id = {}; ///< UUID; empty for one that is not stored yet
    QString format; ///< "png" or "jpeg"
    QByteArray bytes;
    QString sha256() const;
    friend bool operator==(const Picture &, const Picture &) = default;
};
constexpr qsizetype kMostPictureBytes = 1024 * 1024; ///< a portrait has a tenth of it

class PictureStore
{
public:
    explicit PictureStore(project::Project &project) : m_project(project) { }
    /// Nothing where there is none, or where it is not what was stored (`sha256`).
    Result<std::optional<Picture>> load(const QString &id, const QString &sha256) const;
    /// Inside Project::change(). Returns the id. BadInput for what is no small picture.
    Result<QString> add(const QString &subject, const Picture &picture);
    /// Inside Project::change(): those of the subject go but for `kept`, and for those that a version shows.
    Result<> removeUnused(const QString &subject, const QString &kept = {});

private:
    project::Project &m_project;
};

} // namespace lodestar::profile
