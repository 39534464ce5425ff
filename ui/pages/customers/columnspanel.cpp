#include "ui/pages/customers/columnspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/customers/columnform.h"
#include "ui/pages/customers/recipechange.h"
#include "ui/pages/customers/rolebox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterline.h"
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
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *progress = new ProgressPanel;
    column->addWidget(progress);
    m_change = new RecipeChange(session, progress, this);
    m_list = new QWidget;
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look.space(Space::Small));
    m_search = new FilterLine(tr("Find a column"));
    m_search->hide();
    lines->addWidget(m_search);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(look.space(Space::Normal));
    m_grid->setVerticalSpacing(look.space(Space::Small));
    lines->addLayout(m_grid);
    lines->addStretch(1);
    column->addWidget(m_list, 1);
    m_form = new ColumnForm(session, *m_change);
    m_form->hide();
    column->addWidget(m_form, 1);
    connect(m_form, &ColumnForm::closed, this, &ColumnsPanel::leaveForm);
    connect(m_search, &FilterLine::filterChanged, this, [this](const QString &words) {
        m_folds.setWanted(words);
        showGrid();
    });
}

void ColumnsPanel::show(const table::DatasetInfo &info, bool canEdit)
{
    if (info.id != m_info.id && m_form->isVisibleTo(this))
        leaveForm(); // it was about a column of another table
    m_info = info;
    m_canEdit = canEdit;
    const auto column = [this](int i) -> const table::ColumnInfo & { return m_info.columns[static_cast<size_t>(i)]; };
    m_folds.sortOut(
        m_info.columns, [&](int i) { return !column(i).role.isNone() || column(i).rollup != 0; },
        [&](int i) { return column(i).distinct == 0 && column(i).role.isNone(); });
    m_search->setVisible(m_folds.needsSearch());
    showGrid();
}

void ColumnsPanel::showGrid()
{
    const auto focused = focusedCell(*m_grid); // a role chosen by keyboard leaves the keyboard there
    clearLayout(m_grid);
    m_changeButtons.clear();
    const QStringList names{tr("Column"),          tr("Type"), tr("Different values"),
                            tr("Without a value"), tr("Role"), tr("Why")};
    for (int i = 0; i < names.size(); ++i)
        m_grid->addWidget(new Label(names.at(i), FontRole::Small, ColorRole::TextMuted), 0, i);
    m_folds.fill(
        *m_grid, 0, [this](int line, int column) { addRow(line, m_info.columns[static_cast<size_t>(column)]); },
        [this] { showGrid(); });
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
    if (const auto button = m_changeButtons.find(m_changing); button != m_changeButtons.end())
        button->second->setFocus();
}

void ColumnsPanel::addRow(int line, const table::ColumnInfo &column)
{
    m_grid->addWidget(new ElidedLabel(visible(column.name, 80), FontRole::BodyStrong), line, 0);
    m_grid->addWidget(new Label(table::columnTypeName(column.type)), line, 1);
    m_grid->addWidget(new Label(format::count(column.distinct)), line, 2);
    const double share = m_info.rows > 0 ? static_cast<double>(column.missing) / static_cast<double>(m_info.rows) : 0;
    m_grid->addWidget(
        new Label(column.missing == 0
                      ? tr("none")
                      : tr("%1 (%2)", "number, share").arg(format::count(column.missing), format::share(share))),
        line, 3);
    auto *role = new RoleBox(column, m_info.kind);
    role->setEnabled(m_canEdit);
    connect(role, &RoleBox::roleChosen, this, [this, index = column.index](const table::Role &chosen) {
        m_change->run(m_info, [info = m_info, index, chosen](table::RecipeStore &recipe, const TaskControl &control) {
            return recipe.setRole(info, index, chosen, control);
        });
    });
    m_grid->addWidget(role, line, 4);
    m_grid->addWidget(new ElidedLabel(column.formula.isEmpty() ? column.roleReason : column.formula, FontRole::Small,
                                      ColorRole::TextMuted),
                      line, 5);
    auto *change = makeIconButton(QStringLiteral("edit"), tr("Change %1", "a column").arg(visible(column.name, 60)));
    change->setEnabled(m_canEdit);
    connect(change, &QPushButton::clicked, this, [this, index = column.index] { this->change(index); });
    m_changeButtons[column.index] = change;
    m_grid->addWidget(change, line, 6);
}

} // namespace lodestar::ui
