#include "ui/pages/traits/comparepanel.h"

#include "core/base/text.h"
#include "core/table/hiddennames.h"
#include "core/traits/conditiontrait.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/traits/attributebox.h"
#include "ui/pages/traits/customerlist.h"
#include "ui/pages/traits/customersmodel.h"
#include "ui/pages/traits/loadedtable.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// Metrics first: they say how good a customer is.
int metricsFirst(const table::ColumnInfo &column)
{
    return column.role.isMetric() ? 0 : column.role.isNone() ? 2 : 1;
}

/// The size of a customer first, then what else is known of it.
int metricsLast(const table::ColumnInfo &column)
{
    const auto role = column.role.id;
    if (role == table::RoleId::Employees || role == table::RoleId::AnnualRevenue)
        return 0;
    return column.role.isMetric() ? 3 : column.role.isNone() ? 2 : 1;
}

} // namespace

ComparePanel::ComparePanel(Session &session, QWidget *parent) : TraitPanel(session, parent)
{
    m_customers = new CustomerList(session);
    m_side = new QWidget;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_customers);
    column->addStretch(1);
    setColumns(makePicture(), m_side);
    connect(m_across, &AttributeBox::chosen, this, &ComparePanel::draw);
    connect(m_upwards, &AttributeBox::chosen, this, &ComparePanel::draw);
    connect(m_chart, &render::ChartView::markActivated, this, &ComparePanel::showCustomersAt);
    connect(m_chart, &render::ChartView::currentMarkChanged, this, &ComparePanel::showCustomersAt);
}

QWidget *ComparePanel::makePicture()
{
    auto *card = new Card;
    card->setPadding(Space::Normal);
    m_across = new AttributeBox(tr("Across"));
    m_upwards = new AttributeBox(tr("Upwards"));
    auto *swap = makeButton(tr("Swap"));
    connect(swap, &QPushButton::clicked, this, [this] {
        const int across = m_across->column();
        m_across->choose(m_upwards->column());
        m_upwards->choose(across);
        draw();
    });
    m_choices = new QWidget;
    auto *row = new FlowLayout(m_choices, Space::Normal);
    row->addWidget(new FormRow(tr("Across"), m_across));
    row->addWidget(new FormRow(tr("Upwards"), m_upwards));
    row->addWidget(new FormRow(tr("Axes"), swap));
    m_state = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_chart = makeChart(session());
    card->body()->addWidget(m_choices);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_chart, 1);
    m_ranges = new QWidget;
    auto *lines = new QVBoxLayout(m_ranges);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QWidget;
    auto *ranges = new FlowLayout(buttons);
    lines->addWidget(Label::wrapping(tr("The middle half of the best:"), FontRole::Body, ColorRole::TextMuted));
    lines->addWidget(buttons);
    for (size_t i = 0; i < std::size(m_addRanges); ++i) {
        m_addRanges[i] = makeButton(tr("Add to ICP"));
        ranges->addWidget(m_addRanges[i]);
        auto *action = new QAction(m_chart);
        m_chart->addAction(action);
        m_addRanges[i]->addAction(action);
        const auto add = [this, i] {
            if (i < m_offers.size())
                addToIcp(this->session(), m_addRanges[i], m_offers[i]);
        };
        connect(m_addRanges[i], &QPushButton::clicked, this, add);
        connect(action, &QAction::triggered, this, add);
    }
    m_ranges->hide();
    card->body()->addWidget(m_ranges);
    return card;
}

void ComparePanel::offer()
{
    const bool isFirst = m_across->count() == 0;
    const table::DatasetInfo &info = analysis().table.info();
    m_upwards->offer(info, isMeasure, metricsFirst);
    m_across->offer(info, isMeasure, metricsLast);
    if (isFirst && m_across->column() == m_upwards->column() && m_across->count() > 1)
        m_across->setCurrentIndex(1);
}

void ComparePanel::refresh()
{
    offer();
    draw();
}

void ComparePanel::draw()
{
    const int across = m_across->column(), upwards = m_upwards->column();
    const bool can = m_across->count() > 1 && scene().analysis && session().hasProject();
    m_choices->setVisible(can);
    m_chart->setVisible(can);
    m_side->setVisible(can);
    m_state->setText(
        can ? tr("Each dot is a customer. Click one, or go through them with the arrow keys, to see who it "
                 "is.")
            : tr("There are fewer than two numbers to compare. Import amounts, sizes or dates with your "
                 "customers, such as employees and revenue."));
    if (!can)
        return;
    m_drawing = runTask([analysis = scene().analysis, path = session().project()->path(), across, upwards,
                         hide = session().names().areHidden()](const TaskControl &control) -> Result<Drawn> {
        auto table = loadedTable(*analysis, path, {across, upwards}, control);
        if (!table)
            return table.error();
        if (hide)
            table = table::withNamesHidden(*table);
        Drawn drawn{chart::customerScatter(*table, across, upwards, analysis->rating), {}};
        for (const int column : {across, upwards}) {
            const auto range = traits::middleHalfOfBest(table->column(column), analysis->rating);
            drawn.ranges.push_back(range ? offerOf(*analysis, *table, *range) : IcpOffer());
        }
        return drawn;
    });
    m_drawing.then(this, [this, drawn = scene().analysis](const Result<Drawn> &done) {
        if (!done) {
            m_state->setText(done.error().message);
            return;
        }
        m_drawn = drawn;
        m_rows = done->scatter.rows;
        m_chart->setSpec(done->scatter.spec);
        showRanges(done->ranges);
        std::vector<qsizetype> rows = m_rows;
        std::erase_if(rows, [&](qsizetype row) { return !m_drawn->rating.best[static_cast<size_t>(row)]; });
        sortBestFirst(rows, m_drawn->rating);
        m_customers->showCustomers(*m_drawn, tr("The best in this picture"), rows);
    });
}

void ComparePanel::showRanges(const std::vector<IcpOffer> &ranges)
{
    m_offers = ranges;
    bool any = false;
    for (size_t i = 0; i < std::size(m_addRanges); ++i) {
        const IcpOffer &offer = ranges[i];
        QPushButton *button = m_addRanges[i];
        const bool can = !offer.traits.empty() && offer.why.isEmpty();
        button->setVisible(can); // what is part of the score cannot help to choose prospects
        button->actions().front()->setVisible(can);
        any = any || can;
        if (!can)
            continue;
        const QString text = tr("Add to ICP: %1 %2", "attribute, range")
                                 .arg(isolated(visible(offer.traits.front().attribute, 40)), offer.what);
        button->setText(text);
        button->setEnabled(scene().canEdit);
        button->actions().front()->setText(text);
        button->actions().front()->setEnabled(scene().canEdit);
    }
    m_ranges->setVisible(any);
}

void ComparePanel::showCustomersAt(int point)
{
    const auto *scatter = std::get_if<chart::Scatter>(&m_chart->spec().body);
    if (!scatter || point < 0 || static_cast<size_t>(point) >= std::min(m_rows.size(), scatter->x.size()))
        return;
    const auto at = static_cast<size_t>(point);
    std::vector<qsizetype> rows; // several customers may lie under one dot
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (scatter->x[i] == scatter->x[at] && scatter->y[i] == scatter->y[at])
            rows.push_back(m_rows[i]);
    }
    sortBestFirst(rows, m_drawn->rating);
    m_customers->showCustomers(*m_drawn, tr("At this dot"), rows);
}

} // namespace lodestar::ui
