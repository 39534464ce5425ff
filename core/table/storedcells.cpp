#include "core/table/storedcells.h"

#include "core/table/cellformat.h"

#include <cmath>

namespace lodestar::table {

namespace {

constexpr int kIsoDate = 10; // characters of "2021-03-09"

bool hasKeptTexts(const DatasetColumn &column)
{
    return std::any_of(column.flags.begin(), column.flags.end(),
                       [](quint8 flags) { return flags & DatasetColumn::KeepRaw; });
}

} // namespace

StoredCell StoredCell::of(qint64 value)
{
    StoredCell cell;
    cell.kind = Integer;
    cell.integer = value;
    return cell;
}

StoredCell StoredCell::of(double value)
{
    StoredCell cell;
    cell.kind = Real;
    cell.real = value + 0.0; // SQLite knows no negative zero
    return cell;
}

StoredCell StoredCell::of(QByteArrayView value)
{
    StoredCell cell;
    cell.kind = String;
    cell.size = static_cast<int>(value.size());
    cell.text = value.isEmpty() ? "" : value.data();
    return cell;
}

StoredCells::StoredCells(const std::vector<DatasetColumn> &columns) : m_columns(columns), m_isoDates(columns.size())
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (hasKeptTexts(columns[i]))
            m_kept.push_back(&columns[i]);
        if (columns[i].info.type != ColumnType::Date)
            continue;
        // Each different date is written out once, however many rows have it.
        m_isoDates[i].reserve(static_cast<qsizetype>(columns[i].numbers.size()) * kIsoDate);
        for (const double days : columns[i].numbers)
            appendIsoDate(m_isoDates[i], std::isnan(days) ? 0 : days);
    }
}

StoredCell StoredCells::numeric(size_t column, quint32 code) const
{
    const double number = m_columns[column].numbers[code];
    if (std::isnan(number))
        return {};
    switch (m_columns[column].info.type) {
    case ColumnType::Date:
        return StoredCell::of(QByteArrayView(m_isoDates[column].constData() + qsizetype(code) * kIsoDate, kIsoDate));
    case ColumnType::YesNo:
        return StoredCell::of(qint64(number != 0 ? 1 : 0));
    default:
        return StoredCell::of(number);
    }
}

void StoredCells::read(size_t first, std::vector<StoredCell> &cells) const
{
    const size_t count = std::min(kRows, rows() - first);
    cells.resize(count * width());
    // Column by column: the look-ups of one column do not wait for each other.
    for (size_t i = 0; i < width(); ++i) {
        const DatasetColumn &column = m_columns[i];
        const bool isNumber = isNumeric(column.info.type);
        StoredCell *cell = &cells[i];
        for (size_t row = first; row < first + count; ++row, cell += width()) {
            const quint32 code = column.codes[row];
            if (column.flags[code] & DatasetColumn::Missing)
                *cell = {};
            else
                *cell = isNumber ? numeric(i, code) : StoredCell::of(column.value(code));
        }
    }
}

bool StoredCells::readRaw(size_t row, std::vector<StoredCell> &cells) const
{
    bool any = false;
    cells.assign(1, StoredCell::of(static_cast<qint64>(row) + 1));
    for (const DatasetColumn *column : m_kept) {
        const quint32 code = column->codes[row];
        const bool kept = column->flags[code] & DatasetColumn::KeepRaw;
        cells.push_back(kept ? StoredCell::of(column->texts.utf8(code)) : StoredCell());
        any = any || kept;
    }
    return any;
}

} // namespace lodestar::table
