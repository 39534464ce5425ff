#include "ui/pages/personas/posterview.h"

#include "ui/render/posterlayout.h"

#include <QPainter>

#include <cmath>

namespace lodestar::ui {

using theme::ColorRole;
using theme::Space;

namespace {

constexpr int kLeast = 260, kComfortable = 480; // pixels at 100 %

render::PosterLayout laidOut(const report::PersonaPoster &poster, const QImage &picture, const QWidget &view, int width)
{
    const theme::Look &look = theme::current();
    return {poster, picture, {look, view.layoutDirection(), static_cast<double>(width - 2 * look.space(Space::Wide))}};
}

} // namespace

PosterView::PosterView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PosterView::show(const report::PersonaPoster &poster, const QImage &picture)
{
    m_poster = poster;
    m_picture = picture;
    setAccessibleName(tr("Poster of %1").arg(poster.name));
    setAccessibleDescription(laidOut(poster, picture, *this, theme::current().pixels(kComfortable)).text());
    updateGeometry();
    update();
}

int PosterView::heightForWidth(int width) const
{
    const int edge = theme::current().space(Space::Wide);
    return static_cast<int>(std::ceil(laidOut(m_poster, m_picture, *this, std::max(width, 4 * edge)).height()))
        + 2 * edge;
}

QSize PosterView::sizeHint() const
{
    const int width = theme::current().pixels(kComfortable);
    return {width, heightForWidth(width)};
}

QSize PosterView::minimumSizeHint() const
{
    return {theme::current().pixels(kLeast), theme::current().pixels(kLeast) / 2};
}

void PosterView::paintEvent(QPaintEvent *)
{
    const theme::Look &look = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color(ColorRole::Border), 1));
    painter.setBrush(look.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.radius(), look.radius());
    const int edge = look.space(Space::Wide);
    painter.translate(edge, edge);
    laidOut(m_poster, m_picture, *this, width()).paint(painter);
}

} // namespace lodestar::ui
