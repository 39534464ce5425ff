#include "core/import/tokeniser.h"

#include "core/import/layout.h"

#include <algorithm>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace lodestar::import {
namespace {

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

Tokeniser::Tokeniser(TokenRules rules) : m_rules(std::move(rules)) { }

void Tokeniser::setText(const char *text, size_t size, bool last)
{
    m_text = text;
    m_size = size;
    m_last = last;
    m_position = 0;
}

void Tokeniser::lookWhere(const Tokeniser &other, size_t position)
{
    m_text = other.m_text;
    m_size = other.m_size;
    m_last = other.m_last;
    m_expected = other.m_expected;
    m_position = position;
}

/// One bit for each of the 64 bytes from `block` that is a delimiter, a quote, a line break or (if it escapes) a
/// backslash.
quint64 Tokeniser::structure(size_t block) const
{
    const char *text = m_text + block;
    const char delimiter = m_rules.delimiter[0];
    const char quote = m_rules.quote ? m_rules.quote : '\n';
    const char escape = m_rules.backslashEscapes ? '\\' : '\n';
    quint64 bits = 0;
#ifdef __SSE2__
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + 16 * part));
        const __m128i ends =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
        const __m128i signs =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(delimiter)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(quote)));
        const __m128i all = _mm_or_si128(_mm_or_si128(ends, signs), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(escape)));
        bits |= static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(all))) << (16 * part);
    }
#else
    for (int i = 0; i < 64; ++i) {
        const char c = text[i];
        bits |= static_cast<quint64>(c == delimiter || c == quote || c == escape || isBreak(c)) << i;
    }
#endif
    if (block + 64 > m_size)
        bits &= (quint64(1) << (m_size - block)) - 1; // the text ends inside this block
    return bits;
}

bool Tokeniser::isLiteral(size_t position) const
{
    return !m_literal.empty() && isOneOf(m_literal, position);
}

/// The state of one pass over one record.
struct Tokeniser::Scan {
    const Tokeniser &rules;
    std::vector<CellSpan> &cells;
    const char delimiter = rules.m_rules.delimiter[0];
    const char quote = rules.m_rules.quote;
    const bool oneByte = rules.m_rules.delimiter.size() == 1; ///< the delimiter
    size_t block = 0;
    quint64 bits = 0;
    size_t from = 0; ///< signs before it have been dealt with
    size_t cell = 0; ///< beginning of the present cell
    size_t open = 0; ///< its opening quote
    bool quoted = false;
    bool escaped = false;
    bool broken = false; ///< a line break inside the quotes

    void start(size_t position)
    {
        block = position & ~size_t(63);
        bits = rules.structure(block) & (~quint64(0) << (position & 63));
        beginCell(position);
    }

    /// The next sign at or after `from`; kNone at the end of the text.
    size_t nextSign()
    {
        for (;;) {
            while (bits == 0) {
                block += 64;
                if (block >= rules.m_size)
                    return kNone;
                bits = rules.structure(block);
            }
            const size_t at = block + static_cast<size_t>(std::countr_zero(bits));
            bits &= bits - 1;
            if (at >= from)
                return at;
        }
    }

    void beginCell(size_t position)
    {
        cell = position;
        from = position;
        quoted = false;
        if (quote == '\0')
            return;
        size_t at = position;
        while (at < rules.m_size && rules.m_text[at] == ' ' && delimiter != ' ')
            ++at;
        if (at >= rules.m_size || rules.m_text[at] != quote)
            return;
        from = at + 1;
        if (rules.isLiteral(at)) {
            cell = at + 1;
            return;
        }
        quoted = true;
        open = at;
        escaped = false;
        broken = false;
    }

    void endCell(size_t end)
    {
        const size_t begin = quoted ? open + 1 : cell;
        cells.push_back({static_cast<quint32>(begin), static_cast<quint32>(end - begin)});
    }

