#include "core/table/recipestore.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/table/carriedsteps.h"
#include "core/table/cellentry.h"
#include "core/table/datasetstore.h"
#include "core/table/recipe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <map>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeStore)
};

const QString kSetRole = u"set_role"_s, kFillCell = u"fill_cell"_s;

QString outcomeKey(qint64 dataset)
{
    return u"recipe.%1"_s.arg(dataset);
}

bool changesCells(const RecipeStep &step)
{
    const StepKind *kind = stepKind(step.kind);
    return kind && kind->changesCells;
}

bool hasCellSteps(const LaidRecipe &laid)
{
    return std::any_of(laid.steps.begin(), laid.steps.end(), changesCells);
}

/// Equal for equal outcomes: the steps that change cells, the columns they find, and what identifies the customers.
QString signatureOf(const LaidRecipe &laid)
{
    QJsonArray parts;
    for (const RecipeStep &step : laid.steps) {
        if (changesCells(step))
            parts << step.kind << step.attribute << step.value;
    }
    for (const ColumnInfo &column : laid.info.columns) {
        if (isImported(column))
            parts << column.name << columnTypeId(column.type);
    }
    for (const RoleId role : {RoleId::Id, RoleId::Name}) {
        const ColumnInfo *column = laid.info.byRole(role);
        parts << (column ? column->name : QString());
    }
    return QString::fromLatin1(sha256Hex(canonicalJson(parts)));
}

QString labelOfFills(const DatasetInfo &info, const std::vector<CellFill> &cells)
{
    const QString column = isolated(visible(info.columns[static_cast<size_t>(cells.front().column)].name, 60));
    const auto count = static_cast<int>(cells.size());
    if (count == 1)
        return Tr::tr("Changed %1 of %2", "column, customer").arg(column, isolated(visible(cells.front().row.key, 60)));
    const bool oneColumn = std::all_of(cells.begin(), cells.end(),
                                       [&](const CellFill &cell) { return cell.column == cells.front().column; });
    return oneColumn ? Tr::tr("Filled in %n cell(s) of %1", nullptr, count).arg(column)
                     : Tr::tr("Filled in %n cell(s)", nullptr, count);
}

/// Without making texts of the cells: a million rows are gone through in a millisecond or two.
bool haveSameCell(const Column &column, qsizetype a, qsizetype b)
{
    const auto one = static_cast<size_t>(a), other = static_cast<size_t>(b);
    if (isNumeric(column.type()))
        return column.numbers()[one] == column.numbers()[other];
    if (column.type() == ColumnType::Tags)
        return column.canonical(a) == column.canonical(b);
    return column.codes()[one] == column.codes()[other];
}

/// How often a key came before, among the rows as imported: 1 for the first.
template <class Same>
int occurrence(qsizetype row, Same same)
{
    int nth = 1;
    for (qsizetype earlier = 0; earlier < row; ++earlier)
        nth += same(earlier) ? 1 : 0;
    return nth;
}

} // namespace

