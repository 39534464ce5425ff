#include "core/relate/lookups.h"

#include "core/base/text.h"
#include "core/relate/gatheredcolumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnInfo;
using table::ColumnType;
using table::Table;

namespace {

/// The table with the names in the place of the codes; the column is called by the header of the names.
Table withNames(const Table &table, const LookupJoin &by)
{
    const Column &codes = table.column(by.column), &names = by.table->column(by.nameColumn);
    const Keys keys(codes);
    ColumnPart part{&names, {}};
    for (const quint32 code : keys.codes())
        part.rows.push_back(code == Column::kMissing ? code : by.match.rowOf[code]);
    ColumnInfo info = codes.info();
    if (!table.byName(names.name()))
        info.name = names.name();
    Column named = gatheredColumn(info, {part});
    if (named.type() != ColumnType::Category && named.info().missing == 0) {
        info = named.info();
        info.type = ColumnType::Category; // names that come back are groups
        named = Column::coded(info, {named.codes().begin(), named.codes().end()}, named.dictionary());
    }
    table::DatasetInfo about = table.info();
    about.columns[static_cast<size_t>(by.column)] = named.info();
    std::vector<Column> columns = table.columns();
    columns[static_cast<size_t>(by.column)] = std::move(named);
    return Table(std::move(about), std::move(columns));
}

} // namespace

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

std::optional<LookupJoin> joinLookup(const Table &source, const Table &lookup, const MatchOptions &options)
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
        for (const Column &column : source.columns()) {
            const bool sameHeader = folded(column.name()) == folded(key.name());
            if (column.rows() != source.rows() || !Keys::canBeKeys(column)
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
    join.nameColumn = nameColumnOf(lookup, join.keyColumn);
    if (join.nameColumn != join.keyColumn)
        join.used << lookup.column(join.nameColumn).name();
    auto match = matchKeys(Keys(source.column(join.column)), Keys(lookup.column(join.keyColumn)), options);
    if (!match)
        return std::nullopt;
    join.match = std::move(*match);
    return join;
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

bool NamedLookups::isUsed(const Table &lookup) const
{
    return std::any_of(reports.begin(), reports.end(),
                       [&](const SourceReport &report) { return report.name == lookup.info().name; });
}

NamedLookups namedLookups(std::vector<Table> lookups)
{
    NamedLookups named;
    for (const Table &table : lookups) {
        Table result = table;
        for (const Table &other : lookups) {
            if (&other == &table)
                continue;
            const auto join = joinLookup(result, other, {});
            if (!join || join->nameColumn == join->keyColumn
                || result.column(join->column).info().distinct >= table.rows())
                continue;
            SourceReport report = describe(other);
            report.column = other.column(join->keyColumn).name();
            report.otherColumn = result.column(join->column).name();
            report.otherName = table.info().name;
            report.columns = join->used;
            report.take(join->match);
            named.reports.push_back(std::move(report));
            result = withNames(result, *join);
        }
        named.tables.push_back(std::move(result));
    }
    return named;
}

} // namespace lodestar::relate
