#pragma once

#include "ui/render/chartpainter.h"

class QCPAxis;

/// Where an axis has its figures and how they are written: by the locale, and only as many as there is room for.
namespace lodestar::render {

/// What the figures of an axis stand for.
struct AxisFigures {
    enum class Kind : quint8 {
        Number,
        Count, ///< whole numbers only: there is no half customer
        Share, ///< fractions as per cent; what is below the zero line is a share as well
        Date ///< days since 1970-01-01, at the beginnings of years and months of the locale's calendar
    } kind = Kind::Number;
    bool logarithmic = false; ///< at powers of ten
    double zeroAt = 0; ///< of a logarithmic axis: where 0 stands, if above 0
};

/// The figures for values of this scale.
AxisFigures figuresOf(chart::Scale scale, bool logarithmic);

/// Gives the axis such figures; its label font and the size of its plot decide how many.
void setFigures(QCPAxis &axis, const AxisFigures &figures, const ChartStyle &style);

} // namespace lodestar::render
