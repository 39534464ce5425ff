#include "core/table/recipe.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::Recipe)
};

} // namespace

void assignRole(DatasetInfo &info, int column, const Role &role)
{
    for (ColumnInfo &other : info.columns) {
        if (!role.isNone() && other.role == role && other.index != column) {
            other.role = {};
            other.roleConfidence = 0;
            other.roleReason.clear();
        }
    }
    ColumnInfo &chosen = info.columns[static_cast<size_t>(column)];
    chosen.role = role;
    chosen.roleConfidence = 1;
    chosen.roleReason = Tr::tr("chosen by you");
}

bool roleAccepts(const Role &role, ColumnType type)
{
    if (role.isNone())
        return true;
    const RoleInfo &info = role.info();
    if (role.id == RoleId::Tenure && type == ColumnType::Date) // "customer since": the longest ago ranks first
        return true;
    if (info.metric) // a metric is ranked: it needs a number or a yes or no
        return isNumeric(type) && type != ColumnType::Date;
    if (info.usualType == ColumnType::Date) // a year alone dates a first purchase well enough
        return type == ColumnType::Date || type == ColumnType::Number;
    if (role.id == RoleId::Amount || role.id == RoleId::Quantity || role.id == RoleId::SalesCycleDays
        || role.id == RoleId::FirstOrderValue || role.id == RoleId::RepeatPurchases || role.id == RoleId::TimeToValue)
        return type == ColumnType::Number || type == ColumnType::Money;
    // Sizes and turnovers come as numbers or as bands ("51-200"); everything else can be told in any form.
    return true;
}

Result<> checkRole(const ColumnInfo &column, const Role &role)
{
    if (roleAccepts(role, column.type))
        return {};
    const QString needed = role.info().usualType == ColumnType::Date ? Tr::tr("dates") : Tr::tr("numbers");
    return Error{ErrorKind::BadInput,
                 Tr::tr("%1 cannot be used as %2: it holds %3, and %4 are needed. Choose another column.")
                     .arg(isolated(column.name), role.name(), columnTypeName(column.type), needed),
                 {}};
}

} // namespace lodestar::table
