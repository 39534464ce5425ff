#include "ui/render/bodypainter.h"

#include "core/base/format.h"
#include "ui/render/labelplaces.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::render {

using chart::Bubbles;
using theme::ColorRole;
using theme::FontRole;
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

constexpr double kHeight = 340; ///< pixels, where the page gives no more
constexpr double kLeastHeight = 140;
constexpr double kLargest = 26, kSmallest = 4.5; ///< radius in pixels
constexpr double kLogarithmicFrom = 100; ///< the largest group is so many times the smallest: grow by factors
constexpr size_t kMostNames = 12;
constexpr size_t kNamedFromAfar = 5; ///< so many of the strongest get a line to their name where it needs one
constexpr size_t kTried = 60; ///< so many of the strongest may be named at all

double difference(double value)
{
    return std::isfinite(value) ? std::clamp(value, -1.0, 1.0) : 0.0;
}

/// Bubbles over a scale of customers, upwards a scale of percentage points; the strongest carry their names.
class BubblePainter final : public BodyPainter
{
public:
    BubblePainter(const QRectF &rect, const Bubbles &chart, const ChartStyle &style);

    double height() const override { return m_chart.bubbles.empty() ? units(48) : units(kHeight); }
    void paint(QPainter &painter) const override;
    int markAt(const QPointF &position) const override;
    QRectF markRect(int mark) const override;

private:
    struct Name {
        size_t bubble = 0;
        QRectF place; ///< left-to-right
        TextBlock text;
        QLineF leader; ///< left-to-right; null where the name stands beside its bubble
    };

    double customers(size_t index) const
    {
        return static_cast<double>(std::max<qint64>(1, m_chart.bubbles[index].customers));
    }
    void measureScales();
    void placeBubbles();
    void placeNames();
    TextBlock nameOf(size_t index) const;
    double xOf(double customers) const;
    double yOf(double difference) const;
    std::vector<double> customerTicks() const;

    void paintScales(QPainter &painter) const;
    void paintCustomers(QPainter &painter) const;
    void paintBubble(QPainter &painter, size_t index) const;
    void paintInterval(QPainter &painter, size_t index) const;
    void paintNames(QPainter &painter) const;

    const Bubbles &m_chart;
    QRectF m_plot; ///< left-to-right
    double m_lineHeight = 0;
    double m_low = 0, m_high = 0; ///< differences
    double m_fewest = 0, m_most = 1; ///< customers
    bool m_logarithmic = false;
    std::vector<LabelPlaces::Circle> m_placed; ///< left-to-right
    std::vector<size_t> m_order; ///< the largest first, so that the small ones lie on top
    std::vector<Name> m_names;
};

BubblePainter::BubblePainter(const QRectF &rect, const Bubbles &chart, const ChartStyle &style)
    : BodyPainter(rect, style), m_chart(chart), m_lineHeight(block(u"0"_s, FontRole::Small, 100).height())
{
    if (chart.bubbles.empty())
        return;
    measureScales();
    // A place that is given is kept to, down to where nothing could be told apart; without one it is as high as it
    // likes.
    const double least = rect.height() > 0 ? std::min(height(), units(kLeastHeight)) : height();
    const double bottom = rect.top() + std::max(rect.height(), least);
    const double left = rect.left() + textWidth(format::points(-0.88), font(FontRole::Small)) + units(12);
    const double top = rect.top() + m_lineHeight + units(10);
    m_plot = QRectF(QPointF(left, top),
                    QPointF(std::max(left + units(20), rect.right() - units(4)),
                            std::max(top + units(20), bottom - 2 * m_lineHeight - units(14))));
    placeBubbles();
    placeNames();
}