    bool isDelimiter(size_t at) const
    {
        const QByteArray &whole = rules.m_rules.delimiter;
        const auto length = static_cast<size_t>(whole.size());
        return rules.m_text[at] == whole[0]
            && (length == 1
                || (at + length <= rules.m_size && std::memcmp(rules.m_text + at, whole.constData(), length) == 0));
    }
};

/// What became of a record or a cell at one sign.
enum class Tokeniser::Step { Go, Record, NeedMore, Again };

/// The record ends at a line break.
Tokeniser::Step Tokeniser::endRecord(size_t at, RecordSpan &record) const
{
    record.end = at;
    record.next = at + 1;
    if (m_text[at] == '\r') {
        if (at + 1 == m_size && !m_last)
            return Step::NeedMore; // a line feed may follow
        record.next += at + 1 < m_size && m_text[at + 1] == '\n';
    }
    ++record.lineBreaks;
    return Step::Record;
}

/// A sign outside quotes: a delimiter, a line break, or a character like any other.
Tokeniser::Step Tokeniser::plainSign(size_t at, Scan &s, RecordSpan &record) const
{
    if (isBreak(m_text[at])) {
        s.endCell(at);
        return endRecord(at, record);
    }
    if (m_text[at] != m_rules.delimiter[0])
        return Step::Go; // a quote or backslash inside an unquoted cell is text
    const auto length = static_cast<size_t>(m_rules.delimiter.size());
    if (length > 1) {
        if (at + length > m_size && !m_last)
            return Step::NeedMore;
        if (!s.isDelimiter(at))
            return Step::Go;
    }
    s.endCell(at);
    s.beginCell(at + length);
    return Step::Go;
}

/// A sign inside quotes. `doubtful` is set when the quote that opened the cell should perhaps not be believed.
Tokeniser::Step Tokeniser::quotedSign(size_t at, Scan &s, RecordSpan &record, size_t &doubtful)
{
    const char c = m_text[at];
    if (isBreak(c)) {
        s.broken = true;
        record.lineBreaks += c == '\n' || at + 1 >= m_size || m_text[at + 1] != '\n';
        if (at - s.open <= kPlausibleCell || isOneOf(m_believed, s.open))
            return Step::Go;
        doubtful = s.open;
        return Step::Record;
    }
    if (c == '\\' && m_rules.backslashEscapes) {
        s.escaped = true;
        if (at + 1 >= m_size && !m_last)
            return Step::NeedMore;
        if (at + 1 < m_size && !isBreak(m_text[at + 1]))
            s.from = at + 2;
        return Step::Go;
    }
    if (c != m_rules.quote)
        return Step::Go;
    if (at + 1 < m_size && m_text[at + 1] == c) {
        if (at + 1 == m_closing) [[unlikely]] {
            record.innerQuote = true;
            return closingQuote(at + 1, s, record, doubtful);
        }
        s.escaped = true;
        s.from = at + 2;
        return Step::Go;
    }
    return closingQuote(at, s, record, doubtful);
}

/// A quote inside quotes that is not doubled: it closes the cell if a delimiter or the end of the line follows.
Tokeniser::Step Tokeniser::closingQuote(size_t at, Scan &s, RecordSpan &record, size_t &doubtful)
{
    const auto length = static_cast<size_t>(m_rules.delimiter.size());
    size_t after = at + 1;
    while (after < m_size && m_text[after] == ' ' && m_rules.delimiter[0] != ' ')
        ++after;
    if (after + length > m_size && !m_last)
        return Step::NeedMore;
    const bool atEnd = after >= m_size;
    if (!atEnd && !isBreak(m_text[after]) && !s.isDelimiter(after)) {
        if (!record.innerQuote)
            m_innerOpen = s.open;
        record.innerQuote = true;
        if (!s.broken || isOneOf(m_believed, s.open))
            return Step::Go;
        doubtful = s.open;
        return Step::Record;
    }
    if (s.broken && s.escaped && m_expected > 2 && m_closing == kNone) [[unlikely]] {
        if (s.cells.size() - m_firstCell + 1 == m_expected && swallowedRows(s.open + 1, at))
            return Step::Again;
    }
    s.endCell(at);
    if (s.escaped)
        m_escaped.push_back(s.cells.size() - 1);
    if (atEnd) {
        record.end = record.next = m_size;
        return Step::Record;
    }
    if (isBreak(m_text[after]))
        return endRecord(after, record);
    s.beginCell(after + length);
    return Step::Go;
}

