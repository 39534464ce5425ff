#include "core/chart/attributecounts.h"

#include "core/base/format.h"
#include "core/traits/attribute.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::chart {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::chart::AttributeCounts)
};

using Value = AttributeCounts::Value;

/// Folds all but the first `most` into one, where that saves a row.
void fold(std::vector<Value> &values, size_t most)
{
    if (values.size() <= most)
        return;
    Value other;
    other.other = true;
    other.label =
        Tr::tr("other (%1)", "number of values").arg(format::count(static_cast<qint64>(values.size() - most)));
    for (size_t i = most; i < values.size(); ++i) {
        other.best += values[i].best;
        other.rest += values[i].rest;
        other.codes.insert(other.codes.end(), values[i].codes.begin(), values[i].codes.end());
    }
    values.resize(most);
    values.push_back(std::move(other));
}

bool moreCommon(const Value &a, const Value &b)
{
    if (a.best != b.best)
        return a.best > b.best;
    return a.rest > b.rest;
}

} // namespace

bool isRated(const metrics::Rating &rating, size_t row)
{
    return rating.best[row] || !std::isnan(rating.score[row]);
}

AttributeCounts attributeCounts(const table::Table &table, int column, const metrics::Rating &rating,
                                const traits::TraitOptions &options, size_t most)
{
    using traits::Attribute;
    const table::Column &cells = table.column(column);
    const Attribute attribute(cells, 1, options.bands.value(cells.name()), traits::dataDate(table.info()));
    std::vector<quint32> bestRows, restRows;
    for (size_t row = 0; row < static_cast<size_t>(table.rows()); ++row) {
        if (isRated(rating, row))
            (rating.best[row] ? bestRows : restRows).push_back(static_cast<quint32>(row));
    }
    std::vector<qint64> best(attribute.codeCount(), 0), rest(attribute.codeCount(), 0);
    attribute.count(bestRows, best);
    attribute.count(restRows, rest);

    AttributeCounts counts;
    counts.best = static_cast<qint64>(bestRows.size());
    counts.rest = static_cast<qint64>(restRows.size());
    counts.bestKnown = attribute.known(best);
    counts.restKnown = attribute.known(rest);
    counts.overlapping = attribute.hasTags();
    for (size_t value = 0; value < attribute.values().size(); ++value) {
        const size_t code = value + Attribute::kFirst;
        if (best[code] + rest[code] > 0)
            counts.values.push_back({attribute.values()[value].label, best[code], rest[code], true, false, {code}});
    }
    if (!table::isNumeric(cells.type()) || cells.type() == table::ColumnType::YesNo)
        std::stable_sort(counts.values.begin(), counts.values.end(), moreCommon);
    // Customers with several tags would be counted several times in "other", so of tags the rest is left out.
    if (counts.overlapping && counts.values.size() > most)
        counts.values.resize(most);
    fold(counts.values, most);
    if (best[Attribute::kUnknown] + rest[Attribute::kUnknown] > 0)
        counts.values.push_back({Tr::tr("not known"),
                                 best[Attribute::kUnknown],
                                 rest[Attribute::kUnknown],
                                 false,
                                 false,
                                 {Attribute::kUnknown}});
    return counts;
}

} // namespace lodestar::chart
