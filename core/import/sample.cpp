#include "core/import/sample.h"

#include "core/base/wordlist.h"
#include "core/import/cellkind.h"
#include "core/import/wrappedrow.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lodestar::import {

namespace {

/// 0..1, how much like one cell a text is.
double worth(QByteArrayView written, const ByteSet &others, bool wholeLine)
{
    const QByteArrayView text = trimmed(written);
    if (text.isEmpty())
        return 0.5;
    for (const char quote : {'"', '\'', '`'}) { // quotes that were not taken as such
        if (text.startsWith(quote) && text.size() > 1)
            return 0.3;
    }
    if (text.contains("  "))
        return 0.3; // two cells
    const CellKind kind = cellKind(text);
    // Spaces round a cell belong to the delimiter.
    const double spaced = written.startsWith(' ') || written.endsWith(' ') ? 0.8 : 1;
    if (kind != CellKind::Text)
        return kind == CellKind::Code && wholeLine ? 0.6 : spaced;
    double worth = (text.size() > 100 ? 0.4 : 0.6) * spaced;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!others.contains(text[i]))
            continue;
        const bool prose = text[i] != '\t' && text[i] != '|' && i + 1 < text.size() && text[i + 1] == ' ';
        worth = std::min(worth, prose ? 0.5 : 0.1);
    }
    return worth;
}

} // namespace

Sample::Sample(const QByteArray &text, bool complete, const TokenRules &rules, int mostRecords)
    : m_text(text), m_quote(rules.quote)
{
    const auto size = static_cast<size_t>(m_text.size());
    m_text.append(QByteArray(Tokeniser::kPadding, '\0'));
    Tokeniser tokeniser(rules);
    tokeniser.setText(m_text.data(), size, complete);
    qint64 line = 1;
    RecordSpan span;
    while (std::ssize(m_records) < mostRecords) {
        const size_t first = m_cells.size();
        if (const auto found = tokeniser.next(m_cells, span); found != Tokeniser::Found::Record) {
            m_complete = complete && found == Tokeniser::Found::End;
            break;
        }
        m_wrapped += unwrapRow(m_text.data(), span, m_cells, first, rules, 0);
        m_oddQuotes += span.innerQuote + span.openQuote;
        Record record{first, m_cells.size() - first, line, true, 0};
        for (size_t c = 0; c < record.width; ++c)
            record.filled += !trimmed(cell(record, c)).isEmpty();
        record.blank = record.filled == 0;
        m_records.push_back(record);
        line += span.lineBreaks;
    }
}

size_t Sample::firstWidth() const
{
    const auto first =
        std::find_if(m_records.begin(), m_records.end(), [](const Record &record) { return !record.blank; });
    return first == m_records.end() ? 0 : first->width;
}

void Sample::passComments(char sign)
{
    for (Record &record : m_records)
        record.blank = record.blank || cell(record, 0).startsWith(sign);
}

QByteArrayView Sample::cell(const Record &record, size_t column) const
{
    if (column >= record.width)
        return {};
    const CellSpan &span = m_cells[record.firstCell + column];
    return {m_text.constData() + span.begin, static_cast<qsizetype>(span.size)};
}

Sample::Regularity Sample::regularity() const
{
    std::map<size_t, int> widths;
    int total = 0;
    for (const Record &record : m_records) {
        if (record.blank)
            continue;
        ++total;
        if (record.width > 1)
            ++widths[record.width];
    }
    Regularity best;
    for (const auto &[width, count] : widths) {
        if (count >= best.records) {
            best.width = width;
            best.records = count;
        }
    }
    if (best.records == 0)
        return best;
    int first = -1;
    int last = -1;
    int at = 0;
    for (const Record &record : m_records) {
        if (record.blank)
            continue;
        if (record.width == best.width) {
            first = first < 0 ? at : first;
            last = at;
        }
        ++at;
    }
    const int between = last - first + 1;
    best.share = static_cast<double>(best.records) / between;
    best.coverage = static_cast<double>(between) / total;
    return best;
}

double Sample::evidence(size_t width, char delimiter) const
{
    int filled = 0;
    int telling = 0;
    for (const Record &record : m_records) {
        if (record.blank || record.width != width)
            continue;
        for (size_t c = 0; c < width; ++c) {
            const QByteArrayView text = trimmed(cell(record, c));
            filled += !text.isEmpty();
            if (text.isEmpty())
                continue;
            const CellSpan &span = m_cells[record.firstCell + c];
            const bool quoted = span.begin > 0 && m_quote != '\0' && m_text[span.begin - 1] == m_quote;
            telling += quoted || cellKind(text) != CellKind::Text || text.contains(delimiter);
        }
    }
    return filled > 0 ? static_cast<double>(telling) / filled : 0;
}

double Sample::cleanness(size_t width, QByteArrayView others, bool wholeLines) const
{
    const ByteSet otherSigns(others);
    double sum = 0;
    int cells = 0;
    for (const Record &record : m_records) {
        if (record.blank || record.width != width)
            continue;
        for (size_t c = 0; c < width; ++c) {
            sum += worth(cell(record, c), otherSigns, wholeLines);
            ++cells;
        }
    }
    return cells > 0 ? sum / cells : 0;
}

} // namespace lodestar::import
