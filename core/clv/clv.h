#pragma once

#include "core/base/task.h"
#include "core/clv/clvdata.h"
#include "core/clv/clvterms.h"
#include "core/clv/gammagamma.h"
#include "core/clv/sbg.h"

#include <QStringList>

#include <limits>
#include <utility>
#include <vector>

namespace lodestar::clv {

/// What is said of one customer; NaN: the model says nothing of it, or it is not known.
struct CustomerValue {
    static constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    double frequency = kNan; ///< repeat purchases; of contracts: renewals made
    double recency = kNan; ///< weeks from the first to the last purchase
    double age = kNan; ///< weeks since the first purchase; of contracts: periods
    double monetary = kNan; ///< mean margin of a repeat purchase; of contracts: margin of a period
    double alive = kNan; ///< chance to buy again; 1 for who bought once, where it says nothing; of contracts: 1 or 0
    double expected = kNan; ///< purchases or renewals within the horizon
    double expectedMean = kNan; ///< margin to expect of each
    double perYear = kNan; ///< historic CLV per year of relationship
    double clv = kNan;
};

/// A short mark beside a result, and the sentence that it stands for.
struct Badge {
    QString id; ///< "rough"
    QString text; ///< translated
};

/// One point of a curve of renewals.
struct RenewalPoint {
    int renewal = 0; ///< t = 1, 2, …
    double retention = 0, survival = 0;
};

using NamedNumbers = std::vector<std::pair<QString, double>>;

/// What a model came to. Every input that entered is in it.
struct ClvResult {
    ClvTerms decided; ///< as they were given
    ClvTerms terms; ///< as used: `asOf` is always valid
    std::vector<CustomerValue> customers; ///< one per row of the customers' table
    QString currency; ///< of all amounts; empty: not known
    NamedNumbers parameters; ///< of a fitted model: "r", "alpha"…
    NamedNumbers inputs; ///< "averageOrderValue", "retention"…
    double logLikelihood = CustomerValue::kNan;
    bool converged = true; ///< false: the model could not be fitted, and no customer has a value by it
    std::vector<RenewalPoint> renewals; ///< of contracts
    std::optional<PlainRetention> plainRetention; ///< of contracts, where too little is known to fit
    std::optional<Independence> independence; ///< of how often and how much, for repeat purchases
    std::vector<Badge> badges;
    QStringList caption; ///< whole sentences: model, convention, inputs
    QStringList notes; ///< whole sentences: what was left out, what to think of
    QString source; ///< name of the data set that the values come from
    qint64 sourceRows = 0; ///< its rows that were used

    qint64 valued() const; ///< customers with a value
    double total() const; ///< of the values there are
};

/// Values every customer by the model of `terms`. Pure and deterministic. What cannot be computed is refused in words:
/// too few customers for a forecast, no amounts, currencies without rates; a fit that ran away is never shown.
Result<ClvResult> compute(const ClvData &data, const ClvTerms &terms, const TaskControl &control = {});

} // namespace lodestar::clv
