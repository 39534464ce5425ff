#pragma once

#include "tests/testkit/tables.h"

#include <limits>

namespace lodestar::relate {

using namespace Qt::StringLiterals;

/// The lines of a shop's orders; the last one belongs to no order.
inline table::Table lines()
{
    return testkit::as(
        table::DatasetKind::Transactions, u"items.csv"_s,
        testkit::TableBuilder()
            .words(u"Order ID"_s, {}, {u"O1"_s, u"O1"_s, u"O2"_s, u"O9"_s})
            .words(u"Product"_s, testkit::role(table::RoleId::Product), {u"Tea"_s, u"Salt"_s, u"Tea"_s, u"Oil"_s})
            .numbers(u"Unit price"_s, {}, {10, 4, 10, 3}, table::ColumnType::Money)
            .numbers(u"Quantity"_s, testkit::role(table::RoleId::Quantity), {2, 5, 1, 1})
            .numbers(u"Discount"_s, {}, {0, 0.5, 0.1, std::numeric_limits<double>::quiet_NaN()})
            .build());
}

/// The orders that the lines hang on; the last one has no line.
inline table::Table orders()
{
    return testkit::as(
        table::DatasetKind::Transactions, u"orders.csv"_s,
        testkit::TableBuilder()
            .words(u"Order ID"_s, {}, {u"O1"_s, u"O2"_s, u"O3"_s}, table::ColumnType::Text)
            .words(u"Customer"_s, testkit::role(table::RoleId::Customer), {u"Odra"_s, u"Bug"_s, u"Odra"_s})
            .numbers(u"Date"_s, testkit::role(table::RoleId::Date), {100, 200, 300}, table::ColumnType::Date)
            .numbers(u"Freight"_s, {}, {7, 8, 9})
            .numbers(u"Total"_s, testkit::role(table::RoleId::Amount), {30, 9, 50}, table::ColumnType::Money)
            .build());
}

} // namespace lodestar::relate
