#include "ui/pages/best/clvmodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <cmath>

namespace lodestar::ui {

using clv::CustomerValue;
using clv::Model;

namespace {
constexpr double kWithoutCents = 100;
}

ClvModel::~ClvModel()
{
    m_arranging.cancel();
}

int ClvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->rows.size());
}

int ClvModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->fields.size()) + 1;
}

std::vector<ClvModel::Field> ClvModel::fieldsOf(Model model)
{
    const Field value{tr("Lifetime value"), &CustomerValue::clv, Kind::Money};
    switch (model) {
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
        return format::wholeMoney(std::abs(number) < kWithoutCents ? number : std::round(number),
                                  m_shown->list.result->currency);
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
    const quint32 row = m_shown->rows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return isolated(visible(m_shown->list.data->customers.nameOf(row), 80));
    return textOf(m_shown->fields[static_cast<size_t>(index.column() - 1)], m_shown->list.result->customers[row]);
}

QVariant ClvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Customer") : m_shown->fields[static_cast<size_t>(section - 1)].name;
}

void ClvModel::show(std::shared_ptr<const clv::ClvData> data, std::shared_ptr<const clv::ClvResult> result)
{
    if (!result) {
        m_arranging.cancel();
        m_wanted.reset();
        beginResetModel();
        m_shown.reset();
        endResetModel();
        return;
    }
    m_wanted.emplace(std::move(data), std::move(result));
    arrange();
}

void ClvModel::setFilter(const QString &name)
{
    if (name == m_filter)
        return;
    m_filter = name;
    arrange();
}

void ClvModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void ClvModel::arrange()
{
    if (!m_wanted)
        return;
    auto fields = fieldsOf(m_wanted->result->terms.model);
    if (m_sortColumn > static_cast<int>(fields.size()))
        m_sortColumn = 1; // another model, which has no such column
    const ClvArrangement wanted{m_filter,
                                m_sortColumn == 0 ? nullptr : fields[static_cast<size_t>(m_sortColumn - 1)].value,
                                m_sortOrder == Qt::DescendingOrder};
    m_arranging =
        runTask([list = *m_wanted, wanted](const TaskControl &control) { return arrangeClv(list, wanted, control); });
    m_arranging.then(this, [this, fields](const Result<std::vector<quint32>> &rows) {
        if (!rows || !m_wanted)
            return;
        beginResetModel();
        m_shown = Shown{*m_wanted, fields, *rows};
        endResetModel();
    });
}

} // namespace lodestar::ui
