#include "ui/pages/customers/rowdetail.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/customers/rowdetailmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

RowDetail::RowDetail(QWidget *parent) : QWidget(parent)
{
    const auto &look = theme::current();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(look.space(Space::Normal), 0, 0, 0);
    lines->setSpacing(look.space(Space::Small));
    m_name = new ElidedLabel({}, FontRole::Subtitle);
    auto *close = makeIconButton(u"close"_s, tr("Close the customer"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(close);
    lines->addLayout(head);
    m_previous = makeIconButton(u"up"_s, tr("Previous customer"));
    m_next = makeIconButton(u"down"_s, tr("Next customer"));
    m_position = new Label({}, FontRole::Small, ColorRole::TextMuted);
    auto *step = new QHBoxLayout;
    step->addWidget(m_previous);
    step->addWidget(m_next);
    step->addWidget(m_position);
    step->addStretch(1);
    lines->addLayout(step);
    auto *line = new FilterLine(tr("Find an attribute or a value"));
    lines->addWidget(line);
    m_model = new RowDetailModel(this);
    m_view = new DataTableView(tr("The customer's values"));
    m_view->setSourceModel(m_model);
    m_view->setFilterLine(line);
    m_view->setWordWrap(true);
    m_view->horizontalHeader()->setSectionResizeMode(RowDetailModel::Attribute, QHeaderView::Interactive);
    m_view->horizontalHeader()->resizeSection(RowDetailModel::Attribute, look.pixels(130));
    m_view->horizontalHeader()->setSectionsMovable(false);
    lines->addWidget(m_view, 1);
    setMinimumWidth(look.pixels(260));
    connect(close, &QPushButton::clicked, this, &RowDetail::closed);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepped(1); });
}

void RowDetail::showRow(const table::Table &table, int position, int count, qsizetype row)
{
    const bool isChosen = position >= 0;
    m_name->setText(isChosen ? visible(table.nameOf(row), 80) : tr("No customer is chosen"));
    m_position->setText(
        isChosen ? tr("%1 of %2", "position in a list").arg(format::count(position + 1), format::count(count))
                 : tr("Choose a row of the table."));
    m_previous->setEnabled(position > 0);
    m_next->setEnabled(isChosen && position + 1 < count);
    m_model->show(table, isChosen ? row : -1);
}

} // namespace lodestar::ui
