#include "core/import/tokeniser.h"

namespace lodestar::import {

// Quotes that should perhaps not be believed.

/// Whether the quoted text of a row's last cell has a doubled quote at the end of its first line, and below it lines of
/// as many cells as the table has columns: then the cell ends there, with a quote too many, and the present one opens a
/// cell of a later row.
bool Tokeniser::swallowedRows(size_t begin, size_t end)
{
    const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
    const QByteArrayView text(m_text + begin, static_cast<qsizetype>(end - begin));
    size_t lines = 0;
    qsizetype at = 0;
    while (at < text.size() && !isBreak(text[at]))
        ++at;
    if (at < 2 || text[at - 1] != m_rules.quote || text[at - 2] != m_rules.quote)
        return false;
    const size_t closing = begin + static_cast<size_t>(at) - 1;
    for (;;) { // the lines between the first and the last
        while (at < text.size() && isBreak(text[at]))
            ++at;
        qsizetype to = at;
        while (to < text.size() && !isBreak(text[to]))
            ++to;
        if (to >= text.size())
            break;
        size_t signs = 0;
        const QByteArrayView line = text.sliced(at, to - at);
        for (qsizetype d = line.indexOf(m_rules.delimiter); d >= 0;
             d = line.indexOf(m_rules.delimiter, d + m_rules.delimiter.size()))
            ++signs;
        if (signs + 1 != m_expected)
            return false;
        ++lines;
        at = to;
    }
    if (lines > 0)
        m_closing = closing;
    return lines > 0;
}

/// A record with too few cells and a quote inside a quoted one: perhaps that cell was never closed, and the quote opens
/// a later cell. Believed if the record then has the cells that it should have.
Tokeniser::Found Tokeniser::withoutOpening(std::vector<CellSpan> &cells, RecordSpan &record, size_t first)
{
    const RecordSpan before = record;
    const std::vector<CellSpan> cut(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end());
    const std::vector<size_t> escapes = m_escaped;
    cells.resize(first);
    m_escaped.clear();
    m_literal.push_back(m_innerOpen);
    size_t doubtful = kNone;
    m_rescanned += 64 + before.end - before.begin;
    if (m_rescanned < kMostRescanned && scan(cells, record, doubtful) == Found::Record && doubtful == kNone
        && cells.size() - first == m_expected) {
        record.openQuote = true;
        return Found::Record;
    }
    record = before;
    m_literal.clear();
    m_escaped = escapes;
    cells.resize(first);
    cells.insert(cells.end(), cut.begin(), cut.end());
    return Found::Record;
}

/// Decides on a doubtful opening quote: read as text, does the line have the cells that it should have?
Tokeniser::Found Tokeniser::scanAgain(std::vector<CellSpan> &cells, RecordSpan &record, size_t first, size_t doubtful)
{
    Found found = Found::Record;
    bool asText = false;
    while (doubtful != kNone) {
        const bool neverCloses = record.openQuote;
        const size_t opening = doubtful;
        if (m_rescanned > kMostRescanned)
            m_rules.quote = '\0';
        const auto again = [&] {
            m_rescanned += m_text ? 64 : 0;
            cells.resize(first);
            m_escaped.clear();
            doubtful = kNone;
            found = scan(cells, record, doubtful);
            m_rescanned += record.end > record.begin ? record.end - record.begin : 0;
        };
        m_literal.push_back(opening);
        again();
        asText = true;
        if (found != Found::Record)
            return found;
        const bool fits = m_expected == 0 || cells.size() - first == m_expected;
        if (!neverCloses && doubtful == kNone && !fits) {
            m_literal.pop_back();
            m_believed.push_back(opening);
            asText = !m_literal.empty();
            again();
            if (found != Found::Record)
                return found;
        }
    }
    record.openQuote = asText;
    return found;
}

} // namespace lodestar::import
