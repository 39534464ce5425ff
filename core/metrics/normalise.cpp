#include "core/metrics/normalise.h"

#include "core/base/quantile.h"
#include "core/base/text.h"
#include "core/metrics/comparablenumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Rating)
};

using table::Column;
using table::ColumnType;
using table::RoleId;

constexpr double kTail = 0.05; ///< winsorising: the share cut off at either end
constexpr double kFarthest = 1e6; ///< z scores beyond it say no more, and would leave nothing of the others
constexpr double kMadOfNormal = 1.4826; ///< median absolute deviation → standard deviation, for normal values

bool canBeWeighed(const Column &column, const BestCriterion &criterion)
{
    return table::isNumeric(column.type())
        && (column.type() != ColumnType::Date || criterion.metric.id == RoleId::Tenure);
}

/// The numbers of a metric so that more is better.
void orient(std::vector<double> &values, const Column &column, const BestCriterion &criterion)
{
    const bool isDate = column.type() == ColumnType::Date;
    // A tenure kept as "customer since": the earlier, the longer.
    const bool reversed = criterion.lowerIsBetter != isDate;
    const bool fill = criterion.blankMeansNone && !isDate;
    const auto cells = column.numbers();
    for (size_t row = 0; row < values.size(); ++row) {
        double &value = values[row];
        if (fill && std::isnan(cells[row]))
            value = 0;
        if (reversed)
            value = -value;
    }
}

/// Yes and no are never ranked; a metric that is by nature yes or no may come as a column of 0 and 1.
bool isFlag(const Column &column, const BestCriterion &criterion)
{
    if (column.type() == ColumnType::YesNo)
        return true;
    if (criterion.metric.isNone() || criterion.metric.info().usualType != ColumnType::YesNo)
        return false;
    const auto cells = column.numbers();
    return std::all_of(cells.begin(), cells.end(),
                       [](double value) { return value == 0 || value == 1 || std::isnan(value); });
}

std::vector<double> knownOf(const std::vector<double> &values)
{
    std::vector<double> known;
    known.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](double v) { return std::isfinite(v); });
    return known;
}

/// Where a kind that keeps distances puts 0, and what it calls 1.
struct Scale {
    double zero = 0, unit = 0;
};

Scale scaleOf(std::vector<double> known, Normalisation kind)
{
    if (known.empty())
        return {};
    const auto size = static_cast<double>(known.size());
    switch (kind) {
    case Normalisation::WinsorisedMinMax: {
        const double low = quantile(known, kTail);
        return {low, quantile(known, 1 - kTail) - low};
    }
    case Normalisation::ZScore: {
        const double mean = std::accumulate(known.begin(), known.end(), 0.0) / size;
        const double squares = std::accumulate(known.begin(), known.end(), 0.0, [mean](double sum, double value) {
            return sum + (value - mean) * (value - mean);
        });
        return {mean, size > 1 ? std::sqrt(squares / (size - 1)) : 0};
    }
    case Normalisation::RobustZScore: {
        const double median = quantile(known, 0.5);
        for (double &value : known)
            value = std::abs(value - median);
        return {median, kMadOfNormal * quantile(known, 0.5)};
    }
    default: {
        const auto [low, high] = std::minmax_element(known.begin(), known.end());
        return {*low, *high - *low};
    }
    }
}

bool isUnbounded(Normalisation kind)
{
    return kind == Normalisation::ZScore || kind == Normalisation::RobustZScore;
}

/// The kinds that keep distances between values. `values` holds at least two different known ones.
void keepDistances(NormalisedMetric &metric, const std::vector<double> &values, const BestCriterion &criterion)
{
    const bool unbounded = isUnbounded(criterion.normalisation);
    const Scale scale = scaleOf(knownOf(values), criterion.normalisation);
    metric.low = unbounded ? 0 : metric.low;
    metric.middle = unbounded ? 0 : 0.5;
    metric.fraction.reserve(values.size());
    const bool isFlat = !(scale.unit > 0) || !std::isfinite(scale.unit);
    const double least = unbounded ? -kFarthest : 0, most = unbounded ? kFarthest : 1;
    for (const double value : values) {
        double fraction = isFlat && !std::isnan(value) ? metric.middle : (value - scale.zero) / scale.unit;
        fraction = fraction < least ? least : fraction > most ? most : fraction; // keeps NaN, which std::clamp may not
        metric.fraction.push_back(fraction);
        metric.low = fraction < metric.low ? fraction : metric.low;
        metric.high = fraction > metric.high ? fraction : metric.high;
    }
    if (isFlat)
        metric.notice = Tr::tr("Most customers have the same value of %1, so this way of making it comparable tells "
                               "nobody apart. Choose another.")
                            .arg(criterion.name());
}

