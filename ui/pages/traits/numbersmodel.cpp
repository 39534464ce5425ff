#include "ui/pages/traits/numbersmodel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"

#include <QFont>

namespace lodestar::ui {

void NumbersModel::show(std::vector<traits::NumericComparison> numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

int NumbersModel::rowOf(const QString &attribute) const
{
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i].attribute == attribute)
            return static_cast<int>(i);
    }
    return m_numbers.empty() ? -1 : 0;
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const traits::NumericComparison &one = at(index.row());
    const bool figure = index.column() == Best || index.column() == Others;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Attribute:
            return isolated(visible(one.attribute, 60));
        case Best:
            return traits::figureText(one, one.best.median);
        case Others:
            return traits::figureText(one, one.rest.median);
        case Difference:
            return traits::effectWord(one.effect());
        default:
            return traits::evidenceLabel(one.evidence);
        }
    case Qt::UserRole: // sorted by
        if (index.column() == Best)
            return one.best.median;
        if (index.column() == Others)
            return one.rest.median;
        return index.column() == Difference ? QVariant(-one.cautiousDelta()) : QVariant();
    case Qt::ToolTipRole: // where there is no room for the name
        return index.column() == Attribute ? visible(one.attribute, 200) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == Attribute ? theme::current().font(theme::FontRole::BodyStrong) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() != Evidence)
            return {};
        return theme::current().color(one.evidence == traits::TraitEvidence::Likely ? theme::ColorRole::Best
                                                                                    : theme::ColorRole::TextMuted);
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Best || section == Others ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == Best || section == Others))
        return tr("The median: half of them have this much or more");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Attribute:
        return tr("Attribute");
    case Best:
        return tr("Best");
    case Others:
        return tr("Others");
    case Difference:
        return tr("Difference");
    default:
        return tr("How sure");
    }
}

} // namespace lodestar::ui
