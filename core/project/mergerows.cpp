#include "core/project/mergerows.h"

#include <algorithm>
#include <functional>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

bool equal(const Cells *a, const Cells *b)
{
    return a && b ? sameRow(*a, *b) : a == b;
}

std::optional<Cells> copied(const Cells *cells)
{
    return cells ? std::optional<Cells>(*cells) : std::nullopt;
}

/// Times are written so that their text sorts; of equal ones the larger, so that both ways of merging agree.
bool isLater(const DocumentTable &table, const Cells &a, const Cells &b)
{
    const int at = table.column(u"at"_s);
    if (at < 0)
        return false;
    const auto column = static_cast<size_t>(at);
    return a[column].toString() > b[column].toString();
}

/// Who did it and when: they go with what was done and are no disagreement of their own.
bool accompanies(const QString &column)
{
    return column == u"at"_s || column == u"by"_s;
}

QVariant accompanying(const DocumentTable &table, size_t column, const Cells &mine, const Cells &theirs)
{
    if (isLater(table, mine, theirs))
        return mine[column];
    if (isLater(table, theirs, mine))
        return theirs[column];
    return std::max(mine[column].toString(), theirs[column].toString());
}

void mergeFields(RowMerge &row, const DocumentTable &table)
{
    const Cells &mine = *row.mine, &theirs = *row.theirs;
    Cells merged = mine;
    for (size_t i = 1; i < merged.size(); ++i) {
        if (sameCell(mine[i], theirs[i]) || (row.base && sameCell(theirs[i], (*row.base)[i])))
            continue;
        const QString &column = table.columns.at(static_cast<qsizetype>(i));
        if (row.base && sameCell(mine[i], (*row.base)[i]))
            merged[i] = theirs[i];
        else if (accompanies(column))
            merged[i] = accompanying(table, i, mine, theirs);
        else if (column != u"position"_s)
            row.clashing.push_back(static_cast<int>(i));
    }
    if (!row.clashing.empty())
        row.clash = RowMerge::Clash::Fields;
    row.merged = std::move(merged);
}

/// The row with `theirs` as they are, or nothing when there is nothing to bring in.
std::optional<RowMerge> compare(const DocumentTable &table, const QString &key, const Cells *base, const Cells *mine,
                                const Cells *theirs)
{
    if (equal(base, theirs) || equal(mine, theirs))
        return {};
    RowMerge row{table.name, key, copied(base), copied(mine), copied(theirs), {}, RowMerge::Clash::None, {}};
    if (mine && theirs) {
        mergeFields(row, table);
        if (row.clash == RowMerge::Clash::None && sameRow(*row.merged, *mine))
            return {};
        return row;
    }
    if (!equal(base, mine)) // theirs differs from the base too, and one of the two is gone
        row.clash = mine ? RowMerge::Clash::RemovedThere : RowMerge::Clash::RemovedHere;
    row.merged = row.clash == RowMerge::Clash::None ? row.theirs : row.mine;
    return row;
}

bool placesDiffer(const DocumentTable &base, const DocumentTable &mine, size_t column)
{
    if (base.rows.size() != mine.rows.size())
        return true;
    return std::any_of(mine.rows.begin(), mine.rows.end(), [&](const auto &row) {
        const Cells *before = base.row(row.first);
        return !before || !sameCell((*before)[column], row.second[column]);
    });
}

} // namespace

std::optional<Cells> RowMerge::resolved(const std::function<bool(int column)> &takeTheirs) const
{
    if (clash == Clash::None)
        return merged;
    if (clash != Clash::Fields)
        return takeTheirs(-1) ? theirs : mine;
    Cells cells = *merged;
    for (const int column : clashing) {
        if (takeTheirs(column))
            cells[static_cast<size_t>(column)] = (*theirs)[static_cast<size_t>(column)];
    }
    return cells;
}

std::vector<RowMerge> compareRows(const Documents &base, const Documents &mine, const Documents &theirs, bool partial)
{
    std::vector<RowMerge> rows;
    for (const DocumentTable &table : theirs.tables) {
        const DocumentTable *before = base.table(table.name), *here = mine.table(table.name);
        if (!before || !here)
            continue;
        for (const auto &[key, cells] : table.rows) {
            if (auto row = compare(table, key, before->row(key), here->row(key), &cells))
                rows.push_back(std::move(*row));
        }
        if (partial)
            continue;
        for (const auto &[key, cells] : before->rows) {
            if (table.row(key))
                continue;
            if (auto row = compare(table, key, &cells, here->row(key), nullptr))
                rows.push_back(std::move(*row));
        }
    }
    return rows;
}

void appendPlaces(std::vector<RowMerge> &rows, const Documents &base, const Documents &mine, bool partial)
{
    for (const DocumentTable &table : mine.tables) {
        const int column = table.column(u"position"_s);
        const DocumentTable *before = base.table(table.name);
        if (column < 0 || !before)
            continue;
        const auto at = static_cast<size_t>(column);
        double last = 0;
        for (const auto &[key, cells] : table.rows)
            last = std::max(last, cells[at].toDouble());
        std::vector<RowMerge *> added;
        for (RowMerge &row : rows) {
            const bool isNew = row.table == table.name && !row.mine && !row.base && row.merged;
            if (isNew && (*row.merged)[at].toDouble() >= 0) // a negative place means "not in the list"
                added.push_back(&row);
        }
        // All at zero: an order by time, which takes in new rows by itself.
        if (last <= 0 || !(partial || placesDiffer(*before, table, at)))
            continue;
        std::stable_sort(added.begin(), added.end(), [at](const RowMerge *a, const RowMerge *b) {
            return (*a->merged)[at].toDouble() < (*b->merged)[at].toDouble();
        });
        for (RowMerge *row : added) {
            last += 1;
            const bool isWhole = (*row->merged)[at].typeId() != QMetaType::Double;
            (*row->merged)[at] = isWhole ? QVariant(static_cast<qint64>(last)) : QVariant(last);
        }
    }
}

} // namespace lodestar::project
