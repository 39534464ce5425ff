#include "app/cli/command.h"
#include "app/cli/questionchoice.h"
#include "app/cli/score.h"

#include "core/export/answerworkbook.h"
#include "core/export/csvwriter.h"
#include "core/export/questionsheet.h"
#include "core/export/surveyworkbook.h"
#include "core/research/survey.h"
#include "core/workshop/questionstore.h"
#include "core/workshop/room.h"
#include "ui/render/pdf.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Export)
};

struct Wanted {
    QString what, path, ending;
    render::PaperSize paper = render::PaperSize::A4;
};

struct Kind {
    QLatin1StringView what;
    QLatin1StringView endings;
};
constexpr Kind kKinds[] = {{"scores"_L1, "xlsx csv json"_L1},
                           {"questions"_L1, "xlsx csv json"_L1},
                           {"question-form"_L1, "xlsx pdf"_L1},
                           {"survey-form"_L1, "xlsx csv pdf"_L1}};

Result<Wanted> wanted(Call &call)
{
    Wanted wanted{call.option("what"), call.option("out"), {}};
    const auto kind =
        std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind &one) { return wanted.what == one.what; });
    if (kind == std::end(kKinds))
        return call.wrongUsage(
            Tr::tr("Say what to write: --what scores, --what questions, --what question-form or --what survey-form."));
    if (call.has("group") && wanted.what != "question-form"_L1)
        return call.wrongUsage(Tr::tr("--group goes with --what question-form."));
    wanted.ending = wanted.path.section(u'.', -1).toLower();
    const QStringList endings = QString(kind->endings).split(u' ');
    if (wanted.path.isEmpty() || !endings.contains(wanted.ending))
        return call.wrongUsage(
            Tr::tr("Say which file to write: give --out a name that ends in %1.").arg(u"."_s + endings.join(u", ."_s)));
    const QString paper = call.option("paper").toLower();
    if (!paper.isEmpty() && paper != "a4"_L1 && paper != "letter"_L1)
        return call.wrongUsage(Tr::tr("Paper is A4 or Letter, not \"%1\".").arg(call.option("paper")));
    wanted.paper = paper == "letter"_L1 ? render::PaperSize::Letter : render::PaperSize::A4;
    return wanted;
}

/// Whole or not at all.
Result<> writeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error::failed(Tr::tr("%1 cannot be written: %2.").arg(path, file.errorString()), file.errorString());
    LODESTAR_TRY(write(file));
    if (!file.commit())
        return Error::failed(Tr::tr("%1 cannot be written: %2.").arg(path, file.errorString()), file.errorString());
    return {};
}

Result<> writeCsv(const QString &path, const QStringList &header, const std::vector<QStringList> &rows)
{
    return writeFile(path, [&](QIODevice &device) -> Result<> {
        exports::CsvWriter writer(device, exports::CsvWriter::Cells::Safe);
        LODESTAR_TRY(writer.row(header));
        for (const QStringList &row : rows)
            LODESTAR_TRY(writer.row(row));
        return {};
    });
}

Result<qint64> writeForm(project::Project &project, const Wanted &wanted)
{
    const auto form = research::surveyForm(project, research::languageInUse());
    if (!form)
        return form.error();
    if (wanted.ending == "xlsx"_L1)
        return exports::writeSurveyWorkbook(*form, wanted.path);
    if (wanted.ending == "csv"_L1)
        LODESTAR_TRY(writeCsv(wanted.path, form->header(), {}));
    else
        LODESTAR_TRY(render::writeFormPdf(render::paperForm(*form), wanted.path, wanted.paper));
    return static_cast<qint64>(form->questions.size());
}

/// For a group of questions, named as the team that it asks.
Result<qint64> writeQuestionForm(Call &call, project::Project &project, const Wanted &wanted)
{
    auto questions = chosenQuestions(call, project);
    if (!questions)
        return questions.error();
    const QString group = call.option("group");
    const exports::AnswerWorkbook form{std::move(*questions),
                                       project.name(),
                                       group.isEmpty() ? Tr::tr("everybody") : workshop::questionGroupName(group),
                                       {},
                                       {},
                                       QLocale().textDirection() == Qt::RightToLeft};
    if (wanted.ending == "xlsx"_L1)
        return exports::writeAnswerWorkbook(form, wanted.path);
    LODESTAR_TRY(render::writeFormPdf(render::paperForm(form, research::languageInUse()), wanted.path, wanted.paper));
    return static_cast<qint64>(form.questions.size());
}

/// As the room may see it: what waits for its reveal stays where it is.
Result<exports::QuestionSheet> collect(project::Project &project)
{
    auto shipped = workshop::shippedQuestions(research::languageInUse());
    if (!shipped)
        return shipped.error();
    auto questions = workshop::QuestionStore(project, std::move(*shipped)).visible();
    auto room = workshop::Room::load(project);
    if (!questions || !room)
        return questions ? room.error() : questions.error();
    return exports::QuestionSheet{std::move(*questions), std::move(room->everyone), std::move(room->cards),
                                  std::move(room->decisions)};
}

Result<qint64> writeQuestions(project::Project &project, const Wanted &wanted)
{
    const auto sheet = collect(project);
    if (!sheet)
        return sheet.error();
    const exports::Sheet table = exports::questionTable(*sheet);
    if (wanted.ending == "xlsx"_L1)
        LODESTAR_TRY(exports::writeWorkbook(wanted.path, {table}));
    else if (wanted.ending == "csv"_L1)
        LODESTAR_TRY(writeCsv(wanted.path, table.header, table.rows));
    else
        LODESTAR_TRY(writeFile(wanted.path, [&](QIODevice &device) -> Result<> {
            device.write(QJsonDocument(exports::questionJson(*sheet)).toJson());
            return {};
        }));
    return static_cast<qint64>(table.rows.size());
}

} // namespace

Result<> runExport(Call &call)
{
    const auto want = wanted(call);
    if (!want)
        return want.error();
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto rows = want->what == "scores"_L1 ? writeScores(call, **project, want->path)
        : want->what == "questions"_L1          ? writeQuestions(**project, *want)
        : want->what == "question-form"_L1      ? writeQuestionForm(call, **project, *want)
                                                : writeForm(**project, *want);
    if (!rows)
        return rows.error();
    if (call.asJson())
        call.output().json({{u"file"_s, want->path}, {u"rows"_s, *rows}});
    else
        call.output().line(Tr::tr("Wrote %1: %n row(s).", nullptr, static_cast<int>(*rows)).arg(want->path));
    return {};
}

} // namespace lodestar::cli
