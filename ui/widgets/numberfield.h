#pragma once

class QDoubleSpinBox;
class QSpinBox;

namespace lodestar::ui {

/// Shows in a number field what the project holds: without a signal, and not over a number that is half typed.
void showStored(QSpinBox &box, int value);
void showStored(QDoubleSpinBox &box, double value);

} // namespace lodestar::ui
