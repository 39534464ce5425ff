#include "ui/pages/icp/tierflow.h"

#include "core/base/format.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <numeric>

namespace lodestar::ui {

using profile::Move;
using profile::Tier;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr std::array kOrder = {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough};

constexpr size_t at(Tier tier)
{
    return static_cast<size_t>(tier);
}

ColorRole roleOf(Tier tier)
{
    switch (tier) {
    case Tier::Best:
        return ColorRole::TierBest;
    case Tier::Good:
        return ColorRole::TierGood;
    case Tier::Bad:
        return ColorRole::TierPoor;
    case Tier::Disqualified:
        return ColorRole::TierBad;
    case Tier::NotEnough:
        return ColorRole::Unknown;
    }
    return ColorRole::Unknown;
}

QBrush brushOf(Move move)
{
    const theme::Look &look = theme::current();
    const QColor ground = look.color(ColorRole::Surface);
    switch (move) {
    case Move::Same:
        return theme::mixed(ground, look.color(ColorRole::Border), 0.7);
    case Move::Up:
        return theme::mixed(ground, look.color(ColorRole::Positive), 0.45);
    case Move::Down:
        return theme::mixed(ground, look.color(ColorRole::Negative), 0.4);
    case Move::Clearer:
    case Move::Unclearer:
        return QBrush(look.color(ColorRole::Unknown), Qt::BDiagPattern);
    }
    return ground;
}

} // namespace

/// Where the customers of each tier stand in one column, from top to bottom.
struct TierFlow::Column {
    QRectF area;
    std::array<QRectF, profile::kTiers> part;
    std::array<qint64, profile::kTiers> count{};
    double perCustomer = 0;
};

struct TierFlow::Band {
    Move move = Move::Same;
    double fromTop = 0, toTop = 0, thickness = 0;
};

TierFlow::TierFlow(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TierFlow::setFlow(const profile::TierComparison &compared, const QString &before, const QString &after)
{
    m_flow = compared.transitions;
    m_beforeName = before;
    m_afterName = after;
    QStringList told;
    for (const Tier from : kOrder) {
        m_before[at(from)] = compared.before[at(from)].customers;
        m_after[at(from)] = compared.after[at(from)].customers;
        for (const Tier to : kOrder) {
            if (const qint64 count = m_flow[at(from)][at(to)]; count > 0)
                told << tr("%1 to %2: %3", "tier, tier, customers")
                            .arg(profile::tierName(from), profile::tierName(to), format::count(count));
        }
    }
    setAccessibleName(tr("Who moved between the tiers, from %1 to %2").arg(before, after));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    update();
}

QSize TierFlow::sizeHint() const
{
    return {theme::current().pixels(480), theme::current().pixels(230)};
}

QSize TierFlow::minimumSizeHint() const
{
    return {theme::current().pixels(240), theme::current().pixels(230)};
}

TierFlow::Column TierFlow::column(const std::array<qint64, profile::kTiers> &counts, const QRectF &area) const
{
    Column column;
    column.area = area;
    column.count = counts;
    const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64{0});
    const auto parts = std::count_if(counts.begin(), counts.end(), [](qint64 count) { return count > 0; });
    // Names need a line of their own each, also those of small tiers.
    const double gap = theme::current().space(Space::Small);
    const double least = QFontMetricsF(theme::current().font(FontRole::Small)).height();
    const double free = area.height() - gap * static_cast<double>(std::max<qsizetype>(0, parts - 1))
        - least * static_cast<double>(parts);
    column.perCustomer = all > 0 ? std::max(0.0, free) / static_cast<double>(all) : 0;
    double y = area.top();
    for (const Tier tier : kOrder) {
        const qint64 count = counts[at(tier)];
        if (count == 0)
            continue;
        const double height = least + static_cast<double>(count) * column.perCustomer;
        column.part[at(tier)] = QRectF(area.left(), y, area.width(), height);
        y += height + gap;
    }
    return column;
}

