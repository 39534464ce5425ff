#include "core/project/mergedetail.h"

#include "core/base/text.h"
#include "core/project/handout.h"
#include "core/project/mergefields.h"
#include "core/project/mergeseen.h"
#include "core/project/opening.h"
#include "core/project/seal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::MergePlan)
};

QString nameOf(const QString &path)
{
    return isolated(QFileInfo(path).fileName());
}

Result<> isCopyOf(const Connection &mine, const Connection &theirs, const QString &path, const QString &otherPath)
{
    const auto id = mine.text(u"SELECT id FROM main.identity"_s),
               otherId = theirs.text(u"SELECT id FROM main.identity"_s);
    if (!id || !otherId)
        return id ? otherId.error() : id.error();
    if (*id != *otherId)
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 is another project, not a copy of %2, so there is nothing to merge. Choose a file that "
                            "was saved as a copy of this project, or handed out from it.")
                         .arg(nameOf(otherPath), nameOf(path)),
                     {}};
    return {};
}

/// Both files, each seen at one moment. Reading transactions: nothing is written.
struct BothFiles {
    OpenedFile mine, theirs;
};

Result<BothFiles> openBoth(const QString &path, const QString &otherPath)
{
    if (QFileInfo(path) == QFileInfo(otherPath))
        return Error{
            ErrorKind::BadInput, Tr::tr("%1 is this project itself. Choose a copy of it.").arg(nameOf(otherPath)), {}};
    auto theirs = Opening(otherPath, Project::Access::ReadOnly).open();
    if (!theirs)
        return std::move(theirs).error();
    auto mine = Opening(path, Project::Access::ReadOnly).openAgain();
    if (!mine)
        return std::move(mine).error();
    BothFiles both{std::move(*mine), std::move(*theirs)};
    LODESTAR_TRY(both.mine.connection->execute("BEGIN"));
    LODESTAR_TRY(both.theirs.connection->execute("BEGIN"));
    LODESTAR_TRY(isCopyOf(*both.mine.connection, *both.theirs.connection, path, otherPath));
    LODESTAR_TRY(sealIsWhole(*both.theirs.connection));
    LODESTAR_TRY(verifyRecorded(*both.theirs.connection));
    return both;
}

/// The tables without rows.
Documents emptied(const Documents &documents)
{
    Documents empty = documents;
    for (DocumentTable &table : empty.tables)
        table.rows.clear();
    return empty;
}

QString settingOf(const Documents &documents, const QString &key)
{
    const Cells *cells = documents.table(u"setting"_s)->row(key);
    return cells ? cells->at(1).toString() : QString();
}

/// Fills in the documents when the two parted, and what was done in the copy since.
Result<> findBase(const BothFiles &both, MergePlan &plan, MergeDetail &detail)
{
    const Connection &here = *both.mine.connection;
    const auto mine = readRecorded(here), theirs = readRecorded(*both.theirs.connection);
    if (!mine || !theirs)
        return mine ? theirs.error() : mine.error();
    size_t shared = sharedEntries(*mine, *theirs);
    const size_t since = plan.isHandout ? 0 : shared;
    std::function<bool(size_t)> wasApplied = [&](size_t i) { return stoodAtParting((*mine)[i], (*theirs)[i]); };
    std::optional<Stand> stand;
    if (plan.isHandout) {
        const QByteArray stored = settingOf(detail.theirs, u"handout.stand"_s).toUtf8();
        stand = findStand(*mine, QJsonDocument::fromJson(stored).object());
        plan.baseIsKnown = stand.has_value();
        shared = stand ? stand->shared : 0;
        wasApplied = [&](size_t i) { return bool(stand->applied[i]); };
    }
    for (size_t i = since; i < theirs->size(); ++i) {
        const Recorded &entry = (*theirs)[i];
        if (entry.applied)
            plan.actions.push_back({QDateTime::fromString(entry.at, Qt::ISODateWithMs), entry.by, entry.label});
    }
    if (!plan.baseIsKnown) {
        detail.base = emptied(detail.mine);
        return {};
    }
    auto base = documentsBefore(here, detail.mine, *mine, shared, wasApplied);
    if (!base)
        return std::move(base).error();
    detail.base = std::move(*base);
    return {};
}

/// Rows that cannot be compared alone: a state row of a version that did not come along would point nowhere.
void dropStrayStates(MergeDetail &detail, const Connection &mine)
{
    std::erase_if(detail.rows, [&](const RowMerge &row) {
        if (row.table != u"version_state"_s || row.mine || !row.merged)
            return false;
        const auto comes = [&](const IncomingVersion &version) { return version.id == row.key; };
        return std::none_of(detail.versions.begin(), detail.versions.end(), comes)
            && !mine.text(u"SELECT id FROM main.version WHERE id=?"_s, {row.key});
    });
}

