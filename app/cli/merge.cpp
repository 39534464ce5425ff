#include "app/cli/command.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/merge.h"
#include "core/project/mergerules.h"
#include "core/workshop/answerform.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

using project::MergeChange;
using project::MergeConflict;
using project::MergePlan;
using project::MergeRow;
using project::Side;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Merge)
};

QJsonValue valueOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject json(const MergeRow &row)
{
    return {{u"table"_s, row.table},   {u"key"_s, row.key},           {u"title"_s, row.title},
            {u"person"_s, row.person}, {u"question"_s, row.question}, {u"secret"_s, row.isSecret}};
}

QString id(MergeChange::Kind kind)
{
    switch (kind) {
    case MergeChange::Kind::Added:
        return u"added"_s;
    case MergeChange::Kind::Changed:
        return u"changed"_s;
    case MergeChange::Kind::Removed:
        break;
    }
    return u"removed"_s;
}

QString id(MergeConflict::Kind kind)
{
    switch (kind) {
    case MergeConflict::Kind::Field:
        return u"field"_s;
    case MergeConflict::Kind::RemovedHere:
        return u"removed-here"_s;
    case MergeConflict::Kind::RemovedThere:
        break;
    }
    return u"removed-there"_s;
}

QJsonArray conflictsJson(const MergePlan &plan, Side side)
{
    QJsonArray array;
    for (const MergeConflict &conflict : plan.conflicts) {
        QJsonObject object = json(conflict.row);
        object[u"kind"_s] = id(conflict.kind);
        object[u"taken"_s] = side == Side::Mine ? u"mine"_s : u"theirs"_s;
        if (conflict.kind == MergeConflict::Kind::Field) {
            object[u"column"_s] = conflict.column;
            object[u"base"_s] = valueOrNull(conflict.base);
            object[u"mine"_s] = valueOrNull(conflict.mine);
            object[u"theirs"_s] = valueOrNull(conflict.theirs);
        }
        array.append(object);
    }
    return array;
}

QJsonObject json(const MergePlan &plan, Side side, const project::MergeOutcome &outcome)
{
    QJsonArray actions, changes, duplicates, versions, datasets;
    for (const project::MergeAction &action : plan.actions)
        actions.append(QJsonObject{{u"at"_s, action.at.toUTC().toString(Qt::ISODate)},
                                   {u"by"_s, action.by},
                                   {u"label"_s, withoutIsolates(action.label)}});
    for (const MergeChange &change : plan.changes) {
        QJsonObject object = json(change.row);
        object[u"kind"_s] = id(change.kind);
        changes.append(object);
    }
    for (const project::MergeDuplicate &duplicate : plan.duplicates) {
        QJsonObject object = json(duplicate.row);
        object[u"kept"_s] = duplicate.keptKey;
        duplicates.append(object);
    }
    for (const project::MergeVersion &version : plan.versions)
        versions.append(
            QJsonObject{{u"name"_s, version.name}, {u"number"_s, version.number}, {u"newNumber"_s, version.newNumber}});
    for (const project::MergeDataset &dataset : plan.datasets)
        datasets.append(QJsonObject{{u"name"_s, dataset.name},
                                    {u"rows"_s, dataset.rows},
                                    {u"hanging"_s, QJsonArray::fromStringList(dataset.hanging)}});
    return {{u"applied"_s, outcome.applied}, {u"conflicts"_s, conflictsJson(plan, side)},
            {u"changes"_s, changes},         {u"duplicates"_s, duplicates},
            {u"versions"_s, versions},       {u"notTaken"_s, datasets},
            {u"actions"_s, actions},         {u"notes"_s, sentences(plan.notes + outcome.notes)}};
}

QString shown(const MergeRow &row)
{
    const QString title = row.isSecret ? Tr::tr("(not revealed)") : row.title;
    return row.person.isEmpty() ? title : Tr::tr("%1: %2", "who: what they said").arg(row.person, title);
}

QString word(MergeChange::Kind kind)
{
    switch (kind) {
    case MergeChange::Kind::Added:
        return Tr::tr("new");
    case MergeChange::Kind::Changed:
        return Tr::tr("changed");
    case MergeChange::Kind::Removed:
        break;
    }
    return Tr::tr("removed");
}

QString valueShown(const QString &text)
{
    return text.isEmpty() ? Tr::tr("(empty)") : visible(text, 80);
}

