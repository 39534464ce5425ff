#pragma once

#include "core/workshop/question.h"

#include <QDateTime>

namespace lodestar::project {
class Project;
}

namespace lodestar::workshop {

struct Participant {
    QString id; ///< UUID
    QString name;
    QString team; ///< service, sales, marketing, leadership, customer, or own words
    bool former = false; ///< was removed, and is still known because answers of theirs are kept
    QDateTime joined = {}; ///< when they came into the room; invalid: not said
    QDateTime left = {}; ///< when they left before its end; invalid: still here
};
QStringList teamIds();
QString teamName(const QString &id); ///< translated; own words come back as they are

struct Answer {
    QString id;
    QString question; ///< Question::id
    QString participant; ///< Participant::id; empty: the room, or nobody is to know
    QString text;
    QDateTime at;
    QString team = {}; ///< for which they spoke when it was written; known even where the author is not
    QString round = {}; ///< the WritingRound it was written in; empty: said aloud
    QString cluster = {}; ///< Cluster::id; empty: stands alone
    double position = 0; ///< within its cluster, or among the cards that stand alone
    QString respondent = {}; ///< Respondent::id of somebody outside the room who said it; empty: a participant
};

struct Decision {
    QString subject; ///< Question::id, or Cluster::id
    QString text;
    QString owner;
    int confidence = 3; ///< 1..5
    QDateTime at;
    QString doubt = {}; ///< why the confidence is low
    QString dissent = {}; ///< what those say who see it differently
};

class WorkshopStore
{
public:
    explicit WorkshopStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Participant>>
    participants() const; ///< in the order in which they were added, former ones left out
    Result<std::vector<Participant>> everyone() const; ///< with the former ones, for naming who wrote an answer
    /// New or changed; an empty id gets a new one. Saving a former participant brings them back.
    Result<> saveParticipant(const Participant &participant);
    /// Answers are never lost with their author: who has written some becomes a former participant.
    Result<> removeParticipant(const QString &id);
    Result<QStringList> ownQuestions() const; ///< ids of questions that have a row of their own in the project
    /// By position; all questions when `question` is empty. Without those of writing rounds that are not revealed.
    Result<std::vector<Answer>> answers(const QString &question = {}) const;
    Result<> saveAnswer(const Answer &answer); ///< new or changed; an empty id gets a new one, no time means now
    Result<> removeAnswer(const QString &id);
    Result<std::vector<Decision>> decisions() const;
    Result<> saveDecision(const Decision &decision); ///< an empty text removes it

private:
    project::Project &m_project;
};

} // namespace lodestar::workshop