Result<std::vector<RecipeStep>> RecipeStore::steps(DatasetKind kind) const
{
    auto rows = m_project.query(u"SELECT id, kind, attribute, value FROM recipe_step WHERE dataset_kind = ? "
                                "ORDER BY position, id"_s,
                                {datasetKindId(kind)});
    if (!rows)
        return std::move(rows).error();
    std::vector<RecipeStep> steps;
    while (rows->next()) {
        RecipeStep step;
        step.id = rows->value(0).toString();
        step.dataset = kind;
        step.kind = rows->value(1).toString();
        step.attribute = rows->value(2).toString();
        step.setStoredValue(rows->value(3).toString());
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<std::vector<RecipeStep>> RecipeStore::stepsOn(const DatasetInfo &stored) const
{
    auto own = steps(stored.kind);
    if (!own || stored.kind != DatasetKind::Prospects)
        return own;
    const auto ofCustomers = steps(DatasetKind::Customers);
    if (!ofCustomers)
        return ofCustomers.error();
    if (ofCustomers->empty())
        return own;
    const DatasetStore datasets(m_project);
    const auto customers = datasets.current(DatasetKind::Customers);
    if (!customers)
        return customers.error();
    if (!*customers)
        return own;
    auto before = datasets.asStored(**customers);
    if (!before)
        return std::move(before).error();
    std::vector<RecipeStep> all = carriedSteps(std::move(*before), *ofCustomers, stored);
    all.insert(all.end(), own->begin(), own->end());
    return all;
}

Result<LaidRecipe> RecipeStore::lay(const DatasetInfo &info) const
{
    auto stored = DatasetStore(m_project).asStored(info);
    if (!stored)
        return std::move(stored).error();
    auto all = stepsOn(*stored);
    if (!all)
        return std::move(all).error();
    return layRecipe(std::move(*stored), *all);
}

Result<RecipeReport> RecipeStore::report(const DatasetInfo &info, const TaskControl &control) const
{
    auto laid = lay(info);
    if (!laid)
        return std::move(laid).error();
    if (!recall(*laid))
        LODESTAR_TRY(workOut(*laid, control));
    return RecipeReport{std::move(laid->reports)};
}

Result<> RecipeStore::workOut(LaidRecipe &laid, const TaskControl &control) const
{
    auto table = DatasetStore(m_project).loadLaid(laid, changedColumns(laid), control);
    if (!table)
        return std::move(table).error();
    laid.info = table->info();
    return {};
}

Result<RecipeReport> RecipeStore::settle(qint64 dataset, const TaskControl &control)
{
    auto info = DatasetStore(m_project).info(dataset);
    if (!info)
        return std::move(info).error();
    auto laid = lay(*info);
    if (!laid)
        return std::move(laid).error();
    if (!recall(*laid)) {
        LODESTAR_TRY(workOut(*laid, control));
        LODESTAR_TRY(keep(*laid));
    }
    return RecipeReport{std::move(laid->reports)};
}

Result<> RecipeStore::keep(const LaidRecipe &laid)
{
    QJsonArray columns, reports;
    for (const ColumnInfo &column : laid.info.columns)
        columns << QJsonArray{column.name, column.distinct, column.missing};
    for (size_t i = 0; i < laid.steps.size(); ++i) {
        if (changesCells(laid.steps[i]))
            reports << laid.reports[i].toJson();
    }
    const QJsonObject outcome{{u"signature"_s, signatureOf(laid)},
                              {u"rows"_s, laid.info.rows},
                              {u"columns"_s, columns},
                              {u"reports"_s, reports}};
    return m_project.setSetting(outcomeKey(laid.info.id),
                                QString::fromUtf8(QJsonDocument(outcome).toJson(QJsonDocument::Compact)));
}

bool RecipeStore::recall(LaidRecipe &laid) const
{
    if (!hasCellSteps(laid))
        return true; // nothing changes the counts of the import
    const QString stored = m_project.setting(outcomeKey(laid.info.id));
    if (stored.isEmpty())
        return false;
    const QJsonObject outcome = QJsonDocument::fromJson(stored.toUtf8()).object();
    if (outcome[u"signature"_s].toString() != signatureOf(laid))
        return false;
    laid.info.rows = outcome[u"rows"_s].toInteger();
    for (const QJsonValue &each : outcome[u"columns"_s].toArray()) {
        if (const ColumnInfo *found = laid.info.byName(each[0].toString())) {
            ColumnInfo &column = laid.info.columns[static_cast<size_t>(found->index)];
            column.distinct = each[1].toInteger();
            column.missing = each[2].toInteger();
        }
    }
    const QJsonArray reports = outcome[u"reports"_s].toArray();
    qsizetype next = 0;
    for (size_t i = 0; i < laid.steps.size(); ++i) {
        if (!changesCells(laid.steps[i]))
            continue;
        laid.reports[i] = StepReport::fromJson(reports.at(next++).toObject());
        laid.reports[i].step = laid.steps[i].id;
    }
    return true;
}

Result<> RecipeStore::change(const DatasetInfo &info, const QString &label, const TaskControl &control,
                             const std::function<Result<>()> &work)
{
    return m_project.change(label, [&]() -> Result<> {
        const auto before = steps(info.kind);
        LODESTAR_TRY(work());
        const auto after = steps(info.kind);
        if (!before || !after)
            return before ? after.error() : before.error();
        std::vector<RecipeStep> changed;
        const auto addMissing = [&](const std::vector<RecipeStep> &from, const std::vector<RecipeStep> &in) {
            std::copy_if(from.begin(), from.end(), std::back_inserter(changed),
                         [&](const RecipeStep &step) { return std::find(in.begin(), in.end(), step) == in.end(); });
        };
        addMissing(*before, *after);
        addMissing(*after, *before);
        return m_follow ? m_follow(info, changed, control) : Result<>();
    });
}

Result<> RecipeStore::insert(RecipeStep step)
{
    if (step.id.isEmpty())
        step.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto done = m_project.query(u"INSERT INTO recipe_step(id, position, dataset_kind, kind, attribute, value) "
                                "VALUES(?, (SELECT coalesce(max(position), 0) + 1 FROM recipe_step), ?, ?, ?, ?)"_s,
                                {step.id, datasetKindId(step.dataset), step.kind, step.attribute, step.storedValue()});
    LODESTAR_TRY(std::move(done));
    return {};
}

Result<> RecipeStore::settleNew(const DatasetInfo &info, const QStringList &added, const TaskControl &control)
{
    const auto report = settle(info.id, control);
    if (!report)
        return report.error();
    for (const QString &id : added) {
        const StepReport *of = report->of(id);
        if (of && !of->fits() && of->cells == 0 && of->rows == 0)
            return Error{ErrorKind::BadInput, problemText(*of), {}};
    }
    return {};
}

Result<> RecipeStore::add(const DatasetInfo &info, std::vector<RecipeStep> steps, const QString &label,
                          const TaskControl &control)
{
    return change(info, label, control, [&]() -> Result<> {
        QStringList added;
        for (RecipeStep &step : steps) {
            step.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            step.dataset = info.kind;
            added << step.id;
            LODESTAR_TRY(insert(step));
        }
        return settleNew(info, added, control);
    });
}

Result<> RecipeStore::remove(const DatasetInfo &info, const QStringList &ids, const TaskControl &control)
{
    const QString label = Tr::tr("Removed %n step(s) from the recipe", nullptr, static_cast<int>(ids.size()));
    return change(info, label, control, [&]() -> Result<> {
        for (const QString &id : ids)
            LODESTAR_TRY(m_project.query(u"DELETE FROM recipe_step WHERE id = ?"_s, {id}));
        LODESTAR_TRY(settle(info.id, control));
        return {};
    });
}

Result<> RecipeStore::setOff(const DatasetInfo &info, const QString &id, bool off, const TaskControl &control)
{
    const auto all = steps(info.kind);
    if (!all)
        return all.error();
    auto step = std::find_if(all->begin(), all->end(), [&](const RecipeStep &each) { return each.id == id; });
    if (step == all->end())
        return Error{ErrorKind::NotFound, Tr::tr("This step is not in the recipe any more."), {}};
    RecipeStep changed = *step;
    changed.isOff = off;
    const QString what = table::describe(changed);
    const QString label = off ? Tr::tr("Switched off: %1").arg(what) : Tr::tr("Switched on: %1").arg(what);
    return change(info, label, control, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE recipe_step SET value = ? WHERE id = ?"_s, {changed.storedValue(), id}));
        LODESTAR_TRY(settle(info.id, control));
        return {};
    });
}

Result<> RecipeStore::setRole(const DatasetInfo &info, int column, const Role &role, const TaskControl &control)
{
    if (column < 0 || column >= static_cast<int>(info.columns.size()))
        return Error{ErrorKind::NotFound, Tr::tr("There is no such column."), {}};
    const ColumnInfo &chosen = info.columns[static_cast<size_t>(column)];
    LODESTAR_TRY(checkRole(chosen, role));
    const QString label = role.isNone() ? Tr::tr("Took the role from %1").arg(isolated(chosen.name))
                                        : Tr::tr("Set %1 to the role %2").arg(isolated(chosen.name), role.name());
    return change(info, label, control, [&]() -> Result<> {
        // One step per column: a second thought replaces the first.
        LODESTAR_TRY(m_project.query(u"DELETE FROM recipe_step WHERE dataset_kind = ? AND kind = ? AND attribute = ?"_s,
                                     {datasetKindId(info.kind), kSetRole, chosen.name}));
        LODESTAR_TRY(insert({{}, info.kind, kSetRole, chosen.name, {{u"role"_s, role.key()}}, false}));
        LODESTAR_TRY(settle(info.id, control));
        return {};
    });
}

Result<> RecipeStore::dropReplaced(const DatasetInfo &info, const std::vector<CellFill> &cells)
{
    const auto all = steps(info.kind);
    if (!all)
        return all.error();
    for (const RecipeStep &step : *all) {
        const QJsonArray filled = step.value[u"cells"_s].toArray();
        if (step.kind != kFillCell || filled.size() != 1)
            continue;
        const RowKey key = RowKey::fromJson(filled[0].toObject());
        const bool again = std::any_of(cells.begin(), cells.end(), [&](const CellFill &cell) {
            return cell.row == key && info.columns[static_cast<size_t>(cell.column)].name == step.attribute;
        });
        if (again)
            LODESTAR_TRY(m_project.query(u"DELETE FROM recipe_step WHERE id = ?"_s, {step.id}));
    }
    return {};
}

Result<> RecipeStore::fillCells(const DatasetInfo &info, const std::vector<CellFill> &cells, const TaskControl &control)
{
    if (cells.empty())
        return {};
    std::map<int, QJsonArray> perColumn;
    for (const CellFill &cell : cells) {
        if (cell.column < 0 || cell.column >= static_cast<int>(info.columns.size()))
            return Error{ErrorKind::NotFound, Tr::tr("There is no such column."), {}};
        auto canonical = canonicalCell(info.columns[static_cast<size_t>(cell.column)], cell.text);
        if (!canonical)
            return std::move(canonical).error();
        QJsonObject json = cell.row.toJson();
        json[u"value"_s] = *canonical;
        perColumn[cell.column] << json;
    }
    return change(info, labelOfFills(info, cells), control, [&]() -> Result<> {
        LODESTAR_TRY(dropReplaced(info, cells));
        QStringList added;
        for (const auto &[column, values] : perColumn) {
            added << QUuid::createUuid().toString(QUuid::WithoutBraces);
            LODESTAR_TRY(insert({added.back(),
                                 info.kind,
                                 kFillCell,
                                 info.columns[static_cast<size_t>(column)].name,
                                 {{u"cells"_s, values}},
                                 false}));
        }
        return settleNew(info, added, control);
    });
}

bool isQuick(const DatasetInfo &info)
{
    constexpr qint64 kCells = 400'000; // read, changed and counted in some tens of milliseconds
    return info.storedRows * static_cast<qint64>(info.columns.size()) <= kCells;
}

RowKey rowKeyOf(const Table &table, qsizetype row)
{
    RowKey key{table.keyOf(row), 1, 0};
    const qsizetype imported = table.importedRow(row);
    const Column *id = table.identity(RoleId::Id), *name = table.identity(RoleId::Name);
    const auto knows = [](const Column *column, qsizetype at) {
        return column && at < column->rows() && !column->isMissing(at);
    };
    if (!knows(id, imported) && !knows(name, imported)) {
        key.dataset = table.info().id;
        return key;
    }
    const Column *by = knows(id, imported) ? id : name;
    key.nth = occurrence(imported, [&](qsizetype earlier) {
        const Column *other = knows(id, earlier) ? id : knows(name, earlier) ? name : nullptr;
        return other == by ? haveSameCell(*by, earlier, imported) : other && other->canonical(earlier) == key.key;
    });
    return key;
}

RecipeStep dropRowStep(const Table &table, qsizetype row)
{
    return {{}, table.info().kind, u"drop_row"_s, {}, {{u"rows"_s, QJsonArray{rowKeyOf(table, row).toJson()}}}, false};
}

} // namespace lodestar::table