QString sentence(const MergeConflict &conflict)
{
    switch (conflict.kind) {
    case MergeConflict::Kind::RemovedHere:
        return Tr::tr("removed here, changed in the copy");
    case MergeConflict::Kind::RemovedThere:
        return Tr::tr("changed here, removed in the copy");
    case MergeConflict::Kind::Field:
        break;
    }
    if (conflict.row.isSecret)
        return Tr::tr("%1 differs (not revealed)").arg(conflict.field);
    return Tr::tr("%1: here %2, in the copy %3")
        .arg(conflict.field, valueShown(conflict.mine), valueShown(conflict.theirs));
}

void printConflicts(Output &output, const MergePlan &plan, Side side, bool isChosen)
{
    if (plan.conflicts.empty())
        return;
    output.line(u'\n' + Tr::tr("Changed on both sides:"));
    std::vector<QStringList> rows;
    for (const MergeConflict &conflict : plan.conflicts)
        rows.push_back({u"  "_s + project::tableWord(conflict.row.table), shown(conflict.row), sentence(conflict)});
    output.line(aligned(rows));
    if (side == Side::Theirs)
        output.line(Tr::tr("Settled for the copy."));
    else if (isChosen)
        output.line(Tr::tr("Settled for this project."));
    else
        output.line(Tr::tr("This project's stay as they are. To take those of the copy, merge again with --prefer "
                           "theirs."));
}

void printRest(Output &output, const MergePlan &plan, const QStringList &notes)
{
    if (!plan.duplicates.empty())
        output.line(Tr::tr("Said on both sides and kept once: %1.")
                        .arg(format::count(static_cast<qint64>(plan.duplicates.size()))));
    for (const project::MergeVersion &version : plan.versions) {
        output.line(version.number == version.newNumber
                        ? Tr::tr("Version %1 of %2 comes along.").arg(format::count(version.number), version.name)
                        : Tr::tr("Version %1 of %2 comes along as version %3.")
                              .arg(format::count(version.number), version.name, format::count(version.newNumber)));
    }
    for (const project::MergeDataset &dataset : plan.datasets) {
        output.line(Tr::tr("The data set %1 of the copy is not taken over; import its file here.").arg(dataset.name));
        if (!dataset.hanging.isEmpty())
            output.line(u"  "_s + Tr::tr("Was about it: %1").arg(listed(dataset.hanging)));
    }
    if (!plan.baseIsKnown)
        output.line(Tr::tr("Where the two parted is not in the history of this project, so whatever differs counts as "
                           "changed on both sides."));
    output.lines(notes);
}

void print(Output &output, const MergePlan &plan, Side side, bool isChosen, const project::MergeOutcome &outcome,
           bool dryRun)
{
    if (plan.isEmpty())
        output.line(Tr::tr("There is nothing new in the copy."));
    std::vector<QStringList> rows;
    for (const MergeChange &change : plan.changes)
        rows.push_back({u"  "_s + project::tableWord(change.row.table), word(change.kind), shown(change.row)});
    if (!rows.empty()) {
        output.line(dryRun ? Tr::tr("Would come in:") : Tr::tr("Came in:"));
        output.line(aligned(rows));
    }
    printConflicts(output, plan, side, isChosen);
    printRest(output, plan, plan.notes + outcome.notes);
    if (dryRun)
        output.line(Tr::tr("Nothing was changed."));
    else if (outcome.applied > 0)
        output.line(Tr::tr("Merged. One undo takes all of it back."));
}

} // namespace

Result<> runMerge(Call &call)
{
    const QString prefer = call.option("prefer");
    if (call.has("prefer") && prefer != u"mine"_s && prefer != u"theirs"_s)
        return call.wrongUsage(Tr::tr("--prefer takes mine or theirs, not \"%1\".").arg(prefer));
    const Side side = prefer == u"theirs"_s ? Side::Theirs : Side::Mine;
    const bool dryRun = call.has("dry-run");
    const auto project =
        call.openProject(dryRun ? project::Project::Access::ReadOnly : project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const QString other = call.word(1);
    const bool isProject = QFileInfo(other).suffix().compare(u"icp"_s, Qt::CaseInsensitive) == 0;
    const auto plan = isProject ? project::planMerge((*project)->path(), other, call.control())
                                : workshop::planForm((*project)->path(), other, call.control());
    if (!plan)
        return plan.error();
    project::MergeOutcome outcome;
    if (!dryRun) {
        auto merged = project::merge(**project, *plan, {side}, call.control());
        if (!merged)
            return std::move(merged).error();
        outcome = std::move(*merged);
    }
    if (call.asJson())
        call.output().json(json(*plan, side, outcome));
    else
        print(call.output(), *plan, side, call.has("prefer"), outcome, dryRun);
    return {};
}

} // namespace lodestar::cli
