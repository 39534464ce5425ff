#pragma once

#include "ui/render/chartpainter.h"

#include <QPen>

#include <optional>
#include <vector>

class QCustomPlot;
class QCPAxis;
class QCPItemRect;

/// What the plots of this folder are put together from, dressed in the look.
namespace lodestar::render {

double plotUnits(const ChartStyle &style, double pixels);
QPen plotPen(const ChartStyle &style, theme::ColorRole role, double pixels);

/// The upright axis: on the right where the text runs from right to left.
QCPAxis *valueAxis(QCustomPlot &plot, const ChartStyle &style);
/// The one that is shown.
const QCPAxis *valueAxis(const QCustomPlot &plot);

/// Empties the plot and gives it axes, ground and direction. The axes are linear and have no figures yet.
void dress(QCustomPlot &plot, const ChartStyle &style, const QString &xTitle, const QString &yTitle);

/// A rectangle between two values of each axis; nullptr when it has no extent. As an item, because bins may be of
/// unequal widths and a threshold may cut one in two.
struct BarPlace {
    double from = 0, to = 0, base = 0, tip = 0;
};
QCPItemRect *addBar(QCustomPlot &plot, const ChartStyle &style, const BarPlace &place, theme::ColorRole role);

/// One entry of the line above a plot that says which mark is whose.
struct KeyEntry {
    enum class Sign : quint8 { Bar, Hatched, Diamond, Ring, Shades } sign = Sign::Bar;
    theme::ColorRole role = theme::ColorRole::Best;
    QString text;
};
/// Puts the key above the plot, in as many lines as the plot's present width makes necessary.
void addKey(QCustomPlot &plot, const ChartStyle &style, std::vector<KeyEntry> entries);

/// An upright line with words at its far end, which stay inside the plot and stand on a quiet ground.
struct Flag {
    double x = 0, from = 0, to = 0; ///< the words stand at `to`
    QString text;
    theme::ColorRole role = theme::ColorRole::Text;
};
void addFlag(QCustomPlot &plot, const ChartStyle &style, const Flag &flag);

/// Words inside the plot, near a point of it and never beyond its edges.
struct PlotWords {
    double x = 0, y = 0;
    QPointF side; ///< -1, 0 or 1: before (left-to-right) or above the point, centred, or after or below it
    QString text;
    theme::ColorRole role = theme::ColorRole::Text;
    theme::FontRole font = theme::FontRole::Small;
    theme::ColorRole ground = theme::ColorRole::Surface;
};
void addWords(QCustomPlot &plot, const ChartStyle &style, const PlotWords &said);

} // namespace lodestar::render
