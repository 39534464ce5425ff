#include "core/metrics/votestate.h"

#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Vote)
};

const QString kRevealed = u"revealed"_s;
const QString kCollecting = u"collecting"_s;

QString keyOf(Vote vote)
{
    return vote == Vote::Weights ? u"votes.weights"_s : u"votes.nominations"_s;
}

QString label(Vote vote, bool revealed)
{
    if (vote == Vote::Weights)
        return revealed ? Tr::tr("Revealed the ballots on the weights") : Tr::tr("Collect ballots on the weights");
    return revealed ? Tr::tr("Revealed the nominations") : Tr::tr("Collect nominations");
}

} // namespace

bool isRevealed(const project::Project &project, Vote vote)
{
    return project.setting(keyOf(vote)) == kRevealed;
}

Result<> setRevealed(project::Project &project, Vote vote, bool revealed)
{
    return project.change(label(vote, revealed),
                          [&] { return project.setSetting(keyOf(vote), revealed ? kRevealed : kCollecting); });
}

} // namespace lodestar::metrics
