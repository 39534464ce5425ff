#include "core/relate/relatestore.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/relate/joinedtables.h"
#include "core/relate/lookups.h"
#include "core/relate/madecustomers.h"
#include "core/relate/stackedtable.h"
#include "core/table/currencyratestore.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::DatasetInfo;
using table::DatasetKind;
using table::DatasetStore;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::RelateStore)
};

const QString kMatchKey = u"match_key"_s, kMatchColumns = u"match_columns"_s;

QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Table> loadToRelate(const DatasetStore &store, const DatasetInfo &info, const TaskControl &control)
{
    std::vector<int> columns = columnsToRelate(info);
    if (columns.empty())
        columns.push_back(0);
    return store.load(info, columns, control);
}

/// A table with those that came together with it. Where one of them is imported anew alone, the others stay.
void takeInUse(const DatasetInfo &current, const std::vector<DatasetInfo> &all, std::vector<DatasetInfo> &taken)
{
    taken.push_back(current);
    QString batch = batchOf(current);
    for (const DatasetInfo &info : all) {
        if (batch.isEmpty() && info.id < current.id && info.name == current.name)
            batch = batchOf(info);
    }
    for (const DatasetInfo &info : all) {
        const bool isTaken =
            std::any_of(taken.begin(), taken.end(), [&](const DatasetInfo &other) { return other.name == info.name; });
        if (batch.isEmpty() || batchOf(info) != batch || isTaken)
            continue;
        taken.push_back(info);
        for (DatasetInfo *each : {&taken.front(), &taken.back()})
            setBatch(*each, batch); // they continue the one in use
    }
}

/// One cell per row as imported: rows that the recipe drops have nothing rolled up.
void spread(std::vector<table::DatasetColumn> &columns, const Table &customers)
{
    constexpr quint32 missing = 0; // RollupColumns begins every column with it
    const qint64 stored = customers.info().storedRows;
    if (stored == customers.rows())
        return;
    for (table::DatasetColumn &column : columns) {
        std::vector<quint32> codes(static_cast<size_t>(stored), missing);
        for (qsizetype row = 0; row < customers.rows(); ++row)
            codes[static_cast<size_t>(customers.importedRow(row))] = column.codes[static_cast<size_t>(row)];
        column.codes = std::move(codes);
    }
}

} // namespace

Result<Decisions> RelateStore::decisions() const
{
    auto steps = m_project.query(u"SELECT dataset_kind, kind, attribute, value FROM recipe_step WHERE kind IN (?, ?) "
                                 "ORDER BY position, id"_s,
                                 {kMatchKey, kMatchColumns});
    if (!steps)
        return std::move(steps).error();
    Decisions decisions;
    decisions.rates = table::CurrencyRateStore(m_project).load();
    while (steps->next()) {
        const auto kind = table::datasetKindFromId(steps->value(0).toString());
        const QJsonObject value = QJsonDocument::fromJson(steps->value(3).toString().toUtf8()).object();
        if (!kind)
            continue;
        if (steps->value(1).toString() == kMatchKey)
            decisions.pairs[*kind].push_back({value[u"from"_s].toString(), value[u"to"_s].toString()});
        else
            decisions.columns[*kind] = {steps->value(2).toString(), value[u"customers"_s].toString()};
    }
    return decisions;
}

Result<> RelateStore::writePairs(DatasetKind kind, const QString &column, const std::vector<KeyPair> &pairs)
{
    for (const KeyPair &pair : pairs) {
        // A second thought replaces the first.
        LODESTAR_TRY(m_project.query(u"DELETE FROM recipe_step WHERE dataset_kind = ? AND kind = ? AND "
                                     "json_extract(value, '$.from') = ?"_s,
                                     {table::datasetKindId(kind), kMatchKey, pair.from}));
        LODESTAR_TRY(
            m_project.query(u"INSERT INTO recipe_step(id, position, dataset_kind, kind, attribute, value) "
                            "VALUES(?, (SELECT coalesce(max(position), 0) + 1 FROM recipe_step), ?, ?, ?, ?)"_s,
                            {QUuid::createUuid().toString(QUuid::WithoutBraces), table::datasetKindId(kind), kMatchKey,
                             column, jsonText({{u"from"_s, pair.from}, {u"to"_s, pair.to}})}));
    }
    return {};
}

Result<> RelateStore::writeColumns(DatasetKind kind, const Decisions::Columns &columns)
{
    LODESTAR_TRY(m_project.query(u"DELETE FROM recipe_step WHERE dataset_kind = ? AND kind = ?"_s,
                                 {table::datasetKindId(kind), kMatchColumns}));
    LODESTAR_TRY(m_project.query(u"INSERT INTO recipe_step(id, position, dataset_kind, kind, attribute, value) "
                                 "VALUES(?, (SELECT coalesce(max(position), 0) + 1 FROM recipe_step), ?, ?, ?, ?)"_s,
                                 {QUuid::createUuid().toString(QUuid::WithoutBraces), table::datasetKindId(kind),
                                  kMatchColumns, columns.column, jsonText({{u"customers"_s, columns.customers}})}));
    return {};
}

