#include "core/table/rawreading.h"

#include "core/project/sqlite.h"
#include "core/table/columnreading.h"

using namespace Qt::StringLiterals;

namespace lodestar::table {

RawReading::RawReading(std::vector<ColumnInfo> columns) : m_columns(std::move(columns)), m_kept(m_columns.size(), 0)
{
    for (const ColumnInfo &column : m_columns)
        m_writers.emplace_back(column.format, column.type);
}

void RawReading::findKept(sqlite3_stmt *raw)
{
    for (int i = 1; i < sqlite3_column_count(raw); ++i) {
        const QString name = QString::fromUtf8(sqlite3_column_name(raw, i));
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (m_columns[column].sqlName == name)
                m_kept[column] = i;
        }
    }
}

QStringList RawReading::row(sqlite3_stmt *data, sqlite3_stmt *raw)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(m_columns.size()));
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int kept = m_kept[i];
        if (raw && kept > 0 && sqlite3_column_type(raw, kept) != SQLITE_NULL)
            cells << QString::fromUtf8(textAt(raw, kept));
        else
            cells << cell(data, i);
    }
    return cells;
}

QString RawReading::cell(sqlite3_stmt *data, size_t i)
{
    const auto position = static_cast<int>(i);
    const ColumnInfo &column = m_columns[i];
    CellWriter &writer = m_writers[i];
    if (sqlite3_column_type(data, position) == SQLITE_NULL)
        return QString::fromUtf8(writer.missing());
    if (column.type == ColumnType::Date)
        return QString::fromUtf8(writer.write(daysOfIso(textAt(data, position))));
    if (isNumeric(column.type))
        return QString::fromUtf8(writer.write(sqlite3_column_double(data, position)));
    const QString text = QString::fromUtf8(textAt(data, position));
    const bool joined = column.format.separator.isEmpty() || column.format.separator == u";"_s;
    if (column.type == ColumnType::Tags && !joined)
        return QString(text).replace(u";"_s, column.format.separator);
    return text;
}

} // namespace lodestar::table
