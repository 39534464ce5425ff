#include "core/table/valuecounts.h"

#include <algorithm>

namespace lodestar::table {

Result<ValueCounts> countValues(const ColumnIndex &index, const QString &words, size_t most, const TaskControl &control)
{
    const Column &column = index.column();
    ValueCounts result;
    if (isNumeric(column.type()))
        return result;
    std::vector<qint64> counts(static_cast<size_t>(column.dictionary().size()));
    for (const quint32 code : column.codes())
        if (code != Column::kMissing)
            ++counts[code];
    for (qsizetype row = 0; row < column.rows(); ++row)
        result.missing += column.isMissing(row);
    if (control.cancelled())
        return Error::cancelled();
    const SearchWords wanted(words);
    const std::vector<quint8> matches =
        wanted.isEmpty() ? std::vector<quint8>(counts.size(), 1) : index.searchText().matches(wanted);
    std::vector<quint32> order;
    for (quint32 code = 0; code < matches.size(); ++code)
        if (matches[code] && counts[code] > 0)
            order.push_back(code);
    result.distinct = static_cast<qint64>(order.size());
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(most, order.size()));
    std::partial_sort(order.begin(), end, order.end(),
                      [&](quint32 a, quint32 b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    for (auto code = order.begin(); code != end; ++code)
        result.values.push_back({column.dictionary().at(*code), counts[*code]});
    if (control.cancelled())
        return Error::cancelled();
    return result;
}

} // namespace lodestar::table
