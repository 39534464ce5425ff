#include "app/cli/command.h"
#include "app/cli/questionchoice.h"
#include "app/cli/questionsaid.h"

#include "core/base/text.h"
#include "core/research/survey.h"
#include "core/table/datasetstore.h"
#include "core/workshop/roomfacts.h"
#include "core/workshop/voteitems.h"
#include "core/workshop/votestore.h"
#include "core/workshop/votewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Questions)
};

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

/// What people outside the room said, and what other tables than the customers' tell.
Result<> collectOutside(Said &said, project::Project &project, const TaskControl &control)
{
    auto survey = research::SurveyQuestionStore(project).list(research::languageInUse());
    auto voices = research::loadVoices(project);
    auto companies = research::CompanyNames::of(project);
    if (!survey || !voices)
        return survey ? voices.error() : survey.error();
    if (!companies)
        return companies.error();
    said.survey = std::move(*survey);
    said.voices = std::move(*voices);
    said.companies = std::move(*companies);
    for (const workshop::Question &question : said.questions) {
        if (!research::hasOtherData(question.id))
            continue;
        auto other = research::otherData(project, question.id, control);
        if (!other)
            return other.error();
        if (!other->lines.empty())
            said.other.insert(question.id, std::move(*other));
    }
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
    LODESTAR_TRY(collectOutside(said, project, call.control()));
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
    const QString name = withoutIsolates(said.nameOf(answer));
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

constexpr size_t kQuotes = 10; ///< of a question of the survey; a survey may have thousands

/// What customers said in the survey, each in their own words.
void printSurvey(Output &output, const Said &said, const workshop::Question &question)
{
    for (const Said::Asked &asked : said.askedFor(question)) {
        if (asked.said.answers.empty())
            continue;
        output.line(u"   "_s + Tr::tr("Asked of customers: %1", "a question").arg(asked.question.text));
        for (const auto &theme : asked.said.themes)
            output.line(u"     "_s
                        + Tr::tr("[%1] %n of them", "a theme, people", static_cast<int>(theme.people)).arg(theme.name));
        const size_t shown = std::min(kQuotes, asked.said.answers.size());
        for (size_t i = 0; i < shown; ++i) {
            const workshop::Answer &answer = *asked.said.answers[i];
            //: what somebody said, and who it was
            output.line(u"     "_s
                        + forTerminal(Tr::tr("“%1” (%2)").arg(visible(answer.text, 2000), said.nameOf(answer))));
        }
        if (shown < asked.said.answers.size())
            output.line(u"     "_s
                        + Tr::tr("… and %n more; --json has all of them", nullptr,
                                 static_cast<int>(asked.said.answers.size() - shown)));
    }
}

void printData(Output &output, const Said &said, const workshop::Question &question)
{
    const workshop::DataAnswer data = said.dataOn(question);
    std::vector<workshop::DataAnswer::Line> lines = data.lines;
    const auto other = said.other.find(question.id);
    if (other != said.other.end())
        lines.insert(lines.end(), other->lines.begin(), other->lines.end());
    for (const workshop::DataAnswer::Line &line : lines)
        output.line(u"   "_s + forTerminal(line.figure.isEmpty() ? line.text : line.figure + u"  "_s + line.text));
    const auto asked = said.askedFor(question);
    if (!question.roles.isEmpty() || asked.empty()) {
        if (!data.source.isEmpty())
            output.line(u"   "_s + forTerminal(data.source));
    } else if (std::ranges::all_of(asked, [](const auto &one) { return one.said.answers.empty(); })) {
        output.line(u"   "_s
                    + Tr::tr("The customer survey asks this, and nobody has answered yet. Write the form with: export "
                             "--what survey-form"));
    }
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
        printSurvey(output, said, question);
        printData(output, said, question);
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
