#include "core/table/recipesteps.h"

#include "core/base/text.h"
#include "core/table/stepkinds.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::RecipeSteps)
};

constexpr std::array kKinds{&kRenameColumnStep, &kSetTypeStep,     &kSetRoleStep,      &kMergeValuesStep,
                            &kFillCellStep,     &kSplitColumnStep, &kJoinColumnsStep,  &kDropDuplicateStep,
                            &kDropRowStep,      &kSetUnitStep,     &kAddAttributeStep, &kKeepApartStep,
                            &kMatchKeyStep,     &kMatchColumnsStep};

StepColumns columnsOf(const LaidRecipe &laid, size_t step)
{
    const StepKind *kind = stepKind(laid.steps[step].kind);
    if (!kind || laid.reports[step].trouble != StepReport::Trouble::None)
        return {};
    return kind->columns(laid.info, laid.steps[step]);
}

void addIdentity(const DatasetInfo &info, std::set<int> &needed)
{
    for (const RoleId role : {RoleId::Id, RoleId::Name}) {
        if (const ColumnInfo *column = info.byRole(role))
            needed.insert(column->index);
    }
}

/// A step that speaks of a column by the name that a later step gives it.
RecipeStep speakingOf(RecipeStep step, const QString &name, const QString &newName)
{
    if (step.attribute == name)
        step.attribute = newName;
    QJsonArray columns = step.value[u"columns"_s].toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).toString() == name)
            columns.replace(i, newName);
    }
    if (!columns.isEmpty())
        step.value[u"columns"_s] = columns;
    QJsonArray made = step.value[u"into"_s].toArray();
    for (qsizetype i = 0; i < made.size(); ++i) {
        QJsonObject column = made.at(i).toObject();
        if (column[u"name"_s].toString() != name)
            continue;
        column[u"name"_s] = newName;
        made.replace(i, column);
    }
    if (!made.isEmpty())
        step.value[u"into"_s] = made;
    return step;
}

bool meets(const std::vector<int> &some, const std::set<int> &others)
{
    return std::any_of(some.begin(), some.end(), [&](int each) { return others.contains(each); });
}

} // namespace

std::span<const StepKind *const> stepKinds()
{
    return kKinds;
}

const StepKind *stepKind(const QString &id)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const StepKind *kind) { return id == QLatin1StringView(kind->id); });
    return found == kKinds.end() ? nullptr : *found;
}

QString describe(const RecipeStep &step)
{
    if (const StepKind *kind = stepKind(step.kind))
        return kind->describe(step);
    return Tr::tr("A step of a newer version (%1)").arg(isolated(visible(step.kind, 40)));
}

QStringList misfitTexts(const std::vector<RecipeStep> &steps, const RecipeReport &report)
{
    QStringList texts;
    for (const RecipeStep &step : steps) {
        const StepReport *of = report.of(step.id);
        if (of && !of->fits())
            texts << Tr::tr("A correction does not fit any more (%1). %2", "the correction, what of it does not fit")
                         .arg(describe(step), problemText(*of));
    }
    return texts;
}

LaidRecipe layRecipe(DatasetInfo info, const std::vector<RecipeStep> &steps)
{
    LaidRecipe laid{std::move(info), {}, {}, {}};
    const auto noteTypes = [&laid] {
        for (size_t i = laid.types.size(); i < laid.info.columns.size(); ++i)
            laid.types.push_back(laid.info.columns[i].type);
    };
    noteTypes();
    for (const RecipeStep &step : steps) {
        if (step.isOff)
            continue;
        StepReport report;
        report.step = step.id;
        if (const StepKind *kind = stepKind(step.kind))
            kind->lay(laid.info, step, report);
        else
            report.trouble = StepReport::Trouble::UnknownKind;
        noteTypes();
        if (const QString name = newNameBy(step); !name.isEmpty() && report.trouble == StepReport::Trouble::None) {
            for (RecipeStep &before : laid.steps)
                before = speakingOf(std::move(before), step.attribute, name);
        }
        laid.steps.push_back(step);
        laid.reports.push_back(std::move(report));
    }
    return laid;
}

std::vector<int> columnsToLoad(const LaidRecipe &laid, const std::vector<int> &wanted)
{
    std::set<int> needed(wanted.begin(), wanted.end());
    // Backwards: what a step reads may be what an earlier step writes.
    for (size_t i = laid.steps.size(); i-- > 0;) {
        const StepColumns columns = columnsOf(laid, i);
        const bool matters = columns.dropsRows || columns.fillsAll || meets(columns.writes, needed);
        if (!matters)
            continue;
        needed.insert(columns.reads.begin(), columns.reads.end());
        needed.insert(columns.writes.begin(), columns.writes.end());
        if (columns.byKey)
            addIdentity(laid.info, needed);
    }
    return {needed.begin(), needed.end()};
}

std::vector<int> changedColumns(const LaidRecipe &laid)
{
    std::set<int> changed;
    for (size_t i = 0; i < laid.steps.size(); ++i) {
        const StepColumns columns = columnsOf(laid, i);
        changed.insert(columns.writes.begin(), columns.writes.end());
        if (columns.dropsRows || columns.fillsAll) {
            for (const ColumnInfo &column : laid.info.columns)
                changed.insert(column.index);
        }
    }
    return {changed.begin(), changed.end()};
}

void applyRecipe(DraftTable &table, LaidRecipe &laid)
{
    for (size_t i = 0; i < laid.steps.size(); ++i) {
        StepReport &report = laid.reports[i];
        if (report.trouble == StepReport::Trouble::None)
            stepKind(laid.steps[i].kind)->apply(table, laid.steps[i], report);
        if (laid.steps[i].isCarried) { // it was made for another table: what of it is not here is no mistake
            report.notFound.clear();
            report.notFoundCount = 0;
        }
    }
}

ColumnInfo *columnOf(DatasetInfo &info, const QString &name, StepReport &report)
{
    if (const ColumnInfo *column = info.byName(name))
        return &info.columns[static_cast<size_t>(column->index)];
    report.trouble = StepReport::Trouble::ColumnGone;
    report.column = name;
    return nullptr;
}

ColumnInfo *addColumn(DatasetInfo &info, const QString &name, ColumnType type, StepReport &report)
{
    if (name.isEmpty() || info.byName(name)) {
        report.trouble = StepReport::Trouble::NameTaken;
        report.column = name;
        return nullptr;
    }
    ColumnInfo column;
    column.index = static_cast<int>(info.columns.size());
    column.name = name;
    column.type = type;
    column.missing = info.rows;
    info.columns.push_back(std::move(column));
    return &info.columns.back();
}

void layOnColumn(DatasetInfo &info, const RecipeStep &step, StepReport &report)
{
    columnOf(info, step.attribute, report);
}

StepColumns columnOfStep(const DatasetInfo &info, const RecipeStep &step)
{
    StepColumns columns;
    if (const ColumnInfo *column = info.byName(step.attribute))
        columns.writes = columns.reads = {column->index};
    return columns;
}

void layNothing(DatasetInfo &, const RecipeStep &, StepReport &) { }

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &each : array.toArray())
        texts << each.toString();
    return texts;
}

std::vector<RowKey> rowKeysOf(const QJsonValue &array)
{
    std::vector<RowKey> keys;
    for (const QJsonValue &each : array.toArray())
        keys.push_back(RowKey::fromJson(each.toObject()));
    return keys;
}

QString named(const QString &text)
{
    return isolated(visible(text, 60));
}

} // namespace lodestar::table
