#include "ui/pages/personas/describeview.h"

#include "ui/pages/personas/personaeditor.h"
#include "ui/pages/personas/posterview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace lodestar::ui {

namespace {

constexpr int kBoth = 980; ///< pixels at 100 %

} // namespace

DescribeView::DescribeView(PersonaEditor *editor, PosterView *poster, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(theme::Space::Normal));
    m_editor = makeScrollArea(editor);
    m_poster = makePosterScroll(poster);
    row->addWidget(m_editor, 4);
    row->addWidget(m_poster, 3);
}

QSize DescribeView::minimumSizeHint() const
{
    return m_editor->minimumSizeHint();
}

void DescribeView::resizeEvent(QResizeEvent *event)
{
    m_poster->setVisible(width() >= theme::current().pixels(kBoth));
    QWidget::resizeEvent(event);
}

} // namespace lodestar::ui