Tokeniser::Found Tokeniser::scan(std::vector<CellSpan> &cells, RecordSpan &record, size_t &doubtful)
{
    record = {};
    record.begin = m_position;
    if (m_position >= m_size)
        return m_last ? Found::End : Found::NeedMore;
    Scan s{*this, cells};
    s.start(m_position);
    for (;;) {
        const size_t at = s.nextSign();
        if (at == kNone) {
            if (!m_last)
                return Found::NeedMore;
            record.end = record.next = m_size;
            record.openQuote = s.quoted;
            if (s.quoted)
                doubtful = s.open;
            else
                s.endCell(m_size);
            return Found::Record;
        }
        if (s.oneByte && !s.quoted && m_text[at] == s.delimiter) [[likely]] { // as nearly every sign is
            s.endCell(at);
            s.beginCell(at + 1);
            continue;
        }
        const Step step = s.quoted ? quotedSign(at, s, record, doubtful) : plainSign(at, s, record);
        if (step == Step::Go) [[likely]]
            continue;
        if (step != Step::Again)
            return step == Step::Record ? Found::Record : Found::NeedMore;
        cells.resize(m_firstCell);
        m_escaped.clear();
        record = {};
        record.begin = m_position;
        s.start(m_position);
    }
}

Tokeniser::Found Tokeniser::next(std::vector<CellSpan> &cells, RecordSpan &record)
{
    m_escaped.clear();
    m_literal.clear();
    m_believed.clear();
    m_closing = kNone;
    m_firstCell = cells.size();
    if (m_rules.layout != Layout::Delimited) [[unlikely]]
        return nextLine(cells, record);
    const size_t first = cells.size();
    size_t doubtful = kNone;
    Found found = scan(cells, record, doubtful);
    if (doubtful != kNone)
        found = scanAgain(cells, record, first, doubtful);
    else if (record.innerQuote && found == Found::Record && m_expected > 0 && cells.size() - first < m_expected)
        found = withoutOpening(cells, record, first);
    if (found == Found::Record)
        m_position = record.next;
    else
        cells.resize(first);
    return found;
}

/// A line of a table whose cells are made by spaces.
Tokeniser::Found Tokeniser::nextLine(std::vector<CellSpan> &cells, RecordSpan &record)
{
    record = {};
    record.begin = m_position;
    if (m_position >= m_size)
        return m_last ? Found::End : Found::NeedMore;
    size_t end = m_position;
    while (end < m_size && !isBreak(m_text[end]))
        ++end;
    if (end == m_size && !m_last)
        return Found::NeedMore;
    if (end == m_size)
        record.end = record.next = m_size;
    else if (endRecord(end, record) == Step::NeedMore)
        return Found::NeedMore;
    cutLine(m_text, m_position, end, m_rules, cells);
    m_position = record.next;
    return Found::Record;
}

void Tokeniser::unescape(char *text, CellSpan &cell) const
{
    char *const begin = text + cell.begin;
    const char *const end = begin + cell.size;
    char *to = begin;
    for (const char *from = begin; from < end; ++from) {
        if (from + 1 < end) {
            const bool doubled = *from == m_rules.quote && from[1] == m_rules.quote;
            const bool escaped =
                m_rules.backslashEscapes && *from == '\\' && (from[1] == m_rules.quote || from[1] == '\\');
            if (doubled || escaped)
                ++from;
        }
        *to++ = *from;
    }
    cell.size = static_cast<quint32>(to - begin);
}

} // namespace lodestar::import
