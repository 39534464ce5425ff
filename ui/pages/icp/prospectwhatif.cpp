#include "ui/pages/icp/prospectwhatif.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/conditioneditor.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::CriterionKind;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr CriterionKind kKinds[] = {CriterionKind::MustHave, CriterionKind::NiceToHave, CriterionKind::Disqualifier};

QSlider *pointsSlider(const QString &name)
{
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setAccessibleName(name);
    return slider;
}

} // namespace

ProspectWhatIf::ProspectWhatIf(QWidget *parent) : Card(tr("What if?"), parent)
{
    setPadding(Space::Normal);
    body()->addWidget(
        Label::wrapping(tr("Change something and see who moves. Nothing is saved until you take it over."),
                        FontRole::Body, ColorRole::TextMuted));
    body()->addLayout(makeCriterion());
    body()->addLayout(makeThresholds());
    body()->addLayout(makeEnd());
}

QLayout *ProspectWhatIf::makeCriterion()
{
    auto *column = new QVBoxLayout;
    m_criterion = new QComboBox;
    m_criterion->setAccessibleName(tr("Criterion to change"));
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_criterion->setMinimumContentsLength(12);
    connect(m_criterion, &QComboBox::activated, this, &ProspectWhatIf::showCriterion);
    m_kind = new Segmented(tr("What the criterion is"));
    for (const CriterionKind kind : kKinds)
        m_kind->addChoice(profile::criterionKindId(kind), profile::criterionKindName(kind));
    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) {
        change([&](auto &) {
            for (const CriterionKind kind : kKinds)
                if (profile::criterionKindId(kind) == id && criterion())
                    criterion()->kind = kind;
        });
        m_points->setEnabled(criterion() && criterion()->kind != CriterionKind::Disqualifier);
    });
    m_points = new QSpinBox;
    m_points->setRange(1, 100);
    m_points->setAccessibleName(tr("Points of the criterion"));
    connect(m_points, &QSpinBox::valueChanged, this, [this](int points) {
        change([&](auto &) {
            if (criterion())
                criterion()->points = points;
        });
    });
    m_wanted = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_other = makeButton(tr("Ask for something else"), theme::ButtonKind::Link);
    m_other->setCheckable(true);
    m_condition = new ConditionEditor;
    m_condition->hide();
    connect(m_other, &QPushButton::toggled, m_condition, &QWidget::setVisible);
    connect(m_condition, &ConditionEditor::changed, this, [this] {
        const table::Condition condition = m_condition->condition();
        if (condition.isEmpty() || !criterion())
            return;
        change([&](auto &) { criterion()->condition = condition; });
        m_wanted->setText(
            tr("Asks for %1: %2", "attribute, values")
                .arg(isolated(visible(condition.attribute, 60)), isolated(visible(condition.valueText(), 120))));
    });
    column->addWidget(new FormRow(tr("Criterion"), m_criterion));
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addWidget(new FormRow(tr("Points"), m_points), 0, Qt::AlignLeading);
    column->addWidget(m_wanted);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    column->addWidget(m_condition);
    return column;
}

QLayout *ProspectWhatIf::makeThresholds()
{
    m_best = pointsSlider(tr("Best from, points"));
    m_good = pointsSlider(tr("Good from, points"));
    m_bestText = new Label;
    m_goodText = new Label;
    auto *grid = new QGridLayout;
    grid->addWidget(m_bestText, 0, 0);
    grid->addWidget(m_best, 0, 1);
    grid->addWidget(m_goodText, 1, 0);
    grid->addWidget(m_good, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_best, &QSlider::valueChanged, this, [this](int from) {
        change([&](profile::Icp &draft) {
            draft.bestFrom = from;
            draft.goodFrom = std::min(draft.goodFrom, draft.bestFrom);
        });
        showThresholds();
    });
    connect(m_good, &QSlider::valueChanged, this, [this](int from) {
        change([&](profile::Icp &draft) {
            draft.goodFrom = from;
            draft.bestFrom = std::max(draft.goodFrom, draft.bestFrom);
        });
        showThresholds();
    });
    return grid;
}

