#include "core/workshop/workshopstore.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::WorkshopStore)
};

struct Team {
    const char *id;
    const char *name;
};
constexpr Team kTeams[] = {
    {"service", QT_TRANSLATE_NOOP("lodestar::workshop::WorkshopStore", "Service delivery")},
    {"sales", QT_TRANSLATE_NOOP("lodestar::workshop::WorkshopStore", "Sales")},
    {"marketing", QT_TRANSLATE_NOOP("lodestar::workshop::WorkshopStore", "Marketing")},
    {"leadership", QT_TRANSLATE_NOOP("lodestar::workshop::WorkshopStore", "Leadership")},
    {"customer", QT_TRANSLATE_NOOP("lodestar::workshop::WorkshopStore", "Customer")},
};

// A former participant keeps the row, so that the answers keep a name, and loses the place in the list.
constexpr int kFormer = -1;

Result<bool> exists(const project::Project &project, const QString &sql, const QVariantList &values)
{
    auto query = project.query(sql, values);
    if (!query)
        return query.error();
    return query->next();
}

/// 8 for "q8", 0 for the warm-up and for questions of the team's own.
int shippedNumber(const QString &question)
{
    return question.startsWith(u'q') ? QStringView(question).mid(1).toInt() : 0;
}

QString answerLabel(const QString &question, bool known)
{
    const int number = shippedNumber(question);
    if (number > 0)
        return known ? Tr::tr("Changed an answer to question %1").arg(number)
                     : Tr::tr("Answered question %1").arg(number);
    return known ? Tr::tr("Changed an answer") : Tr::tr("Answered a question");
}

QString decisionLabel(const QString &question, bool removed)
{
    const int number = shippedNumber(question);
    if (number > 0)
        return removed ? Tr::tr("Removed the decision on question %1").arg(number)
                       : Tr::tr("Decided question %1").arg(number);
    return removed ? Tr::tr("Removed a decision") : Tr::tr("Decided a question");
}

Error wordless(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

Result<std::vector<Participant>> readParticipants(const project::Project &project, const QString &where)
{
    auto query = project.query(u"SELECT id, name, team, position, joined, left_at FROM participant %1 "
                               "ORDER BY position, name, id"_s.arg(where));
    if (!query)
        return query.error();
    std::vector<Participant> participants;
    while (query->next()) {
        participants.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                                query->value(3).toInt() == kFormer, stored::timeFrom(query->value(4)),
                                stored::timeFrom(query->value(5))});
    }
    return participants;
}

} // namespace

QStringList teamIds()
{
    QStringList ids;
    for (const Team &team : kTeams)
        ids << QString::fromLatin1(team.id);
    return ids;
}

QString teamName(const QString &id)
{
    for (const Team &team : kTeams) {
        if (id == QLatin1StringView(team.id))
            return Tr::tr(team.name);
    }
    return id;
}

Result<std::vector<Participant>> WorkshopStore::participants() const
{
    return readParticipants(m_project, u"WHERE position <> -1"_s);
}

Result<std::vector<Participant>> WorkshopStore::everyone() const
{
    return readParticipants(m_project, {});
}

Result<> WorkshopStore::saveParticipant(const Participant &participant)
{
    const QString name = participant.name.trimmed();
    if (name.isEmpty())
        return wordless(Tr::tr("A participant needs a name."));
    const auto known =
        exists(m_project, u"SELECT 1 FROM participant WHERE id = ? AND position <> ?"_s, {participant.id, kFormer});
    if (!known)
        return known.error();
    const QString label = (*known ? Tr::tr("Changed the participant %1") : Tr::tr("Added the participant %1"))
                              .arg(isolated(visible(name, 60)));
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO participant(id, position, name, team, joined, left_at) "
            "VALUES(?, (SELECT COALESCE(MAX(position), 0) + 1 FROM participant), ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET name = excluded.name, team = excluded.team, joined = excluded.joined, "
            "left_at = excluded.left_at, position = CASE participant.position WHEN -1 THEN excluded.position ELSE participant.position END"_s,
            {stored::idOrNew(participant.id), name, participant.team.trimmed(), stored::timeOrNone(participant.joined),
             stored::timeOrNone(participant.left)}));
        return {};
    });
}

