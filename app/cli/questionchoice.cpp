#include "app/cli/questionchoice.h"

#include "core/project/project.h"
#include "core/research/survey.h"
#include "core/workshop/questionstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Questions)
};

} // namespace

Result<std::vector<workshop::Question>> chosenQuestions(Call &call, project::Project &project)
{
    auto shipped = workshop::shippedQuestions(research::languageInUse());
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

} // namespace lodestar::cli
