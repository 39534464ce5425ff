#include "core/import/wrappedrow.h"

#include <QByteArray>

#include <cstring>

namespace lodestar::import {

bool unwrapRow(char *text, const RecordSpan &record, std::vector<CellSpan> &cells, size_t first,
               const TokenRules &rules, size_t wanted)
{
    const CellSpan whole = cells[first];
    if (rules.layout != Layout::Delimited || rules.quote == '\0' || cells.size() - first != 1
        || whole.begin == record.begin || text[whole.begin - 1] != rules.quote)
        return false;
    QByteArray row(text + whole.begin, static_cast<qsizetype>(whole.size));
    if (!row.contains(rules.delimiter))
        return false;
    CellSpan plain{0, whole.size};
    Tokeniser inner(rules);
    inner.unescape(row.data(), plain);
    row.truncate(static_cast<qsizetype>(plain.size));
    row.append(QByteArray(Tokeniser::kPadding, '\0'));
    inner.setText(row.constData(), plain.size, true);
    inner.setExpectedCells(wanted);
    std::vector<CellSpan> found;
    RecordSpan span;
    if (inner.next(found, span) != Tokeniser::Found::Record || span.next < plain.size
        || (wanted > 0 ? found.size() != wanted : found.size() < 2))
        return false;
    for (const size_t i : inner.escaped())
        inner.unescape(row.data(), found[i]);
    std::memcpy(text + whole.begin, row.constData(), plain.size);
    cells.resize(first);
    for (const CellSpan &cell : found)
        cells.push_back({whole.begin + cell.begin, cell.size});
    return true;
}

} // namespace lodestar::import
