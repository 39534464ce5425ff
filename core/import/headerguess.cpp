#include "core/import/headerguess.h"

#include "core/import/cellkind.h"
#include "core/import/tableextent.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace lodestar::import {
namespace {

using Records = std::vector<Sample::Record>;
constexpr int kMostHeaderRows = 4;
constexpr size_t kCompared = 200;

bool isTyped(CellKind kind)
{
    return kind != CellKind::Empty && kind != CellKind::Text;
}

/// Words that stand in headers everywhere.
bool isHeaderWord(QByteArrayView cell)
{
    static constexpr std::array words{"id",      "name",    "email",   "country", "company",   "customer", "industry",
                                      "city",    "date",    "revenue", "account", "website",   "status",   "phone",
                                      "region",  "state",   "type",    "owner",   "created",   "amount",   "product",
                                      "segment", "sector",  "title",   "address", "employees", "nazwa",    "firma",
                                      "kraj",    "branche", "umsatz",  "land",    "nama",      "negara"};
    const QByteArray word = trimmed(cell).toByteArray().toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *one) {
        return word == one
            || (word.size() < 40 && (word.startsWith(QByteArray(one) + ' ') || word.endsWith(QByteArray(" ") + one)));
    });
}

/// "2024": the name of a column of figures by year, unless the cells below are years too.
bool isYear(QByteArrayView cell)
{
    bool ok = false;
    const int year = cell.toByteArray().toInt(&ok);
    return ok && cell.size() == 4 && year >= 1900 && year <= 2100;
}

/// The titles in a row, without empty ones that make it wider than the table: a delimiter too many.
std::vector<QByteArrayView> titlesOf(const Sample &sample, const Sample::Record &row, size_t width)
{
    std::vector<QByteArrayView> titles;
    for (size_t c = 0; c < row.width; ++c)
        titles.push_back(trimmed(sample.cell(row, c)));
    if (row.width > width && row.width - row.filled == row.width - width)
        std::erase_if(titles, [](QByteArrayView title) { return title.isEmpty(); });
    return titles;
}

/// What the first row says against the rows below it, column by column.
double headerEvidence(const Sample &sample, const Records &records, size_t start, size_t width)
{
    const std::vector<QByteArrayView> titles = titlesOf(sample, records[start], width);
    double evidence = 0;
    std::set<std::string> seen;
    for (size_t c = 0; c < titles.size(); ++c) {
        const QByteArrayView title = titles[c];
        const CellKind titleKind = cellKind(title);
        if (title.isEmpty()) {
            evidence -= 0.3;
            continue;
        }
        if (!seen.insert(title.toByteArray().toStdString()).second)
            evidence -= 0.3;
        if (isHeaderWord(title))
            evidence += 1;
        int cells = 0;
        int same = 0;
        int years = 0;
        std::map<CellKind, int> kinds;
        for (size_t r = start + 1; r < records.size() && r < start + kCompared; ++r) {
            const QByteArrayView cell = trimmed(sample.cell(records[r], c));
            if (cell.isEmpty())
                continue;
            ++cells;
            ++kinds[cellKind(cell)];
            same += cell == title;
            years += isYear(cell);
        }
        int typed = 0;
        for (const auto &[kind, count] : kinds)
            typed += isTyped(kind) ? count : 0;
        if (same > 0)
            evidence -= 1;
        if (isYear(title) && years * 2 < cells)
            continue;
        if (titleKind == CellKind::Number || titleKind == CellKind::Date || titleKind == CellKind::Email)
            evidence -= cells > 0 && kinds[titleKind] * 2 >= cells ? 1.5 : 0.5;
        else if (cells > 0 && typed * 5 >= cells * 4
                 && (titleKind == CellKind::Text || (titleKind == CellKind::Code && kinds[titleKind] * 2 < cells)))
            evidence += 1;
    }
    return evidence;
}

/// "(EUR)", "[kg]": a unit below a name.
bool isUnit(QByteArrayView cell)
{
    return (cell.startsWith('(') && cell.endsWith(')')) || (cell.startsWith('[') && cell.endsWith(']'));
}

