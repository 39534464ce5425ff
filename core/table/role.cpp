#include "core/table/role.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

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
    {RoleId::None,                "none",                 QT_TRANSLATE_NOOP("lodestar::table::Role", "No role"),                              G::None,        K::Before,      T::Text,      kPlain,  kHigher, kUnknown},
    // Company
    {RoleId::Id,                  "id",                   QT_TRANSLATE_NOOP("lodestar::table::Role", "Customer number"),                      G::Company,     K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::Name,                "name",                 QT_TRANSLATE_NOOP("lodestar::table::Role", "Company name"),                         G::Company,     K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::Industry,            "industry",             QT_TRANSLATE_NOOP("lodestar::table::Role", "Industry"),                             G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::IndustryCode,        "industry_code",        QT_TRANSLATE_NOOP("lodestar::table::Role", "Industry code"),                        G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::OperatingModel,      "operating_model",      QT_TRANSLATE_NOOP("lodestar::table::Role", "Operating model"),                      G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::Employees,           "employees",            QT_TRANSLATE_NOOP("lodestar::table::Role", "Employees"),                            G::Company,     K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::DepartmentSize,      "department_size",      QT_TRANSLATE_NOOP("lodestar::table::Role", "Size of the department"),               G::Company,     K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::AnnualRevenue,       "annual_revenue",       QT_TRANSLATE_NOOP("lodestar::table::Role", "Their own annual revenue"),             G::Company,     K::Before,      T::Money,     kPlain,  kHigher, kUnknown},
    {RoleId::Country,             "country",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Country"),                              G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::Region,              "region",               QT_TRANSLATE_NOOP("lodestar::table::Role", "Region"),                               G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::City,                "city",                 QT_TRANSLATE_NOOP("lodestar::table::Role", "City"),                                 G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::LifecycleStage,      "lifecycle_stage",      QT_TRANSLATE_NOOP("lodestar::table::Role", "Life-cycle stage of the company"),      G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::Founded,             "founded",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Founded"),                              G::Company,     K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Technologies,        "technologies",         QT_TRANSLATE_NOOP("lodestar::table::Role", "Technologies"),                         G::Company,     K::Before,      T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::TechMaturity,        "tech_maturity",        QT_TRANSLATE_NOOP("lodestar::table::Role", "Technical maturity"),                   G::Company,     K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    // What they bought is known once they have bought.
    {RoleId::Products,            "products",             QT_TRANSLATE_NOOP("lodestar::table::Role", "Products bought"),                      G::Company,     K::After,       T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::ExcludedRegion,      "excluded_region",      QT_TRANSLATE_NOOP("lodestar::table::Role", "In a region we do not serve"),          G::Company,     K::Before,      T::YesNo,     kPlain,  kHigher, kUnknown},
    // People
    {RoleId::ContactName,         "contact_name",         QT_TRANSLATE_NOOP("lodestar::table::Role", "Contact name"),                         G::People,      K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::ContactTitle,        "contact_title",        QT_TRANSLATE_NOOP("lodestar::table::Role", "Job title of the contact"),             G::People,      K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::DecisionMakerTitle,  "decision_maker_title", QT_TRANSLATE_NOOP("lodestar::table::Role", "Job title of the decision-maker"),      G::People,      K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::BuyingRoles,         "buying_roles",         QT_TRANSLATE_NOOP("lodestar::table::Role", "Roles in the buying group"),            G::People,      K::Before,      T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::ExperienceYears,     "experience_years",     QT_TRANSLATE_NOOP("lodestar::table::Role", "Years of experience of the contact"),   G::People,      K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    // Buying. How they came to us is known before the sale; everything the sale itself produced is not.
    {RoleId::LeadSource,          "lead_source",          QT_TRANSLATE_NOOP("lodestar::table::Role", "Lead source"),                          G::Buying,      K::Before,      T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::FirstProduct,        "first_product",        QT_TRANSLATE_NOOP("lodestar::table::Role", "First product bought"),                 G::Buying,      K::After,       T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::FirstOrderValue,     "first_order_value",    QT_TRANSLATE_NOOP("lodestar::table::Role", "Value of the first order"),             G::Buying,      K::After,       T::Money,     kPlain,  kHigher, kUnknown},
    // The date of the first purchase is tenure in another form (methods 3.7): old customers look best.
    {RoleId::FirstPurchase,       "first_purchase",       QT_TRANSLATE_NOOP("lodestar::table::Role", "First purchase"),                       G::Buying,      K::After,       T::Date,      kPlain,  kHigher, kUnknown},
    {RoleId::CloseDate,           "close_date",           QT_TRANSLATE_NOOP("lodestar::table::Role", "Close date"),                           G::Buying,      K::After,       T::Date,      kPlain,  kHigher, kUnknown},
    {RoleId::SalesCycleDays,      "sales_cycle_days",     QT_TRANSLATE_NOOP("lodestar::table::Role", "Sales cycle in days"),                  G::Buying,      K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Outcome,             "outcome",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Outcome"),                              G::Buying,      K::Outcome,     T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::LostReason,          "lost_reason",          QT_TRANSLATE_NOOP("lodestar::table::Role", "Reason for losing"),                    G::Buying,      K::Outcome,     T::Category,  kPlain,  kHigher, kUnknown},
    {RoleId::RepeatPurchases,     "repeat_purchases",     QT_TRANSLATE_NOOP("lodestar::table::Role", "Repeat purchases"),                     G::Buying,      K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::TimeToValue,         "time_to_value",        QT_TRANSLATE_NOOP("lodestar::table::Role", "Days to the first success"),            G::Buying,      K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    // Who looks after a customer is decided by us, often by the size of the account.
    {RoleId::Owner,               "owner",                QT_TRANSLATE_NOOP("lodestar::table::Role", "Account owner"),                        G::Buying,      K::After,       T::Category,  kPlain,  kHigher, kUnknown},
    // Value: the metrics
    {RoleId::Revenue,             "revenue",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Revenue from them"),                    G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    {RoleId::GrossMargin,         "gross_margin",         QT_TRANSLATE_NOOP("lodestar::table::Role", "Gross margin"),                         G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    {RoleId::CostToServe,         "cost_to_serve",        QT_TRANSLATE_NOOP("lodestar::table::Role", "Cost to serve"),                        G::Value,       K::Value,       T::Money,     kMetric, kLower,  kUnknown},
    {RoleId::Profit,              "profit",               QT_TRANSLATE_NOOP("lodestar::table::Role", "Profit"),                               G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    {RoleId::Clv,                 "clv",                  QT_TRANSLATE_NOOP("lodestar::table::Role", "Customer lifetime value"),              G::Value,       K::Value,       T::Money,     kMetric, kHigher, kUnknown},
    // Nobody records that there was no referral, review or case study: blank means none (methods 2).
    {RoleId::Referrals,           "referrals",            QT_TRANSLATE_NOOP("lodestar::table::Role", "Referrals"),                            G::Value,       K::Value,       T::Number,    kMetric, kHigher, kNone},
    {RoleId::Usage,               "usage",                QT_TRANSLATE_NOOP("lodestar::table::Role", "Usage"),                                G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Seats,               "seats",                QT_TRANSLATE_NOOP("lodestar::table::Role", "Seats"),                                G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Advocacy,            "advocacy",             QT_TRANSLATE_NOOP("lodestar::table::Role", "Advocacy"),                             G::Value,       K::Value,       T::Number,    kMetric, kHigher, kNone},
    {RoleId::Reviews,             "reviews",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Reviews"),                              G::Value,       K::Value,       T::Number,    kMetric, kHigher, kNone},
    {RoleId::CaseStudy,           "case_study",           QT_TRANSLATE_NOOP("lodestar::table::Role", "Case study"),                           G::Value,       K::Value,       T::YesNo,     kMetric, kHigher, kNone},
    {RoleId::Nps,                 "nps",                  QT_TRANSLATE_NOOP("lodestar::table::Role", "NPS"),                                  G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Marquee,             "marquee",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Marquee customer"),                     G::Value,       K::Value,       T::YesNo,     kMetric, kHigher, kNone},
    {RoleId::Tenure,              "tenure",               QT_TRANSLATE_NOOP("lodestar::table::Role", "Tenure"),                               G::Value,       K::Value,       T::Number,    kMetric, kHigher, kUnknown},
    {RoleId::Churned,             "churned",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Churned"),                              G::Value,       K::Outcome,     T::YesNo,     kMetric, kLower,  kUnknown},
    // Intent
    {RoleId::SiteVisits,          "site_visits",          QT_TRANSLATE_NOOP("lodestar::table::Role", "Visits to our website"),                G::Intent,      K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Conferences,         "conferences",          QT_TRANSLATE_NOOP("lodestar::table::Role", "Conferences attended"),                 G::Intent,      K::Before,      T::Tags,      kPlain,  kHigher, kUnknown},
    {RoleId::CompetitorCycle,     "competitor_cycle",     QT_TRANSLATE_NOOP("lodestar::table::Role", "In a buying cycle with a competitor"),  G::Intent,      K::Before,      T::YesNo,     kPlain,  kHigher, kUnknown},
    {RoleId::RejectedCompetitor,  "rejected_competitor",  QT_TRANSLATE_NOOP("lodestar::table::Role", "Turned a competitor down"),             G::Intent,      K::Before,      T::YesNo,     kPlain,  kHigher, kUnknown},
    {RoleId::Engagement,          "engagement",           QT_TRANSLATE_NOOP("lodestar::table::Role", "Engagement with our content"),          G::Intent,      K::Before,      T::Number,    kPlain,  kHigher, kUnknown},
    // Transactions: rows of another kind of table, never compared as traits.
    {RoleId::Customer,            "customer",             QT_TRANSLATE_NOOP("lodestar::table::Role", "Customer of the transaction"),          G::Transaction, K::Identifier,  T::Text,      kPlain,  kHigher, kUnknown},
    {RoleId::Date,                "date",                 QT_TRANSLATE_NOOP("lodestar::table::Role", "Date of the transaction"),              G::Transaction, K::After,       T::Date,      kPlain,  kHigher, kUnknown},
    {RoleId::Amount,              "amount",               QT_TRANSLATE_NOOP("lodestar::table::Role", "Amount"),                               G::Transaction, K::After,       T::Money,     kPlain,  kHigher, kUnknown},
    {RoleId::Quantity,            "quantity",             QT_TRANSLATE_NOOP("lodestar::table::Role", "Quantity"),                             G::Transaction, K::After,       T::Number,    kPlain,  kHigher, kUnknown},
    {RoleId::Product,             "product",              QT_TRANSLATE_NOOP("lodestar::table::Role", "Product"),                              G::Transaction, K::After,       T::Category,  kPlain,  kHigher, kUnknown},
};
// clang-format on

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
