#include "core/workshop/writingstore.h"

#include "core/base/hash.h"
#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::WritingStore)
};

constexpr auto kColumns = "id, question, anonymous, revealed, at, detail";

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

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

QString detailOf(const WritingRound &round)
{
    return QString::fromUtf8(canonicalJson(QJsonObject{{u"minutes"_s, round.minutes},
                                                       {u"writers"_s, QJsonArray::fromStringList(round.writers)},
                                                       {u"finished"_s, QJsonArray::fromStringList(round.finished)},
                                                       {u"turns"_s, round.turns}}));
}

} // namespace

Result<std::vector<WritingRound>> WritingStore::rounds() const
{
    auto query = m_project.query(u"SELECT %1 FROM writing_round ORDER BY at, id"_s.arg(QLatin1StringView(kColumns)));
    if (!query)
        return query.error();
    std::vector<WritingRound> rounds;
    while (query->next())
        rounds.push_back(roundFrom(*query));
    return rounds;
}

Result<WritingRound> WritingStore::hidden(const QString &round) const
{
    auto query =
        m_project.query(u"SELECT %1 FROM writing_round WHERE id = ?"_s.arg(QLatin1StringView(kColumns)), {round});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{ErrorKind::NotFound, Tr::tr("This round of writing is no longer in the project."), {}};
    const WritingRound found = roundFrom(*query);
    if (found.revealed)
        return badInput(Tr::tr("This round is already revealed. Begin another one, or put the card on the board."));
    return found;
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

Result<std::vector<Answer>> WritingStore::cardsOf(const QString &round, const QString &participant) const
{
    auto query = m_project.query(u"SELECT id, question, text, at, team FROM answer WHERE round = ? AND participant = ? "
                                 "ORDER BY at, id"_s,
                                 {round, participant});
    if (!query)
        return query.error();
    std::vector<Answer> cards;
    while (query->next()) {
        Answer card{query->value(0).toString(), query->value(1).toString(), participant, query->value(2).toString(),
                    stored::timeFrom(query->value(3))};
        card.team = query->value(4).toString();
        card.round = round;
        cards.push_back(std::move(card));
    }
    return cards;
}

Result<> WritingStore::begin(const WritingRound &round)
{
    auto open = m_project.query(u"SELECT 1 FROM writing_round WHERE question = ? AND revealed = 0"_s, {round.question});
    if (!open)
        return open.error();
    if (open->next())
        return badInput(Tr::tr("There is a round of silent writing on this question. Reveal it first."));
    open->finish();
    return m_project.change(Tr::tr("Began silent writing"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO writing_round(id, question, anonymous, revealed, detail, at) VALUES(?, ?, ?, 0, ?, ?)"_s,
            {stored::idOrNew(round.id), round.question, round.anonymous ? 1 : 0, detailOf(round),
             stored::time(round.at)}));
        return {};
    });
}

Result<> WritingStore::write(const QString &round, const Answer &card)
{
    const QString text = card.text.trimmed();
    if (text.isEmpty())
        return badInput(Tr::tr("A card needs at least one word."));
    const auto open = hidden(round);
    if (!open)
        return open.error();
    const bool named = !open->anonymous && !card.participant.isEmpty();
    return m_project.change(Tr::tr("Wrote a card in silence"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO answer(id, question, participant, text, at, team, round) VALUES(?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET text = excluded.text, participant = excluded.participant, "
            "team = excluded.team"_s,
            {stored::idOrNew(card.id), open->question, named ? QVariant(card.participant) : QVariant(), text,
             stored::time(open->anonymous ? open->at : card.at), card.team, round}));
        return {};
    });
}

Result<> WritingStore::takeBack(const QString &card)
{
    return m_project.change(Tr::tr("Took back a card written in silence"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM answer WHERE id = ? AND round IN "
                                     "(SELECT id FROM writing_round WHERE revealed = 0)"_s,
                                     {card}));
        return {};
    });
}

Result<> WritingStore::passOn(const QString &round, const QString &participant)
{
    auto open = hidden(round);
    if (!open)
        return open.error();
    if (open->finished.contains(participant))
        return {};
    if (!open->anonymous)
        open->finished << participant;
    ++open->turns;
    return m_project.change(Tr::tr("Passed the keyboard on"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE writing_round SET detail = ? WHERE id = ?"_s, {detailOf(*open), round}));
        return {};
    });
}

Result<> WritingStore::reveal(const QString &round)
{
    const auto open = hidden(round);
    if (!open)
        return open.error();
    return m_project.change(Tr::tr("Revealed what was written"), [&]() -> Result<> {
        // The ids of cards are random, so their order says nothing about who wrote when.
        LODESTAR_TRY(m_project.query(
            u"UPDATE answer SET position = (SELECT COALESCE(MAX(b.position), 0) FROM answer b "
            "WHERE b.question = answer.question AND b.round <> answer.round) "
            "+ (SELECT COUNT(*) FROM answer c WHERE c.round = answer.round AND (c.at, c.id) <= (answer.at, answer.id)) "
            "WHERE round = ?"_s,
            {round}));
        LODESTAR_TRY(m_project.query(u"UPDATE writing_round SET revealed = 1 WHERE id = ?"_s, {round}));
        return {};
    });
}

Result<> WritingStore::cancel(const QString &round)
{
    auto written = m_project.query(u"SELECT 1 FROM answer WHERE round = ? LIMIT 1"_s, {round});
    if (!written)
        return written.error();
    if (written->next())
        return badInput(Tr::tr("Cards are written in this round. Reveal them; what nobody needs can be removed then."));
    written->finish();
    return m_project.change(Tr::tr("Ended silent writing"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM writing_round WHERE id = ?"_s, {round}));
        return {};
    });
}

} // namespace lodestar::workshop