Result<> RelateStore::accept(DatasetKind kind, const QString &column, const std::vector<KeyPair> &pairs,
                             const TaskControl &control)
{
    if (pairs.empty())
        return {};
    const KeyPair &first = pairs.front();
    const QString label = pairs.size() > 1 ? Tr::tr("Matched %n keys", nullptr, static_cast<int>(pairs.size()))
        : first.to.isEmpty()
        ? Tr::tr("Left %1 without a match").arg(isolated(visible(first.from, 60)))
        : Tr::tr("Matched %1 to %2").arg(isolated(visible(first.from, 60)), isolated(visible(first.to, 60)));
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(writePairs(kind, column, pairs));
        LODESTAR_TRY(rollUp(control));
        return {};
    });
}

Result<> RelateStore::withdraw(DatasetKind kind, const KeyPair &pair, const TaskControl &control)
{
    const QString label = Tr::tr("Took the match of %1 back").arg(isolated(visible(pair.from, 60)));
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM recipe_step WHERE dataset_kind = ? AND kind = ? AND "
                                     "json_extract(value, '$.from') = ?"_s,
                                     {table::datasetKindId(kind), kMatchKey, pair.from}));
        LODESTAR_TRY(rollUp(control));
        return {};
    });
}

Result<> RelateStore::chooseColumns(DatasetKind kind, const Decisions::Columns &columns, const TaskControl &control)
{
    const QString label = Tr::tr("Matched %1 by “%2”").arg(table::datasetKindName(kind), isolated(columns.column));
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(writeColumns(kind, columns));
        LODESTAR_TRY(rollUp(control));
        return {};
    });
}

/// What the roll-up of the customers in use keeps of how it was made; empty when there is none.
Result<QJsonObject> RelateStore::detail() const
{
    const auto base = DatasetStore(m_project).current();
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    if (!base || !rollups)
        return base ? rollups.error() : base.error();
    const DatasetInfo *rollup = *base ? table::rollupOf(*rollups, (*base)->id) : nullptr;
    return rollup ? rollup->detail : QJsonObject();
}

Result<QStringList> RelateStore::wordsOf(const QString &key) const
{
    const auto kept = detail();
    if (!kept)
        return kept.error();
    QStringList words;
    for (const QJsonValue &word : (*kept)[key].toArray())
        words << word.toString();
    return words;
}

Result<std::vector<SourceReport>> RelateStore::reports() const
{
    const auto kept = detail();
    if (!kept)
        return kept.error();
    std::vector<SourceReport> reports;
    for (const QJsonValue &source : (*kept)[u"sources"_s].toArray())
        reports.push_back(SourceReport::fromJson(source.toObject()));
    return reports;
}

Result<QStringList> RelateStore::notes() const
{
    return wordsOf(u"notes"_s);
}

Result<QStringList> RelateStore::currencies() const
{
    return wordsOf(u"currencies"_s);
}

Result<> RelateStore::hide(qint64 dataset)
{
    LODESTAR_TRY(m_project.query(u"DELETE FROM dataset_state WHERE dataset = ?"_s, {dataset}));
    return {};
}

/// Customers that were made out of orders give way to a table of customers, or to those made out of newer orders.
Result<> RelateStore::hideMadeBesides(qint64 base, const std::vector<DatasetInfo> &rollups)
{
    const auto customers = DatasetStore(m_project).list(DatasetKind::Customers);
    if (!customers)
        return customers.error();
    for (const DatasetInfo &other : *customers) {
        if (other.id == base || !isMade(other))
            continue;
        LODESTAR_TRY(hide(other.id));
        for (const DatasetInfo *rollup : table::rollupsOf(rollups, other.id))
            LODESTAR_TRY(hide(rollup->id));
    }
    return {};
}

Result<std::vector<DatasetInfo>> RelateStore::tablesInUse(const std::vector<DatasetInfo> &brought) const
{
    const DatasetStore store(m_project);
    std::vector<DatasetInfo> wanted;
    for (const DatasetKind kind : table::importableKinds()) {
        if (!isRelatedKind(kind))
            continue;
        const auto all = store.list(kind);
        const auto current = store.current(kind);
        if (!all || !current)
            return all ? current.error() : all.error();
        if (!*current)
            continue;
        std::vector<DatasetInfo> known; // of this kind: what comes in now, or is in use
        std::copy_if(brought.begin(), brought.end(), std::back_inserter(known),
                     [&](const DatasetInfo &info) { return info.kind == kind; });
        if (known.empty())
            takeInUse(**current, *all, known);
        const size_t fromNow = static_cast<size_t>(
            std::count_if(brought.begin(), brought.end(), [&](const DatasetInfo &info) { return info.kind == kind; }));
        for (const DatasetInfo &info : *all) {
            const bool isOther = kind == DatasetKind::Transactions
                && std::none_of(known.begin(), known.end(),
                                [&](const DatasetInfo &other) { return areAlike(other, info); });
            if (isOther)
                known.push_back(info);
        }
        wanted.insert(wanted.end(), known.begin() + static_cast<qsizetype>(fromNow), known.end());
    }
    return wanted;
}

