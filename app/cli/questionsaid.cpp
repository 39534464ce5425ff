#include "app/cli/questionsaid.h"

#include "core/workshop/voteitems.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::cli {

namespace {

using workshop::Answer;
using workshop::Decision;
using workshop::VoteRound;

QString timeOf(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonArray answersOn(const Said &said, const workshop::Question &question)
{
    QJsonArray answers;
    for (const Answer &answer : said.room.cardsOf(question.id)) {
        answers.append(
            QJsonObject{{u"participant"_s, said.nameOf(answer.participant)},
                        {u"respondent"_s, answer.respondent.isEmpty() ? QJsonValue() : QJsonValue(said.nameOf(answer))},
                        {u"text"_s, answer.text},
                        {u"at"_s, timeOf(answer.at)},
                        {u"team"_s, answer.team},
                        {u"cluster"_s, answer.cluster.isEmpty() ? QJsonValue() : QJsonValue(answer.cluster)}});
    }
    return answers;
}

QJsonValue decisionOn(const Said &said, const QString &subject)
{
    const Decision *decision = said.room.decisionOn(subject);
    if (!decision)
        return QJsonValue::Null;
    return QJsonObject{
        {u"text"_s, decision->text},     {u"owner"_s, decision->owner}, {u"confidence"_s, decision->confidence},
        {u"at"_s, timeOf(decision->at)}, {u"doubt"_s, decision->doubt}, {u"dissent"_s, decision->dissent}};
}

QJsonValue gapOn(const Said &said, const QString &subject)
{
    const workshop::Gap gap = said.gapOn(subject);
    if (gap.verdict == workshop::GapVerdict::Open && gap.text.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"verdict"_s, workshop::gapVerdictId(gap.verdict)}, {u"text"_s, gap.text}};
}

QJsonArray clustersOn(const Said &said, const workshop::Question &question)
{
    QJsonArray clusters;
    for (const workshop::Cluster &cluster : said.room.clustersOf(question.id)) {
        clusters.append(QJsonObject{{u"id"_s, cluster.id},
                                    {u"name"_s, workshop::clusterName(said.room, cluster.id)},
                                    {u"cards"_s, static_cast<int>(said.room.cardsIn(cluster.id).size())},
                                    {u"decision"_s, decisionOn(said, cluster.id)},
                                    {u"gap"_s, gapOn(said, cluster.id)}});
    }
    return clusters;
}

QJsonArray itemsOf(const Said &said, const VoteRound &round, const workshop::VoteTally &tally)
{
    QJsonArray items;
    for (const workshop::GroupTally &group : tally.groups) {
        const bool isCluster = said.room.cluster(group.group) != nullptr;
        items.append(QJsonObject{{u"text"_s, workshop::groupName(said.room, round, group.group)},
                                 {u"cluster"_s, isCluster ? QJsonValue(group.group) : QJsonValue()},
                                 {u"place"_s, group.place},
                                 {u"amount"_s, group.amount},
                                 {u"people"_s, group.people},
                                 {u"peopleLow"_s, group.share.low},
                                 {u"peopleHigh"_s, group.share.high},
                                 {u"mean"_s, group.mean},
                                 {u"median"_s, group.median},
                                 {u"objections"_s, static_cast<int>(group.objectors.size())}});
    }
    return items;
}

QJsonArray settledIn(const Said &said, const VoteRound &round, const workshop::VoteTally &tally)
{
    QJsonArray settled;
    for (const workshop::SettledDouble &one : tally.settled) {
        settled.append(QJsonObject{{u"participant"_s, said.nameOf(one.participant)},
                                   {u"text"_s, workshop::groupName(said.room, round, one.group)},
                                   {u"cast"_s, one.cast},
                                   {u"counted"_s, one.counted}});
    }
    return settled;
}

QJsonArray votesOn(const Said &said, const workshop::Question &question)
{
    QJsonArray votes;
    for (const VoteRound &round : said.roundsOn(question.id)) {
        QJsonObject vote{{u"kind"_s, workshop::voteKindId(round.kind)},
                         {u"state"_s, workshop::voteStateId(round.state)},
                         {u"at"_s, timeOf(round.at)},
                         {u"budget"_s, round.budget},
                         {u"itemLimit"_s, round.itemLimit},
                         {u"voters"_s, said.voters.value(round.id)}};
        if (round.state == workshop::VoteState::Revealed) {
            const workshop::VoteTally tally = workshop::tallyOf(said.room, round);
            vote[u"items"_s] = itemsOf(said, round, tally);
            vote[u"settled"_s] = settledIn(said, round, tally);
            vote[u"split"_s] = workshop::isSplit(tally);
        }
        votes.append(vote);
    }
    return votes;
}

/// [{"id","text","asked","spoke","themes":[{"name","people"}],"answers":[{"name","title","company","date","text"}]}]
QJsonArray surveyOn(const Said &said, const workshop::Question &question)
{
    QJsonArray survey;
    for (const Said::Asked &asked : said.askedFor(question)) {
        QJsonArray answers, themes;
        for (const Answer *answer : asked.said.answers) {
            const workshop::Respondent *one = said.voices.respondent(answer->respondent);
            const workshop::Respondent who = one ? *one : workshop::Respondent();
            answers.append(QJsonObject{
                {u"name"_s, who.name},
                {u"title"_s, who.title},
                {u"company"_s, said.companies.nameOf(who.company)},
                {u"date"_s, who.asked.isValid() ? QJsonValue(who.asked.toString(Qt::ISODate)) : QJsonValue()},
                {u"text"_s, answer->text}});
        }
        for (const auto &theme : asked.said.themes)
            themes.append(QJsonObject{{u"name"_s, theme.name}, {u"people"_s, theme.people}});
        survey.append(QJsonObject{{u"id"_s, asked.question.id},
                                  {u"text"_s, asked.question.text},
                                  {u"asked"_s, asked.said.asked},
                                  {u"spoke"_s, asked.said.spoke},
                                  {u"themes"_s, themes},
                                  {u"answers"_s, answers}});
    }
    return survey;
}

QJsonObject dataJson(const Said &said, const workshop::Question &question)
{
    QJsonObject data = said.dataOn(question).json;
    if (const auto other = said.other.find(question.id); other != said.other.end()) {
        QJsonArray items = data[u"items"_s].toArray();
        for (const QJsonValue &item : other->items)
            items.append(item);
        data[u"items"_s] = items;
    }
    return data;
}

} // namespace

