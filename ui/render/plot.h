#pragma once

#include "ui/render/bodypainter.h"

class QCustomPlot;

/// Dense pictures are drawn by QCustomPlot; its header is included in the sources of this folder only.
namespace lodestar::render {

/// Fills a plot with the chart and dresses it in the look. Right-to-left turns the axis round and puts the counts on
/// the right.
void fillPlot(QCustomPlot &plot, const chart::Histogram &chart, const ChartStyle &style);
void fillPlot(QCustomPlot &plot, const chart::Scatter &chart, const ChartStyle &style);

/// The bin or point at a position in the plot's pixels; -1: none. `reach` is how far from a point still counts.
int plotMarkAt(const QCustomPlot &plot, const chart::Histogram &chart, const QPointF &position, double reach);
int plotMarkAt(const QCustomPlot &plot, const chart::Scatter &chart, const QPointF &position, double reach);
QRectF plotMarkRect(const QCustomPlot &plot, const chart::Histogram &chart, int mark, double reach);
QRectF plotMarkRect(const QCustomPlot &plot, const chart::Scatter &chart, int mark, double reach);

} // namespace lodestar::render
