#include "core/traits/bands.h"

#include "core/base/format.h"
#include "core/base/quantile.h"
#include "core/metrics/orderedkey.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::Bands)
};

using table::Column;
using table::ColumnType;
using table::Condition;
using table::RoleId;

constexpr int kBinBits = 16;
constexpr qsizetype kMostYears = 12;
constexpr qint64 kTertilesBelow = 60;

size_t binOf(double value)
{
    return static_cast<size_t>(metrics::orderedKey(value) >> (64 - kBinBits));
}

/// Known values at given places of the sorted order (0-based), without sorting them all.
class OrderStatistics
{
public:
    explicit OrderStatistics(std::span<const double> values) : m_values(values), m_counts(size_t{1} << kBinBits, 0)
    {
        for (const double value : values) {
            if (!std::isnan(value)) {
                ++m_counts[binOf(value)];
                ++m_known;
            }
        }
    }
    qint64 known() const { return m_known; }

    std::vector<double> at(const std::vector<qint64> &places) const
    {
        struct Wanted {
            size_t bin;
            qint64 before; ///< values in lower bins
        };
        std::vector<Wanted> wanted;
        std::vector<quint8> slotOfBin(m_counts.size(), 0); // 1-based
        std::vector<std::vector<double>> inBin;
        for (const qint64 place : places) {
            size_t bin = 0;
            qint64 before = 0;
            while (before + m_counts[bin] <= place)
                before += m_counts[bin++];
            wanted.push_back({bin, before});
            if (!slotOfBin[bin]) {
                inBin.emplace_back().reserve(m_counts[bin]);
                slotOfBin[bin] = static_cast<quint8>(inBin.size());
            }
        }
        for (const double value : m_values) {
            if (std::isnan(value))
                continue;
            if (const quint8 slot = slotOfBin[binOf(value)])
                inBin[slot - 1U].push_back(value);
        }
        std::vector<double> found;
        for (size_t i = 0; i < places.size(); ++i) {
            std::vector<double> &bin = inBin[slotOfBin[wanted[i].bin] - 1U];
            const auto nth = bin.begin() + (places[i] - wanted[i].before);
            std::nth_element(bin.begin(), nth, bin.end());
            found.push_back(*nth);
        }
        return found;
    }

private:
    std::span<const double> m_values;
    std::vector<quint32> m_counts;
    qint64 m_known = 0;
};

double daysOfYear(int year)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(year, 1, 1)));
}

int yearOf(double days)
{
    return table::dateFromDays(days).year();
}

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    bool whole = true; ///< every value is a whole number
    qint64 known = 0;
};

Extent extentOf(std::span<const double> values)
{
    constexpr double exact = 9e15;
    Extent extent;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        ++extent.known;
        extent.low = std::min(extent.low, value);
        extent.high = std::max(extent.high, value);
        extent.whole =
            extent.whole && std::abs(value) < exact && value == static_cast<double>(static_cast<qint64>(value));
    }
    return extent;
}

double smallestAbove(std::span<const double> values, double low)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (const double value : values)
        smallest = value > low && value < smallest ? value : smallest;
    return smallest;
}

std::vector<double> quantileEdges(std::span<const double> values, qint64 known)
{
    static constexpr std::array quartiles{0.25, 0.5, 0.75};
    static constexpr std::array tertiles{1.0 / 3, 2.0 / 3};
    if (known < kTertilesBelow)
        return quantiles(values, tertiles);
    return quantiles(values, quartiles);
}

std::vector<double> yearEdges(std::span<const double> values, const Extent &extent)
{
    const int first = yearOf(extent.low), last = yearOf(extent.high);
    std::vector<double> edges;
    if (last - first < kMostYears) {
        for (int year = first; year <= last + 1; ++year)
            edges.push_back(daysOfYear(year));
    } else {
        for (const double edge : quantileEdges(values, extent.known))
            edges.push_back(daysOfYear(yearOf(edge)));
    }
    return edges;
}

} // namespace

