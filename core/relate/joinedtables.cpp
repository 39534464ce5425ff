#include "core/relate/joinedtables.h"

#include "core/base/text.h"
#include "core/relate/dealoutcome.h"
#include "core/relate/orderlines.h"
#include "core/relate/stackedtable.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnInfo;
using table::DatasetKind;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::JoinedTables)
};

const QString kBatch = u"batch"_s;

/// Deals of a file that is called "won deals" are won, where no column says so.
Table withOutcome(const Table &deals)
{
    const QString name = QFileInfo(deals.info().name).completeBaseName();
    const DealOutcome outcome = OutcomeWords().read(name);
    if (outcome == DealOutcome::Open || deals.rows() == 0 || readOutcomes(deals).column)
        return deals;
    table::DatasetInfo info = deals.info();
    ColumnInfo column;
    column.index = static_cast<int>(info.columns.size());
    column.name = Tr::tr("File name");
    column.type = table::ColumnType::Category;
    column.role.id = table::RoleId::Outcome;
    column.distinct = 1;
    table::Dictionary texts;
    texts.append(name.toUtf8());
    std::vector<Column> columns = deals.columns();
    columns.push_back(Column::coded(column, std::vector<quint32>(static_cast<size_t>(deals.rows()), 0), texts));
    info.columns.push_back(std::move(column));
    return Table(std::move(info), std::move(columns));
}

/// Tables that continue each other, put under each other.
struct Group {
    std::vector<Table> tables;
    bool isInUse = false;
};

std::vector<Group> groupsOf(const std::vector<Table> &tables)
{
    std::vector<Group> groups;
    const QString batch = batchOf(tables.front().info());
    for (const Table &table : tables) {
        const bool isInUse = &table == &tables.front() || (!batch.isEmpty() && batchOf(table.info()) == batch);
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return group.isInUse == isInUse && areAlike(group.tables.front().info(), table.info());
        });
        if (found == groups.end())
            groups.push_back({{table}, isInUse});
        else if (isInUse)
            found->tables.push_back(table); // of the others the newest counts, which comes first
    }
    return groups;
}

SourceReport reportOf(const Table &lines, const Table &orders, const OrderLines &by, const KeyMatch &match)
{
    SourceReport report;
    report.dataset = orders.info().id;
    report.kind = report.decidedFor = orders.info().kind;
    report.name = orders.info().name;
    report.column = orders.column(by.key).name();
    report.otherColumn = lines.column(by.column).name();
    report.otherName = lines.info().name;
    report.rows = lines.rows();
    report.take(match);
    return report;
}

} // namespace

QString batchOf(const table::DatasetInfo &info)
{
    return info.detail[kBatch].toString();
}

void setBatch(table::DatasetInfo &info, const QString &batch)
{
    info.detail[kBatch] = batch;
}

Result<JoinedTables> joinTables(const std::vector<Table> &tables, const TaskControl &control)
{
    JoinedTables joined;
    std::vector<Table> whole;
    std::vector<Group> groups = groupsOf(tables);
    for (Group &group : groups) {
        if (tables.front().info().kind == DatasetKind::Opportunities)
            std::transform(group.tables.begin(), group.tables.end(), group.tables.begin(), withOutcome);
        whole.push_back(stacked(group.tables));
    }
    const bool mayHaveLines = tables.front().info().kind == DatasetKind::Transactions && groups.size() > 1;
    const auto lines = mayHaveLines ? findOrderLines(whole) : std::nullopt;
    if (lines && (groups[lines->lines].isInUse || groups[lines->orders].isInUse)) {
        const Table &of = whole[lines->lines], &orders = whole[lines->orders];
        auto wide = widened(of, orders, *lines, control);
        if (!wide)
            return std::move(wide).error();
        joined.orders.push_back(reportOf(of, orders, *lines, wide->match));
        if (wide->ordersWithoutLines > 0)
            joined.notes << Tr::tr("%n row(s) of %1 have no lines in %2: they count as purchases all the same.",
                                   nullptr, static_cast<int>(wide->ordersWithoutLines))
                                .arg(isolated(orders.info().name), isolated(of.info().name));
        joined.parts.push_back(std::move(wide->table));
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        const bool isJoined = !joined.orders.empty() && (i == lines->lines || i == lines->orders);
        if (groups[i].isInUse && !isJoined)
            joined.parts.insert(joined.parts.end(), groups[i].tables.begin(), groups[i].tables.end());
    }
    joined.table = stacked(joined.parts);
    return joined;
}

} // namespace lodestar::relate
