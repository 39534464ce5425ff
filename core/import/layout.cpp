#include "core/import/layout.h"

#include <QByteArray>

#include <algorithm>
#include <map>

namespace lodestar::import {
namespace {

constexpr size_t kLines = 400;
constexpr size_t kFewLines = 5; ///< fewer do not tell columns from chance
constexpr size_t kManyLines = 20; ///< in which one free place is enough
constexpr size_t kWidest = 2000;

bool continues(char c)
{
    return (static_cast<uchar>(c) & 0xC0) == 0x80;
}

std::vector<QByteArray> linesOf(const QByteArray &text)
{
    std::vector<QByteArray> lines;
    qsizetype at = 0;
    while (at < text.size() && lines.size() < kLines) {
        qsizetype end = at;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        QByteArray line = text.mid(at, end - at);
        while (line.endsWith(' '))
            line.chop(1);
        if (!line.isEmpty() && line.size() <= static_cast<qsizetype>(kWidest))
            lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

/// For each place, in how many lines a character other than a space stands there.
std::vector<size_t> occupancy(const std::vector<QByteArray> &lines)
{
    std::vector<size_t> filled;
    for (const QByteArray &line : lines) {
        size_t at = 0;
        for (const char c : line) {
            if (continues(c))
                continue;
            if (filled.size() <= at)
                filled.resize(at + 1);
            filled[at] += c != ' ';
            ++at;
        }
    }
    return filled;
}

/// The places where columns begin: after a place that (nearly) all lines leave free.
QList<int> startsOf(const std::vector<QByteArray> &lines)
{
    const std::vector<size_t> filled = occupancy(lines);
    const size_t stray = lines.size() / 25; // titles and notes run across the columns
    // …but not the first line that has columns itself: its names are whole words.
    const auto header =
        std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.trimmed().contains("  "); });
    const std::vector<size_t> named = header == lines.end() ? std::vector<size_t>() : occupancy({*header});
    QList<int> starts;
    size_t gap = 2;
    for (size_t at = 0; at < filled.size(); ++at) {
        const bool free = filled[at] <= stray && (at >= named.size() || named[at] == 0);
        if (!free && gap > 0 && (gap > 1 || lines.size() >= kManyLines))
            starts.append(starts.isEmpty() ? 0 : static_cast<int>(at));
        gap = free ? gap + 1 : 0;
    }
    return starts;
}

/// Whether the cells stand at the left or the right edge of their columns, as padded cells do and words of prose do
/// not.
bool aligned(const std::vector<QByteArray> &lines, const QList<int> &starts)
{
    const std::vector<size_t> filled = occupancy(lines);
    for (qsizetype c = 1; c < starts.size(); ++c) {
        const auto begin = static_cast<size_t>(starts[c]);
        auto end = c + 1 < starts.size() ? static_cast<size_t>(starts[c + 1]) : filled.size();
        while (end > begin + 1 && filled[end - 1] * 25 <= lines.size())
            --end;
        size_t inside = 0;
        for (size_t at = begin; at < end; ++at)
            inside = std::max(inside, filled[at]);
        if (filled[begin] * 10 < inside * 8 && filled[end - 1] * 10 < inside * 8)
            return false;
    }
    return true;
}

bool hasRunInCell(const QByteArray &line, const TokenRules &rules)
{
    std::vector<CellSpan> cells;
    cutLine(line.constData(), 0, static_cast<size_t>(line.size()), rules, cells);
    return std::any_of(cells.begin(), cells.end(), [&](const CellSpan &cell) {
        return QByteArrayView(line).sliced(cell.begin, cell.size).contains("  ");
    });
}

} // namespace

void cutLine(const char *text, size_t begin, size_t end, const TokenRules &rules, std::vector<CellSpan> &cells)
{
    const auto add = [&](size_t from, size_t to) {
        while (from < to && text[from] == ' ')
            ++from;
        while (to > from && text[to - 1] == ' ')
            --to;
        cells.push_back({static_cast<quint32>(from), static_cast<quint32>(to - from)});
    };
    if (std::all_of(text + begin, text + end, [](char c) { return c == ' ' || c == '\t'; })) {
        cells.push_back({static_cast<quint32>(begin), 0});
        return;
    }
    size_t at = begin;
    if (rules.layout == Layout::Padded) {
        while (at < end) {
            while (at < end && text[at] == ' ')
                ++at;
            const size_t from = at;
            while (at < end && text[at] != ' ')
                ++at;
            if (at > from)
                add(from, at);
        }
        return;
    }
    int place = 0;
    for (qsizetype c = 0; c < rules.columnStarts.size(); ++c) {
        const size_t from = at;
        const int next = c + 1 < rules.columnStarts.size() ? rules.columnStarts[c + 1] : INT_MAX;
        while (at < end && place < next) {
            do
                ++at;
            while (at < end && continues(text[at]));
            ++place;
        }
        add(from, at);
    }
}

std::optional<TokenRules> spacedLayout(const QByteArray &text)
{
    const std::vector<QByteArray> lines = linesOf(text);
    if (lines.size() < kFewLines)
        return {};
    size_t runs = 0;
    std::map<size_t, size_t> widths;
    TokenRules padded{" ", '\0', false, Layout::Padded, {}};
    for (const QByteArray &line : lines) {
        runs += line.trimmed().contains("  ");
        if (line.contains('\t'))
            return {};
        std::vector<CellSpan> cells;
        cutLine(line.constData(), 0, static_cast<size_t>(line.size()), padded, cells);
        ++widths[cells.size()];
    }
    if (runs * 10 < lines.size() * 3)
        return {};
    TokenRules fixed{" ", '\0', false, Layout::FixedWidth, startsOf(lines)};
    const auto usual = std::max_element(widths.begin(), widths.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    const bool sameWords = usual->first > 1 && usual->second * 100 >= lines.size() * 95;
    if (fixed.columnStarts.size() > 1 && aligned(lines, fixed.columnStarts)
        && (!sameWords || std::none_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
               return hasRunInCell(line, fixed); // the columns are more than that
           })))
        return fixed;
    return sameWords ? std::optional(padded) : std::nullopt;
}

} // namespace lodestar::import
