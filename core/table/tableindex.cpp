#include "core/table/tableindex.h"

#include "core/table/textorder.h"

namespace lodestar::table {

namespace {

/// Whether both hold the very same cells, whatever is said about the attribute.
bool shareCells(const Column &a, const Column &b)
{
    return a.type() == b.type() && a.rows() == b.rows() && a.codes().data() == b.codes().data()
        && a.numbers().data() == b.numbers().data() && a.tagOffsets().data() == b.tagOffsets().data();
}

} // namespace

const SearchText &ColumnIndex::searchText() const
{
    std::call_once(m_textOnce, [this] { m_text = SearchText(m_column); });
    return m_text;
}

const std::vector<quint32> &ColumnIndex::places() const
{
    std::call_once(m_placesOnce, [this] {
        if (!isNumeric(m_column.type()))
            m_places = placesOf(m_column.dictionary());
    });
    return m_places;
}

TableIndex::TableIndex(Table table, const TableIndex &before) : m_table(std::move(table))
{
    m_columns.reserve(static_cast<size_t>(m_table.columnCount()));
    for (qsizetype i = 0; i < m_table.columnCount(); ++i) {
        const auto known = i < before.m_table.columnCount() ? before.m_columns[static_cast<size_t>(i)] : nullptr;
        const bool same = known && shareCells(known->column(), m_table.column(i));
        m_columns.push_back(same ? known : std::make_shared<const ColumnIndex>(m_table.column(i)));
    }
}

} // namespace lodestar::table
