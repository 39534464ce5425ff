#include "ui/pages/traits/numberspanel.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/chart/attributecounts.h"
#include "core/chart/groupcharts.h"
#include "ui/pages/traits/bandeditor.h"
#include "ui/pages/traits/customerlist.h"
#include "ui/pages/traits/customersmodel.h"
#include "ui/pages/traits/numbersmodel.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// The rated customers whose value lies in [low, high), or is high where that is the very end.
std::vector<qsizetype> customersBetween(const profile::Analysis &analysis, int column, double low, double high,
                                        bool isLast)
{
    std::vector<qsizetype> rows;
    const auto values = analysis.table.column(column).numbers();
    for (size_t row = 0; row < values.size(); ++row) {
        const double value = values[row];
        if (value >= low && (value < high || (isLast && value <= high)) && chart::isRated(analysis.rating, row))
            rows.push_back(static_cast<qsizetype>(row));
    }
    sortBestFirst(rows, analysis.rating);
    return rows;
}

} // namespace

NumbersPanel::NumbersPanel(Session &session, QWidget *parent) : TraitPanel(session, parent)
{
    QWidget *leading = makeList(); // made first: the keyboard goes through it first
    setColumns(leading, makeSide());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NumbersPanel::showChosen);
    connect(m_chart, &render::ChartView::markActivated, this, &NumbersPanel::showCustomersOf);
}

QWidget *NumbersPanel::makeList()
{
    auto *list = new Card;
    list->setPadding(Space::Normal);
    m_filter = new FilterLine(tr("Find a number"));
    m_model = new NumbersModel(this);
    m_view = new DataTableView(tr("Numbers and dates, those that differ most first"));
    m_view->setSourceModel(m_model);
    m_view->setFilterLine(m_filter);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setMinimumSectionSize(theme::current().pixels(48));
    m_view->horizontalHeader()->setSectionResizeMode(NumbersModel::Attribute, QHeaderView::Stretch);
    m_state = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    list->body()->addWidget(m_filter);
    list->body()->addWidget(m_state);
    list->body()->addWidget(m_view, 1);
    return list;
}

QWidget *NumbersPanel::makeSide()
{
    m_side = new QWidget;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    auto *card = new Card;
    m_chart = makeChart(session());
    addingAction(*m_chart, session(), [this](int bin) { return offerOfBin(bin); });
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(theme::current().space(Space::Small));
    m_bands = new BandEditor(session());
    card->body()->addWidget(m_chart);
    card->body()->addLayout(m_notes);
    card->body()->addWidget(m_bands);
    m_customers = new CustomerList(session());
    column->addWidget(card);
    column->addWidget(m_customers);
    column->addStretch(1);
    return m_side;
}

void NumbersPanel::refresh()
{
    const bool ready = scene().findings != nullptr;
    const QString chosen = m_chosen;
    m_model->show(ready ? scene().findings->numbers : std::vector<traits::NumericComparison>{});
    const int row = m_model->rowOf(chosen);
    m_state->setText(!ready ? tr("Comparing the numbers of the best with those of the others…")
                         : row < 0
                         ? tr("No number, amount or date can be compared. Those that are part of your score, or known "
                              "only after the sale, stand under Left out.")
                         : tr("Half of the customers of a group have at least this much. Those that surely differ most "
                              "stand first."));
    m_view->setVisible(row >= 0);
    m_filter->setVisible(row >= 0);
    if (row < 0) {
        showChosen();
        return;
    }
    fitColumns();
    QAbstractItemModel *shown = m_view->model();
    for (int i = 0; i < shown->rowCount(); ++i) {
        if (m_view->sourceRow(shown->index(i, 0)) == row)
            m_view->setCurrentIndex(shown->index(i, 0));
    }
}

void NumbersPanel::resizeEvent(QResizeEvent *event)
{
    TraitPanel::resizeEvent(event);
    QMetaObject::invokeMethod(this, &NumbersPanel::fitColumns, Qt::QueuedConnection); // once the list has its width
}

