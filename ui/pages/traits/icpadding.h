#pragma once

#include "core/traits/traits.h"

class QWidget;

namespace lodestar::ui {

class Session;

/// Adds traits as criteria to the ICP: to a new one where there is none, to the one there is, else a menu asks which.
/// What the ICP has already is not added again. `what` names them in the history; `dataset` is where they were found.
void addToIcp(Session &session, QWidget *asking, const std::vector<traits::Trait> &traits, const QString &what,
              qint64 dataset);

} // namespace lodestar::ui
