#include "ui/pages/customers/spellingspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using quality::SpellingCluster;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kShown = 60; // the others come up once these are decided
constexpr size_t kValuesShown = 40;

/// `&` is a letter of the data, not a shortcut.
QString boxText(const SpellingCluster::Value &value)
{
    QString text = visible(value.text, 60);
    text.replace(u'&', QStringLiteral("&&"));
    return SpellingsPanel::tr("%1 (%2)", "value, number of cells").arg(isolated(text), format::count(value.count));
}

} // namespace

SpellingsPanel::SpellingsPanel(QWidget *parent) : QualitySection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(theme::current().space(Space::Small));
    column->addWidget(makeScrollArea(inner));
}

QString SpellingsPanel::title(const quality::Report &report) const
{
    return tr("Spellings (%1)", "number").arg(format::count(static_cast<qint64>(report.spellings.size())));
}

void SpellingsPanel::show(const Report &report, bool canEdit)
{
    clearLayout(m_list);
    if (report->spellings.empty())
        m_list->addWidget(new EmptyState(new TableSketch, tr("Everything is spelt one way"),
                                         tr("No two values of a column look like the same thing.")));
    for (size_t i = 0; i < report->spellings.size() && i < kShown; ++i)
        m_list->addWidget(makeCard(report, report->spellings[i], canEdit));
    m_list->addStretch(1);
}

QWidget *SpellingsPanel::makeCard(const Report &report, const SpellingCluster &cluster, bool canEdit)
{
    auto *card = new Card;
    card->setPadding(Space::Medium);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(visible(cluster.name, 60), FontRole::BodyStrong), 1);
    head->addWidget(new Label(cluster.by == SpellingCluster::By::Letters
                                  ? tr("only capitals, accents, signs or order differ")
                                  : tr("a letter or two differ"),
                              FontRole::Small, ColorRole::TextMuted));
    card->body()->addLayout(head);
    auto *boxes = new FlowLayout(nullptr, Space::Medium);
    std::vector<QCheckBox *> ticked;
    for (size_t i = 0; i < cluster.values.size() && i < kValuesShown; ++i) {
        auto *box = new QCheckBox(boxText(cluster.values[i]));
        box->setChecked(true);
        box->setEnabled(canEdit);
        ticked.push_back(box);
        boxes->addWidget(box);
    }
    card->body()->addLayout(boxes);
    auto *line = new FlowLayout;
    line->addWidget(new Label(tr("Spell it")));
    auto *target = new QLineEdit(cluster.values.front().text);
    target->setAccessibleName(tr("Spelling of %1", "value").arg(visible(cluster.values.front().text, 60)));
    target->setMinimumWidth(theme::current().pixels(220));
    line->addWidget(target);
    auto *merge = makeButton(tr("Merge the ticked"), ButtonKind::Primary);
    auto *apart = makeButton(tr("They are different things"));
    for (QWidget *each : std::initializer_list<QWidget *>{target, merge, apart})
        each->setEnabled(canEdit);
    line->addWidget(merge);
    line->addWidget(apart);
    card->body()->addLayout(line);
    connect(target, &QLineEdit::returnPressed, merge, &QPushButton::click);
    connect(merge, &QPushButton::clicked, this, [this, report, cluster, ticked, target] {
        QStringList values;
        for (size_t i = 0; i < ticked.size(); ++i) {
            if (ticked[i]->isChecked())
                values << cluster.values[i].text;
        }
        const QString into = target->text().trimmed();
        const table::RecipeStep step = quality::mergeStep(cluster, values, into);
        if (into.isEmpty() || (values.size() < 2 && (values.isEmpty() || values.front() == into)))
            return;
        const QString label = tr("Merged spellings of %1 into %2", "column, value")
                                  .arg(isolated(cluster.name), isolated(visible(into, 60)));
        emit changeWanted(
            [info = report->table().info(), step, label](table::RecipeStore &recipe, const TaskControl &control) {
                return recipe.add(info, {step}, label, control);
            });
    });
    connect(apart, &QPushButton::clicked, this, [this, report, cluster] {
        const QString label = tr("Kept spellings of %1 apart", "column").arg(isolated(cluster.name));
        emit changeWanted([info = report->table().info(), step = quality::keepApartStep(cluster),
                           label](table::RecipeStore &recipe, const TaskControl &control) {
            return recipe.add(info, {step}, label, control);
        });
    });
    return card;
}

} // namespace lodestar::ui
