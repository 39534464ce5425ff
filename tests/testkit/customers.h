#pragma once

#include "core/metrics/best.h"

namespace lodestar::testkit {

/// The ten customers of methods 2.1 (scoring_10_customers.json) with the five metrics in the order of that file.
table::Table tenCustomers();
/// CLV 40, referrals 20, usage 20, advocacy 10, marquee 10.
std::vector<metrics::BestCriterion> tenCustomersCriteria();

} // namespace lodestar::testkit
