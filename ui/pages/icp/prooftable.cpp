#include "ui/pages/icp/prooftable.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <cmath>

namespace lodestar::ui {

using profile::TierFacts;

namespace {

QString share(double value, const traits::Interval &interval)
{
    if (std::isnan(value))
        return {};
    return ProofTable::tr("%1 (%2 to %3)", "share, its range")
        .arg(format::share(value), format::share(interval.low), format::share(interval.high));
}

QString times(const TierFacts &tier)
{
    if (std::isnan(tier.lift))
        return {};
    return ProofTable::tr("%1 (%2 to %3)", "share, its range")
        .arg(format::number(tier.lift, 1), format::number(tier.liftInterval.low, 1),
             format::number(tier.liftInterval.high, 1));
}

} // namespace

int ProofTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_isAny ? 0 : static_cast<int>(m_backtest.tiers.size());
}

int ProofTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString ProofTable::text(size_t tier, int column) const
{
    const TierFacts &written = m_backtest.tiers[tier], &held = m_backtest.heldOutTiers[tier];
    const bool isMeasured = m_backtest.refusal.isEmpty();
    switch (column) {
    case TierName:
        return profile::tierName(written.tier);
    case Customers:
        return format::count(std::llround(written.customers));
    case Best:
        return format::count(std::llround(written.best));
    case Precision:
        return share(written.precision, written.precisionInterval);
    case Recall:
        return share(written.recall, written.recallInterval);
    case Lift:
        return isMeasured ? times(written) : QString();
    case HeldOutPrecision:
        return isMeasured ? share(held.precision, held.precisionInterval) : QString();
    case HeldOutRecall:
        return isMeasured ? share(held.recall, held.recallInterval) : QString();
    default:
        return std::isnan(written.medianValue) ? QString() : format::number(written.medianValue, 0);
    }
}

QVariant ProofTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(static_cast<size_t>(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == TierName ? Qt::AlignLeading : Qt::AlignTrailing)
                                   | Qt::AlignVCenter);
    return {};
}

QVariant ProofTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case TierName:
        return tr("Tier");
    case Customers:
        return isTip ? tr("Rated customers in this tier, as the definition is written") : tr("Customers");
    case Best:
        return tr("Best among them");
    case Precision:
        return isTip ? tr("Precision: of the customers in this tier, so many are best") : tr("Share best");
    case Recall:
        return isTip ? tr("Recall: of all best customers, so many are in this tier") : tr("Of all best");
    case Lift:
        return isTip ? tr("How much more often a best customer is met here than among all") : tr("Lift");
    case HeldOutPrecision:
        return isTip ? tr("Share best among customers held back, in definitions drafted the same way without them")
                     : tr("Held back: share best");
    case HeldOutRecall:
        return isTip ? tr("Of all best customers held back, so many came into this tier")
                     : tr("Held back: of all best");
    default:
        return m_backtest.valueName.isEmpty() ? tr("Median value")
                                              : tr("Median of %1").arg(isolated(visible(m_backtest.valueName, 30)));
    }
}

void ProofTable::show(const profile::Backtest &backtest)
{
    beginResetModel();
    m_backtest = backtest;
    m_isAny = true;
    endResetModel();
}

} // namespace lodestar::ui
