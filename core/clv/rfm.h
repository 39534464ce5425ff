#pragma once

#include "core/clv/historic.h"
#include "core/clv/rhythm.h"

#include <span>
#include <vector>

namespace lodestar::clv {

/// A row of orders: what one customer bought, or gave back, on one day.
struct PurchaseRow {
    quint32 customer = 0; ///< index of the customer
    qint32 day = 0; ///< days since 1970-01-01
    double margin = 0; ///< NaN: not known
    bool isRefund = false;
};

/// What the purchases of one customer come to until a day.
struct CustomerPurchases {
    quint32 days = 0; ///< with a purchase; 0: none by that day, and nothing else is set
    qint32 firstDay = 0, lastDay = 0;
    double total = 0; ///< all margins, refunds taken off
    double repeatMean = std::numeric_limits<double>::quiet_NaN(); ///< per day after the first; NaN: none

    /// In weeks of seven days, as methods 1.4.
    Rhythm rhythm(qint32 asOf) const
    {
        constexpr double kWeek = 7;
        return {days - 1.0, (lastDay - firstDay) / kWeek, (asOf - firstDay) / kWeek};
    }
    Spend spend() const { return {days - 1.0, repeatMean}; }
};

/// The rows of each customer together, by day.
class PurchaseHistory
{
public:
    /// Rows after `asOf` are left out.
    PurchaseHistory(std::span<const PurchaseRow> rows, size_t customers, qint32 asOf);

    size_t customers() const { return m_begin.size() - 1; }
    /// In order of the days; margins that are not known are 0 here.
    std::span<const DatedMargin> of(size_t customer) const
    {
        return std::span(m_rows).subspan(m_begin[customer], m_begin[customer + 1] - m_begin[customer]);
    }
    /// One purchase per customer and day (amounts added up). A day of refunds alone is no purchase: it lowers the one
    /// before it.
    CustomerPurchases summary(size_t customer) const;
    qint64 leftOut() const { return m_leftOut; } ///< rows after the day

private:
    std::vector<size_t> m_begin;
    std::vector<DatedMargin> m_rows;
    qint64 m_leftOut = 0;
};

/// The median of the days between purchases, over all customers, in weeks; NaN where nobody came back.
double medianGap(const PurchaseHistory &history);

/// How many customers came back, where nobody says who left: those who bought in a time, and of them those who bought
/// in the time of the same length after it, up to the day of analysis.
struct RepeatRetention {
    qint64 before = 0, again = 0;
    int days = 0; ///< length of each time: a year, or half of what was observed
    double yearly() const; ///< the share of a year; NaN where nobody bought before
};
RepeatRetention repeatRetention(const PurchaseHistory &history, qint32 asOf);

} // namespace lodestar::clv
