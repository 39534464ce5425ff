#pragma once

#include <QStringList>

namespace lodestar::cli {

/// Runs the program with its arguments (without its own name), after an application object has been made. Returns the
/// exit status.
int run(const QStringList &arguments);

/// Keeps what libraries say off standard error (unless LODESTAR_DEBUG is set). Call before making an application
/// object.
void silenceLibraries();

/// Whether the command that will run needs fonts and painting, so that the right application object can be made.
bool needsPainting(const QStringList &arguments);

} // namespace lodestar::cli
