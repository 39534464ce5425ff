#include "core/relate/relatedrates.h"

#include "core/project/project.h"
#include "core/relate/relatestore.h"
#include "core/table/currencyratestore.h"

namespace lodestar::relate {

Result<> saveRates(project::Project &project, const table::CurrencyRates &rates, const TaskControl &control)
{
    return project.change(table::ratesLabel(rates), [&] { return writeRates(project, rates, control); });
}

Result<> writeRates(project::Project &project, const table::CurrencyRates &rates, const TaskControl &control)
{
    table::CurrencyRateStore store(project);
    if (rates == store.load())
        return {};
    LODESTAR_TRY(store.write(rates));
    const auto mixed = RelateStore(project).currencies();
    if (!mixed)
        return mixed.error();
    if (!mixed->isEmpty())
        LODESTAR_TRY(RelateStore(project).rollUp(control));
    return {};
}

} // namespace lodestar::relate
