#pragma once

#include "ui/render/bodypainter.h"

#include <type_traits>

class QCustomPlot;

/// Dense pictures are drawn by QCustomPlot; its header is included in the sources of this folder only.
namespace lodestar::render {

/// The kinds of charts that are plots.
template <class Body>
inline constexpr bool kIsPlotted =
    std::is_same_v<
        Body,
        chart::
            Histogram> || std::is_same_v<Body, chart::Scatter> || std::is_same_v<Body, chart::TwoHistograms> || std::is_same_v<Body, chart::Curve>;

/// Fills a plot with the chart and dresses it in the look. Right-to-left turns the axis round and puts the upright one
/// on the right. The chart must live as long as the plot draws it.
void fillPlot(QCustomPlot &plot, const chart::Histogram &chart, const ChartStyle &style);
void fillPlot(QCustomPlot &plot, const chart::Scatter &chart, const ChartStyle &style);
void fillPlot(QCustomPlot &plot, const chart::TwoHistograms &chart, const ChartStyle &style);
void fillPlot(QCustomPlot &plot, const chart::Curve &chart, const ChartStyle &style);

/// The bin or point at a position in the plot's pixels; -1: none. `reach` is how far from a point still counts.
int plotMarkAt(const QCustomPlot &plot, const chart::Histogram &chart, const QPointF &position, double reach);
int plotMarkAt(const QCustomPlot &plot, const chart::Scatter &chart, const QPointF &position, double reach);
int plotMarkAt(const QCustomPlot &plot, const chart::TwoHistograms &chart, const QPointF &position, double reach);
int plotMarkAt(const QCustomPlot &plot, const chart::Curve &chart, const QPointF &position, double reach);
QRectF plotMarkRect(const QCustomPlot &plot, const chart::Histogram &chart, int mark, double reach);
QRectF plotMarkRect(const QCustomPlot &plot, const chart::Scatter &chart, int mark, double reach);
QRectF plotMarkRect(const QCustomPlot &plot, const chart::TwoHistograms &chart, int mark, double reach);
QRectF plotMarkRect(const QCustomPlot &plot, const chart::Curve &chart, int mark, double reach);

} // namespace lodestar::render
