#include "ui/pages/icp/tiermodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

using profile::Fit;

namespace {

/// Points to sort by; who has none comes last.
double pointsOf(const Fit &fit)
{
    return std::isnan(fit.points) ? -1 : fit.points;
}

} // namespace

int TierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TierModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TierModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Points:
        return std::isnan(row.fit.points) ? tr("not known") : format::number(row.fit.points, 1);
    case Range:
        return tr("%1 to %2", "lowest and highest points")
            .arg(format::number(row.fit.low, 0), format::number(row.fit.high, 0));
    case Known:
        return format::share(row.fit.coverage);
    default:
        return row.fit.certain ? tr("certain") : tr("could change");
    }
}

QVariant TierModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Points || index.column() == Range || index.column() == Known
                                        ? Qt::AlignTrailing
                                        : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    if (role != Qt::UserRole)
        return {};
    switch (index.column()) {
    case Points:
        return pointsOf(row.fit);
    case Range:
        return row.fit.low;
    case Known:
        return row.fit.coverage;
    case Certain:
        return row.fit.certain ? 1 : 0;
    default:
        return {};
    }
}

QVariant TierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Range)
        return tr("If all that is unknown turned out badly, and if it turned out well");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Points:
        return tr("Points");
    case Range:
        return tr("Could be");
    case Known:
        return tr("Known");
    default:
        return tr("How certain");
    }
}

qint64 TierModel::show(const table::Table &table, const profile::Fits &fits, profile::Tier tier)
{
    std::vector<qsizetype> members;
    for (size_t row = 0; row < fits.rows.size(); ++row) {
        if (fits.rows[row].tier == tier)
            members.push_back(static_cast<qsizetype>(row));
    }
    const auto shown = static_cast<qsizetype>(std::min(members.size(), kMostListed));
    std::partial_sort(members.begin(), members.begin() + shown, members.end(), [&](qsizetype a, qsizetype b) {
        const double first = pointsOf(fits.rows[static_cast<size_t>(a)]),
                     second = pointsOf(fits.rows[static_cast<size_t>(b)]);
        return first != second ? first > second : a < b;
    });
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < shown; ++i) {
        const qsizetype row = members[static_cast<size_t>(i)];
        m_rows.push_back({row, isolated(visible(table.nameOf(row), 80)), fits.rows[static_cast<size_t>(row)]});
    }
    endResetModel();
    return std::ssize(members);
}

void TierModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

} // namespace lodestar::ui