void BubblePainter::measureScales()
{
    m_fewest = m_most = customers(0);
    for (size_t i = 0; i < m_chart.bubbles.size(); ++i) {
        m_fewest = std::min(m_fewest, customers(i));
        m_most = std::max(m_most, customers(i));
        m_low = std::min(m_low, difference(m_chart.bubbles[i].difference));
        m_high = std::max(m_high, difference(m_chart.bubbles[i].difference));
    }
    m_logarithmic = m_most > kLogarithmicFrom * m_fewest;
    if (!m_logarithmic)
        m_fewest = 0;
    if (m_high - m_low < 0.1)
        m_high = m_low + 0.1;
}

double BubblePainter::xOf(double customers) const
{
    const double inset = units(kLargest + 4);
    const double at = m_logarithmic ? std::log(customers / m_fewest) / std::log(m_most / m_fewest)
                                    : (customers - m_fewest) / (m_most - m_fewest);
    const double from = m_plot.left() + (m_logarithmic ? inset : 0), to = m_plot.right() - inset;
    return from + at * std::max(1.0, to - from);
}

double BubblePainter::yOf(double difference) const
{
    const double inset = std::min(units(kLargest + 4), m_plot.height() / 4);
    const double from = m_plot.bottom() - inset, to = m_plot.top() + inset;
    const double y = from + (difference - m_low) / (m_high - m_low) * (to - from);
    return std::clamp(y, m_plot.top(), m_plot.bottom()); // intervals may reach beyond the scale
}

void BubblePainter::placeBubbles()
{
    for (size_t i = 0; i < m_chart.bubbles.size(); ++i) {
        const double radius = std::max(kSmallest, kLargest * std::sqrt(customers(i) / m_most));
        m_placed.push_back({{xOf(customers(i)), yOf(difference(m_chart.bubbles[i].difference))}, units(radius)});
    }
    m_order.resize(m_placed.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](size_t a, size_t b) { return m_placed[a].radius > m_placed[b].radius; });
}

TextBlock BubblePainter::nameOf(size_t index) const
{
    const double most = std::min(units(230), m_plot.width() * 0.42);
    const FontRole role = static_cast<int>(index) == style().current ? FontRole::BodyStrong : FontRole::Small;
    const TextBlock wide = block(m_chart.bubbles[index].label, role, most, 2);
    return block(m_chart.bubbles[index].label, role, std::min(most, wide.naturalWidth() + units(2)), 2);
}

/// The one the reader stands on first, then the strongest, as long as there is room for them.
void BubblePainter::placeNames()
{
    const QRectF picture(QPointF(m_plot.left(), m_plot.top() - m_lineHeight / 2), m_plot.bottomRight());
    LabelPlaces places(picture, m_placed, units(1));
    const auto add = [&](size_t index, const std::optional<QRectF> &place, const TextBlock &text) {
        if (place)
            m_names.push_back({index, *place, text, places.leader(index, *place)});
    };
    const auto sizeOf = [&](const TextBlock &text) { return QSizeF(text.naturalWidth() + units(2), text.height()); };
    const auto current = static_cast<size_t>(style().current);
    if (style().current >= 0 && current < m_placed.size()) {
        const TextBlock text = nameOf(current);
        const auto place = places.take(current, sizeOf(text), LabelPlaces::Reach::Far);
        add(current, place ? *place : places.takeAnyway(current, sizeOf(text)), text);
    }
    for (size_t i = 0; i < std::min(kTried, m_placed.size()) && m_names.size() < kMostNames; ++i) {
        if (static_cast<int>(i) == style().current)
            continue;
        const TextBlock text = nameOf(i);
        const auto reach = i < kNamedFromAfar ? LabelPlaces::Reach::Far : LabelPlaces::Reach::Near;
        add(i, places.take(i, sizeOf(text), reach), text);
    }
}

