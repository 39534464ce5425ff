#include "core/traits/supervisedbands.h"

#include "core/base/format.h"
#include "core/base/seededrandom.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::SupervisedBands)
};

constexpr double kAlpha = 0.05;
constexpr double kFewest = 5, kLeastShare = 0.05; // customers of a band, as traits need them (methods 3.2)
constexpr size_t kMostBands = 12; // of ChiMerge, which in thousands of customers leaves more than anyone reads
constexpr size_t kMostForMdlp = 20'000, kMostForChiMerge = 5'000;

LabelledValues knownValues(const table::Column &column, const metrics::Rating &rating)
{
    const auto cells = column.numbers();
    std::vector<quint32> rows;
    for (size_t row = 0; row < cells.size(); ++row) {
        if (!std::isnan(cells[row]) && (rating.best[row] || !std::isnan(rating.score[row])))
            rows.push_back(static_cast<quint32>(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return cells[a] < cells[b]; });
    LabelledValues known;
    for (const quint32 row : rows) {
        known.values.push_back(cells[row]);
        known.classes.push_back(rating.best[row] != 0);
    }
    return known;
}

LabelledValues sampled(const LabelledValues &all, size_t most, SeededRandom &random)
{
    if (all.values.size() <= most)
        return all;
    std::vector<quint32> places(all.values.size());
    std::iota(places.begin(), places.end(), quint32{0});
    random.choose(std::span(places), most);
    places.resize(most);
    std::sort(places.begin(), places.end());
    LabelledValues sample;
    for (const quint32 place : places) {
        sample.values.push_back(all.values[place]);
        sample.classes.push_back(all.classes[place]);
    }
    return sample;
}

std::vector<SupervisedBands::Band> bandsOf(const LabelledValues &sorted, const std::vector<double> &edges)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    std::vector<SupervisedBands::Band> bands;
    if (edges.empty())
        return bands;
    for (size_t i = 0; i <= edges.size(); ++i)
        bands.push_back({i == 0 ? -infinite : edges[i - 1], i == edges.size() ? infinite : edges[i], {}});
    qint64 best = 0;
    size_t band = 0;
    for (size_t i = 0; i < sorted.values.size(); ++i) {
        while (sorted.values[i] >= bands[band].high)
            ++band;
        ++(sorted.classes[i] ? bands[band].counts.bestWith : bands[band].counts.restWith);
        best += sorted.classes[i];
    }
    const qint64 rest = static_cast<qint64>(sorted.values.size()) - best;
    for (SupervisedBands::Band &one : bands) {
        one.counts.bestWithout = best - one.counts.bestWith;
        one.counts.restWithout = rest - one.counts.restWith;
    }
    return bands;
}

/// How well bands separate best from rest: Pearson's chi-squared of the whole table; 0 without bands.
double separation(const std::vector<SupervisedBands::Band> &bands)
{
    double sum = 0;
    for (const SupervisedBands::Band &band : bands) {
        const auto with = static_cast<double>(band.counts.with()), n = static_cast<double>(band.counts.known());
        const double best = with * static_cast<double>(band.counts.best()) / n;
        const double rest = with - best;
        if (best > 0 && rest > 0) {
            const double off = static_cast<double>(band.counts.bestWith) - best;
            sum += off * off / best + off * off / rest;
        }
    }
    return sum;
}

/// Leaves out edges until every band holds enough: slivers that happen to be pure are what ChiMerge keeps longest, and
/// nobody could act on them.
std::vector<double> withoutSlivers(const LabelledValues &sorted, std::vector<double> edges)
{
    const double least = std::max(kFewest, kLeastShare * static_cast<double>(sorted.values.size()));
    while (!edges.empty()) {
        std::vector<SupervisedBands::Band> bands = bandsOf(sorted, edges);
        const auto smallest = std::min_element(
            bands.begin(), bands.end(), [](const auto &a, const auto &b) { return a.counts.with() < b.counts.with(); });
        if (static_cast<double>(smallest->counts.with()) >= least)
            break;
        const auto at = static_cast<size_t>(smallest - bands.begin());
        const bool joinsBelow =
            at > 0 && (at + 1 == bands.size() || bands[at - 1].counts.with() <= bands[at + 1].counts.with());
        edges.erase(edges.begin() + static_cast<std::ptrdiff_t>(joinsBelow ? at - 1 : at));
    }
    return edges;
}

