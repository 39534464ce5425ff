#include "core/base/format.h"
#include "core/base/quantile.h"
#include "core/base/text.h"
#include "core/quality/findings.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::quality {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::quality::Outliers)
};

using table::Column;
using table::ColumnType;
using table::RoleId;

constexpr double kDeviations = 3.5; // Iglewicz & Hoaglin 1993
constexpr double kMadToSigma = 1.4826;
constexpr size_t kFewest = 12; // fewer values have no middle to speak of

QString shown(const Column &column, double value)
{
    return column.type() == ColumnType::Money ? format::wholeMoney(value, column.info().currency)
                                              : format::number(value);
}

/// What can be no smaller or larger, by role.
struct Range {
    RoleId role;
    double low, high;
};
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Range kRanges[] = {{RoleId::Employees, 0, 5e6},
                             {RoleId::DepartmentSize, 0, 5e6},
                             {RoleId::AnnualRevenue, 0, kInfinity},
                             {RoleId::SalesCycleDays, 0, 3660},
                             {RoleId::RepeatPurchases, 0, kInfinity},
                             {RoleId::TimeToValue, 0, 3660},
                             {RoleId::Referrals, 0, kInfinity},
                             {RoleId::Usage, 0, kInfinity},
                             {RoleId::Seats, 0, kInfinity},
                             {RoleId::Reviews, 0, kInfinity},
                             {RoleId::Nps, -100, 100},
                             {RoleId::Tenure, 0, kInfinity},
                             {RoleId::SiteVisits, 0, kInfinity},
                             {RoleId::Conferences, 0, kInfinity},
                             {RoleId::ExperienceYears, 0, 80},
                             {RoleId::CostToServe, 0, kInfinity}};

const Range *rangeOf(const Column &column)
{
    const auto found = std::find_if(std::begin(kRanges), std::end(kRanges),
                                    [&](const Range &range) { return range.role == column.role().id; });
    return found == std::end(kRanges) ? nullptr : found;
}

void findOutside(const Column &column, std::vector<Finding> &findings)
{
    const Range *range = rangeOf(column);
    if (!range || (column.type() != ColumnType::Number && column.type() != ColumnType::Money))
        return;
    Finding finding;
    const auto values = column.numbers();
    for (size_t row = 0; row < values.size(); ++row) {
        if (values[row] < range->low || values[row] > range->high)
            finding.add(static_cast<qsizetype>(row));
    }
    if (finding.count == 0)
        return;
    finding.column = column.info().index;
    finding.title = Tr::tr("%1 is impossible for %n customer(s)", "column", static_cast<int>(finding.count))
                        .arg(isolated(visible(column.name(), 60)));
    finding.method = std::isfinite(range->high)
        ? Tr::tr("As %1, values lie between %2 and %3.")
              .arg(column.role().name(), format::number(range->low), format::number(range->high))
        : Tr::tr("As %1, values cannot be negative.").arg(column.role().name());
    findings.push_back(std::move(finding));
}

/// Days after today, and founding years that are no years.
void findTimes(const Evidence &evidence, const Column &column, std::vector<Finding> &findings)
{
    const bool isYear = column.role().id == RoleId::Founded && column.type() == ColumnType::Number;
    if (column.type() != ColumnType::Date && !isYear)
        return;
    const auto past = column.type() == ColumnType::Date && !column.role().isNone();
    const double latest =
        isYear ? evidence.today.year() : static_cast<double>(QDate(1970, 1, 1).daysTo(evidence.today));
    const double earliest = isYear ? 1000 : static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(1800, 1, 1)));
    Finding future, early;
    const auto values = column.numbers();
    for (size_t row = 0; row < values.size(); ++row) {
        if ((isYear || past) && values[row] > latest)
            future.add(static_cast<qsizetype>(row));
        else if (values[row] < earliest)
            early.add(static_cast<qsizetype>(row));
    }
    const QString name = isolated(visible(column.name(), 60));
    future.column = early.column = column.info().index;
    if (future.count > 0) {
        future.title =
            Tr::tr("%1 lies in the future for %n customer(s)", "column", static_cast<int>(future.count)).arg(name);
        future.method = Tr::tr("After the day of the import, %1.").arg(format::date(evidence.today));
        findings.push_back(std::move(future));
    }
    if (early.count > 0) {
        early.title =
            Tr::tr("%1 lies too far back for %n customer(s)", "column", static_cast<int>(early.count)).arg(name);
        findings.push_back(std::move(early));
    }
}

} // namespace

