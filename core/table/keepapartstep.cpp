#include "core/base/text.h"
#include "core/table/stepkinds.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

StepColumns columns(const DatasetInfo &, const RecipeStep &)
{
    return {};
}

void apply(DraftTable &, const RecipeStep &, StepReport &) { }

QString tell(const RecipeStep &step)
{
    QStringList names;
    for (const QString &value : textsOf(step.value[u"values"_s]))
        names << named(value);
    for (const RowKey &key : rowKeysOf(step.value[u"rows"_s]))
        names << named(key.key);
    if (step.attribute.isEmpty())
        return Tr::tr("%1 are different customers").arg(joined(names));
    return Tr::tr("%1: %2 are different things", "column, values").arg(named(step.attribute), joined(names));
}

} // namespace

/// A decision that things that look alike are not the same, so that nobody asks again. Changes nothing.
const StepKind kKeepApartStep{"keep_apart", layNothing, columns, apply, tell, false};

} // namespace lodestar::table
