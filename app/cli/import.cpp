#include "app/cli/command.h"
#include "app/cli/relatedoutput.h"
#include "app/cli/source.h"
#include "app/cli/tablefiles.h"
#include "core/base/text.h"
#include "core/research/afterimport.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Import)
};

/// {"respondents","answers","known","empty","misfits":[{"line","column","reason","text"}],"unused"}
QJsonObject surveyJson(const research::SurveyIntake &survey)
{
    QJsonArray misfits;
    for (const Issue &issue : survey.misfits)
        misfits.append(QJsonObject{{u"line"_s, issue.line},
                                   {u"column"_s, issue.columnName},
                                   {u"reason"_s, withoutIsolates(issue.reason)},
                                   {u"text"_s, issue.text}});
    return {{u"respondents"_s, static_cast<qint64>(survey.responses.size())},
            {u"answers"_s, survey.answers},
            {u"known"_s, survey.known},
            {u"empty"_s, survey.empty},
            {u"misfits"_s, misfits},
            {u"unused"_s, QJsonArray::fromStringList(survey.unused)}};
}

void printSurvey(Output &output, const research::SurveyIntake &survey)
{
    output.line(forTerminal(research::intakeText(survey)));
    for (const Issue &issue : survey.misfits)
        //: a cell of a survey: its line, its column, what stands there, what became of it
        output.line(u"  "_s
                    + forTerminal(Tr::tr("line %1, %2: “%3” – %4")
                                      .arg(QString::number(issue.line), visible(issue.columnName, 60),
                                           visible(issue.text, 60), issue.reason)));
}

} // namespace

Result<> runImport(Call &call)
{
    auto files = TableFiles::open(call, call.arguments().words().mid(1));
    if (!files)
        return files.error();
    auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const bool dryRun = call.has("dry-run");
    std::optional<research::SurveyIntake> survey;
    const auto outcome = relate::importTables(**project, files->files(), files->wishes(), call.control(), dryRun,
                                              research::afterImport(**project, &survey));
    if (!outcome)
        return files->named(outcome.error());
    if (call.asJson()) {
        QJsonObject json = tablesJson(*outcome);
        if (survey)
            json.insert(u"survey"_s, surveyJson(*survey));
        call.output().json(json);
        return {};
    }
    printTables(call.output(), *outcome, dryRun);
    if (survey)
        printSurvey(call.output(), *survey);
    return {};
}

} // namespace lodestar::cli
