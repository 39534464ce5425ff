#pragma once

#include "core/profile/icp.h"

class QWidget;

namespace lodestar::ui {

class Session;

/// Adds a criterion to the ICP: to a new one where there is none, to the one there is, else a menu below `asking` asks
/// which. One that says the same is not added again. `what` names it in the history.
void addCriterion(Session &session, QWidget *asking, const profile::Criterion &criterion, const QString &what);

} // namespace lodestar::ui
