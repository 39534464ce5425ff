#include "ui/render/posterlayout.h"

#include "core/base/format.h"
#include "ui/render/portrait.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace lodestar::render {

using report::PersonaPoster;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::PosterLayout)
};

constexpr double kTwoColumns = 420; ///< pixels at 100 %: below that everything stands in one

QString partTitle(const PersonaPoster::Part &part)
{
    return part.label.isEmpty() ? part.name
                                : Tr::tr("%1 · %2", "name of a field, what it rests on").arg(part.name, part.label);
}

} // namespace

PosterLayout::PosterLayout(const PersonaPoster &poster, const QImage &picture, const Setting &setting)
    : m_setting(setting)
{
    head(poster, picture);
    fourLines(poster);
    quotes(poster);
    scales(poster);
    parts(poster);
    basis(poster);
}

void PosterLayout::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Paint &paint : m_paints)
        paint(painter);
    painter.restore();
}

double PosterLayout::x(double left, double width) const
{
    return m_setting.direction == Qt::RightToLeft ? m_setting.width - left - width : left;
}

TextBlock PosterLayout::block(const QString &text, FontRole font, double width, int maxLines) const
{
    return TextBlock(presentable(text), m_setting.look.font(font), width,
                     {m_setting.direction, TextBlock::Align::Leading, maxLines});
}

double PosterLayout::words(const QString &text, const Place &place, FontRole font, ColorRole color)
{
    if (text.isEmpty())
        return 0;
    const TextBlock lines = block(text, font, place.width);
    const QPointF at(x(place.left, place.width), place.top);
    m_paints.push_back(
        [lines, at, ink = m_setting.look.color(color)](QPainter &painter) { lines.paint(painter, at, ink); });
    m_text += text + u'\n';
    return lines.height();
}

void PosterLayout::fill(const Place &place, double height, ColorRole color, double radius)
{
    const QRectF rect(x(place.left, place.width), place.top, place.width, height);
    m_paints.push_back([rect, radius, ink = m_setting.look.color(color)](QPainter &painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(rect, radius, radius);
    });
}

void PosterLayout::head(const PersonaPoster &poster, const QImage &picture)
{
    const double side =
        std::clamp(m_setting.width * 0.2, 56.0 * m_setting.look.roomScale, double(m_setting.look.pixels(120)));
    const double gap = space(Space::Normal), left = side + gap, width = std::max(m_setting.width - left, 1.0);
    const PortraitSpec spec{poster.portrait, poster.id, poster.name, picture};
    const QRectF square(x(0, side), 0, side, side);
    m_paints.push_back(
        [spec, square, look = m_setting.look](QPainter &painter) { paintPortrait(painter, square, spec, look); });
    double y = words(poster.kicker, {left, 0, width}, FontRole::Small, ColorRole::TextMuted);
    y += words(poster.name, {left, y, width}, FontRole::Title, ColorRole::Text);
    y += words(poster.title, {left, y, width}, FontRole::Body, ColorRole::TextMuted);
    QString standing = poster.role;
    if (poster.awareness >= 0) {
        const QString aware =
            Tr::tr("awareness of us %1 of %2: %3")
                .arg(format::count(poster.awareness), format::count(profile::kMostAware), poster.awarenessText);
        standing =
            standing.isEmpty() ? aware : Tr::tr("%1 · %2", "role in the purchase, awareness").arg(standing, aware);
    }
    if (!standing.isEmpty())
        y += words(standing, {left, y + space(Space::Tiny), width}, FontRole::BodyStrong, ColorRole::Accent)
            + space(Space::Tiny);
    m_y = std::max(y, side);
    if (!poster.summary.isEmpty())
        m_y += space(Space::Small)
            + words(poster.summary, {0, m_y + space(Space::Small), m_setting.width}, FontRole::Subtitle,
                    ColorRole::Text);
}

double PosterLayout::lineHeight(const PersonaPoster::Part &part, double width) const
{
    const double pad = space(Space::Small), inner = width - 2 * pad;
    const QString text = part.text.isEmpty() ? Tr::tr("Nobody has written this yet.") : part.text;
    return 2 * pad + block(partTitle(part), FontRole::BodyStrong, inner).height()
        + block(text, FontRole::Body, inner).height();
}

double PosterLayout::line(const PersonaPoster::Part &part, const Place &place, double height)
{
    const double pad = space(Space::Small), inner = place.width - 2 * pad;
    fill(place, height, ColorRole::AccentSoft, m_setting.look.radius());
    double y = place.top + pad;
    y += words(partTitle(part), {place.left + pad, y, inner}, FontRole::BodyStrong, ColorRole::Accent);
    const bool open = part.text.isEmpty();
    words(open ? Tr::tr("Nobody has written this yet.") : part.text, {place.left + pad, y, inner}, FontRole::Body,
          open ? ColorRole::TextMuted : ColorRole::Text);
    return height;
}

