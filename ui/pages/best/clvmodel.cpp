#include "ui/pages/best/clvmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

using clv::CustomerValue;
using clv::Model;

namespace {
constexpr double kWithoutCents = 100;
}

int ClvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClvModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_fields.size()) + 1;
}

std::vector<ClvModel::Field> ClvModel::fields() const
{
    const Field value{tr("Lifetime value"), &CustomerValue::clv, Kind::Money};
    switch (m_result->terms.model) {
    case Model::Historic:
        return {value,
                {tr("Per year"), &CustomerValue::perYear, Kind::Money},
                {tr("Repeat purchases"), &CustomerValue::frequency, Kind::Whole}};
    case Model::Simple:
        return {value, {tr("Margin a year"), &CustomerValue::monetary, Kind::Money}};
    case Model::Sbg:
        return {value,
                {tr("Renewals expected"), &CustomerValue::expected, Kind::Number},
                {tr("Periods stayed"), &CustomerValue::age, Kind::Whole},
                {tr("Margin a period"), &CustomerValue::monetary, Kind::Money}};
    case Model::BgNbd:
        return {value,
                {tr("Purchases expected"), &CustomerValue::expected, Kind::Number},
                {tr("Each earns"), &CustomerValue::expectedMean, Kind::Money},
                {tr("Buys again"), &CustomerValue::alive, Kind::Chance},
                {tr("Repeat purchases"), &CustomerValue::frequency, Kind::Whole},
                {tr("Weeks to the last one"), &CustomerValue::recency, Kind::Whole},
                {tr("Weeks since the first"), &CustomerValue::age, Kind::Whole}};
    }
    return {value};
}

QString ClvModel::textOf(const Field &field, const CustomerValue &value) const
{
    const double number = value.*field.value;
    // The chance to buy again says nothing of who bought once.
    if (std::isnan(number) || (field.kind == Kind::Chance && !(value.frequency > 0)))
        return QStringLiteral("–");
    switch (field.kind) {
    case Kind::Money:
        // Cents say something only of small amounts.
        return format::wholeMoney(std::abs(number) < kWithoutCents ? number : std::round(number), m_result->currency);
    case Kind::Number:
        return format::number(number, 2);
    case Kind::Whole:
        return format::number(number, 0);
    case Kind::Chance:
        return format::share(number);
    }
    return {};
}

QVariant ClvModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return isolated(visible(m_data->customers.nameOf(row), 80));
    return textOf(m_fields[static_cast<size_t>(index.column() - 1)], m_result->customers[static_cast<size_t>(row)]);
}

QVariant ClvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Customer") : m_fields[static_cast<size_t>(section - 1)].name;
}

void ClvModel::show(std::shared_ptr<const clv::ClvData> data, std::shared_ptr<const clv::ClvResult> result)
{
    beginResetModel();
    m_data = std::move(data);
    m_result = std::move(result);
    m_fields = m_result ? fields() : std::vector<Field>();
    if (m_sortColumn > static_cast<int>(m_fields.size()))
        m_sortColumn = 1;
    arrange();
    endResetModel();
}

void ClvModel::setFilter(const QString &name)
{
    const QString wanted = folded(name);
    if (wanted == m_filter)
        return;
    beginResetModel();
    m_filter = wanted;
    arrange();
    endResetModel();
}

void ClvModel::sort(int column, Qt::SortOrder order)
{
    if (!m_result || column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void ClvModel::arrange()
{
    m_rows.clear();
    if (!m_result)
        return;
    const table::Table &customers = m_data->customers;
    for (qsizetype row = 0; row < customers.rows(); ++row) {
        if (m_filter.isEmpty() || folded(customers.nameOf(row)).contains(m_filter))
            m_rows.push_back(row);
    }
    const bool rising = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == 0) {
        std::ranges::stable_sort(m_rows, [&](qsizetype a, qsizetype b) {
            const int order = QString::localeAwareCompare(customers.nameOf(a), customers.nameOf(b));
            return rising ? order < 0 : order > 0;
        });
        return;
    }
    const auto member = m_fields[static_cast<size_t>(m_sortColumn - 1)].value;
    std::ranges::stable_sort(m_rows, [&](qsizetype a, qsizetype b) {
        const double x = m_result->customers[static_cast<size_t>(a)].*member;
        const double y = m_result->customers[static_cast<size_t>(b)].*member;
        if (std::isnan(x) || std::isnan(y)) // not known comes last, whichever way
            return !std::isnan(x) && std::isnan(y);
        return rising ? x < y : x > y;
    });
}

} // namespace lodestar::ui
