#include "core/relate/relate.h"

#include "core/base/text.h"
#include "core/relate/joinedtables.h"
#include "core/relate/lookups.h"
#include "core/relate/onecurrency.h"
#include "core/relate/rollup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnInfo;
using table::ColumnType;
using table::DatasetKind;
using table::RoleId;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::Relate)
};

/// In the order in which their columns follow the customers': what was paid before what was offered.
constexpr DatasetKind kRelated[] = {DatasetKind::Transactions, DatasetKind::Opportunities, DatasetKind::Survey,
                                    DatasetKind::Web,          DatasetKind::Social,        DatasetKind::Technographics};

bool namesCustomers(const ColumnInfo &column)
{
    return column.role.id == RoleId::Customer || column.role.id == RoleId::Id || column.role.id == RoleId::Name;
}

/// Nearly every row has a value of its own.
bool isUnique(const ColumnInfo &column, qint64 rows)
{
    const qint64 known = rows - column.missing;
    return known > 0 && column.distinct * 10 >= known * 9 && known * 2 >= rows;
}

struct KeyChoice {
    int column = -1, other = -1;
    double overlap = 0;
};

/// The two columns by which most different keys of a related table are found. Columns that are meant to name customers
/// win over those that happen to look alike.
KeyChoice chooseKeys(const Table &related, const Table &customers)
{
    constexpr double kEnough = 0.02, kRoleWorth = 0.3;
    std::vector<std::pair<int, Keys>> targets;
    for (const Column &column : customers.columns()) {
        if (column.info().rollup == 0 && column.rows() == customers.rows() && Keys::canBeKeys(column)
            && (namesCustomers(column.info()) || isUnique(column.info(), customers.rows())))
            targets.emplace_back(column.info().index, Keys(column));
    }
    KeyChoice best;
    double bestWorth = 0;
    for (const Column &column : related.columns()) {
        if (column.rows() != related.rows() || !Keys::canBeKeys(column) || column.type() == ColumnType::Money)
            continue;
        const Keys keys(column);
        const bool numbered = areRowNumbers(keys);
        for (const auto &[index, target] : targets) {
            const ColumnInfo &other = customers.info().columns[static_cast<size_t>(index)];
            const bool meant = namesCustomers(column.info()) && namesCustomers(other);
            const bool sameHeader = folded(column.name()) == folded(other.name);
            if (!meant && !sameHeader && (column.type() == ColumnType::Number || numbered))
                continue; // quantities and row numbers overlap with numbered customers by chance
            const double share = overlap(keys, target);
            const double worth = share + (meant ? kRoleWorth : 0) + (sameHeader ? kRoleWorth / 2 : 0);
            if (share >= kEnough && worth > bestWorth) {
                bestWorth = worth;
                best = {column.info().index, index, share};
            }
        }
    }
    return best;
}

/// One relating of all tables.
class Relating
{
public:
    Relating(const Table &customers, const std::vector<Table> &others, const Decisions &decisions,
             const table::DatasetInfo *before)
        : m_customers(customers), m_others(others), m_decisions(decisions), m_columns(customers.info(), before),
          m_lookups(namedLookups(tablesOf(DatasetKind::Lookup, others)))
    { }

