#pragma once

#include "core/table/table.h"

#include <QJsonObject>

#include <limits>

namespace lodestar::table {

/// A test of one attribute, as a trait or a criterion states it.
struct Condition {
    enum class Op : quint8 {
        AnyOf, ///< category or text is one of `values`
        HasTag, ///< tags contain at least one of `values`
        Between, ///< low <= number < high (dates as days since 1970-01-01); infinities leave an end open
        IsYes,
        IsNo
    };
    QString attribute; ///< column name
    Role role; ///< looked for first, so that a condition survives a renamed column; None: by name only
    Op op = Op::AnyOf;
    QStringList values;
    ColumnType type =
        ColumnType::Number; ///< of the column it was made from: how people are told the bounds of a Between
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool isEmpty() const { return attribute.isEmpty(); } ///< a free statement has no condition
    /// For people: "Logistics", "50 to 249", "from 250", "yes".
    QString valueText() const;
    QJsonObject toJson() const;
    static Condition fromJson(const QJsonObject &json);
    friend bool operator==(const Condition &, const Condition &) = default;
};

enum class Match : quint8 { No, Yes, Unknown };

/// The column of `table` that a condition speaks of, by role then by name; null when there is none.
const Column *columnFor(const Table &table, const Condition &condition);

/// One Match per row. A missing value, a missing column or a column of another type is Unknown, never No.
std::vector<Match> evaluate(const Table &table, const Condition &condition);

} // namespace lodestar::table
