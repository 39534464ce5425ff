#include "ui/pages/icp/tierrings.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tiercolor.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numeric>

namespace lodestar::ui {

using profile::Tier;
using theme::ColorRole;

TierRings::TierRings(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void TierRings::show(const std::array<qint64, 5> &perTier)
{
    m_counts = perTier;
    QStringList words;
    for (const Tier tier : kTiersInOrder)
        words << tr("%1: %2", "tier, customers")
                     .arg(profile::tierName(tier), format::count(m_counts[static_cast<size_t>(tier)]));
    setAccessibleName(tr("Tiers as rings, from the inside: %1").arg(listed(words)));
    update();
}

void TierRings::setChosen(Tier tier)
{
    m_chosen = tier;
    update();
}

double TierRings::radiusOf(Tier tier) const
{
    const double all = static_cast<double>(std::accumulate(m_counts.begin(), m_counts.end(), qint64{0}));
    double inside = 0;
    for (const Tier each : kTiersInOrder) {
        inside += static_cast<double>(m_counts[static_cast<size_t>(each)]);
        if (each == tier)
            break;
    }
    return all > 0 ? std::sqrt(inside / all) : 0;
}

QSize TierRings::sizeHint() const
{
    const int side = theme::current().pixels(180);
    return {side, side};
}

QSize TierRings::minimumSizeHint() const
{
    const int side = theme::current().pixels(140);
    return {side, side};
}

void TierRings::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look &look = theme::current();
    const double whole = std::min(width(), height()) / 2.0 - 2;
    const QPointF middle = QRectF(rect()).center();
    double inner = 0;
    for (const Tier tier : kTiersInOrder) {
        const double outer = whole * radiusOf(tier);
        if (outer > inner) {
            QPainterPath ring;
            ring.addEllipse(middle, outer, outer);
            if (inner > 0) {
                QPainterPath hole;
                hole.addEllipse(middle, inner, inner);
                ring = ring.subtracted(hole);
            }
            painter.fillPath(ring, look.color(ColorRole::Surface));
            painter.fillPath(ring, tierBrush(tier));
            painter.setPen(QPen(look.color(ColorRole::Surface), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle, outer, outer);
        }
        inner = std::max(inner, outer);
    }
    const double chosen = whole * radiusOf(m_chosen);
    if (m_counts[static_cast<size_t>(m_chosen)] > 0) {
        painter.setPen(QPen(look.color(ColorRole::Text), 2));
        painter.drawEllipse(middle, chosen, chosen);
    }
}

void TierRings::mousePressEvent(QMouseEvent *event)
{
    const QPointF away = event->position() - QRectF(rect()).center();
    const double whole = std::min(width(), height()) / 2.0 - 2;
    const double at = std::hypot(away.x(), away.y()) / whole;
    for (const Tier tier : kTiersInOrder) {
        if (m_counts[static_cast<size_t>(tier)] > 0 && at <= radiusOf(tier)) {
            emit tierChosen(tier);
            return;
        }
    }
    event->ignore();
}

} // namespace lodestar::ui
