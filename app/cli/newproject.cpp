#include "app/cli/command.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::New)
};

} // namespace

Result<> runNew(Call &call)
{
    const QString path = call.word(0);
    const QString name = call.has("name") ? call.option("name") : QFileInfo(path).completeBaseName();
    const auto project = project::Project::create(path, name);
    if (!project)
        return project.error();
    if (call.asJson())
        call.output().json(
            {{u"file"_s, (*project)->path()}, {u"id"_s, (*project)->id()}, {u"name"_s, (*project)->name()}});
    else
        call.output().line(Tr::tr("Created %1.").arg((*project)->path()));
    return {};
}

} // namespace lodestar::cli
