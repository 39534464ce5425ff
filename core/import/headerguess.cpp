#include "core/import/headerguess.h"

#include "core/import/cellkind.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace lodestar::import {
namespace {

using Records = std::vector<Sample::Record>;
constexpr size_t kMostPreamble = 40;
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

/// What the first row says against the rows below it, column by column.
double headerEvidence(const Sample &sample, const Records &records, size_t start)
{
    const Sample::Record &first = records[start];
    double evidence = 0;
    std::set<std::string> seen;
    for (size_t c = 0; c < first.width; ++c) {
        const QByteArrayView title = trimmed(sample.cell(first, c));
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
        else if (cells > 0 && typed * 5 >= cells * 4 && titleKind == CellKind::Text)
            evidence += 1;
    }
    return evidence;
}

} // namespace

HeaderGuess guessHeader(const Sample &sample, size_t width, std::optional<bool> wanted)
{
    Records records;
    std::copy_if(sample.records().begin(), sample.records().end(), std::back_inserter(records),
                 [](const Sample::Record &record) { return !record.blank; });
    HeaderGuess guess;
    if (records.empty())
        return guess;

    // The table begins at the first row that is about as full as the rows of the table are.
    std::vector<size_t> fill;
    for (const Sample::Record &record : records) {
        if (record.width == width)
            fill.push_back(record.filled);
    }
    size_t usual = width;
    if (!fill.empty()) {
        std::nth_element(fill.begin(), fill.begin() + std::ssize(fill) / 2, fill.end());
        usual = fill[fill.size() / 2];
    }
    const size_t needed = width <= 2 ? width : std::max<size_t>(2, (usual + 1) / 2);
    size_t start = 0;
    if (width > 1) {
        while (start < records.size() && start < kMostPreamble
               && (records[start].filled < std::min(needed, usual) || (width == 2 && records[start].width < 2)))
            ++start;
        if (start == records.size() || start == kMostPreamble)
            start = 0;
    }
    double evidence = headerEvidence(sample, records, start);
    // A header with fewer names than there are columns is no title line.
    if (start > 0 && evidence <= 0 && records[start - 1].filled >= 2) {
        const double before = headerEvidence(sample, records, start - 1);
        if (before > 0) {
            --start;
            evidence = before;
        }
    }
    if (start > 0)
        guess.skipLines = records[start].line - 1;
    guess.evidence = evidence;
    const bool allText = [&] {
        for (size_t c = 0; c < records[start].width; ++c) {
            const CellKind kind = cellKind(sample.cell(records[start], c));
            if (kind != CellKind::Text && kind != CellKind::Code && kind != CellKind::YesNo)
                return false;
        }
        return true;
    }();
    guess.header = evidence > 0 || (evidence > -0.25 && allText);
    if (wanted)
        guess.header = *wanted;
    return guess;
}

} // namespace lodestar::import
