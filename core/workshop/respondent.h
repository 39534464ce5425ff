#pragma once

#include "core/workshop/workshopstore.h"

#include <QDate>

namespace lodestar::workshop {

/// Somebody outside the room who was asked: by the customer survey or in an interview.
struct Respondent {
    enum class Kind : quint8 { Survey, Interview };
    QString id; ///< UUID
    Kind kind = Kind::Survey;
    QString name; ///< may be empty: many surveys are answered without one
    QString title;
    QString company; ///< key of the customer (table::Table::keyOf), else their own words
    QString note;
    QDate asked; ///< the day; invalid: not known
    QString by; ///< who asked
    QDateTime at = {}; ///< when it was written down
};
QString respondentKindId(Respondent::Kind kind); ///< survey, interview

/// What one of them said, in one go.
struct Response {
    Respondent respondent;
    std::vector<std::pair<QString, QString>> answers; ///< Question::id, text
};

/// People asked outside the room, in a project; their answers are cards like any other (Answer::respondent). Everything
/// written is recorded and undoable.
class RespondentStore
{
public:
    explicit RespondentStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Respondent>> list() const; ///< both kinds, the latest asked first, those without a day last
    /// New or changed; an empty id gets a new one. BadInput when nothing at all is said of the person.
    Result<> save(const Respondent &respondent);
    Result<> remove(const QString &id); ///< with their cards
    /// Many at once, each with their cards: one action. Inside Project::change() use write().
    Result<> add(const std::vector<Response> &responses, const QString &label);
    Result<> write(const std::vector<Response> &responses);
    /// Gives cards of one question a common theme, which is the cluster of that name on the board of the question, made
    /// where there is none; an empty name takes them out. Clusters that are left empty go.
    Result<> setTheme(const QStringList &answers, const QString &question, const QString &name);
    Result<QHash<QString, QString>> themes() const; ///< cluster id → name

private:
    Result<> writeOne(const Respondent &respondent, const QString &id);
    Result<QString> clusterFor(const QString &question, const QString &name);

    project::Project &m_project;
};

} // namespace lodestar::workshop
