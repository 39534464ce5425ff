#include "core/relate/orderlines.h"

#include "core/base/text.h"
#include "core/relate/gatheredcolumn.h"
#include "core/relate/lineamount.h"
#include "core/relate/relatedsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnInfo;
using table::ColumnType;
using table::RoleId;
using table::Table;

namespace {

constexpr quint32 kNone = Column::kMissing;

bool isUsable(const Table &table, const Column &column)
{
    return table.rows() > 0 && column.rows() == table.rows() && Keys::canBeKeys(column)
        && column.type() != ColumnType::Money;
}

/// Every row has a value, and none has that of another.
bool isKey(const Table &table, const Column &column)
{
    return isUsable(table, column) && column.info().missing == 0 && column.info().distinct == table.rows();
}

bool isAmount(RoleId role)
{
    return role == RoleId::Amount || role == RoleId::Revenue;
}

/// Both headers speak of an order, or the order's own table says just "id".
bool headersAgree(const ColumnInfo &line, const ColumnInfo &order)
{
    if (folded(line.name) == folded(order.name))
        return true;
    const bool isOrder = isHeader(RelatedHeader::Order, line.name);
    return isOrder && (isHeader(RelatedHeader::Order, order.name) || folded(order.name) == u"id"_s);
}

/// One widening of lines by their orders.
class Widening
{
public:
    Widening(const Table &lines, const Table &orders, const OrderLines &by, const KeyMatch &match)
        : m_lines(lines), m_orders(orders), m_by(by), m_match(match), m_keys(lines.column(by.column))
    {
        findRows();
    }

    Table run()
    {
        table::DatasetInfo info = m_lines.info();
        info.rows = info.storedRows = m_lines.rows() + static_cast<qint64>(m_without.size());
        info.columns.clear();
        std::vector<Column> columns;
        const auto add = [&](ColumnInfo column, const std::vector<ColumnPart> &parts) {
            column.index = static_cast<int>(columns.size());
            columns.push_back(gatheredColumn(std::move(column), parts));
            info.columns.push_back(columns.back().info());
        };
        for (const Column &column : m_lines.columns()) {
            if (column.rows() == m_lines.rows())
                add(column.info(), {{&column, everyRow(m_lines.rows())}, {sameIn(column.info()), m_without}});
        }
        const bool hasAmounts = !LineAmount::of(m_lines).isEmpty();
        for (const Column &column : m_orders.columns()) {
            if (column.rows() != m_orders.rows() || column.info().index == m_by.key || m_lines.byName(column.name()))
                continue;
            ColumnInfo about = column.info();
            if (m_lines.info().byRole(about.role.id) || (hasAmounts && isAmount(about.role.id)))
                about.role = {};
            const bool addsUp = column.type() == ColumnType::Number || column.type() == ColumnType::Money;
            add(std::move(about), {{&column, addsUp ? m_firstOfOrder : m_orderOf}, {&column, m_without}});
        }
        return Table(std::move(info), std::move(columns));
    }

    qint64 ordersWithoutLines() const { return static_cast<qint64>(m_without.size()); }

private:
    void findRows()
    {
        std::vector<bool> isNamed(static_cast<size_t>(m_orders.rows()), false);
        for (const quint32 code : m_keys.codes()) {
            const quint32 order = code == kNone ? kNone : m_match.rowOf[code];
            m_orderOf.push_back(order);
            const bool isFirst = order != kNone && !isNamed[order];
            m_firstOfOrder.push_back(isFirst ? order : kNone);
            if (isFirst)
                isNamed[order] = true;
        }
        for (quint32 order = 0; order < isNamed.size(); ++order) {
            if (!isNamed[order])
                m_without.push_back(order);
        }
    }
    /// The column of the orders that says the same as one of the lines.
    const Column *sameIn(const ColumnInfo &line) const
    {
        if (line.index == m_by.column)
            return &m_orders.column(m_by.key);
        const Column *same = m_orders.byName(line.name);
        return same && same->rows() == m_orders.rows() ? same : nullptr;
    }

    const Table &m_lines, &m_orders;
    const OrderLines &m_by;
    const KeyMatch &m_match;
    const Keys m_keys;
    std::vector<quint32> m_orderOf, m_firstOfOrder; ///< per line
    std::vector<quint32> m_without; ///< orders
};

} // namespace

std::optional<OrderLines> findOrderLines(const std::vector<Table> &tables)
{
    constexpr double kEnough = 0.5, kSameHeader = 0.5;
    std::optional<OrderLines> best;
    double bestWorth = 0;
    for (size_t orders = 0; orders < tables.size(); ++orders) {
        for (const Column &key : tables[orders].columns()) {
            if (!isKey(tables[orders], key))
                continue;
            const Keys target(key);
            for (size_t lines = 0; lines < tables.size(); ++lines) {
                for (const Column &column : tables[lines].columns()) {
                    if (lines == orders || !isUsable(tables[lines], column))
                        continue;
                    const bool agree = headersAgree(column.info(), key.info());
                    if (!agree && (column.type() == ColumnType::Number || key.type() == ColumnType::Number))
                        continue; // quantities and row numbers overlap by chance
                    const bool isOrder = agree || isHeader(RelatedHeader::Order, column.name());
                    const double share = isOrder ? overlap(Keys(column), target) : 0;
                    const double worth = share + (agree ? kSameHeader : 0);
                    if (share >= kEnough && worth > bestWorth) {
                        bestWorth = worth;
                        best = OrderLines{lines, orders, column.info().index, key.info().index, share};
                    }
                }
            }
        }
    }
    return best;
}

Result<WidenedLines> widened(const Table &lines, const Table &orders, const OrderLines &by, const TaskControl &control)
{
    auto match = matchKeys(Keys(lines.column(by.column)), Keys(orders.column(by.key)), {}, control);
    if (!match)
        return std::move(match).error();
    match->suggestions.clear(); // numbers of orders that differ by a digit are other orders
    Widening widening(lines, orders, by, *match);
    WidenedLines result{widening.run(), {}, widening.ordersWithoutLines()};
    result.match = std::move(*match);
    return result;
}

} // namespace lodestar::relate