std::vector<double> BubblePainter::customerTicks() const
{
    const double room = textWidth(format::count(static_cast<qint64>(m_most)), font(FontRole::Small)) + units(18);
    std::vector<double> ticks;
    const auto add = [&](double value) {
        if (value >= m_fewest && value <= m_most && (ticks.empty() || xOf(value) - xOf(ticks.back()) >= room))
            ticks.push_back(value);
    };
    const auto perDecade = {1.0, 2.0, 5.0};
    if (m_logarithmic) {
        for (double power = 1; power <= m_most; power *= 10)
            for (const double factor : perDecade)
                add(factor * power);
        return ticks;
    }
    for (double power = 1; power <= m_most * 10; power *= 10) {
        for (const double factor : perDecade) {
            const double step = factor * power;
            if (step / m_most * (xOf(m_most) - xOf(0)) < room)
                continue;
            for (int i = 0; i * step <= m_most; ++i)
                add(i * step);
            return ticks;
        }
    }
    return ticks;
}

void BubblePainter::paintScales(QPainter &painter) const
{
    const double step = shareStep(m_low, m_high, std::abs(yOf(m_low) - yOf(m_high)), m_lineHeight * 2);
    const double labelWidth = std::max(units(10), m_plot.left() - rect().left() - units(8));
    const int first = static_cast<int>(std::ceil(m_low / step - 1e-9));
    for (int i = first; i * step <= m_high + 1e-9; ++i) {
        const double y = yOf(i * step);
        const TextBlock label =
            block(format::points(i * step), FontRole::Small, labelWidth, 1, TextBlock::Align::Trailing);
        paintText(painter, {rect().left(), y - label.height() / 2, labelWidth, label.height()}, label,
                  ColorRole::TextMuted);
        painter.setPen(i == 0 ? pen(ColorRole::Rest, 1.25) : pen(ColorRole::Border, 0.75));
        painter.drawLine(QPointF(placed(m_plot.left()), y), QPointF(placed(m_plot.right()), y));
    }
    const TextBlock title = block(m_chart.yAxis, FontRole::Small, rect().width());
    paintText(painter, {rect().left(), rect().top(), rect().width(), title.height()}, title, ColorRole::TextMuted);
}

void BubblePainter::paintCustomers(QPainter &painter) const
{
    painter.setPen(pen(ColorRole::Rest, 1));
    painter.drawLine(QPointF(placed(m_plot.left()), m_plot.bottom()), QPointF(placed(m_plot.right()), m_plot.bottom()));
    const double room = textWidth(format::count(static_cast<qint64>(m_most)), font(FontRole::Small)) + units(18);
    for (const double tick : customerTicks()) {
        const TextBlock label =
            block(format::count(static_cast<qint64>(tick)), FontRole::Small, room, 1, TextBlock::Align::Center);
        paintText(painter, {xOf(tick) - room / 2, m_plot.bottom() + units(6), room, label.height()}, label,
                  ColorRole::TextMuted);
        painter.setPen(pen(ColorRole::Rest, 1));
        painter.drawLine(QPointF(placed(xOf(tick)), m_plot.bottom()),
                         QPointF(placed(xOf(tick)), m_plot.bottom() + units(4)));
    }
    const TextBlock title = block(m_chart.xAxis, FontRole::Small, m_plot.width(), 1, TextBlock::Align::Center);
    paintText(painter, {m_plot.left(), m_plot.bottom() + units(8) + m_lineHeight, m_plot.width(), title.height()},
              title, ColorRole::TextMuted);
}

void BubblePainter::paintBubble(QPainter &painter, size_t index) const
{
    const bool emphasised = m_chart.bubbles[index].emphasised;
    const ColorRole role = emphasised ? ColorRole::Best : ColorRole::Rest;
    // A white edge keeps neighbours apart; filled and hollow say the same as the colours do.
    const QRectF place = placed(m_placed[index].bounds());
    painter.setPen(pen(ColorRole::Surface, 1.5));
    painter.setBrush(color(emphasised ? role : ColorRole::Surface));
    painter.drawEllipse(place);
    if (!emphasised) {
        const double inset = units(1.5);
        painter.setPen(pen(role, 1.5));
        painter.setBrush(theme::mixed(color(ColorRole::Surface), color(role), 0.22));
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset));
    }
    const int mark = static_cast<int>(index);
    if (mark != style().current && mark != style().hovered)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(mark == style().current ? ColorRole::Text : ColorRole::TextMuted, 2));
    painter.drawEllipse(place.adjusted(-units(1.5), -units(1.5), units(1.5), units(1.5)));
}

