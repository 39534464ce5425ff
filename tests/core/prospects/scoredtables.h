#pragma once

#include "core/profile/icp.h"
#include "tests/testkit/tables.h"

namespace lodestar::testkit {

inline profile::Criterion scored(const QString &label, int points, table::RoleId role, const QStringList &values)
{
    profile::Criterion criterion;
    criterion.id = label;
    criterion.label = label;
    criterion.points = points;
    criterion.condition.attribute = label;
    criterion.condition.role.id = role;
    criterion.condition.values = values;
    return criterion;
}

/// Industry 40 (Logistics), employees 50 to 249 for 30, a free statement "New planner" 20, country ruled out (Iran).
inline profile::Icp haulier()
{
    using namespace Qt::StringLiterals;
    profile::Icp icp;
    icp.id = u"haulier"_s;
    icp.name = u"Haulier"_s;
    icp.criteria.push_back(scored(u"Industry"_s, 40, table::RoleId::Industry, {u"Logistics"_s}));
    profile::Criterion employees = scored(u"Employees"_s, 30, table::RoleId::Employees, {});
    employees.condition.op = table::Condition::Op::Between;
    employees.condition.low = 50;
    employees.condition.high = 250;
    icp.criteria.push_back(employees);
    profile::Criterion planner;
    planner.id = planner.label = u"New planner"_s;
    planner.points = 20;
    icp.criteria.push_back(planner);
    profile::Criterion country = scored(u"Country"_s, 10, table::RoleId::Country, {u"Atlantis"_s});
    country.kind = profile::CriterionKind::Disqualifier;
    icp.criteria.push_back(country);
    return icp;
}

} // namespace lodestar::testkit
