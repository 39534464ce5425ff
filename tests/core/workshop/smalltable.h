#pragma once

#include "core/metrics/best.h"
#include "core/table/table.h"

#include <QHash>

/// Tables small enough to count by hand, with a best set that is simply said.
namespace lodestar::testkit {

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

class SmallTable
{
public:
    explicit SmallTable(qsizetype rows) { m_info.rows = rows; }

    SmallTable &numbers(const QString &name, const QString &role, std::vector<double> values,
                        table::ColumnType type = table::ColumnType::Number)
    {
        m_columns.push_back(table::Column::numbers(infoFor(name, role, type), std::move(values)));
        return *this;
    }

    /// An empty text is a missing value.
    SmallTable &values(const QString &name, const QString &role, const QStringList &cells)
    {
        Codes codes;
        std::vector<quint32> rows;
        for (const QString &cell : cells)
            rows.push_back(cell.isEmpty() ? table::Column::kMissing : codes.of(cell));
        m_columns.push_back(table::Column::coded(infoFor(name, role, table::ColumnType::Category), std::move(rows),
                                                 std::move(codes.dictionary)));
        return *this;
    }

    /// Tags of a cell stand between ";".
    SmallTable &tags(const QString &name, const QString &role, const QStringList &cells)
    {
        Codes codes;
        std::vector<quint32> offsets{0};
        std::vector<quint32> held;
        for (const QString &cell : cells) {
            for (const QString &tag : cell.split(u';', Qt::SkipEmptyParts))
                held.push_back(codes.of(tag));
            offsets.push_back(static_cast<quint32>(held.size()));
        }
        m_columns.push_back(table::Column::tags(infoFor(name, role, table::ColumnType::Tags), std::move(offsets),
                                                std::move(held), std::move(codes.dictionary)));
        return *this;
    }

    table::Table table() const { return table::Table(m_info, m_columns); }

private:
    struct Codes {
        table::Dictionary dictionary;
        QHash<QString, quint32> known;
        quint32 of(const QString &text)
        {
            if (!known.contains(text))
                known.insert(text, dictionary.append(text.toUtf8()));
            return known.value(text);
        }
    };

    table::ColumnInfo infoFor(const QString &name, const QString &role, table::ColumnType type)
    {
        table::ColumnInfo info;
        info.index = static_cast<int>(m_info.columns.size());
        info.name = name;
        info.type = type;
        info.role = table::Role::fromKey(role);
        m_info.columns.push_back(info);
        return info;
    }

    table::DatasetInfo m_info;
    std::vector<table::Column> m_columns;
};

/// The first `best` rows are best, the next `rest` are rated, what follows is not.
inline metrics::Rating ratingOf(qsizetype rows, qsizetype best, qsizetype rest)
{
    metrics::Rating rating;
    for (qsizetype row = 0; row < rows; ++row) {
        rating.score.push_back(row < best + rest ? 100.0 - static_cast<double>(row) : kNone);
        rating.best.push_back(row < best ? 1 : 0);
        rating.coverage.push_back(1);
        rating.pinned.push_back(0);
    }
    rating.bestCount = best;
    rating.ratedCount = best + rest;
    return rating;
}

} // namespace lodestar::testkit
