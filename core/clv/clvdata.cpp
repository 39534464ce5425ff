#include "core/clv/clvdata.h"

#include "core/base/text.h"
#include "core/relate/onecurrency.h"
#include "core/relate/relatedsource.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

using table::Column;
using table::ColumnInfo;
using table::ColumnType;
using table::DatasetInfo;
using table::RoleId;
using table::Table;

namespace {

std::vector<int> columnsWith(const DatasetInfo &info, std::initializer_list<RoleId> roles)
{
    std::vector<int> columns;
    const ColumnInfo *currency = relate::currencyColumn(info);
    for (const ColumnInfo &column : info.columns) {
        if (std::find(roles.begin(), roles.end(), column.role.id) != roles.end() || &column == currency)
            columns.push_back(column.index);
    }
    return columns;
}

bool saysPercent(const ColumnInfo &column)
{
    const QString words = folded(column.name);
    return column.format.suffix.contains(u'%') || column.name.contains(u'%') || words.contains(u"percent"_s)
        || words.contains(u"pct"_s);
}

} // namespace

std::vector<int> customerColumns(const DatasetInfo &info)
{
    return columnsWith(info,
                       {RoleId::Id, RoleId::Name, RoleId::Revenue, RoleId::GrossMargin, RoleId::CostToServe,
                        RoleId::Profit, RoleId::Clv, RoleId::FirstPurchase, RoleId::Tenure, RoleId::Churned});
}

std::vector<int> purchaseColumns(const DatasetInfo &info)
{
    return columnsWith(info,
                       {RoleId::Customer, RoleId::Id, RoleId::Name, RoleId::Date, RoleId::CloseDate, RoleId::Amount,
                        RoleId::Revenue, RoleId::GrossMargin, RoleId::Profit, RoleId::Product, RoleId::Outcome});
}

QStringList productsOf(const ClvData &data)
{
    const Column *product = data.purchases ? relate::columnWith(*data.purchases, RoleId::Product) : nullptr;
    if (!product || table::isNumeric(product->type()))
        return {};
    QStringList products;
    for (quint32 code = 0; code < static_cast<quint32>(product->dictionary().size()); ++code)
        products << product->dictionary().at(code);
    return products;
}

const Column *dateColumn(const Table &table, RoleId role)
{
    const Column *column = relate::columnWith(table, role);
    return column && column->type() == ColumnType::Date ? column : nullptr;
}

MarginColumn marginColumn(const Table &table)
{
    MarginColumn margin;
    margin.column = relate::columnWith(table, RoleId::GrossMargin);
    if (!margin.column || !table::isNumeric(margin.column->type()))
        return {};
    margin.kind = MarginColumn::Kind::Amount;
    if (margin.column->type() == ColumnType::Money)
        return margin;
    double most = 0;
    for (const double value : margin.column->numbers())
        most = std::isnan(value) ? most : std::max(most, std::abs(value));
    const bool percent = saysPercent(margin.column->info());
    if (most <= 1 || (percent && most <= 100)) {
        margin.kind = MarginColumn::Kind::Share;
        margin.scale = most <= 1 ? 1 : 0.01;
    }
    return margin;
}

} // namespace lodestar::clv
