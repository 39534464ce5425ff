#include "core/table/steppreview.h"

#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"

#include <QSet>

namespace lodestar::table {

namespace {

constexpr size_t kRows = 6;

QStringList namesOf(const DatasetInfo &info, const std::vector<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names << info.columns[static_cast<size_t>(column)].name;
    return names;
}

QStringList cellsOf(const Table &table, const std::vector<int> &columns, qsizetype row)
{
    QStringList cells;
    for (const int column : columns)
        cells << table.column(column).display(row);
    return cells;
}

bool hasValue(const Table &table, const std::vector<int> &columns, qsizetype row)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](int column) { return !table.column(column).isMissing(row); });
}

} // namespace

Result<StepPreview> previewStep(project::Project &project, const DatasetInfo &info, const RecipeStep &step,
                                const TaskControl &control)
{
    const DatasetStore store(project);
    auto steps = RecipeStore(project).steps(info.kind);
    auto stored = store.asStored(info);
    if (!steps || !stored)
        return steps ? std::move(stored).error() : std::move(steps).error();
    LaidRecipe before = layRecipe(*stored, *steps);
    steps->push_back(step);
    LaidRecipe after = layRecipe(*stored, *steps);
    StepPreview preview;
    preview.report = after.reports.back();
    const StepKind *kind = stepKind(step.kind);
    if (!kind || preview.report.trouble != StepReport::Trouble::None)
        return preview;
    StepColumns columns = kind->columns(after.info, after.steps.back());
    if (columns.reads.empty() && columns.writes.empty()) {
        if (const ColumnInfo *column = before.info.byName(step.attribute)) // it changes the column, not its cells
            columns.reads = columns.writes = {column->index};
    }
    preview.before = namesOf(before.info, columns.reads);
    preview.after = namesOf(after.info, columns.writes);
    const auto was = store.loadLaid(before, columns.reads, control.part(0, 0.5));
    const auto now = store.loadLaid(after, columns.writes, control.part(0.5, 1));
    if (!was || !now)
        return was ? now.error() : was.error();
    preview.report = after.reports.back();
    QSet<QStringList> seen;
    for (qsizetype row = 0; row < was->rows() && row < now->rows() && preview.rows.size() < kRows; ++row) {
        if (!hasValue(*was, columns.reads, row))
            continue;
        StepPreview::Row shown{cellsOf(*was, columns.reads, row), cellsOf(*now, columns.writes, row)};
        if (!seen.contains(shown.before)) {
            seen.insert(shown.before);
            preview.rows.push_back(std::move(shown));
        }
    }
    return preview;
}

} // namespace lodestar::table
