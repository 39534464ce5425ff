#include "ui/pages/customers/recipechange.h"

#include "core/relate/relatedrecipe.h"
#include "ui/base/session.h"
#include "ui/widgets/progresspanel.h"

namespace lodestar::ui {

RecipeChange::RecipeChange(Session &session, ProgressPanel *progress, QObject *parent)
    : QObject(parent), m_session(session), m_progress(progress)
{ }

RecipeChange::~RecipeChange()
{
    if (!m_work.isRunning())
        return;
    m_work.cancel();
    m_work.waitForFinished();
    m_session.setBusy(false);
}

void RecipeChange::run(const table::DatasetInfo &info, const Work &work)
{
    if (m_session.isBusy() || !m_session.hasProject() || m_session.project()->isReadOnly())
        return;
    if (relate::isQuick(*m_session.project(), info)) {
        table::RecipeStore recipe = relate::recipeOf(*m_session.project());
        emit done(m_session.settle(work(recipe, {})));
        return;
    }
    m_session.setBusy(true);
    m_work = runTask([path = m_session.project()->path(), work](const TaskControl &control) -> Result<> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadWrite);
        if (!own)
            return own.error();
        table::RecipeStore recipe = relate::recipeOf(**own);
        return work(recipe, control);
    });
    m_progress->watch(m_work.future(), tr("Changing the table"));
    m_work.then(this, [this](const Result<> &result) { finish(result); }).onCanceled(this, [this] {
        finish(Error::cancelled());
    });
}

void RecipeChange::finish(const Result<> &result)
{
    m_session.setBusy(false);
    m_session.project()->refresh();
    // Told in any case: a cancel may have come a moment too late.
    const bool worked = m_session.settle(result);
    if (!worked)
        m_session.settle({});
    emit done(worked);
}

} // namespace lodestar::ui
