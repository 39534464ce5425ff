#pragma once

#include "core/metrics/best.h"

#include <cmath>
#include <limits>
#include <random>

namespace lodestar::bench {

/// A column of random cells; a twentieth is missing.
inline table::Column numbers(table::DatasetInfo &info, const QString &name, table::Role role, table::ColumnType type,
                             std::mt19937_64 &random)
{
    table::ColumnInfo about;
    about.index = static_cast<int>(info.columns.size());
    about.name = name;
    about.role = std::move(role);
    about.type = type;
    about.distinct = info.rows / 2;
    std::lognormal_distribution<double> amount(6, 1.5);
    std::vector<double> values(static_cast<size_t>(info.rows));
    for (double &value : values) {
        value = type == table::ColumnType::YesNo ? static_cast<double>(random() % 2) : std::round(amount(random));
        if (random() % 20 == 0)
            value = std::numeric_limits<double>::quiet_NaN();
    }
    info.columns.push_back(about);
    return table::Column::numbers(about, std::move(values));
}

inline table::Column words(table::DatasetInfo &info, const QString &name, table::Role role, int distinct,
                           std::mt19937_64 &random)
{
    table::ColumnInfo about;
    about.index = static_cast<int>(info.columns.size());
    about.name = name;
    about.role = std::move(role);
    about.type = table::ColumnType::Category;
    about.distinct = distinct;
    table::Dictionary dictionary;
    for (int i = 0; i < distinct; ++i)
        dictionary.append(QByteArray("value ") + QByteArray::number(i));
    std::vector<quint32> codes(static_cast<size_t>(info.rows));
    for (quint32 &code : codes) {
        code = static_cast<quint32>(random() % static_cast<quint64>(distinct));
        if (random() % 20 == 0)
            code = table::Column::kMissing;
    }
    info.columns.push_back(about);
    return table::Column::coded(about, std::move(codes), std::move(dictionary));
}

/// Four metrics and twenty attributes: ten of words (5 to 3,000 different), eight of numbers, two of yes and no.
inline table::Table customers(qint64 rows)
{
    using table::ColumnType;
    using table::RoleId;
    std::mt19937_64 random(20261124);
    table::DatasetInfo info;
    info.rows = rows;
    std::vector<table::Column> columns;
    for (const RoleId id : {RoleId::Clv, RoleId::Usage, RoleId::Referrals, RoleId::Nps})
        columns.push_back(
            numbers(info, QStringLiteral("Metric %1").arg(static_cast<int>(id)), {id, {}}, ColumnType::Money, random));
    for (const int distinct : {5, 8, 12, 12, 20, 30, 60, 200, 1000, 3000})
        columns.push_back(
            words(info, QStringLiteral("Word %1 %2").arg(distinct).arg(columns.size()), {}, distinct, random));
    for (int i = 0; i < 8; ++i)
        columns.push_back(numbers(info, QStringLiteral("Number %1").arg(i), {}, ColumnType::Number, random));
    for (int i = 0; i < 2; ++i)
        columns.push_back(numbers(info, QStringLiteral("Flag %1").arg(i), {}, ColumnType::YesNo, random));
    return {info, columns};
}

inline metrics::BestRule fourCriteria()
{
    using table::RoleId;
    return {{{{RoleId::Clv, {}}, 40, false, false},
             {{RoleId::Usage, {}}, 20, false, false},
             {{RoleId::Referrals, {}}, 20, false, true},
             {{RoleId::Nps, {}}, 20, false, false}},
            {},
            {}};
}

} // namespace lodestar::bench
