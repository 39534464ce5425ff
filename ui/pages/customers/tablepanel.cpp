#include "ui/pages/customers/tablepanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/models/columnloader.h"
#include "ui/models/tablemodel.h"
#include "ui/models/tablesummaries.h"
#include "ui/pages/customers/columnchooser.h"
#include "ui/pages/customers/columnpopup.h"
#include "ui/pages/customers/customertable.h"
#include "ui/pages/customers/filterchips.h"
#include "ui/pages/customers/recipechange.h"
#include "ui/pages/customers/rowdetail.h"
#include "ui/pages/customers/tablecolumns.h"
#include "ui/pages/customers/tableoutput.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/summaryheader.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using table::Filter;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr qint64 kRowsAtOnce = 50000; ///< a table up to that is loaded in one go
constexpr qint64 kLongLoad = 300000; ///< rows from which loading is worth a bar

} // namespace

struct TablePanel::View {
    table::Arrangement arrangement;
    qsizetype currentRow = -1;
    bool detail = false;
};

TablePanel::TablePanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_model = new TableModel(this);
    m_facts = new ColumnFacts(this);
    m_model->setFacts(m_facts);
    new TableSummaries(*m_model, *m_facts, this);
    m_loader = new ColumnLoader(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_progress = new ProgressPanel;
    m_change = new RecipeChange(session, m_progress, this);
    column->addWidget(m_progress);
    m_chips = new FilterChips;
    column->addWidget(m_chips);
    makeTools();
    makeTable();
    auto *beside = new QSplitter(Qt::Horizontal);
    beside->setChildrenCollapsible(false);
    beside->addWidget(m_view);
    m_detail = new RowDetail;
    m_detail->hide();
    beside->addWidget(m_detail);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 1);
    column->addWidget(beside, 1);
    m_count = new Label({}, FontRole::Small, ColorRole::TextMuted);
    column->addWidget(m_count);
    connectTable();
    setFocusProxy(m_view);
}

TablePanel::~TablePanel() = default;

