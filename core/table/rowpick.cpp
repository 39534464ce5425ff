#include "core/table/rowpick.h"

namespace lodestar::table {

namespace {

template <class Value>
std::vector<Value> at(std::span<const Value> values, std::span<const quint32> rows)
{
    std::vector<Value> result;
    result.reserve(rows.size());
    for (const quint32 row : rows)
        result.push_back(values[row]);
    return result;
}

Column picked(const Column &from, std::span<const quint32> rows)
{
    if (from.rows() == 0)
        return {};
    switch (from.type()) {
    case ColumnType::Text:
    case ColumnType::Category:
        return Column::coded(from.info(), at(from.codes(), rows), from.dictionary());
    case ColumnType::Tags: {
        std::vector<quint32> offsets{0}, codes;
        for (const quint32 row : rows) {
            const auto first = from.codes().begin() + from.tagOffsets()[row];
            codes.insert(codes.end(), first, from.codes().begin() + from.tagOffsets()[row + 1]);
            offsets.push_back(static_cast<quint32>(codes.size()));
        }
        return Column::tags(from.info(), std::move(offsets), std::move(codes), from.dictionary());
    }
    case ColumnType::Number:
    case ColumnType::Money:
    case ColumnType::Date:
    case ColumnType::YesNo:
        break;
    }
    return Column::numbers(from.info(), at(from.numbers(), rows));
}

} // namespace

Table picked(const Table &from, std::span<const quint32> rows)
{
    DatasetInfo info = from.info();
    info.rows = static_cast<qint64>(rows.size());
    std::vector<Column> columns;
    for (const Column &column : from.columns())
        columns.push_back(picked(column, rows));
    auto origin = std::make_shared<RowOrigin>();
    for (const quint32 row : rows)
        origin->rows.push_back(static_cast<quint32>(from.importedRow(row)));
    for (const auto &[role, column] : {std::pair(RoleId::Id, &origin->id), std::pair(RoleId::Name, &origin->name)})
        if (const Column *identity = from.identity(role))
            *column = *identity;
    return {std::move(info), std::move(columns), std::move(origin)};
}

} // namespace lodestar::table
