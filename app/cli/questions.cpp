#include "app/cli/command.h"

#include "core/profile/analysis.h"
#include "core/table/datasetstore.h"
#include "core/workshop/dataanswer.h"
#include "core/workshop/workshopstore.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Questions)
};

/// All that is said of the questions: by the team and by the data.
struct Said {
    std::vector<workshop::Question> questions;
    std::vector<workshop::Participant> participants;
    std::vector<workshop::Answer> answers;
    std::vector<workshop::Decision> decisions;
    std::optional<profile::Analysis> analysis;

    QString nameOf(const QString &participant) const
    {
        for (const workshop::Participant &one : participants) {
            if (one.id == participant)
                return one.name;
        }
        return {};
    }
    const workshop::Decision *decisionOn(const QString &question) const
    {
        for (const workshop::Decision &one : decisions) {
            if (one.subject == question)
                return &one;
        }
        return nullptr;
    }
    workshop::DataAnswer dataOn(const workshop::Question &question) const
    {
        if (!analysis)
            return {};
        return workshop::dataAnswer(question, analysis->table, analysis->rating, analysis->traits);
    }
};

/// The shipped questions of the group (the 25 when none is named).
Result<std::vector<workshop::Question>> chosenQuestions(Call &call)
{
    const QLocale locale;
    const QString language = locale.language() == QLocale::Chinese ? u"zh_CN"_s : locale.name().section(u'_', 0, 0);
    auto all = workshop::shippedQuestions(language);
    if (!all)
        return all;
    const QString group = call.option("group");
    if (call.has("group")) {
        QStringList groups;
        for (const workshop::QuestionGroup &one : workshop::questionGroups())
            groups.append(one.id);
        if (!groups.contains(group))
            return call.wrongUsage(
                Tr::tr("There is no group \"%1\". The groups are: %2.").arg(group, groups.join(u", "_s)));
    }
    std::erase_if(
        *all, [&](const workshop::Question &one) { return group.isEmpty() ? one.number == 0 : one.group != group; });
    return all;
}

Result<Said> collect(Call &call, project::Project &project)
{
    Said said;
    auto questions = chosenQuestions(call);
    if (!questions)
        return questions.error();
    said.questions = std::move(*questions);
    const workshop::WorkshopStore store(project);
    auto participants = store.everyone();
    auto answers = store.answers();
    auto decisions = store.decisions();
    if (!participants)
        return participants.error();
    if (!answers)
        return answers.error();
    if (!decisions)
        return decisions.error();
    said.participants = std::move(*participants);
    said.answers = std::move(*answers);
    said.decisions = std::move(*decisions);
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

QJsonObject json(const Said &said)
{
    QJsonArray questions;
    for (const workshop::Question &question : said.questions) {
        QJsonArray answers;
        for (const workshop::Answer &answer : said.answers) {
            if (answer.question != question.id)
                continue;
            answers.append(QJsonObject{{u"participant"_s, said.nameOf(answer.participant)},
                                       {u"text"_s, answer.text},
                                       {u"at"_s, answer.at.toUTC().toString(Qt::ISODate)}});
        }
        QJsonValue decided = QJsonValue::Null;
        if (const workshop::Decision *decision = said.decisionOn(question.id)) {
            decided = QJsonObject{{u"text"_s, decision->text},
                                  {u"owner"_s, decision->owner},
                                  {u"confidence"_s, decision->confidence},
                                  {u"at"_s, decision->at.toUTC().toString(Qt::ISODate)}};
        }
        questions.append(QJsonObject{{u"id"_s, question.id},
                                     {u"number"_s, question.number},
                                     {u"group"_s, question.group},
                                     {u"text"_s, question.text},
                                     {u"answers"_s, answers},
                                     {u"decision"_s, decided},
                                     {u"data"_s, said.dataOn(question).json}});
    }
    return {{u"questions"_s, questions}};
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
        for (const workshop::Answer &answer : said.answers) {
            if (answer.question != question.id)
                continue;
            const QString name = said.nameOf(answer.participant);
            output.line(
                u"   "_s
                + (name.isEmpty() ? answer.text : Tr::tr("%1: %2", "who: what they said").arg(name, answer.text)));
        }
        if (const workshop::Decision *decision = said.decisionOn(question.id))
            output.line(u"   "_s + Tr::tr("Decided: %1").arg(decision->text));
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
        call.output().json(json(*said));
    else
        print(call.output(), *said);
    return {};
}

} // namespace lodestar::cli
