#pragma once

#include "core/clv/clv.h"
#include "core/clv/earnings.h"

/// The four models behind compute(), each in a file of its own.
namespace lodestar::clv {

Result<ClvResult> historicClv(const ClvData &data, const ClvTerms &terms);
Result<ClvResult> simpleClv(const ClvData &data, const ClvTerms &terms);
Result<ClvResult> contractClv(const ClvData &data, const ClvTerms &terms);
Result<ClvResult> purchaseClv(const ClvData &data, const ClvTerms &terms, const TaskControl &control);

// What they share.

qint32 daysOf(const QDate &day); ///< since 1970-01-01
/// The purchases until the day of analysis, which is written into `terms`: the last day there is, unless set. Refused
/// where nothing was bought by then.
Result<PurchaseHistory> historyUntil(const ClvData &data, const Earnings &earnings, ClvTerms &terms);
/// The day of analysis where no purchase dates it: the day of the import, unless set.
QDate analysisDay(const ClvData &data, const ClvTerms &terms);
/// Badges and sentences about the margins; where the result comes from.
void tellBasis(ClvResult &result, const MarginBasis &basis);
/// "Later months are discounted by 10% a year."
QString discountSentence(double discount);
/// The customer's cost of being served; 0 where it is not known or taken off already.
double costToServe(const ClvData &data, const MarginBasis &basis, size_t customer);
/// Adds the sentence that names the cost, where there is one.
void tellCosts(ClvResult &result, const ClvData &data, const MarginBasis &basis);

/// Says that a forecast takes no cost of serving off, where one is known.
void tellCostsLeftOut(ClvResult &result, const ClvData &data, const MarginBasis &basis);

/// How long customers of contracts stayed.
struct ContractTimes {
    ContractHistory history;
    std::vector<double> periods; ///< per customer, whole ones; NaN: not known
    std::vector<signed char> left; ///< per customer: 1 has left, 0 is there, -1 not known
    bool inMonths = true;
    QString unitSentence; ///< what a period was taken to be, and why
    int periodsPerYear() const { return inMonths ? 12 : 1; }
};
/// How long they stayed by the columns with the roles Tenure or First purchase, without a history. Refused in words
/// without them.
Result<ContractTimes> tenures(const ClvData &data, const ClvTerms &terms);
/// The same with the history, for which a column has to say who has left (Churned).
Result<ContractTimes> contractTimes(const ClvData &data, const ClvTerms &terms);

} // namespace lodestar::clv
