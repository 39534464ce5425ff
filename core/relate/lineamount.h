#pragma once

#include "core/relate/relatedsource.h"

namespace lodestar::relate {

/// How the rows of a table of purchases say what was paid: in a column of its own, or as price × quantity, less a
/// discount.
struct LineAmount {
    /// How a discount is written.
    enum class Discount : quint8 {
        Share, ///< 0.05
        Percent, ///< 5
        Amount ///< money off the line
    };
    const table::Column *amount = nullptr; ///< where there is one, the others are not looked at
    const table::Column *price = nullptr, *quantity = nullptr, *discount = nullptr;
    Discount discountAs = Discount::Share;

    static LineAmount of(const table::Table &purchases);
    bool isEmpty() const { return !amount && !price; }
    QString name() const; ///< "amount", or "price × quantity × (1 − discount)"
    /// The column the currency is known of.
    const table::Column &column() const { return amount ? *amount : *price; }
    /// One per row; NaN where the amount, the price or the quantity is not known. No discount is none.
    std::vector<double> values() const;
};

} // namespace lodestar::relate
