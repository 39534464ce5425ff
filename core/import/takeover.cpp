#include "core/import/takeover.h"

#include "core/base/text.h"
#include "core/table/recipe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

using table::ColumnInfo;
using table::Role;

std::vector<ColumnInfo> columnsOfFile(const table::DatasetInfo &info)
{
    std::vector<ColumnInfo> columns = table::importedColumns(info);
    std::erase_if(columns, [](const ColumnInfo &column) { return column.rollup != 0; });
    return columns;
}

QStringList sorted(QStringList names)
{
    for (QString &name : names)
        name = folded(name);
    names.sort();
    return names;
}

/// The value that a person gave a column, however its name is written.
template <class T>
std::optional<T> chosen(const QHash<QString, T> &values, const QString &column)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (folded(it.key()) == folded(column))
            return it.value();
    }
    return std::nullopt;
}

/// The roles that a person gave away, and the columns that got one.
struct ChosenRoles {
    QHash<QString, QString> byColumn; ///< folded name → role key
    QSet<QString> keys;

    explicit ChosenRoles(const ImportOptions &options)
    {
        for (auto it = options.columnRoles.cbegin(); it != options.columnRoles.cend(); ++it)
            add(it.key(), it.value());
        for (auto it = options.roleToColumn.cbegin(); it != options.roleToColumn.cend(); ++it)
            add(it.value(), it.key());
        if (!options.keyColumn.isEmpty())
            add(options.keyColumn, Role{table::RoleId::Id, {}}.key());
    }
    void add(const QString &column, const QString &key)
    {
        byColumn.insert(folded(column), key);
        keys.insert(key);
    }
};

/// In which order day and month stood in the dates of the columns, if they agree; nothing where it could not be
/// mistaken.
std::optional<DateOrder> dateOrderOf(const std::vector<ColumnInfo> &columns)
{
    std::optional<DateOrder> order;
    for (const ColumnInfo &column : columns) {
        const QString &pattern = column.format.datePattern;
        const qsizetype day = pattern.indexOf(u'd'), month = pattern.indexOf(u'M');
        if (column.type != table::ColumnType::Date || day < 0 || pattern.startsWith(u'y') || pattern.contains(u"MMM"))
            continue;
        const DateOrder here = day < month ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        if (order && *order != here)
            return std::nullopt;
        order = here;
    }
    return order;
}

} // namespace

bool hasSameColumns(const table::DatasetInfo &before, const QStringList &header)
{
    QStringList names;
    for (const ColumnInfo &column : columnsOfFile(before))
        names << column.name;
    return !names.isEmpty() && names.size() == header.size() && sorted(names) == sorted(header);
}

ImportOptions takeOver(const table::DatasetInfo &before, const QStringList &header, ImportOptions options)
{
    const ChosenRoles roles(options);
    options.takenOver = {before.name, before.importedAt, {}, {}};
    const QHash<QString, table::ColumnType> types = options.types;
    const std::vector<ColumnInfo> columns = columnsOfFile(before);
    if (options.useRemembered && !options.dateOrder)
        options.dateOrder = dateOrderOf(columns);
    for (const ColumnInfo &column : columns) {
        const auto name = std::find_if(header.begin(), header.end(),
                                       [&](const QString &each) { return folded(each) == folded(column.name); });
        if (name == header.end() || column.distinct == 0)
            continue;
        const std::optional<table::ColumnType> type = chosen(types, column.name);
        const QString role = roles.byColumn.value(folded(column.name));
        if (!type && (role.isEmpty() || table::roleAccepts(Role::fromKey(role), column.type))) {
            options.types.insert(*name, column.type);
            options.takenOver.types << *name;
        }
        const bool isFree = role.isEmpty() && !roles.keys.contains(column.role.key());
        if (column.role.isNone() && role.isEmpty())
            options.columnRoles.insert(*name, u"none"_s);
        else if (isFree && table::roleAccepts(column.role, type.value_or(column.type)))
            options.columnRoles.insert(*name, column.role.key());
        else
            continue;
        options.takenOver.roles.insert(*name, column.roleConfidence);
    }
    return options;
}

} // namespace lodestar::import
