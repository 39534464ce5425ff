#pragma once

#include <QString>

namespace lodestar::ui {

class Session;

/// Opens the workshop where something was decided: `subject` is the question, or a cluster of one. Where a cluster has
/// gone since, it is said.
void openDecision(Session &session, const QString &subject);

} // namespace lodestar::ui
