#include "ui/widgets/chip.h"

#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QStyle>

namespace lodestar::ui {

using theme::ColorRole;

namespace {

struct Colors {
    QColor fill, border, text;
};

/// A pale ground of a strong colour, with the ordinary text on it, so that the word always reads.
Colors tintOf(ColorRole role)
{
    const auto &look = theme::current();
    return {theme::mixed(look.color(ColorRole::Surface), look.color(role), 0.14), look.color(role),
            look.color(ColorRole::Text)};
}

Colors colorsOf(Chip::Tone tone)
{
    const auto &look = theme::current();
    switch (tone) {
    case Chip::Tone::Neutral:
        return {theme::mixed(look.color(ColorRole::Background), look.color(ColorRole::TextMuted), 0.1),
                {},
                look.color(ColorRole::TextMuted)};
    case Chip::Tone::Positive:
        return {look.color(ColorRole::AccentSoft), {}, look.color(ColorRole::Positive)};
    case Chip::Tone::Caution:
        return {look.color(ColorRole::CautionSoft), {}, look.color(ColorRole::Caution)};
    case Chip::Tone::Negative:
        return {look.color(ColorRole::NegativeSoft), {}, look.color(ColorRole::Negative)};
    case Chip::Tone::Best:
        return {look.color(ColorRole::Best), {}, look.color(ColorRole::AccentText)};
    case Chip::Tone::Outline:
        return {look.color(ColorRole::Surface), look.color(ColorRole::Border), look.color(ColorRole::Text)};
    case Chip::Tone::TierBest:
        return tintOf(ColorRole::TierBest);
    case Chip::Tone::TierGood:
        return tintOf(ColorRole::TierGood);
    case Chip::Tone::TierPoor:
        return tintOf(ColorRole::TierPoor);
    case Chip::Tone::TierBad:
        return tintOf(ColorRole::TierBad);
    case Chip::Tone::Team1:
        return tintOf(ColorRole::Team1);
    case Chip::Tone::Team2:
        return tintOf(ColorRole::Team2);
    case Chip::Tone::Team3:
        return tintOf(ColorRole::Team3);
    case Chip::Tone::Team4:
        return tintOf(ColorRole::Team4);
    case Chip::Tone::Team5:
        return tintOf(ColorRole::Team5);
    }
    return {};
}

QFont chipFont(Chip::Tone tone)
{
    QFont font = theme::current().font(theme::FontRole::Small);
    if (tone != Chip::Tone::Outline)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const QString &text, Tone tone)
{
    const QFontMetrics metrics(chipFont(tone));
    const auto &look = theme::current();
    return {metrics.horizontalAdvance(text) + look.pixels(20),
            metrics.height() + look.pixels(tone == Tone::Outline ? 8 : 4)};
}

QSize Chip::sizeHint() const
{
    return sizeFor(m_text, m_tone);
}
QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

QRect Chip::paint(QPainter &painter, const QRect &rect, const QString &text, Tone tone, Qt::LayoutDirection direction,
                  Qt::Alignment alignment)
{
    QSize size = sizeFor(text, tone);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect chip = QStyle::alignedRect(direction, alignment, size, rect);
    const auto colors = colorsOf(tone);
    const double radius = tone == Tone::Outline ? theme::controlRadius() * 0.7 : chip.height() / 2.0;
    theme::paintBox(painter, chip, colors.fill, colors.border, radius);
    painter.save();
    painter.setFont(chipFont(tone));
    painter.setPen(colors.text);
    const int room = chip.width() - theme::current().pixels(12);
    painter.drawText(chip, Qt::AlignCenter, QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, room));
    painter.restore();
    return chip;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, layoutDirection());
}

} // namespace lodestar::ui
