#include "core/import/sheetblocks.h"

#include "core/import/cellkind.h"

#include <algorithm>
#include <map>

namespace lodestar::import {
namespace {

CellKind kindOf(std::string_view cell)
{
    return cellKind(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
}

bool isName(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Code;
}

/// The kind of the cell in a column; Empty where there is none.
CellKind kindIn(const SheetRow &row, int column)
{
    const auto cell =
        std::lower_bound(row.cells.begin(), row.cells.end(), column,
                         [](const std::pair<int, std::string_view> &one, int wanted) { return one.first < wanted; });
    return cell == row.cells.end() || cell->first != column ? CellKind::Empty : kindOf(cell->second);
}

/// Names, and below them at least one value that is none.
bool isHeaderOver(const SheetRow &row, const SheetRow &below)
{
    if (row.cells.size() < 2)
        return false;
    bool typed = false;
    for (const auto &[column, text] : row.cells) {
        if (!isName(kindOf(text)))
            return false;
        const CellKind kind = kindIn(below, column);
        typed = typed || (kind != CellKind::Empty && !isName(kind));
    }
    return typed;
}

/// Whether names stand where the rows above have values.
bool differsFrom(const std::vector<SheetRow> &rows, SheetSpan above, const SheetRow &names)
{
    constexpr size_t kCompared = 50;
    const size_t begin = above.end - std::min(kCompared, above.end - above.first);
    std::map<int, std::pair<int, int>> columns; // cells, and those that are no names
    for (size_t r = begin; r < above.end; ++r) {
        for (const auto &[column, text] : rows[r].cells) {
            auto &[cells, typed] = columns[column];
            ++cells;
            typed += isName(kindOf(text)) ? 0 : 1;
        }
    }
    int values = 0;
    int named = 0;
    for (const auto &[column, counts] : columns) {
        if (counts.second * 10 < counts.first * 8)
            continue;
        ++values;
        named += isName(kindIn(names, column)) ? 1 : 0;
    }
    const bool elsewhere =
        columns.rbegin()->first != names.cells.back().first || columns.begin()->first != names.cells.front().first;
    return named > 0 || (values == 0 && elsewhere);
}

/// Columns without an empty one between them.
struct Side {
    int first, last;
    size_t cells = 0;
    size_t rows = 0; ///< with something in these columns
    size_t end = 0; ///< past the last of them
};

std::vector<Side> sidesOf(const std::vector<SheetRow> &rows)
{
    std::map<int, size_t> used;
    for (const SheetRow &row : rows) {
        for (const auto &[column, text] : row.cells)
            ++used[column];
    }
    std::vector<Side> sides;
    for (const auto &[column, cells] : used) {
        if (sides.empty() || column > sides.back().last + 1)
            sides.push_back({column, column});
        sides.back().last = column;
        sides.back().cells += cells;
    }
    for (size_t r = 0; r < rows.size(); ++r) {
        size_t side = sides.size();
        for (const auto &[column, text] : rows[r].cells) {
            const size_t before = side;
            side = static_cast<size_t>(
                std::find_if(sides.begin(), sides.end(), [at = column](const Side &one) { return at <= one.last; })
                - sides.begin());
            if (side != before) {
                ++sides[side].rows;
                sides[side].end = r + 1;
            }
        }
    }
    return sides;
}

size_t cellsOf(const std::vector<SheetRow> &rows, SheetSpan span)
{
    size_t cells = 0;
    for (size_t r = span.first; r < span.end; ++r)
        cells += rows[r].cells.size();
    return cells;
}

} // namespace

SheetSpan largestTable(const std::vector<SheetRow> &rows, qint64 lastRow)
{
    std::vector<SheetSpan> tables{{0, rows.size()}};
    for (size_t r = 1; r + 1 < rows.size(); ++r) {
        SheetSpan &above = tables.back();
        if (rows[r].number == rows[r - 1].number + 1 || r < above.first + 2)
            continue;
        if (rows[r + 1].number == rows[r].number + 1 && isHeaderOver(rows[r], rows[r + 1])
            && rows[r].cells != rows[above.first].cells && differsFrom(rows, {above.first, r}, rows[r])) {
            above.end = r;
            tables.push_back({r, rows.size()});
        }
    }
    const auto size = [&](SheetSpan span) {
        const auto cells = static_cast<double>(cellsOf(rows, span));
        if (span.end < rows.size() || span.end == span.first)
            return cells;
        const auto seen = static_cast<double>(rows.back().number - rows[span.first].number + 1);
        return cells * std::max(1.0, static_cast<double>(lastRow - rows[span.first].number + 1) / seen);
    };
    return *std::max_element(tables.begin(), tables.end(), [&](SheetSpan a, SheetSpan b) { return size(a) < size(b); });
}

SheetColumns largestBeside(const std::vector<SheetRow> &rows)
{
    const std::vector<Side> sides = sidesOf(rows);
    if (sides.empty())
        return {0, 0};
    const auto main =
        std::max_element(sides.begin(), sides.end(), [](const Side &a, const Side &b) { return a.cells < b.cells; });
    const auto isOther = [&](const Side &side) {
        return side.last > side.first && side.rows >= 2 && side.rows == side.end && side.rows * 10 < main->rows * 6;
    };
    auto from = main;
    while (from != sides.begin() && !isOther(*std::prev(from)))
        --from;
    auto to = main;
    while (std::next(to) != sides.end() && !isOther(*std::next(to)))
        ++to;
    return {from->first, to->last};
}

} // namespace lodestar::import
