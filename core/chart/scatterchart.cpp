#include "core/chart/scatterchart.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/chart/attributecounts.h"
#include "core/traits/bands.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::chart {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::chart::CustomerScatter)
};

constexpr size_t kMostNamed = 200'000; ///< beyond so many nobody reads them as a table, and names take memory

Scale scaleOf(table::ColumnType type)
{
    if (type == table::ColumnType::Money)
        return Scale::Money;
    return type == table::ColumnType::Date ? Scale::Date : Scale::Number;
}

double middleOf(const std::vector<double> &values)
{
    const double half[] = {0.5};
    return traits::quantiles(values, half).front();
}

struct Above {
    qint64 best = 0, rest = 0; ///< at or above the middle in both
    qint64 allBest = 0, allRest = 0;
};

Above countAbove(const Scatter &chart)
{
    const double x = middleOf(chart.x), y = middleOf(chart.y);
    Above above;
    for (size_t i = 0; i < chart.x.size(); ++i) {
        const bool high = chart.x[i] >= x && chart.y[i] >= y;
        ++(chart.best[i] ? above.allBest : above.allRest);
        if (high)
            ++(chart.best[i] ? above.best : above.rest);
    }
    return above;
}

QString share(qint64 part, qint64 whole)
{
    return whole > 0 ? format::share(static_cast<double>(part) / static_cast<double>(whole)) : format::share(0);
}

} // namespace

CustomerScatter customerScatter(const table::Table &table, int x, int y, const metrics::Rating &rating)
{
    const auto xs = table.column(x).numbers(), ys = table.column(y).numbers();
    CustomerScatter made;
    Scatter chart;
    chart.xAxis = table.column(x).name();
    chart.yAxis = table.column(y).name();
    chart.xScale = scaleOf(table.column(x).type());
    chart.yScale = scaleOf(table.column(y).type());
    qint64 unknown = 0;
    for (size_t row = 0; row < xs.size(); ++row) {
        if (!isRated(rating, row))
            continue;
        if (!std::isfinite(xs[row]) || !std::isfinite(ys[row])) {
            ++unknown;
            continue;
        }
        chart.x.push_back(xs[row]);
        chart.y.push_back(ys[row]);
        chart.best.push_back(rating.best[row] ? 1 : 0);
        made.rows.push_back(static_cast<qsizetype>(row));
    }
    if (made.rows.size() <= kMostNamed) {
        for (const qsizetype row : made.rows)
            chart.names << table.nameOf(row);
    }
    if (!made.rows.empty()) {
        const Above above = countAbove(chart);
        made.spec.title =
            Tr::tr("In the upper half of both %1 and %2: %3 of %4 best customers (%5), %6 of %7 others (%8).",
                   "two attributes, counts and shares")
                .arg(isolated(visible(chart.xAxis, 60)), isolated(visible(chart.yAxis, 60)), format::count(above.best),
                     format::count(above.allBest), share(above.best, above.allBest), format::count(above.rest),
                     format::count(above.allRest), share(above.rest, above.allRest));
    }
    if (unknown > 0)
        made.spec.sureness = Tr::tr("Of %n customer(s) one of the two is not known; they are left out.", "",
                                    static_cast<int>(std::min<qint64>(unknown, INT_MAX)));
    made.spec.body = std::move(chart);
    return made;
}

} // namespace lodestar::chart
