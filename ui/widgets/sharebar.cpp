#include "ui/widgets/sharebar.h"

#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;

namespace {
constexpr int kThickness = 12;
constexpr int kLeastWidth = 48;
} // namespace

ShareBar::ShareBar(double share, ColorRole color, QWidget *parent)
    : QWidget(parent), m_share(std::clamp(share, 0.0, 1.0)), m_color(color)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareBar::sizeHint() const
{
    const theme::Look &look = theme::current();
    return {look.pixels(3 * kLeastWidth), look.pixels(kThickness)};
}

QSize ShareBar::minimumSizeHint() const
{
    const theme::Look &look = theme::current();
    return {look.pixels(kLeastWidth), look.pixels(kThickness)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look &look = theme::current();
    const double radius = height() / 2.0;
    theme::paintBox(painter, rect(), look.color(ColorRole::Background), look.color(ColorRole::Border), radius);
    const int length = qRound(width() * m_share);
    if (length <= 0)
        return;
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, length, height()));
    theme::paintBox(painter, bar, look.color(m_color), {}, radius);
}

} // namespace lodestar::ui
