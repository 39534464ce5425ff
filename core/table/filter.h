#pragma once

#include "core/table/condition.h"
#include "core/table/tableindex.h"

#include <vector>

namespace lodestar::table {

/// What a list asks of one column. Several filters are joined by "and". A value.
struct Filter {
    enum class Test : quint8 {
        Meets, ///< a known value meets `condition`
        Contains, ///< text or tags contain `text`, whatever its case, accents and signs
        Known, ///< any value
        Nothing ///< no value does: with `orMissing`, "is empty"
    };
    Condition condition; ///< always names the attribute; the rest of it counts for Test::Meets
    Test test = Test::Meets;
    QString text;
    bool orMissing = false; ///< rows without a value pass as well

    static Filter meeting(Condition condition);
    static Filter containing(const QString &attribute, const QString &text);
    static Filter known(const QString &attribute); ///< "is not empty"
    static Filter missing(const QString &attribute); ///< "is empty"
    /// The rows that have the same value as a cell; the tags of a cell: at least one of them.
    static Filter sameAs(const Column &column, qsizetype row);

    const QString &attribute() const { return condition.attribute; }
    /// For people: "Industry: Logistics or Retail", "Remark contains “late”", "Country: without a value".
    QString displayText() const;
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Sets `rows[r]` to 0 for every row that the filter does not let through; there is one byte per row of the table. A
/// filter on a column that is not there or not loaded lets everything through.
void narrow(const TableIndex &index, const Filter &filter, std::vector<quint8> &rows);

} // namespace lodestar::table
