#include "core/research/maturitystore.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/relate/rollupcolumns.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "core/table/rollup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using table::DatasetInfo;
using table::DatasetKind;
using table::DatasetStore;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::MaturityStore)
};

const QString kComputed = u"maturity"_s;

bool isLevels(const DatasetInfo &rollup)
{
    return rollup.detail[table::computedKey()].toString() == kComputed;
}

QString needsText(const MaturityRule &rule)
{
    return QString::fromUtf8(QJsonDocument(rule.needsJson()).toJson(QJsonDocument::Compact));
}

/// Of every imported row the level it stands on, as a code of `texts`; rows that the recipe drops have none.
std::vector<quint32> codesOf(const table::Table &customers, const std::vector<MaturityRule> &rules,
                             const MaturityLevels &levels, table::Dictionary &texts)
{
    std::array<quint32, kHighestLevel + 1> codes;
    codes.fill(table::Column::kMissing);
    for (int level = kLowestLevel; level <= kHighestLevel; ++level) {
        if (levels.counts[static_cast<size_t>(level)] > 0)
            codes[static_cast<size_t>(level)] =
                texts.append(u"%1 %2"_s.arg(QString::number(level), levelName(rules, level)).toUtf8());
    }
    std::vector<quint32> rows(static_cast<size_t>(customers.info().storedRows), table::Column::kMissing);
    for (qsizetype row = 0; row < customers.rows(); ++row)
        rows[static_cast<size_t>(customers.importedRow(row))] =
            codes[static_cast<size_t>(levels.level[static_cast<size_t>(row)])];
    return rows;
}

/// The table without the column that is to be replaced, and with the names of what another column loses its role to.
DatasetInfo withoutLevels(DatasetInfo base, const DatasetInfo *before, QJsonArray &moved)
{
    for (table::ColumnInfo &column : base.columns) {
        if (column.role.id == table::RoleId::TechMaturity && (!before || column.rollup != before->id))
            moved.append(QJsonObject{{u"column"_s, column.name}, {u"role"_s, QString()}});
        if (!before || column.rollup != before->id)
            column.rollup = 0; // every other name is taken
    }
    base.rows = base.storedRows;
    return base;
}

} // namespace

