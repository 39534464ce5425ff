#include "core/import/tableextent.h"

#include "core/import/cellkind.h"

#include <algorithm>
#include <map>
#include <set>

namespace lodestar::import {
namespace {

using Record = Sample::Record;

/// Cells up to the last one with something in it.
size_t usedWidth(const Sample &sample, const Record &record)
{
    size_t width = record.width;
    while (width > 0 && trimmed(sample.cell(record, width - 1)).isEmpty())
        --width;
    return width;
}

/// Whether a record has the cells of the table, and about as many with something in them as its rows have.
class RowTest
{
public:
    RowTest(const Sample &sample, size_t width) : m_sample(sample), m_width(width)
    {
        std::vector<size_t> fill;
        for (const Record &record : sample.records()) {
            if (record.width == width && !record.blank)
                fill.push_back(record.filled);
        }
        size_t usual = width;
        if (!fill.empty()) {
            std::nth_element(fill.begin(), fill.begin() + std::ssize(fill) / 2, fill.end());
            usual = fill[fill.size() / 2];
        }
        m_needed = width <= 2 ? std::min(width, usual) : std::min(usual, std::max<size_t>(2, (usual + 1) / 2));
    }
    bool hasWidth(const Record &record) const
    {
        return !record.blank
            && (record.width == m_width || (record.width > m_width && usedWidth(m_sample, record) <= m_width));
    }
    bool isRow(const Record &record) const { return hasWidth(record) && record.filled >= m_needed; }

private:
    const Sample &m_sample;
    size_t m_width;
    size_t m_needed;
};

size_t firstRow(const Sample &sample, const RowTest &test)
{
    const auto &records = sample.records();
    const auto filled = [](const Record &record) { return !record.blank; };
    const auto start = std::find_if(records.begin(), records.end(), filled);
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &r) { return test.isRow(r); });
    if (found == records.end())
        return static_cast<size_t>(start - records.begin());
    const auto first = static_cast<size_t>(found - records.begin());
    if (first == 0)
        return 0;
    // One line alone above the rows, with several cells and no gap: the header, or a row, with a fault.
    const Record &above = records[first - 1];
    const bool alone = static_cast<size_t>(start - records.begin()) == first - 1;
    const size_t width = found->width;
    const size_t off = above.width > width ? above.width - width : width - above.width;
    if (alone && above.filled >= 2 && above.filled * 2 >= found->filled && off <= std::max<size_t>(1, width / 4))
        return first - 1;
    return first;
}

/// The kind that nearly all cells of each column have among some records; Text where they have none.
std::vector<CellKind> kindsOf(const Sample &sample, size_t width, size_t from, size_t to)
{
    std::vector<CellKind> kinds(width, CellKind::Text);
    for (size_t c = 0; c < width; ++c) {
        std::map<CellKind, int> counts;
        int cells = 0;
        for (size_t r = from; r < to; ++r) {
            const CellKind kind = cellKind(sample.cell(sample.records()[r], c));
            cells += kind != CellKind::Empty;
            counts[kind] += kind != CellKind::Empty;
        }
        for (const auto &[kind, count] : counts) {
            if (count >= 2 && count * 10 >= cells * 9)
                kinds[c] = kind;
        }
    }
    return kinds;
}

/// A further table of the same width: after a blank line a row of names, where the rows above have numbers or dates.
size_t secondHeader(const Sample &sample, size_t width, const RowTest &test, size_t first, size_t end)
{
    const auto &records = sample.records();
    for (size_t at = first + 3; at + 1 < end; ++at) {
        if (!records[at - 1].blank || !test.isRow(records[at]) || !test.hasWidth(records[at + 1]))
            continue;
        const std::vector<CellKind> kinds = kindsOf(sample, width, first + 1, at);
        int typed = 0;
        int named = 0;
        bool onlyNames = true;
        for (size_t c = 0; c < width; ++c) {
            const CellKind kind = cellKind(sample.cell(records[at], c));
            onlyNames = onlyNames && (kind == CellKind::Text || kind == CellKind::Code);
            typed += kinds[c] != CellKind::Text;
            named += kinds[c] != CellKind::Text && kind != kinds[c];
        }
        if (onlyNames && typed > 0 && named * 2 > typed)
            return at;
    }
    return end;
}

/// Whether what follows the last row of the table is something else, and no row with a fault.
bool isOther(const Sample &sample, size_t from)
{
    const auto &records = sample.records();
    bool gap = false;
    std::set<size_t> widths;
    size_t count = 0;
    for (size_t r = from; r < records.size(); ++r) {
        gap = gap || (records[r].blank && count == 0);
        if (records[r].blank)
            continue;
        ++count;
        widths.insert(usedWidth(sample, records[r]));
    }
    return count > 0 && (gap ? count > 1 || widths.contains(1) : count > 2 && widths.size() <= 2);
}

} // namespace

TableExtent tableExtent(const Sample &sample, size_t width, bool anchored)
{
    const auto &records = sample.records();
    TableExtent extent{0, records.size(), false};
    const RowTest test(sample, width);
    if (anchored || width < 2) {
        while (extent.first < records.size() && records[extent.first].blank)
            ++extent.first;
    } else {
        extent.first = firstRow(sample, test);
    }
    if (extent.first >= records.size())
        extent.first = 0;
    if (!sample.complete() || width < 2)
        return extent;
    size_t last = records.size();
    while (last > extent.first + 1 && !test.hasWidth(records[last - 1]))
        --last;
    if (last > extent.first + 1 && isOther(sample, last))
        extent.end = last;
    extent.end = secondHeader(sample, width, test, extent.first, extent.end);
    extent.endsEarly = extent.end < records.size();
    return extent;
}

} // namespace lodestar::import
