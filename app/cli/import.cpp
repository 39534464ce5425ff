#include "app/cli/command.h"
#include "app/cli/source.h"

namespace lodestar::cli {

Result<> runImport(Call &call)
{
    auto options = importOptions(call);
    if (!options)
        return options.error();
    auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto source = Source::open(call, call.word(1));
    if (!source)
        return source.error();
    if (options->name.isEmpty())
        options->name = source->name();
    const bool dryRun = call.has("dry-run");
    const auto outcome = import::importFile(**project, source->path(), *options, call.control(), dryRun);
    if (!outcome)
        return source->named(outcome.error());
    if (call.asJson())
        call.output().json(importJson(*outcome));
    else
        printImport(call.output(), *outcome, dryRun);
    return {};
}

} // namespace lodestar::cli