    Result<RollUp> run(const TaskControl &control)
    {
        for (const DatasetKind kind : kRelated) {
            const std::vector<Table> tables = tablesOf(kind, m_others);
            if (tables.empty())
                continue;
            control.report(0, Tr::tr("Matching rows to customers"));
            LODESTAR_TRY(add(tables, control));
        }
        for (const Table &lookup : m_lookups.tables) {
            if (!m_described.contains(lookup.info().name) && !m_lookups.isUsed(lookup))
                m_rollUp.sources.push_back(describe(lookup));
        }
        moveRoles();
        m_rollUp.currencies.removeDuplicates();
        if (m_rollUp.currencies.size() < 2)
            m_rollUp.currencies.clear();
        m_rollUp.origins = m_columns.origins();
        m_rollUp.columns = m_columns.take();
        return std::move(m_rollUp);
    }

private:
    Result<> add(const std::vector<Table> &tables, const TaskControl &control)
    {
        auto joined = joinTables(tables, control);
        if (!joined)
            return std::move(joined).error();
        const Table &table = joined->table;
        const KeyChoice keys = keysFor(table);
        if (keys.column < 0) {
            for (const Table &part : joined->parts)
                m_rollUp.sources.push_back(describe(part));
            std::move(joined->orders.begin(), joined->orders.end(), std::back_inserter(m_rollUp.sources));
            return {};
        }
        RelatedSource source;
        source.table = table;
        source.customers = static_cast<size_t>(m_customers.rows());
        source.customerColumn = keys.column;
        source.rates = m_decisions.rates;
        source.keys.emplace(table.column(keys.column));
        const MatchOptions options = m_decisions.optionsFor(table.info().kind);
        auto match = matchKeys(*source.keys, Keys(m_customers.column(keys.other)), options, control);
        if (!match)
            return std::move(match).error();
        source.match = std::move(*match);
        std::vector<SourceReport> reports;
        for (const Table &part : joined->parts) {
            auto about = reportOf(part, source, keys, joined->parts.size() == 1, options, control);
            if (!about)
                return std::move(about).error();
            reports.push_back(std::move(*about));
        }
        if (source.match.repeated > 0)
            m_rollUp.notes << Tr::tr(
                                  "%n value(s) of “%1” stand in several rows of %2: what was rolled up stands in the "
                                  "first of them.",
                                  nullptr, static_cast<int>(source.match.repeated))
                                  .arg(isolated(reports.front().otherColumn), isolated(m_customers.info().name));
        m_rollUp.notes << joined->notes;
        joinLookups(source, options);
        const size_t first = m_columns.columns().size();
        rollUp(source);
        if (currencyColumn(source.table))
            m_rollUp.currencies << currenciesOf(source.table);
        reports.front().columns = columnNames(first);
        for (std::vector<SourceReport> *each : {&reports, &joined->orders})
            std::move(each->begin(), each->end(), std::back_inserter(m_rollUp.sources));
        tellLookups(source);
        return {};
    }
    /// How one of the tables that were put under each other found the customers.
    Result<SourceReport> reportOf(const Table &part, const RelatedSource &source, const KeyChoice &keys, bool isOnly,
                                  const MatchOptions &options, const TaskControl &control) const
    {
        SourceReport about = describe(part);
        const Column &key = source.table.column(keys.column);
        const Column *own = part.byName(key.name());
        if (!own)
            own = part.byRole(key.role().id);
        if (!own || own->rows() != part.rows() || !Keys::canBeKeys(*own))
            return about;
        about.column = own->name();
        about.otherColumn = m_customers.column(keys.other).name();
        if (isOnly) {
            about.take(source.match);
            return about;
        }
        const auto match = matchKeys(Keys(*own), Keys(m_customers.column(keys.other)), options, control);
        if (!match)
            return match.error();
        about.take(*match);
        return about;
    }
    KeyChoice keysFor(const Table &table) const
    {
        const Decisions::Columns wanted = m_decisions.columns.value(table.info().kind);
        const Column *column = wanted.column.isEmpty() ? nullptr : table.byName(wanted.column);
        const Column *other = wanted.customers.isEmpty() ? nullptr : m_customers.byName(wanted.customers);
        const bool usable = column && other && column->rows() == table.rows() && Keys::canBeKeys(*column)
            && other->rows() == m_customers.rows() && Keys::canBeKeys(*other);
        if (usable)
            return {column->info().index, other->info().index, 1};
        return chooseKeys(table, m_customers);
    }
    void joinLookups(RelatedSource &source, const MatchOptions &options)
    {
        for (const Table &lookup : m_lookups.tables) {
            auto join = joinLookup(source.table, lookup, options);
            if (!join || source.lookupFor(join->column))
                continue;
            m_described.insert(lookup.info().name);
            source.lookups.push_back(std::move(*join));
        }
    }
    void rollUp(RelatedSource &source)
    {
        switch (source.table.info().kind) {
        case DatasetKind::Opportunities:
            rollUpDeals(source, m_columns, m_rollUp.notes);
            break;
        case DatasetKind::Transactions:
            rollUpPurchases(source, m_columns, m_rollUp.notes);
            break;
        default:
            rollUpRows(source, m_columns);
        }
    }
    QStringList columnNames(size_t first) const
    {
        QStringList names;
        for (size_t i = first; i < m_columns.columns().size(); ++i)
            names << m_columns.columns()[i].info.name;
        return names;
    }
    void tellLookups(const RelatedSource &source)
    {
        for (const LookupJoin &lookup : source.lookups) {
            SourceReport about = describe(*lookup.table);
            about.column = lookup.table->column(lookup.keyColumn).name();
            about.otherColumn = source.table.column(lookup.column).name();
            about.otherName = source.name();
            about.decidedFor = source.table.info().kind;
            about.columns = lookup.used;
            about.take(lookup.match);
            QStringList spare;
            for (const ColumnInfo &column : lookup.table->info().columns) {
                if (column.index != lookup.keyColumn && !lookup.used.contains(column.name))
                    spare << isolated(visible(column.name, 60));
            }
            if (!spare.isEmpty())
                m_rollUp.notes << Tr::tr("Not needed from %1: %2.").arg(isolated(about.name), listed(spare));
            m_rollUp.sources.push_back(std::move(about));
            for (const SourceReport &report : m_lookups.reports) {
                if (report.otherName == lookup.table->info().name)
                    m_rollUp.sources.push_back(report);
            }
        }
    }
    /// "revenue" in a list of accounts is nearly always their own turnover once there are deals to add up.
    void moveRoles()
    {
        const ColumnInfo *imported = m_customers.info().byRole(RoleId::Revenue);
        const bool isGuess = imported && imported->rollup == 0 && imported->roleConfidence < 1;
        const auto rolledUp =
            std::find_if(m_columns.columns().begin(), m_columns.columns().end(),
                         [](const table::DatasetColumn &column) { return column.info.role.id == RoleId::Revenue; });
        if (!isGuess || rolledUp == m_columns.columns().end())
            return;
        m_rollUp.moved.append(QJsonObject{{u"column"_s, imported->name}, {u"role"_s, u"annual_revenue"_s}});
        m_rollUp.notes << Tr::tr("“%1” of %2 is taken as their own annual revenue, because what they paid you is now "
                                 "added up in “%3”. Change the roles if that is wrong.")
                              .arg(isolated(imported->name), isolated(m_customers.info().name),
                                   isolated(rolledUp->info.name));
    }

