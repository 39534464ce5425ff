#include "core/table/hiddennames.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::HiddenNames)
};

/// "Customer %1" or whatever stands for a value of this role.
QString wordFor(RoleId role, DatasetKind kind = DatasetKind::Customers)
{
    switch (role) {
    case RoleId::ContactName:
        return Tr::tr("Contact %1");
    case RoleId::Owner:
        return Tr::tr("Owner %1");
    default:
        return kind == DatasetKind::Prospects ? Tr::tr("Prospect %1") : Tr::tr("Customer %1");
    }
}

/// Names and ids: every row is a customer of its own, numbered as imported.
Column byRow(const Table &table, const Column &column)
{
    const QString word = wordFor(column.role().id, table.info().kind);
    if (isNumeric(column.type())) {
        std::vector<double> numbers(static_cast<size_t>(column.rows()), std::numeric_limits<double>::quiet_NaN());
        for (qsizetype row = 0; row < column.rows(); ++row)
            if (!column.isMissing(row))
                numbers[static_cast<size_t>(row)] = static_cast<double>(table.importedRow(row) + 1);
        return Column::numbers(column.info(), std::move(numbers));
    }
    Dictionary names;
    names.reserve(column.rows(), column.rows() * (word.size() + 6));
    std::vector<quint32> codes(static_cast<size_t>(column.rows()), Column::kMissing);
    for (qsizetype row = 0; row < column.rows(); ++row)
        if (!column.isMissing(row))
            codes[static_cast<size_t>(row)] =
                names.append(word.arg(format::count(table.importedRow(row) + 1)).toUtf8());
    return Column::coded(column.info(), std::move(codes), std::move(names));
}

/// Contacts and owners: the same person keeps the same number in every row.
Column byValue(const Column &column)
{
    const QString word = wordFor(column.role().id);
    Dictionary names;
    for (quint32 code = 0; code < static_cast<quint32>(column.dictionary().size()); ++code)
        names.append(word.arg(format::count(qint64{code} + 1)).toUtf8());
    std::vector<quint32> codes(column.codes().begin(), column.codes().end());
    if (column.type() == ColumnType::Tags)
        return Column::tags(column.info(), {column.tagOffsets().begin(), column.tagOffsets().end()}, std::move(codes),
                            std::move(names));
    return Column::coded(column.info(), std::move(codes), std::move(names));
}

} // namespace

bool isNaming(const Role &role)
{
    return role.id == RoleId::Id || role.id == RoleId::Name || role.id == RoleId::ContactName
        || role.id == RoleId::Owner;
}

Table withNamesHidden(const Table &table)
{
    std::vector<Column> columns = table.columns();
    auto origin = std::make_shared<RowOrigin>();
    for (const RoleId role : {RoleId::Id, RoleId::Name}) // as they are now, for the keys
        if (const Column *column = table.identity(role))
            (role == RoleId::Id ? origin->id : origin->name) = *column;
    bool sameRows = true;
    std::vector<quint32> rows(static_cast<size_t>(table.rows()));
    for (qsizetype row = 0; row < table.rows(); ++row) {
        rows[static_cast<size_t>(row)] = static_cast<quint32>(table.importedRow(row));
        sameRows &= table.importedRow(row) == row;
    }
    if (!sameRows)
        origin->rows = std::move(rows);
    for (size_t i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        if (!table.isLoaded(static_cast<qsizetype>(i)) || !isNaming(column.role()))
            continue;
        const bool isCustomer = column.role().id == RoleId::Id || column.role().id == RoleId::Name;
        if (isCustomer && column.type() != ColumnType::Tags)
            column = byRow(table, column);
        else if (!isNumeric(column.type()))
            column = byValue(column);
    }
    return Table(table.info(), std::move(columns), std::move(origin));
}

} // namespace lodestar::table
