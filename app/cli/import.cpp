#include "app/cli/command.h"
#include "app/cli/relatedoutput.h"
#include "app/cli/source.h"
#include "app/cli/tablefiles.h"
#include "core/clv/clvstore.h"

namespace lodestar::cli {

Result<> runImport(Call &call)
{
    auto files = TableFiles::open(call, call.arguments().words().mid(1));
    if (!files)
        return files.error();
    auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const bool dryRun = call.has("dry-run");
    const auto outcome = relate::importTables(**project, files->files(), files->wishes(), call.control(), dryRun,
                                              clv::ClvStore::afterImport(**project));
    if (!outcome)
        return files->named(outcome.error());
    if (call.asJson())
        call.output().json(tablesJson(*outcome));
    else
        printTables(call.output(), *outcome, dryRun);
    return {};
}

} // namespace lodestar::cli
