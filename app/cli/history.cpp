#include "app/cli/command.h"

#include "core/base/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::History)
};

QJsonArray json(const std::vector<project::HistoryEntry> &entries)
{
    QJsonArray array;
    for (const project::HistoryEntry &entry : entries) {
        array.append(QJsonObject{{u"seq"_s, entry.seq},
                                 {u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
                                 {u"by"_s, entry.by},
                                 {u"label"_s, withoutIsolates(entry.label)},
                                 {u"undone"_s, entry.undone},
                                 {u"current"_s, entry.current}});
    }
    return array;
}

QString state(const project::HistoryEntry &entry)
{
    if (!entry.current)
        return Tr::tr("given up");
    return entry.undone ? Tr::tr("taken back") : QString();
}

} // namespace

Result<> runHistory(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const std::vector<project::HistoryEntry> entries = (*project)->history();
    if (call.asJson()) {
        call.output().json({{u"entries"_s, json(entries)}});
        return {};
    }
    if (entries.empty()) {
        call.output().line(Tr::tr("Nothing has been done yet."));
        return {};
    }
    std::vector<QStringList> rows{{Tr::tr("No."), Tr::tr("When"), Tr::tr("Who"), Tr::tr("What"), QString()}};
    for (const project::HistoryEntry &entry : entries)
        rows.push_back(
            {format::count(entry.seq), format::dateTime(entry.at.toLocalTime()), entry.by, entry.label, state(entry)});
    call.output().line(aligned(rows, {0}));
    return {};
}

Result<> runUndo(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto label = (*project)->undo();
    if (!label)
        return label.error();
    if (call.asJson())
        call.output().json({{u"label"_s, withoutIsolates(*label)}, {u"entries"_s, json((*project)->history())}});
    else
        call.output().line(Tr::tr("Taken back: %1").arg(*label));
    return {};
}

Result<> runRedo(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadWrite);
    if (!project)
        return project.error();
    const auto label = (*project)->redo();
    if (!label)
        return label.error();
    if (call.asJson())
        call.output().json({{u"label"_s, withoutIsolates(*label)}, {u"entries"_s, json((*project)->history())}});
    else
        call.output().line(Tr::tr("Done again: %1").arg(*label));
    return {};
}

} // namespace lodestar::cli
