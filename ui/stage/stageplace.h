#pragma once

#include <QList>
#include <QRect>

namespace lodestar::ui {

/// Where the stage stands.
struct StagePlace {
    int screen = 0; ///< of those asked about
    bool fullScreen = false;
    QRect window; ///< in its screen, when it is not full screen
};

/// Whom the stage may cover: the screen with the facilitator's window only if they ask for it.
enum class StageMode : quint8 { Beside, Here };

/// Full screen on a screen other than the facilitator's; without one a window that can be moved, small enough to leave
/// the facilitator's own in sight. `screens` are the free areas; `own` is the index of the facilitator's.
StagePlace stagePlace(const QList<QRect> &screens, int own, StageMode mode);

} // namespace lodestar::ui
