#include "ui/stage/stageplace.h"

namespace lodestar::ui {

StagePlace stagePlace(const QList<QRect> &screens, int own, StageMode mode)
{
    if (mode == StageMode::Here)
        return {own, true, {}};
    // The largest of the others: a projector or a wall rather than a small screen on the desk.
    int other = -1;
    for (int i = 0; i < screens.size(); ++i) {
        const auto area = [&](int at) { return qint64{screens[at].width()} * screens[at].height(); };
        if (i != own && (other < 0 || area(i) > area(other)))
            other = i;
    }
    if (other >= 0)
        return {other, true, {}};
    const QRect free = screens.value(own);
    constexpr double kShare = 0.7;
    const int width = static_cast<int>(free.width() * kShare);
    QRect window(0, 0, width, width * 9 / 16);
    window.moveCenter(free.center());
    return {own, false, window.intersected(free)};
}

} // namespace lodestar::ui
