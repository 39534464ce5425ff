#include "app/cli/command.h"
#include "app/cli/questionsaid.h"

#include "core/table/datasetstore.h"
#include "core/workshop/questionstore.h"
#include "core/workshop/roomfacts.h"
#include "core/workshop/voteitems.h"
#include "core/workshop/votestore.h"
#include "core/workshop/votewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Questions)
};

/// The questions of the project in its order and words: those of the group, else the 25 and the team's own; what the
/// team has put away is left out.
Result<std::vector<workshop::Question>> chosenQuestions(Call &call, project::Project &project)
{
    const QLocale locale;
    const QString language = locale.language() == QLocale::Chinese ? u"zh_CN"_s : locale.name().section(u'_', 0, 0);
    auto shipped = workshop::shippedQuestions(language);
    if (!shipped)
        return shipped;
    auto all = workshop::QuestionStore(project, std::move(*shipped)).visible();
    if (!all)
        return all;
    const QString group = call.option("group");
    if (call.has("group")) {
        QStringList groups;
        for (const workshop::QuestionGroup &one : workshop::questionGroups())
            groups.append(one.id);
        for (const workshop::Question &one : *all) {
            if (one.own && !groups.contains(one.group))
                groups.append(one.group);
        }
        if (!groups.contains(group))
            return call.wrongUsage(
                Tr::tr("There is no group \"%1\". The groups are: %2.").arg(group, groups.join(u", "_s)));
    }
    std::erase_if(*all, [&](const workshop::Question &one) {
        return group.isEmpty() ? one.number == 0 && !one.own : one.group != group;
    });
    return all;
}

Result<> collectRoom(Said &said, project::Project &project)
{
    auto room = workshop::Room::load(project);
    if (!room)
        return room.error();
    said.room = std::move(*room);
    auto gaps = workshop::GapStore(project).list();
    if (!gaps)
        return gaps.error();
    said.gaps = std::move(*gaps);
    for (const workshop::VoteRound &round : said.room.voteRounds) {
        const auto voters = workshop::VoteStore(project).voters(round.id);
        if (!voters)
            return voters.error();
        said.voters.insert(round.id, static_cast<int>(voters->size()));
    }
    said.progress = workshop::questionProgress(workshop::workshopFacts(said.room, said.gaps));
    return {};
}

Result<Said> collect(Call &call, project::Project &project)
{
    Said said;
    auto questions = chosenQuestions(call, project);
    if (!questions)
        return questions.error();
    said.questions = std::move(*questions);
    LODESTAR_TRY(collectRoom(said, project));
    const auto customers = table::DatasetStore(project).current();
    if (!customers)
        return customers.error();
    if (*customers) {
        auto analysis = profile::analyse(project, {}, call.control());
        if (!analysis)
            return analysis.error();
        said.analysis = std::move(*analysis);
    }
    return said;
}

void printCard(Output &output, const Said &said, const workshop::Answer &answer, const QString &indent)
{
    const QString name = said.nameOf(answer.participant);
    output.line(indent
                + (name.isEmpty() ? answer.text : Tr::tr("%1: %2", "who: what they said").arg(name, answer.text)));
}

void printDecision(Output &output, const Said &said, const QString &subject, const QString &indent)
{
    const workshop::Gap gap = said.gapOn(subject);
    if (gap.verdict != workshop::GapVerdict::Open || !gap.text.isEmpty())
        output.line(indent
                    + Tr::tr("Gap: %1. %2", "a verdict, words").arg(workshop::gapVerdictName(gap.verdict), gap.text));
    const workshop::Decision *decision = said.room.decisionOn(subject);
    if (!decision)
        return;
    output.line(indent + Tr::tr("Decided: %1").arg(decision->text));
    const QString confidence = Tr::tr("confidence %1 of 5").arg(QLocale().toString(decision->confidence));
    output.line(indent + u"  "_s
                + (decision->owner.isEmpty()
                       ? confidence
                       : Tr::tr("owner %1, %2", "a person, confidence").arg(decision->owner, confidence)));
    if (!decision->doubt.isEmpty())
        output.line(indent + u"  "_s + Tr::tr("Not surer because: %1").arg(decision->doubt));
    if (!decision->dissent.isEmpty())
        output.line(indent + u"  "_s + Tr::tr("Dissent: %1").arg(decision->dissent));
}

void printVotes(Output &output, const Said &said, const workshop::Question &question)
{
    for (const workshop::VoteRound &round : said.roundsOn(question.id)) {
        const QString terms = workshop::roundInWords(round);
        const int voters = said.voters.value(round.id);
        if (round.state != workshop::VoteState::Revealed) {
            output.line(u"   "_s + Tr::tr("Vote (%1): %n have voted, not revealed yet", "people", voters).arg(terms));
            continue;
        }
        const workshop::VoteTally tally = workshop::tallyOf(said.room, round);
        const auto group = [&](const QString &id) { return workshop::groupName(said.room, round, id); };
        output.line(u"   "_s + Tr::tr("Vote (%1): %n have voted", "people", voters).arg(terms));
        for (const workshop::GroupTally &one : tally.groups) {
            if (one.people > 0)
                output.line(u"     %1. %2 (%3)"_s.arg(QLocale().toString(one.place), group(one.group),
                                                      workshop::amountInWords(one, round.kind)));
        }
        const auto person = [&](const QString &id) { return said.nameOf(id); };
        for (const QString &line : workshop::settledInWords(tally, round, person, group))
            output.line(u"     "_s + line);
    }
}

void printTeam(Output &output, const Said &said, const workshop::Question &question)
{
    for (const workshop::Cluster &cluster : said.room.clustersOf(question.id)) {
        output.line(u"   [%1]"_s.arg(workshop::clusterName(said.room, cluster.id)));
        for (const workshop::Answer &answer : said.room.cardsIn(cluster.id))
            printCard(output, said, answer, u"     "_s);
        printDecision(output, said, cluster.id, u"     "_s);
    }
    for (const workshop::Answer &answer : said.room.looseCards(question.id))
        printCard(output, said, answer, u"   "_s);
    printVotes(output, said, question);
    printDecision(output, said, question.id, u"   "_s);
}

void print(Output &output, const Said &said)
{
    QString group;
    for (const workshop::Question &question : said.questions) {
        if (question.group != group) {
            group = question.group;
            output.line(u'\n' + workshop::questionGroupName(group));
        }
        output.line(question.number > 0 ? u"\n%1. %2"_s.arg(QLocale().toString(question.number), question.text)
                                        : u'\n' + question.text);
        printTeam(output, said, question);
        const workshop::QuestionProgress progress = said.progress.value(question.id);
        if (const QString reasons = progress.reasons(); !reasons.isEmpty())
            output.line(u"   "_s + Tr::tr("Contested: %1", "why").arg(reasons));
        if (!said.analysis)
            continue;
        const workshop::DataAnswer data = said.dataOn(question);
        for (const workshop::DataAnswer::Line &line : data.lines)
            output.line(u"   "_s + (line.figure.isEmpty() ? line.text : line.figure + u"  "_s + line.text));
        if (!data.source.isEmpty())
            output.line(u"   "_s + data.source);
    }
}

} // namespace

Result<> runQuestions(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto said = collect(call, **project);
    if (!said)
        return said.error();
    if (call.asJson())
        call.output().json(questionsJson(*said));
    else
        print(call.output(), *said);
    return {};
}

} // namespace lodestar::cli
