#include "ui/pages/customers/columnspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/recipestore.h"
#include "ui/base/session.h"
#include "ui/pages/customers/rolebox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ColumnsPanel::ColumnsPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const theme::Look &look = theme::current();
    auto *lines = new QVBoxLayout(this);
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
    connect(m_search, &FilterLine::filterChanged, this, [this](const QString &words) {
        m_folds.setWanted(words);
        showGrid();
    });
}

void ColumnsPanel::show(const table::DatasetInfo &info, bool canEdit)
{
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
        m_session.settle(table::RecipeStore(*m_session.project()).setRole(m_info, index, chosen));
    });
    m_grid->addWidget(role, line, 4);
    m_grid->addWidget(new ElidedLabel(column.formula.isEmpty() ? column.roleReason : column.formula, FontRole::Small,
                                      ColorRole::TextMuted),
                      line, 5);
}

} // namespace lodestar::ui
