#include "ui/pages/icp/conditioninplace.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/conditioneditor.h"
#include "ui/widgets/label.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ConditionInPlace::ConditionInPlace(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    auto *row = new QHBoxLayout;
    m_value = Label::wrapping({}, FontRole::Subtitle);
    m_change = makeButton({}, theme::ButtonKind::Link);
    row->addWidget(m_value, 1);
    row->addWidget(m_change, 0, Qt::AlignTop);
    row->addStretch(0);
    column->addLayout(row);
    m_box = makeEditor();
    m_box->hide();
    column->addWidget(m_box);
    connect(m_change, &QPushButton::clicked, this, &ConditionInPlace::begin);
    refresh();
}

ConditionInPlace::~ConditionInPlace()
{
    m_counting.cancel();
}

QWidget *ConditionInPlace::makeEditor()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_editor = new ConditionEditor;
    m_counts = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_take = makeButton(tr("Ask for this"), theme::ButtonKind::Quiet, QStringLiteral("check"));
    auto *leave = makeButton(tr("Leave it as it was"), theme::ButtonKind::Link);
    auto *row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addWidget(leave);
    row->addStretch(1);
    column->addWidget(m_editor);
    column->addWidget(m_counts);
    column->addLayout(row);
    connect(m_editor, &ConditionEditor::changed, this, &ConditionInPlace::countAgain);
    connect(m_take, &QPushButton::clicked, this, &ConditionInPlace::take);
    connect(leave, &QPushButton::clicked, this, &ConditionInPlace::end);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), box);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ConditionInPlace::end);
    return box;
}

void ConditionInPlace::setCondition(const table::Condition &condition)
{
    m_condition = condition;
    refresh();
}

void ConditionInPlace::setAnalysis(std::shared_ptr<const profile::Analysis> analysis)
{
    m_analysis = std::move(analysis);
    if (isEditing()) {
        if (m_analysis)
            m_editor->setTable(m_analysis->table); // what is half chosen stays
        else
            end();
    }
    refresh();
}

void ConditionInPlace::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    if (!canEdit && isEditing())
        end();
    refresh();
}

bool ConditionInPlace::isEditing() const
{
    return !m_box->isHidden();
}

void ConditionInPlace::refresh()
{
    const bool inWords = m_condition.isEmpty();
    m_value->setText(inWords ? QString() : visible(m_condition.valueText(), 300));
    m_value->setVisible(!inWords);
    m_change->setText(inWords ? tr("Let the customer list answer it") : tr("Change what it asks for"));
    m_change->setVisible(m_canEdit && m_analysis && !isEditing());
}

void ConditionInPlace::begin()
{
    m_editor->setTable(m_analysis->table);
    m_editor->setCondition(m_condition);
    m_box->show();
    refresh();
    m_editor->setFocus();
    countAgain();
}

void ConditionInPlace::end()
{
    m_counting.cancel();
    m_box->hide();
    refresh();
    m_change->setFocus();
}

void ConditionInPlace::take()
{
    const table::Condition condition = m_editor->condition();
    if (condition.isEmpty())
        return;
    end();
    if (condition.toJson() != m_condition.toJson())
        emit chosen(condition);
}

void ConditionInPlace::countAgain()
{
    if (!isEditing() || !m_analysis)
        return;
    const table::Condition condition = m_editor->condition();
    m_take->setEnabled(!condition.isEmpty());
    if (condition.isEmpty()) {
        m_counting.cancel();
        m_counts->setText(tr("Choose a value, or a range with at least one end."));
        return;
    }
    m_counting = runTask([condition, analysis = m_analysis](const TaskControl &) -> Result<profile::OfferedPoints> {
        return profile::offeredPoints(table::evaluate(analysis->table, condition), analysis->rating);
    });
    m_counting.then(this, [this](const Result<profile::OfferedPoints> &offer) {
        if (!offer)
            return;
        const traits::Counts &counts = offer->counts;
        m_counts->setText(tr("Would be met by %1 of %2 best customers and %3 of %4 others.")
                              .arg(format::count(counts.bestWith), format::count(counts.best()),
                                   format::count(counts.restWith), format::count(counts.rest())));
    });
}

} // namespace lodestar::ui
