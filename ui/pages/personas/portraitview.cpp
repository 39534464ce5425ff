#include "ui/pages/personas/portraitview.h"

#include <QPainter>

namespace lodestar::ui {

PortraitView::PortraitView(int side, QWidget *parent) : QWidget(parent)
{
    const int pixels = theme::current().pixels(side);
    setFixedSize(pixels, pixels);
}

void PortraitView::show(const render::PortraitSpec &spec)
{
    m_spec = spec;
    setAccessibleName(profile::portraitText(spec.portrait, spec.name));
    setToolTip(accessibleName());
    update();
}

void PortraitView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    render::paintPortrait(painter, rect(), m_spec, theme::current());
}

} // namespace lodestar::ui
