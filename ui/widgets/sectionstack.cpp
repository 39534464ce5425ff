#include "ui/widgets/sectionstack.h"

namespace lodestar::ui {

SectionStack::SectionStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize SectionStack::minimumSizeHint() const
{
    const QWidget *shown = currentWidget();
    return shown ? shown->minimumSizeHint().expandedTo(shown->minimumSize()) : QStackedWidget::minimumSizeHint();
}

} // namespace lodestar::ui
