#include "ui/widgets/tierbar.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/tiercolor.h"

#include <QPainter>
#include <QPainterPath>

namespace lodestar::ui {

using profile::Tier;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QString caption(Tier tier, qint64 count)
{
    return TierBar::tr("%1: %2").arg(profile::tierName(tier), format::count(count));
}

} // namespace

TierBar::TierBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TierBar::setCounts(const std::array<qint64, 5> &perTier)
{
    m_counts = perTier;
    QStringList words;
    for (const auto tier : kTiersInOrder)
        words << caption(tier, m_counts[static_cast<size_t>(tier)]);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TierBar::sizeHint() const
{
    const int width = theme::current().pixels(320);
    return {width, heightForWidth(width)};
}

QSize TierBar::minimumSizeHint() const
{
    const int width = theme::current().pixels(160);
    return {width, theme::current().pixels(40)};
}

int TierBar::heightForWidth(int width) const
{
    return legend(width, nullptr);
}

int TierBar::legend(int width, QPainter *painter) const
{
    const auto &look = theme::current();
    const QFont font = look.font(FontRole::Small);
    const QFontMetrics metrics(font);
    const int mark = look.pixels(10), gap = look.space(Space::Normal),
              line = metrics.height() + look.space(Space::Tiny);
    int x = 0, y = look.pixels(16) + look.space(Space::Small);
    for (const auto tier : kTiersInOrder) {
        const qint64 count = m_counts[static_cast<size_t>(tier)];
        const QString text = caption(tier, count);
        const int needed = mark + look.space(Space::Tiny) + metrics.horizontalAdvance(text);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const QRect all(0, 0, width, height());
            const QRect square =
                QStyle::visualRect(layoutDirection(), all, {x, y + (metrics.height() - mark) / 2, mark, mark});
            painter->fillRect(square, tierBrush(tier));
            painter->setFont(font);
            painter->setPen(look.color(ColorRole::Text));
            const QRect words(x + mark + look.space(Space::Tiny), y, needed, metrics.height());
            painter->drawText(QStyle::visualRect(layoutDirection(), all, words),
                              int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)), text);
        }
        x += needed + gap;
    }
    return y + line;
}

void TierBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    const QRect bar(0, 0, width(), look.pixels(16));
    qint64 total = 0;
    for (qint64 count : m_counts)
        total += count;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(bar, look.pixels(4), look.pixels(4));
    painter.setClipPath(round);
    painter.fillRect(bar, theme::mixed(look.color(ColorRole::Border), look.color(ColorRole::Surface), 0.3));
    qint64 before = 0;
    for (const auto tier : kTiersInOrder) {
        const qint64 count = m_counts[static_cast<size_t>(tier)];
        if (count == 0)
            continue;
        const auto at = [&](qint64 n) { return static_cast<int>(double(n) / double(total) * bar.width()); };
        const QRect part(at(before), 0, at(before + count) - at(before) - 1, bar.height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), bar, part), tierBrush(tier));
        before += count;
    }
    painter.restore();
    legend(width(), &painter);
}

} // namespace lodestar::ui
