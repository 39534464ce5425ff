#include "core/relate/stackedtable.h"

#include "core/base/text.h"
#include "core/relate/dealoutcome.h"
#include "core/relate/gatheredcolumn.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnInfo;
using table::RoleId;
using table::Table;

namespace {

/// A column of the table to be, with the column of each table that its cells come from.
struct Plan {
    ColumnInfo info;
    std::vector<const Column *> from; ///< one per table; null: it has none
};

bool isLoaded(const Table &table, const Column &column)
{
    return column.rows() == table.rows() && table.rows() > 0;
}

Plan *planFor(std::vector<Plan> &plans, const ColumnInfo &column, size_t table)
{
    const auto isFree = [&](const Plan &plan) { return plan.from.size() <= table || !plan.from[table]; };
    for (Plan &plan : plans) {
        if (isFree(plan) && folded(plan.info.name) == folded(column.name))
            return &plan;
    }
    for (Plan &plan : plans) {
        if (isFree(plan) && !column.role.isNone() && plan.info.role == column.role)
            return &plan;
    }
    return nullptr;
}

std::vector<Plan> plansFor(const std::vector<Table> &tables)
{
    std::vector<Plan> plans;
    for (size_t i = 0; i < tables.size(); ++i) {
        for (const Column &column : tables[i].columns()) {
            if (!isLoaded(tables[i], column))
                continue;
            Plan *plan = planFor(plans, column.info(), i);
            if (!plan) {
                plan = &plans.emplace_back();
                plan->info = column.info();
                const bool isTaken = std::any_of(plans.begin(), plans.end() - 1, [&](const Plan &other) {
                    return !plan->info.role.isNone() && other.info.role == plan->info.role;
                });
                if (isTaken)
                    plan->info.role = {};
            }
            plan->from.resize(tables.size(), nullptr);
            plan->from[i] = &column;
        }
    }
    return plans;
}

} // namespace

bool areAlike(const table::DatasetInfo &a, const table::DatasetInfo &b)
{
    const auto namesOf = [](const table::DatasetInfo &info) {
        QSet<QString> names;
        for (const ColumnInfo &column : info.columns) {
            if (column.rollup == 0)
                names << folded(column.name);
        }
        return names;
    };
    QSet<QString> one = namesOf(a);
    const QSet<QString> other = namesOf(b);
    const qsizetype most = std::max(one.size(), other.size());
    return one.intersect(other).size() * 2 > most;
}

Table stacked(const std::vector<Table> &tables)
{
    if (tables.size() == 1)
        return tables.front();
    table::DatasetInfo info = tables.front().info();
    QStringList names;
    info.rows = 0;
    for (const Table &table : tables) {
        info.rows += table.rows();
        names << table.info().name;
    }
    info.name = listed(names);
    info.storedRows = info.rows;
    info.columns.clear();
    std::vector<Column> columns;
    for (Plan &plan : plansFor(tables)) {
        std::vector<ColumnPart> parts;
        for (size_t i = 0; i < tables.size(); ++i)
            parts.push_back({plan.from[i], everyRow(tables[i].rows())});
        plan.info.index = static_cast<int>(columns.size());
        columns.push_back(gatheredColumn(plan.info, parts));
        info.columns.push_back(columns.back().info());
    }
    return Table(std::move(info), std::move(columns));
}

} // namespace lodestar::relate
