#include "core/import/tagtext.h"

#include "core/base/wordlist.h"
#include "core/import/celltext.h"

#include <QHash>

#include <algorithm>
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
    qint64 textParts = 0; ///< of the different cells, each counted once
    QHash<QByteArray, TagUse> uses;
};

Splitting splitColumn(const CellColumn &cells, QByteArrayView separator)
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
        result.textParts += static_cast<qint64>(parts.size());
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

/// Signs that also stand inside names and addresses.
bool isComma(QByteArrayView separator)
{
    return separator == "," || separator == "،" || separator == "，";
}

bool behavesLikeTags(const Splitting &splitting, QByteArrayView separator)
{
    if (splitting.rows == 0 || splitting.split * (isComma(separator) ? 10 : 20) < splitting.rows)
        return false;
    if (splitting.bytes > splitting.parts * 40) // clauses, not tags
        return false;
    const auto different = static_cast<qint64>(splitting.uses.size());
    if (different * 10 > splitting.parts * 6 || different > 3000)
        return false; // the parts do not come back
    // "Google | Ads" comes back whole; tags are put together anew.
    if (different == splitting.textParts)
        return false;
    if (!isComma(separator))
        return true;
    // "City, State" and "Company, Inc." keep their places; tags change them.
    qint64 moving = 0;
    for (const TagUse &use : splitting.uses)
        moving += (use.places & (use.places - 1)) != 0 ? use.times : 0;
    return moving * 2 >= splitting.parts;
}

constexpr std::array kSeparators = std::to_array<const char *>({";", "|", "\n", "；", "｜", "、", "؛", "،", "，", ","});

constexpr ByteSet firstBytes()
{
    ByteSet bytes;
    for (const char *separator : kSeparators)
        bytes.add(*separator);
    return bytes;
}

/// First bytes of separators that the column has at all: one pass, as there may be a million different texts.
ByteSet separatorsIn(const CellColumn &cells)
{
    constexpr ByteSet separators = firstBytes();
    ByteSet found;
    for (quint32 code = 0; code < cells.distinct(); ++code) {
        for (const char c : cells.text(code)) {
            if (separators.contains(c))
                found.add(c);
        }
    }
    return found;
}

bool contains(const CellColumn &cells, QByteArrayView sign)
{
    for (quint32 code = 0; code < cells.distinct(); ++code) {
        if (trimmedCell(cells.text(code)).contains(sign))
            return true;
    }
    return false;
}

} // namespace

QByteArray tagSeparator(const CellColumn &cells, bool expected)
{
    const ByteSet found = separatorsIn(cells);
    const auto has = [&](const char *separator) { return found.contains(*separator) && contains(cells, separator); };
    for (const char *separator : kSeparators) {
        if (!has(separator))
            continue;
        // Stored tags are joined by ";": a part that holds one would fall into two.
        if (*separator != ';' && has(";"))
            continue;
        if (expected || behavesLikeTags(splitColumn(cells, separator), separator))
            return separator;
    }
    return {};
}

void splitTags(QByteArrayView cell, QByteArrayView separator, const std::function<void(QByteArrayView)> &take)
{
    const bool comma = separator == ",";
    for (qsizetype begin = 0; begin <= cell.size();) {
        qsizetype end = cell.indexOf(separator, begin);
        while (comma && end > 0 && end + 1 < cell.size() && isDigit(cell[end - 1]) && isDigit(cell[end + 1]))
            end = cell.indexOf(separator, end + 1);
        end = end < 0 ? cell.size() : end;
        const QByteArrayView part = trimmedCell(cell.sliced(begin, end - begin));
        if (!part.isEmpty())
            take(part);
        begin = end + separator.size();
    }
}

} // namespace lodestar::import
