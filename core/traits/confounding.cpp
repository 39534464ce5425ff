#include "core/traits/confounding.h"

#include "core/traits/attribute.h"

#include <algorithm>
#include <cmath>

namespace lodestar::traits {

namespace {

using table::Match;

constexpr quint32 kUnknown = 0;

/// Which group of customers alike in one attribute each row belongs to; kUnknown where its value is not known.
struct Strata {
    int column = 0;
    QString attribute;
    std::vector<quint32> ofRow;
    size_t count = 0; ///< groups, the unknown one included
};

Strata strataOf(const table::Table &table, const Trait &trait, const TraitOptions &options)
{
    Strata strata{trait.column, trait.attribute, std::vector<quint32>(static_cast<size_t>(table.rows()), kUnknown), 0};
    const table::Column &column = table.column(trait.column);
    if (column.type() == table::ColumnType::Tags) {
        const std::vector<Match> matches = table::evaluate(table, trait.condition);
        for (size_t row = 0; row < matches.size(); ++row)
            strata.ofRow[row] = matches[row] == Match::Unknown ? kUnknown : matches[row] == Match::Yes ? 1 : 2;
        strata.count = 3;
        return strata;
    }
    const Attribute attribute(column, 1, options.bands.value(column.name()), dataDate(table.info()));
    strata.count = attribute.codeCount();
    for (size_t row = 0; row < strata.ofRow.size(); ++row)
        attribute.forRow(row, [&](size_t code) { strata.ofRow[row] = static_cast<quint32>(code); });
    return strata;
}

std::vector<Counts> countsByStratum(const std::vector<Match> &matches, const Strata &strata,
                                    const metrics::Rating &rating)
{
    std::vector<Counts> counts(strata.count);
    for (size_t row = 0; row < matches.size(); ++row) {
        if (matches[row] == Match::Unknown || strata.ofRow[row] == kUnknown
            || (!rating.best[row] && std::isnan(rating.score[row])))
            continue;
        Counts &one = counts[strata.ofRow[row]];
        const bool with = matches[row] == Match::Yes;
        if (rating.best[row])
            ++(with ? one.bestWith : one.bestWithout);
        else
            ++(with ? one.restWith : one.restWithout);
    }
    return counts;
}

} // namespace

std::vector<Confounded> confounding(const table::Table &table, const metrics::Rating &rating,
                                    std::span<const Trait> traits, const TraitOptions &options,
                                    const TaskControl &control)
{
    std::vector<Strata> attributes;
    for (const Trait &trait : traits) {
        const bool known = std::any_of(attributes.begin(), attributes.end(),
                                       [&](const Strata &strata) { return strata.column == trait.column; });
        if (!known && !control.cancelled())
            attributes.push_back(strataOf(table, trait, options));
    }
    std::vector<Confounded> found;
    for (size_t i = 0; i < traits.size() && !control.cancelled(); ++i) {
        const std::vector<Match> matches = table::evaluate(table, traits[i].condition);
        for (const Strata &strata : attributes) {
            if (strata.column == traits[i].column)
                continue;
            const auto odds = mantelHaenszel(countsByStratum(matches, strata, rating));
            if (!odds)
                continue;
            const ConfoundingKind kind = confoundingOf(*odds);
            if (kind != ConfoundingKind::None)
                found.push_back({i, strata.column, strata.attribute, kind, *odds});
        }
    }
    return found;
}

} // namespace lodestar::traits
