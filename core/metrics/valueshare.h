#pragma once

#include "core/metrics/best.h"

namespace lodestar::metrics {

/// What the best customers bring of one kind of value, against all customers whose value is known.
struct ValueShare {
    table::Role metric; ///< revenue, profit or CLV
    QString currency; ///< ISO code; empty when not known
    double total = 0, best = 0; ///< sums
    qsizetype known = 0; ///< customers whose value is known
    qsizetype bestKnown = 0; ///< of the best
    qsizetype losing = 0; ///< customers whose value is below 0
    double losses = 0; ///< their sum, 0 or below

    /// A share says something only where there is something to share out.
    bool hasShare() const { return total > 0; }
    double share() const { return best / total; } ///< above 1 where the others lose more than they bring
};

/// "Revenue: these 14 customers bring 61 % (€1.2M of €2M)": in one or two translated sentences that stay true with
/// values below 0. Empty when the value of nobody is known.
QString sentenceOf(const ValueShare &value, qsizetype bestCount);

/// A point of a concentration curve: this share of the customers has that share of the value.
struct CurvePoint {
    double customers = 0, value = 0;
};

/// Revenue, profit and CLV of a table, ready to be added up above a moving cut: a frame is one pass over the rows.
class ValueAbove
{
public:
    static constexpr qsizetype kCurvePoints = 200;

    /// Uses the columns that are loaded. Amounts in several currencies are converted by `rates`; those that cannot be
    /// are left out and named in refusals().
    explicit ValueAbove(const table::Table &table, const table::CurrencyRates &rates = {});

    qsizetype size() const { return static_cast<qsizetype>(m_values.size()); }
    const QStringList &refusals() const { return m_refusals; } ///< translated

    /// Each value above the cut, in the order CLV, profit, revenue as far as they are there.
    std::vector<ValueShare> above(const Rating &rating) const;

    /// Lorenz curve of value `index`, the largest first, over the customers whose value is known: from (0, 0) to
    /// (1, 1), at most kCurvePoints steps. It rises above 1 and comes back where customers lose money. Empty where the
    /// total is not above 0.
    std::vector<CurvePoint> lorenz(qsizetype index) const;
    /// The same in the order of the scores, best first: how the value grows while the cut falls. Customers without a
    /// score come last.
    std::vector<CurvePoint> byScore(qsizetype index, const Rating &rating) const;

private:
    struct Value {
        ValueShare whole; ///< with nobody best
        std::vector<double> values; ///< per row, NaN where unknown
        std::vector<CurvePoint> lorenz;
    };
    void add(const table::Table &table, table::RoleId role, const table::CurrencyRates &rates);

    std::vector<Value> m_values;
    QStringList m_refusals;
};

} // namespace lodestar::metrics
