#include "core/relate/relate.h"

#include "core/base/text.h"
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

/// Bare numbers of few digits, as tables number their rows: those of any two tables overlap, which says nothing.
bool areRowNumbers(const Keys &keys)
{
    constexpr qsizetype kDigits = 4;
    for (quint32 code = 0; code < keys.count(); ++code) {
        const QByteArrayView text = keys.texts().utf8(code).trimmed();
        if (text.size() > kDigits
            || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
    }
    return true;
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

/// A reference table describes the column whose values are its keys.
std::optional<LookupJoin> joinLookup(const RelatedSource &source, const Table &lookup, const MatchOptions &options)
{
    constexpr double kEnough = 0.5;
    LookupJoin join;
    double best = 0;
    for (const Column &key : lookup.columns()) {
        if (key.rows() != lookup.rows() || !Keys::canBeKeys(key) || key.type() == ColumnType::Money
            || key.info().distinct + key.info().missing != lookup.rows() || key.info().distinct < 2)
            continue;
        const Keys target(key);
        const bool numbered = areRowNumbers(target);
        for (const Column &column : source.table.columns()) {
            const bool sameHeader = folded(column.name()) == folded(key.name());
            if (column.rows() != source.table.rows() || !Keys::canBeKeys(column)
                || ((column.type() == ColumnType::Number || numbered) && !sameHeader))
                continue;
            const double share = overlap(Keys(column), target) + (sameHeader ? 0.1 : 0);
            if (share >= kEnough && share > best) {
                best = share;
                join.column = column.info().index;
                join.keyColumn = key.info().index;
            }
        }
    }
    if (join.column < 0)
        return std::nullopt;
    join.table = &lookup;
    auto match = matchKeys(Keys(source.table.column(join.column)), Keys(lookup.column(join.keyColumn)), options);
    if (!match)
        return std::nullopt;
    join.match = std::move(*match);
    return join;
}

void report(SourceReport &to, const KeyMatch &match)
{
    to.rowsMatched = match.rowsMatched;
    to.rowsWithoutKey = match.rowsWithoutKey;
    to.keysMatched = match.keysMatched;
    to.keysUnmatched = match.keysUnmatched;
    to.taken = match.taken;
    to.suggestions = match.suggestions;
    to.accepted = match.accepted;
    to.unmatched = match.unmatched;
}

SourceReport describe(const Table &table)
{
    SourceReport report;
    report.dataset = table.info().id;
    report.kind = report.decidedFor = table.info().kind;
    report.name = table.info().name;
    report.rows = table.rows();
    return report;
}

/// One relating of all tables.
class Relating
{
public:
    Relating(const Table &customers, const std::vector<Table> &others, const Decisions &decisions,
             const table::DatasetInfo *before)
        : m_customers(customers), m_others(others), m_decisions(decisions), m_columns(customers.info(), before)
    { }

    Result<RollUp> run(const TaskControl &control)
    {
        for (const DatasetKind kind : kRelated) {
            for (const Table &other : m_others) {
                if (other.info().kind != kind)
                    continue;
                control.report(0, Tr::tr("Matching rows to customers"));
                LODESTAR_TRY(add(other, control));
                break;
            }
        }
        for (const Table &other : m_others) {
            if (other.info().kind == DatasetKind::Lookup && !m_described.contains(&other))
                m_rollUp.sources.push_back(describe(other));
        }
        moveRoles();
        m_rollUp.origins = m_columns.origins();
        m_rollUp.columns = m_columns.take();
        return std::move(m_rollUp);
    }

private:
    Result<> add(const Table &table, const TaskControl &control)
    {
        SourceReport about = describe(table);
        const KeyChoice keys = keysFor(table);
        if (keys.column < 0) {
            m_rollUp.sources.push_back(about);
            return {};
        }
        RelatedSource source;
        source.table = table;
        source.customers = static_cast<size_t>(m_customers.rows());
        source.customerColumn = keys.column;
        source.keys.emplace(table.column(keys.column));
        const MatchOptions options = m_decisions.optionsFor(table.info().kind);
        auto match = matchKeys(*source.keys, Keys(m_customers.column(keys.other)), options, control);
        if (!match)
            return std::move(match).error();
        source.match = std::move(*match);
        about.column = table.column(keys.column).name();
        about.otherColumn = m_customers.column(keys.other).name();
        report(about, source.match);
        if (source.match.repeated > 0)
            m_rollUp.notes << Tr::tr(
                                  "%n value(s) of “%1” stand in several rows of %2: what was rolled up stands in the "
                                  "first of them.",
                                  nullptr, static_cast<int>(source.match.repeated))
                                  .arg(isolated(about.otherColumn), isolated(m_customers.info().name));
        joinLookups(source, options);
        const size_t first = m_columns.columns().size();
        rollUp(source);
        about.columns = columnNames(first);
        m_rollUp.sources.push_back(std::move(about));
        tellLookups(source);
        return {};
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
        for (const Table &other : m_others) {
            if (other.info().kind != DatasetKind::Lookup)
                continue;
            auto join = joinLookup(source, other, options);
            if (!join || source.lookupFor(join->column))
                continue;
            m_described.insert(&other);
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
            report(about, lookup.match);
            QStringList spare;
            for (const ColumnInfo &column : lookup.table->info().columns) {
                if (column.index != lookup.keyColumn && !lookup.used.contains(column.name))
                    spare << isolated(visible(column.name, 60));
            }
            if (!spare.isEmpty())
                m_rollUp.notes << Tr::tr("Not needed from %1: %2.").arg(isolated(about.name), listed(spare));
            m_rollUp.sources.push_back(std::move(about));
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
    QSet<const Table *> m_described;
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
