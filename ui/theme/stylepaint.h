#pragma once

#include "ui/theme/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// The strokes behind Style, by the look in force. Internal to ui/theme, but for the ring and the box.
namespace lodestar::theme {

/// A rounded box with a border, crisp at any scale; an invalid colour leaves that part out.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius,
              double width = 1);
/// The mark of keyboard focus, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius);
/// Corner of controls (buttons, fields), smaller than that of cards.
double controlRadius();

bool paintPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget);
bool paintControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintScrollBar(const QStyleOptionSlider &bar, const QRect &slider, QPainter &painter);
void paintSlider(const QStyleOptionSlider &slider, const QRect &handle, QPainter &painter);
void paintSpinBox(const QStyleOptionSpinBox &spin, const QRect &up, const QRect &down, QPainter &painter);
void paintComboBox(const QStyleOptionComboBox &combo, QPainter &painter);
void paintButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget);
QColor buttonTextColor(const QWidget *button, QStyle::State state);

} // namespace lodestar::theme
