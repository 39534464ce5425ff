#include "core/table/axissteps.h"

#include "core/table/column.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::table {

namespace {

constexpr int kMostBars = 24;
constexpr double kGoodBars = 18;

double niceStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 2.5, 5.0}) {
        if (times * power >= least * (1 - 1e-9))
            return times * power;
    }
    return 10 * power;
}

QDate monthBegin(const QDate &day, int months)
{
    const int index = (day.year() * 12 + day.month() - 1) / months * months;
    return {index / 12, index % 12 + 1, 1};
}

} // namespace

std::vector<double> numberEdges(double low, double high, double least, double greatest, bool whole)
{
    if (whole && greatest - least < kMostBars) { // one bar per value
        low = least;
        high = greatest;
    }
    const double span = high - low;
    if (!(span > 0))
        return {std::floor(low), std::floor(low) + 1};
    const double step = whole && span < kMostBars ? 1 : std::max(niceStep(span / kGoodBars), whole ? 1.0 : 0.0);
    const double first = std::floor(low / step);
    std::vector<double> edges;
    for (int i = 0; i < 2 * kMostBars && (edges.size() < 2 || edges.back() <= high); ++i) {
        const double edge = (first + i) * step;
        if (edges.empty() || edge > edges.back()) // beyond 2^53 a step may be too small to be one
            edges.push_back(edge);
    }
    if (edges.size() < 2)
        edges = {low, std::nextafter(high, INFINITY)};
    return edges;
}

std::vector<double> dateEdges(double low, double high, double least, double greatest)
{
    // A stray date of the year 1900 is not worth an axis of a century; without strays all have their place.
    if (greatest - least < 2 * std::max(high - low, 1.0)) {
        low = least;
        high = greatest;
    }
    const QDate from = dateFromDays(low), to = dateFromDays(high);
    if (!from.isValid() || !to.isValid())
        return {};
    const QDate epoch(1970, 1, 1);
    constexpr std::array kMonths{1, 3, 12, 24, 60, 120, 300, 600, 1200, 12000};
    const double months = (high - low) / 30.4;
    const auto step =
        std::find_if(kMonths.begin(), kMonths.end(), [&](int each) { return months / each <= kMostBars; });
    const int each = step == kMonths.end() ? kMonths.back() : *step;
    std::vector<double> edges;
    QDate at = monthBegin(from, each);
    while (at.isValid() && (edges.size() < 2 || edges.back() <= high)) {
        edges.push_back(static_cast<double>(epoch.daysTo(at)));
        at = at.addMonths(each);
    }
    return edges;
}

} // namespace lodestar::table
