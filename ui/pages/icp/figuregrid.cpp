#include "ui/pages/icp/figuregrid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

FigureGrid::FigureGrid(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::current().space(Space::Normal));
    m_grid->setVerticalSpacing(theme::current().space(Space::Tiny));
}

void FigureGrid::clear()
{
    clearLayout(m_grid);
    m_rows = 0;
}

void FigureGrid::addHead(const QStringList &texts)
{
    add(texts, true);
}

void FigureGrid::addRow(const QStringList &texts)
{
    add(texts, false);
}

void FigureGrid::add(const QStringList &texts, bool isHead)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *label = isHead ? Label::wrapping(texts[column], FontRole::Small, ColorRole::TextMuted)
                             : Label::wrapping(texts[column]);
        if (column > 0)
            label->setAlignment(Qt::AlignTrailing | (isHead ? Qt::AlignBottom : Qt::AlignTop));
        m_grid->addWidget(label, m_rows, column);
    }
    ++m_rows;
}

} // namespace lodestar::ui
