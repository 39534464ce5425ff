#include "ui/pages/customers/filterchips.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    m_line = new FlowLayout(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FilterChips::showFilters(const std::vector<table::Filter> &filters)
{
    clearLayout(m_line);
    int index = 0;
    for (const table::Filter &filter : filters) {
        // A "&" of the data is a letter here, not a shortcut.
        const QString text = filter.displayText();
        auto *chip = makeButton(QString(text).replace(u'&', u"&&"_s), ButtonKind::Quiet, u"close"_s);
        chip->setAccessibleName(tr("Take away the filter: %1").arg(text));
        chip->setToolTip(tr("Take away this filter"));
        connect(chip, &QPushButton::clicked, this, [this, index] { emit removed(index); });
        m_line->addWidget(chip);
        ++index;
    }
    if (filters.size() > 1) {
        auto *all = makeButton(tr("Clear all filters"), ButtonKind::Link);
        connect(all, &QPushButton::clicked, this, &FilterChips::cleared);
        m_line->addWidget(all);
    }
    setVisible(!filters.empty());
}

} // namespace lodestar::ui