void BubblePainter::paintInterval(QPainter &painter, size_t index) const
{
    const auto &bubble = m_chart.bubbles[index];
    if (!std::isfinite(bubble.low) || !std::isfinite(bubble.high))
        return;
    const double x = placed(m_placed[index].center.x()), cap = units(6);
    const double low = yOf(difference(bubble.low)), high = yOf(difference(bubble.high));
    for (const auto &[role, width] : {std::pair(ColorRole::Surface, 4.0), std::pair(ColorRole::Text, 1.75)}) {
        painter.setPen(pen(role, width));
        painter.drawLine(QPointF(x, low), QPointF(x, high));
        painter.drawLine(QPointF(x - cap, low), QPointF(x + cap, low));
        painter.drawLine(QPointF(x - cap, high), QPointF(x + cap, high));
    }
}

void BubblePainter::paintNames(QPainter &painter) const
{
    for (const Name &name : m_names) {
        const bool current = static_cast<int>(name.bubble) == style().current;
        painter.setPen(pen(ColorRole::TextMuted, 1));
        if (!name.leader.isNull())
            painter.drawLine(QPointF(placed(name.leader.x1()), name.leader.y1()),
                             QPointF(placed(name.leader.x2()), name.leader.y2()));
        painter.setPen(current ? pen(ColorRole::Border, 1) : QPen(Qt::NoPen));
        painter.setBrush(color(current ? ColorRole::SurfaceRaised : ColorRole::Surface));
        const double air = units(current ? 4 : 2);
        painter.drawRoundedRect(placed(name.place.adjusted(-air, -air / 2, air, air / 2)), air, air);
        paintText(painter, name.place, name.text,
                  current || m_chart.bubbles[name.bubble].emphasised ? ColorRole::Text : ColorRole::TextMuted);
    }
}

void BubblePainter::paint(QPainter &painter) const
{
    if (m_placed.empty()) {
        paintText(painter, {rect().left(), rect().top(), rect().width(), units(48)},
                  block(Tr::tr("No combination yet."), FontRole::Body, rect().width(), 1, TextBlock::Align::Center),
                  ColorRole::TextMuted);
        return;
    }
    paintScales(painter);
    paintCustomers(painter);
    for (const size_t index : m_order)
        paintBubble(painter, index);
    const auto current = static_cast<size_t>(style().current);
    if (style().current >= 0 && current < m_placed.size()) {
        paintBubble(painter, current); // on top of all, whatever its size
        paintInterval(painter, current);
    }
    paintNames(painter);
}

int BubblePainter::markAt(const QPointF &position) const
{
    const QPointF leftToRight(placed(position.x()), position.y());
    for (auto index = m_order.rbegin(); index != m_order.rend(); ++index) { // what lies on top first
        const QPointF away = leftToRight - m_placed[*index].center;
        if (std::hypot(away.x(), away.y()) <= m_placed[*index].radius)
            return static_cast<int>(*index);
    }
    int nearest = -1;
    double distance = units(6); // small ones are hard to hit
    for (size_t i = 0; i < m_placed.size(); ++i) {
        const QPointF away = leftToRight - m_placed[i].center;
        const double outside = std::hypot(away.x(), away.y()) - m_placed[i].radius;
        if (outside < distance) {
            distance = outside;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

QRectF BubblePainter::markRect(int mark) const
{
    return placed(m_placed.at(static_cast<size_t>(mark)).bounds());
}

} // namespace

std::unique_ptr<BodyPainter> bubblePainter(const QRectF &rect, const Bubbles &chart, const ChartStyle &style)
{
    return std::make_unique<BubblePainter>(rect, chart, style);
}

} // namespace lodestar::render
