#include "core/clv/clv.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/clv/clvmodels.h"
#include "core/relate/relatedsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

using table::Column;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Clv)
};

const Column *costColumn(const ClvData &data, const MarginBasis &basis)
{
    return basis.isProfit ? nullptr : relate::columnWith(data.customers, RoleId::CostToServe);
}

Result<ClvResult> valued(const ClvData &data, const ClvTerms &terms, const TaskControl &control)
{
    switch (terms.model) {
    case Model::Historic:
        return historicClv(data, terms);
    case Model::Simple:
        return simpleClv(data, terms);
    case Model::Sbg:
        return contractClv(data, terms);
    case Model::BgNbd:
        return purchaseClv(data, terms, control);
    }
    return Error::failed(Tr::tr("There is no such model."));
}

} // namespace

qint64 ClvResult::valued() const
{
    return std::count_if(customers.begin(), customers.end(),
                         [](const CustomerValue &customer) { return !std::isnan(customer.clv); });
}

double ClvResult::total() const
{
    double sum = 0;
    for (const CustomerValue &customer : customers)
        sum += std::isnan(customer.clv) ? 0 : customer.clv;
    return sum;
}

Result<ClvResult> compute(const ClvData &data, const ClvTerms &terms, const TaskControl &control)
{
    LODESTAR_TRY(checkSensible(terms));
    auto result = valued(data, terms, control);
    if (!result)
        return result;
    const bool isBounded = std::none_of(result->customers.begin(), result->customers.end(),
                                        [](const CustomerValue &customer) { return std::isinf(customer.clv); });
    if (!isBounded || std::isinf(result->total()))
        return Error{ErrorKind::BadInput,
                     Tr::tr("The values are too large to be told: look at the day of analysis (%1), the discount and "
                            "the currency rates.")
                         .arg(format::date(result->terms.asOf)),
                     {}};
    result->decided = terms;
    return result;
}

qint32 daysOf(const QDate &day)
{
    return static_cast<qint32>(QDate(1970, 1, 1).daysTo(day));
}

Result<PurchaseHistory> historyUntil(const ClvData &data, const Earnings &earnings, ClvTerms &terms)
{
    if (!terms.asOf.isValid())
        terms.asOf = table::dateFromDays(earnings.lastDay);
    PurchaseHistory history(earnings.rows, static_cast<size_t>(data.customers.rows()), daysOf(terms.asOf));
    if (history.leftOut() == static_cast<qint64>(earnings.rows.size()))
        return Error{ErrorKind::BadInput,
                     Tr::tr("Nothing in %1 was bought by %2. Choose a later day of analysis.")
                         .arg(isolated(data.purchases->info().name), format::date(terms.asOf)),
                     {}};
    return history;
}

QDate analysisDay(const ClvData &data, const ClvTerms &terms)
{
    return terms.asOf.isValid() ? terms.asOf : data.customers.info().importedAt.date();
}

void tellBasis(ClvResult &result, const MarginBasis &basis)
{
    result.caption << basis.sentences();
    if (basis.kind == MarginBasis::Kind::Unknown)
        result.badges.push_back({u"revenue_as_margin"_s,
                                 Tr::tr("Revenue, not margin: give the margin to see what "
                                        "customers earn you.")});
}

QString discountSentence(double discount)
{
    return discount > 0 ? Tr::tr("Later money is discounted by %1 a year.").arg(format::share(discount, 1))
                        : Tr::tr("Nothing is discounted.");
}

double costToServe(const ClvData &data, const MarginBasis &basis, size_t customer)
{
    const Column *column = costColumn(data, basis);
    const double cost = column ? column->numbers()[customer] : 0;
    return std::isnan(cost) ? 0 : cost;
}

void tellCosts(ClvResult &result, const ClvData &data, const MarginBasis &basis)
{
    if (const Column *cost = costColumn(data, basis))
        result.caption << Tr::tr("The cost of serving each customer, “%1”, is taken off.").arg(isolated(cost->name()));
    if (result.terms.acquisitionCost > 0)
        result.caption << Tr::tr("Winning a customer cost %1, which is taken off.")
                              .arg(format::wholeMoney(result.terms.acquisitionCost, result.currency));
}

void tellCostsLeftOut(ClvResult &result, const ClvData &data, const MarginBasis &basis)
{
    if (const Column *cost = costColumn(data, basis))
        result.notes
            << Tr::tr("“%1” says what serving customers has cost so far; it is not taken off what is to come. Give "
                      "a margin that has such costs taken off already.")
                   .arg(isolated(cost->name()));
}

} // namespace lodestar::clv
