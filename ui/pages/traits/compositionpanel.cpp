#include "ui/pages/traits/compositionpanel.h"

#include "core/base/text.h"
#include "core/chart/groupcharts.h"
#include "ui/base/session.h"
#include "ui/pages/traits/attributebox.h"
#include "ui/pages/traits/customerlist.h"
#include "ui/pages/traits/customersmodel.h"
#include "ui/pages/traits/loadedtable.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using table::ColumnType;
using table::RoleId;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// What people ask for first: what kind of company, where, what they buy from us.
constexpr RoleId kAskedFirst[] = {RoleId::Industry,     RoleId::Products,       RoleId::FirstProduct,
                                  RoleId::Technologies, RoleId::Region,         RoleId::Country,
                                  RoleId::City,         RoleId::OperatingModel, RoleId::Employees};

int rankOf(const table::ColumnInfo &column)
{
    const auto *found = std::find(std::begin(kAskedFirst), std::end(kAskedFirst), column.role.id);
    const auto place = static_cast<int>(found - std::begin(kAskedFirst));
    return place + (column.type == ColumnType::Category || column.type == ColumnType::Tags ? 0 : 100);
}

bool canBeComposed(const table::ColumnInfo &column)
{
    return column.type != ColumnType::Text && column.role.info().knowledge != table::Knowledge::Identifier;
}

/// Is it something that customers use, so that what nobody uses matters?
bool isUsed(const table::ColumnInfo &column)
{
    return column.type == ColumnType::Tags || column.role.id == RoleId::Products
        || column.role.id == RoleId::FirstProduct;
}

/// Which value and which group a mark is of: marks are the rows of the chart as a table.
struct MarkedPart {
    size_t value = 0;
    bool onlyBest = false;
    QString label;
};

std::optional<MarkedPart> partOf(const chart::ChartSpec &spec, int mark)
{
    const auto at = static_cast<size_t>(std::max(0, mark));
    if (mark < 0)
        return {};
    if (const auto *values = std::get_if<chart::ValueBars>(&spec.body))
        return at < values->rows.size() ? std::optional(MarkedPart{at, false, values->rows[at].label}) : std::nullopt;
    const auto *shares = std::get_if<chart::ShareBars>(&spec.body);
    if (!shares || shares->bars.empty() || shares->bars.front().parts.empty())
        return {};
    const size_t parts = shares->bars.front().parts.size();
    if (at >= parts * shares->bars.size())
        return {};
    return MarkedPart{at % parts, at >= parts, shares->bars.front().parts[at % parts].label};
}

} // namespace

CompositionPanel::CompositionPanel(Session &session, QWidget *parent) : TraitPanel(session, parent)
{
    m_customers = new CustomerList(session);
    m_side = new QWidget;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_customers);
    column->addStretch(1);
    setColumns(makePicture(), m_side);
    connect(m_attribute, &AttributeBox::chosen, this, &CompositionPanel::draw);
    for (render::ChartView *chart : {m_shares, m_values}) {
        const auto show = [this, chart](int mark) { showCustomersOf(chart->spec(), mark); };
        connect(chart, &render::ChartView::markActivated, this, show);
        connect(chart, &render::ChartView::currentMarkChanged, this, show);
        addingAction(*chart, session, [this, chart](int mark) { return offerOfMark(chart->spec(), mark); });
    }
}

QWidget *CompositionPanel::makePicture()
{
    auto *card = new Card;
    card->setPadding(Space::Normal);
    m_attribute = new AttributeBox(tr("By which attribute"));
    m_choice = new FormRow(tr("By which attribute"), m_attribute);
    m_state = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_shares = makeChart(session());
    m_values = makeChart(session());
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_shares);
    column->addSpacing(theme::current().space(Space::Normal));
    column->addWidget(m_values);
    column->addStretch(1);
    card->body()->addWidget(m_choice, 0, Qt::AlignLeading);
    card->body()->addWidget(m_state);
    card->body()->addWidget(makeScrollArea(inner), 1);
    return card;
}

void CompositionPanel::refresh()
{
    m_attribute->offer(analysis().table.info(), canBeComposed, rankOf);
    draw();
}

void CompositionPanel::draw()
{
    const int column = m_attribute->column();
    const bool can = column >= 0 && scene().analysis && session().hasProject();
    m_choice->setVisible(can);
    m_shares->setVisible(can && m_shown && m_drawn.shares);
    m_values->setVisible(can && m_shown);
    m_side->setVisible(can);
    m_state->setText(can ? tr("Click a part to see who is in it.")
                         : tr("No attribute says what kind of customers these are. Import their industry, region or "
                              "products with them."));
    if (!can)
        return;
    m_behind.cancel();
    m_drawing = runTask([analysis = scene().analysis, path = session().project()->path(),
                         column](const TaskControl &control) -> Result<Drawn> {
        auto table = loadedTable(*analysis, path, {column}, control);
        if (!table)
            return table.error();
        Drawn drawn{std::move(*table), column, {}, {}};
        drawn.values = chart::usedByBest(drawn.table, column, analysis->rating, analysis->options);
        if (!isUsed(drawn.table.info().columns[static_cast<size_t>(column)])) {
            drawn.shares = chart::composition(drawn.table, column, analysis->rating, analysis->options);
            drawn.values.title = tr("The best against all customers");
            drawn.values.sureness.clear(); // said above
        }
        return drawn;
    });
    m_drawing.then(this, [this, shown = scene().analysis](const Result<Drawn> &drawn) {
        if (!drawn) {
            m_state->setText(drawn.error().message);
            return;
        }
        m_shown = shown;
        m_drawn = *drawn;
        m_shares->setVisible(m_drawn.shares.has_value());
        if (m_drawn.shares)
            m_shares->setSpec(*m_drawn.shares);
        m_values->setSpec(m_drawn.values);
        m_values->show();
        showCustomersOf(m_drawn.values, 0);
    });
}

void CompositionPanel::showCustomersOf(const chart::ChartSpec &spec, int mark)
{
    const auto part = partOf(spec, mark);
    if (!part || !m_shown)
        return;
    const QString what =
        tr("%1: %2", "attribute and value")
            .arg(isolated(visible(m_drawn.table.info().columns[static_cast<size_t>(m_drawn.column)].name, 40)),
                 isolated(visible(part->label, 60)));
    m_behind = runTask([analysis = m_shown, table = m_drawn.table, column = m_drawn.column,
                        part = *part](const TaskControl &) -> Result<std::vector<qsizetype>> {
        auto rows = chart::customersBehind(table, column, analysis->rating, analysis->options, part.value);
        if (part.onlyBest)
            std::erase_if(rows, [&](qsizetype row) { return !analysis->rating.best[static_cast<size_t>(row)]; });
        sortBestFirst(rows, analysis->rating);
        return rows;
    });
    m_behind.then(
        this,
        [this, what, shown = m_shown, offer = offerOfMark(spec, mark)](const Result<std::vector<qsizetype>> &rows) {
            if (!rows)
                return;
            m_customers->showCustomers(*shown, what, *rows);
            m_customers->offer(offer, scene().canEdit);
        });
}

IcpOffer CompositionPanel::offerOfMark(const chart::ChartSpec &spec, int mark) const
{
    const auto part = partOf(spec, mark);
    if (!part || !m_shown)
        return {};
    const auto condition =
        chart::conditionBehind(m_drawn.table, m_drawn.column, m_shown->rating, m_shown->options, part->value);
    return condition ? offerOf(*m_shown, m_drawn.table, *condition) : IcpOffer();
}

} // namespace lodestar::ui
