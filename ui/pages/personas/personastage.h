#pragma once

#include "core/profile/persona.h"
#include "ui/base/stagescene.h"

namespace lodestar::ui {

/// A persona for the room: what is known of them, field by field. `hideNames`: who said a quote is not shown.
StageScene personaScene(const profile::Persona &persona, const QString &icpName, const QImage &picture, bool hideNames);

/// Several personas as columns, for comparing; only what differs where `onlyDifferences`.
StageScene sideBySideScene(const std::vector<profile::Persona> &personas, bool onlyDifferences, bool hideNames);

} // namespace lodestar::ui
