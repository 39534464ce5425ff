#include "core/workshop/answerform.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/csvreader.h"
#include "core/import/tablesource.h"
#include "core/project/project.h"
#include "core/workshop/question.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::AnswerFormPlan)
};

constexpr size_t kMostRows = 100'000; // more is no form
constexpr qsizetype kMisfitsTold = 50;

Result<FormSheet> readSheet(const QString &path, std::vector<Issue> &issues, const TaskControl &control)
{
    import::ImportOptions options;
    options.useRemembered = false;
    const auto source = import::importerFor(path).open(path, options, control);
    if (!source)
        return source.error();
    FormSheet sheet;
    const auto start = [&](const QStringList &header) -> Result<> {
        sheet.header = header;
        return {};
    };
    const auto take = [&](const import::RowBatch &batch) -> Result<bool> {
        for (qsizetype row = 0; row < batch.rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < batch.columns(); ++column)
                cells << QString::fromUtf8(batch.cell(row, column));
            sheet.rows.push_back(cells);
            sheet.lines.push_back(batch.line(row));
        }
        return sheet.rows.size() < kMostRows;
    };
    const auto summary = (*source)->read(control, start, take);
    if (!summary)
        return summary.error();
    const qint64 first = sheet.lines.empty() ? 0 : sheet.lines.front();
    for (const Issue &issue : summary->issues) { // what the reading had to leave out, but for the heading of the form
        if (issue.severity == Issue::Severity::Rejected && (issue.line == 0 || issue.line >= first))
            issues.push_back(issue);
    }
    return sheet;
}

/// The ids of all questions that are known: the shipped ones and the team's own.
Result<QStringList> knownQuestions(const WorkshopStore &store)
{
    const auto shipped = shippedQuestions(u"en"_s);
    if (!shipped)
        return shipped.error();
    QStringList ids;
    for (const Question &question : *shipped)
        ids << question.id;
    const auto own = store.ownQuestions();
    if (!own)
        return own.error();
    return ids + *own;
}

std::vector<project::AddedRow> rowsOf(const FormAnswers &read)
{
    std::vector<project::AddedRow> rows;
    qint64 position = 0;
    for (const Participant &person : read.newPeople)
        rows.push_back(
            {u"participant"_s,
             {{u"id"_s, person.id}, {u"position"_s, ++position}, {u"name"_s, person.name}, {u"team"_s, person.team}}});
    QDateTime at = QDateTime::currentDateTimeUtc();
    for (const Answer &answer : read.answers) {
        at = at.addMSecs(1); // answers stand in the order of their times
        QVariantMap cells{{u"id"_s, answer.id},
                          {u"question"_s, answer.question},
                          {u"text"_s, answer.text},
                          {u"team"_s, answer.team},
                          {u"at"_s, stored::time(at)}};
        if (!answer.participant.isEmpty())
            cells.insert(u"participant"_s, answer.participant); // else NULL: the room
        rows.push_back({u"answer"_s, cells});
    }
    return rows;
}

QString told(const Issue &misfit)
{
    const QString place = misfit.place.isEmpty()
        ? Tr::tr("line %1, %2").arg(format::count(misfit.line), isolated(visible(misfit.columnName, 60)))
        : misfit.place;
    //: %1 is the place of a cell, %2 its text, %3 why it could not be taken
    return Tr::tr("Not taken, %1: “%2” (%3)").arg(place, isolated(visible(misfit.text, 80)), misfit.reason);
}

} // namespace

Result<project::MergePlan> planForm(const QString &projectPath, const QString &form, const TaskControl &control)
{
    control.report(0, Tr::tr("Reading the form"));
    const auto project = project::Project::openForTask(projectPath, project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const WorkshopStore store(**project);
    const auto people = store.participants();
    const auto questions = knownQuestions(store);
    if (!people || !questions)
        return people ? questions.error() : people.error();
    std::vector<Issue> issues;
    const auto sheet = readSheet(form, issues, control);
    if (!sheet)
        return sheet.error();
    auto read = readAnswers(*sheet, *questions, *people);
    if (!read)
        return std::move(read).error();
    auto plan = project::planAdditions(projectPath, form, rowsOf(*read), control);
    if (!plan)
        return plan;
    read->misfits.insert(read->misfits.end(), issues.begin(), issues.end());
    for (const Issue &misfit : read->misfits) {
        if (plan->notes.size() == kMisfitsTold) {
            plan->notes << Tr::tr("… and %n more cells that could not be taken.", nullptr,
                                  static_cast<int>(std::ssize(read->misfits) - kMisfitsTold));
            break;
        }
        plan->notes << told(misfit);
    }
    return plan;
}

} // namespace lodestar::workshop
