#include "core/clv/clvmodels.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Historic)
};

QString weighingSentence(const ClvTerms &terms)
{
    const double discount = terms.yearlyDiscount();
    if (discount <= 0 || terms.direction == Discounting::Off)
        return discountSentence(0);
    const QString share = format::share(discount, 1);
    return terms.direction == Discounting::ToAnalysis
        ? Tr::tr("Earlier money is compounded by %1 a year to %2.").arg(share, format::date(terms.asOf))
        : Tr::tr("Money is discounted by %1 a year to each customer's first purchase.").arg(share);
}

void tellTrap(ClvResult &result)
{
    result.notes << Tr::tr(
        "What was earned so far favours old customers: with it as the goal, tenure and the year they "
        "came will look like traits. Compare the value per year of relationship.");
}

Result<ClvResult> fromPurchases(const ClvData &data, const ClvTerms &terms)
{
    const auto earnings = earningsOf(data, terms);
    if (!earnings)
        return earnings.error();
    ClvResult result;
    result.terms = terms;
    const auto history = historyUntil(data, *earnings, result.terms);
    if (!history)
        return history.error();
    const double discount = terms.yearlyDiscount();
    const HistoricTerms weighed{daysOf(result.terms.asOf), discount > 0 ? terms.direction : Discounting::Off, discount,
                                terms.acquisitionCost};
    result.currency = earnings->currency;
    for (size_t i = 0; i < history->customers(); ++i) {
        CustomerValue value;
        const CustomerPurchases bought = history->summary(i);
        // Who bought nothing earned nothing, which is known.
        const double earned = history->of(i).empty() ? -terms.acquisitionCost : historicValue(history->of(i), weighed);
        value.clv = earned - costToServe(data, earnings->basis, i);
        if (bought.days > 0) {
            const Rhythm rhythm = bought.rhythm(weighed.asOf);
            value.frequency = rhythm.frequency;
            value.recency = rhythm.recency;
            value.age = rhythm.age;
            value.monetary = bought.repeatMean;
            value.perYear = perYear(value.clv, rhythm.age * 7 / kDaysPerYear);
        }
        result.customers.push_back(value);
    }
    result.caption << Tr::tr("Historic margin: what each customer earned you until %1, refunds taken off.")
                          .arg(format::date(result.terms.asOf));
    tellBasis(result, earnings->basis);
    result.caption << weighingSentence(result.terms);
    tellCosts(result, data, earnings->basis);
    result.notes = earnings->notes;
    result.source = data.purchases->info().name;
    result.sourceRows = static_cast<qint64>(earnings->rows.size()) - history->leftOut();
    tellTrap(result);
    return result;
}

/// Years of relationship by the customers' table; NaN where it does not say.
double tenureYears(const std::optional<ContractTimes> &times, size_t row)
{
    return times ? times->periods[row] / times->periodsPerYear() : CustomerValue::kNan;
}

Result<ClvResult> fromColumns(const ClvData &data, const ClvTerms &terms)
{
    const auto earnings = customerEarnings(data, terms);
    if (!earnings)
        return earnings.error();
    const auto read = tenures(data, terms);
    const std::optional<ContractTimes> times = read ? std::optional(*read) : std::nullopt;
    ClvResult result;
    result.terms = terms;
    result.terms.asOf = analysisDay(data, terms);
    result.currency = earnings->currency;
    const bool isRate = earnings->period != CustomerEarnings::Period::ToDate;
    const double perYearFactor = earnings->period == CustomerEarnings::Period::Month ? 12 : 1;
    for (size_t i = 0; i < earnings->margins.size(); ++i) {
        CustomerValue value;
        const double years = tenureYears(times, i);
        const double earned = isRate ? earnings->margins[i] * perYearFactor * years : earnings->margins[i];
        value.clv = earned - costToServe(data, earnings->basis, i) - terms.acquisitionCost;
        if (!std::isnan(years)) {
            value.age = years * kDaysPerYear / 7;
            value.perYear = perYear(value.clv, years);
        }
        result.customers.push_back(value);
    }
    result.caption << Tr::tr(
        "Historic margin: what each customer earned you, as its row in the customers' table says.");
    if (isRate)
        result.caption << (earnings->period == CustomerEarnings::Period::Month
                               ? Tr::tr("“%1” is taken as the amount of one month, times the months they stayed.")
                               : Tr::tr("“%1” is taken as the amount of one year, times the years they stayed."))
                              .arg(isolated(earnings->basis.column));
    tellBasis(result, earnings->basis);
    result.caption << discountSentence(0);
    tellCosts(result, data, earnings->basis);
    result.notes = earnings->notes;
    if (terms.yearlyDiscount() > 0)
        result.notes << Tr::tr("Without dated purchases nothing can be discounted. Import the orders as transactions.");
    result.source = data.customers.info().name;
    result.sourceRows = data.customers.rows();
    if (result.valued() == 0 && isRate)
        return Error{ErrorKind::BadInput,
                     Tr::tr("“%1” says what customers pay a month or a year, but nothing in %2 says for how long: give "
                            "a column the role “Tenure” or “First purchase”.")
                         .arg(isolated(earnings->basis.column), isolated(result.source)),
                     {}};
    tellTrap(result);
    return result;
}

} // namespace

Result<ClvResult> historicClv(const ClvData &data, const ClvTerms &terms)
{
    if (hasDatedAmounts(data))
        return fromPurchases(data, terms);
    // Deals without dates, say, leave what the customers' table knows.
    auto result = fromColumns(data, terms);
    return !result && data.purchases ? fromPurchases(data, terms) : result;
}

} // namespace lodestar::clv
