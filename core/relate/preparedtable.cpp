#include "core/relate/preparedtable.h"

#include "core/table/textindex.h"

#include <limits>

namespace lodestar::relate {

using table::Column;
using table::ColumnInfo;
using table::ColumnType;
using table::DatasetColumn;

namespace {

Column numbers(const ColumnInfo &info, const DatasetColumn &column)
{
    std::vector<double> values;
    values.reserve(column.codes.size());
    for (const quint32 code : column.codes)
        values.push_back(column.flags[code] & DatasetColumn::Missing ? std::numeric_limits<double>::quiet_NaN()
                                                                     : column.numbers[code]);
    return Column::numbers(info, std::move(values));
}

Column words(const ColumnInfo &info, const DatasetColumn &column)
{
    table::TextIndex index;
    std::vector<quint32> meaning, codes;
    for (quint32 code = 0; code < column.flags.size(); ++code)
        meaning.push_back(column.flags[code] & DatasetColumn::Missing ? Column::kMissing
                                                                      : index.codeFor(column.value(code)));
    codes.reserve(column.codes.size());
    for (const quint32 code : column.codes)
        codes.push_back(meaning[code]);
    return Column::coded(info, std::move(codes), index.take());
}

Column tags(const ColumnInfo &info, const DatasetColumn &column)
{
    table::TextIndex index;
    std::vector<std::vector<quint32>> meaning;
    for (quint32 code = 0; code < column.flags.size(); ++code) {
        std::vector<quint32> &parts = meaning.emplace_back();
        if (column.flags[code] & DatasetColumn::Missing)
            continue;
        for (const QByteArray &tag : column.value(code).toByteArray().split(';')) {
            if (!tag.isEmpty())
                parts.push_back(index.codeFor(tag));
        }
    }
    std::vector<quint32> offsets{0}, codes;
    for (const quint32 code : column.codes) {
        codes.insert(codes.end(), meaning[code].begin(), meaning[code].end());
        offsets.push_back(static_cast<quint32>(codes.size()));
    }
    return Column::tags(info, std::move(offsets), std::move(codes), index.take());
}

} // namespace

table::Table tableOf(table::DatasetInfo info, const std::vector<DatasetColumn> &columns)
{
    std::vector<Column> made;
    info.columns.clear();
    for (const DatasetColumn &column : columns) {
        ColumnInfo about = column.info;
        about.index = static_cast<int>(info.columns.size());
        info.columns.push_back(about);
        made.push_back(table::isNumeric(about.type)         ? numbers(about, column)
                           : about.type == ColumnType::Tags ? tags(about, column)
                                                            : words(about, column));
    }
    return table::Table(std::move(info), std::move(made));
}

} // namespace lodestar::relate
