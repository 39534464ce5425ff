#include "core/table/textorder.h"

#include "core/base/format.h"
#include "core/table/intwo.h"
#include "core/table/sizeband.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>

namespace lodestar::table {

namespace {

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

// ICU itself, not QCollator: its sort keys are plain bytes, which lie side by side instead of in a million objects.
Collator collatorOf(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open(locale.language() == QLocale::C ? "" : locale.name().toLatin1().constData(), &status));
    if (collator)
        ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return collator;
}

/// An entry with the beginning of its sort key, which decides most comparisons.
struct Entry {
    quint64 beginning;
    quint32 code;
};

/// The sort keys of entries first..last of a dictionary, and these entries in order.
class Run
{
public:
    Run(quint32 first, quint32 last) : m_first(first), m_last(last) { }

    void sort(const Dictionary &dictionary, const QLocale &locale)
    {
        const Collator collator = collatorOf(locale);
        m_starts.reserve(m_last - m_first + 1);
        m_entries.reserve(m_last - m_first);
        m_starts.push_back(0);
        for (quint32 code = m_first; code < m_last; ++code) {
            append(dictionary.at(code), collator.get());
            m_entries.push_back({beginningOf(key(code)), code});
        }
        std::sort(m_entries.begin(), m_entries.end(),
                  [this](const Entry &a, const Entry &b) { return compare(a, *this, b, *this) < 0; });
    }
    const std::vector<Entry> &entries() const { return m_entries; }

    static int compare(const Entry &a, const Run &ofA, const Entry &b, const Run &ofB)
    {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning ? -1 : 1;
        const QByteArrayView x = ofA.key(a.code), y = ofB.key(b.code);
        const auto both = static_cast<size_t>(std::min(x.size(), y.size()));
        if (const int order = std::memcmp(x.data(), y.data(), both); order != 0)
            return order;
        return x.size() < y.size() ? -1 : x.size() > y.size() ? 1 : 0;
    }

private:
    QByteArrayView key(quint32 code) const
    {
        const qsizetype start = m_starts[code - m_first];
        return QByteArrayView(m_bytes.constData() + start, m_starts[code - m_first + 1] - start);
    }
    static quint64 beginningOf(QByteArrayView key)
    {
        quint64 beginning = 0;
        for (qsizetype i = 0; i < 8; ++i)
            beginning = beginning << 8 | (i < key.size() ? static_cast<quint8>(key[i]) : 0u);
        return beginning;
    }
    void append(const QString &text, const UCollator *collator)
    {
        const auto *units = reinterpret_cast<const UChar *>(text.utf16());
        const auto length = static_cast<int32_t>(text.size());
        uint8_t buffer[256];
        const int32_t size = collator ? ucol_getSortKey(collator, units, length, buffer, sizeof buffer) : 0;
        if (size > static_cast<int32_t>(sizeof buffer)) {
            std::vector<uint8_t> large(static_cast<size_t>(size));
            ucol_getSortKey(collator, units, length, large.data(), size);
            m_bytes.append(reinterpret_cast<const char *>(large.data()), size);
        } else {
            m_bytes.append(reinterpret_cast<const char *>(buffer), size);
        }
        m_starts.push_back(m_bytes.size());
    }

    quint32 m_first, m_last;
    QByteArray m_bytes;
    std::vector<qsizetype> m_starts;
    std::vector<Entry> m_entries;
};

std::vector<Run> runsOf(quint32 size)
{
    // Two halves: each is worked on by itself, then they are merged. A short list is not worth a second thread.
    constexpr quint32 kWorthHalving = 20000;
    std::vector<Run> runs;
    const quint32 middle = size < kWorthHalving ? size : size / 2;
    runs.emplace_back(0u, middle);
    runs.emplace_back(middle, size);
    return runs;
}

/// The places of a dictionary of size bands ("1-10", "5,000+"), which go by size; what is no band goes last. Empty for
/// other dictionaries.
std::vector<quint32> placesOfBands(const Dictionary &dictionary)
{
    constexpr qsizetype kMostBands = 200;
    const auto size = static_cast<size_t>(dictionary.size());
    if (size < 2 || dictionary.size() > kMostBands)
        return {};
    std::vector<std::pair<double, quint32>> bands; // lower end, code
    for (quint32 code = 0; code < size; ++code) {
        const auto band = sizeBandOf(dictionary.at(code));
        bands.emplace_back(band ? band->low : std::numeric_limits<double>::max(), code);
    }
    const auto isBand = [](const auto &one) { return one.first < std::numeric_limits<double>::max(); };
    if (static_cast<size_t>(std::count_if(bands.begin(), bands.end(), isBand)) * 2 <= size)
        return {};
    std::sort(bands.begin(), bands.end());
    std::vector<quint32> places(size);
    for (size_t at = 0; at < size; ++at) {
        const bool same = at > 0 && !(bands[at - 1].first < bands[at].first);
        places[bands[at].second] = same ? places[bands[at - 1].second] : static_cast<quint32>(at);
    }
    return places;
}

} // namespace

std::vector<quint32> placesOf(const Dictionary &dictionary)
{
    if (auto sizes = placesOfBands(dictionary); !sizes.empty())
        return sizes;
    std::vector<Run> runs = runsOf(static_cast<quint32>(dictionary.size()));
    inTwo([&](size_t part) { runs[part].sort(dictionary, format::locale()); });
    std::vector<quint32> places(static_cast<size_t>(dictionary.size()));
    const auto &left = runs.front().entries(), &right = runs.back().entries();
    size_t l = 0, r = 0;
    quint32 place = 0;
    const Entry *before = nullptr;
    const Run *ofBefore = nullptr;
    for (size_t at = 0; at < places.size(); ++at) {
        const bool fromLeft =
            r == right.size() || (l < left.size() && Run::compare(left[l], runs.front(), right[r], runs.back()) <= 0);
        const Run &run = fromLeft ? runs.front() : runs.back();
        const Entry &entry = fromLeft ? left[l++] : right[r++];
        if (before && Run::compare(*before, *ofBefore, entry, run) != 0)
            place = static_cast<quint32>(at);
        places[entry.code] = place;
        before = &entry;
        ofBefore = &run;
    }
    return places;
}

} // namespace lodestar::table
