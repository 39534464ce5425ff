#pragma once

#include "ui/render/chartpainter.h"
#include "ui/render/textblock.h"

#include <QFont>
#include <QPen>

#include <memory>

namespace lodestar::render {

/// A font of the look in painter units, so that it comes out alike on screen, in pictures and on paper.
QFont unitFont(const ChartStyle &style, theme::FontRole role);

/// Diagonal strokes in the painter's pen, as lines rather than a brush: patterns become bitmaps in some formats.
void hatch(QPainter &painter, const QRectF &rect, double distance);

/// The smallest round step of shares that leaves `room` for every label of a scale from `low` to `high` on `length`.
double shareStep(double low, double high, double length, double room);

/// One kind of chart, laid out in a rectangle. Layouts are computed from left to right and mirrored at the very end.
class BodyPainter
{
public:
    BodyPainter(const QRectF &rect, const ChartStyle &style) : m_rect(rect), m_style(style) { }
    virtual ~BodyPainter() = default;
    Q_DISABLE_COPY_MOVE(BodyPainter)

    virtual double height() const = 0;
    virtual void paint(QPainter &painter) const = 0;
    virtual int markAt(const QPointF &position) const = 0;
    virtual QRectF markRect(int mark) const = 0;

protected:
    const QRectF &rect() const { return m_rect; }
    const ChartStyle &style() const { return m_style; }
    bool isMirrored() const { return m_style.direction == Qt::RightToLeft; }
    double units(double pixels) const { return pixels * m_style.look.roomScale * m_style.unit; }
    QColor color(theme::ColorRole role) const { return m_style.look.color(role); }
    QFont font(theme::FontRole role) const { return unitFont(m_style, role); }
    QPen pen(theme::ColorRole role, double pixels) const;
    TextBlock block(const QString &text, theme::FontRole role, double width, int maxLines = 1,
                    TextBlock::Align align = TextBlock::Align::Leading) const;
    /// A rectangle or position of the left-to-right layout where it really is.
    QRectF placed(const QRectF &leftToRight) const;
    double placed(double leftToRightX) const;
    /// The text in the middle of the height of a rectangle of the left-to-right layout.
    void paintText(QPainter &painter, const QRectF &leftToRight, const TextBlock &text, theme::ColorRole role) const;

private:
    QRectF m_rect;
    ChartStyle m_style;
};

std::unique_ptr<BodyPainter> intervalPainter(const QRectF &rect, const chart::IntervalChart &chart,
                                             const ChartStyle &style);
std::unique_ptr<BodyPainter> sharePainter(const QRectF &rect, const chart::ShareBars &chart, const ChartStyle &style);
std::unique_ptr<BodyPainter> histogramPainter(const QRectF &rect, const chart::Histogram &chart,
                                              const ChartStyle &style);
std::unique_ptr<BodyPainter> scatterPainter(const QRectF &rect, const chart::Scatter &chart, const ChartStyle &style);
std::unique_ptr<BodyPainter> valuePainter(const QRectF &rect, const chart::ValueBars &chart, const ChartStyle &style);
std::unique_ptr<BodyPainter> distributionPainter(const QRectF &rect, const chart::TwoHistograms &chart,
                                                 const ChartStyle &style);
std::unique_ptr<BodyPainter> bubblePainter(const QRectF &rect, const chart::Bubbles &chart, const ChartStyle &style);
std::unique_ptr<BodyPainter> curvePainter(const QRectF &rect, const chart::Curve &chart, const ChartStyle &style);

} // namespace lodestar::render
