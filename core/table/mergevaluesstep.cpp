#include "core/base/text.h"
#include "core/table/stepkinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

void lay(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    const ColumnInfo *column = columnOf(info, step.attribute, report);
    if (column && isNumeric(column->type)) {
        report.trouble = StepReport::Trouble::WrongType;
        report.column = step.attribute;
    }
}

void apply(DraftTable &table, const RecipeStep &step, StepReport &report)
{
    DraftColumn *column = table.edit(step.attribute);
    if (!column)
        return;
    const QString target = step.value[u"into"_s].toString();
    const quint32 into = target.isEmpty() ? Column::kMissing : column->texts.codeFor(target.toUtf8());
    std::vector<quint32> newCodes(static_cast<size_t>(column->texts.texts().size()));
    std::iota(newCodes.begin(), newCodes.end(), 0u);
    for (const QString &value : textsOf(step.value[u"values"_s])) {
        if (value == target)
            continue;
        const quint32 code = column->texts.find(value.toUtf8());
        if (code == Column::kMissing)
            report.miss(value);
        else
            newCodes[code] = into;
    }
    report.cells = report.rows = column->replaceCodes(newCodes);
}

QString tell(const RecipeStep &step)
{
    QStringList from = textsOf(step.value[u"values"_s]);
    const QString into = step.value[u"into"_s].toString();
    from.removeAll(into);
    if (into.isEmpty())
        return Tr::tr("%1: %n value(s) mean “not known”", nullptr, static_cast<int>(from.size()))
            .arg(named(step.attribute));
    if (from.size() == 1)
        return Tr::tr("%1: %2 becomes %3", "column, value, value")
            .arg(named(step.attribute), named(from[0]), named(into));
    return Tr::tr("%1: %n spelling(s) become %2", nullptr, static_cast<int>(from.size()))
        .arg(named(step.attribute), named(into));
}

} // namespace

const StepKind kMergeValuesStep{"merge_values", lay, columnOfStep, apply, tell};

} // namespace lodestar::table
