#include "ui/pages/personas/posterview.h"

#include "ui/render/posterlayout.h"
#include "ui/widgets/layouts.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace lodestar::ui {

using theme::ColorRole;
using theme::Space;

namespace {

constexpr int kLeast = 260, kComfortable = 480, kWidest = 860; // pixels at 100 %: lines stay short enough to read

render::PosterLayout laidOut(const report::PersonaPoster &poster, const QImage &picture, const QWidget &view, int width)
{
    const theme::Look &look = theme::current();
    return {poster, picture, {look, view.layoutDirection(), static_cast<double>(width - 2 * look.space(Space::Wide))}};
}

} // namespace

PosterView::PosterView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(theme::current().pixels(kWidest));
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

QScrollArea *makePosterScroll(PosterView *poster)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(poster);
    column->addStretch(1);
    return makeScrollArea(inner);
}

} // namespace lodestar::ui
