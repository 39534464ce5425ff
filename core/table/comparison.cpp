#include "core/table/comparison.h"

#include "core/table/textindex.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::Comparison)
};

constexpr size_t kBiggest = 5;

bool isCoded(const Column &column)
{
    return column.type() == ColumnType::Text || column.type() == ColumnType::Category;
}

/// Dates are days and amounts are units: only like with like is compared as numbers.
bool areSameNumbers(const Column &a, const Column &b)
{
    const auto isAmount = [](const Column &column) {
        return column.type() == ColumnType::Number || column.type() == ColumnType::Money;
    };
    return isNumeric(a.type()) && (a.type() == b.type() || (isAmount(a) && isAmount(b)));
}

/// The code of each row's key in an index that both tables share; kMissing where there is none.
std::vector<quint32> keyCodes(const Column &column, TextIndex &index)
{
    std::vector<quint32> keys(static_cast<size_t>(column.rows()), Column::kMissing);
    std::vector<quint32> ofCode;
    if (isCoded(column)) {
        for (quint32 code = 0; code < static_cast<quint32>(column.dictionary().size()); ++code)
            ofCode.push_back(index.codeFor(column.dictionary().utf8(code)));
    }
    for (size_t row = 0; row < keys.size(); ++row) {
        const auto at = static_cast<qsizetype>(row);
        if (!column.isMissing(at))
            keys[row] = isCoded(column) ? ofCode[column.codes()[row]] : index.codeFor(column.canonical(at).toUtf8());
    }
    return keys;
}

/// Rows of one key as a list threaded through the table: the first of each key, and for each row the next.
struct RowLists {
    std::vector<quint32> first, next;

    RowLists(const std::vector<quint32> &keys, qsizetype different)
        : first(static_cast<size_t>(different), Column::kMissing), next(keys.size(), Column::kMissing)
    {
        for (size_t row = keys.size(); row-- > 0;) {
            if (keys[row] == Column::kMissing)
                continue;
            next[row] = first[keys[row]];
            first[keys[row]] = static_cast<quint32>(row);
        }
    }
};

void matchRows(const Column &keyBefore, const Column &keyNow, Comparison &result)
{
    TextIndex index;
    const std::vector<quint32> before = keyCodes(keyBefore, index), now = keyCodes(keyNow, index);
    RowLists waiting(before, index.texts().size()); // rows that found no partner yet
    std::vector<bool> seen(static_cast<size_t>(index.texts().size())), matched(before.size());
    const auto countKey = [&](quint32 key) {
        if (key == Column::kMissing) {
            ++result.withoutKey;
        } else {
            result.repeated += seen[key];
            seen[key] = true;
        }
    };
    for (size_t row = 0; row < now.size(); ++row) {
        const quint32 key = now[row];
        countKey(key);
        const quint32 partner = key == Column::kMissing ? Column::kMissing : waiting.first[key];
        if (partner == Column::kMissing) {
            result.joined.push_back(static_cast<quint32>(row));
            continue;
        }
        waiting.first[key] = waiting.next[partner];
        matched[partner] = true;
        result.pairs.push_back({partner, static_cast<quint32>(row)});
    }
    seen.assign(seen.size(), false);
    for (size_t row = 0; row < before.size(); ++row) {
        countKey(before[row]);
        if (!matched[row])
            result.left.push_back(static_cast<quint32>(row));
    }
}

/// Whether two columns have the same value in a pair of rows.
class SameValue
{
public:
    SameValue(const Column &before, const Column &now) : m_before(before), m_now(now)
    {
        if (!isCoded(before) || !isCoded(now))
            return;
        TextIndex index;
        for (quint32 code = 0; code < static_cast<quint32>(now.dictionary().size()); ++code)
            index.codeFor(now.dictionary().utf8(code));
        for (quint32 code = 0; code < static_cast<quint32>(before.dictionary().size()); ++code)
            m_codes.push_back(index.find(before.dictionary().utf8(code)));
    }

    bool operator()(const MatchedRows &rows) const
    {
        const auto before = static_cast<qsizetype>(rows.before), now = static_cast<qsizetype>(rows.now);
        const bool missing = m_before.isMissing(before);
        if (missing || m_now.isMissing(now))
            return missing && m_now.isMissing(now);
        if (isCoded(m_before) && isCoded(m_now))
            return m_codes[m_before.codes()[rows.before]] == m_now.codes()[rows.now];
        if (areSameNumbers(m_before, m_now))
            return m_before.numbers()[rows.before] == m_now.numbers()[rows.now];
        return m_before.canonical(before) == m_now.canonical(now);
    }

private:
    const Column &m_before, &m_now;
    std::vector<quint32> m_codes; ///< of the older column's dictionary in the newer one's
};

