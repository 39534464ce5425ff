#pragma once

#include "core/import/rolemapper.h"

namespace lodestar::import {

/// How well the cells of a column fit a role, 0 (impossible) to 1, whatever its header says.
double contentFit(table::RoleId role, const ColumnProfile &column);

/// Values are codes ("BU79786", "1017"), not names.
bool looksLikeCodes(const ColumnProfile &column);

/// Values are stages of a sales funnel (lead, customer, won, lost…), which tell what came of a company.
bool looksLikeFunnel(const ColumnProfile &column);

} // namespace lodestar::import
