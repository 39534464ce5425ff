#include "ui/pages/icp/prospectmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/prospects/reasons.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

using prospects::ListQuery;
using prospects::Reach;

namespace {

constexpr size_t kAtOnce = 150'000; ///< rows that are arranged within a frame: the list follows what is dragged

Qt::Alignment alignment(int column)
{
    const bool figure =
        column == ProspectModel::Points || column == ProspectModel::Range || column == ProspectModel::Known;
    return (figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

/// What takes no search and no sorting is quick enough to wait for.
bool isQuick(const ListQuery &query)
{
    return query.contains.isEmpty() && query.sortBy == ListQuery::SortBy::Order;
}

} // namespace

ProspectModel::~ProspectModel()
{
    m_work.cancel();
}

void ProspectModel::setList(const List &list)
{
    const bool otherRows = m_list && list
        && (m_list->table.info().id != list->table.info().id || m_list->table.rows() != list->table.rows());
    m_list = list;
    m_finder.reset();
    if (!list || otherRows) { // the old rows, and those that moved, are rows of a table that is gone
        m_work.cancel();
        m_query.movedFrom.reset();
        take({});
    }
    if (!list)
        return;
    m_finder.emplace(list->icp);
    m_index = table::TableIndex(list->table, m_index); // what it knows of the same columns stays
    arrange();
}

void ProspectModel::setQuery(const ListQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    arrange();
}

void ProspectModel::arrange()
{
    m_work.cancel();
    if (!m_list)
        return;
    if (isQuick(m_query) && m_list->ranking.order.size() <= kAtOnce) {
        auto rows = prospects::arranged(*m_list, m_index, m_query);
        if (rows)
            take(std::move(*rows));
        return;
    }
    m_work = runTask([list = m_list, index = m_index, query = m_query](const TaskControl &control) {
        return prospects::arranged(*list, index, query, control);
    });
    m_work.then(this, [this, asked = m_list](const Result<std::vector<quint32>> &rows) {
        if (rows && asked == m_list)
            take(*rows);
    });
}

void ProspectModel::take(std::vector<quint32> rows)
{
    if (rows.size() == m_rows.size()) { // the same number: selection and scrolling stay
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit arranged();
}

int ProspectModel::rowOf(quint32 listRow) const
{
    const auto found = std::ranges::find(m_rows, listRow);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProspectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProspectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProspectModel::text(quint32 row, int column) const
{
    const profile::Fit &fit = m_list->fits.rows[row];
    switch (column) {
    case Name:
        return isolated(visible(m_list->table.nameOf(row), 80));
    case Place:
        return prospects::reachName(m_list->ranking.reach[row]);
    case Points:
        return std::isnan(fit.points) ? tr("–", "no points") : format::number(fit.points, 0);
    case Range:
        return fit.low == fit.high
            ? QString()
            : tr("%1 to %2", "points").arg(format::number(fit.low, 0), format::number(fit.high, 0));
    case Known:
        return format::share(static_cast<double>(fit.coverage));
    case Find: {
        QStringList labels;
        if (!m_list->fits.match.empty()) {
            const prospects::MissingFacts facts = m_finder->missing(m_list->fits, row);
            for (const int criterion : facts.first)
                if (facts.toward != prospects::MissingFacts::Toward::Nothing && criterion >= 0)
                    labels << isolated(visible(m_list->icp.criteria[static_cast<size_t>(criterion)].label, 40));
        }
        return listed(labels);
    }
    case Customer:
        return m_list->known.isKnown(row) ? isolated(visible(m_list->customerOf(row), 60)) : QString();
    default:
        return m_list->bestIcp.empty() ? QString() : isolated(visible(m_list->icps[m_list->bestIcp[row]], 60));
    }
}

QVariant ProspectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_list)
        return {};
    const quint32 row = listRow(index.row());
    const Reach reach = m_list->ranking.reach[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    case Qt::FontRole:
        return reach <= Reach::BestSoFar && index.column() <= Points
            ? QVariant(theme::current().font(theme::FontRole::BodyStrong))
            : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Place && reach <= Reach::BestSoFar)
            return theme::current().color(theme::ColorRole::Best);
        return reach >= Reach::Bad ? QVariant(theme::current().color(theme::ColorRole::TextMuted)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Range || index.column() == Points)
            return prospects::rangeText(m_list->fits.rows[row]);
        if (index.column() == Customer)
            return m_list->known.isKnown(row)
                ? QVariant(prospects::knownText(m_list->known.by[row], m_list->customerOf(row)))
                : QVariant();
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant ProspectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    if (role == Qt::ToolTipRole && section == Place)
        return prospects::orderText();
    if (role == Qt::ToolTipRole && section == Known)
        return tr("How much of the weight of the criteria has an answer");
    if (role == Qt::ToolTipRole && section == Range)
        return tr("What the points can still become, when the rest is known");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Place:
        return tr("Place");
    case Points:
        return tr("Points");
    case Range:
        return tr("Could be");
    case Known:
        return tr("Known");
    case Find:
        return tr("Find out");
    case Customer:
        return tr("Customer already");
    default:
        return tr("Best ICP");
    }
}

void ProspectModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_query;
    query.descending = order == Qt::DescendingOrder;
    switch (column) {
    case Name:
        query.sortBy = ListQuery::SortBy::Name;
        break;
    case Points:
        query.sortBy = ListQuery::SortBy::Points;
        break;
    case Range:
        query.sortBy = ListQuery::SortBy::Low;
        break;
    case Known:
        query.sortBy = ListQuery::SortBy::Coverage;
        break;
    default: // what has no order of its own goes by the work list
        query.sortBy = ListQuery::SortBy::Order;
        break;
    }
    setQuery(query);
}

} // namespace lodestar::ui
