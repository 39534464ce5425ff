#pragma once

#include "core/table/searchtext.h"
#include "core/table/table.h"

#include <memory>
#include <mutex>

namespace lodestar::table {

/// What is worked out of one column so that finding and sorting are quick. Each part is made when it is first asked
/// for, by whichever thread asks, and kept.
class ColumnIndex
{
public:
    explicit ColumnIndex(Column column) : m_column(std::move(column)) { }
    const Column &column() const { return m_column; }
    const SearchText &searchText() const;
    /// The place of each dictionary entry in the order of the current language, equal ones together; empty for numbers.
    const std::vector<quint32> &places() const;

private:
    Column m_column;
    mutable std::once_flag m_textOnce, m_placesOnce;
    mutable SearchText m_text;
    mutable std::vector<quint32> m_places;
};

/// A table with what was worked out of its columns so far: a value, cheap to copy; copies share what they work out.
class TableIndex
{
public:
    TableIndex() = default;
    /// Takes over what `before` knows of the columns that both share.
    explicit TableIndex(Table table, const TableIndex &before = {});
    const Table &table() const { return m_table; }
    const ColumnIndex &column(qsizetype index) const { return *m_columns[static_cast<size_t>(index)]; }

private:
    Table m_table;
    std::vector<std::shared_ptr<const ColumnIndex>> m_columns;
};

} // namespace lodestar::table
