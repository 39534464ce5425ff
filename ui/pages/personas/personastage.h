#pragma once

#include "core/profile/persona.h"
#include "ui/base/stagescene.h"

namespace lodestar::ui {

/// A persona for the room: what is known of them, field by field.
StageScene personaScene(const profile::Persona &persona, const QString &icpName);

} // namespace lodestar::ui
