#include "core/import/rowrepair.h"

#include "core/import/cellkind.h"

#include <QString>

#include <algorithm>
#include <array>

namespace lodestar::import {
namespace {

QByteArrayView view(const char *text, const CellSpan &cell)
{
    return {text + cell.begin, static_cast<qsizetype>(cell.size)};
}

/// Empty for a text that tells nothing.
std::string patternOf(QByteArrayView cell)
{
    switch (cellKind(cell)) {
    case CellKind::Number:
        return "number";
    case CellKind::Date:
        return "date";
    case CellKind::Email:
        return "email";
    case CellKind::Address:
        return "address";
    case CellKind::YesNo:
        return "yesno";
    case CellKind::Code:
        return "code " + codePattern(cell);
    case CellKind::Empty:
    case CellKind::Text:
        break;
    }
    return {};
}

} // namespace

void ColumnShapes::learn(const char *text, const CellSpan *cells)
{
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const QByteArrayView cell = trimmed(view(text, cells[c]));
        if (cell.isEmpty())
            continue;
        ++m_columns[c].cells;
        if (m_columns[c].patterns.size() < 16)
            ++m_columns[c].patterns[patternOf(cell)];
    }
}

const std::string *ColumnShapes::Shape::usual() const
{
    for (const auto &[pattern, count] : patterns) {
        if (!pattern.empty() && count * 20 >= cells * 19)
            return &pattern;
    }
    return nullptr;
}

bool ColumnShapes::isTelling(size_t column) const
{
    return column < m_columns.size() && m_columns[column].usual() != nullptr;
}

bool ColumnShapes::fits(size_t column, QByteArrayView cell) const
{
    const std::string *usual = column < m_columns.size() ? m_columns[column].usual() : nullptr;
    return usual == nullptr || trimmed(cell).isEmpty() || patternOf(cell) == *usual;
}

std::optional<int> ColumnShapes::misfits(const char *text, const CellSpan *cells) const
{
    bool told = false;
    int count = 0;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        count += !fits(c, view(text, cells[c]));
        told = told || (isTelling(c) && !trimmed(view(text, cells[c])).isEmpty());
    }
    return told ? std::optional<int>(count) : std::nullopt;
}

bool joinCells(const char *text, std::vector<CellSpan> &cells, size_t first, size_t delimiterLength,
               const ColumnShapes &shapes)
{
    const size_t columns = shapes.size();
    const size_t extra = cells.size() - first - columns;
    if (extra > 3)
        return false;
    struct Way {
        std::vector<CellSpan> row;
        bool spaced; ///< a delimiter with a space after it is that of a sentence: "Acme, Inc."
        int misfits;
    };
    std::vector<Way> ways;
    for (size_t at = 0; at < columns; ++at) {
        bool parted = true; // by delimiters alone, so that no cell was quoted
        bool spaced = true;
        for (size_t k = first + at; k < first + at + extra; ++k) {
            parted =
                parted && cells[k].size > 0 && cells[k].begin + cells[k].size + delimiterLength == cells[k + 1].begin;
            spaced = spaced && view(text, cells[k + 1]).startsWith(' ');
        }
        if (!parted || shapes.isTelling(at))
            continue;
        std::vector<CellSpan> row(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end());
        row[at].size = row[at + extra].begin + row[at + extra].size - row[at].begin;
        row.erase(row.begin() + static_cast<std::ptrdiff_t>(at + 1),
                  row.begin() + static_cast<std::ptrdiff_t>(at + extra + 1));
        if (const auto misfits = shapes.misfits(text, row.data()))
            ways.push_back({std::move(row), spaced, *misfits});
    }
    const bool anySpaced = std::any_of(ways.begin(), ways.end(), [](const Way &way) { return way.spaced; });
    std::erase_if(ways, [&](const Way &way) { return way.spaced != anySpaced || way.misfits > (way.spaced ? 1 : 0); });
    if (ways.empty())
        return false;
    const auto best =
        std::min_element(ways.begin(), ways.end(), [](const Way &a, const Way &b) { return a.misfits < b.misfits; });
    if (std::count_if(ways.begin(), ways.end(), [&](const Way &way) { return way.misfits == best->misfits; }) > 1)
        return false;
    cells.resize(first);
    cells.insert(cells.end(), best->row.begin(), best->row.end());
    return true;
}

bool cutFits(const char *text, const std::vector<CellSpan> &cells, size_t first, const ColumnShapes &shapes)
{
    return shapes.rowFits(text, cells.data() + first);
}

bool splitOtherwise(const RowText &row, std::vector<CellSpan> &cells, size_t first, const TokenRules &rules,
                    size_t columns)
{
    for (const char *delimiter : {";", "\t", "|", ","}) {
        if (rules.delimiter == delimiter)
            continue;
        TokenRules other = rules;
        other.delimiter = delimiter;
        // A copy, since the tokeniser looks at some bytes after the text.
        QByteArray copy(row.text + row.begin, static_cast<qsizetype>(row.end - row.begin));
        const auto size = static_cast<size_t>(copy.size());
        copy.append(QByteArray(Tokeniser::kPadding, '\0'));
        Tokeniser tokeniser(other);
        tokeniser.setText(copy.constData(), size, true);
        std::vector<CellSpan> found;
        RecordSpan record;
        if (tokeniser.next(found, record) != Tokeniser::Found::Record || found.size() != columns || record.next < size
            || !tokeniser.escaped().empty())
            continue;
        cells.resize(first);
        for (const CellSpan &cell : found)
            cells.push_back({static_cast<quint32>(row.begin + cell.begin), cell.size});
        return true;
    }
    return false;
}

bool isClosingLine(QByteArrayView text, bool &strong)
{
    static constexpr std::array strongStarts{"grand total", "confidential information - do not distribute",
                                             "copyright (c)", "copyright \xC2\xA9", "generated by:"};
    static constexpr std::array weak{"total",
                                     "totals",
                                     "sum",
                                     "subtotal",
                                     "summe",
                                     "gesamt",
                                     "gesamtsumme",
                                     "suma",
                                     "razem",
                                     "total general",
                                     "total g\xC3\xA9n\xC3\xA9ral",
                                     "totale",
                                     "jumlah",
                                     "\xE5\x90\x88\xE8\xAE\xA1",
                                     "\xE6\x80\xBB\xE8\xAE\xA1",
                                     "\xD8\xAC\xD9\x85\xD8\xB9"};
    const QByteArray line = trimmed(text.first(std::min<qsizetype>(text.size(), 100))).toByteArray().toLower();
    strong = std::any_of(strongStarts.begin(), strongStarts.end(),
                         [&](const char *start) { return line.startsWith(start); });
    if (strong)
        return true;
    const QByteArray word = line.endsWith(':') ? line.chopped(1) : line;
    return std::any_of(weak.begin(), weak.end(), [&](const char *one) { return word == one; });
}

} // namespace lodestar::import
