#include "ui/pages/customers/findingspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using quality::Finding;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kCustomersNamed = 60; // more are found in the table
constexpr size_t kFindingsShown = 200;

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent) : QualitySection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(theme::current().space(Space::Small));
    column->addWidget(makeScrollArea(inner));
}

QString FindingsPanel::title(const quality::Report &report) const
{
    return tr("To look at (%1)", "number").arg(format::count(static_cast<qint64>(report.findings.size())));
}

void FindingsPanel::show(const Report &report, bool)
{
    clearLayout(m_list);
    if (report->findings.empty())
        m_list->addWidget(new EmptyState(
            new TableSketch, tr("Nothing to look at"),
            tr("No cell is missing, and nothing looks impossible, contradictory or far from what is usual.")));
    for (size_t i = 0; i < report->findings.size() && i < kFindingsShown; ++i)
        m_list->addWidget(makeCard(report, report->findings[i]));
    m_list->addStretch(1);
}

QWidget *FindingsPanel::makeCard(const Report &report, const Finding &finding)
{
    auto *card = new Card;
    card->setPadding(Space::Medium);
    if (finding.severity == Finding::Severity::Stops)
        card->setEdge(ColorRole::Negative);
    else if (finding.severity == Finding::Severity::Doubt)
        card->setEdge(ColorRole::Caution);
    auto *line = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::current().space(Space::Tiny));
    words->addWidget(Label::wrapping(finding.title, FontRole::BodyStrong));
    if (!finding.effect.isEmpty())
        words->addWidget(Label::wrapping(finding.effect));
    if (!finding.method.isEmpty())
        words->addWidget(Label::wrapping(finding.method, FontRole::Small, ColorRole::TextMuted));
    line->addLayout(words, 1);
    auto *which = makeButton(tr("Which customers"));
    which->setAccessibleDescription(finding.title);
    line->addWidget(which, 0, Qt::AlignTop);
    card->body()->addLayout(line);
    auto *place = new QWidget;
    place->hide();
    card->body()->addWidget(place);
    connect(which, &QPushButton::clicked, this, [this, report, finding, place] {
        if (!place->layout())
            showCustomers(report, finding, place);
        place->setVisible(place->isHidden());
    });
    return card;
}

void FindingsPanel::showCustomers(const Report &report, const Finding &finding, QWidget *place)
{
    auto *flow = new FlowLayout(place);
    const table::Table &table = report->table();
    for (size_t i = 0; i < finding.rows.size() && i < kCustomersNamed; ++i) {
        const qsizetype row = finding.rows[i];
        QString text = visible(table.nameOf(row), 40);
        if (finding.column >= 0 && !table.column(finding.column).isMissing(row))
            text = tr("%1: %2", "customer, value")
                       .arg(isolated(text), isolated(visible(table.column(finding.column).display(row), 30)));
        auto *button = makeButton(text);
        connect(button, &QPushButton::clicked, this, [this, key = table.keyOf(row)] { emit customerWanted(key); });
        flow->addWidget(button);
    }
    if (const qint64 more = finding.count - static_cast<qint64>(kCustomersNamed); more > 0)
        flow->addWidget(
            new Label(tr("and %n more", "customers", static_cast<int>(more)), FontRole::Small, ColorRole::TextMuted));
}

} // namespace lodestar::ui
