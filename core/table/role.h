#pragma once

#include "core/table/columntype.h"

#include <QString>

#include <span>
#include <vector>

namespace lodestar::table {

/// What an attribute means to the app. The ids are those of the command line and of the project file.
enum class RoleId : quint8 {
    None,
    // Company
    Id,
    Name,
    Industry,
    IndustryCode,
    OperatingModel,
    Employees,
    DepartmentSize,
    AnnualRevenue,
    Country,
    Region,
    City,
    LifecycleStage,
    Founded,
    Technologies,
    TechMaturity,
    Products,
    ExcludedRegion,
    // People
    ContactName,
    ContactTitle,
    DecisionMakerTitle,
    BuyingRoles,
    ExperienceYears,
    // Buying
    LeadSource,
    FirstProduct,
    FirstOrderValue,
    FirstPurchase,
    CloseDate,
    SalesCycleDays,
    Outcome,
    LostReason,
    RepeatPurchases,
    TimeToValue,
    Owner,
    // Value: metrics
    Revenue,
    GrossMargin,
    CostToServe,
    Profit,
    Clv,
    Referrals,
    Usage,
    Seats,
    Advocacy,
    Reviews,
    CaseStudy,
    Nps,
    Marquee,
    Tenure,
    Churned,
    // Intent
    SiteVisits,
    Conferences,
    CompetitorCycle,
    RejectedCompetitor,
    Engagement,
    // Transactions
    Customer,
    Date,
    Amount,
    Quantity,
    Product,
    Count_
};

enum class RoleGroup : quint8 { None, Company, People, Buying, Value, Intent, Transaction };

/// When an attribute is known decides what may become a criterion (methods 3.4).
enum class Knowledge : quint8 {
    Identifier, ///< names the row; never a trait
    Before, ///< known before the sale: may become a trait
    After, ///< known only after the sale: kept out of the trait search
    Value, ///< says how good a customer is; part of the best score
    Outcome ///< what came of it
};

struct RoleInfo {
    RoleId id;
    const char *key; ///< "annual_revenue"
    const char *name; ///< source text of the translated name, context "lodestar::table::Role"
    RoleGroup group;
    Knowledge knowledge;
    ColumnType usualType;
    bool metric;
    bool lowerIsBetter; ///< metrics only: cost to serve, churned
    bool blankMeansNone; ///< metrics only: sensible default for "no value means zero"
};

/// A role with its parameter: `usage:FEATURE` is usage of one feature; all others have no feature.
struct Role {
    RoleId id = RoleId::None;
    QString feature;

    bool isNone() const { return id == RoleId::None; }
    bool isMetric() const;
    const RoleInfo &info() const;
    QString key() const; ///< "usage:reports"
    QString name() const; ///< translated: "Usage of reports"
    static Role fromKey(const QString &key); ///< None for anything unknown
    friend bool operator==(const Role &, const Role &) = default;
};

/// All roles in the order of the enum, None first.
std::span<const RoleInfo> allRoles();

} // namespace lodestar::table
