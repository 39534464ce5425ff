#include "tests/testkit/tables.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace lodestar::testkit {

using table::Column;
using table::ColumnInfo;
using table::ColumnType;

ColumnInfo TableBuilder::info(const QString &name, table::Role role, ColumnType type, qsizetype rows)
{
    Q_ASSERT(m_columns.empty() || m_info.rows == rows);
    m_info.rows = rows;
    ColumnInfo info;
    info.index = static_cast<int>(m_columns.size());
    info.name = name;
    info.role = std::move(role);
    info.type = type;
    return info;
}

void TableBuilder::add(Column column)
{
    m_info.columns.push_back(column.info());
    m_columns.push_back(std::move(column));
}

TableBuilder &TableBuilder::numbers(const QString &name, table::Role role, std::vector<double> values, ColumnType type)
{
    ColumnInfo about = info(name, std::move(role), type, static_cast<qsizetype>(values.size()));
    QSet<double> distinct;
    for (const double value : values) {
        if (std::isnan(value))
            ++about.missing;
        else
            distinct.insert(value);
    }
    about.distinct = distinct.size();
    add(Column::numbers(std::move(about), std::move(values)));
    return *this;
}

TableBuilder &TableBuilder::words(const QString &name, table::Role role, const QStringList &values, ColumnType type)
{
    ColumnInfo about = info(name, std::move(role), type, values.size());
    table::Dictionary dictionary;
    QHash<QString, quint32> known;
    std::vector<quint32> codes;
    for (const QString &value : values) {
        if (value.isEmpty()) {
            ++about.missing;
            codes.push_back(Column::kMissing);
            continue;
        }
        if (!known.contains(value))
            known.insert(value, dictionary.append(value.toUtf8()));
        codes.push_back(known.value(value));
    }
    about.distinct = known.size();
    add(Column::coded(std::move(about), std::move(codes), std::move(dictionary)));
    return *this;
}

TableBuilder &TableBuilder::tags(const QString &name, table::Role role, const std::vector<QStringList> &values)
{
    ColumnInfo about = info(name, std::move(role), ColumnType::Tags, static_cast<qsizetype>(values.size()));
    table::Dictionary dictionary;
    QHash<QString, quint32> known;
    std::vector<quint32> offsets{0}, codes;
    for (const QStringList &cell : values) {
        about.missing += cell.isEmpty();
        for (const QString &tag : cell) {
            if (!known.contains(tag))
                known.insert(tag, dictionary.append(tag.toUtf8()));
            codes.push_back(known.value(tag));
        }
        offsets.push_back(static_cast<quint32>(codes.size()));
    }
    about.distinct = known.size();
    add(Column::tags(std::move(about), std::move(offsets), std::move(codes), std::move(dictionary)));
    return *this;
}

table::Table permuted(const table::Table &from, const std::vector<qsizetype> &order)
{
    std::vector<Column> columns;
    for (const Column &column : from.columns()) {
        if (table::isNumeric(column.type())) {
            std::vector<double> values;
            for (const qsizetype row : order)
                values.push_back(column.numbers()[static_cast<size_t>(row)]);
            columns.push_back(Column::numbers(column.info(), std::move(values)));
        } else if (column.type() == ColumnType::Tags) {
            std::vector<quint32> offsets{0}, codes;
            const auto starts = column.tagOffsets();
            for (const qsizetype row : order) {
                const auto r = static_cast<size_t>(row);
                const auto cell = column.codes().subspan(starts[r], starts[r + 1] - starts[r]);
                codes.insert(codes.end(), cell.begin(), cell.end());
                offsets.push_back(static_cast<quint32>(codes.size()));
            }
            columns.push_back(Column::tags(column.info(), std::move(offsets), std::move(codes), column.dictionary()));
        } else {
            std::vector<quint32> codes;
            for (const qsizetype row : order)
                codes.push_back(column.codes()[static_cast<size_t>(row)]);
            columns.push_back(Column::coded(column.info(), std::move(codes), column.dictionary()));
        }
    }
    return table::Table(from.info(), std::move(columns));
}

table::Table as(table::DatasetKind kind, const QString &name, const table::Table &table)
{
    table::DatasetInfo info = table.info();
    info.kind = kind;
    info.name = name;
    return table::Table(info, table.columns());
}

} // namespace lodestar::testkit
