#include "core/relate/rollup.h"

#include "core/base/format.h"
#include "core/base/text.h"

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
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::Deals)
};

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

std::vector<double> each(const std::vector<Tally> &tallies, double (*value)(const Tally &tally))
{
    std::vector<double> values;
    values.reserve(tallies.size());
    for (const Tally &tally : tallies)
        values.push_back(value(tally));
    return values;
}

double rowsOf(const Tally &tally)
{
    return tally.rows;
}

QString quoted(const QStringList &values)
{
    QStringList shown;
    for (const QString &value : values.mid(0, 4))
        shown << isolated(visible(value, 40));
    return listed(shown);
}

/// The deals of one table on their way into columns.
class Deals
{
public:
    Deals(RelatedSource &source, RollupColumns &to, QStringList &notes)
        : m_source(source), m_to(to), m_notes(notes), m_outcomes(readOutcomes(source.table)),
          m_grouping(source.grouping()), m_won{m_outcomes.rows, DealOutcome::Won},
          m_lost{m_outcomes.rows, DealOutcome::Lost}, m_open{m_outcomes.rows, DealOutcome::Open}
    { }

    void rollUp()
    {
        if (!m_outcomes.column)
            return countOnly();
        tellOutcomes();
        addAmounts();
        addCounts();
        addDates();
        addProducts();
        addOwner();
        rollUpLookups(m_source, m_won, m_to);
    }

private:
    Origin origin(Formula formula, const QString &of, qint64 rows = 0) const
    {
        return {formula, of, m_source.name(), rows, true};
    }
    void countOnly()
    {
        m_to.addNumbers(origin(Formula::Deals, {}), RoleId::None, ColumnType::Number,
                        each(tally(m_grouping, {}), &rowsOf));
        m_notes << Tr::tr(
                       "No column of %1 tells which deals were won, so no revenue was added up. Give the column with "
                       "the stage or status the role “Outcome”.")
                       .arg(isolated(m_source.name()));
        addOwner();
    }
    void tellOutcomes()
    {
        m_notes << Tr::tr("%1: deals with %2 in “%3” count as won (%4), with %5 as lost (%6), all others as open (%7).",
                          "file, values, column, number, values, number, number")
                       .arg(isolated(m_source.name()), quoted(m_outcomes.wonValues),
                            isolated(visible(m_outcomes.column->name(), 60)), format::count(m_outcomes.won),
                            m_outcomes.lostValues.isEmpty() ? Tr::tr("nothing") : quoted(m_outcomes.lostValues),
                            format::count(m_outcomes.lost), format::count(m_outcomes.open));
    }
    void addAmounts()
    {
        const Column *amount = columnWith(m_source.table, RoleId::Amount);
        if (!amount)
            amount = columnWith(m_source.table, RoleId::Revenue);
        if (!amount) {
            m_notes << Tr::tr("No column of %1 holds the amounts of the deals, so no revenue was added up. Give it the "
                              "role “Amount”.")
                           .arg(isolated(m_source.name()));
            return;
        }
        m_amounts = amountsOf(m_source, {amount->numbers().begin(), amount->numbers().end()}, amount->info().currency,
                              m_won, m_notes);
        m_amountName = amount->name();
        if (m_amounts.missing > 0)
            m_notes << Tr::tr("%n won deal(s) of %1 have no amount and add nothing to the revenue.", nullptr,
                              static_cast<int>(m_amounts.missing))
                           .arg(isolated(m_source.name()));
        const std::vector<Tally> won = tally(m_grouping, {m_amounts.values, {}, {}}, m_won);
        qint64 used = 0;
        for (const Tally &one : won)
            used += one.amounts;
        m_to.addNumbers(origin(Formula::WonRevenue, m_amountName, used), RoleId::Revenue, ColumnType::Money,
                        each(won, [](const Tally &one) { return one.sum; }), m_amounts.currency);
        m_to.addNumbers(origin(Formula::AverageDeal, m_amountName, used), RoleId::None, ColumnType::Money,
                        each(won, [](const Tally &one) { return one.amounts > 0 ? one.sum / one.amounts : kNan; }),
                        m_amounts.currency);
    }
    void addCounts()
    {
        const QString of = m_outcomes.column->name();
        const std::vector<Tally> won = tally(m_grouping, {}, m_won), lost = tally(m_grouping, {}, m_lost);
        m_to.addNumbers(origin(Formula::WonDeals, of, m_outcomes.won), RoleId::None, ColumnType::Number,
                        each(won, &rowsOf));
        m_to.addNumbers(origin(Formula::RepeatWon, of), RoleId::RepeatPurchases, ColumnType::Number,
                        each(won, [](const Tally &one) { return one.rows > 0 ? one.rows - 1.0 : 0.0; }));
        if (m_outcomes.lost > 0) {
            m_to.addNumbers(origin(Formula::LostDeals, of, m_outcomes.lost), RoleId::None, ColumnType::Number,
                            each(lost, &rowsOf));
            std::vector<double> rates;
            for (size_t i = 0; i < won.size(); ++i) {
                const double closed = double(won[i].rows) + lost[i].rows;
                rates.push_back(closed > 0 ? 100.0 * won[i].rows / closed : kNan);
            }
            m_to.addNumbers(origin(Formula::WinRate, of, m_outcomes.won + m_outcomes.lost), RoleId::None,
                            ColumnType::Number, rates);
        }
        if (m_outcomes.open > 0)
            m_to.addNumbers(origin(Formula::OpenDeals, of, m_outcomes.open), RoleId::None, ColumnType::Number,
                            each(tally(m_grouping, {}, m_open), &rowsOf));
    }
    void addDates()
    {
        const Column *close = columnWith(m_source.table, RoleId::CloseDate);
        const Column *start = columnWith(m_source.table, RoleId::Date);
        if (!close)
            close = std::exchange(start, nullptr);
        if (!close || close->type() != ColumnType::Date)
            return;
        const std::vector<Tally> won = tally(m_grouping, {{}, {}, close->numbers()}, m_won);
        m_to.addNumbers(origin(Formula::FirstWon, close->name()), RoleId::FirstPurchase, ColumnType::Date,
                        each(won, [](const Tally &one) { return one.hasDates() ? double(one.first) : kNan; }));
        m_to.addNumbers(origin(Formula::LastWon, close->name()), RoleId::None, ColumnType::Date,
                        each(won, [](const Tally &one) { return one.hasDates() ? double(one.last) : kNan; }));
        addFirsts(firstRows(m_grouping, close->numbers(), won, m_won));
        if (start && start->type() == ColumnType::Date)
            addCycle(*start, *close);
        else
            addGivenCycle();
    }
    void addFirsts(const std::vector<quint32> &first)
    {
        if (!m_amounts.values.empty()) {
            std::vector<double> values;
            for (const quint32 row : first)
                values.push_back(row == Column::kMissing ? kNan : m_amounts.values[row]);
            m_to.addNumbers(origin(Formula::FirstWonValue, m_amountName), RoleId::FirstOrderValue, ColumnType::Money,
                            values, m_amounts.currency);
        }
        const Column *product = columnWith(m_source.table, RoleId::Product);
        if (!product)
            return;
        const RowValues values = m_source.valuesOf(*product);
        std::vector<quint32> codes;
        for (const quint32 row : first)
            codes.push_back(row == Column::kMissing ? row : values.codes[row]);
        m_to.addWords(origin(Formula::FirstWonProduct, product->name()), RoleId::FirstProduct, codes, values.texts);
    }
    void addCycle(const Column &start, const Column &close)
    {
        std::vector<double> days;
        qint64 backwards = 0, used = 0;
        for (size_t row = 0; row < m_grouping.rows(); ++row) {
            const double length = close.numbers()[row] - start.numbers()[row];
            const bool counts = m_won.takes(row) && !std::isnan(length);
            backwards += counts && length < 0 ? 1 : 0;
            used += counts && length >= 0 ? 1 : 0;
            days.push_back(length >= 0 ? length : kNan);
        }
        if (backwards > 0)
            m_notes << Tr::tr("%n won deal(s) of %1 were closed before they began and are left out of the sales cycle.",
                              nullptr, static_cast<int>(backwards))
                           .arg(isolated(m_source.name()));
        if (used > 0)
            m_to.addNumbers(origin(Formula::CycleDays, start.name() + u" → "_s + close.name(), used),
                            RoleId::SalesCycleDays, ColumnType::Number, medians(m_grouping, days, m_won));
    }
    /// The export says itself how many days each deal took.
    void addGivenCycle()
    {
        const Column *days = columnWith(m_source.table, RoleId::SalesCycleDays);
        if (days)
            m_to.addNumbers(origin(Formula::CycleDays, days->name(), m_outcomes.won), RoleId::SalesCycleDays,
                            ColumnType::Number, medians(m_grouping, days->numbers(), m_won));
    }
    void addProducts()
    {
        const Column *product = columnWith(m_source.table, RoleId::Product);
        if (!product || !Keys::canBeKeys(*product))
            return;
        const RowValues values = m_source.valuesOf(*product);
        m_to.addTags(origin(Formula::WonProducts, product->name()), RoleId::Products,
                     distinctPairs(m_grouping, values.codes, static_cast<size_t>(values.texts.size()), m_won),
                     values.texts);
    }
    void addOwner()
    {
        const Column *owner = columnWith(m_source.table, RoleId::Owner);
        if (!owner || !Keys::canBeKeys(*owner))
            return;
        const RowValues values = m_source.valuesOf(*owner);
        m_to.addWords(origin(Formula::DealOwner, owner->name()), RoleId::Owner, mostFrequent(m_grouping, values.codes),
                      values.texts);
    }

