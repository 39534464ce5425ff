#include "core/table/stepkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

// How tables are matched is decided here but carried out when they are rolled up (core/relate): the cells stay as they
// are.

StepColumns columns(const DatasetInfo &, const RecipeStep &)
{
    return {};
}

void apply(DraftTable &, const RecipeStep &, StepReport &) { }

QString tellKey(const RecipeStep &step)
{
    const QString from = named(step.value[u"from"_s].toString()), to = step.value[u"to"_s].toString();
    return to.isEmpty() ? Tr::tr("%1 is matched to nothing").arg(from)
                        : Tr::tr("%1 means %2", "key, key").arg(from, named(to));
}

QString tellColumns(const RecipeStep &step)
{
    return Tr::tr("%1 is matched by the customers' %2", "column, column")
        .arg(named(step.attribute), named(step.value[u"customers"_s].toString()));
}

} // namespace

const StepKind kMatchKeyStep{"match_key", layNothing, columns, apply, tellKey, false};
const StepKind kMatchColumnsStep{"match_columns", layNothing, columns, apply, tellColumns, false};

} // namespace lodestar::table
