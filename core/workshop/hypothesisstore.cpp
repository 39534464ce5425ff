#include "core/workshop/hypothesis.h"

#include "core/project/project.h"
#include "core/workshop/hypothesisresult.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::HypothesisStore)
};

/// The votes on beliefs stand with those of the workshop; no round opens or closes them, for they are no secret.
constexpr const char16_t *kBeliefRound = u"belief";

QString beliefRound()
{
    return QString::fromUtf16(kBeliefRound);
}

QString criterionText(const table::Condition &criterion)
{
    return criterion.isEmpty() ? u""_s
                               : QString::fromUtf8(QJsonDocument(criterion.toJson()).toJson(QJsonDocument::Compact));
}

table::Condition criterionFrom(const QString &text)
{
    return text.isEmpty() ? table::Condition()
                          : table::Condition::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

Result<QHash<QString, std::vector<BeliefVote>>> readVotes(const project::Project &project)
{
    auto query = project.query(u"SELECT item, participant, team, amount, at FROM vote WHERE round = ? "
                               "ORDER BY participant"_s,
                               {beliefRound()});
    if (!query)
        return std::move(query).error();
    QHash<QString, std::vector<BeliefVote>> votes;
    while (query->next()) {
        votes[query->value(0).toString()].push_back({query->value(1).toString(), query->value(2).toString(),
                                                     std::clamp(query->value(3).toInt(), kLowBelief, kHighBelief),
                                                     stored::timeFrom(query->value(4))});
    }
    return votes;
}

Result<std::vector<Hypothesis>> readHypotheses(const project::Project &project)
{
    auto query = project.query(
        u"SELECT id, statement, belief, test, outcome, rung, at, criterion, source, kill_below, kill_set_at, hits, "
        "asked, result_at FROM hypothesis ORDER BY position, id"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Hypothesis> hypotheses;
    while (query->next()) {
        Hypothesis one;
        one.id = query->value(0).toString();
        one.statement = query->value(1).toString();
        one.belief = std::clamp(query->value(2).toInt(), kLowBelief, kHighBelief);
        one.test = query->value(3).toString();
        one.outcome = query->value(4).toString();
        one.rung = std::clamp(query->value(5).toInt(), 0, kHighestRung);
        one.at = stored::timeFrom(query->value(6));
        one.criterion = criterionFrom(query->value(7).toString());
        one.source = query->value(8).toString();
        one.killBelow = query->value(9).toDouble();
        one.killSetAt = stored::timeFrom(query->value(10));
        one.hits = query->value(11).toInt();
        one.asked = query->value(12).toInt();
        one.resultAt = stored::timeFrom(query->value(13));
        hypotheses.push_back(std::move(one));
    }
    return hypotheses;
}

struct KnownTimes {
    double killBelow = -1;
    QString killSetAt = u""_s, resultAt = u""_s;
};

Result<std::optional<KnownTimes>> knownTimes(const project::Project &project, const QString &id)
{
    auto query = project.query(u"SELECT kill_below, kill_set_at, result_at FROM hypothesis WHERE id = ?"_s, {id});
    if (!query)
        return std::move(query).error();
    if (!query->next())
        return std::optional<KnownTimes>();
    return std::optional(
        KnownTimes{query->value(0).toDouble(), query->value(1).toString(), query->value(2).toString()});
}

Result<> checkSensible(const Hypothesis &hypothesis)
{
    if (hypothesis.statement.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("A hypothesis needs a statement."), {}};
    if (hypothesis.hits < 0 || hypothesis.asked < hypothesis.hits)
        return Error{ErrorKind::BadInput,
                     Tr::tr("More people said so than were asked. Raise the number of people asked first."),
                     {}};
    return {};
}

} // namespace

Result<std::vector<Hypothesis>> HypothesisStore::list() const
{
    auto hypotheses = readHypotheses(m_project);
    const auto votes = readVotes(m_project);
    if (!hypotheses || !votes)
        return hypotheses ? votes.error() : hypotheses.error();
    for (Hypothesis &hypothesis : *hypotheses)
        hypothesis.votes = votes->value(hypothesis.id);
    std::stable_sort(hypotheses->begin(), hypotheses->end(), isRiskier);
    return hypotheses;
}

Result<> HypothesisStore::save(const Hypothesis &hypothesis)
{
    LODESTAR_TRY(checkSensible(hypothesis));
    const auto known = knownTimes(m_project, hypothesis.id);
    if (!known)
        return known.error();
    const KnownTimes before = known->value_or(KnownTimes());
    const double killBelow = hypothesis.killBelow < 0 ? -1 : std::min(hypothesis.killBelow, 1.0);
    const QString now = stored::time({});
    const QString killSetAt = killBelow < 0 ? u""_s : killBelow == before.killBelow ? before.killSetAt : now;
    const QString resultAt = hypothesis.asked == 0 ? u""_s : before.resultAt.isEmpty() ? now : before.resultAt;
    const QString label = *known ? Tr::tr("Changed a hypothesis") : Tr::tr("Added a hypothesis");
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO hypothesis(id, position, statement, belief, test, outcome, rung, at, criterion, source, "
            "kill_below, kill_set_at, hits, asked, result_at) "
            "VALUES(?, (SELECT COALESCE(MAX(position), 0) + 1 FROM hypothesis), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET statement = excluded.statement, belief = excluded.belief, "
            "test = excluded.test, outcome = excluded.outcome, rung = excluded.rung, at = excluded.at, "
            "criterion = excluded.criterion, source = excluded.source, kill_below = excluded.kill_below, "
            "kill_set_at = excluded.kill_set_at, hits = excluded.hits, asked = excluded.asked, "
            "result_at = excluded.result_at"_s,
            {stored::idOrNew(hypothesis.id), hypothesis.statement.trimmed(),
             std::clamp(hypothesis.belief, kLowBelief, kHighBelief), hypothesis.test.trimmed(),
             hypothesis.outcome.trimmed(), std::clamp(hypothesis.rung, 0, kHighestRung), stored::time(hypothesis.at),
             criterionText(hypothesis.criterion), hypothesis.source, killBelow, killSetAt, hypothesis.hits,
             hypothesis.asked, resultAt}));
        return {};
    });
}

Result<> HypothesisStore::vote(const QString &hypothesis, const BeliefVote &vote)
{
    return m_project.change(Tr::tr("Said how strongly a hypothesis is believed"), [&]() -> Result<> {
        const QVariantList place{beliefRound(), hypothesis, vote.participant};
        LODESTAR_TRY(m_project.query(u"DELETE FROM vote WHERE round = ? AND item = ? AND participant = ?"_s, place));
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO vote(id, round, participant, team, item, amount, at) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            {stored::idOrNew({}), beliefRound(), vote.participant, vote.team, hypothesis,
             double(std::clamp(vote.belief, kLowBelief, kHighBelief)), stored::time(vote.at)}));
        return {};
    });
}

Result<> HypothesisStore::withdrawVote(const QString &hypothesis, const QString &participant)
{
    return m_project.change(Tr::tr("Took back how strongly a hypothesis is believed"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM vote WHERE round = ? AND item = ? AND participant = ?"_s,
                                     {beliefRound(), hypothesis, participant}));
        return {};
    });
}

Result<> HypothesisStore::remove(const QString &id)
{
    return m_project.change(Tr::tr("Removed a hypothesis"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM hypothesis WHERE id = ?"_s, {id}));
        LODESTAR_TRY(m_project.query(u"DELETE FROM vote WHERE round = ? AND item = ?"_s, {beliefRound(), id}));
        return {};
    });
}

} // namespace lodestar::workshop
