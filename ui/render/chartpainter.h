#pragma once

#include "core/chart/chartspec.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

class QPainter;

/// Draws ChartSpecs with one painting code for the window, the page and the file. Everything is drawn as vectors.
namespace lodestar::render {

/// How a chart is to be drawn.
struct ChartStyle {
    theme::Look look;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double unit = 1.0; ///< painter units per pixel of the look; above 1 on paper, whose units are finer
    int current = -1; ///< mark the reader stands on; -1: none
    int hovered = -1;
    bool onPage = false; ///< flush with the text around it, which names the unit
};

/// Paints the body of the chart (not its title) into `rect`. A histogram or a scatter plot needs a QApplication, the
/// others a QGuiApplication.
void paintChart(QPainter &painter, const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style);
void paintChart(QPainter &painter, const QRectF &rect, const chart::ChartSpec &spec, const theme::Look &look);

/// The height the body needs at this width, in painter units.
double chartHeight(double width, const chart::ChartSpec &spec, const ChartStyle &style);

/// Marks (row, part of a bar, bin, point) are numbered as the rows of chart::asTable().
int chartMarkCount(const chart::ChartSpec &spec);
/// The mark under a position of the rectangle the chart was painted into; -1: none.
int chartMarkAt(const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style, const QPointF &position);
/// Where a mark is; a null rectangle when there is no such mark.
QRectF chartMarkRect(const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style, int mark);

/// The whole picture (title, sureness, body) as it is copied and saved.
void paintFigure(QPainter &painter, const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style);
double figureHeight(double width, const chart::ChartSpec &spec, const ChartStyle &style);

} // namespace lodestar::render