std::vector<size_t> biggestChanges(const Column &before, const Column &now, const Comparison &result,
                                   const std::vector<bool> &changed)
{
    std::vector<std::pair<double, size_t>> changes;
    for (size_t pair = 0; pair < changed.size(); ++pair) {
        if (!changed[pair])
            continue;
        const MatchedRows &rows = result.pairs[pair];
        const double size = std::abs(now.numbers()[rows.now] - before.numbers()[rows.before]);
        if (std::isfinite(size)) // a value that came or went has no size
            changes.emplace_back(-size, pair);
    }
    const size_t count = std::min(kBiggest, changes.size());
    std::partial_sort(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(count), changes.end());
    std::vector<size_t> biggest;
    for (size_t i = 0; i < count; ++i)
        biggest.push_back(changes[i].second);
    return biggest;
}

void compareColumn(const Column &before, const Column &now, const Comparison &result, ColumnChanges &changes)
{
    const SameValue same(before, now);
    changes.cells.resize(result.pairs.size());
    for (size_t pair = 0; pair < result.pairs.size(); ++pair) {
        changes.cells[pair] = !same(result.pairs[pair]);
        changes.count += changes.cells[pair];
    }
    if (changes.count > 0 && areSameNumbers(before, now))
        changes.biggest = biggestChanges(before, now, result, changes.cells);
}

/// Share of the customers with the same known value in both columns, over some of them.
double likeness(const Column &before, const Column &now, const Comparison &result)
{
    constexpr size_t kLookedAt = 2000;
    const SameValue same(before, now);
    const size_t step = std::max<size_t>(1, result.pairs.size() / kLookedAt);
    size_t known = 0, equal = 0;
    QSet<QString> different; // two columns that say the same of everybody are not yet the same column
    for (size_t pair = 0; pair < result.pairs.size(); pair += step) {
        const MatchedRows &rows = result.pairs[pair];
        if (before.isMissing(static_cast<qsizetype>(rows.before)) && now.isMissing(static_cast<qsizetype>(rows.now)))
            continue;
        ++known;
        equal += same(rows);
        if (different.size() < 2)
            different.insert(now.canonical(static_cast<qsizetype>(rows.now)));
    }
    return known < 3 || different.size() < 2 ? 0 : static_cast<double>(equal) / static_cast<double>(known);
}

void suggestRenamed(const Table &before, const Table &now, Comparison &result)
{
    constexpr double kAlike = 0.8;
    constexpr size_t kMostPairs = 400; // tables that have nothing in common are not worth the search
    if (result.added.size() * result.removed.size() > kMostPairs)
        return;
    std::vector<RenamedColumn> all;
    for (const int removed : result.removed) {
        for (const int added : result.added) {
            const double same = likeness(before.column(removed), now.column(added), result);
            if (same >= kAlike)
                all.push_back({removed, added, same});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.same > b.same; });
    for (const RenamedColumn &candidate : all) {
        if (std::none_of(result.renamed.begin(), result.renamed.end(), [&](const RenamedColumn &taken) {
                return taken.before == candidate.before || taken.now == candidate.now;
            }))
            result.renamed.push_back(candidate);
    }
}

} // namespace

bool Comparison::isChanged(size_t pair) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [pair](const ColumnChanges &column) { return column.count > 0 && column.cells[pair]; });
}

Result<Comparison> compare(const Table &before, const Table &now, const TaskControl &control)
{
    Comparison result;
    const QString doing = Tr::tr("Comparing the customers");
    control.report(0, doing);
    for (const auto &[role, by] : {std::pair{RoleId::Id, MatchedBy::Id}, {RoleId::Name, MatchedBy::Name}}) {
        const Column *keyBefore = before.byRole(role), *keyNow = now.byRole(role);
        if (!keyBefore || !keyNow)
            continue;
        result.by = by;
        matchRows(*keyBefore, *keyNow, result);
        break;
    }
    std::vector<bool> kept(static_cast<size_t>(before.columnCount()));
    for (const ColumnInfo &column : now.info().columns) {
        const ColumnInfo *old = before.info().byName(column.name);
        if (!old || kept[static_cast<size_t>(old->index)]) {
            result.added.push_back(column.index);
            continue;
        }
        kept[static_cast<size_t>(old->index)] = true;
        result.columns.push_back({old->index, column.index, 0, {}, {}});
    }
    for (const ColumnInfo &column : before.info().columns) {
        if (!kept[static_cast<size_t>(column.index)])
            result.removed.push_back(column.index);
    }
    for (size_t i = 0; i < result.columns.size(); ++i) {
        if (control.cancelled())
            return Error::cancelled();
        ColumnChanges &changes = result.columns[i];
        compareColumn(before.column(changes.before), now.column(changes.now), result, changes);
        control.report(static_cast<double>(i + 1) / static_cast<double>(result.columns.size()), doing);
    }
    suggestRenamed(before, now, result);
    for (size_t pair = 0; pair < result.pairs.size(); ++pair)
        result.changedRows += result.isChanged(pair);
    return result;
}

} // namespace lodestar::table
