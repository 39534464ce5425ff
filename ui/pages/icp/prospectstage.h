#pragma once

#include "core/prospects/prospectlist.h"
#include "ui/base/stagescene.h"

namespace lodestar::ui {

/// How many of a list are Best, for certain, one fact away, and customers already, in one paragraph.
QString prospectSentence(const prospects::ProspectList &list);

/// The list for the room: the first of it, each with its points and where it stands.
StageScene prospectScene(const prospects::ProspectList &list);

} // namespace lodestar::ui
