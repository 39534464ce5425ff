#include "core/base/format.h"
#include "core/traits/bands.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::BandRule)
};

using table::Column;
using table::ColumnType;

constexpr double kDaysAMonth = 365.25 / 12;

double daysOf(const QDate &date)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(date));
}

/// Edges that leave a value on either side.
std::vector<double> telling(std::span<const double> values, std::vector<double> edges)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double value : values) {
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::erase_if(edges, [&](double edge) { return !std::isfinite(edge) || edge <= low || edge > high; });
    return edges;
}

std::vector<double> yearEdges(std::span<const double> values)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double value : values) {
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    std::vector<double> edges;
    if (low > high)
        return edges;
    const int first = table::dateFromDays(low).year(), last = table::dateFromDays(high).year();
    const int from = std::max(first, last + 2 - static_cast<int>(kMostEdges)); // the oldest share one band
    for (int year = from; year <= last + 1; ++year)
        edges.push_back(daysOf(QDate(year, 1, 1)));
    return edges;
}

Bands banded(const Column &column, std::vector<double> edges)
{
    Bands bands;
    bands.edges = std::move(edges);
    bands.conditions = bandConditions(column, bands.edges);
    const bool years = holdsYears(column);
    for (const table::Condition &condition : bands.conditions)
        bands.labels << bandLabel(condition, years);
    return bands;
}

QString monthsLabel(double from, double to)
{
    if (!std::isfinite(to))
        return Tr::tr("from %1 months", "time as a customer").arg(format::number(from));
    if (!std::isfinite(from))
        return Tr::tr("below %1 months", "time as a customer").arg(format::number(to));
    return Tr::tr("%1 to below %2 months", "time as a customer").arg(format::number(from), format::number(to));
}

/// A tenure of from <= months < to is a day after the one `to` months back and up to the one `from` months back.
Bands tenures(const Column &column, std::vector<double> months, const QDate &until)
{
    if (months.empty())
        months.assign(std::begin(kMonthEdges), std::end(kMonthEdges));
    struct Edge {
        double day, months;
    };
    std::vector<Edge> edges;
    for (const double edge : months) {
        const double whole = std::floor(edge);
        const double day = daysOf(until.addMonths(-static_cast<int>(whole))) - (edge - whole) * kDaysAMonth;
        edges.push_back({std::floor(day) + 1, edge});
    }
    std::vector<double> days;
    for (const Edge &edge : edges)
        days.push_back(edge.day);
    Bands bands;
    bands.edges = telling(column.numbers(), days);
    bands.conditions = bandConditions(column, bands.edges);
    const auto monthsOf = [&](double day) {
        if (!std::isfinite(day))
            return -day; // the open end of days is the other open end of months
        return std::find_if(edges.begin(), edges.end(), [&](const Edge &edge) { return edge.day == day; })->months;
    };
    for (const table::Condition &condition : bands.conditions)
        bands.labels << monthsLabel(monthsOf(condition.high), monthsOf(condition.low));
    return bands;
}

// In the order of BandRule::Kind.
constexpr std::array<const char *, 8> kKindIds{"usual", "own",    "sizes", "quartiles",
                                               "years", "months", "mdlp",  "chimerge"};
static_assert(kKindIds.size() == static_cast<size_t>(BandRule::Kind::ChiMerge) + 1);

} // namespace

bool isFitted(BandRule::Kind kind)
{
    return kind == BandRule::Kind::Mdlp || kind == BandRule::Kind::ChiMerge;
}

QString bandKindId(BandRule::Kind kind)
{
    return QString::fromLatin1(kKindIds[static_cast<size_t>(kind)]);
}

std::optional<BandRule::Kind> bandKindFromId(const QString &id)
{
    const auto found =
        std::find_if(kKindIds.begin(), kKindIds.end(), [&](const char *one) { return id == QLatin1StringView(one); });
    if (found == kKindIds.end())
        return {};
    return static_cast<BandRule::Kind>(found - kKindIds.begin());
}

std::vector<BandRule::Kind> bandKindsFor(const Column &column)
{
    using Kind = BandRule::Kind;
    switch (column.type()) {
    case ColumnType::Number:
    case ColumnType::Money:
        return {Kind::Usual, Kind::Quartiles, Kind::Sizes, Kind::Own, Kind::Mdlp, Kind::ChiMerge};
    case ColumnType::Date:
        return {Kind::Usual, Kind::Years, Kind::Months, Kind::Quartiles, Kind::Own, Kind::Mdlp, Kind::ChiMerge};
    default:
        return {Kind::Usual};
    }
}

QString bandKindName(BandRule::Kind kind)
{
    switch (kind) {
    case BandRule::Kind::Usual:
        return Tr::tr("As usual");
    case BandRule::Kind::Own:
        return Tr::tr("Own edges");
    case BandRule::Kind::Sizes:
        return Tr::tr("Sizes: 10, 50, 250, 1,000 …");
    case BandRule::Kind::Quartiles:
        return Tr::tr("Quartiles");
    case BandRule::Kind::Years:
        return Tr::tr("Calendar years");
    case BandRule::Kind::Months:
        return Tr::tr("Months as a customer");
    case BandRule::Kind::Mdlp:
        return Tr::tr("By who is best: few, clear cuts (MDLP)", "how a number is cut into bands");
    case BandRule::Kind::ChiMerge:
        return Tr::tr("By who is best: neighbours that are alike joined (ChiMerge)", "how a number is cut into bands");
    }
    return {};
}

QDate dataDate(const table::DatasetInfo &info)
{
    return info.importedAt.isValid() ? info.importedAt.toUTC().date() : QDate(1970, 1, 1);
}

double monthsBefore(double day, const QDate &until)
{
    return (daysOf(until) - day) / kDaysAMonth;
}

Bands bandsOf(const Column &column, const BandRule &rule, const QDate &until)
{
    const bool dates = column.type() == ColumnType::Date;
    const auto values = column.numbers();
    switch (rule.kind) {
    case BandRule::Kind::Usual:
        break;
    case BandRule::Kind::Own:
    case BandRule::Kind::Mdlp:
    case BandRule::Kind::ChiMerge:
        return banded(column, telling(values, rule.edges));
    case BandRule::Kind::Sizes:
        return banded(column, telling(values, {std::begin(kSizeEdges), std::end(kSizeEdges)}));
    case BandRule::Kind::Quartiles:
        return banded(column, telling(values, quartileEdges(column)));
    case BandRule::Kind::Years:
        if (dates)
            return banded(column, yearEdges(values));
        break;
    case BandRule::Kind::Months:
        if (dates && until.isValid())
            return tenures(column, rule.edges, until);
        break;
    }
    return banded(column, bandEdges(column));
}

} // namespace lodestar::traits
