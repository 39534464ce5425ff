#include "ui/render/bodypainter.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::render {

using chart::ShareBars;
using theme::ColorRole;
using theme::FontRole;
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

double valueOf(const ShareBars::Part &part)
{
    return std::isfinite(part.value) ? std::max(0.0, part.value) : 0.0;
}

double total(const ShareBars::Bar &bar)
{
    double sum = 0;
    for (const auto &part : bar.parts)
        sum += valueOf(part);
    return sum;
}

ColorRole fillOf(ShareBars::Part::Tone tone)
{
    using Tone = ShareBars::Part::Tone;
    switch (tone) {
    case Tone::Best:
        return ColorRole::Best;
    case Tone::Rest:
        return ColorRole::Rest;
    case Tone::Other:
        return ColorRole::Border;
    case Tone::Unknown:
        return ColorRole::Surface;
    case Tone::TierBest:
        return ColorRole::TierBest;
    case Tone::TierGood:
        return ColorRole::TierGood;
    case Tone::TierPoor:
        return ColorRole::TierPoor;
    case Tone::TierBad:
        return ColorRole::TierBad;
    }
    return ColorRole::Border;
}

/// Whichever colour of text is easiest to read on this ground.
ColorRole textOn(ColorRole ground, const theme::Look &look)
{
    const auto readable = [&](ColorRole role) { return theme::contrast(look.color(role), look.color(ground)); };
    return readable(ColorRole::Text) >= readable(ColorRole::AccentText) ? ColorRole::Text : ColorRole::AccentText;
}

/// One bar per group, divided into parts that carry their own labels; what has no room inside is said under the bar.
class SharePainter final : public BodyPainter
{
public:
    SharePainter(const QRectF &rect, const ShareBars &chart, const ChartStyle &style);

    double height() const override { return m_height; }
    void paint(QPainter &painter) const override;
    int markAt(const QPointF &position) const override;
    QRectF markRect(int mark) const override { return placed(m_parts.at(static_cast<size_t>(mark)).place); }

private:
    struct Part {
        const ShareBars::Part *part = nullptr;
        QRectF place; ///< left-to-right
        QString inside; ///< what fits into it
        bool named = false; ///< its name is inside
    };
    struct Bar {
        QRectF place; ///< left-to-right; the whole bar
        QString below;
    };

    void layOut();
    void labelInside(Part &part, double sum) const;
    QString remainder(const ShareBars::Bar &bar, size_t firstPart) const;
    void paintPart(QPainter &painter, const Part &part, bool current, bool hovered) const;

    const ShareBars &m_chart;
    std::vector<Bar> m_bars;
    std::vector<Part> m_parts; ///< of all bars, in the order of the marks
    double m_labelWidth = 0, m_totalWidth = 0, m_height = 0;
};

SharePainter::SharePainter(const QRectF &rect, const ShareBars &chart, const ChartStyle &style)
    : BodyPainter(rect, style), m_chart(chart)
{
    for (const auto &bar : chart.bars) {
        m_labelWidth = std::max(m_labelWidth, textWidth(presentable(bar.label.left(80)), font(FontRole::BodyStrong)));
        m_totalWidth = std::max(m_totalWidth, textWidth(format::number(total(bar)), font(FontRole::Small)));
    }
    m_labelWidth = std::min(m_labelWidth + units(2), rect.width() * 0.3);
    layOut();
}

void SharePainter::layOut()
{
    const double barHeight = std::max(units(26), block(u"0"_s, FontRole::Small, 100).height() + units(8));
    const double barLeft = rect().left() + m_labelWidth + units(12);
    const double barWidth = std::max(units(20), rect().right() - m_totalWidth - units(12) - barLeft);
    double y = 0;
    for (const auto &bar : m_chart.bars) {
        const double sum = total(bar);
        const size_t firstPart = m_parts.size();
        double x = barLeft;
        for (const auto &part : bar.parts) {
            const double width = sum > 0 ? valueOf(part) / sum * barWidth : 0;
            const double gap = width > units(4) ? units(1) : 0; // what divides neighbours, without eating small parts
            Part laid{&part, QRectF(x, rect().top() + y, std::max(0.0, width - gap), barHeight), {}, false};
            labelInside(laid, sum);
            m_parts.push_back(laid);
            x += width;
        }
        Bar laid{QRectF(barLeft, rect().top() + y, barWidth, barHeight), remainder(bar, firstPart)};
        y += barHeight + (laid.below.isEmpty() ? 0 : block(u"0"_s, FontRole::Small, 100).height() + units(2))
            + units(14);
        m_bars.push_back(laid);
    }
    m_height = m_bars.empty() ? units(48) : y - units(14);
}

