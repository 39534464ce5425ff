#pragma once

#include "core/profile/icp.h"

#include <functional>

class QWidget;

namespace lodestar::ui {

class Session;

/// Adds criteria to the ICP: to a new one where there is none, to the one there is, else a menu below `asking` asks
/// which. What the ICP has already is not added again. `what` names them in the history; `dataset` is where they were
/// found, 0 where nowhere. `added`: told the id of the ICP once it has them, or has had them before.
void addToIcp(Session &session, QWidget *asking, const std::vector<profile::Criterion> &criteria, const QString &what,
              qint64 dataset = 0, const std::function<void(const QString &icp)> &added = {});

} // namespace lodestar::ui