void TablePanel::makeTools()
{
    m_tools = new QWidget;
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_find = new FilterLine(tr("Find in the table"));
    m_find->setMaximumWidth(theme::current().pixels(320));
    row->addStretch(1);
    row->addWidget(m_find, 1000); // as wide as there is room for
    auto *columns = makeIconButton(u"list"_s, tr("Choose the columns of the table"));
    connect(columns, &QPushButton::clicked, this, &TablePanel::openChooser);
    row->addWidget(columns);
    m_chooserButton = columns;
    auto *detail = makeIconButton(u"info"_s, tr("Show the chosen customer in full"));
    connect(detail, &QPushButton::clicked, this, [this] {
        m_detail->setVisible(m_detail->isHidden());
        showDetail();
    });
    row->addWidget(detail);
    auto *out = makeIconButton(u"export"_s, tr("Export the rows shown"));
    connect(out, &QPushButton::clicked, this, [this] { m_output->exportShown(); });
    row->addWidget(out);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void TablePanel::makeTable()
{
    m_view = new CustomerTable(tr("Customers"), *m_facts, m_model);
    m_view->setFilterLine(m_find);
    m_columns = new TableColumns(*m_view, this);
    m_output = new TableOutput(m_session, *m_model, *m_view, *m_columns, *m_progress, this);
}

void TablePanel::connectTable()
{
    connect(m_find, &FilterLine::filterChanged, m_model, &TableModel::setContains);
    connect(m_model, &TableModel::arranging, this, &TablePanel::showCount);
    connect(m_model, &TableModel::arranged, this, &TablePanel::rowsArranged);
    connect(m_model, &TableModel::cellsChanged, this, &TablePanel::showCount);
    connect(m_loader, &ColumnLoader::loaded, this, &TablePanel::takeTable);
    connect(m_loader, &ColumnLoader::failed, this, [this](const QString &why) { m_session.notify(why, true); });
    connect(m_loader, &ColumnLoader::stepStarted, this, [this] {
        if (m_info->rows >= kLongLoad && m_model->table().info().id != m_info->id)
            m_progress->watch(m_loader->step(), tr("Loading the customers"));
    });
    connect(m_view, &CustomerTable::sortRequested, this, [this](int column, bool add) {
        sortBy(column, m_facts->isSortedBy(column) && !m_facts->isDescending(column), add);
    });
    connect(m_view, &CustomerTable::columnRequested, this, &TablePanel::openColumn);
    connect(m_view, &CustomerTable::barPressed, this, &TablePanel::toggleBar);
    connect(m_view, &CustomerTable::copyRequested, m_output, &TableOutput::copy);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePanel::openRowMenu);
    connect(m_view, &CustomerTable::detailRequested, this, [this] {
        m_detail->show();
        showDetail();
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] {
        if (m_model->isEditable())
            return;
        m_detail->show();
        showDetail();
    });
    connect(m_model, &TableModel::cellEdited, this, [this](qsizetype row, int column, const QString &text) {
        m_change->run(
            m_model->table().info(),
            [table = m_model->table(), row, column, text](table::RecipeStore &recipe, const TaskControl &control) {
                return recipe.fillCells(table.info(), {{table::rowKeyOf(table, row), column, text}}, control);
            });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return; // the rows are being arranged anew
        m_currentRow = m_model->tableRow(now.row());
        showDetail();
    });
    connect(m_chips, &FilterChips::removed, this, [this](int filter) {
        auto filters = m_model->arrangement().filters;
        filters.erase(filters.begin() + filter);
        m_model->setFilters(filters);
        m_view->setFocus();
    });
    connect(m_chips, &FilterChips::cleared, this, [this] {
        m_model->setFilters({});
        m_view->setFocus();
    });
    connect(m_detail, &RowDetail::closed, this, [this] {
        m_detail->hide();
        m_view->setFocus();
    });
    connect(m_detail, &RowDetail::stepped, this, [this](int by) {
        const QModelIndex now = m_view->currentIndex();
        const QModelIndex next = now.isValid() ? now.siblingAtRow(now.row() + by) : m_model->index(0, 0);
        if (next.isValid())
            m_view->setCurrentIndex(next);
    });
}

void TablePanel::showTable(const table::DatasetInfo &info)
{
    const bool another = !m_info || m_info->id != info.id;
    m_info = info;
    const QString path = m_session.project()->path();
    if (another) {
        m_columns->begin(path, info);
        m_currentRow = -1;
    }
    std::vector<int> first = m_columns->firstColumns();
    if (info.rows <= kRowsAtOnce) {
        first.resize(info.columns.size());
        std::iota(first.begin(), first.end(), 0);
    }
    m_loader->setNamesHidden(m_session.names().areHidden());
    m_loader->load(path, info, first);
}

void TablePanel::clear()
{
    m_loader->stop();
    m_info.reset();
    m_model->setTable({});
    m_detail->hide();
}

void TablePanel::setEditable(bool editable)
{
    m_model->setEditable(editable && !m_session.names().areHidden()); // nobody writes over what they cannot see
}

void TablePanel::takeTable(const table::Table &table)
{
    const bool another = m_model->table().columnCount() == 0 || m_model->table().info().id != table.info().id;
    m_model->setTable(table);
    if (another)
        m_columns->place();
    m_columns->sizeLoaded(table);
    if (const auto wanted = std::exchange(m_wantedView, nullptr)) {
        m_find->setText(wanted->arrangement.contains);
        m_model->setContains(wanted->arrangement.contains);
        m_model->setFilters(wanted->arrangement.filters);
        m_model->setSortBy(wanted->arrangement.sortBy);
        m_currentRow = wanted->currentRow;
        m_detail->setVisible(wanted->detail);
    }
    showDetail();
    showCount();
}

std::shared_ptr<const TablePanel::View> TablePanel::view() const
{
    return std::make_shared<const View>(View{m_model->arrangement(), m_currentRow, !m_detail->isHidden()});
}

void TablePanel::resume(std::shared_ptr<const View> view)
{
    m_wantedView = std::move(view);
}