Result<> WorkshopStore::removeParticipant(const QString &id)
{
    auto query = m_project.query(u"SELECT name FROM participant WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{ErrorKind::NotFound, Tr::tr("This participant is no longer in the project."), {}};
    const QString name = query->value(0).toString();
    query->finish();
    const auto wrote = exists(m_project, u"SELECT 1 FROM answer WHERE participant = ?"_s, {id});
    if (!wrote)
        return wrote.error();
    return m_project.change(Tr::tr("Removed the participant %1").arg(isolated(visible(name, 60))), [&]() -> Result<> {
        if (*wrote)
            LODESTAR_TRY(m_project.query(u"UPDATE participant SET position = ? WHERE id = ?"_s, {kFormer, id}));
        else
            LODESTAR_TRY(m_project.query(u"DELETE FROM participant WHERE id = ?"_s, {id}));
        return {};
    });
}

Result<QStringList> WorkshopStore::ownQuestions() const
{
    auto query = m_project.query(u"SELECT id FROM question ORDER BY id"_s);
    if (!query)
        return query.error();
    QStringList ids;
    while (query->next())
        ids << query->value(0).toString();
    return ids;
}

Result<std::vector<Answer>> WorkshopStore::answers(const QString &question) const
{
    // What is written in silence is nobody's to read before the reveal, wherever answers are shown.
    const QString where = u"WHERE round NOT IN (SELECT id FROM writing_round WHERE revealed = 0)"_s
        + (question.isEmpty() ? QString() : u" AND question = ?"_s);
    auto query =
        m_project.query(u"SELECT id, question, participant, text, at, team, round, cluster, position, respondent "
                        "FROM answer %1 ORDER BY position, at, id"_s.arg(where),
                        question.isEmpty() ? QVariantList() : QVariantList{question});
    if (!query)
        return query.error();
    std::vector<Answer> answers;
    while (query->next()) {
        answers.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                           query->value(3).toString(), stored::timeFrom(query->value(4)), query->value(5).toString(),
                           query->value(6).toString(), query->value(7).toString(), query->value(8).toDouble(),
                           query->value(9).toString()});
    }
    return answers;
}

Result<> WorkshopStore::saveAnswer(const Answer &answer)
{
    const QString text = answer.text.trimmed();
    if (text.isEmpty())
        return wordless(Tr::tr("An answer needs at least one word."));
    const auto known = exists(m_project, u"SELECT 1 FROM answer WHERE id = ?"_s, {answer.id});
    if (!known)
        return known.error();
    return m_project.change(answerLabel(answer.question, *known), [&]() -> Result<> {
        const QVariant author = answer.participant.isEmpty() ? QVariant() : answer.participant; // NULL: the room
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO answer(id, question, participant, text, at, team, round, cluster, position, respondent) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET question = excluded.question, participant = excluded.participant, "
            "text = excluded.text, at = excluded.at, team = excluded.team, round = excluded.round, "
            "cluster = excluded.cluster, position = excluded.position, respondent = excluded.respondent"_s,
            {stored::idOrNew(answer.id), answer.question, author, text, stored::time(answer.at), answer.team,
             answer.round, answer.cluster, answer.position, answer.respondent}));
        return {};
    });
}

Result<> WorkshopStore::removeAnswer(const QString &id)
{
    auto query = m_project.query(u"SELECT question FROM answer WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{ErrorKind::NotFound, Tr::tr("This answer is no longer in the project."), {}};
    const int number = shippedNumber(query->value(0).toString());
    query->finish();
    const QString label =
        number > 0 ? Tr::tr("Removed an answer to question %1").arg(number) : Tr::tr("Removed an answer");
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM answer WHERE id = ?"_s, {id}));
        return {};
    });
}

Result<std::vector<Decision>> WorkshopStore::decisions() const
{
    auto query = m_project.query(u"SELECT subject, text, owner, confidence, at, doubt, dissent FROM decision "
                                 "ORDER BY at, subject"_s);
    if (!query)
        return query.error();
    std::vector<Decision> decisions;
    while (query->next()) {
        decisions.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                             query->value(3).toInt(), stored::timeFrom(query->value(4)), query->value(5).toString(),
                             query->value(6).toString()});
    }
    return decisions;
}

Result<> WorkshopStore::saveDecision(const Decision &decision)
{
    const QString text = decision.text.trimmed();
    return m_project.change(decisionLabel(decision.subject, text.isEmpty()), [&]() -> Result<> {
        if (text.isEmpty()) {
            LODESTAR_TRY(m_project.query(u"DELETE FROM decision WHERE subject = ?"_s, {decision.subject}));
            return {};
        }
        LODESTAR_TRY(
            m_project.query(u"INSERT INTO decision(subject, text, owner, confidence, at, doubt, dissent) "
                            "VALUES(?, ?, ?, ?, ?, ?, ?) "
                            "ON CONFLICT(subject) DO UPDATE SET text = excluded.text, owner = excluded.owner, "
                            "confidence = excluded.confidence, at = excluded.at, doubt = excluded.doubt, "
                            "dissent = excluded.dissent"_s,
                            {decision.subject, text, decision.owner.trimmed(), std::clamp(decision.confidence, 1, 5),
                             stored::time(decision.at), decision.doubt.trimmed(), decision.dissent.trimmed()}));
        return {};
    });
}

} // namespace lodestar::workshop
