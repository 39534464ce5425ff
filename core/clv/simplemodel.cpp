#include "core/base/format.h"
#include "core/base/text.h"
#include "core/clv/clvmodels.h"
#include "core/clv/simpleclv.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Simple)
};

constexpr double kLeastYears = 0.5;

/// What customers earn a year, each and on average.
struct Yearly {
    std::vector<double> margins; ///< per customer; NaN: not known
    double averageOrder = CustomerValue::kNan, ordersPerYear = CustomerValue::kNan; ///< of all customers together
    double average = CustomerValue::kNan; ///< M of all customers together
    RepeatRetention repeats; ///< where the margins come from purchases
};

Yearly yearlyOf(const PurchaseHistory &history, qint32 asOf)
{
    Yearly yearly;
    double margins = 0, orders = 0, years = 0;
    for (size_t i = 0; i < history.customers(); ++i) {
        const CustomerPurchases bought = history.summary(i);
        if (bought.days == 0) {
            yearly.margins.push_back(CustomerValue::kNan);
            continue;
        }
        const double stayed = std::max((asOf - bought.firstDay) / kDaysPerYear, kLeastYears);
        yearly.margins.push_back(bought.total / stayed);
        margins += bought.total;
        orders += bought.days;
        years += stayed;
    }
    yearly.averageOrder = margins / orders;
    yearly.ordersPerYear = orders / years;
    yearly.average = margins / years;
    yearly.repeats = repeatRetention(history, asOf);
    return yearly;
}

Yearly yearlyOf(const CustomerEarnings &earnings, const std::optional<ContractTimes> &times)
{
    Yearly yearly;
    double sum = 0, known = 0;
    for (size_t i = 0; i < earnings.margins.size(); ++i) {
        const double years = times ? times->periods[i] / times->periodsPerYear() : CustomerValue::kNan;
        const double margin = earnings.period == CustomerEarnings::Period::Month ? earnings.margins[i] * 12
            : earnings.period == CustomerEarnings::Period::Year                  ? earnings.margins[i]
            : std::isnan(years)                                                  ? years
                                                                                 : perYear(earnings.margins[i], years);
        yearly.margins.push_back(margin);
        sum += std::isnan(margin) ? 0 : margin;
        known += std::isnan(margin) ? 0 : 1;
    }
    yearly.average = sum / known;
    return yearly;
}

/// The retention a year: given; or how many of those who could leave in a year did not; or how many of those who bought
/// came back.
Result<double> retentionOf(const ClvData &data, const Yearly &yearly, ClvResult &result)
{
    constexpr qint64 kFewest = 10; // customers
    constexpr int kShortest = 30; // days
    if (result.terms.retention)
        return *result.terms.retention;
    const auto times = contractTimes(data, result.terms);
    const PlainRetention plain = times ? plainRetention(times->history) : PlainRetention{CustomerValue::kNan, 0, 1};
    if (!std::isnan(plain.rate)) {
        const double retention = std::pow(plain.rate, times->periodsPerYear());
        result.notes << Tr::tr("The retention of %1 a year is that of these customers: %2 of %3 renewals that were due "
                               "were made. %4")
                            .arg(format::share(retention, 1),
                                 format::count(times->history.due() - times->history.missed()),
                                 format::count(times->history.due()), times->unitSentence);
        return retention;
    }
    const RepeatRetention &repeats = yearly.repeats;
    if (repeats.before >= kFewest && repeats.days >= kShortest) {
        result.notes << Tr::tr(
                            "The retention of %1 a year is estimated from the purchases: of %2 customers who bought in "
                            "the %3 days until %4, %5 bought again in the same time after it. Who buys rarely seems "
                            "lost by it; give the retention if you know it.")
                            .arg(format::share(repeats.yearly(), 1), format::count(repeats.before),
                                 format::count(repeats.days), format::date(result.terms.asOf.addDays(-repeats.days)),
                                 format::count(repeats.again));
        return repeats.yearly();
    }
    return Error{
        ErrorKind::BadInput,
        Tr::tr("Nothing says how many customers stay for another year. Give the retention, for example 80%, or "
               "columns with the roles “Tenure” and “Churned”."),
        {}};
}

