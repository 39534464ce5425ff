#include "ui/pages/customers/columnspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/customers/columnform.h"
#include "ui/pages/customers/recipechange.h"
#include "ui/pages/customers/rolebox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ColumnsPanel::ColumnsPanel(Session &session, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *progress = new ProgressPanel;
    column->addWidget(progress);
    m_change = new RecipeChange(session, progress, this);
    m_list = new QWidget;
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    m_form = new ColumnForm(session, *m_change);
    m_form->hide();
    column->addWidget(m_form, 1);
    connect(m_form, &ColumnForm::closed, this, &ColumnsPanel::leaveForm);
    m_grid->setHorizontalSpacing(theme::current().space(Space::Normal));
    m_grid->setVerticalSpacing(theme::current().space(Space::Small));
}

void ColumnsPanel::show(const table::DatasetInfo &info, bool canEdit)
{
    if (info.id != m_info.id && m_form->isVisibleTo(this))
        leaveForm(); // it was about a column of another table
    m_info = info;
    m_canEdit = canEdit;
    const auto focused = focusedCell(*m_grid); // a role chosen by keyboard leaves the keyboard there
    clearLayout(m_grid);
    const QStringList names{tr("Column"),          tr("Type"), tr("Different values"),
                            tr("Without a value"), tr("Role"), tr("Why")};
    for (int i = 0; i < names.size(); ++i)
        m_grid->addWidget(new Label(names.at(i), FontRole::Small, ColorRole::TextMuted), 0, i);
    int line = 0;
    for (const auto &column : info.columns) {
        ++line;
        m_grid->addWidget(new ElidedLabel(visible(column.name, 80), FontRole::BodyStrong), line, 0);
        m_grid->addWidget(new Label(table::columnTypeName(column.type)), line, 1);
        m_grid->addWidget(new Label(format::count(column.distinct)), line, 2);
        const double share = info.rows > 0 ? static_cast<double>(column.missing) / static_cast<double>(info.rows) : 0;
        m_grid->addWidget(
            new Label(column.missing == 0
                          ? tr("none")
                          : tr("%1 (%2)", "number, share").arg(format::count(column.missing), format::share(share))),
            line, 3);
        auto *role = new RoleBox(column, info.kind);
        role->setEnabled(canEdit);
        connect(role, &RoleBox::roleChosen, this, [this, index = column.index](const table::Role &chosen) {
            m_change->run(m_info,
                          [info = m_info, index, chosen](table::RecipeStore &recipe, const TaskControl &control) {
                              return recipe.setRole(info, index, chosen, control);
                          });
        });
        m_grid->addWidget(role, line, 4);
        auto *change =
            makeIconButton(QStringLiteral("edit"), tr("Change %1", "a column").arg(visible(column.name, 60)));
        change->setEnabled(canEdit);
        connect(change, &QPushButton::clicked, this, [this, index = column.index] { this->change(index); });
        m_grid->addWidget(change, line, 6);
        m_grid->addWidget(new ElidedLabel(column.formula.isEmpty() ? column.roleReason : column.formula,
                                          FontRole::Small, ColorRole::TextMuted),
                          line, 5);
    }
    m_grid->setRowStretch(line + 1, 1);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(4, 2);
    m_grid->setColumnStretch(5, 4);
    focusCell(*m_grid, focused);
}

void ColumnsPanel::change(int column)
{
    if (!m_canEdit || column < 0 || column >= static_cast<int>(m_info.columns.size()))
        return;
    m_changing = column;
    m_list->hide();
    m_form->show();
    m_form->open(m_info, column);
}

void ColumnsPanel::leaveForm()
{
    m_form->hide();
    m_list->show();
    if (auto *item = m_grid->itemAtPosition(m_changing + 1, 6))
        item->widget()->setFocus();
}

} // namespace lodestar::ui
