#include "core/base/text.h"
#include "core/table/stepkinds.h"

#include "core/base/format.h"
#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

double factorOf(const RecipeStep &step)
{
    const double factor = step.value[u"factor"_s].toDouble(1);
    return std::isfinite(factor) && factor != 0 ? factor : 1;
}

void lay(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    ColumnInfo *column = columnOf(info, step.attribute, report);
    if (!column)
        return;
    if (column->type != ColumnType::Number && column->type != ColumnType::Money) {
        report.trouble = StepReport::Trouble::WrongType;
        report.column = step.attribute;
        return;
    }
    if (const QString currency = step.value[u"currency"_s].toString(); !currency.isEmpty()) {
        column->type = ColumnType::Money;
        column->currency = currency;
    }
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    const double factor = factorOf(step);
    DraftColumn *column = factor == 1 ? table.find(step.attribute) : table.edit(step.attribute);
    if (!column)
        return;
    for (double &number : column->numbers) {
        if (std::isnan(number))
            continue;
        number *= factor;
        ++report.cells;
    }
    report.rows = report.cells;
    if (factor != 1)
        column->markChanged();
}

QString tell(const RecipeStep &step)
{
    const QString currency = step.value[u"currency"_s].toString();
    const double factor = factorOf(step);
    const QString column = named(step.attribute);
    if (factor == 1)
        return Tr::tr("%1: amounts in %2", "column, currency").arg(column, currency);
    const QString times = format::number(factor, 6);
    return currency.isEmpty()
        ? Tr::tr("%1: values times %2", "column, factor").arg(column, times)
        : Tr::tr("%1: values times %2, in %3", "column, factor, currency").arg(column, times, currency);
}

} // namespace

const StepKind kSetUnitStep{"set_unit", lay, columnOfStep, apply, tell};

} // namespace lodestar::table
