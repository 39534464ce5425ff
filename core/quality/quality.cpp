#include "core/quality/quality.h"

#include "core/base/format.h"
#include "core/metrics/beststore.h"
#include "core/table/datasetstore.h"

#include <QCoreApplication>

namespace lodestar::quality {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::quality::Quality)
};

} // namespace

Result<Report> inspect(project::Project &project, const TaskControl &control, qsizetype workLimit)
{
    const table::DatasetStore datasets(project);
    const table::RecipeStore recipe(project);
    const auto info = datasets.current();
    if (!info)
        return info.error();
    if (!*info)
        return Error{
            ErrorKind::NotFound, Tr::tr("The project has no customers yet. Import a table of customers first."), {}};
    const metrics::BestRuleStore rules(project);
    auto rule = rules.load(**info);
    if (!rule)
        return std::move(rule).error();
    auto steps = recipe.steps((*info)->kind);
    if (!steps)
        return std::move(steps).error();
    auto done = recipe.report(**info, control.part(0, 0.1));
    if (!done)
        return std::move(done).error();
    auto table = datasets.load(**info, {}, control.part(0.1, 0.5));
    auto stored = datasets.asStored(**info);
    if (!table || !stored)
        return table ? std::move(stored).error() : std::move(table).error();

    Report report;
    report.steps = std::move(*steps);
    report.recipe = std::move(*done);
    report.analysis =
        profile::analyse(std::move(*table), std::move(*rule), rules.isAgreed(), {}, control.part(0.5, 0.7));
    control.report(0.7, Tr::tr("Checking the data"));
    const QDate imported = (*info)->importedAt.toLocalTime().date();
    report.findings = findAll({report.analysis, imported}, control);
    control.report(0.8, Tr::tr("Comparing spellings"));
    // What was kept apart is kept apart under a new name of the column too.
    const table::LaidRecipe laid = table::layRecipe(std::move(*stored), report.steps);
    report.spellings = findSpellings(report.table(), laid.steps, control);
    control.report(0.9, Tr::tr("Looking for duplicates"));
    report.duplicates = findDuplicates(report.table(), report.steps, control);
    report.work = findWork(report.analysis, workLimit);
    if (control.cancelled())
        return Error::cancelled();
    return report;
}

QString Report::summary() const
{
    const table::DatasetInfo &info = table().info();
    qint64 missing = 0;
    for (const table::ColumnInfo &column : info.columns)
        missing += column.missing;
    const auto cells = static_cast<double>(info.rows) * static_cast<double>(std::max<size_t>(info.columns.size(), 1));
    const double filled = cells > 0 ? 1 - static_cast<double>(missing) / cells : 0;
    return Tr::tr("%1 customers, %2 columns; %3 of the cells are filled in.", "counts, share")
        .arg(format::count(info.rows), format::count(static_cast<qint64>(info.columns.size())), format::share(filled));
}

} // namespace lodestar::quality
