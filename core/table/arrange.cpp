#include "core/table/arrange.h"

#include "core/table/intwo.h"
#include "core/table/roworder.h"

#include <algorithm>

namespace lodestar::table {

namespace {

/// Rows a thread goes through before it asks whether that is still wanted.
constexpr size_t kRowsAtOnce = 65536;

/// One column's share of a search: which of its distinct values contain the words.
struct ColumnMatches {
    qsizetype column = 0;
    std::vector<quint8> values;
};

std::vector<ColumnMatches> matchesOf(const TableIndex &index, const SearchWords &words, const TaskControl &control)
{
    std::vector<ColumnMatches> matches;
    for (qsizetype column = 0; column < index.table().columnCount(); ++column)
        if (index.table().isLoaded(column))
            matches.push_back({column, {}});
    inTwo([&](size_t part) {
        for (size_t i = part; i < matches.size() && !control.cancelled(); i += 2)
            matches[i].values = index.column(matches[i].column).searchText().matches(words);
    });
    std::erase_if(matches, [](const ColumnMatches &one) { return one.values.empty(); });
    return matches;
}

/// One byte per row: 1 where a cell contains what was typed.
std::vector<quint8> rowsWith(const TableIndex &index, const QString &text, const TaskControl &control)
{
    const auto rows = static_cast<size_t>(index.table().rows());
    const SearchWords words(text);
    if (words.isEmpty())
        return std::vector<quint8>(rows, 1);
    std::vector<quint8> marks(rows);
    const auto matches = matchesOf(index, words, control);
    inTwo([&](size_t part) {
        for (size_t begin = part * kRowsAtOnce; begin < rows && !control.cancelled(); begin += 2 * kRowsAtOnce)
            for (const ColumnMatches &one : matches)
                index.column(one.column)
                    .searchText()
                    .mark(one.values, begin, std::min(begin + kRowsAtOnce, rows), marks);
    });
    return marks;
}

} // namespace

Result<std::vector<quint32>> arrange(const TableIndex &index, const Arrangement &arrangement,
                                     const TaskControl &control)
{
    std::vector<quint8> shown = rowsWith(index, arrangement.contains, control);
    for (const Filter &filter : arrangement.filters) {
        if (control.cancelled())
            return Error::cancelled();
        narrow(index, filter, shown);
    }
    if (control.cancelled())
        return Error::cancelled();
    std::vector<quint32> rows;
    rows.reserve(shown.size());
    for (size_t row = 0; row < shown.size(); ++row)
        if (shown[row])
            rows.push_back(static_cast<quint32>(row));
    // The last column first: each later, stable sort keeps that order where it does not decide itself.
    for (auto key = arrangement.sortBy.rbegin(); key != arrangement.sortBy.rend(); ++key) {
        if (control.cancelled())
            return Error::cancelled();
        if (key->column >= 0 && key->column < index.table().columnCount() && index.table().isLoaded(key->column))
            sortRows(index.column(key->column), key->descending, rows);
    }
    if (control.cancelled())
        return Error::cancelled();
    return rows;
}

void prepareToFind(const TableIndex &index, const TaskControl &control)
{
    inTwo([&](size_t part) {
        for (auto column = static_cast<qsizetype>(part); column < index.table().columnCount(); column += 2)
            if (index.table().isLoaded(column) && !control.cancelled())
                index.column(column).searchText();
    });
}

} // namespace lodestar::table
