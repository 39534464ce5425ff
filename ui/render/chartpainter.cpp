#include "ui/render/chartpainter.h"

#include "ui/render/bodypainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;

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

/// Says a chart in words where no picture of its kind is drawn.
class SaidPainter final : public BodyPainter
{
public:
    SaidPainter(const QRectF &rect, const QString &text, const ChartStyle &style)
        : BodyPainter(rect, style), m_text(block(text, FontRole::Body, rect.width(), 6))
    { }
    double height() const override { return m_text.height(); }
    void paint(QPainter &painter) const override { m_text.paint(painter, rect().topLeft(), color(ColorRole::Text)); }
    int markAt(const QPointF &) const override { return -1; }
    QRectF markRect(int) const override { return {}; }

private:
    TextBlock m_text;
};

template <class Body>
std::unique_ptr<BodyPainter> bodyPainter(const QRectF &rect, const Body &chart, const ChartStyle &style)
{
    return std::make_unique<SaidPainter>(rect, chart::sentence(chart::ChartSpec{{}, {}, chart}), style);
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

QFont unitFont(const ChartStyle &style, FontRole role)
{
    QFont font = style.look.font(role);
    const double pixels = font.pointSizeF() > 0 ? font.pointSizeF() * kPixelsPerPoint : font.pixelSize();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * style.unit))));
    font.setHintingPreference(QFont::PreferNoHinting); // hinted widths would differ between screen and paper
    return font;
}

QPen BodyPainter::pen(ColorRole role, double pixels) const
{
    return QPen(color(role), units(pixels), Qt::SolidLine, Qt::FlatCap);
}

TextBlock BodyPainter::block(const QString &text, FontRole role, double width, int maxLines,
                             TextBlock::Align align) const
{
    return TextBlock(text, font(role), width, {m_style.direction, align, maxLines});
}

QRectF BodyPainter::placed(const QRectF &leftToRight) const
{
    if (!isMirrored())
        return leftToRight;
    return {m_rect.left() + m_rect.right() - leftToRight.right(), leftToRight.top(), leftToRight.width(),
            leftToRight.height()};
}

double BodyPainter::placed(double leftToRightX) const
{
    return isMirrored() ? m_rect.left() + m_rect.right() - leftToRightX : leftToRightX;
}

void BodyPainter::paintText(QPainter &painter, const QRectF &leftToRight, const TextBlock &text, ColorRole role) const
{
    const QRectF place = placed(leftToRight);
    text.paint(painter, {place.left(), place.top() + (place.height() - text.height()) / 2}, color(role));
}

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
        // Said in words, without marks.
        size_t operator()(const chart::ValueBars &) const { return 0; }
        size_t operator()(const chart::TwoHistograms &) const { return 0; }
        size_t operator()(const chart::Bubbles &) const { return 0; }
        size_t operator()(const chart::Curve &) const { return 0; }
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
