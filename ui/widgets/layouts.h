#pragma once

#include <QPoint>

#include <optional>

class QGridLayout;
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

/// The row and column of a grid whose widget has the focus, for giving it back after the grid was filled anew; and
/// that.
std::optional<QPoint> focusedCell(const QGridLayout &grid);
void focusCell(const QGridLayout &grid, const std::optional<QPoint> &cell);

} // namespace lodestar::ui