    const Table &m_customers;
    const std::vector<Table> &m_others;
    const Decisions &m_decisions;
    RollupColumns m_columns;
    NamedLookups m_lookups;
    QSet<QString> m_described; ///< names of reference tables
    RollUp m_rollUp;
};

} // namespace

QStringList RollUp::sentences() const
{
    QStringList all;
    for (const SourceReport &source : sources)
        all << source.sentences();
    return all + notes;
}

std::vector<Table> tablesOf(DatasetKind kind, const std::vector<Table> &tables)
{
    std::vector<Table> found;
    std::copy_if(tables.begin(), tables.end(), std::back_inserter(found),
                 [&](const Table &table) { return table.info().kind == kind; });
    return found;
}

Result<RollUp> relate(const Table &customers, const std::vector<Table> &others, const Decisions &decisions,
                      const table::DatasetInfo *before, const TaskControl &control)
{
    return Relating(customers, others, decisions, before).run(control);
}

std::vector<int> columnsToRelate(const table::DatasetInfo &info)
{
    std::vector<int> columns;
    for (const ColumnInfo &column : info.columns) {
        const bool freeText = column.type == ColumnType::Text && column.role.isNone()
            && !isHeader(RelatedHeader::Order, column.name) && !isUnique(column, info.rows);
        if (column.rollup == 0 && (!freeText || info.kind == DatasetKind::Lookup || info.kind == DatasetKind::Survey))
            columns.push_back(column.index);
    }
    return columns;
}

bool isRelatedKind(DatasetKind kind)
{
    return std::find(std::begin(kRelated), std::end(kRelated), kind) != std::end(kRelated);
}

} // namespace lodestar::relate
