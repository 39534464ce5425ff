#include "core/traits/traits.h"

#include "core/traits/eligibility.h"
#include "core/traits/livetraits.h"

namespace lodestar::traits {

HonestyLevel honestyLevel(qint64 best, qint64 rest)
{
    if (best + rest < 10 || best < 3)
        return HonestyLevel::Hypotheses;
    if (best < 10 || rest < 10)
        return HonestyLevel::Hints;
    return best >= 30 && rest >= 30 ? HonestyLevel::Evidence : HonestyLevel::Indications;
}

TraitReport findTraits(const table::Table &table, const metrics::Rating &rating, const metrics::BestRule &rule,
                       const TraitOptions &options, const TaskControl &control)
{
    return LiveTraits(table, rule, options, control).update(rating);
}

std::vector<int> columnsFor(const table::DatasetInfo &info)
{
    std::vector<int> columns;
    for (const table::ColumnInfo &column : info.columns) {
        if (whyExcluded(column, info.rows, nullptr).isEmpty())
            columns.push_back(column.index);
    }
    return columns;
}

} // namespace lodestar::traits
