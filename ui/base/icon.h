#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace lodestar::ui {

/// One of the line icons of resources/icons by its name ("undo"), tinted by role; null for an unknown name. Icons that
/// point somewhere are mirrored in right-to-left.
QIcon icon(const QString &name, theme::ColorRole color = theme::ColorRole::Text);
/// The same as a picture of `size` logical pixels.
QPixmap iconPixmap(const QString &name, theme::ColorRole color, int size, double devicePixelRatio = 1);

} // namespace lodestar::ui
