#include "ui/render/chartpainter.h"

#include "ui/render/bodypainter.h"

#include <QPainter>

#include <algorithm>

namespace lodestar::render {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::IntervalChart &chart, const ChartStyle &style)
{
    return intervalPainter(rect, chart, style);
}
std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::ShareBars &chart, const ChartStyle &style)
{
    return sharePainter(rect, chart, style);
}
std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::Histogram &chart, const ChartStyle &style)
{
    return histogramPainter(rect, chart, style);
}
std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::Scatter &chart, const ChartStyle &style)
{
    return scatterPainter(rect, chart, style);
}

std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::ValueBars &chart, const ChartStyle &style)
{
    return valuePainter(rect, chart, style);
}
std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::TwoHistograms &chart, const ChartStyle &style)
{
    return distributionPainter(rect, chart, style);
}
std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::Bubbles &chart, const ChartStyle &style)
{
    return bubblePainter(rect, chart, style);
}
std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::Curve &chart, const ChartStyle &style)
{
    return curvePainter(rect, chart, style);
}

std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style)
{
    return std::visit([&](const auto &body) { return bodyPainter(rect, body, style); }, spec.body);
}

/// Title and sureness above the body.
struct FigureHead {
    TextBlock title, sureness;
    double gap = 0;

    FigureHead(double width, const chart::ChartSpec &spec, const ChartStyle &style)
        : title(spec.title, unitFont(style, FontRole::Subtitle), width, {style.direction, {}, 4}),
          sureness(spec.sureness, unitFont(style, FontRole::Body), width, {style.direction, {}, 3}),
          gap(style.look.space(Space::Medium) * style.unit)
    { }
    double height(const chart::ChartSpec &spec) const
    {
        return (spec.title.isEmpty() ? 0 : title.height()) + (spec.sureness.isEmpty() ? 0 : sureness.height())
            + (spec.title.isEmpty() && spec.sureness.isEmpty() ? 0 : gap);
    }
};

} // namespace

void paintChart(QPainter &painter, const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    bodyPainter(rect, spec, style)->paint(painter);
    painter.restore();
}

void paintChart(QPainter &painter, const QRectF &rect, const chart::ChartSpec &spec, const theme::Look &look)
{
    paintChart(painter, rect, spec, ChartStyle{look, QLocale(look.language).textDirection()});
}

double chartHeight(double width, const chart::ChartSpec &spec, const ChartStyle &style)
{
    return bodyPainter(QRectF(0, 0, width, 0), spec, style)->height();
}

int chartMarkCount(const chart::ChartSpec &spec)
{
    struct Counted {
        size_t operator()(const chart::IntervalChart &chart) const { return chart.rows.size(); }
        size_t operator()(const chart::ShareBars &chart) const
        {
            size_t parts = 0;
            for (const auto &bar : chart.bars)
                parts += bar.parts.size();
            return parts;
        }
        size_t operator()(const chart::Histogram &chart) const
        {
            return chart.edges.empty() ? 0 : std::min(chart.counts.size(), chart.edges.size() - 1);
        }
        size_t operator()(const chart::Scatter &chart) const { return std::min(chart.x.size(), chart.y.size()); }
        size_t operator()(const chart::ValueBars &chart) const { return chart.rows.size(); }
        size_t operator()(const chart::TwoHistograms &chart) const
        {
            const size_t counts = std::min(chart.best.counts.size(), chart.rest.counts.size());
            return chart.edges.empty() ? 0 : std::min(counts, chart.edges.size() - 1);
        }
        size_t operator()(const chart::Bubbles &chart) const { return chart.bubbles.size(); }
        size_t operator()(const chart::Curve &chart) const
        {
            return std::min(chart.x.size(), chart.y.size()) + (chart.mark ? 1 : 0);
        }
    };
    return static_cast<int>(std::visit(Counted{}, spec.body));
}

int chartMarkAt(const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style, const QPointF &position)
{
    return bodyPainter(rect, spec, style)->markAt(position);
}

QRectF chartMarkRect(const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style, int mark)
{
    if (mark < 0 || mark >= chartMarkCount(spec))
        return {};
    return bodyPainter(rect, spec, style)->markRect(mark);
}

void paintFigure(QPainter &painter, const QRectF &rect, const chart::ChartSpec &spec, const ChartStyle &style)
{
    const FigureHead head(rect.width(), spec, style);
    double y = rect.top();
    if (!spec.title.isEmpty()) {
        head.title.paint(painter, {rect.left(), y}, style.look.color(ColorRole::Text));
        y += head.title.height();
    }
    if (!spec.sureness.isEmpty())
        head.sureness.paint(painter, {rect.left(), y}, style.look.color(ColorRole::TextMuted));
    paintChart(painter, rect.adjusted(0, head.height(spec), 0, 0), spec, style);
}

double figureHeight(double width, const chart::ChartSpec &spec, const ChartStyle &style)
{
    return FigureHead(width, spec, style).height(spec) + chartHeight(width, spec, style);
}

} // namespace lodestar::render
