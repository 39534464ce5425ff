#pragma once

#include "core/profile/icp.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// A fictional person inside an ICP.
struct Persona {
    QString id; ///< UUID
    QString icp; ///< id of the ICP it belongs to; a persona never stands alone
    QString name, title;
    QMap<QString, QString> fields; ///< personaFields() key → text
    QJsonObject toJson() const;
    static Persona fromJson(const QJsonObject &json);
    friend bool operator==(const Persona &, const Persona &) = default;
};

struct PersonaField {
    QString key; ///< "today"
    QString name; ///< translated: "How they do it today"
    QString hint; ///< translated question that helps to fill it
    bool essential = false; ///< the four lines asked first: today, wrong, limits, help
};
std::vector<PersonaField> personaFields();

/// A persona to begin with, inside `icp`: a working title, and the title that contacts (or, without those, decision
/// makers) at the best customers have most often, with its counts under "evidence". All other fields stay empty: they
/// are the team's to fill, nothing is invented.
Persona draftPersona(const Icp &icp, const table::Table &table, const metrics::Rating &rating);

class PersonaStore
{
public:
    explicit PersonaStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Persona>> list(const QString &icpId = {}) const;
    /// Inserts or replaces, one history entry. NotFound without its ICP: a persona never stands alone.
    Result<> save(const Persona &persona, const QString &label);
    Result<> remove(const QString &id);

private:
    project::Project &m_project;
};

} // namespace lodestar::profile