    RelatedSource &m_source;
    RollupColumns &m_to;
    QStringList &m_notes;
    const DealOutcomes m_outcomes;
    const Grouping m_grouping;
    const RowFilter m_won, m_lost, m_open;
    Amounts m_amounts;
    QString m_amountName;
};

} // namespace

void rollUpDeals(RelatedSource &deals, RollupColumns &to, QStringList &notes)
{
    Deals(deals, to, notes).rollUp();
}

void rollUpLookups(RelatedSource &source, const RowFilter &filter, RollupColumns &to)
{
    constexpr qint64 kMostGroups = 60;
    const Column *product = columnWith(source.table, RoleId::Product);
    for (LookupJoin &lookup : source.lookups) {
        const Keys from(source.table.column(lookup.column));
        const bool ofProducts = product && product->info().index == lookup.column;
        for (const Column &column : lookup.table->columns()) {
            const bool groups = column.type() == ColumnType::Category && column.rows() == lookup.table->rows()
                && column.info().index != lookup.keyColumn && column.dictionary().size() <= kMostGroups
                && column.dictionary().size() < column.rows();
            if (!groups)
                continue;
            std::vector<quint32> codes;
            codes.reserve(from.codes().size());
            for (const quint32 key : from.codes()) {
                const quint32 row = key == Column::kMissing ? key : lookup.match.rowOf[key];
                codes.push_back(row == Column::kMissing ? row : column.codes()[row]);
            }
            lookup.used << column.name();
            const Formula formula = ofProducts ? Formula::LookupTags : Formula::LookupMostFrequent;
            const Origin origin{formula, column.name(), lookup.table->info().name, 0, true};
            const auto values = static_cast<size_t>(column.dictionary().size());
            if (ofProducts)
                to.addTags(origin, RoleId::None, distinctPairs(source.grouping(), codes, values, filter),
                           column.dictionary());
            else
                to.addWords(origin, RoleId::None, mostFrequent(source.grouping(), codes), column.dictionary());
        }
    }
}

} // namespace lodestar::relate
