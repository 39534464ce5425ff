#include "core/relate/rollup.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/relate/lineamount.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnType;
using table::Formula;
using table::Origin;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::Purchases)
};

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr quint32 kNone = Column::kMissing;
/// More different products than this are no tags but a catalogue.
constexpr qint64 kMostProducts = 1000;

/// The orders, invoices or lines of one table on their way into columns.
class Purchases
{
public:
    Purchases(RelatedSource &source, RollupColumns &to, QStringList &notes)
        : m_source(source), m_to(to), m_notes(notes), m_grouping(source.grouping()),
          m_date(columnWith(source.table, RoleId::Date)), m_product(columnWith(source.table, RoleId::Product))
    {
        if (!m_date)
            m_date = columnWith(source.table, RoleId::CloseDate);
        if (m_date && m_date->type() != ColumnType::Date)
            m_date = nullptr;
        for (const Column &column : source.table.columns()) {
            if (column.rows() == source.table.rows() && Keys::canBeKeys(column)
                && column.info().index != source.customerColumn && isHeader(RelatedHeader::Order, column.name()))
                m_order = &column;
        }
    }

    void rollUp()
    {
        addUp();
        countPurchases();
        addAmounts();
        addDates();
        addFirsts();
        addQuantity();
        addProducts();
        addMetrics();
        rollUpLookups(m_source, {}, m_to);
    }

private:
    Origin origin(Formula formula, const QString &of, qint64 rows = 0) const
    {
        return {formula, of, m_source.name(), rows, true};
    }
    template <class Value>
    std::vector<double> each(Value value) const
    {
        std::vector<double> values;
        values.reserve(m_tallies.size());
        for (size_t i = 0; i < m_tallies.size(); ++i)
            values.push_back(value(m_tallies[i], i));
        return values;
    }
    void addUp()
    {
        const LineAmount paid = LineAmount::of(m_source.table);
        if (!paid.isEmpty()) {
            m_amounts = amountsOf(m_source, paid.values(), paid.column().info().currency, {}, m_notes);
            m_amountName = paid.name();
        } else {
            m_notes << Tr::tr(
                           "No column of %1 holds the amounts, so no revenue was added up. Give it the role “Amount”.")
                           .arg(isolated(m_source.name()));
        }
        m_quantity = columnWith(m_source.table, RoleId::Quantity);
        TallyColumns columns;
        columns.amounts = m_amounts.values;
        if (m_quantity)
            columns.quantities = m_quantity->numbers();
        if (m_date)
            columns.dates = m_date->numbers();
        m_tallies = tally(m_grouping, columns);
    }
    void countPurchases()
    {
        if (m_order) {
            m_orderKeys.emplace(*m_order);
            m_purchases = countDistinct(m_grouping, m_orderKeys->codes());
        } else {
            for (const Tally &one : m_tallies)
                m_purchases.push_back(one.rows);
        }
        const auto purchases = [&](const Tally &, size_t i) { return double(m_purchases[i]); };
        if (m_order)
            m_to.addNumbers(origin(Formula::Purchases, m_order->name()), RoleId::None, ColumnType::Number,
                            each(purchases));
        else
            m_to.addNumbers(origin(Formula::Rows, {}), RoleId::None, ColumnType::Number, each(purchases));
        m_to.addNumbers(origin(Formula::RepeatPurchases, {}), RoleId::RepeatPurchases, ColumnType::Number,
                        each([&](const Tally &, size_t i) { return m_purchases[i] > 0 ? m_purchases[i] - 1.0 : 0; }));
    }
    void addAmounts()
    {
        if (m_amounts.values.empty())
            return;
        qint64 used = 0;
        for (const Tally &one : m_tallies)
            used += one.amounts;
        m_to.addNumbers(origin(Formula::Revenue, m_amountName, used), RoleId::Revenue, ColumnType::Money,
                        each([](const Tally &one, size_t) { return one.sum; }), m_amounts.currency);
        m_to.addNumbers(
            origin(Formula::AverageOrder, m_amountName), RoleId::None, ColumnType::Money,
            each([&](const Tally &one, size_t i) { return m_purchases[i] > 0 ? one.sum / m_purchases[i] : kNan; }),
            m_amounts.currency);
    }
    void addDates()
    {
        if (!m_date)
            return;
        m_to.addNumbers(origin(Formula::FirstPurchase, m_date->name()), RoleId::FirstPurchase, ColumnType::Date,
                        each([](const Tally &one, size_t) { return one.hasDates() ? double(one.first) : kNan; }));
        m_to.addNumbers(origin(Formula::LastPurchase, m_date->name()), RoleId::None, ColumnType::Date,
                        each([](const Tally &one, size_t) { return one.hasDates() ? double(one.last) : kNan; }));
    }
    /// Product and value of the first purchase: of the whole order where rows are its lines.
    void addFirsts()
    {
        if (!m_date)
            return;
        const std::vector<quint32> first = firstRows(m_grouping, m_date->numbers(), m_tallies);
        if (!m_amounts.values.empty())
            m_to.addNumbers(origin(Formula::FirstOrderValue, m_amountName), RoleId::FirstOrderValue, ColumnType::Money,
                            firstValues(first), m_amounts.currency);
        if (!m_product || m_product->type() == ColumnType::Tags || tooManyProducts())
            return;
        const RowValues values = m_source.valuesOf(*m_product);
        std::vector<quint32> codes;
        for (const quint32 row : first)
            codes.push_back(row == kNone ? kNone : values.codes[row]);
        m_to.addWords(origin(Formula::FirstProduct, m_product->name()), RoleId::FirstProduct, codes, values.texts);
    }
    std::vector<double> firstValues(const std::vector<quint32> &first) const
    {
        std::vector<double> values(first.size(), kNan);
        for (size_t i = 0; i < first.size(); ++i) {
            if (first[i] != kNone)
                values[i] = m_order ? 0 : m_amounts.values[first[i]];
        }
        if (!m_order)
            return values;
        const auto orders = m_orderKeys->codes();
        for (size_t row = 0; row < m_grouping.rows(); ++row) {
            const quint32 customer = m_grouping.of(row);
            if (customer == kNone || first[customer] == kNone || std::isnan(m_amounts.values[row]))
                continue;
            const quint32 order = orders[first[customer]];
            if (row == first[customer] || (order != kNone && orders[row] == order))
                values[customer] += m_amounts.values[row];
        }
        return values;
    }
    void addQuantity()
    {
        if (m_quantity)
            m_to.addNumbers(origin(Formula::Quantity, m_quantity->name(), static_cast<qint64>(m_grouping.rows())),
                            RoleId::None, ColumnType::Number,
                            each([](const Tally &one, size_t) { return one.quantity; }));
    }
    bool tooManyProducts() const { return m_product->info().distinct > kMostProducts; }
    void addProducts()
    {
        if (!m_product || !Keys::canBeKeys(*m_product))
            return;
        if (tooManyProducts()) {
            m_notes << Tr::tr("“%1” of %2 has %3 different values: too many to compare customers by, so they were not "
                              "made tags.")
                           .arg(isolated(m_product->name()), isolated(m_source.name()),
                                format::count(m_product->info().distinct));
            return;
        }
        const RowValues values = m_source.valuesOf(*m_product);
        m_to.addTags(origin(Formula::Products, m_product->name()), RoleId::Products,
                     distinctPairs(m_grouping, values.codes, static_cast<size_t>(values.texts.size())), values.texts);
    }
    /// What the rows say of their worth besides the amount: profit, margin, cost.
    void addMetrics()
    {
        for (const RoleId role : {RoleId::Profit, RoleId::GrossMargin, RoleId::CostToServe}) {
            const Column *column = columnWith(m_source.table, role);
            if (!column || (column->type() != ColumnType::Money && column->type() != ColumnType::Number))
                continue;
            const std::vector<Tally> sums = tally(m_grouping, {column->numbers(), {}, {}});
            std::vector<double> values;
            qint64 used = 0;
            for (const Tally &one : sums) {
                values.push_back(one.sum);
                used += one.amounts;
            }
            m_to.addNumbers(origin(Formula::Total, column->name(), used), role, ColumnType::Money, values,
                            column->info().currency);
        }
    }

    RelatedSource &m_source;
    RollupColumns &m_to;
    QStringList &m_notes;
    const Grouping m_grouping;
    const Column *m_date, *m_product, *m_quantity = nullptr, *m_order = nullptr;
    std::optional<Keys> m_orderKeys;
    Amounts m_amounts;
    QString m_amountName;
    std::vector<Tally> m_tallies;
    std::vector<quint32> m_purchases;
};

} // namespace

void rollUpPurchases(RelatedSource &purchases, RollupColumns &to, QStringList &notes)
{
    Purchases(purchases, to, notes).rollUp();
}

} // namespace lodestar::relate
