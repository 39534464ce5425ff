#include "core/traits/conditiontrait.h"

#include "core/traits/traitorder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::traits {

Trait traitMeeting(const table::Table &table, const metrics::Rating &rating, const table::Condition &condition)
{
    Counts counts;
    const std::vector<table::Match> matches = table::evaluate(table, condition);
    for (size_t row = 0; row < matches.size(); ++row) {
        if (matches[row] == table::Match::Unknown || (!rating.best[row] && std::isnan(rating.score[row])))
            continue;
        const bool with = matches[row] == table::Match::Yes;
        if (rating.best[row])
            ++(with ? counts.bestWith : counts.bestWithout);
        else
            ++(with ? counts.restWith : counts.restWithout);
    }
    Trait trait = traitOf(counts);
    trait.condition = condition;
    if (const table::Column *column = table::columnFor(table, condition))
        trait.column = column->info().index;
    trait.attribute = condition.attribute;
    trait.value = condition.valueText();
    return trait;
}

std::optional<table::Condition> middleHalfOfBest(const table::Column &column, const metrics::Rating &rating)
{
    if (!table::isNumeric(column.type()) || column.type() == table::ColumnType::YesNo)
        return {};
    static constexpr std::array ends{0.25, 0.75};
    std::vector<double> values;
    const auto cells = column.numbers();
    for (size_t row = 0; row < cells.size(); ++row) {
        if (rating.best[row] && !std::isnan(cells[row]))
            values.push_back(cells[row]);
    }
    const std::vector<double> quartiles = quantiles(values, ends);
    if (quartiles.size() != ends.size())
        return {};
    const bool whole = std::all_of(values.begin(), values.end(), [](double one) { return one == std::floor(one); });
    table::Condition condition;
    condition.attribute = column.name();
    condition.role = column.role();
    condition.op = table::Condition::Op::Between;
    condition.type = column.type();
    condition.low = whole ? std::floor(quartiles[0]) : quartiles[0];
    // The upper end is part of the range, but no part of a Between.
    condition.high =
        whole ? std::floor(quartiles[1]) + 1 : std::nextafter(quartiles[1], std::numeric_limits<double>::infinity());
    return condition;
}

} // namespace lodestar::traits
