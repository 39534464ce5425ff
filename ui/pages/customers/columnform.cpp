#include "ui/pages/customers/columnform.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/table/recipesteps.h"
#include "ui/base/session.h"
#include "ui/pages/customers/columnstepfields.h"
#include "ui/pages/customers/recipechange.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace lodestar::ui {

using table::StepPreview;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ColumnForm::ColumnForm(Session &session, RecipeChange &change, QWidget *parent)
    : QWidget(parent), m_session(session), m_change(change)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Medium));
    m_title = Label::wrapping({}, FontRole::BodyStrong);
    column->addWidget(m_title);
    m_fields = new ColumnStepFields;
    column->addWidget(m_fields);
    m_hint = new HintBox;
    column->addWidget(m_hint);
    m_values = new QGridLayout;
    m_values->setHorizontalSpacing(theme::current().space(Space::Normal));
    m_values->setVerticalSpacing(theme::current().space(Space::Small));
    column->addLayout(m_values);
    m_effect = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    column->addWidget(m_effect);
    column->addWidget(makeButtons());
    column->addStretch(1);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_pause, &QTimer::timeout, this, &ColumnForm::look);
    connect(m_fields, &ColumnStepFields::edited, this, [this] {
        m_apply->setEnabled(false);
        m_pause->start();
    });
    connect(&m_change, &RecipeChange::done, this, [this](bool worked) {
        if (std::exchange(m_isApplying, false) && worked)
            emit closed();
    });
}

QWidget *ColumnForm::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_apply = new PrimaryButton(tr("Change the column"));
    row->addWidget(m_apply);
    auto *cancel = makeButton(tr("Cancel"));
    row->addWidget(cancel);
    row->addStretch(1);
    connect(m_apply, &QPushButton::clicked, this, &ColumnForm::apply);
    connect(cancel, &QPushButton::clicked, this, &ColumnForm::closed);
    return box;
}

void ColumnForm::open(const table::DatasetInfo &info, int column)
{
    m_info = info;
    m_title->setText(
        tr("Change %1", "a column").arg(isolated(visible(info.columns[static_cast<size_t>(column)].name, 80))));
    m_fields->setColumn(info, column);
    m_fields->focusFirst();
    look();
}

void ColumnForm::look()
{
    m_pause->stop();
    m_preview.cancel();
    m_apply->setEnabled(false);
    const auto step = m_fields->step();
    if (!step || !m_session.hasProject()) {
        m_hint->setText(step ? QString() : step.error().message);
        clearLayout(m_values);
        m_effect->setText({});
        return;
    }
    m_preview = runTask([path = m_session.project()->path(), info = m_info,
                         step = *step](const TaskControl &control) -> Result<StepPreview> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!own)
            return std::move(own).error();
        return table::previewStep(**own, info, step, control);
    });
    m_preview.then(this, [this](const Result<StepPreview> &preview) { showPreview(preview); });
}

void ColumnForm::showPreview(const Result<StepPreview> &preview)
{
    clearLayout(m_values);
    m_hint->setText(preview ? table::problemText(preview->report) : preview.error().message);
    m_apply->setEnabled(preview && preview->report.trouble == table::StepReport::Trouble::None);
    m_effect->setText({});
    if (!preview || preview->report.trouble != table::StepReport::Trouble::None)
        return;
    const auto step = m_fields->step();
    m_effect->setText(step ? table::effectText(*step, preview->report) : QString());
    int line = 0, column = 0;
    const auto add = [&](const QString &text, FontRole font, ColorRole color) {
        m_values->addWidget(new ElidedLabel(visible(text, 80), font, color), line, column++);
    };
    for (const QString &name : preview->before)
        add(name, FontRole::Small, ColorRole::TextMuted);
    add({}, FontRole::Small, ColorRole::TextMuted);
    for (const QString &name : preview->after)
        add(name, FontRole::Small, ColorRole::TextMuted);
    for (const StepPreview::Row &row : preview->rows) {
        ++line;
        column = 0;
        for (const QString &cell : row.before)
            add(cell, FontRole::Body, ColorRole::TextMuted);
        add(tr("becomes", "between a value and what it will be"), FontRole::Small, ColorRole::TextMuted);
        for (const QString &cell : row.after)
            add(cell.isEmpty() ? tr("no value") : cell, FontRole::Body,
                cell.isEmpty() ? ColorRole::Caution : ColorRole::Text);
    }
}

void ColumnForm::apply()
{
    const auto step = m_fields->step();
    if (!step || m_isApplying)
        return;
    m_isApplying = true;
    m_change.run(m_info, [info = m_info, step = *step](table::RecipeStore &recipe, const TaskControl &control) {
        return recipe.add(info, {step}, table::describe(step), control);
    });
}

void ColumnForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_apply->isEnabled())
        apply();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lodestar::ui
