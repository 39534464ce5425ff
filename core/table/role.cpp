#include "core/table/role.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

#define ROLE_NAME(text) QT_TRANSLATE_NOOP("lodestar::table::Role", text)
using G = RoleGroup;
using K = Knowledge;
using T = ColumnType;

constexpr bool kMetric = true, kPlain = false;
constexpr bool kLower = true, kHigher = false;
constexpr bool kNone = true, kUnknown = false; // what a blank means

/// The one place a role is described: mapping, scoring, traits, reports and the command line read it from here.
///
/// Knowledge follows one question: would the sales team know this of a company that has not bought yet? What is only
/// known of customers (what they bought, who looks after them, how long the sale took) would make every trait search
/// find "customers are customers", so it is After, and what says how good or how lost they are is Value or Outcome.
// clang-format off
constexpr RoleInfo kRoles[] = {
    {RoleId::None,                "none",                 ROLE_NAME("No role"),                              G::None,        K::Before,      T::Text,      kPlain,  kHigher, kUnknown},
    // Company
    {RoleId::Id,                  "id",                   ROLE_NAME("Customer number"),                      G::Company,     K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::Name,                "name",                 ROLE_NAME("Company name"),                         G::Company,     K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::Industry,            "industry",             ROLE_NAME("Industry"),                             G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::IndustryCode,        "industry_code",        ROLE_NAME("Industry code"),                        G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::OperatingModel,      "operating_model",      ROLE_NAME("Operating model"),                      G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::Employees,           "employees",            ROLE_NAME("Employees"),                            G::Company,     K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::DepartmentSize,      "department_size",      ROLE_NAME("Size of the department"),               G::Company,     K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::AnnualRevenue,       "annual_revenue",       ROLE_NAME("Their own annual revenue"),             G::Company,     K::Before,      T::Money,     kPlain,  kHigher, kUnknown},
    {RoleId::Country,             "country",              ROLE_NAME("Country"),                              G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::Region,              "region",               ROLE_NAME("Region"),                               G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::City,                "city",                 ROLE_NAME("City"),                                 G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::LifecycleStage,      "lifecycle_stage",      ROLE_NAME("Life-cycle stage of the company"),      G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::Founded,             "founded",              ROLE_NAME("Founded"),                              G::Company,     K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Technologies,        "technologies",         ROLE_NAME("Technologies"),                         G::Company,     K::Before,      T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::TechMaturity,        "tech_maturity",        ROLE_NAME("Technical maturity"),                   G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    // What they bought is known once they have bought.
    {RoleId::Products,            "products",             ROLE_NAME("Products bought"),                      G::Company,     K::After,       T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::ExcludedRegion,      "excluded_region",      ROLE_NAME("In a region we do not serve"),          G::Company,     K::Before,      T::YesNo,     kPlain,  kHigher, kUnknown},
    // People
    {RoleId::ContactName,         "contact_name",         ROLE_NAME("Contact name"),                         G::People,      K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::ContactTitle,        "contact_title",        ROLE_NAME("Job title of the contact"),             G::People,      K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::DecisionMakerTitle,  "decision_maker_title", ROLE_NAME("Job title of the decision-maker"),      G::People,      K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::BuyingRoles,         "buying_roles",         ROLE_NAME("Roles in the buying group"),            G::People,      K::Before,      T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::ExperienceYears,     "experience_years",     ROLE_NAME("Years of experience of the contact"),   G::People,      K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    // Buying. How they came to us is known before the sale; everything the sale itself produced is not.
    {RoleId::LeadSource,          "lead_source",          ROLE_NAME("Lead source"),                          G::Buying,      K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::FirstProduct,        "first_product",        ROLE_NAME("First product bought"),                 G::Buying,      K::After,       T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::FirstOrderValue,     "first_order_value",    ROLE_NAME("Value of the first order"),             G::Buying,      K::After,       T::Money,     kPlain,  kHigher, kUnknown},
    // The date of the first purchase is tenure in another form (methods 3.7): old customers look best.
    {RoleId::FirstPurchase,       "first_purchase",       ROLE_NAME("First purchase"),                       G::Buying,      K::After,       T::Date,      kPlain,  kHigher, kUnknown},
    {RoleId::CloseDate,           "close_date",           ROLE_NAME("Close date"),                           G::Buying,      K::After,       T::Date,      kPlain,  kHigher, kUnknown},
    {RoleId::SalesCycleDays,      "sales_cycle_days",     ROLE_NAME("Sales cycle in days"),                  G::Buying,      K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Outcome,             "outcome",              ROLE_NAME("Outcome"),                              G::Buying,      K::Outcome,     T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::LostReason,          "lost_reason",          ROLE_NAME("Reason for losing"),                    G::Buying,      K::Outcome,     T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::RepeatPurchases,     "repeat_purchases",     ROLE_NAME("Repeat purchases"),                     G::Buying,      K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::TimeToValue,         "time_to_value",        ROLE_NAME("Days to the first success"),            G::Buying,      K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    // Who looks after a customer is decided by us, often by the size of the account.
    {RoleId::Owner,               "owner",                ROLE_NAME("Account owner"),                        G::Buying,      K::After,       T::Category,  kPlain,  kHigher, kUnknown},
    // Value: the metrics
    {RoleId::Revenue,             "revenue",              ROLE_NAME("Revenue from them"),                    G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    {RoleId::GrossMargin,         "gross_margin",         ROLE_NAME("Gross margin"),                         G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    {RoleId::CostToServe,         "cost_to_serve",        ROLE_NAME("Cost to serve"),                        G::Value,       K::Value,       T::Money,     kMetric, kLower,  kUnknown},
    {RoleId::Profit,              "profit",               ROLE_NAME("Profit"),                               G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    {RoleId::Clv,                 "clv",                  ROLE_NAME("Customer lifetime value"),              G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    // Nobody records that there was no referral, review or case study: blank means none (methods 2).
    {RoleId::Referrals,           "referrals",            ROLE_NAME("Referrals"),                            G::Value,       K::Value,       T::Number,    kMetric, kHigher, kNone},
    {RoleId::Usage,               "usage",                ROLE_NAME("Usage"),                                G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Seats,               "seats",                ROLE_NAME("Seats"),                                G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Advocacy,            "advocacy",             ROLE_NAME("Advocacy"),                             G::Value,       K::Value,       T::Number,    kMetric, kHigher, kNone},
    {RoleId::Reviews,             "reviews",              ROLE_NAME("Reviews"),                              G::Value,       K::Value,       T::Number,    kMetric, kHigher, kNone},
    {RoleId::CaseStudy,           "case_study",           ROLE_NAME("Case study"),                           G::Value,       K::Value,       T::YesNo,     kMetric, kHigher, kNone},
    {RoleId::Nps,                 "nps",                  ROLE_NAME("NPS"),                                  G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Marquee,             "marquee",              ROLE_NAME("Marquee customer"),                     G::Value,       K::Value,       T::YesNo,     kMetric, kHigher, kNone},
    {RoleId::Tenure,              "tenure",               ROLE_NAME("Tenure"),                               G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Churned,             "churned",              ROLE_NAME("Churned"),                              G::Value,       K::Outcome,     T::YesNo,     kMetric, kLower,  kUnknown},
    // Intent
    {RoleId::SiteVisits,          "site_visits",          ROLE_NAME("Visits to our website"),                G::Intent,      K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Conferences,         "conferences",          ROLE_NAME("Conferences attended"),                 G::Intent,      K::Before,      T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::CompetitorCycle,     "competitor_cycle",     ROLE_NAME("In a buying cycle with a competitor"),  G::Intent,      K::Before,      T::YesNo,     kPlain,  kHigher, kUnknown},
    {RoleId::RejectedCompetitor,  "rejected_competitor",  ROLE_NAME("Turned a competitor down"),             G::Intent,      K::Before,      T::YesNo,     kPlain,  kHigher, kUnknown},
    {RoleId::Engagement,          "engagement",           ROLE_NAME("Engagement with our content"),          G::Intent,      K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    // Transactions: rows of another kind of table, never compared as traits.
    {RoleId::Customer,            "customer",             ROLE_NAME("Customer of the transaction"),          G::Transaction, K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::Date,                "date",                 ROLE_NAME("Date of the transaction"),              G::Transaction, K::After,       T::Date,      kPlain,  kHigher, kUnknown},
    {RoleId::Amount,              "amount",               ROLE_NAME("Amount"),                               G::Transaction, K::After,       T::Money,     kPlain,  kHigher, kUnknown},
    {RoleId::Quantity,            "quantity",             ROLE_NAME("Quantity"),                             G::Transaction, K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Product,             "product",              ROLE_NAME("Product"),                              G::Transaction, K::After,       T::Category,  kPlain,  kHigher, kUnknown},
};
// clang-format on
#undef ROLE_NAME

constexpr bool inOrderOfTheEnum()
{
    size_t expected = 0;
    for (const RoleInfo &role : kRoles) {
        if (static_cast<size_t>(role.id) != expected++)
            return false;
    }
    return expected == static_cast<size_t>(RoleId::Count_);
}
static_assert(inOrderOfTheEnum(), "kRoles is indexed by RoleId");

} // namespace

bool Role::isMetric() const
{
    return info().metric;
}

const RoleInfo &Role::info() const
{
    return kRoles[static_cast<size_t>(id)];
}

QString Role::key() const
{
    const QString base = QString::fromLatin1(info().key);
    return feature.isEmpty() ? base : base + u':' + feature;
}

QString Role::name() const
{
    if (id == RoleId::Usage && !feature.isEmpty())
        return QCoreApplication::translate("lodestar::table::Role", "Usage of %1").arg(feature);
    return QCoreApplication::translate("lodestar::table::Role", info().name);
}

Role Role::fromKey(const QString &key)
{
    const QString usage = u"usage:"_s;
    if (key.startsWith(usage) && key.size() > usage.size())
        return {RoleId::Usage, key.mid(usage.size())};
    for (const RoleInfo &role : kRoles) {
        if (key == QLatin1StringView(role.key))
            return {role.id, {}};
    }
    return {};
}

std::span<const RoleInfo> allRoles()
{
    return kRoles;
}

} // namespace lodestar::table
