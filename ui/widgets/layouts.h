#pragma once

class QLayout;
class QScrollArea;
class QWidget;

namespace lodestar::ui {

/// Empties a layout whose widgets are to be made anew: they vanish from the screen at once and are deleted when it is
/// safe, even if one of them is just telling something.
void clearLayout(QLayout *layout);

/// A page's column that scrolls downwards when the window is too low for it; it never scrolls sideways and has no
/// frame.
QScrollArea *makeScrollArea(QWidget *inner);

} // namespace lodestar::ui