void SharePainter::labelInside(Part &part, double sum) const
{
    const QString name = visible(part.part->label, 60), value = format::number(part.part->value);
    const QString share = sum > 0 ? format::share(valueOf(*part.part) / sum) : QString();
    const std::array candidates{Tr::tr("%1 %2 · %3", "part of a bar: name, count, share").arg(name, value, share),
                                Tr::tr("%1 %2", "part of a bar: name, count").arg(name, value), value};
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (textWidth(candidates[i], font(FontRole::Small)) + units(16) <= part.place.width()) {
            part.inside = candidates[i];
            part.named = i < 2;
            return;
        }
    }
}

/// The parts of a bar that could not be named inside it and whose name no other bar shows either.
QString SharePainter::remainder(const ShareBars::Bar &bar, size_t firstPart) const
{
    QStringList texts;
    for (size_t i = 0; i < bar.parts.size(); ++i) {
        const Part &part = m_parts[firstPart + i];
        if (part.named || valueOf(*part.part) <= 0)
            continue;
        const bool namedElsewhere = std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &other) {
            return other.named && other.part->label == part.part->label && other.part->tone == part.part->tone;
        });
        if (part.inside.isEmpty() || !namedElsewhere)
            texts << Tr::tr("%1 %2", "part of a bar: name, count")
                         .arg(visible(part.part->label, 60), format::number(part.part->value));
    }
    return texts.join(u" · "_s);
}

void SharePainter::paintPart(QPainter &painter, const Part &part, bool current, bool hovered) const
{
    if (part.place.width() <= 0)
        return;
    const bool unknown = part.part->tone == ShareBars::Part::Tone::Unknown;
    const ColorRole fill = fillOf(part.part->tone);
    const QRectF place = placed(part.place);
    painter.setPen(unknown ? pen(ColorRole::Unknown, 1) : QPen(Qt::NoPen));
    painter.setBrush(color(fill));
    painter.drawRoundedRect(place, units(2), units(2));
    if (unknown) {
        painter.setPen(pen(ColorRole::Unknown, 0.75));
        hatch(painter, place, units(6));
    }
    if (!part.inside.isEmpty()) {
        const QRectF inner = part.place.adjusted(units(8), 0, -units(6), 0);
        const TextBlock text = block(part.inside, FontRole::Small, inner.width());
        if (unknown) { // the words need a quiet ground between the strokes
            painter.setPen(Qt::NoPen);
            painter.drawRect(placed(QRectF(inner.left() - units(3), inner.center().y() - text.height() / 2,
                                           text.naturalWidth() + units(6), text.height())));
        }
        paintText(painter, inner, text, textOn(fill, style().look));
    }
    if (current || hovered) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(current ? ColorRole::Text : ColorRole::TextMuted, current ? 2 : 1));
        painter.drawRoundedRect(place.adjusted(-units(1), -units(1), units(1), units(1)), units(3), units(3));
    }
}

void SharePainter::paint(QPainter &painter) const
{
    if (m_bars.empty()) {
        paintText(painter, {rect().left(), rect().top(), rect().width(), m_height},
                  block(Tr::tr("Nothing to divide yet."), FontRole::Body, rect().width(), 1, TextBlock::Align::Center),
                  ColorRole::TextMuted);
        return;
    }
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const double sum = total(m_chart.bars[i]);
        paintText(painter, {rect().left(), bar.place.top(), m_labelWidth, bar.place.height()},
                  block(m_chart.bars[i].label, FontRole::BodyStrong, m_labelWidth), ColorRole::Text);
        paintText(painter,
                  {bar.place.right() + units(10), bar.place.top(), m_totalWidth + units(2), bar.place.height()},
                  block(format::number(sum), FontRole::Small, m_totalWidth + units(2)), ColorRole::TextMuted);
        if (!(sum > 0))
            paintText(painter, bar.place, block(Tr::tr("No data"), FontRole::Small, bar.place.width()),
                      ColorRole::TextMuted);
        const TextBlock below = block(bar.below, FontRole::Small, bar.place.width(), 1, TextBlock::Align::Trailing);
        if (!bar.below.isEmpty())
            paintText(painter, {bar.place.left(), bar.place.bottom() + units(2), bar.place.width(), below.height()},
                      below, ColorRole::TextMuted);
    }
    for (size_t i = 0; i < m_parts.size(); ++i)
        paintPart(painter, m_parts[i], static_cast<int>(i) == style().current, static_cast<int>(i) == style().hovered);
}

int SharePainter::markAt(const QPointF &position) const
{
    const QPointF leftToRight(placed(position.x()), position.y());
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].place.contains(leftToRight))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

std::unique_ptr<BodyPainter> sharePainter(const QRectF &rect, const ShareBars &chart, const ChartStyle &style)
{
    return std::make_unique<SharePainter>(rect, chart, style);
}

} // namespace lodestar::render