std::vector<double> quantiles(std::span<const double> values, std::span<const double> probabilities)
{
    const OrderStatistics statistics(values);
    if (statistics.known() == 0)
        return {};
    std::vector<qint64> places;
    for (const double probability : probabilities) {
        const double at = static_cast<double>(statistics.known() - 1) * probability;
        places.push_back(static_cast<qint64>(at));
        places.push_back(std::min(static_cast<qint64>(at) + 1, statistics.known() - 1));
    }
    const std::vector<double> neighbours = statistics.at(places);
    std::vector<double> found;
    for (size_t i = 0; i < probabilities.size(); ++i) {
        const double at = static_cast<double>(statistics.known() - 1) * probabilities[i];
        const double below = neighbours[2 * i], above = neighbours[2 * i + 1];
        found.push_back(between(below, above, at - std::floor(at)));
    }
    return found;
}

std::vector<double> quartileEdges(const Column &column)
{
    const Extent extent = extentOf(column.numbers());
    std::vector<double> edges;
    if (extent.known > 0)
        edges = quantileEdges(column.numbers(), extent.known);
    if (extent.whole) {
        for (double &edge : edges)
            edge = std::ceil(edge);
    }
    return edges;
}

std::vector<double> bandEdges(const Column &column)
{
    const auto values = column.numbers();
    const Extent extent = extentOf(values);
    if (extent.known == 0 || extent.low == extent.high)
        return {};
    std::vector<double> edges;
    if (column.role().id == RoleId::Employees)
        edges = {10, 50, 250, 1000};
    else if (column.type() == ColumnType::Date)
        edges = yearEdges(values, extent);
    else
        edges = quantileEdges(values, extent.known);
    if (extent.whole) {
        for (double &edge : edges)
            edge = std::ceil(edge); // cuts whole numbers at the same place, and people can say it
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    // Bands that nobody could be in.
    const bool closedYears = column.type() == ColumnType::Date && edges.size() > 2;
    std::erase_if(edges, [&](double edge) {
        return !std::isfinite(edge) || (!closedYears && (edge <= extent.low || edge > extent.high));
    });
    if (edges.empty() && column.type() != ColumnType::Date && column.role().id != RoleId::Employees)
        edges = {smallestAbove(values, extent.low)};
    return edges;
}

std::vector<Condition> bandConditions(const Column &column, const std::vector<double> &edges)
{
    std::vector<Condition> conditions;
    if (edges.empty())
        return conditions;
    for (size_t band = 0; band <= edges.size(); ++band) {
        Condition condition;
        condition.attribute = column.name();
        condition.role = column.role();
        condition.op = Condition::Op::Between;
        condition.type = column.type();
        if (band > 0)
            condition.low = edges[band - 1];
        if (band < edges.size())
            condition.high = edges[band];
        conditions.push_back(condition);
    }
    return conditions;
}

bool holdsYears(const Column &column)
{
    if (column.type() != ColumnType::Number)
        return false;
    const Extent extent = extentOf(column.numbers());
    return extent.known > 0 && extent.whole && extent.low >= 1500 && extent.high <= 2100
        && (column.role().id == RoleId::Founded || extent.low >= 1800);
}

QString bandLabel(const Condition &condition, bool years)
{
    const bool fromLow = std::isfinite(condition.low), toHigh = std::isfinite(condition.high);
    if (condition.type == ColumnType::Date && fromLow && toHigh) {
        const int year = yearOf(condition.low);
        if (condition.low == daysOfYear(year) && condition.high == daysOfYear(year + 1))
            return format::year(year);
    }
    if (years && (fromLow || toHigh)) {
        if (!toHigh)
            return Tr::tr("from %1", "a year").arg(format::year(condition.low));
        if (!fromLow)
            return Tr::tr("before %1", "a year").arg(format::year(condition.high));
        return Tr::tr("%1 to %2", "two years").arg(format::year(condition.low), format::year(condition.high - 1));
    }
    Condition from = condition, next = condition; // as they are told
    next.low = condition.high;
    from.high = next.high = std::numeric_limits<double>::infinity();
    const bool looksEmpty = fromLow && toHigh && from.valueText() == next.valueText();
    if (looksEmpty && condition.type != ColumnType::Date) // bounds closer than the rounding can tell
        return Tr::tr("%1 to below %2").arg(format::number(condition.low, 6), format::number(condition.high, 6));
    return condition.valueText();
}

} // namespace lodestar::traits
