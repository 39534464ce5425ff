#include "app/cli/recipe.h"

#include "app/cli/command.h"

#include "core/relate/relatedrecipe.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Recipe)
};

struct Opened {
    std::unique_ptr<project::Project> project;
    table::DatasetInfo customers;
    std::vector<table::RecipeStep> steps;
};

Result<Opened> open(const Call &call, project::Project::Access access)
{
    Opened opened;
    auto project = call.openProject(access);
    if (!project)
        return std::move(project).error();
    opened.project = std::move(*project);
    auto customers = table::DatasetStore(*opened.project).current();
    if (!customers)
        return std::move(customers).error();
    if (!*customers)
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 has no customers yet. Import a table first: lodestar-cli import.").arg(call.word(0)),
                     {}};
    opened.customers = std::move(**customers);
    auto steps = table::RecipeStore(*opened.project).steps(opened.customers.kind);
    if (!steps)
        return std::move(steps).error();
    opened.steps = std::move(*steps);
    return opened;
}

} // namespace

QJsonArray recipeJson(const std::vector<table::RecipeStep> &steps, const table::RecipeReport &report)
{
    QJsonArray json;
    for (const table::RecipeStep &step : steps) {
        const table::StepReport *done = report.of(step.id);
        json << QJsonObject{{u"id"_s, step.id},
                            {u"kind"_s, step.kind},
                            {u"column"_s, step.attribute},
                            {u"description"_s, withoutIsolates(table::describe(step))},
                            {u"off"_s, step.isOff},
                            {u"cells"_s, done ? done->cells : 0},
                            {u"rows"_s, done ? done->rows : 0},
                            {u"fits"_s, !done || done->fits()},
                            {u"problem"_s, done ? withoutIsolates(table::problemText(*done)) : QString()}};
    }
    return json;
}

Result<> runRecipe(Call &call)
{
    const auto opened = open(call, project::Project::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto report = table::RecipeStore(*opened->project).report(opened->customers, call.control());
    if (!report)
        return report.error();
    if (call.asJson()) {
        call.output().json({{u"steps"_s, recipeJson(opened->steps, *report)}, {u"misfits"_s, report->misfits()}});
        return {};
    }
    if (opened->steps.empty())
        call.output().line(Tr::tr("Nothing was corrected yet."));
    for (size_t i = 0; i < opened->steps.size(); ++i) {
        const table::RecipeStep &step = opened->steps[i];
        const table::StepReport *done = report->of(step.id);
        call.output().line(Tr::tr("%1. %2", "number, a correction").arg(i + 1).arg(forTerminal(table::describe(step))));
        if (step.isOff)
            call.output().line(u"   "_s + Tr::tr("Switched off"));
        for (const QString &more :
             {done ? table::effectText(step, *done) : QString(), done ? table::problemText(*done) : QString()}) {
            if (!more.isEmpty())
                call.output().line(u"   "_s + forTerminal(more));
        }
    }
    return {};
}

Result<> runRecipeRemove(Call &call)
{
    const auto opened = open(call, project::Project::Access::ReadWrite);
    if (!opened)
        return opened.error();
    bool ok = false;
    const qsizetype number = call.word(1).toLongLong(&ok);
    if (!ok)
        return call.wrongUsage(Tr::tr("A step is named by its number in the recipe, not by \"%1\".").arg(call.word(1)));
    if (number < 1 || number > static_cast<qsizetype>(opened->steps.size()))
        return Error{ErrorKind::NotFound, Tr::tr("The recipe has no step %1.").arg(number), {}};
    const table::RecipeStep &step = opened->steps[static_cast<size_t>(number - 1)];
    LODESTAR_TRY(relate::recipeOf(*opened->project).remove(opened->customers, {step.id}, call.control()));
    if (call.asJson())
        call.output().json({{u"removed"_s, step.id}});
    else
        call.output().line(Tr::tr("Removed: %1").arg(forTerminal(table::describe(step))));
    return {};
}

} // namespace lodestar::cli
