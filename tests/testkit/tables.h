#pragma once

#include "core/table/table.h"

namespace lodestar::testkit {

/// Makes small tables in memory, column by column, for tests that need no file and no project.
class TableBuilder
{
public:
    /// Number, Money, Date (days) or YesNo; NaN is a missing value.
    TableBuilder &numbers(const QString &name, table::Role role, std::vector<double> values,
                          table::ColumnType type = table::ColumnType::Number);
    /// Category or Text; an empty string is a missing value.
    TableBuilder &words(const QString &name, table::Role role, const QStringList &values,
                        table::ColumnType type = table::ColumnType::Category);
    /// Tags; an empty list is a missing value.
    TableBuilder &tags(const QString &name, table::Role role, const std::vector<QStringList> &values);
    table::Table build() const { return table::Table(m_info, m_columns); }

private:
    table::ColumnInfo info(const QString &name, table::Role role, table::ColumnType type, qsizetype rows);
    void add(table::Column column);

    table::DatasetInfo m_info;
    std::vector<table::Column> m_columns;
};

inline table::Role role(table::RoleId id, const QString &feature = {})
{
    return {id, feature};
}

/// The rows of `from` in another order: row i of the answer is row `order[i]` of `from`.
table::Table permuted(const table::Table &from, const std::vector<qsizetype> &order);

/// The same table as a data set of this kind and name.
table::Table as(table::DatasetKind kind, const QString &name, const table::Table &table);

} // namespace lodestar::testkit