/// As wide as their words, so that the names have the rest: what a header asks for by itself is more. Where that leaves
/// too little, how sure we are is said beside the list only.
void NumbersPanel::fitColumns()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    int taken = 0;
    for (int column = NumbersModel::Best; column < NumbersModel::ColumnCount; ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        width += theme::current().pixels(28);
        taken += width;
        m_view->setColumnWidth(column, width);
    }
    const int names = theme::current().pixels(150);
    m_view->setColumnHidden(NumbersModel::Evidence, m_view->viewport()->width() < taken + names);
}

void NumbersPanel::showChosen()
{
    m_drawing.cancel();
    m_behind.cancel();
    const int row = m_view->sourceRow(m_view->currentIndex());
    m_side->setVisible(row >= 0);
    if (row < 0 || !scene().findings)
        return;
    const traits::NumericComparison &comparison = m_model->at(row);
    m_chosen = comparison.attribute;
    m_column = comparison.column;
    showNotes(comparison);
    m_bands->show(scene(), m_column);
    m_drawing = runTask([analysis = scene().analysis, comparison](const TaskControl &) -> Result<Drawn> {
        Drawn drawn{chart::twoDistributions(analysis->table, comparison, analysis->rating, analysis->traits.level),
                    customersBetween(*analysis, comparison.column, -std::numeric_limits<double>::infinity(),
                                     std::numeric_limits<double>::infinity(), true)};
        return drawn;
    });
    // Rows are those of the analysis they were looked up in, whatever is shown by then.
    m_drawing.then(this, [this, shown = scene().analysis](const Result<Drawn> &drawn) {
        if (!drawn)
            return;
        m_chart->setSpec(drawn->chart);
        m_customers->showCustomers(*shown, tr("%1 is known", "an attribute").arg(isolated(visible(m_chosen, 60))),
                                   drawn->customers);
    });
}

void NumbersPanel::showNotes(const traits::NumericComparison &comparison)
{
    clearLayout(m_notes);
    QStringList texts;
    if (!comparison.caution.isEmpty())
        texts << comparison.caution;
    for (const traits::TraitNote &note : scene().findings->notes) {
        if (note.column == comparison.column && note.value.isEmpty())
            texts << note.text;
    }
    texts.removeDuplicates();
    for (const QString &text : texts)
        m_notes->addWidget(new HintBox(text));
}

void NumbersPanel::showCustomersOf(int bin)
{
    const auto *chart = std::get_if<chart::TwoHistograms>(&m_chart->spec().body);
    if (!chart || bin < 0 || static_cast<size_t>(bin) + 1 >= chart->edges.size())
        return;
    const auto at = static_cast<size_t>(bin);
    const chart::ChartTable table = chart::asTable(m_chart->spec());
    const QStringList cells = at < table.rows.size() ? table.rows[at] : QStringList();
    const QString what =
        tr("%1: %2 to %3", "attribute, bounds").arg(isolated(visible(m_chosen, 60)), cells.value(0), cells.value(1));
    m_behind =
        runTask([analysis = scene().analysis, column = m_column, low = chart->edges[at], high = chart->edges[at + 1],
                 isLast = at + 2 == chart->edges.size()](const TaskControl &) -> Result<std::vector<qsizetype>> {
            return customersBetween(*analysis, column, low, high, isLast);
        });
    m_behind.then(this, [this, what, bin, shown = scene().analysis](const Result<std::vector<qsizetype>> &rows) {
        if (!rows)
            return;
        m_customers->showCustomers(*shown, what, *rows);
        m_customers->offer(offerOfBin(bin), scene().canEdit);
    });
}

IcpOffer NumbersPanel::offerOfBin(int bin) const
{
    const auto *histograms = std::get_if<chart::TwoHistograms>(&m_chart->spec().body);
    if (!histograms || bin < 0 || m_column < 0 || !scene().analysis)
        return {};
    const auto condition =
        chart::conditionOfBin(*histograms, analysis().table.column(m_column), static_cast<size_t>(bin));
    return condition ? offerOf(analysis(), analysis().table, *condition) : IcpOffer();
}

} // namespace lodestar::ui
