#pragma once

#include "core/traits/traits.h"

namespace lodestar::ui {

/// Says who: the numbers behind a trait and the formulas they went through, a line each.
QString formulaOf(const traits::Trait &trait, traits::Correction correction = traits::Correction::BenjaminiHochberg);

} // namespace lodestar::ui
