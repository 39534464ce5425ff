#pragma once

#include "core/clv/clvdata.h"
#include "core/clv/clvterms.h"
#include "core/clv/rfm.h"

#include <QStringList>

namespace lodestar::clv {

/// How amounts became margins, for the caption.
struct MarginBasis {
    enum class Kind : quint8 {
        Own, ///< the data says the margin itself, or the profit
        PerCustomer, ///< each customer's share of its revenue
        PerProduct, ///< a share by product, given by a person
        OneShare, ///< one share for all
        Unknown ///< nobody said: the whole revenue is counted
    };
    Kind kind = Kind::Unknown;
    QString column; ///< the amounts stand in
    double share = 1; ///< where nothing more precise is known
    bool isProfit = false; ///< costs of serving are taken off already

    QStringList sentences() const;
};

/// What was bought, as margins of one currency.
struct Earnings {
    std::vector<PurchaseRow> rows; ///< those with a customer and a day
    MarginBasis basis;
    QString currency;
    QStringList notes;
    qint32 lastDay = 0; ///< of all rows
};
/// Of `data.purchases`, which must be there. Refused where no column holds dates or amounts, and where currencies need
/// rates.
Result<Earnings> earningsOf(const ClvData &data, const ClvTerms &terms);
/// Whether there are purchases with days and amounts at all.
bool hasDatedAmounts(const ClvData &data);

/// What the customers' table alone says.
struct CustomerEarnings {
    enum class Period : quint8 { ToDate, Month, Year };
    std::vector<double> margins; ///< per customer; NaN: not known
    MarginBasis basis;
    QString currency;
    QStringList notes;
    Period period = Period::ToDate; ///< the amounts are of one month or year: "MonthlyCharges", "ARR"
};
Result<CustomerEarnings> customerEarnings(const ClvData &data, const ClvTerms &terms);

} // namespace lodestar::clv