Outliers outliersOf(std::span<const double> values)
{
    Outliers found;
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](double v) { return !std::isnan(v); });
    if (known.size() < kFewest)
        return found;
    const double middle = median(known);
    found.median = middle;
    const auto reach = [&](bool logarithms) {
        const auto scaled = [logarithms](double value) { return logarithms ? std::log(value) : value; };
        std::vector<double> deviations;
        deviations.reserve(known.size());
        for (const double value : known)
            deviations.push_back(std::abs(scaled(value) - scaled(middle)));
        return kDeviations * kMadToSigma * median(std::move(deviations));
    };
    double reached = reach(false);
    if (!(reached > 0))
        return found;
    const bool positive = std::all_of(known.begin(), known.end(), [](double value) { return value > 0; });
    found.onLogarithms = positive && middle - reached <= 0;
    if (found.onLogarithms)
        reached = reach(true);
    found.low = found.onLogarithms ? middle * std::exp(-reached) : middle - reached;
    found.high = found.onLogarithms ? middle * std::exp(reached) : middle + reached;
    if (std::none_of(known.begin(), known.end(), [](double value) { return value < 0; }))
        found.low = std::max(found.low, 0.0); // no revenue is below nothing
    for (size_t row = 0; row < values.size(); ++row) {
        if (values[row] < found.low || values[row] > found.high)
            found.rows.push_back(static_cast<qsizetype>(row));
    }
    return found;
}

void findOutliers(const Evidence &evidence, std::vector<Finding> &findings)
{
    for (const Column &column : evidence.table().columns()) {
        if (column.rows() == 0 || (column.type() != ColumnType::Number && column.type() != ColumnType::Money)
            || (!column.role().isNone() && column.role().info().knowledge == table::Knowledge::Identifier)
            || column.role().id == RoleId::Founded)
            continue;
        const Outliers outliers = outliersOf(column.numbers());
        // One in ten is a group of customers of its own, which is no mistake but may be what is looked for.
        if (outliers.rows.empty() || std::ssize(outliers.rows) * 10 > column.rows())
            continue;
        Finding finding;
        finding.column = column.info().index;
        for (const qsizetype row : outliers.rows)
            finding.add(row);
        finding.title =
            Tr::tr("%1 is far from what is usual for %n customer(s)", "column", static_cast<int>(finding.count))
                .arg(isolated(visible(column.name(), 60)));
        finding.method = outliers.onLogarithms
            ? Tr::tr("The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations of the "
                     "logarithms).")
                  .arg(shown(column, outliers.low), shown(column, outliers.high), shown(column, outliers.median))
            : Tr::tr("The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations).")
                  .arg(shown(column, outliers.low), shown(column, outliers.high), shown(column, outliers.median));
        if (evidence.isCriterion(column))
            finding.effect =
                Tr::tr("Who is best goes by ranks, so a value that is much too large moves one customer, not all.");
        findings.push_back(std::move(finding));
    }
}

void findImplausible(const Evidence &evidence, std::vector<Finding> &findings)
{
    for (const Column &column : evidence.table().columns()) {
        if (column.rows() == 0)
            continue;
        findOutside(column, findings);
        findTimes(evidence, column, findings);
    }
}

} // namespace lodestar::quality
