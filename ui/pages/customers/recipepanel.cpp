#include "ui/pages/customers/recipepanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kShown = 200; // the newest; older ones come up as newer ones go

} // namespace

RecipePanel::RecipePanel(QWidget *parent) : QualitySection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(theme::current().space(Space::Small));
    column->addWidget(makeScrollArea(inner));
}

QString RecipePanel::title(const quality::Report &report) const
{
    return tr("Recipe (%1)", "number of corrections").arg(format::count(static_cast<qint64>(report.steps.size())));
}

void RecipePanel::show(const Report &report, bool canEdit)
{
    clearLayout(m_list);
    if (report->steps.empty()) {
        m_list->addWidget(new EmptyState(
            new TableSketch, tr("Nothing was corrected yet"),
            tr("Merged spellings, filled cells and duplicates are kept here as steps over the "
               "imported table, which itself never changes. They are applied to your next import too.")));
    } else {
        m_list->addWidget(
            Label::wrapping(tr("Steps over the imported table, which itself never changes; the newest first. "
                               "They are applied to your next import too."),
                            FontRole::Body, ColorRole::TextMuted));
        const size_t last = report->steps.size() > kShown ? report->steps.size() - kShown : 0;
        for (size_t i = report->steps.size(); i-- > last;)
            m_list->addWidget(makeLine(report, report->steps[i], canEdit));
    }
    m_list->addStretch(1);
}

QWidget *RecipePanel::makeLine(const Report &report, const table::RecipeStep &step, bool canEdit)
{
    auto *card = new Card;
    card->setPadding(Space::Medium);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::current().space(Space::Medium));
    const QString what = table::describe(step);
    auto *on = new QCheckBox;
    on->setChecked(!step.isOff);
    on->setEnabled(canEdit);
    on->setAccessibleName(tr("Apply: %1", "a correction").arg(what));
    on->setToolTip(tr("Apply this step"));
    line->addWidget(on, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::current().space(Space::Tiny));
    words->addWidget(Label::wrapping(what, FontRole::BodyStrong, step.isOff ? ColorRole::TextMuted : ColorRole::Text));
    const table::StepReport *done = report->recipe.of(step.id);
    if (step.isOff)
        words->addWidget(Label::wrapping(tr("Switched off"), FontRole::Small, ColorRole::TextMuted));
    else if (const QString effect = done ? table::effectText(step, *done) : QString(); !effect.isEmpty())
        words->addWidget(Label::wrapping(effect, FontRole::Small, ColorRole::TextMuted));
    if (done && !done->fits()) {
        words->addWidget(Label::wrapping(table::problemText(*done), FontRole::Small, ColorRole::Caution));
        card->setEdge(ColorRole::Caution);
    }
    line->addLayout(words, 1);
    auto *remove = makeButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove: %1", "a correction").arg(what));
    remove->setEnabled(canEdit);
    line->addWidget(remove, 0, Qt::AlignTop);
    card->body()->addLayout(line);
    const table::DatasetInfo info = report->table().info();
    connect(on, &QCheckBox::clicked, this, [this, info, id = step.id](bool isOn) {
        emit changeWanted([info, id, isOn](table::RecipeStore &recipe, const TaskControl &control) {
            return recipe.setOff(info, id, !isOn, control);
        });
    });
    connect(remove, &QPushButton::clicked, this, [this, info, id = step.id] {
        emit changeWanted([info, id](table::RecipeStore &recipe, const TaskControl &control) {
            return recipe.remove(info, {id}, control);
        });
    });
    return card;
}

} // namespace lodestar::ui
