#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::research {

/// What is known of somebody who sells to the same people.
struct Competitor {
    QString id; ///< UUID
    QString name;
    QMap<QString, QString> fields; ///< competitorFields() key → text
};

/// What a file asks, with a hint how to find it out.
struct CompetitorField {
    QString key; ///< giveaways, buyers, use_case, satisfaction, problems, daily, so_what
    QString name; ///< translated
    QString hint; ///< translated
};
std::vector<CompetitorField> competitorFields(); ///< in order; the last is what it means for us

/// The competitor files of a project; each field that changes is an action of its own that can be taken back.
class CompetitorStore
{
public:
    explicit CompetitorStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Competitor>> list() const; ///< in the order in which they were added
    /// Its id; BadInput without a name. With what is known of it already it is one action all the same.
    Result<QString> add(const QString &name, const QMap<QString, QString> &fields = {});
    Result<> rename(const QString &id, const QString &name);
    Result<> setField(const QString &id, const QString &key, const QString &text);
    Result<> remove(const QString &id);

private:
    project::Project &m_project;
};

} // namespace lodestar::research