Result<> readBoth(const BothFiles &both, MergePlan &plan, MergeDetail &detail)
{
    auto hash = hashDocuments(*both.mine.connection);
    if (!hash)
        return std::move(hash).error();
    detail.documentHash = *hash;
    auto mine = readDocuments(*both.mine.connection);
    if (!mine)
        return std::move(mine).error();
    auto theirs = readDocuments(*both.theirs.connection);
    if (!theirs)
        return std::move(theirs).error();
    detail.mine = std::move(*mine);
    detail.theirs = std::move(*theirs);
    plan.handoutTeam = settingOf(detail.theirs, u"handout.team"_s);
    plan.isHandout = !settingOf(detail.theirs, u"handout.stand"_s).isEmpty();
    return findBase(both, plan, detail);
}

Result<> compareBoth(const BothFiles &both, MergePlan &plan, MergeDetail &detail)
{
    auto datasets = compareDatasets(*both.mine.connection, *both.theirs.connection);
    if (!datasets)
        return std::move(datasets).error();
    auto versions = incomingVersions(*both.mine.connection, *both.theirs.connection, datasets->shared, plan.versions);
    if (!versions)
        return std::move(versions).error();
    detail.versions = std::move(*versions);
    leaveOutForeign(detail.theirs, detail.mine, *datasets, plan.isHandout);
    plan.datasets = std::move(datasets->foreign);
    Settled settled = settleSameThings(detail.theirs, detail.base, detail.mine);
    plan.duplicates = std::move(settled.duplicates);
    plan.notes = std::move(settled.notes);
    unfoldFields(detail.base, detail.mine, detail.theirs);
    SeenRows::fromText(settingOf(detail.mine, kSeenSetting)).silence(detail.theirs, detail.base, detail.mine);
    detail.rows = compareRows(detail.base, detail.mine, detail.theirs, plan.isHandout);
    dropStrayStates(detail, *both.mine.connection);
    appendPlaces(detail.rows, detail.base, detail.mine, plan.isHandout);
    tellRows(plan, detail);
    return {};
}

} // namespace

Result<MergePlan> planMerge(const QString &path, const QString &otherPath, const TaskControl &control)
{
    control.report(0, Tr::tr("Reading the copy"));
    const auto both = openBoth(path, otherPath);
    if (!both)
        return both.error();
    if (control.cancelled())
        return Error::cancelled();
    MergePlan plan;
    plan.otherFile = QFileInfo(otherPath).absoluteFilePath();
    const auto detail = std::make_shared<MergeDetail>();
    LODESTAR_TRY(readBoth(*both, plan, *detail));
    if (control.cancelled())
        return Error::cancelled();
    control.report(0.6, Tr::tr("Comparing"));
    LODESTAR_TRY(compareBoth(*both, plan, *detail));
    if (control.cancelled())
        return Error::cancelled();
    plan.detail = detail;
    return plan;
}

Result<MergePlan> planAdditions(const QString &path, const QString &source, const std::vector<AddedRow> &rows,
                                const TaskControl &control)
{
    auto opened = Opening(path, Project::Access::ReadOnly).openAgain();
    if (!opened)
        return std::move(opened).error();
    const Connection &connection = *opened->connection;
    LODESTAR_TRY(connection.execute("BEGIN"));
    auto hash = hashDocuments(connection);
    if (!hash)
        return std::move(hash).error();
    auto mine = readDocuments(connection);
    if (!mine)
        return std::move(mine).error();
    if (control.cancelled())
        return Error::cancelled();
    const auto detail = std::make_shared<MergeDetail>();
    detail->documentHash = *hash;
    detail->mine = std::move(*mine);
    detail->base = detail->mine;
    detail->theirs = emptied(detail->mine);
    for (const AddedRow &row : rows) {
        DocumentTable &table = *detail->theirs.table(row.table);
        Cells cells = table.defaults;
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
            cells[static_cast<size_t>(table.column(cell.key()))] = *cell;
        table.rows.insert_or_assign(cells.front().toString(), std::move(cells));
    }
    MergePlan plan;
    plan.otherFile = QFileInfo(source).absoluteFilePath();
    plan.isForm = true;
    Settled settled = settleSameThings(detail->theirs, detail->base, detail->mine);
    plan.duplicates = std::move(settled.duplicates);
    detail->rows = compareRows(detail->base, detail->mine, detail->theirs, true);
    appendPlaces(detail->rows, detail->base, detail->mine, true);
    tellRows(plan, *detail);
    plan.detail = detail;
    return plan;
}

} // namespace lodestar::project