std::vector<TierFlow::Band> TierFlow::bands(const Column &from, const Column &to) const
{
    std::vector<Band> bands;
    std::array<double, profile::kTiers> usedFrom{}, usedTo{};
    for (const Tier a : kOrder) {
        for (const Tier b : kOrder) {
            const qint64 count = m_flow[at(a)][at(b)];
            if (count == 0)
                continue;
            const auto share = [count](const Column &column, Tier tier) {
                return column.part[at(tier)].height() * static_cast<double>(count)
                    / static_cast<double>(column.count[at(tier)]);
            };
            const double left = share(from, a), right = share(to, b);
            bands.push_back({profile::moveBetween(a, b), from.part[at(a)].top() + usedFrom[at(a)],
                             to.part[at(b)].top() + usedTo[at(b)], std::min(left, right)});
            usedFrom[at(a)] += left;
            usedTo[at(b)] += right;
        }
    }
    // Those who stay lie below, so that what moved is seen.
    std::stable_partition(bands.begin(), bands.end(), [](const Band &band) { return band.move == Move::Same; });
    return bands;
}

void TierFlow::paintColumn(QPainter &painter, const Column &column, bool isAfter) const
{
    const theme::Look &look = theme::current();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFontMetricsF metrics(look.font(FontRole::Small));
    const double gap = look.space(Space::Small);
    for (const Tier tier : kOrder) {
        const QRectF part = column.part[at(tier)];
        if (part.isEmpty())
            continue;
        const QBrush fill(look.color(roleOf(tier)), tier == Tier::NotEnough ? Qt::BDiagPattern : Qt::SolidPattern);
        painter.fillRect(part, fill);
        const bool outerIsRight = isAfter != mirrored;
        const QRectF words = outerIsRight
            ? QRectF(part.right() + gap, part.top(), width() - part.right() - gap, metrics.height())
            : QRectF(0, part.top(), part.left() - gap, metrics.height());
        const QString count = format::count(column.count[at(tier)]);
        const auto named = [&](const QString &name) { return tr("%1: %2", "tier: customers").arg(name, count); };
        // Where it is narrow the name is shortened, never the number.
        const double forName = words.width() - metrics.horizontalAdvance(named({}));
        painter.setPen(look.color(ColorRole::Text));
        painter.drawText(words, (outerIsRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         named(metrics.elidedText(profile::tierName(tier), Qt::ElideRight, forName)));
    }
}

void TierFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look &look = theme::current();
    painter.setFont(look.font(FontRole::Small));
    const QFontMetricsF metrics(painter.font());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double side = std::min(width() * 0.3, look.pixels(190) * 1.0), bar = look.pixels(14);
    const double top = metrics.height() + look.space(Space::Small), height = this->height() - top;
    const QRectF left(side, top, bar, height), right(width() - side - bar, top, bar, height);
    const Column from = column(m_before, mirrored ? right : left), to = column(m_after, mirrored ? left : right);
    painter.setPen(look.color(ColorRole::TextMuted));
    const QRectF leftName(0, 0, side + bar, metrics.height()),
        rightName(width() - side - bar, 0, side + bar, metrics.height());
    const auto name = [&](const QRectF &rect, const QString &text, Qt::Alignment alignment) {
        painter.drawText(rect, static_cast<int>(alignment), metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    name(leftName, mirrored ? m_afterName : m_beforeName, Qt::AlignRight);
    name(rightName, mirrored ? m_beforeName : m_afterName, Qt::AlignLeft);
    const double x1 = mirrored ? from.area.left() : from.area.right();
    const double x2 = mirrored ? to.area.right() : to.area.left(), middle = (x1 + x2) / 2;
    for (const Band &band : bands(from, to)) {
        QPainterPath path(QPointF(x1, band.fromTop));
        path.cubicTo(middle, band.fromTop, middle, band.toTop, x2, band.toTop);
        path.lineTo(x2, band.toTop + band.thickness);
        path.cubicTo(middle, band.toTop + band.thickness, middle, band.fromTop + band.thickness, x1,
                     band.fromTop + band.thickness);
        path.closeSubpath();
        painter.fillPath(path, brushOf(band.move));
    }
    paintColumn(painter, from, false);
    paintColumn(painter, to, true);
}

} // namespace lodestar::ui
