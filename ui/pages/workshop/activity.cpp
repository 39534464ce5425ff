#include "ui/pages/workshop/activity.h"

#include "core/project/project.h"
#include "ui/base/session.h"

namespace lodestar::ui {

bool Activity::canEdit() const
{
    return m_session.hasProject() && !m_session.project()->isReadOnly() && !m_session.isBusy();
}

} // namespace lodestar::ui
