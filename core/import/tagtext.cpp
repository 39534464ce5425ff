#include "core/import/tagtext.h"

#include "core/base/wordlist.h"
#include "core/import/celltext.h"

#include <QHash>

#include <array>

namespace lodestar::import {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct TagUse {
    qint64 times = 0;
    quint32 places = 0; ///< bit i: was the i-th part of a cell; bit 31: stood alone
};

/// How the parts of a column's cells behave when split at one sign.
struct Splitting {
    qint64 rows = 0; ///< with a value
    qint64 split = 0; ///< of these, with two parts or more
    qint64 parts = 0;
    qint64 bytes = 0;
    QHash<QByteArray, TagUse> uses;
};

Splitting splitColumn(const CellColumn &cells, char separator)
{
    // A sample of the different texts is enough: a column of tags shows itself everywhere.
    constexpr quint32 kSample = 5000;
    Splitting result;
    for (quint32 code = 0; code < std::min(cells.distinct(), kSample); ++code) {
        const QByteArrayView cell = trimmedCell(cells.text(code));
        if (absenceOf(cell) == Absence::Missing)
            continue;
        const qint64 rows = cells.count(code);
        std::vector<QByteArray> parts;
        splitTags(cell, separator, [&](QByteArrayView part) { parts.push_back(part.toByteArray()); });
        result.rows += rows;
        result.split += parts.size() > 1 ? rows : 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            TagUse &use = result.uses[parts[i]];
            use.times += rows;
            use.places |= parts.size() == 1 ? 1u << 31 : 1u << std::min<size_t>(i, 30);
            result.parts += rows;
            result.bytes += parts[i].size() * rows;
        }
    }
    return result;
}

bool behavesLikeTags(const Splitting &splitting, char separator)
{
    if (splitting.rows == 0 || splitting.split * (separator == ',' ? 10 : 20) < splitting.rows)
        return false;
    if (splitting.bytes > splitting.parts * 40) // clauses, not tags
        return false;
    const auto different = static_cast<qint64>(splitting.uses.size());
    if (different * 10 > splitting.parts * 6 || different > 3000)
        return false; // the parts do not come back
    if (separator != ',')
        return true;
    // "City, State" and "Company, Inc." keep their places; tags change them.
    qint64 moving = 0;
    for (const TagUse &use : splitting.uses)
        moving += (use.places & (use.places - 1)) != 0 ? use.times : 0;
    return moving * 2 >= splitting.parts;
}

constexpr std::array kSeparators{';', '|', ','};

/// Which of the separators the column has at all: one pass, as there may be a million different texts.
ByteSet separatorsIn(const CellColumn &cells)
{
    constexpr ByteSet separators(QByteArrayView(kSeparators.data(), kSeparators.size()));
    ByteSet found;
    for (quint32 code = 0; code < cells.distinct(); ++code) {
        for (const char c : cells.text(code)) {
            if (separators.contains(c))
                found.add(c);
        }
    }
    return found;
}

} // namespace

std::optional<char> tagSeparator(const CellColumn &cells, bool expected)
{
    const ByteSet found = separatorsIn(cells);
    for (const char separator : kSeparators) {
        if (!found.contains(separator))
            continue;
        // Stored tags are joined by ";": a part that holds one would fall into two.
        if (separator != ';' && found.contains(';'))
            continue;
        if (expected || behavesLikeTags(splitColumn(cells, separator), separator))
            return separator;
    }
    return std::nullopt;
}

void splitTags(QByteArrayView cell, char separator, const std::function<void(QByteArrayView)> &take)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= cell.size(); ++at) {
        if (at < cell.size()) {
            if (cell[at] != separator)
                continue;
            const bool inNumber =
                separator == ',' && at > 0 && at + 1 < cell.size() && isDigit(cell[at - 1]) && isDigit(cell[at + 1]);
            if (inNumber)
                continue;
        }
        const QByteArrayView part = trimmedCell(cell.sliced(begin, at - begin));
        if (!part.isEmpty())
            take(part);
        begin = at + 1;
    }
}

} // namespace lodestar::import
