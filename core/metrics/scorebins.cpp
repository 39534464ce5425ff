#include "core/metrics/scorebins.h"

#include "core/metrics/halves.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::metrics {

namespace {

constexpr size_t kBins = 4096;

struct Summary {
    qsizetype rated = 0;
    double sum = 0, low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity();
};

struct Filled {
    std::vector<ScoreBins::Bin> bins = std::vector<ScoreBins::Bin>(kBins);
    double squares = 0;
};

} // namespace

ScoreBins::ScoreBins(std::span<const double> scores) : m_scores(scores)
{
    range();
    fill();
}

size_t ScoreBins::binOf(double score) const
{
    return std::min(static_cast<size_t>((score - m_low) * m_perUnit), kBins - 1);
}

void ScoreBins::range()
{
    std::array<Summary, 2> parts;
    inHalves(static_cast<qsizetype>(m_scores.size()), [&](qsizetype first, qsizetype last, int part) {
        Summary own;
        for (auto row = static_cast<size_t>(first); row < static_cast<size_t>(last); ++row) {
            const double score = m_scores[row];
            if (std::isnan(score))
                continue;
            ++own.rated;
            own.sum += score;
            own.low = std::min(own.low, score);
            own.high = std::max(own.high, score);
        }
        parts[static_cast<size_t>(part)] = own;
    });
    m_rated = parts[0].rated + parts[1].rated;
    if (m_rated == 0)
        return;
    m_mean = (parts[0].sum + parts[1].sum) / static_cast<double>(m_rated);
    m_low = std::min(parts[0].low, parts[1].low);
    const double width = std::max(parts[0].high, parts[1].high) - m_low;
    m_perUnit = width > 0 ? static_cast<double>(kBins) / width : 0;
}

void ScoreBins::fill()
{
    std::array<Filled, 2> parts;
    inHalves(static_cast<qsizetype>(m_scores.size()), [&](qsizetype first, qsizetype last, int part) {
        Filled &own = parts[static_cast<size_t>(part)];
        double squares = 0;
        for (auto row = static_cast<size_t>(first); row < static_cast<size_t>(last); ++row) {
            const double score = m_scores[row];
            if (std::isnan(score))
                continue;
            const double deviation = score - m_mean;
            Bin &bin = own.bins[binOf(score)];
            ++bin.count;
            bin.deviations += deviation;
            bin.low = std::min(bin.low, score);
            bin.high = std::max(bin.high, score);
            squares += deviation * deviation;
        }
        own.squares = squares;
    });
    m_bins = std::move(parts[0].bins);
    m_squares = parts[0].squares + parts[1].squares;
    for (size_t i = 0; i < kBins; ++i) {
        const Bin &other = parts[1].bins[i];
        Bin &bin = m_bins[i];
        bin.count += other.count;
        bin.deviations += other.deviations;
        bin.low = std::min(bin.low, other.low);
        bin.high = std::max(bin.high, other.high);
    }
}

double ScoreBins::scoreOfRank(qsizetype rank) const
{
    size_t bin = kBins;
    qsizetype above = 0;
    while (above + m_bins[bin - 1].count < rank)
        above += m_bins[--bin].count;
    --bin;
    if (m_bins[bin].low == m_bins[bin].high)
        return m_bins[bin].low;
    std::vector<quint8> wanted(kBins, 0);
    wanted[bin] = 1;
    return scoresIn(wanted).front()[static_cast<size_t>(rank - above - 1)];
}

std::vector<std::vector<double>> ScoreBins::scoresIn(const std::vector<quint8> &wanted) const
{
    std::vector<quint32> place(kBins, 0);
    std::vector<std::vector<double>> found;
    for (size_t bin = 0; bin < kBins; ++bin) {
        if (!wanted[bin])
            continue;
        place[bin] = static_cast<quint32>(found.size());
        found.emplace_back().reserve(m_bins[bin].count);
    }
    if (found.empty())
        return found;
    for (const double score : m_scores) {
        if (std::isnan(score))
            continue;
        if (const size_t bin = binOf(score); wanted[bin])
            found[place[bin]].push_back(score);
    }
    for (auto &scores : found)
        std::sort(scores.begin(), scores.end(), std::greater<>());
    return found;
}

} // namespace lodestar::metrics
