#include "ui/pages/icp/exceptionmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace lodestar::ui {

using profile::ExceptionVerdict;

int ExceptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExceptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ExceptionVerdict *ExceptionModel::verdictAt(int row) const
{
    const auto found = m_verdicts.constFind(keyAt(row));
    return found == m_verdicts.constEnd() ? nullptr : &*found;
}

int ExceptionModel::undecided() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [this](const Row &row) { return !m_verdicts.contains(row.key); }));
}

QVariant ExceptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return isolated(row.name);
    case Kind:
        return profile::exceptionName(row.exception.kind);
    case Why:
        return row.why;
    default:
        break;
    }
    const ExceptionVerdict *verdict = verdictAt(index.row());
    if (!verdict)
        return tr("open");
    return verdict->verdict == ExceptionVerdict::Kind::Fix
        ? tr("to be fixed")
        : tr("accepted: %1", "why").arg(isolated(visible(verdict->note, 200)));
}

QVariant ExceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Kind:
        return tr("What is wrong");
    case Why:
        return tr("Through which criteria");
    default:
        return tr("Decided");
    }
}

void ExceptionModel::show(const table::Table &table, const profile::Icp &icp, const profile::FitExceptions &exceptions)
{
    beginResetModel();
    m_rows.clear();
    for (const profile::FitException &exception : exceptions.list)
        m_rows.push_back({exception, table.keyOf(exception.row), visible(table.nameOf(exception.row), 80),
                          profile::causesInWords(icp, exception)});
    endResetModel();
}

void ExceptionModel::setVerdicts(const std::vector<ExceptionVerdict> &verdicts)
{
    m_verdicts.clear();
    for (const ExceptionVerdict &verdict : verdicts)
        m_verdicts.insert(verdict.customerKey, verdict);
    if (!m_rows.empty())
        emit dataChanged(index(0, Decided), index(rowCount() - 1, Decided));
}

void ExceptionModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

} // namespace lodestar::ui
