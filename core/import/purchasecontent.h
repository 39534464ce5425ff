#pragma once

#include "core/import/rolemapper.h"

namespace lodestar::import {

/// Which columns of a file without headers say who bought, when, how much and for what; -1: none.
struct PurchaseColumns {
    int customer = -1, date = -1, quantity = -1, amount = -1;

    bool isWhole() const { return customer >= 0 && date >= 0 && amount >= 0; }
};

/// Judges by what the cells are alone: names or numbers that come back, dates, small whole numbers, money.
PurchaseColumns findPurchases(const std::vector<ColumnProfile> &columns);

/// Gives the columns that were found the roles of purchases, where nothing else claims them.
void giveRolesOfPurchases(const std::vector<ColumnProfile> &columns, std::vector<RoleProposal> &proposals);

} // namespace lodestar::import
