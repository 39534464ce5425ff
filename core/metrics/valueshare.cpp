#include "core/metrics/valueshare.h"

#include "core/base/format.h"
#include "core/metrics/comparablenumbers.h"
#include "core/metrics/halves.h"
#include "core/metrics/scorebins.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::ValueShare)
};

int countOf(qsizetype value)
{
    return static_cast<int>(std::min<qsizetype>(value, INT_MAX));
}

/// From (0, 0) to the last customer in even steps; `values` in the order of the curve.
std::vector<CurvePoint> curveOf(const std::vector<double> &values, double total)
{
    if (values.empty() || !(total > 0))
        return {};
    const auto customers = static_cast<double>(values.size());
    const auto steps = std::min<size_t>(static_cast<size_t>(ValueAbove::kCurvePoints), values.size());
    std::vector<CurvePoint> curve{{0, 0}};
    double sum = 0;
    size_t at = 0;
    for (size_t step = 1; step <= steps; ++step) {
        for (const size_t end = step * values.size() / steps; at < end; ++at)
            sum += values[at];
        curve.push_back({static_cast<double>(at) / customers, sum / total});
    }
    curve.back().value = 1; // whatever the rounding
    return curve;
}

} // namespace

QString sentenceOf(const ValueShare &value, qsizetype bestCount)
{
    if (value.known == 0 || bestCount == 0)
        return {};
    const QString name = value.metric.name();
    const QString sum = format::money(value.best, value.currency), all = format::money(value.total, value.currency);
    if (!value.hasShare()) {
        return Tr::tr("%1: the %n best customer(s) bring %2. All customers together bring %3, so there is no share to "
                      "tell.",
                      "", countOf(bestCount))
            .arg(name, sum, all);
    }
    QString sentence = Tr::tr("%1: these %n customer(s) bring %2 (%3 of %4).", "", countOf(bestCount))
                           .arg(name, format::share(value.share()), sum, all);
    if (value.losing > 0)
        sentence += u' '
            + Tr::tr("%n customer(s) lose money (%1), so the shares of the others add up to more than the whole.", "",
                     countOf(value.losing))
                  .arg(format::money(value.losses, value.currency));
    if (value.bestKnown < bestCount)
        sentence += u' ' + Tr::tr("Of %n of the best, this is not known.", "", countOf(bestCount - value.bestKnown));
    return sentence;
}

ValueAbove::ValueAbove(const table::Table &table, const table::CurrencyRates &rates)
{
    for (const table::RoleId role : {table::RoleId::Clv, table::RoleId::Profit, table::RoleId::Revenue})
        add(table, role, rates);
}

void ValueAbove::add(const table::Table &table, table::RoleId role, const table::CurrencyRates &rates)
{
    const table::Column *column = table.byRole(role);
    const bool isAmount = column && column->rows() == table.rows()
        && (column->type() == table::ColumnType::Money || column->type() == table::ColumnType::Number);
    if (!isAmount || table.rows() == 0)
        return;
    relate::OneCurrency money = comparableNumbers(table, *column, column->role().name(), rates);
    if (!money.refusal.isEmpty()) {
        m_refusals << money.refusal;
        return;
    }
    Value value;
    value.whole.metric = column->role();
    value.whole.currency = money.currency;
    value.values = std::move(money.values);
    std::vector<double> known;
    known.reserve(value.values.size());
    for (const double amount : value.values) {
        if (std::isnan(amount))
            continue;
        known.push_back(amount);
        value.whole.total += amount;
        value.whole.losing += amount < 0;
        value.whole.losses += amount < 0 ? amount : 0;
    }
    value.whole.known = static_cast<qsizetype>(known.size());
    std::sort(known.begin(), known.end(), std::greater<>());
    value.lorenz = curveOf(known, value.whole.total);
    m_values.push_back(std::move(value));
}

std::vector<ValueShare> ValueAbove::above(const Rating &rating) const
{
    std::vector<ValueShare> shares;
    for (const Value &value : m_values) {
        Q_ASSERT(rating.best.size() == value.values.size());
        std::array<double, 2> sums{};
        std::array<qsizetype, 2> known{};
        inHalves(static_cast<qsizetype>(value.values.size()), [&](qsizetype first, qsizetype last, int part) {
            double sum = 0;
            qsizetype count = 0;
            for (auto row = static_cast<size_t>(first); row < static_cast<size_t>(last); ++row) {
                const bool counts = rating.best[row] && !std::isnan(value.values[row]);
                sum += counts ? value.values[row] : 0;
                count += counts;
            }
            sums[static_cast<size_t>(part)] = sum;
            known[static_cast<size_t>(part)] = count;
        });
        ValueShare share = value.whole;
        share.best = sums[0] + sums[1];
        share.bestKnown = known[0] + known[1];
        shares.push_back(share);
    }
    return shares;
}

std::vector<CurvePoint> ValueAbove::lorenz(qsizetype index) const
{
    return m_values[static_cast<size_t>(index)].lorenz;
}

std::vector<CurvePoint> ValueAbove::byScore(qsizetype index, const Rating &rating) const
{
    const Value &value = m_values[static_cast<size_t>(index)];
    if (!value.whole.hasShare())
        return {};
    struct Bin {
        double value = 0;
        qsizetype known = 0;
    };
    const ScoreBins scores(rating.score);
    std::vector<Bin> bins(scores.bins().size());
    for (size_t row = 0; row < value.values.size(); ++row) {
        if (std::isnan(value.values[row]) || std::isnan(rating.score[row]))
            continue;
        Bin &bin = bins[scores.binOf(rating.score[row])];
        bin.value += value.values[row];
        ++bin.known;
    }
    std::vector<CurvePoint> curve{{0, 0}};
    Bin sum;
    const qsizetype step = std::max<qsizetype>(1, value.whole.known / kCurvePoints);
    qsizetype next = step;
    for (size_t bin = bins.size(); bin-- > 0;) {
        sum.value += bins[bin].value;
        sum.known += bins[bin].known;
        if (bins[bin].known == 0 || sum.known < next)
            continue;
        curve.push_back(
            {static_cast<double>(sum.known) / static_cast<double>(value.whole.known), sum.value / value.whole.total});
        next = sum.known + step;
    }
    if (curve.back().customers < 1)
        curve.push_back({1, 1});
    return curve;
}

} // namespace lodestar::metrics
