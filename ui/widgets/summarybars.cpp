#include "ui/widgets/summarybars.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

using table::SummaryBar;
using theme::ColorRole;

namespace {

constexpr double kMissingWidth = 8, kGap = 6, kLine = 2, kWidest = 26; ///< pixels at 100 %

bool isMissing(const SummaryBar &bar)
{
    return bar.kind == SummaryBar::Kind::Missing;
}

void hatch(QPainter &painter, const QRectF &rect)
{
    painter.fillRect(rect, QBrush(theme::current().color(ColorRole::Unknown), Qt::BDiagPattern));
}

QRectF mirrored(const QRectF &rect, const QRectF &within, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace

SummaryBars::SummaryBars(const table::ColumnSummary &summary, const QRectF &strip, Qt::LayoutDirection direction)
    : m_summary(summary), m_strip(strip), m_direction(direction)
{
    const auto &look = theme::current();
    const auto values = std::count_if(summary.bars.begin(), summary.bars.end(), std::not_fn(isMissing));
    const bool missing = values < static_cast<std::ptrdiff_t>(summary.bars.size());
    double room = strip.width();
    if (missing && values > 0)
        room -= look.pixels(kMissingWidth) + look.pixels(kGap);
    const double each = values > 0 ? room / static_cast<double>(values) : 0;
    const double width = summary.isHistogram ? each : std::min<double>(each, look.pixels(kWidest));
    double x = strip.left();
    for (const SummaryBar &bar : summary.bars) {
        QRectF field(x, strip.top(), width, strip.height());
        if (isMissing(bar)) {
            const double least = look.pixels(kMissingWidth);
            // Free text: the missing part lies at the end of its line.
            const double part = values > 0 ? least
                                           : strip.width() * static_cast<double>(bar.rows)
                    / static_cast<double>(std::max<qint64>(summary.rows, 1));
            field.setWidth(std::clamp(part, std::min(least, strip.width()), strip.width()));
            field.moveRight(strip.right());
        } else {
            m_most = std::max(m_most, bar.rows);
            x += width;
        }
        m_fields.push_back(mirrored(field, strip, direction));
    }
}

int SummaryBars::at(const QPointF &point) const
{
    if (point.y() < m_strip.top() || point.y() > m_strip.bottom())
        return -1;
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (point.x() >= m_fields[i].left() && point.x() < m_fields[i].right())
            return static_cast<int>(i);
    return -1;
}

double SummaryBars::heightOf(const SummaryBar &bar, qint64 rows) const
{
    if (rows == 0)
        return 0;
    const qint64 whole = isMissing(bar) ? std::max<qint64>(m_summary.rows, 1) : m_most;
    const double full = m_strip.height() - theme::current().pixels(kLine) - 1;
    return std::max(1.0, full * static_cast<double>(rows) / static_cast<double>(whole)); // some rows are never nothing
}

QRectF SummaryBars::standing(int bar, qint64 rows) const
{
    const QRectF &field = m_fields[static_cast<size_t>(bar)];
    const double height = heightOf(m_summary.bars[static_cast<size_t>(bar)], rows);
    const double bottom = m_strip.bottom() - theme::current().pixels(kLine) - 1;
    const double gap = field.width() > 4 ? 1 : 0;
    return {field.left(), bottom - height, field.width() - gap, height};
}

void SummaryBars::paintFill(QPainter &painter) const
{
    const auto &look = theme::current();
    const double thick = look.pixels(5);
    QRectF line(m_strip.left(), m_strip.bottom() - look.pixels(kLine) - 1 - thick, m_strip.width(), thick);
    if (m_summary.bars.empty()) {
        painter.fillRect(line, look.color(ColorRole::Rest));
        return;
    }
    const QRectF &missing = m_fields.back();
    QRectF filled = line;
    if (m_direction == Qt::LeftToRight)
        filled.setRight(missing.left() - 1);
    else
        filled.setLeft(missing.right() + 1);
    if (m_summary.known > 0)
        painter.fillRect(filled, look.color(ColorRole::Rest));
    hatch(painter, QRectF(missing.left(), line.top(), missing.width(), thick));
}

void SummaryBars::paint(QPainter &painter, bool narrowed, const std::function<bool(const SummaryBar &)> &chosen,
                        int hovered) const
{
    if (m_summary.rows == 0)
        return;
    const auto &look = theme::current();
    const bool freeText = m_summary.bars.empty() || (m_summary.bars.size() == 1 && isMissing(m_summary.bars.front()));
    if (freeText)
        paintFill(painter);
    const QColor all = narrowed ? theme::mixed(look.color(ColorRole::Rest), look.color(ColorRole::Surface), 0.45)
                                : look.color(ColorRole::Rest);
    for (int i = 0; i < static_cast<int>(m_summary.bars.size()); ++i) {
        const SummaryBar &bar = m_summary.bars[static_cast<size_t>(i)];
        const bool isOther = bar.kind == SummaryBar::Kind::Other;
        if (i == hovered && !isOther)
            painter.fillRect(field(i), look.color(ColorRole::AccentSoft));
        if (!freeText) {
            const QRectF whole = standing(i, bar.rows);
            if (isMissing(bar)) {
                const double full = heightOf(bar, m_summary.rows);
                const QRectF frame(whole.left(), whole.bottom() - full, whole.width(), full);
                hatch(painter, whole);
                painter.setPen(look.color(ColorRole::Unknown));
                painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
            } else {
                // What has no bar of its own is drawn as an outline: it is no single value.
                painter.fillRect(whole, isOther ? theme::mixed(all, look.color(ColorRole::Surface), 0.6) : all);
                if (narrowed)
                    painter.fillRect(standing(i, bar.shown), look.color(ColorRole::Accent));
            }
        }
        if (chosen(bar)) {
            const QRectF &place = field(i);
            painter.fillRect(
                QRectF(place.left(), m_strip.bottom() - look.pixels(kLine), place.width() - 1, look.pixels(kLine)),
                look.color(ColorRole::Accent));
        }
    }
}

} // namespace lodestar::ui