Result<> readYearly(const ClvData &data, ClvResult &result, Yearly &yearly, MarginBasis &basis)
{
    if (data.purchases && (hasDatedAmounts(data) || !customerEarnings(data, result.terms))) {
        const auto earnings = earningsOf(data, result.terms);
        if (!earnings)
            return earnings.error();
        const auto history = historyUntil(data, *earnings, result.terms);
        if (!history)
            return history.error();
        yearly = yearlyOf(*history, daysOf(result.terms.asOf));
        if (std::isnan(yearly.average))
            return Error{ErrorKind::BadInput,
                         Tr::tr("Nobody in %1 bought anything until %2: it has only refunds, or purchases of later "
                                "days. So what customers earn a year is not known.")
                             .arg(isolated(data.purchases->info().name), format::date(result.terms.asOf)),
                         {}};
        basis = earnings->basis;
        result.currency = earnings->currency;
        result.notes << earnings->notes;
        result.source = data.purchases->info().name;
        result.sourceRows = static_cast<qint64>(earnings->rows.size()) - history->leftOut();
        return {};
    }
    const auto earnings = customerEarnings(data, result.terms);
    if (!earnings)
        return earnings.error();
    const auto times = tenures(data, result.terms);
    result.terms.asOf = analysisDay(data, result.terms);
    yearly = yearlyOf(*earnings, times ? std::optional(*times) : std::nullopt);
    basis = earnings->basis;
    result.currency = earnings->currency;
    result.notes << earnings->notes;
    result.source = data.customers.info().name;
    result.sourceRows = data.customers.rows();
    if (std::isnan(yearly.average))
        return Error{
            ErrorKind::BadInput,
            Tr::tr("Nothing in %1 says since when somebody is a customer, so what they earn a year is not known. "
                   "Give a column the role “Tenure” or “First purchase”.")
                .arg(isolated(result.source)),
            {}};
    return {};
}

void tell(ClvResult &result, const Yearly &yearly, const SimpleInputs &inputs, const MarginBasis &basis)
{
    const ClvTerms &terms = result.terms;
    result.caption
        << Tr::tr("Simple formula %1: %2.").arg(conventionId(terms.convention), conventionText(terms.convention));
    result.caption << Tr::tr("M is each customer's margin a year, %1 on average.")
                          .arg(format::wholeMoney(yearly.average, result.currency));
    if (needsLifetime(terms.convention))
        result.caption << Tr::tr("L is a lifetime of %1 years.").arg(format::number(inputs.lifetimeYears, 2));
    else
        result.caption << Tr::tr("r is a retention of %1 a year, which means %2 years as a customer.")
                              .arg(format::share(inputs.retention, 1),
                                   inputs.retention < 1 ? format::number(impliedLifetime(inputs.retention), 1)
                                                        : u"∞"_s);
    if (terms.convention != Convention::Lifetime)
        result.caption << Tr::tr("d is a discount of %1 a year.").arg(format::share(inputs.discount, 1));
    tellBasis(result, basis);
    if (!needsLifetime(terms.convention) && inputs.retention >= kEndlessRetention)
        result.badges.push_back({u"endless_retention"_s, Tr::tr("This retention implies a lifetime over 100 years.")});
    const std::pair<QString, double> all[] = {{u"averageOrderValue"_s, yearly.averageOrder},
                                              {u"ordersPerYear"_s, yearly.ordersPerYear},
                                              {u"marginPerYear"_s, yearly.average}};
    for (const auto &[name, value] : all) {
        if (!std::isnan(value))
            result.inputs.emplace_back(name, value);
    }
    if (needsLifetime(terms.convention))
        result.inputs.emplace_back(u"lifetimeYears"_s, inputs.lifetimeYears);
    else
        result.inputs.emplace_back(u"retention"_s, inputs.retention);
}

} // namespace

Result<ClvResult> simpleClv(const ClvData &data, const ClvTerms &terms)
{
    ClvResult result;
    result.terms = terms;
    SimpleInputs inputs;
    inputs.discount = terms.yearlyDiscount();
    inputs.acquisitionCost = terms.acquisitionCost;
    Yearly yearly;
    MarginBasis basis;
    LODESTAR_TRY(readYearly(data, result, yearly, basis));
    if (needsLifetime(terms.convention)) {
        if (!terms.lifetimeYears)
            return Error{ErrorKind::BadInput,
                         Tr::tr("This formula needs the lifetime of a customer in years. Give it, or use formula c, d "
                                "or e with a retention."),
                         {}};
        inputs.lifetimeYears = *terms.lifetimeYears;
    } else {
        const auto retention = retentionOf(data, yearly, result);
        if (!retention)
            return retention.error();
        inputs.retention = *retention;
    }
    inputs.marginPerYear = yearly.average;
    const auto ofAll = simpleValue(inputs, terms.convention);
    if (!ofAll)
        return Error{ErrorKind::BadInput,
                     Tr::tr("Customers who never leave, without a discount, are worth endlessly much. Give a retention "
                            "below 100% or a discount."),
                     {}};
    for (const double margin : yearly.margins) {
        CustomerValue value;
        inputs.marginPerYear = margin;
        value.monetary = margin;
        value.clv = simpleValue(inputs, terms.convention).value_or(CustomerValue::kNan);
        result.customers.push_back(value);
    }
    tell(result, yearly, inputs, basis);
    if (terms.acquisitionCost > 0)
        result.caption << Tr::tr("Winning a customer cost %1, which is taken off.")
                              .arg(format::wholeMoney(terms.acquisitionCost, result.currency));
    tellCostsLeftOut(result, data, basis);
    result.inputs.emplace_back(u"averageClv"_s, *ofAll);
    return result;
}

} // namespace lodestar::clv
