#include "ui/pages/best/rankingmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/icon.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <cmath>

namespace lodestar::ui {

namespace {

Qt::Alignment alignment(int column)
{
    const bool figure =
        column == RankingModel::Rank || column == RankingModel::Score || column == RankingModel::Coverage;
    return (figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

} // namespace

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Rank:
            return row.rank > 0 ? format::count(row.rank) : QString();
        case Name:
            return row.name;
        case Score:
            return std::isnan(row.score) ? tr("not rated") : format::number(row.score, 1);
        case Coverage:
            return format::share(row.coverage);
        case Standing:
            return standing(row);
        default:
            return firmness(row);
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    case Qt::FontRole:
        return row.best && index.column() <= Score ? theme::current().font(theme::FontRole::BodyStrong) : QVariant();
    case Qt::ForegroundRole:
        if (row.best)
            return index.column() == Standing ? theme::current().color(theme::ColorRole::Best) : QVariant();
        return theme::current().color(theme::ColorRole::TextMuted);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Standing && row.pinned)
            return row.notFit ? tr("not a fit, decided by hand")
                : row.best    ? tr("best, counted by hand")
                              : tr("not best, counted by hand");
        return data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        if (index.column() == Standing && row.pinned)
            return icon(QStringLiteral("pin"));
        return {};
    case BestRole:
        return row.best;
    case PinnedRole:
        return row.pinned;
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    if (role == Qt::ToolTipRole && section == Firmness)
        return tr("How often the customer stays best when the weights move: solid from 90 %, near miss below 50 %");
    if (role == Qt::ToolTipRole && section == Coverage)
        return tr("How much of the weight has a known value for this customer");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Name:
        return tr("Customer");
    case Score:
        return tr("Score");
    case Coverage:
        return tr("Known");
    case Standing:
        return tr("Standing");
    case Firmness:
        return tr("How firm");
    default:
        return {};
    }
}

void RankingModel::show(const table::Table &table, const metrics::Rating &rating, std::vector<qsizetype> rows,
                        const std::vector<qint64> &ranks)
{
    const bool sameCount = rows.size() == m_rows.size();
    if (!sameCount)
        beginResetModel();
    m_rows.resize(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto at = static_cast<size_t>(rows[i]);
        Row &row = m_rows[i];
        if (row.customer != rows[i] || row.name.isEmpty())
            row.name = isolated(visible(table.nameOf(rows[i]), 80));
        row.customer = rows[i];
        row.score = rating.score[at];
        row.coverage = rating.coverage[at];
        row.best = rating.best[at] != 0;
        row.notFit = rating.notFit[at] != 0;
        row.pinned = rating.pinned[at] != 0;
        const bool tied = i > 0 && m_rows[i - 1].score == row.score;
        const qint64 place = tied ? m_rows[i - 1].rank : static_cast<qint64>(i) + 1;
        row.rank = std::isnan(row.score) ? 0 : ranks.empty() ? place : ranks[i];
    }
    if (!sameCount)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RankingModel::forget()
{
    for (Row &row : m_rows)
        row.name.clear();
}

void RankingModel::setStability(const metrics::Stability &stability)
{
    m_stability = stability;
    if (!m_rows.empty())
        emit dataChanged(index(0, Firmness), index(rowCount() - 1, Firmness));
}

QString RankingModel::standing(const Row &row) const
{
    if (row.notFit)
        return tr("not a fit");
    if (row.pinned)
        return row.best ? tr("best") : tr("not best");
    return row.best ? tr("best") : QString();
}

QString RankingModel::firmness(const Row &row) const
{
    const auto at = static_cast<size_t>(row.customer);
    if (m_stability.vectors == 0 || at >= m_stability.inclusion.size() || row.pinned)
        return {};
    const metrics::Firmness firmness = metrics::firmnessOf(m_stability.inclusion[at]);
    if (firmness == metrics::Firmness::DependsOnWeights)
        return tr("depends", "how firm a customer's place is"); // under a header that says on what
    return firmness == metrics::Firmness::Outside ? QString() : metrics::firmnessName(firmness);
}

} // namespace lodestar::ui
