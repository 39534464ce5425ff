#include "ui/pages/customers/duplicatespanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using quality::DuplicateGroup;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kShown = 30; // the others come up once these are decided
constexpr size_t kSideBySide = 4;
constexpr int kAttributes = 12;

/// Whether the rows say different things; a gap says nothing.
bool differs(const table::Column &column, const std::vector<qsizetype> &rows)
{
    QString first;
    for (const qsizetype row : rows) {
        const QString text = column.canonical(row);
        if (first.isEmpty())
            first = text;
        else if (!text.isEmpty() && text != first)
            return true;
    }
    return false;
}

/// The attributes of the rows beside each other, what differs first and marked.
void addAttributes(QGridLayout *grid, const table::Table &table, const std::vector<qsizetype> &rows)
{
    int line = 1;
    for (const bool different : {true, false}) {
        for (const table::Column &column : table.columns()) {
            const bool known = std::any_of(rows.begin(), rows.end(),
                                           [&](qsizetype row) { return column.rows() > 0 && !column.isMissing(row); });
            if (!known || differs(column, rows) != different || line > kAttributes)
                continue;
            grid->addWidget(new ElidedLabel(visible(column.name(), 40), FontRole::Small, ColorRole::TextMuted), line,
                            0);
            for (size_t i = 0; i < rows.size(); ++i) {
                const QString text =
                    column.isMissing(rows[i]) ? QStringLiteral("–") : visible(column.display(rows[i]), 60);
                grid->addWidget(new ElidedLabel(text, different ? FontRole::BodyStrong : FontRole::Body,
                                                different ? ColorRole::Text : ColorRole::TextMuted),
                                line, static_cast<int>(i) + 1);
            }
            ++line;
        }
    }
}

} // namespace

DuplicatesPanel::DuplicatesPanel(QWidget *parent) : QualitySection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(theme::current().space(Space::Small));
    column->addWidget(makeScrollArea(inner));
}

QString DuplicatesPanel::title(const quality::Report &report) const
{
    return tr("Duplicates (%1)", "number").arg(format::count(static_cast<qint64>(report.duplicates.size())));
}

void DuplicatesPanel::show(const Report &report, bool canEdit)
{
    clearLayout(m_list);
    if (report->duplicates.empty())
        m_list->addWidget(
            new EmptyState(new TableSketch, tr("No customer is there twice"),
                           tr("No two rows have the same id, web domain or name, or nearly the same name in "
                              "one place.")));
    for (size_t i = 0; i < report->duplicates.size() && i < kShown; ++i)
        m_list->addWidget(makeCard(report, report->duplicates[i], canEdit));
    m_list->addStretch(1);
}

QWidget *DuplicatesPanel::makeCard(const Report &report, const DuplicateGroup &group, bool canEdit)
{
    const table::Table &table = report->table();
    std::vector<qsizetype> rows = group.rows;
    rows.resize(std::min(rows.size(), kSideBySide));
    auto *card = new Card;
    card->setPadding(Space::Medium);
    const auto count = static_cast<int>(group.rows.size());
    card->body()->addWidget(Label::wrapping(
        tr("%n row(s) with %1", "reason: the same web domain", count).arg(quality::reasonText(group.by)),
        FontRole::Small, ColorRole::TextMuted));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::current().space(Space::Normal));
    grid->setColumnStretch(0, 1);
    auto *choice = new QButtonGroup(card);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString name = visible(table.nameOf(rows[i]), 40);
        auto *keep = new QRadioButton(QString(name).replace(u'&', QStringLiteral("&&")));
        keep->setAccessibleName(tr("Keep %1").arg(isolated(name)));
        keep->setChecked(i == 0);
        keep->setEnabled(canEdit);
        choice->addButton(keep, static_cast<int>(i));
        grid->addWidget(keep, 0, static_cast<int>(i) + 1);
        grid->setColumnStretch(static_cast<int>(i) + 1, 2);
    }
    addAttributes(grid, table, rows);
    card->body()->addLayout(grid);
    auto *buttons = new FlowLayout;
    auto *merge = makeButton(tr("Merge into the chosen row"), ButtonKind::Primary);
    auto *apart = makeButton(tr("They are different customers"));
    merge->setToolTip(
        tr("The chosen row keeps its own values; its gaps are filled from the others, which are left out."));
    merge->setEnabled(canEdit);
    apart->setEnabled(canEdit);
    buttons->addWidget(merge);
    buttons->addWidget(apart);
    card->body()->addLayout(buttons);
    connect(merge, &QPushButton::clicked, this, [this, report, group, choice] {
        std::vector<qsizetype> ordered = group.rows;
        std::swap(ordered[0], ordered[static_cast<size_t>(std::max(0, choice->checkedId()))]);
        const QString label =
            tr("Merged duplicates of %1").arg(isolated(visible(report->table().nameOf(ordered[0]), 60)));
        emit changeWanted([info = report->table().info(), step = quality::mergeRowsStep(report->table(), ordered),
                           label](table::RecipeStore &recipe, const TaskControl &control) {
            return recipe.add(info, {step}, label, control);
        });
    });
    connect(apart, &QPushButton::clicked, this, [this, report, group] {
        const QString label = tr("Kept customers apart that look alike");
        emit changeWanted([info = report->table().info(),
                           step = quality::keepRowsApartStep(report->table(), group.rows),
                           label](table::RecipeStore &recipe, const TaskControl &control) {
            return recipe.add(info, {step}, label, control);
        });
    });
    return card;
}

} // namespace lodestar::ui
