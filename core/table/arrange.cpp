#include "core/table/arrange.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/sizeband.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lodestar::table {

namespace {

constexpr size_t kRowsBetweenQuestions = 8192; ///< how often long work asks whether it is still wanted

/// Which entries of a dictionary contain the folded text: each distinct value is looked at once, however many rows.
std::vector<char> matchingCodes(const Dictionary &dictionary, const QString &wanted)
{
    std::vector<char> matches(static_cast<size_t>(dictionary.size()));
    for (size_t code = 0; code < matches.size(); ++code)
        matches[code] = folded(dictionary.at(static_cast<quint32>(code))).contains(wanted);
    return matches;
}

void markCoded(const Column &column, const std::vector<char> &matches, std::vector<char> &rows)
{
    const auto codes = column.codes();
    for (size_t row = 0; row < rows.size(); ++row)
        if (codes[row] != Column::kMissing && matches[codes[row]])
            rows[row] = 1;
}

void markTags(const Column &column, const std::vector<char> &matches, std::vector<char> &rows)
{
    const auto offsets = column.tagOffsets();
    const auto codes = column.codes();
    for (size_t row = 0; row < rows.size(); ++row)
        for (quint32 at = offsets[row]; at < offsets[row + 1]; ++at)
            if (matches[codes[at]])
                rows[row] = 1;
}

Result<std::vector<quint32>> rowsWith(const Table &table, const QString &text, const TaskControl &control)
{
    const QString wanted = folded(text);
    std::vector<quint32> all(static_cast<size_t>(table.rows()));
    std::iota(all.begin(), all.end(), 0u);
    if (wanted.isEmpty())
        return all;
    std::vector<char> rows(all.size());
    for (qsizetype index = 0; index < table.columnCount(); ++index) {
        if (!table.isLoaded(index))
            continue;
        if (control.cancelled())
            return Error::cancelled();
        const Column &column = table.column(index);
        if (column.type() == ColumnType::Tags) {
            markTags(column, matchingCodes(column.dictionary(), wanted), rows);
        } else if (!isNumeric(column.type())) {
            markCoded(column, matchingCodes(column.dictionary(), wanted), rows);
        } else {
            for (size_t row = 0; row < rows.size(); ++row) {
                if (row % kRowsBetweenQuestions == 0 && control.cancelled())
                    return Error::cancelled();
                if (!rows[row]
                    && column.canonical(static_cast<qsizetype>(row)).contains(text.trimmed(), Qt::CaseInsensitive))
                    rows[row] = 1;
            }
        }
    }
    std::erase_if(all, [&](quint32 row) { return !rows[row]; });
    return all;
}

/// The place of each entry of a dictionary of size bands ("1-10", "5,000+"), which go by size; what is no band goes
/// last. Empty for other dictionaries.
std::vector<double> placesOfBands(const Dictionary &dictionary)
{
    constexpr qsizetype kMostBands = 200;
    if (dictionary.size() < 2 || dictionary.size() > kMostBands)
        return {};
    constexpr double kLast = std::numeric_limits<double>::max();
    std::vector<double> places(static_cast<size_t>(dictionary.size()), kLast);
    size_t bands = 0;
    for (size_t code = 0; code < places.size(); ++code) {
        if (const auto band = sizeBandOf(dictionary.at(static_cast<quint32>(code)))) {
            places[code] = band->low;
            ++bands;
        }
    }
    return bands * 2 > places.size() ? places : std::vector<double>();
}

/// The place of each dictionary entry in the order of the current language.
std::vector<double> placesOf(const Dictionary &dictionary)
{
    if (const auto sizes = placesOfBands(dictionary); !sizes.empty())
        return sizes;
    QCollator collator(format::locale());
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(dictionary.size()));
    for (qsizetype code = 0; code < dictionary.size(); ++code)
        keys.push_back(collator.sortKey(dictionary.at(static_cast<quint32>(code))));
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<double> places(order.size());
    for (size_t place = 1; place < order.size(); ++place) {
        const bool same = keys[order[place - 1]].compare(keys[order[place]]) == 0;
        places[order[place]] = same ? places[order[place - 1]] : static_cast<double>(place);
    }
    return places;
}

/// One number per row that sorts as the column does; NaN for a missing value.
std::vector<double> sortValues(const Column &column)
{
    if (isNumeric(column.type()))
        return {column.numbers().begin(), column.numbers().end()};
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto places = placesOf(column.dictionary());
    std::vector<double> values(static_cast<size_t>(column.rows()), none);
    const auto codes = column.codes();
    for (size_t row = 0; row < values.size(); ++row) {
        if (column.type() == ColumnType::Tags) {
            const auto offsets = column.tagOffsets();
            if (offsets[row] < offsets[row + 1])
                values[row] = places[codes[offsets[row]]];
        } else if (codes[row] != Column::kMissing) {
            values[row] = places[codes[row]];
        }
    }
    return values;
}

} // namespace

Result<std::vector<quint32>> arrange(const Table &table, const Arrangement &arrangement, const TaskControl &control)
{
    auto rows = rowsWith(table, arrangement.contains, control);
    if (!rows)
        return rows;
    const bool sorts =
        arrangement.sortBy >= 0 && arrangement.sortBy < table.columnCount() && table.isLoaded(arrangement.sortBy);
    if (!sorts)
        return rows;
    const auto values = sortValues(table.column(arrangement.sortBy));
    if (control.cancelled())
        return Error::cancelled();
    std::stable_sort(rows->begin(), rows->end(), [&](quint32 a, quint32 b) {
        const double x = values[a], y = values[b];
        if (std::isnan(x) || std::isnan(y))
            return !std::isnan(x) && std::isnan(y);
        return arrangement.descending ? x > y : x < y;
    });
    return rows;
}

} // namespace lodestar::table
