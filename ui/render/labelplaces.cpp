#include "ui/render/labelplaces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::render {

namespace {

constexpr std::array kGaps{7.0, 26.0, 52.0, 84.0}; ///< pixels between a mark and its words; from the second on: far
constexpr double kBesides = 14, kBetweenLines = 4; ///< pixels of air between words, so that they do not read as one
constexpr double kBeside = 12; ///< pixels from a mark up to which its words need no line to it
constexpr double kStep = 4; ///< pixels between the points of a way
constexpr double kCorner = 0.08; ///< of the radius: the corners of the square around a circle are free

} // namespace

LabelPlaces::LabelPlaces(const QRectF &picture, std::vector<Circle> circles, double unit)
    : m_picture(picture), m_circles(std::move(circles)), m_unit(unit)
{ }

bool LabelPlaces::isFree(const QRectF &place, size_t own) const
{
    if (!m_picture.contains(place))
        return false;
    const double besides = kBesides * m_unit, between = kBetweenLines * m_unit;
    const bool apart = std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &taken) {
        return taken.adjusted(-besides, -between, besides, between).intersects(place);
    });
    const bool onAWay =
        std::any_of(m_ways.begin(), m_ways.end(), [&](const QPointF &at) { return place.contains(at); });
    if (!apart || onAWay)
        return false;
    for (size_t i = 0; i < m_circles.size(); ++i) {
        const double corner = m_circles[i].radius * kCorner;
        if (i != own && m_circles[i].bounds().adjusted(corner, corner, -corner, -corner).intersects(place))
            return false;
    }
    return true;
}

QLineF LabelPlaces::leader(size_t circle, const QRectF &place) const
{
    const auto &[center, radius] = m_circles.at(circle);
    const QPointF end(std::clamp(center.x(), place.left(), place.right()),
                      std::clamp(center.y(), place.top(), place.bottom()));
    const double length = std::hypot(end.x() - center.x(), end.y() - center.y());
    if (length < radius + kBeside * m_unit)
        return {};
    return {center + (end - center) * (radius / length), end};
}

std::vector<QPointF> LabelPlaces::wayTo(const QRectF &place, size_t own) const
{
    const QLineF line = leader(own, place);
    std::vector<QPointF> way;
    for (double at = 0; at < line.length(); at += kStep * m_unit)
        way.push_back(line.pointAt(at / line.length()));
    return way;
}

bool LabelPlaces::isFree(const std::vector<QPointF> &way) const
{
    return std::none_of(way.begin(), way.end(), [&](const QPointF &at) {
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF &taken) { return taken.contains(at); });
    });
}

std::optional<QRectF> LabelPlaces::take(size_t circle, const QSizeF &size, Reach reach)
{
    const QRectF own = m_circles.at(circle).bounds();
    for (const double pixels : kGaps) {
        const double gap = pixels * m_unit;
        if (reach == Reach::Near && pixels > kGaps.front())
            break;
        const double before = own.left() - gap - size.width(), after = own.right() + gap;
        const double above = own.top() - gap * 0.6 - size.height(), below = own.bottom() + gap * 0.6;
        const QPointF middle = own.center() - QPointF(size.width() / 2, size.height() / 2);
        const std::array corners{QPointF(after, middle.y()), QPointF(before, middle.y()), QPointF(middle.x(), above),
                                 QPointF(middle.x(), below), QPointF(after, above),       QPointF(before, above),
                                 QPointF(after, below),      QPointF(before, below)};
        for (const QPointF &corner : corners) {
            const QRectF place(corner, size);
            if (!isFree(place, circle))
                continue;
            const std::vector<QPointF> way = wayTo(place, circle);
            if (!isFree(way))
                continue;
            m_taken.push_back(place);
            m_ways.insert(m_ways.end(), way.begin(), way.end());
            return place;
        }
    }
    return std::nullopt;
}

QRectF LabelPlaces::takeAnyway(size_t circle, const QSizeF &size)
{
    const QRectF own = m_circles.at(circle).bounds();
    const double left = own.center().x() - size.width() / 2;
    const double furthest = std::max(m_picture.left(), m_picture.right() - size.width());
    m_taken.emplace_back(QPointF(std::clamp(left, m_picture.left(), furthest),
                                 std::max(own.top() - kGaps.front() * m_unit - size.height(), m_picture.top())),
                         size);
    return m_taken.back();
}

} // namespace lodestar::render
