#include "ui/pages/icp/aucscale.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {
constexpr double kCoin = 0.5;
constexpr double kScaleHeight = 22;
} // namespace

AucScale::AucScale(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString AucScale::figures(const Line &line)
{
    if (!line.interval)
        return format::number(line.auc, 2);
    return tr("%1 (%2 to %3)", "figure, its range")
        .arg(format::number(line.auc, 2), format::number(line.interval->first, 2),
             format::number(line.interval->second, 2));
}

void AucScale::show(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    QStringList words;
    for (const Line &line : m_lines)
        words << tr("%1: %2", "what was measured, its figures").arg(line.name, figures(line));
    setAccessibleName(tr("How well the best are told from the others, where 0.5 is a coin: %1").arg(listed(words)));
    updateGeometry();
    update();
}

int AucScale::lineHeight() const
{
    return QFontMetrics(theme::current().font(FontRole::Body)).height() + theme::current().pixels(16);
}

QSize AucScale::sizeHint() const
{
    return {theme::current().pixels(300),
            static_cast<int>(std::ssize(m_lines)) * lineHeight() + theme::current().pixels(kScaleHeight)};
}

void AucScale::paintEvent(QPaintEvent *)
{
    const theme::Look &look = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double least = kCoin;
    for (const Line &line : m_lines)
        least = std::min({least, line.auc, line.interval ? line.interval->first : line.auc});
    least = std::max(0.0, std::floor(least * 10) / 10);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double side = look.space(Space::Small), wide = width() - 2 * side;
    const auto place = [&](double auc) {
        const double along = wide * (auc - least) / (1 - least);
        return mirrored ? width() - side - along : side + along;
    };
    const double bottom = static_cast<double>(std::ssize(m_lines)) * lineHeight();
    painter.setPen(QPen(look.color(ColorRole::TextMuted), 1, Qt::DashLine));
    painter.drawLine(QPointF(place(kCoin), 0), QPointF(place(kCoin), bottom));
    painter.setFont(look.font(FontRole::Small));
    const auto mark = [&](double auc, const QString &text) {
        const double textWide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
        const double left = std::clamp(place(auc) - textWide / 2, 0.0, std::max(0.0, width() - textWide));
        painter.drawText(QRectF(left, bottom, textWide, look.pixels(kScaleHeight)), Qt::AlignCenter, text);
    };
    mark(kCoin, tr("%1: a coin").arg(format::number(kCoin)));
    mark(1, format::number(1));
    const double margin = look.space(Space::Small); // clear of the line of the coin
    double top = 0;
    for (const Line &line : m_lines) {
        const double middle = top + lineHeight() - look.pixels(8);
        const QColor color = look.color(line.isStrong ? ColorRole::Best : ColorRole::Rest);
        painter.setPen(look.color(line.isStrong ? ColorRole::Text : ColorRole::TextMuted));
        painter.setFont(look.font(line.isStrong ? FontRole::BodyStrong : FontRole::Body));
        const QString words = tr("%1: %2", "what was measured, its figures").arg(line.name, figures(line));
        const QRectF area(side + margin, top, wide - 2 * margin, lineHeight() - look.pixels(14));
        const int align =
            static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
        // The line of the coin goes behind the words, not through them.
        painter.fillRect(painter.boundingRect(area, align, words).adjusted(-2, 0, 2, 0),
                         look.color(ColorRole::Surface));
        painter.drawText(area, align, words);
        painter.setPen(QPen(color, look.pixels(3)));
        if (line.interval)
            painter.drawLine(QPointF(place(line.interval->first), middle),
                             QPointF(place(line.interval->second), middle));
        painter.setBrush(color);
        painter.setPen(QPen(look.color(ColorRole::Surface), 1));
        painter.drawEllipse(QPointF(place(line.auc), middle), look.pixels(5), look.pixels(5));
        top += lineHeight();
    }
}

} // namespace lodestar::ui