QLayout *ProspectWhatIf::makeEnd()
{
    m_effect = Label::wrapping({}, FontRole::BodyStrong);
    m_onlyMoved = makeButton(tr("Show only who moves"));
    m_onlyMoved->setCheckable(true);
    m_takeOver = makeButton(tr("Take over into the definition"), theme::ButtonKind::Primary);
    m_drop = makeButton(tr("Drop"));
    connect(m_onlyMoved, &QPushButton::toggled, this, &ProspectWhatIf::onlyMovedChanged);
    connect(m_takeOver, &QPushButton::clicked, this, &ProspectWhatIf::takeOverRequested);
    connect(m_drop, &QPushButton::clicked, this, &ProspectWhatIf::drop);
    m_end = new QWidget;
    auto *buttons = new FlowLayout(m_end);
    for (QPushButton *button : {m_takeOver, m_drop, m_onlyMoved})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout;
    column->addWidget(m_effect);
    column->addWidget(m_end);
    m_end->hide();
    return column;
}

void ProspectWhatIf::setDefinition(const profile::Icp &icp, bool canTakeOver)
{
    m_canTakeOver = canTakeOver;
    if (icp == m_icp && m_criterion->count() > 0) {
        tell(m_effect->text());
        return;
    }
    m_icp = m_draft = icp;
    const QString before = m_criterion->currentData().toString();
    m_criterion->clear();
    for (const profile::Criterion &each : icp.criteria)
        m_criterion->addItem(visible(each.label, 60), each.id);
    m_criterion->setCurrentIndex(std::max(0, m_criterion->findData(before)));
    showCriterion();
    showThresholds();
    tell({});
}

void ProspectWhatIf::setTable(const table::Table &table)
{
    m_condition->setTable(table);
    m_other->setVisible(!m_condition->isEmpty());
}

profile::Criterion *ProspectWhatIf::criterion()
{
    const auto found =
        std::ranges::find(m_draft.criteria, m_criterion->currentData().toString(), &profile::Criterion::id);
    return found == m_draft.criteria.end() ? nullptr : &*found;
}

void ProspectWhatIf::showCriterion()
{
    const profile::Criterion *chosen = criterion();
    const QSignalBlocker blocker(m_points);
    m_kind->setEnabled(chosen);
    m_points->setEnabled(chosen && chosen->kind != CriterionKind::Disqualifier);
    m_other->setChecked(false);
    if (!chosen)
        return;
    m_kind->setCurrent(profile::criterionKindId(chosen->kind));
    m_points->setValue(chosen->points);
    m_wanted->setText(chosen->condition.isEmpty() ? tr("A statement that people answer.")
                                                  : tr("Asks for %1: %2", "attribute, values")
                                                        .arg(isolated(visible(chosen->condition.attribute, 60)),
                                                             isolated(visible(chosen->condition.valueText(), 120))));
}

void ProspectWhatIf::showThresholds()
{
    const QSignalBlocker best(m_best), good(m_good);
    m_best->setValue(qRound(m_draft.bestFrom));
    m_good->setValue(qRound(m_draft.goodFrom));
    m_bestText->setText(tr("Best from %1").arg(format::number(m_draft.bestFrom, 0)));
    m_goodText->setText(tr("Good from %1").arg(format::number(m_draft.goodFrom, 0)));
}

void ProspectWhatIf::change(const std::function<void(profile::Icp &)> &change)
{
    const profile::Icp before = m_draft;
    change(m_draft);
    if (m_draft != before)
        emit draftChanged();
}

void ProspectWhatIf::tell(const QString &effect)
{
    m_effect->setText(isChanged() ? effect : QString());
    m_end->setVisible(isChanged());
    m_takeOver->setEnabled(m_canTakeOver);
    if (!isChanged())
        m_onlyMoved->setChecked(false);
}

bool ProspectWhatIf::showsOnlyMoved() const
{
    return isChanged() && m_onlyMoved->isChecked();
}

void ProspectWhatIf::drop()
{
    m_draft = m_icp;
    showCriterion();
    showThresholds();
    tell({});
    emit draftChanged();
}

} // namespace lodestar::ui
