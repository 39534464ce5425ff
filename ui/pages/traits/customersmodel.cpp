#include "ui/pages/traits/customersmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/chart/attributecounts.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

void CustomersModel::show(const table::Table &table, const metrics::Rating &rating, const std::vector<qsizetype> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const qsizetype row : rows) {
        const auto at = static_cast<size_t>(row);
        m_rows.push_back({table.keyOf(row), isolated(visible(table.nameOf(row), 80)), rating.best[at] != 0,
                          rating.notFit[at] != 0, rating.score[at]});
    }
    endResetModel();
}

int CustomersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return row.name;
        if (index.column() == Group)
            return row.best ? tr("best") : row.notFit ? tr("not a fit") : tr("other");
        return std::isnan(row.score) ? tr("not rated") : format::number(row.score, 1);
    case Qt::UserRole: // sorted by
        if (index.column() == Score)
            return std::isnan(row.score) ? -1e300 : row.score;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Score ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::FontRole:
        return row.best ? theme::current().font(theme::FontRole::BodyStrong) : QVariant();
    case Qt::ForegroundRole:
        if (!row.best)
            return theme::current().color(theme::ColorRole::TextMuted);
        return index.column() == Group ? theme::current().color(theme::ColorRole::Best) : QVariant();
    default:
        return {};
    }
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Score ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Group:
        return tr("Group");
    default:
        return tr("Score");
    }
}

void sortBestFirst(std::vector<qsizetype> &rows, const metrics::Rating &rating)
{
    const auto score = [&](qsizetype row) {
        const double value = rating.score[static_cast<size_t>(row)];
        return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        const bool aBest = rating.best[static_cast<size_t>(a)], bBest = rating.best[static_cast<size_t>(b)];
        return aBest != bBest ? aBest : score(a) > score(b);
    });
}

std::vector<qsizetype> customersMeeting(const table::Table &table, const metrics::Rating &rating,
                                        const table::Condition &condition)
{
    std::vector<qsizetype> rows;
    const std::vector<table::Match> matches = table::evaluate(table, condition);
    for (size_t row = 0; row < matches.size(); ++row) {
        if (matches[row] == table::Match::Yes && chart::isRated(rating, row))
            rows.push_back(static_cast<qsizetype>(row));
    }
    sortBestFirst(rows, rating);
    return rows;
}

} // namespace lodestar::ui
