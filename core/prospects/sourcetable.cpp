#include "core/prospects/sourcetable.h"

#include "core/import/preparedimport.h"
#include "core/import/readings.h"
#include "core/relate/preparedtable.h"
#include "core/table/drafttable.h"
#include "core/table/recipesteps.h"
#include "core/table/recipestore.h"

namespace lodestar::prospects {

using table::Column;
using table::DraftColumn;
using table::Table;

namespace {

void fill(DraftColumn &draft, const Column &column)
{
    if (table::isNumeric(column.type())) {
        draft.numbers.assign(column.numbers().begin(), column.numbers().end());
    } else {
        draft.texts.reserve(static_cast<size_t>(column.dictionary().size()));
        for (quint32 code = 0; code < static_cast<quint32>(column.dictionary().size()); ++code)
            draft.texts.codeFor(column.dictionary().utf8(code)); // different texts: the same codes again
        draft.codes.assign(column.codes().begin(), column.codes().end());
        if (column.type() == table::ColumnType::Tags)
            draft.offsets.assign(column.tagOffsets().begin(), column.tagOffsets().end());
    }
    draft.setLoaded();
}

Table corrected(const Table &read, const std::vector<table::RecipeStep> &steps)
{
    table::LaidRecipe laid = table::layRecipe(read.info(), steps);
    table::DraftTable draft(laid.info, read.rows());
    std::vector<int> all;
    for (size_t i = 0; i < laid.info.columns.size(); ++i) {
        DraftColumn &cells = draft.at(i);
        cells.info.type = laid.types[i];
        if (i < read.info().columns.size())
            fill(cells, read.column(static_cast<qsizetype>(i)));
        else
            cells.clear(read.rows()); // made by a step
        all.push_back(static_cast<int>(i));
    }
    table::applyRecipe(draft, laid);
    for (size_t i = 0; i < laid.info.columns.size(); ++i)
        draft.at(i).info.type = laid.info.columns[i].type;
    return draft.take(all);
}

} // namespace

Result<Table> tableOfSource(project::Project &project, const QString &path, const import::ImportOptions &options,
                            const TaskControl &control)
{
    const auto applied = import::Readings::of(project).applied(path, options);
    const auto prepared = import::prepareFile(path, applied, control);
    if (!prepared)
        return prepared.error();
    Table read = relate::tableOf(prepared->outcome.dataset, prepared->columns);
    const auto steps = table::RecipeStore(project).stepsOn(read.info());
    if (!steps)
        return steps.error();
    return steps->empty() ? read : corrected(read, *steps);
}

} // namespace lodestar::prospects