void PosterLayout::fourLines(const PersonaPoster &poster)
{
    if (poster.lines.empty())
        return;
    m_y += space(Space::Normal);
    const double gap = space(Space::Small);
    const size_t columns = m_setting.width >= m_setting.look.pixels(kTwoColumns) ? 2 : 1;
    const double width = (m_setting.width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    for (size_t first = 0; first < poster.lines.size(); first += columns) {
        const size_t last = std::min(first + columns, poster.lines.size());
        double height = 0;
        for (size_t i = first; i < last; ++i)
            height = std::max(height, lineHeight(poster.lines[i], width));
        for (size_t i = first; i < last; ++i)
            line(poster.lines[i], {static_cast<double>(i - first) * (width + gap), m_y, width}, height);
        m_y += height + gap;
    }
    m_y -= gap;
}

void PosterLayout::quotes(const PersonaPoster &poster)
{
    for (const PersonaPoster::Quote &quote : poster.quotes) {
        m_y += space(Space::Normal);
        const double bar = space(Space::Tiny), left = bar + space(Space::Medium), width = m_setting.width - left;
        const double top = m_y;
        m_y += words(quote.text, {left, m_y, width}, FontRole::Subtitle, ColorRole::Text);
        m_y += words(quote.source, {left, m_y, width}, FontRole::Small, ColorRole::TextMuted);
        fill({0, top, bar}, m_y - top, ColorRole::Accent, bar / 2);
    }
}

double PosterLayout::scale(const PersonaPoster::Scale &scale, const Place &place)
{
    const double half = (place.width - space(Space::Small)) / 2;
    const TextBlock low = block(scale.low, FontRole::Small, half), high = block(scale.high, FontRole::Small, half);
    const TextBlock highEnd(presentable(scale.high), m_setting.look.font(FontRole::Small), half,
                            {m_setting.direction, TextBlock::Align::Trailing, 0});
    const double height = std::max(low.height(), high.height());
    const QPointF lowAt(x(place.left, half), place.top), highAt(x(place.left + place.width - half, half), place.top);
    const QColor ink = m_setting.look.color(ColorRole::Text);
    m_paints.push_back([low, highEnd, lowAt, highAt, ink](QPainter &painter) {
        low.paint(painter, lowAt, ink);
        highEnd.paint(painter, highAt, ink);
    });
    //: Where a person stands between two ends, from 1 (the first) to 5 (the second)
    m_text += Tr::tr("%1 – %2: %3 of %4")
                  .arg(scale.low, scale.high, format::count(scale.value), format::count(profile::kScaleSteps))
        + u'\n';
    const double dot = space(Space::Small), top = place.top + height + space(Space::Tiny);
    const double track = dot / 4;
    fill({place.left, top + dot / 2 - track / 2, place.width}, track, ColorRole::Border, track / 2);
    const double step = (place.width - dot) / (profile::kScaleSteps - 1);
    for (int i = 0; i < profile::kScaleSteps; ++i) {
        const bool here = i + 1 == scale.value;
        const double side = here ? dot * 1.5 : dot * 0.6;
        const double left = place.left + i * step + dot / 2 - side / 2;
        fill({left, top + dot / 2 - side / 2, side}, side, here ? ColorRole::Accent : ColorRole::Border, side / 2);
    }
    return height + space(Space::Tiny) + dot;
}

void PosterLayout::scales(const PersonaPoster &poster)
{
    const double gap = space(Space::Wide);
    const size_t columns = m_setting.width >= m_setting.look.pixels(kTwoColumns) ? 2 : 1;
    const double width = (m_setting.width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    for (size_t first = 0; first < poster.scales.size(); first += columns) {
        m_y += first == 0 ? space(Space::Wide) : space(Space::Medium);
        double height = 0;
        for (size_t i = first; i < std::min(first + columns, poster.scales.size()); ++i)
            height =
                std::max(height, scale(poster.scales[i], {static_cast<double>(i - first) * (width + gap), m_y, width}));
        m_y += height;
    }
}

double PosterLayout::part(const PersonaPoster::Part &part, const Place &place)
{
    const double name = words(partTitle(part), place, FontRole::Small, ColorRole::TextMuted);
    return name + words(part.text, {place.left, place.top + name, place.width}, FontRole::Body, ColorRole::Text);
}

void PosterLayout::parts(const PersonaPoster &poster)
{
    if (poster.parts.empty())
        return;
    m_y += space(Space::Wide);
    const double gap = space(Space::Wide);
    const size_t columns = m_setting.width >= m_setting.look.pixels(kTwoColumns) ? 2 : 1;
    const double width = (m_setting.width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    double rowTop = m_y;
    for (size_t first = 0; first < poster.parts.size(); first += columns) {
        double height = 0;
        for (size_t i = first; i < std::min(first + columns, poster.parts.size()); ++i)
            height = std::max(height,
                              part(poster.parts[i], {static_cast<double>(i - first) * (width + gap), rowTop, width}));
        rowTop += height + space(Space::Medium);
    }
    m_y = rowTop - space(Space::Medium);
}

void PosterLayout::basis(const PersonaPoster &poster)
{
    m_y += space(Space::Wide);
    m_y += words(poster.basis, {0, m_y, m_setting.width}, FontRole::Small, ColorRole::TextMuted);
    if (!poster.warning.isEmpty())
        m_y +=
            words(poster.warning, {0, m_y + space(Space::Tiny), m_setting.width}, FontRole::Small, ColorRole::Caution)
            + space(Space::Tiny);
}

} // namespace lodestar::render
