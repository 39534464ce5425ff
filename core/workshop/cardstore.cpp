#include "core/workshop/cardstore.h"

#include "core/project/project.h"
#include "core/workshop/clusterstore.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::CardStore)
};

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

Error wordless()
{
    return badInput(Tr::tr("A card needs at least one word."));
}

Result<bool> wasVotedOn(const project::Project &project, const QString &card)
{
    auto query = project.query(u"SELECT 1 FROM vote WHERE item = ? LIMIT 1"_s, {card});
    if (!query)
        return query.error();
    return query->next();
}

} // namespace

Result<std::vector<Answer>> CardStore::read(const QStringList &cards) const
{
    const auto all = WorkshopStore(m_project).answers();
    if (!all)
        return all.error();
    std::vector<Answer> found;
    std::ranges::copy_if(*all, std::back_inserter(found), [&](const Answer &one) { return cards.contains(one.id); });
    if (found.empty())
        return Error{ErrorKind::NotFound, Tr::tr("This card is no longer on the board."), {}};
    return found;
}

Result<> CardStore::add(const Answer &card)
{
    const QString text = card.text.trimmed();
    if (text.isEmpty())
        return wordless();
    return m_project.change(Tr::tr("Added a card"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO answer(id, question, participant, text, at, team, respondent, position) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM answer WHERE question = ?))"_s,
            {stored::idOrNew(card.id), card.question,
             card.participant.isEmpty() ? QVariant() : QVariant(card.participant), text, stored::time(card.at),
             card.team, card.respondent, card.question}));
        return {};
    });
}

Result<> CardStore::rewrite(const QString &card, const QString &text)
{
    if (text.trimmed().isEmpty())
        return wordless();
    return m_project.change(Tr::tr("Changed a card"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE answer SET text = ? WHERE id = ?"_s, {text.trimmed(), card}));
        return {};
    });
}

Result<> CardStore::remove(const QStringList &cards)
{
    const QString label = Tr::tr("Removed %n card(s)", nullptr, static_cast<int>(cards.size()));
    return m_project.change(label, [&]() -> Result<> {
        for (const QString &card : cards)
            LODESTAR_TRY(m_project.query(u"DELETE FROM answer WHERE id = ?"_s, {card}));
        return dropEmptyClusters(m_project);
    });
}

Result<> CardStore::send(const QStringList &cards, const QString &question)
{
    const auto count = static_cast<int>(cards.size());
    const QString label = question == kParkingLot ? Tr::tr("Parked %n card(s)", nullptr, count)
                                                  : Tr::tr("Sent %n card(s) to another question", nullptr, count);
    return m_project.change(label, [&]() -> Result<> {
        for (const QString &card : cards) {
            LODESTAR_TRY(m_project.query(
                u"UPDATE answer SET question = ?, cluster = '', position = (SELECT COALESCE(MAX(position), 0) + 1 "
                "FROM answer WHERE question = ?) WHERE id = ? AND question <> ?"_s,
                {question, question, card, question}));
        }
        return dropEmptyClusters(m_project);
    });
}

Result<> CardStore::split(const QString &card, const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            parts << text.trimmed();
    }
    if (parts.size() < 2)
        return badInput(Tr::tr("To split a card, write each part on a line of its own."));
    const auto whole = read({card});
    if (!whole)
        return whole.error();
    const Answer &first = whole->front();
    return m_project.change(Tr::tr("Split a card"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE answer SET text = ? WHERE id = ?"_s, {parts.front(), card}));

        QStringList order{card};
        for (qsizetype i = 1; i < parts.size(); ++i) {
            order << stored::idOrNew({});
            LODESTAR_TRY(m_project.query(
                u"INSERT INTO answer(id, question, participant, text, at, team, round, cluster, position, respondent) "
                "SELECT ?, question, participant, ?, at, team, round, cluster, position, respondent "
                "FROM answer WHERE id = ?"_s,
                {order.back(), parts[i], card}));
        }
        return placeTogether(m_project, first.question, first.cluster, order);
    });
}

Result<> CardStore::merge(const QStringList &cards)
{
    const auto all = read(cards);
    if (!all)
        return all.error();
    if (all->size() < 2)
        return badInput(Tr::tr("Choose at least two cards to merge."));
    Answer kept = all->front();
    for (const Answer &card : *all) {
        const auto voted = wasVotedOn(m_project, card.id);
        if (!voted)
            return voted.error();
        if (*voted) {
            kept = card;
            break;
        }
    }
    QStringList texts;
    for (const Answer &card : *all)
        texts << card.text;
    texts.removeDuplicates();
    const auto same = [&](QString Answer::*what) {
        return std::ranges::all_of(*all, [&](const Answer &card) { return card.*what == kept.*what; }) ? kept.*what
                                                                                                       : QString();
    };
    const QString author = same(&Answer::participant);
    const QString label = Tr::tr("Merged %n card(s)", nullptr, static_cast<int>(all->size()));
    return m_project.change(label, [&]() -> Result<> {
        for (const Answer &card : *all) {
            if (card.id == kept.id)
                continue;
            LODESTAR_TRY(m_project.query(u"UPDATE vote SET item = ? WHERE item = ?"_s, {kept.id, card.id}));
            LODESTAR_TRY(m_project.query(u"DELETE FROM answer WHERE id = ?"_s, {card.id}));
        }
        LODESTAR_TRY(
            m_project.query(u"UPDATE answer SET text = ?, participant = ?, team = ?, respondent = ? WHERE id = ?"_s,
                            {texts.join(u'\n'), author.isEmpty() ? QVariant() : QVariant(author), same(&Answer::team),
                             same(&Answer::respondent), kept.id}));
        return dropEmptyClusters(m_project);
    });
}

} // namespace lodestar::workshop
