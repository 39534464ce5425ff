#include "ui/render/plot.h"

#include "core/base/format.h"
#include "ui/render/plotparts.h"
#include "ui/render/plotticks.h"
#include "ui/render/qcp.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

using chart::Histogram;
using theme::ColorRole;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

size_t binCount(const Histogram &chart)
{
    return chart.edges.empty() ? 0 : std::min(chart.counts.size(), chart.edges.size() - 1);
}

double tallest(const Histogram &chart)
{
    qint64 most = 1;
    for (size_t i = 0; i < binCount(chart); ++i)
        most = std::max(most, chart.counts[i]);
    return static_cast<double>(most);
}

/// A chart drawn by a plot that is never shown.
template <class Chart>
class PlotPainter final : public BodyPainter
{
public:
    PlotPainter(const QRectF &rect, const Chart &chart, const ChartStyle &style, double pixels)
        : BodyPainter(rect, style), m_chart(chart), m_height(pixels)
    { }

    double height() const override { return units(m_height); }

    void paint(QPainter &painter) const override
    {
        if (rect().width() < 1 || rect().height() < 1)
            return;
        QCustomPlot plot;
        plot.setViewport(viewport());
        fillPlot(plot, m_chart, style());
        QPicture picture;
        QCPPainter recorder(&picture);
        plot.toPainter(&recorder, static_cast<int>(rect().width()), static_cast<int>(rect().height()));
        recorder.end();
        painter.save();
        painter.translate(rect().topLeft());
        // A picture replays itself at the resolution of the device; here its units are those of the painter.
        painter.scale(static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                      static_cast<double>(picture.logicalDpiY()) / painter.device()->logicalDpiY());
        painter.drawPicture(0, 0, picture);
        painter.restore();
    }

    int markAt(const QPointF &position) const override
    {
        QCustomPlot plot;
        layOut(plot);
        return plotMarkAt(plot, m_chart, position - rect().topLeft(), units(8));
    }

    QRectF markRect(int mark) const override
    {
        QCustomPlot plot;
        layOut(plot);
        return plotMarkRect(plot, m_chart, mark, units(8)).translated(rect().topLeft());
    }

private:
    QRect viewport() const { return {0, 0, static_cast<int>(rect().width()), static_cast<int>(rect().height())}; }
    void layOut(QCustomPlot &plot) const
    {
        plot.setViewport(viewport());
        fillPlot(plot, m_chart, style());
        for (const auto phase :
             {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
            plot.plotLayout()->update(phase);
    }

    const Chart &m_chart;
    double m_height; ///< pixels at 100 %
};

} // namespace

void fillPlot(QCustomPlot &plot, const Histogram &chart, const ChartStyle &style)
{
    dress(plot, style, chart.axis, Tr::tr("Customers"));
    setFigures(*plot.xAxis, {AxisFigures::Kind::Number}, style);
    setFigures(*valueAxis(plot, style), {AxisFigures::Kind::Count}, style);
    const double top = tallest(chart) * 1.08;
    valueAxis(plot, style)->setRange(0, top);
    if (binCount(chart) == 0)
        return;
    plot.xAxis->setRange(chart.edges.front(), chart.edges[binCount(chart)]);
    for (size_t i = 0; i < binCount(chart); ++i) {
        const double from = chart.edges[i], to = chart.edges[i + 1], count = static_cast<double>(chart.counts[i]);
        const double cut = chart.threshold ? std::clamp(*chart.threshold, from, to) : to;
        addBar(plot, style, {from, cut, 0, count}, ColorRole::Rest);
        addBar(plot, style, {cut, to, 0, count}, ColorRole::Best);
        if (static_cast<int>(i) != style.current)
            continue;
        if (QCPItemRect *frame = addBar(plot, style, {from, to, 0, std::max(count, top * 0.03)}, ColorRole::Rest)) {
            frame->setBrush(Qt::NoBrush);
            frame->setPen(plotPen(style, ColorRole::Text, 2));
        }
    }
    if (chart.threshold)
        addFlag(plot, style,
                {*chart.threshold, 0, top,
                 Tr::tr("from %1", "threshold of a histogram").arg(format::number(*chart.threshold))});
}

int plotMarkAt(const QCustomPlot &plot, const Histogram &chart, const QPointF &position, double)
{
    if (!QRectF(plot.axisRect()->rect()).contains(position))
        return -1;
    const double value = plot.xAxis->pixelToCoord(position.x());
    for (size_t i = 0; i < binCount(chart); ++i) {
        if (value >= chart.edges[i] && value < chart.edges[i + 1])
            return static_cast<int>(i);
    }
    return -1;
}

QRectF plotMarkRect(const QCustomPlot &plot, const Histogram &chart, int mark, double)
{
    const auto bin = static_cast<size_t>(mark);
    const QCPAxis *values = valueAxis(plot);
    const QPointF top(plot.xAxis->coordToPixel(chart.edges.at(bin)),
                      values->coordToPixel(static_cast<double>(chart.counts.at(bin))));
    const QPointF bottom(plot.xAxis->coordToPixel(chart.edges.at(bin + 1)), values->coordToPixel(0));
    return QRectF(top, bottom).normalized();
}

std::unique_ptr<BodyPainter> histogramPainter(const QRectF &rect, const Histogram &chart, const ChartStyle &style)
{
    return std::make_unique<PlotPainter<Histogram>>(rect, chart, style, 240);
}

std::unique_ptr<BodyPainter> scatterPainter(const QRectF &rect, const chart::Scatter &chart, const ChartStyle &style)
{
    return std::make_unique<PlotPainter<chart::Scatter>>(rect, chart, style, 340);
}

std::unique_ptr<BodyPainter> distributionPainter(const QRectF &rect, const chart::TwoHistograms &chart,
                                                 const ChartStyle &style)
{
    return std::make_unique<PlotPainter<chart::TwoHistograms>>(rect, chart, style, 300);
}

std::unique_ptr<BodyPainter> curvePainter(const QRectF &rect, const chart::Curve &chart, const ChartStyle &style)
{
    return std::make_unique<PlotPainter<chart::Curve>>(rect, chart, style, 320);
}

} // namespace lodestar::render
