#pragma once

#include "core/profile/icp.h"
#include "core/profile/personaparts.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

struct Picture;
struct Version;

/// A fictional person inside an ICP.
struct Persona {
    QString id; ///< UUID
    QString icp; ///< id of the ICP it belongs to; a persona never stands alone
    QString name, title;
    QMap<QString, QString> fields; ///< personaFields() key → text
    BuyingRole role = BuyingRole::Unsaid;
    int awareness = -1; ///< of us: 0 (never heard of us) to 5 (recommends us); -1: not said
    std::vector<Scale> scales = {}; ///< those that were set, and own ones
    std::vector<OwnSection> sections = {};
    std::vector<Quote> quotes = {}; ///< see quotesOf() for all
    Portrait portrait = {};
    QMap<QString, EvidenceKind> labels = {}; ///< section id → what it rests on, where somebody said so
    QStringList putAway = {}; ///< keys of fields and scales that decide nothing here; their text is kept
    int otherCustomers = 0, otherInterviews = 0; ///< it rests on besides those behind the quotes

    /// As `persona show` prints it and a version freezes it. What is as it was at first is left out, so that what
    /// earlier versions of the program wrote keeps its hash.
    QJsonObject toJson() const;
    static Persona fromJson(const QJsonObject &json);
    /// All but id, ICP, name, title and fields: what the column `detail` holds.
    QJsonObject detailToJson() const;
    friend bool operator==(const Persona &, const Persona &) = default;
};

/// A part of the description of a persona, in the order in which it is asked.
struct PersonaSection {
    QString id; ///< "buying"
    QString name; ///< translated: "How they buy"
};
std::vector<PersonaSection> personaSections();

struct PersonaField {
    QString key; ///< "today"
    QString name; ///< translated: "How they do it today"
    QString hint; ///< translated question that helps to fill it
    bool essential = false; ///< the four lines asked first: today, wrong, limits, help
    QString section = {}; ///< PersonaSection::id
};
std::vector<PersonaField> personaFields();

/// All quotes, with the one that earlier versions kept among the fields before them; and the way to set them, which
/// moves that one to the others.
std::vector<Quote> quotesOf(const Persona &persona);
void setQuotes(Persona &persona, std::vector<Quote> quotes);

/// The scales to show: the four that everybody is asked, with what was set, then own ones; without those put away.
std::vector<Scale> scalesOf(const Persona &persona);
void setScale(Persona &persona, const Scale &scale); ///< a new id is a new one of their own
constexpr size_t kMostScales = 5; ///< more than that nobody compares

/// A persona to begin with, inside `icp`: a working title, and the title that contacts (or, without those, decision
/// makers) at the best customers have most often, with its counts under "evidence". All other fields stay empty: they
/// are the team's to fill, nothing is invented.
Persona draftPersona(const Icp &icp, const table::Table &table, const metrics::Rating &rating);

class PersonaStore
{
public:
    explicit PersonaStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Persona>>
    list(const QString &icpId = {}) const; ///< in the order of ICPs, then as people put them
    Result<Persona> load(const QString &id) const;
    /// Inserts or replaces, one history entry. NotFound without its ICP: a persona never stands alone.
    Result<> save(const Persona &persona, const QString &label);
    Result<> remove(const QString &id);
    /// `ids` are personas of one ICP, in the order they shall have; others of it follow.
    Result<> reorder(const QString &icpId, const QStringList &ids);
    /// A copy of its own, with its picture: into another ICP, or beside itself under another name. Returns its id.
    Result<QString> copyTo(const QString &id, const QString &icpId);

    /// Inside Project::change(): the personas of an ICP are these from now on, in this order. One that is in another
    /// ICP by now comes as a copy.
    Result<> replace(const QString &icpId, const std::vector<Persona> &personas);

    /// The persona with this picture as its portrait; the one before goes unless a version shows it.
    Result<> setPicture(const Persona &persona, const Picture &picture, const QString &label);

    Result<Version> freeze(const QString &id, const QString &note);
    Result<std::vector<Version>> versions(const QString &id) const; ///< newest first, withdrawn ones left out
    Result<Version> version(const QString &id, int number) const;
    Result<> restore(const QString &id, int number); ///< what the version says becomes the working persona again

private:
    Result<> write(const Persona &persona, const QString &id);

    project::Project &m_project;
};

} // namespace lodestar::profile
