#include "ui/render/bodypainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

using theme::ColorRole;
using theme::FontRole;

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;

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

void hatch(QPainter &painter, const QRectF &rect, double distance)
{
    for (double offset = distance; offset < rect.width() + rect.height(); offset += distance) {
        // The line x + y = offset, from the corner at the top left, cut at the edges of the rectangle.
        const QPointF from(rect.left() + std::max(0.0, offset - rect.height()),
                           rect.top() + std::min(offset, rect.height()));
        const QPointF to(rect.left() + std::min(offset, rect.width()),
                         rect.top() + std::max(0.0, offset - rect.width()));
        painter.drawLine(from, to);
    }
}

double shareStep(double low, double high, double length, double room)
{
    for (const double step : {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5}) {
        if (step / (high - low) * length >= room)
            return step;
    }
    return 1.0;
}

} // namespace lodestar::render
