#pragma once

#include "core/clv/rhythm.h"

#include <vector>

namespace lodestar::testkit {

/// The customers of tests/data/clv/cdnow_summary.csv, in the order of their ids from 1; times in weeks.
struct CdnowCustomers {
    std::vector<clv::Rhythm> rhythms;
    std::vector<clv::Spend> spends;
};
CdnowCustomers cdnow();

} // namespace lodestar::testkit