Result<std::vector<MaturityRule>> MaturityStore::rules() const
{
    auto query = m_project.query(u"SELECT id, level, name, needs FROM maturity_rule ORDER BY level, position, id"_s);
    if (!query)
        return std::move(query).error();
    std::vector<MaturityRule> rules;
    while (query->next()) {
        MaturityRule rule;
        rule.id = query->value(0).toString();
        rule.level = std::clamp(query->value(1).toInt(), kLowestLevel, kHighestLevel);
        rule.name = query->value(2).toString();
        rule.setNeeds(QJsonDocument::fromJson(query->value(3).toString().toUtf8()).object());
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<> MaturityStore::writeRule(const MaturityRule &rule)
{
    const QString id = rule.id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : rule.id;
    LODESTAR_TRY(m_project.query(
        u"INSERT INTO maturity_rule(id, position, level, name, needs) "
        "VALUES(?, (SELECT COALESCE(MAX(position), 0) + 1 FROM maturity_rule), ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET level = excluded.level, name = excluded.name, needs = excluded.needs"_s,
        {id, std::clamp(rule.level, kLowestLevel, kHighestLevel), rule.name.simplified(), needsText(rule)}));
    return {};
}

Result<> MaturityStore::save(const MaturityRule &rule)
{
    return m_project.change(Tr::tr("Changed a rule of technical maturity"), [&] { return writeRule(rule); });
}

Result<> MaturityStore::remove(const QString &id)
{
    return m_project.change(Tr::tr("Removed a rule of technical maturity"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM maturity_rule WHERE id = ?"_s, {id}));
        return {};
    });
}

Result<> MaturityStore::takeSuggestion(const std::vector<MaturityRule> &suggested)
{
    return m_project.change(Tr::tr("Began with five levels of technical maturity"), [&]() -> Result<> {
        for (const MaturityRule &rule : suggested)
            LODESTAR_TRY(writeRule(rule));
        return {};
    });
}

Result<table::Table> MaturityStore::customers(const TaskControl &control) const
{
    const DatasetStore store(m_project);
    const auto info = store.current();
    const auto known = rules();
    if (!info || !known)
        return info ? known.error() : info.error();
    if (!*info)
        return Error{ErrorKind::NotFound, Tr::tr("There are no customers yet. Import them first."), {}};
    std::vector<int> columns = columnsFor(**info, *known);
    if (columns.empty())
        columns.push_back(0);
    return store.load(**info, columns, control);
}

Result<> MaturityStore::apply(const TaskControl &control)
{
    return m_project.change(Tr::tr("Wrote the technical maturity of the customers"),
                            [&] { return writeLevels(control); });
}

Result<> MaturityStore::writeLevels(const TaskControl &control)
{
    const auto table = customers(control.part(0, 0.5));
    const auto known = rules();
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    const auto print = fingerprint();
    if (!table || !known)
        return table ? known.error() : table.error();
    if (!rollups || !print)
        return rollups ? print.error() : rollups.error();
    const MaturityLevels levels = levelsOf(*table, *known);
    const qint64 placed = table->rows() - levels.counts[0];
    if (placed == 0)
        return Error{ErrorKind::BadInput,
                     Tr::tr("No customer stands on any level. Give a column the role Technologies, or change what the "
                            "rules need."),
                     {}};
    const DatasetInfo *before = table::rollupOf(*rollups, table->info().id, kComputed);
    QJsonArray moved;
    const DatasetInfo base = withoutLevels(table->info(), before, moved);
    const table::ColumnInfo *source = table->info().byRole(table::RoleId::Technologies);
    relate::RollupColumns columns(base, before);
    table::Dictionary texts;
    const std::vector<quint32> codes = codesOf(*table, *known, levels, texts);
    columns.addWords({table::Formula::TechMaturity, source ? source->name : QString(), base.name, placed},
                     table::RoleId::TechMaturity, codes, texts);
    DatasetInfo info;
    info.kind = DatasetKind::Rollup;
    info.name = Tr::tr("Technical maturity of %1").arg(base.name);
    info.rows = base.storedRows;
    info.detail = {{u"base"_s, base.id},
                   {table::computedKey(), kComputed},
                   {u"columns"_s, columns.origins()},
                   {u"moved"_s, moved},
                   {u"fingerprint"_s, *print}};
    LODESTAR_TRY(hideLevels());
    std::vector<table::DatasetColumn> written = columns.take();
    LODESTAR_TRY(table::writeDataset(m_project, info, written, {}, control.part(0.5, 1)));
    LODESTAR_TRY(table::RecipeStore(m_project).settle(base.id, control));
    return {};
}

Result<> MaturityStore::hideLevels()
{
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    const auto current = DatasetStore(m_project).current();
    if (!rollups || !current)
        return rollups ? current.error() : rollups.error();
    for (const DatasetInfo &rollup : *rollups) {
        if (isLevels(rollup) && *current && rollup.detail[u"base"_s].toInteger() == (*current)->id)
            LODESTAR_TRY(m_project.query(u"DELETE FROM dataset_state WHERE dataset = ?"_s, {rollup.id}));
    }
    return {};
}

Result<> MaturityStore::takeAway()
{
    const auto current = DatasetStore(m_project).current();
    if (!current)
        return current.error();
    if (!*current)
        return {};
    return m_project.change(Tr::tr("Took the technical maturity of the customers away"), [&]() -> Result<> {
        LODESTAR_TRY(hideLevels());
        LODESTAR_TRY(table::RecipeStore(m_project).settle((*current)->id));
        return {};
    });
}

/// Of the rules, the customers they are laid on and the corrections laid over them.
Result<QString> MaturityStore::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto current = DatasetStore(m_project).current();
    const auto known = rules();
    if (!current || !known)
        return current ? known.error() : current.error();
    hash.addData(QByteArray::number(*current ? (*current)->id : 0) + '\n');
    for (const MaturityRule &rule : *known)
        hash.addData(QByteArray::number(rule.level) + '\n' + rule.name.toUtf8() + '\n' + needsText(rule).toUtf8()
                     + '\n');
    auto steps = m_project.query(u"SELECT kind, attribute, value FROM recipe_step WHERE dataset_kind IN "
                                 "('customers', 'technographics') ORDER BY position, id"_s);
    if (!steps)
        return std::move(steps).error();
    while (steps->next()) {
        for (int i = 0; i < 3; ++i)
            hash.addData(steps->value(i).toString().toUtf8() + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<MaturityStore::Standing> MaturityStore::standing() const
{
    const auto current = DatasetStore(m_project).current();
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    if (!current || !rollups)
        return current ? rollups.error() : current.error();
    const DatasetInfo *levels = *current ? table::rollupOf(*rollups, (*current)->id, kComputed) : nullptr;
    if (!levels)
        return Standing::None;
    const auto print = fingerprint();
    if (!print)
        return print.error();
    return levels->detail[u"fingerprint"_s].toString() == *print ? Standing::Current : Standing::Stale;
}

Result<> MaturityStore::renew(const TaskControl &control)
{
    const auto now = standing();
    const auto rollups = DatasetStore(m_project).list(DatasetKind::Rollup);
    if (!now || !rollups)
        return now ? rollups.error() : now.error();
    if (*now == Standing::Current || !std::any_of(rollups->begin(), rollups->end(), isLevels))
        return {};
    const auto written = writeLevels(control);
    // Customers on whom the rules no longer bear stay without levels, which is no error of the import.
    return !written && written.error().kind == ErrorKind::BadInput ? Result<>() : written;
}

} // namespace lodestar::research
