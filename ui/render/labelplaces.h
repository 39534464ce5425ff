#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace lodestar::render {

/// Finds room for words beside round marks: no two overlap, none covers a mark, none leaves the picture.
class LabelPlaces
{
public:
    struct Circle {
        QPointF center;
        double radius = 0;
        QRectF bounds() const { return {center.x() - radius, center.y() - radius, 2 * radius, 2 * radius}; }
    };
    enum class Reach {
        Near, ///< after, before, above or below the mark
        Far ///< further away as well, where a line has to lead there
    };

    /// `unit` is a pixel of the look in the units of the circles.
    LabelPlaces(const QRectF &picture, std::vector<Circle> circles, double unit);

    /// The first free place for words of this size beside the circle; it is taken from then on.
    std::optional<QRectF> take(size_t circle, const QSizeF &size, Reach reach);
    /// A place above the circle and inside the picture, whatever it covers; it is taken from then on.
    QRectF takeAnyway(size_t circle, const QSizeF &size);
    /// Where a line from the circle to its words begins and ends; a null line when they stand beside it.
    QLineF leader(size_t circle, const QRectF &place) const;

private:
    bool isFree(const QRectF &place, size_t own) const;
    /// Points along the way from the edge of a circle to words that stand apart from it.
    std::vector<QPointF> wayTo(const QRectF &place, size_t own) const;
    bool isFree(const std::vector<QPointF> &way) const;

    QRectF m_picture;
    std::vector<Circle> m_circles;
    double m_unit;
    std::vector<QRectF> m_taken;
    std::vector<QPointF> m_ways; ///< that words must leave free
};

} // namespace lodestar::render