/// Whether a row below the header goes on with it: names (or units) where all rows further below have numbers, dates or
/// codes.
bool continuesHeader(const Sample &sample, const Records &records, size_t row, size_t width)
{
    if (records[row].width != width)
        return false;
    int typed = 0;
    int names = 0;
    int filled = 0;
    int units = 0;
    for (size_t c = 0; c < records[row].width; ++c) {
        const QByteArrayView title = trimmed(sample.cell(records[row], c));
        filled += !title.isEmpty();
        units += isUnit(title);
        std::map<CellKind, int> kinds;
        int cells = 0;
        for (size_t r = row + 1; r < records.size() && r < row + kCompared; ++r) {
            const CellKind kind = cellKind(sample.cell(records[r], c));
            cells += kind != CellKind::Empty;
            kinds[kind] += kind != CellKind::Empty;
        }
        const auto usual = std::max_element(kinds.begin(), kinds.end(),
                                            [](const auto &a, const auto &b) { return a.second < b.second; });
        const CellKind kind = cellKind(title);
        if (kind == CellKind::Number || kind == CellKind::Date || kind == CellKind::Email)
            return false;
        if (title.isEmpty() || cells < 3 || !isTyped(usual->first) || usual->second * 10 < cells * 9)
            continue;
        ++typed;
        names += kind != usual->first;
    }
    if (filled > 0 && units == filled)
        return true;
    return typed >= 2 && names * 10 >= typed * 8;
}

/// "2023",,"2024",: names of groups of columns above the names themselves. (A title has only its first cells filled.)
bool isGroupRow(const Sample &sample, const Sample::Record &record, size_t width)
{
    if (record.width != width || record.filled < 2 || record.filled * 2 > width + 1)
        return false;
    bool gap = false;
    for (size_t c = 0; c < width; ++c) {
        const bool empty = trimmed(sample.cell(record, c)).isEmpty();
        if (!empty && gap)
            return true;
        gap = gap || empty;
    }
    return false;
}

bool allNames(const Sample &sample, const Sample::Record &record)
{
    for (size_t c = 0; c < record.width; ++c) {
        const CellKind kind = cellKind(sample.cell(record, c));
        if (kind != CellKind::Text && kind != CellKind::Code && kind != CellKind::YesNo)
            return false;
    }
    return true;
}

} // namespace

HeaderGuess guessHeader(const Sample &sample, size_t width, std::optional<bool> wanted, bool anchored)
{
    const TableExtent extent = tableExtent(sample, width, anchored);
    Records records;
    size_t start = 0;
    for (size_t r = 0; r < extent.end; ++r) {
        if (r == extent.first)
            start = records.size();
        if (!sample.records()[r].blank)
            records.push_back(sample.records()[r]);
    }
    HeaderGuess guess;
    if (records.empty())
        return guess;
    if (extent.endsEarly)
        guess.endLine = sample.records()[extent.end].line;
    double evidence = headerEvidence(sample, records, start, width);
    // A header with fewer names than there are columns is no title line.
    if (!anchored && start > 0 && evidence <= 0 && records[start - 1].filled >= 2) {
        const double before = headerEvidence(sample, records, start - 1, width);
        if (before > 0) {
            --start;
            evidence = before;
        }
    }
    if (start + 1 < records.size() && isGroupRow(sample, records[start], width)
        && records[start + 1].filled == width) // names of groups: what counts is the row below
        evidence = std::max(evidence, headerEvidence(sample, records, start + 1, width));
    guess.evidence = evidence;
    guess.header = wanted.value_or(evidence > 0 || (evidence > -0.25 && allNames(sample, records[start])));
    if (guess.header) {
        if (!anchored && start > 0 && records[start - 1].line + 1 == records[start].line
            && isGroupRow(sample, records[start - 1], width)) {
            --start;
            guess.headerRows = 2;
        } else if (start + 2 < records.size() && isGroupRow(sample, records[start], width)
                   && records[start + 1].filled == width && allNames(sample, records[start + 1])) {
            guess.headerRows = 2;
        }
        while (guess.headerRows < kMostHeaderRows && start + static_cast<size_t>(guess.headerRows) + 1 < records.size()
               && continuesHeader(sample, records, start + static_cast<size_t>(guess.headerRows), width))
            ++guess.headerRows;
    }
    if (start > 0 || records[0].line > 1)
        guess.skipLines = records[start].line - 1;
    return guess;
}

} // namespace lodestar::import