/// Everybody who is known stands in the middle.
void makeConstant(NormalisedMetric &metric, const BestCriterion &criterion)
{
    if (isUnbounded(criterion.normalisation)) {
        metric.low = metric.middle = 0;
        for (const qint32 level : metric.level)
            metric.fraction.push_back(level == NormalisedMetric::kUnknown ? std::nan("") : 0);
        metric.level.clear();
    }
    metric.divisor = 2;
    for (qint32 &level : metric.level) {
        if (level != NormalisedMetric::kUnknown)
            level = 1;
    }
    metric.notice = sameForEverybody(criterion.name());
}

/// Hazen's plotting position: with `below` customers under a group of equals and `upTo` with it, the mean rank less a
/// half is (below + upTo) / 2.
void makeMidRanks(NormalisedMetric &metric, qsizetype known)
{
    std::vector<qint32> upTo(static_cast<size_t>(known), 0);
    for (const qint32 below : metric.level) {
        if (below != NormalisedMetric::kUnknown)
            ++upTo[static_cast<size_t>(below)];
    }
    for (qint32 &level : metric.level) {
        if (level != NormalisedMetric::kUnknown)
            level = 2 * level + upTo[static_cast<size_t>(level)];
    }
    metric.divisor = 2 * static_cast<double>(known);
}

void spread(NormalisedMetric &metric, const std::vector<double> &values, qsizetype known, const Column &column,
            const BestCriterion &criterion)
{
    const bool ranked =
        criterion.normalisation == Normalisation::Percentile || criterion.normalisation == Normalisation::MidRank;
    if (isFlag(column, criterion) && !isUnbounded(criterion.normalisation)) {
        for (qint32 &level : metric.level)
            level = std::min(level, 1); // of two values, the lower has nobody below it
    } else if (!ranked) {
        metric.level.clear();
        keepDistances(metric, values, criterion);
    } else if (criterion.normalisation == Normalisation::MidRank) {
        makeMidRanks(metric, known);
    } else {
        metric.divisor = static_cast<double>(known - 1);
    }
}

} // namespace

QString sameForEverybody(const QString &name)
{
    return Tr::tr("%1 is the same for everybody, so it does not distinguish anybody.").arg(name);
}

NormalisedMetric normalise(const table::Table &table, const BestCriterion &criterion, const table::CurrencyRates &rates)
{
    NormalisedMetric metric;
    const QString name = criterion.name();
    const Column *column = columnOf(table, criterion);
    if (!column || table.rows() == 0) {
        metric.notice = Tr::tr("%1 is not in this data set, so it does not count here.").arg(name);
        return metric;
    }
    if (!canBeWeighed(*column, criterion)) {
        metric.notice = Tr::tr("%1 is not a number here (column %2), so it cannot be weighed.")
                            .arg(name, isolated(visible(column->name(), 80)));
        return metric;
    }
    relate::OneCurrency money = comparableNumbers(table, *column, name, rates);
    if (!money.refusal.isEmpty()) {
        metric.notice = money.refusal;
        return metric;
    }
    std::vector<double> values = std::move(money.values);
    orient(values, *column, criterion);
    qsizetype known = 0;
    metric.level = strictlyBelow(values, known);
    metric.hasUnknown = known < table.rows();
    if (known == 0) {
        metric.level.clear();
        metric.notice = Tr::tr("%1 has no values in this data set, so it does not count here.").arg(name);
    } else if (*std::max_element(metric.level.begin(), metric.level.end()) == 0) {
        makeConstant(metric, criterion);
    } else {
        spread(metric, values, known, *column, criterion);
    }
    if (!money.notice.isEmpty())
        metric.notice = metric.notice.isEmpty() ? money.notice : metric.notice + u' ' + money.notice;
    return metric;
}

} // namespace lodestar::metrics
