#include "core/project/merge.h"

#include "core/base/text.h"
#include "core/project/mergedetail.h"
#include "core/project/mergefields.h"
#include "core/project/mergeseen.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Merge)
};

Result<> run(const Project &project, const QString &sql, const QVariantList &values)
{
    auto done = project.query(sql, values);
    if (!done)
        return std::move(done).error();
    return {};
}

/// Writes what differs between `before` and `after` of one table; returns how many rows.
Result<qint64> writeTable(const Project &project, const DocumentTable &before, const DocumentTable &after,
                          const TaskControl &control)
{
    const QString name = after.name;
    const QString key = after.columns.first();
    qint64 count = 0;
    for (const auto &[rowKey, cells] : before.rows) {
        if (after.row(rowKey))
            continue;
        LODESTAR_TRY(run(project, u"DELETE FROM main.%1 WHERE %2=?"_s.arg(name, key), {cells.front()}));
        ++count;
    }
    const QString marks = QStringList(after.columns.size(), u"?"_s).join(u", "_s);
    const QString insert =
        u"INSERT OR REPLACE INTO main.%1(%2) VALUES(%3)"_s.arg(name, after.columns.join(u", "_s), marks);
    for (const auto &[rowKey, cells] : after.rows) {
        const Cells *old = before.row(rowKey);
        if (old && sameRow(*old, cells))
            continue;
        if (control.cancelled())
            return Error::cancelled();
        LODESTAR_TRY(run(project, insert, QVariantList(cells.begin(), cells.end())));
        ++count;
    }
    return count;
}

/// So that the same copy, merged again, asks nothing twice. What is read from a form comes once.
Result<> rememberSeen(Project &project, const MergePlan &plan)
{
    if (plan.isForm || plan.detail->rows.empty())
        return {};
    SeenRows seen = SeenRows::fromText(project.setting(kSeenSetting));
    for (const RowMerge &row : plan.detail->rows)
        seen.add(row, plan.detail->mine.table(row.table)->columns);
    return project.setSetting(kSeenSetting, seen.toText());
}

QString labelOf(const MergePlan &plan)
{
    if (plan.isHandout)
        return Tr::tr("Brought in what was handed out to %1").arg(isolated(visible(plan.handoutTeam, 60)));
    if (plan.isForm)
        return Tr::tr("Brought in the answers of %1").arg(isolated(visible(QFileInfo(plan.otherFile).fileName(), 60)));
    return Tr::tr("Merged the copy %1").arg(isolated(visible(QFileInfo(plan.otherFile).fileName(), 60)));
}

} // namespace

Result<MergeOutcome> merge(Project &project, const MergePlan &plan, const MergeChoices &choices,
                           const TaskControl &control)
{
    const MergeDetail &detail = *plan.detail;
    const auto now = project.documentHash();
    if (!now)
        return now.error();
    if (*now != detail.documentHash)
        return Error::failed(Tr::tr("The project has changed since the copy was looked at. Nothing was merged. Look at "
                                    "the copy again."));
    QHash<std::pair<size_t, int>, size_t> conflicts; // row and column → place in the plan
    for (size_t i = 0; i < detail.conflicts.size(); ++i)
        conflicts.insert({detail.conflicts[i].row, detail.conflicts[i].column}, i);
    MergeOutcome outcome;
    Documents merged = mergedDocuments(
        detail,
        [&](size_t row, int column) {
            return choices.of(conflicts.value({row, column})) == Side::Theirs;
        },
        outcome.notes);
    Documents before = detail.mine;
    foldFields(merged);
    foldFields(before);
    LODESTAR_TRY(project.change(labelOf(plan), [&]() -> Result<> {
        for (const IncomingVersion &version : detail.versions) {
            LODESTAR_TRY(writeVersion(project, version));
            ++outcome.applied;
        }
        for (const DocumentTable &table : merged.tables) {
            const auto written = writeTable(project, *before.table(table.name), table, control);
            if (!written)
                return written.error();
            outcome.applied += *written;
        }
        return control.cancelled() ? Result<>(Error::cancelled()) : rememberSeen(project, plan);
    }));
    return outcome;
}

} // namespace lodestar::project
