#include "core/workshop/writingstore.h"

#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

QStringList idsFrom(const QJsonValue &value)
{
    QStringList ids;
    for (const QJsonValue id : value.toArray())
        ids << id.toString();
    return ids;
}

WritingRound roundFrom(const QSqlQuery &query)
{
    WritingRound round;
    round.id = query.value(0).toString();
    round.question = query.value(1).toString();
    round.anonymous = query.value(2).toBool();
    round.revealed = query.value(3).toBool();
    round.at = stored::timeFrom(query.value(4));
    const QJsonObject detail = QJsonDocument::fromJson(query.value(5).toString().toUtf8()).object();
    round.minutes = detail[u"minutes"_s].toInt();
    round.writers = idsFrom(detail[u"writers"_s]);
    round.finished = idsFrom(detail[u"finished"_s]);
    round.turns = detail[u"turns"_s].toInt();
    return round;
}

} // namespace

Result<std::vector<WritingRound>> WritingStore::rounds() const
{
    auto query =
        m_project.query(u"SELECT id, question, anonymous, revealed, at, detail FROM writing_round ORDER BY at, id"_s);
    if (!query)
        return query.error();
    std::vector<WritingRound> rounds;
    while (query->next())
        rounds.push_back(roundFrom(*query));
    return rounds;
}

Result<QHash<QString, int>> WritingStore::hiddenCards() const
{
    auto query = m_project.query(u"SELECT round, COUNT(*) FROM answer WHERE round IN "
                                 "(SELECT id FROM writing_round WHERE revealed = 0) GROUP BY round"_s);
    if (!query)
        return query.error();
    QHash<QString, int> counts;
    while (query->next())
        counts.insert(query->value(0).toString(), query->value(1).toInt());
    return counts;
}

} // namespace lodestar::workshop
