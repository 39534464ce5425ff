#include "app/cli/command.h"

#include "core/base/format.h"
#include "core/table/comparison.h"
#include "core/table/datasetstore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Changes)
};

constexpr size_t kShown = 20;

/// The two data sets to compare: as named, else the one in use and the one imported before it.
struct Chosen {
    table::DatasetInfo from, to;
};

Result<std::optional<table::DatasetInfo>> named(Call &call, const char *option, const table::DatasetStore &store)
{
    if (!call.has(option))
        return std::optional<table::DatasetInfo>();
    bool ok = false;
    const qint64 id = call.option(option).toLongLong(&ok);
    if (!ok || id <= 0)
        return call.wrongUsage(Tr::tr("A data set is named by its number, not by \"%1\".").arg(call.option(option)));
    auto info = store.info(id);
    if (!info)
        return std::move(info).error();
    return std::optional<table::DatasetInfo>(std::move(*info));
}

Result<Chosen> chosen(Call &call, const table::DatasetStore &store)
{
    auto to = named(call, "to", store);
    if (!to)
        return std::move(to).error();
    auto from = named(call, "from", store);
    if (!from)
        return std::move(from).error();
    if (!*to) {
        to = *from ? store.current((*from)->kind) : store.current();
        if (!to)
            return std::move(to).error();
    }
    if (*to && !*from) {
        auto all = store.list((*to)->kind);
        if (!all)
            return std::move(all).error();
        const auto older =
            std::find_if(all->begin(), all->end(), [&](const auto &info) { return info.id < (*to)->id; });
        if (older != all->end())
            *from = std::move(*older);
    }
    if (!*to || !*from)
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 has no two data sets to compare. Import the newer file into the same project: "
                            "lodestar-cli import.")
                         .arg(call.word(0)),
                     {}};
    return Chosen{std::move(**from), std::move(**to)};
}

QJsonObject datasetJson(const table::DatasetInfo &info)
{
    return {{u"id"_s, info.id}, {u"name"_s, info.name}, {u"rows"_s, info.rows}};
}

QJsonObject customerJson(const table::Table &table, qsizetype row)
{
    return {{u"id"_s, table.keyOf(row)}, {u"name"_s, table.nameOf(row)}};
}

QJsonArray changedJson(const table::Table &before, const table::Table &now, const table::Comparison &found)
{
    QJsonArray changed;
    for (size_t pair = 0; pair < found.pairs.size(); ++pair) {
        if (!found.isChanged(pair))
            continue;
        const table::MatchedRows &rows = found.pairs[pair];
        QJsonArray cells;
        for (const table::ColumnChanges &column : found.columns) {
            if (column.cells[pair]) {
                cells.append(QJsonObject{{u"column"_s, now.column(column.now).name()},
                                         {u"from"_s, before.column(column.before).canonical(rows.before)},
                                         {u"to"_s, now.column(column.now).canonical(rows.now)}});
            }
        }
        QJsonObject customer = customerJson(now, rows.now);
        customer[u"cells"_s] = cells;
        changed.append(customer);
    }
    return changed;
}

QJsonObject columnsJson(const table::Table &before, const table::Table &now, const table::Comparison &found)
{
    QJsonArray added, removed, renamed, changed;
    for (const int column : found.added)
        added.append(now.column(column).name());
    for (const int column : found.removed)
        removed.append(before.column(column).name());
    for (const table::RenamedColumn &column : found.renamed)
        renamed.append(QJsonObject{{u"from"_s, before.column(column.before).name()},
                                   {u"to"_s, now.column(column.now).name()},
                                   {u"same"_s, column.same}});
    for (const table::ColumnChanges &column : found.columns) {
        if (column.count > 0)
            changed.append(QJsonObject{{u"name"_s, now.column(column.now).name()}, {u"cells"_s, column.count}});
    }
    return {{u"added"_s, added}, {u"removed"_s, removed}, {u"renamed"_s, renamed}, {u"changed"_s, changed}};
}

QJsonObject json(const table::Table &before, const table::Table &now, const table::Comparison &found)
{
    QJsonArray joined, left;
    for (const quint32 row : found.joined)
        joined.append(customerJson(now, row));
    for (const quint32 row : found.left)
        left.append(customerJson(before, row));
    const QJsonValue by = found.by == table::MatchedBy::Id ? QJsonValue(u"id"_s)
        : found.by == table::MatchedBy::Name               ? QJsonValue(u"name"_s)
                                                           : QJsonValue(QJsonValue::Null);
    return {{u"from"_s, datasetJson(before.info())},
            {u"to"_s, datasetJson(now.info())},
            {u"matchedBy"_s, by},
            {u"matched"_s, static_cast<qint64>(found.pairs.size())},
            {u"repeatedKeys"_s, found.repeated},
            {u"withoutKey"_s, found.withoutKey},
            {u"new"_s, joined},
            {u"gone"_s, left},
            {u"changed"_s, changedJson(before, now, found)},
            {u"columns"_s, columnsJson(before, now, found)}};
}

void printNames(Output &output, const QString &title, const table::Table &table, const std::vector<quint32> &rows)
{
    if (rows.empty())
        return;
    output.line(u'\n' + title);
    for (size_t i = 0; i < std::min(rows.size(), kShown); ++i)
        output.line(u"  "_s + table.nameOf(rows[i]));
    if (rows.size() > kShown)
        output.line(Tr::tr("… and %n more; --json lists them.", nullptr, static_cast<int>(rows.size() - kShown)));
}

void print(Output &output, const table::Table &before, const table::Table &now, const table::Comparison &found)
{
    output.line(Tr::tr("From %1 to %2:").arg(before.info().name, now.info().name));
    if (found.by == table::MatchedBy::Nothing) {
        output.line(Tr::tr("The customers cannot be matched: the two have no column with numbers or names of customers "
                           "in common."));
    } else {
        output.line(Tr::tr("New customers: %1. Gone: %2. Changed: %3 of the %4 others.")
                        .arg(format::count(static_cast<qint64>(found.joined.size())),
                             format::count(static_cast<qint64>(found.left.size())), format::count(found.changedRows),
                             format::count(static_cast<qint64>(found.pairs.size()))));
        if (found.by == table::MatchedBy::Name)
            output.line(Tr::tr("They were matched by name: the two have no column with customer numbers in common."));
    }
    std::vector<QStringList> columns{{Tr::tr("Column"), Tr::tr("Changed cells")}};
    for (const table::ColumnChanges &column : found.columns) {
        if (column.count > 0)
            columns.push_back({now.column(column.now).name(), format::count(column.count)});
    }
    for (const int column : found.added)
        columns.push_back({now.column(column).name(), Tr::tr("new column")});
    for (const int column : found.removed)
        columns.push_back({before.column(column).name(), Tr::tr("column is gone")});
    if (columns.size() > 1)
        output.line(u'\n' + aligned(columns, {1}));
    printNames(output, Tr::tr("New:"), now, found.joined);
    printNames(output, Tr::tr("Gone:"), before, found.left);
}

} // namespace

Result<> runChanges(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const table::DatasetStore store(**project);
    const auto sets = chosen(call, store);
    if (!sets)
        return sets.error();
    const auto before = store.load(sets->from, {}, call.control());
    if (!before)
        return before.error();
    const auto now = store.load(sets->to, {}, call.control());
    if (!now)
        return now.error();
    const auto found = table::compare(*before, *now, call.control());
    if (!found)
        return found.error();
    if (call.asJson())
        call.output().json(json(*before, *now, *found));
    else
        print(call.output(), *before, *now, *found);
    return {};
}

} // namespace lodestar::cli