QString Said::nameOf(const QString &participant) const
{
    const workshop::Participant *one = room.participant(participant);
    return one ? one->name : QString();
}

QString Said::nameOf(const Answer &answer) const
{
    if (answer.respondent.isEmpty())
        return nameOf(answer.participant);
    return research::whoText(voices.respondent(answer.respondent), companies);
}

std::vector<Said::Asked> Said::askedFor(const workshop::Question &question) const
{
    std::vector<Asked> asked;
    const QStringList ids = research::surveyQuestionsFor(question.id);
    std::ranges::for_each(survey, [&](const workshop::Question &one) {
        if (ids.contains(one.id))
            asked.push_back({one, research::voicesOn(one.id, voices, {})});
    });
    return asked;
}

workshop::DataAnswer Said::dataOn(const workshop::Question &question) const
{
    if (!analysis)
        return {};
    return workshop::dataAnswer(question, analysis->table, analysis->rating, analysis->traits);
}

workshop::Gap Said::gapOn(const QString &subject) const
{
    const auto found = std::ranges::find(gaps, subject, &workshop::Gap::subject);
    return found == gaps.end() ? workshop::Gap{} : *found;
}

std::vector<VoteRound> Said::roundsOn(const QString &question) const
{
    std::vector<VoteRound> rounds;
    std::ranges::copy_if(room.voteRounds, std::back_inserter(rounds),
                         [&](const VoteRound &round) { return round.question == question; });
    return rounds;
}

QJsonObject questionsJson(const Said &said)
{
    QJsonArray questions;
    for (const workshop::Question &question : said.questions) {
        questions.append(
            QJsonObject{{u"id"_s, question.id},
                        {u"number"_s, question.number},
                        {u"group"_s, question.group},
                        {u"text"_s, question.text},
                        {u"standing"_s, workshop::questionStandingId(said.progress.value(question.id).standing)},
                        {u"answers"_s, answersOn(said, question)},
                        {u"clusters"_s, clustersOn(said, question)},
                        {u"votes"_s, votesOn(said, question)},
                        {u"decision"_s, decisionOn(said, question.id)},
                        {u"gap"_s, gapOn(said, question.id)},
                        {u"survey"_s, surveyOn(said, question)},
                        {u"data"_s, dataJson(said, question)}});
    }
    return {{u"questions"_s, questions}};
}

} // namespace lodestar::cli