std::vector<double> edgesBy(SupervisedMethod method, const LabelledValues &sorted)
{
    return method == SupervisedMethod::Mdlp ? mdlpEdges(sorted)
                                            : withoutSlivers(sorted, chiMergeEdges(sorted, kAlpha, kMostBands));
}

/// Between whole numbers an edge may as well be one: it cuts at the same place, and people can say it.
void roundUp(std::vector<double> &edges, const std::vector<double> &values)
{
    if (!std::all_of(values.begin(), values.end(), [](double value) { return value == std::floor(value); }))
        return;
    for (double &edge : edges)
        edge = std::ceil(edge);
}

/// How many of `permutations` shuffles separate at least as well as `observed`, the edges chosen anew in each.
int asGood(LabelledValues shuffled, SupervisedMethod method, double observed, int permutations, SeededRandom &random,
           const TaskControl &control)
{
    int count = 0;
    for (int i = 0; i < permutations && !control.cancelled(); ++i) {
        random.choose(std::span(shuffled.classes), shuffled.classes.size());
        count += separation(bandsOf(shuffled, edgesBy(method, shuffled))) >= observed - 1e-9;
        control.report(static_cast<double>(i + 1) / permutations, Tr::tr("Shuffling to see what luck would find"));
    }
    return count;
}

constexpr double kSureFrom = 0.05; // as of combinations

} // namespace

QString sureness(const SupervisedBands &bands)
{
    if (bands.bands.empty())
        return {};
    const QString asGood = format::count(std::llround(bands.p * (1.0 + bands.permutations)) - 1);
    return (bands.p <= kSureFrom
                ? Tr::tr("Hard to explain by luck: of %1 shuffles of who is best, each cut anew, %2 separate as well.")
                : Tr::tr("Luck does as well: of %1 shuffles of who is best, each cut anew, %2 separate as well."))
        .arg(format::count(bands.permutations), asGood);
}

SupervisedBands supervisedBands(const table::Column &column, const metrics::Rating &rating, SupervisedMethod method,
                                quint64 seed, int permutations, const TaskControl &control)
{
    SupervisedBands result;
    const LabelledValues all = knownValues(column, rating);
    if (static_cast<qint64>(all.values.size()) < kSupervisedFrom) {
        result.refused =
            Tr::tr("Bands can be chosen by the result only from %1 customers with a value; here are %2.")
                .arg(format::count(kSupervisedFrom), format::count(static_cast<qint64>(all.values.size())));
        return result;
    }
    SeededRandom random(seed);
    const size_t most = method == SupervisedMethod::Mdlp ? kMostForMdlp : kMostForChiMerge;
    const LabelledValues used = sampled(all, most, random);
    result.edges = edgesBy(method, used);
    roundUp(result.edges, all.values);
    result.bands = bandsOf(all, result.edges);
    if (!result.bands.empty()) {
        const double observed = separation(bandsOf(used, result.edges));
        const int count = asGood(used, method, observed, permutations, random, control);
        result.permutations = permutations;
        result.p = (1.0 + count) / (1.0 + permutations);
    }
    if (control.cancelled()) {
        SupervisedBands stopped;
        stopped.refused = Tr::tr("Stopped before the shuffles were done.");
        return stopped;
    }
    if (used.values.size() < all.values.size()) {
        result.sampledFrom = static_cast<qint64>(all.values.size());
        result.notes << Tr::tr("The edges and the shuffles use %1 of %2 customers, drawn at random.")
                            .arg(format::count(static_cast<qint64>(used.values.size())),
                                 format::count(result.sampledFrom));
    }
    result.notes << (result.bands.empty()
                         ? Tr::tr("No edge separates the best from the others well enough.")
                         : Tr::tr("The edges were chosen by looking at who is best. Only the shuffles, "
                                  "which choose them anew each time, say how sure this is."));
    return result;
}

} // namespace lodestar::traits
