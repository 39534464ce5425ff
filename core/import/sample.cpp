#include "core/import/sample.h"

#include "core/import/cellkind.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lodestar::import {

Sample::Sample(const QByteArray &text, bool complete, const TokenRules &rules, int mostRecords) : m_text(text)
{
    const auto size = static_cast<size_t>(m_text.size());
    m_text.append(QByteArray(Tokeniser::kPadding, '\0'));
    Tokeniser tokeniser(rules);
    tokeniser.setText(m_text.constData(), size, complete);
    qint64 line = 1;
    RecordSpan span;
    while (std::ssize(m_records) < mostRecords) {
        const size_t first = m_cells.size();
        if (tokeniser.next(m_cells, span) != Tokeniser::Found::Record)
            break;
        m_oddQuotes += span.innerQuote + span.openQuote;
        Record record{first, m_cells.size() - first, line, true, 0};
        for (size_t c = 0; c < record.width; ++c)
            record.filled += !trimmed(cell(record, c)).isEmpty();
        record.blank = record.filled == 0;
        m_records.push_back(record);
        line += span.lineBreaks;
    }
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

double Sample::cleanness(size_t width, QByteArrayView others) const
{
    double sum = 0;
    int cells = 0;
    for (const Record &record : m_records) {
        if (record.blank || record.width != width)
            continue;
        for (size_t c = 0; c < width; ++c) {
            const QByteArrayView text = trimmed(cell(record, c));
            ++cells;
            switch (cellKind(text)) {
            case CellKind::Empty:
                sum += 0.5;
                continue;
            case CellKind::Text:
                break;
            default:
                sum += 1;
                continue;
            }
            double worth = text.size() > 100 ? 0.4 : 0.6;
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (!others.contains(text[i]))
                    continue;
                const bool prose = text[i] != '\t' && text[i] != '|' && i + 1 < text.size() && text[i + 1] == ' ';
                worth = std::min(worth, prose ? 0.5 : 0.1);
            }
            sum += worth;
        }
    }
    return cells > 0 ? sum / cells : 0;
}

} // namespace lodestar::import
