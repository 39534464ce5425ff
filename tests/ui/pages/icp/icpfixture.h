#pragma once

#include "core/profile/icpstore.h"
#include "tests/ui/pages/stage.h"

/// What tests of the page of ICPs and its parts share.
namespace lodestar::testkit {

inline profile::Criterion industryCriterion(const QString &id, const QStringList &values)
{
    profile::Criterion criterion;
    criterion.id = id;
    criterion.label = QStringLiteral("Industry");
    criterion.condition.attribute = QStringLiteral("Industry");
    criterion.condition.role = {table::RoleId::Industry, {}};
    criterion.condition.values = values;
    criterion.points = 20;
    return criterion;
}

/// An ICP of one criterion on the industry and one statement.
inline profile::Icp twoCriteria(const QString &id, const QString &name)
{
    profile::Icp icp;
    icp.id = id;
    icp.name = name;
    icp.criteria.push_back(industryCriterion(id + QStringLiteral("-0"), {QStringLiteral("Logistics")}));
    profile::Criterion statement;
    statement.id = id + QStringLiteral("-1");
    statement.label = QStringLiteral("Wants to grow");
    icp.criteria.push_back(statement);
    return icp;
}

inline bool keep(Stage &stage, const profile::Icp &icp)
{
    return stage.session.settle(
        profile::IcpStore(*stage.session.project()).save(icp, QStringLiteral("made for a test")));
}

inline profile::Icp stored(Stage &stage, const QString &id)
{
    const auto icp = profile::IcpStore(*stage.session.project()).load(id);
    return icp ? *icp : profile::Icp();
}

} // namespace lodestar::testkit