void TablePanel::showCustomer(const QString &key)
{
    m_wantedCustomer = key;
    m_find->clear();
    m_model->setContains({});
    m_model->setFilters({});
    findCustomer();
}

void TablePanel::findCustomer()
{
    if (m_wantedCustomer.isEmpty())
        return;
    const auto &table = m_model->table();
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (table.keyOf(row) != m_wantedCustomer)
            continue;
        const int at = m_model->rowOf(row);
        if (at < 0)
            return; // still filtered; the next arrangement brings it
        m_wantedCustomer.clear();
        const int column = std::max(m_view->horizontalHeader()->logicalIndexAt(0), 0);
        m_view->setCurrentIndex(m_model->index(at, column));
        m_view->selectRow(at);
        m_view->scrollTo(m_model->index(at, column), QAbstractItemView::PositionAtCenter);
        m_view->setFocus();
        return;
    }
}

void TablePanel::rowsArranged()
{
    m_chips->showFilters(m_model->arrangement().filters);
    showCount();
    if (!m_wantedCustomer.isEmpty()) {
        findCustomer();
        return;
    }
    // The chosen customer stays chosen where it is still shown, but nobody is taken there.
    if (const int at = m_currentRow >= 0 ? m_model->rowOf(m_currentRow) : -1; at >= 0) {
        const int column = std::max(m_columns->shown().empty() ? 0 : m_columns->shown().front(), 0);
        m_view->setAutoScroll(false);
        m_view->selectionModel()->setCurrentIndex(m_model->index(at, column),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->setAutoScroll(true);
    }
    showDetail();
}

void TablePanel::showCount()
{
    if (m_model->isArranging()) { // the rows that are shown still are the ones before
        m_count->setText(tr("Going through the rows…"));
        return;
    }
    const qint64 shown = m_model->rowCount(), all = m_model->table().rows();
    const auto &arrangement = m_model->arrangement();
    QStringList parts{shown == all ? tr("%1 customers", "all rows are shown").arg(format::count(all))
                                   : tr("%1 of %2 customers").arg(format::count(shown), format::count(all))};
    if (!arrangement.filters.empty())
        parts << tr("%n filters", nullptr, static_cast<int>(arrangement.filters.size()));
    QStringList names;
    for (const auto &key : arrangement.sortBy)
        names << isolated(m_facts->name(key.column));
    if (!names.isEmpty())
        parts << tr("sorted by %1").arg(listed(names));
    if (m_loader->isLoading())
        parts << tr("more columns are being loaded");
    m_count->setText(parts.join(u" · "_s));
}

void TablePanel::showDetail()
{
    if (m_detail->isHidden())
        return;
    const int at = m_currentRow >= 0 ? m_model->rowOf(m_currentRow) : -1;
    m_detail->showRow(m_model->table(), at, m_model->rowCount(), m_currentRow);
}

void TablePanel::sortBy(int column, bool descending, bool add)
{
    auto keys = add ? m_model->arrangement().sortBy : std::vector<table::SortKey>();
    const auto found = std::ranges::find(keys, column, &table::SortKey::column);
    if (found != keys.end())
        found->descending = descending;
    else
        keys.push_back({column, descending});
    m_model->setSortBy(keys);
}

void TablePanel::setFilter(int column, const std::optional<Filter> &filter)
{
    auto filters = m_model->arrangement().filters;
    const QString &name = m_facts->column(column).name;
    const auto found = std::ranges::find_if(filters, [&](const Filter &each) { return each.attribute() == name; });
    if (!filter)
        std::erase_if(filters, [&](const Filter &each) { return each.attribute() == name; });
    else if (found != filters.end())
        *found = *filter;
    else
        filters.push_back(*filter);
    m_model->setFilters(filters);
}

void TablePanel::toggleBar(int column, int bar)
{
    const auto *summary = m_facts->summary(column);
    if (!summary)
        return;
    const Filter &wanted = summary->bars[static_cast<size_t>(bar)].filter;
    const auto &filters = m_model->arrangement().filters;
    const bool isOn = std::ranges::find(filters, wanted) != filters.end();
    setFilter(column, isOn ? std::nullopt : std::optional(wanted));
}

void TablePanel::filterByCell()
{
    const QModelIndex cell = m_view->currentIndex();
    if (cell.isValid() && m_model->table().isLoaded(cell.column()))
        setFilter(cell.column(), Filter::sameAs(m_model->table().column(cell.column()), m_model->tableRow(cell.row())));
}

void TablePanel::openColumn(int column)
{
    if (column < 0 || column >= m_facts->count() || !m_model->table().isLoaded(column))
        return;
    const auto &filters = m_model->arrangement().filters;
    const QString &name = m_facts->column(column).name;
    const auto found = std::ranges::find_if(filters, [&](const Filter &each) { return each.attribute() == name; });
    auto *popup = new ColumnPopup(m_model->tableIndex(), *m_facts, column,
                                  found == filters.end() ? std::nullopt : std::optional(*found), this);
    connect(popup, &ColumnPopup::filterChanged, this, &TablePanel::setFilter);
    connect(popup, &ColumnPopup::sortRequested, this, &TablePanel::sortBy);
    popup->setEditable(m_model->isEditable());
    connect(popup, &ColumnPopup::changeRequested, this, &TablePanel::columnChangeWanted);
    connect(popup, &ColumnPopup::hideRequested, m_columns, &TableColumns::hide);
    connect(popup, &ColumnPopup::moveRequested, m_columns, &TableColumns::move);
    connect(popup, &ColumnPopup::freezeRequested, m_columns, &TableColumns::freeze);
    SummaryHeader *header = m_view->summaryHeader();
    popup->openAt(header->filterMark(column), *header->viewport());
}

void TablePanel::openChooser()
{
    if (!m_info)
        return;
    auto *chooser = new ColumnChooser(*m_view->horizontalHeader(), m_view->frozenColumn(), m_columns->hasBars(), this);
    connect(chooser, &ColumnChooser::changed, this, [this] {
        m_columns->store();
        m_columns->sizeLoaded(m_model->table());
    });
    connect(chooser, &ColumnChooser::barsChanged, m_columns, &TableColumns::setBars);
    chooser->openBelow(*m_chooserButton);
}

void TablePanel::openRowMenu(const QPoint &at)
{
    const QModelIndex cell = m_view->currentIndex();
    if (!cell.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show the customer in full"), m_view, &CustomerTable::detailRequested);
    QAction *edit = menu->addAction(tr("Edit the cell"), QKeySequence(Qt::Key_F2), m_view,
                                    [this] { m_view->QAbstractItemView::edit(m_view->currentIndex()); });
    edit->setEnabled(m_model->isEditable());
    QAction *leaveOut = menu->addAction(tr("Leave the row out"), this, &TablePanel::leaveRowOut);
    leaveOut->setEnabled(m_model->isEditable());
    menu->addAction(tr("Only rows with this value"), this, &TablePanel::filterByCell);
    menu->addAction(tr("Sort and filter by this column…"), QKeySequence(Qt::ALT | Qt::Key_Down), this,
                    [this, column = cell.column()] { openColumn(column); });
    menu->addSeparator();
    menu->addAction(tr("Copy the cell"), m_output, &TableOutput::copyCell);
    menu->addAction(tr("Copy the rows with the column names"), QKeySequence::Copy, this,
                    [this] { m_output->copy(true); });
    menu->addAction(tr("Copy the rows alone"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                    [this] { m_output->copy(false); });
    menu->addSeparator();
    menu->addAction(tr("Export the rows shown…"), m_output, &TableOutput::exportShown);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TablePanel::leaveRowOut()
{
    const table::Table &table = m_model->table();
    m_change->run(table.info(),
                  [table, row = m_model->tableRow(m_view->currentIndex().row())](table::RecipeStore &recipe,
                                                                                 const TaskControl &control) {
                      const table::RecipeStep step = table::dropRowStep(table, row);
                      return recipe.add(table.info(), {step}, table::describe(step), control);
                  });
}

} // namespace lodestar::ui
