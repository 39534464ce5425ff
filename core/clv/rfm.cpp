#include "core/clv/rfm.h"

#include <algorithm>
#include <cmath>

namespace lodestar::clv {

namespace {

/// Calls `day(day, sum)` for each day with a purchase, in order; refunds are taken off the purchase before them.
template <class OnDay>
void forPurchaseDays(std::span<const DatedMargin> rows, OnDay onDay)
{
    bool open = false;
    qint32 openDay = 0;
    double sum = 0;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        bool isPurchase = false;
        double ofDay = 0;
        for (; to < rows.size() && rows[to].day == rows[from].day; ++to) {
            isPurchase = isPurchase || !rows[to].isRefund;
            ofDay += rows[to].margin;
        }
        if (isPurchase) {
            if (open)
                onDay(openDay, sum);
            open = true;
            openDay = rows[from].day;
            sum = ofDay;
        } else if (open) {
            sum += ofDay;
        }
        from = to;
    }
    if (open)
        onDay(openDay, sum);
}

} // namespace

PurchaseHistory::PurchaseHistory(std::span<const PurchaseRow> rows, size_t customers, qint32 asOf)
    : m_begin(customers + 1, 0)
{
    for (const PurchaseRow &row : rows) {
        if (row.day <= asOf)
            ++m_begin[row.customer + 1];
        else
            ++m_leftOut;
    }
    for (size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    m_rows.resize(m_begin.back());
    std::vector<size_t> next(m_begin.begin(), m_begin.end() - 1);
    for (const PurchaseRow &row : rows) {
        if (row.day <= asOf)
            m_rows[next[row.customer]++] = {row.day, std::isnan(row.margin) ? 0 : row.margin, row.isRefund};
    }
    const auto byDay = [](const DatedMargin &one, const DatedMargin &other) { return one.day < other.day; };
    for (size_t customer = 0; customer < customers; ++customer) {
        const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(m_begin[customer]);
        const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_begin[customer + 1]);
        if (!std::is_sorted(begin, end, byDay)) // files come by date as a rule
            std::stable_sort(begin, end, byDay);
    }
}

CustomerPurchases PurchaseHistory::summary(size_t customer) const
{
    CustomerPurchases summary;
    double repeats = 0;
    forPurchaseDays(of(customer), [&](qint32 day, double sum) {
        if (summary.days++ == 0)
            summary.firstDay = day;
        else
            repeats += sum;
        summary.lastDay = day;
    });
    for (const DatedMargin &row : of(customer))
        summary.total += row.margin;
    if (summary.days > 1)
        summary.repeatMean = repeats / (summary.days - 1.0);
    return summary;
}

double medianGap(const PurchaseHistory &history)
{
    std::vector<qint32> gaps;
    for (size_t customer = 0; customer < history.customers(); ++customer) {
        qint32 last = 0;
        bool isFirst = true;
        forPurchaseDays(history.of(customer), [&](qint32 day, double) {
            if (!isFirst)
                gaps.push_back(day - last);
            isFirst = false;
            last = day;
        });
    }
    if (gaps.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    double median = *middle;
    if (gaps.size() % 2 == 0)
        median = (median + *std::max_element(gaps.begin(), middle)) / 2;
    return median / 7;
}

double RepeatRetention::yearly() const
{
    if (before == 0 || days == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return std::pow(static_cast<double>(again) / static_cast<double>(before), kDaysPerYear / days);
}

RepeatRetention repeatRetention(const PurchaseHistory &history, qint32 asOf)
{
    constexpr int kYear = 365;
    RepeatRetention retention;
    qint32 first = asOf;
    for (size_t customer = 0; customer < history.customers(); ++customer) {
        if (!history.of(customer).empty())
            first = std::min(first, history.of(customer).front().day);
    }
    retention.days = std::min(kYear, (asOf - first) / 2);
    const qint32 middle = asOf - retention.days, begin = middle - retention.days;
    for (size_t customer = 0; customer < history.customers(); ++customer) {
        bool before = false, again = false;
        for (const DatedMargin &row : history.of(customer)) {
            before = before || (!row.isRefund && row.day > begin && row.day <= middle);
            again = again || (!row.isRefund && row.day > middle);
        }
        retention.before += before ? 1 : 0;
        retention.again += before && again ? 1 : 0;
    }
    return retention;
}

} // namespace lodestar::clv