/// The table in use of each related kind with what belongs to it, and every reference table: the newest of each name.
Result<std::vector<Table>> RelateStore::related(const TaskControl &control) const
{
    const DatasetStore store(m_project);
    auto inUse = tablesInUse({});
    if (!inUse)
        return std::move(inUse).error();
    std::vector<DatasetInfo> wanted = std::move(*inUse);
    const auto lookups = store.list(DatasetKind::Lookup);
    if (!lookups)
        return lookups.error();
    for (const DatasetInfo &lookup : *lookups) {
        const bool isOlder = std::any_of(wanted.begin(), wanted.end(), [&](const DatasetInfo &other) {
            return other.kind == DatasetKind::Lookup && other.name == lookup.name;
        });
        if (!isOlder && !wanted.empty())
            wanted.push_back(lookup);
    }
    std::vector<Table> tables;
    for (const DatasetInfo &info : wanted) {
        auto table = loadToRelate(store, info, control);
        if (!table)
            return std::move(table).error();
        tables.push_back(std::move(*table));
    }
    return tables;
}

/// The customers in use; made anew out of orders or deals where no customers' table was ever imported.
Result<std::optional<DatasetInfo>> RelateStore::baseFor(const std::vector<Table> &others, const TaskControl &control)
{
    auto current = DatasetStore(m_project).current();
    if (!current || (*current && !isMade(**current)))
        return current;
    for (const DatasetKind kind : {DatasetKind::Transactions, DatasetKind::Opportunities}) {
        const std::vector<Table> tables = tablesOf(kind, others);
        if (tables.empty())
            continue;
        const auto joined = joinTables(tables, control);
        if (!joined)
            return joined.error();
        if (*current && (*current)->detail[u"madeFrom"_s].toInteger() == joined->table.info().id)
            return current;
        auto made = makeCustomers(joined->table);
        if (!made)
            continue;
        auto written = table::writeDataset(m_project, made->info, made->columns, {}, control);
        if (!written)
            return std::move(written).error();
        written->storedRows = written->rows;
        return std::optional<DatasetInfo>(std::move(*written));
    }
    return current;
}

Result<RollUp> RelateStore::rollUp(const TaskControl &control, bool takeSimilar)
{
    const auto others = related(control.part(0, 0.4));
    if (!others)
        return others.error();
    const auto base = baseFor(*others, control);
    if (!base)
        return base.error();
    if (!*base) {
        RollUp nothing;
        for (const Table &other : *others) {
            if (isRelatedKind(other.info().kind))
                nothing.sources.push_back(describe(other));
        }
        return nothing;
    }
    const DatasetStore store(m_project);
    const auto rollups = store.list(DatasetKind::Rollup);
    if (!rollups)
        return rollups.error();
    const DatasetInfo *before = table::rollupOf(*rollups, (*base)->id);
    RollUp rollUp;
    if (!others->empty()) {
        const auto customers = loadToRelate(store, **base, control.part(0.4, 0.5));
        auto decided = decisions();
        if (!customers || !decided)
            return customers ? decided.error() : customers.error();
        decided->takeSimilar = takeSimilar;
        auto related = relate(*customers, *others, *decided, before, control.part(0.5, 0.7));
        if (!related)
            return related;
        rollUp = std::move(*related);
        spread(rollUp.columns, *customers);
    }
    if (before)
        LODESTAR_TRY(hide(before->id));
    LODESTAR_TRY(hideMadeBesides((*base)->id, *rollups));
    LODESTAR_TRY(write(**base, rollUp, control.part(0.7, 1)));
    return rollUp;
}

Result<> RelateStore::write(const DatasetInfo &base, RollUp &rollUp, const TaskControl &control)
{
    if (rollUp.columns.empty())
        return {};
    DatasetInfo info;
    info.kind = DatasetKind::Rollup;
    info.name = Tr::tr("Rolled up for %1").arg(base.name);
    info.rows = base.storedRows;
    QJsonArray sources;
    for (const SourceReport &source : rollUp.sources)
        sources.append(source.toJson());
    info.detail = {{u"base"_s, base.id},
                   {u"columns"_s, rollUp.origins},
                   {u"moved"_s, rollUp.moved},
                   {u"sources"_s, sources},
                   {u"currencies"_s, QJsonArray::fromStringList(rollUp.currencies)},
                   {u"notes"_s, QJsonArray::fromStringList(rollUp.notes)}};
    // What was matched because a person asked for all that is alike is matched in the next import too.
    for (const SourceReport &source : rollUp.sources) {
        std::vector<KeyPair> alike;
        for (const Suggestion &taken : source.taken) {
            if (taken.why == Suggestion::Why::LegalForm)
                alike.push_back({taken.from, taken.to});
        }
        LODESTAR_TRY(writePairs(source.decidedFor, source.column, alike));
    }
    auto written = table::writeDataset(m_project, info, rollUp.columns, {}, control);
    if (!written)
        return std::move(written).error();
    LODESTAR_TRY(table::RecipeStore(m_project).settle(base.id, control));
    return {};
}

} // namespace lodestar::relate
