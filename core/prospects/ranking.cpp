#include "core/prospects/ranking.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::prospects {

using profile::Criterion;
using profile::CriterionKind;
using profile::Fit;
using profile::Fits;
using profile::Icp;
using profile::Tier;
using table::Match;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::prospects::Ranking)
};

constexpr const char *kIds[kReaches] = {"best-certain", "best",    "one-fact", "more-facts",
                                        "good",         "unknown", "bad",      "disqualified"};

Reach reachOf(const Fit &fit, const MissingFacts &facts)
{
    if (fit.tier == Tier::Disqualified)
        return Reach::Disqualified;
    if (fit.tier == Tier::Best)
        return fit.certain ? Reach::BestCertain : Reach::BestSoFar;
    if (facts.toward == MissingFacts::Toward::Best)
        return facts.count == 1 ? Reach::OneFact : Reach::MoreFacts;
    return fit.tier == Tier::Good ? Reach::Good : fit.tier == Tier::NotEnough ? Reach::NotEnough : Reach::Bad;
}

/// Sorts ascending by 24-bit keys; equal keys keep their order. Two passes over the rows, whatever their number.
std::vector<quint32> sortedBy(const std::vector<quint32> &keys)
{
    constexpr int kBits = 12;
    constexpr quint32 kMask = (1u << kBits) - 1;
    std::vector<quint32> rows(keys.size()), next(keys.size());
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = static_cast<quint32>(row);
    for (const int shift : {0, kBits}) {
        std::array<quint32, kMask + 2> starts{};
        for (const quint32 key : keys)
            ++starts[((key >> shift) & kMask) + 1];
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const quint32 row : rows)
            next[starts[(keys[row] >> shift) & kMask]++] = row;
        rows.swap(next);
    }
    return rows;
}

/// Tenths of a point from the top: the finest difference that is shown.
quint32 fromTop(double points)
{
    return std::isfinite(points) ? static_cast<quint32>(1000 - std::lround(std::clamp(points, 0.0, 100.0) * 10)) : 1000;
}

quint32 orderKey(Reach reach, const Fit &fit)
{
    return static_cast<quint32>(reach) << 20 | fromTop(fit.low) << 10 | fromTop(fit.points);
}

void count(const MissingFacts &facts, std::vector<FactToFind> &perCriterion)
{
    if (facts.toward == MissingFacts::Toward::Nothing || facts.count > static_cast<int>(facts.first.size()))
        return;
    for (const int criterion : facts.first) {
        if (criterion >= 0)
            ++perCriterion[static_cast<size_t>(criterion)].prospects;
    }
    if (facts.count != 1)
        return;
    FactToFind &only = perCriterion[static_cast<size_t>(facts.first[0])];
    ++(facts.toward == MissingFacts::Toward::Best ? only.best : only.certain);
}

} // namespace

QString reachId(Reach reach)
{
    return QLatin1StringView(kIds[static_cast<size_t>(reach)]);
}

QString reachName(Reach reach)
{
    switch (reach) {
    case Reach::BestCertain:
        return Tr::tr("Best, certain");
    case Reach::BestSoFar:
        return Tr::tr("Best so far");
    case Reach::OneFact:
        return Tr::tr("One fact from Best");
    case Reach::MoreFacts:
        return Tr::tr("Could become Best");
    case Reach::Good:
        return Tr::tr("Good");
    case Reach::NotEnough:
        return Tr::tr("Not enough information");
    case Reach::Bad:
        return Tr::tr("Bad");
    case Reach::Disqualified:
        return Tr::tr("Disqualified");
    }
    return {};
}

QString orderText()
{
    return Tr::tr("Best for certain first; then Best so far; then those that one fact more would make Best, and those "
                  "that several would; then Good, and the rest. Among equals, who has earned most for certain comes "
                  "first.");
}

FactFinder::FactFinder(const Icp &icp) : m_bestFrom(icp.bestFrom), m_coverageFrom(icp.coverageFrom)
{
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        const Criterion &criterion = icp.criteria[c];
        const bool isScored = criterion.kind != CriterionKind::Disqualifier;
        m_weights.push_back(isScored ? criterion.points : 0);
        m_total += m_weights.back();
        (criterion.kind == CriterionKind::NiceToHave ? m_scored : m_settling).push_back(c);
    }
    for (std::vector<size_t> *list : {&m_settling, &m_scored})
        std::stable_sort(list->begin(), list->end(),
                         [this](size_t a, size_t b) { return m_weights[a] > m_weights[b]; });
}

bool FactFinder::mustFailed(const Fits &fits, size_t row) const
{
    return std::ranges::any_of(m_settling,
                               [&](size_t c) { return m_weights[c] > 0 && fits.match[c][row] == Match::No; });
}

namespace {

void add(MissingFacts &facts, size_t criterion)
{
    if (facts.count < static_cast<int>(facts.first.size()))
        facts.first[static_cast<size_t>(facts.count)] = static_cast<int>(criterion);
    ++facts.count;
}

} // namespace

/// The must-haves and disqualifiers that nobody has answered: none of them can be done without.
void FactFinder::addOpen(const Fits &fits, size_t row, MissingFacts &facts, double &known, double &met) const
{
    for (const size_t c : m_settling) {
        if (fits.match[c][row] != Match::Unknown)
            continue;
        add(facts, c);
        known += m_weights[c];
        met += m_weights[c];
    }
}

MissingFacts FactFinder::missing(const Fits &fits, size_t row) const
{
    const Fit &fit = fits.rows[row];
    MissingFacts facts;
    const bool isBest = fit.tier == Tier::Best;
    if (m_total <= 0 || fit.high < m_bestFrom || fit.tier == Tier::Disqualified || (isBest && fit.certain)
        || (!isBest && mustFailed(fits, row)))
        return facts;
    double met = fit.low / 100 * m_total;
    double known = static_cast<double>(fit.coverage) * m_total;
    addOpen(fits, row, facts, known, met);
    constexpr double kRounding = 1e-4; // coverage is kept as a float
    const auto reached = [&] {
        if (isBest) // certain: whatever else turns out badly
            return 100 * met >= m_bestFrom * m_total - kRounding;
        return known > 0 && known >= m_coverageFrom * m_total - kRounding
            && 100 * met >= m_bestFrom * known - kRounding;
    };
    for (size_t i = 0; i < m_scored.size() && !reached(); ++i) {
        const size_t c = m_scored[i];
        if (fits.match[c][row] != Match::Unknown)
            continue;
        add(facts, c);
        known += m_weights[c];
        met += m_weights[c];
    }
    if (facts.count > 0 && reached())
        facts.toward = isBest ? MissingFacts::Toward::Certain : MissingFacts::Toward::Best;
    return facts;
}

Ranking rank(const Icp &icp, const Fits &fits)
{
    const size_t rows = fits.rows.size();
    Ranking ranking;
    ranking.reach.resize(rows);
    std::vector<FactToFind> facts(icp.criteria.size());
    for (size_t c = 0; c < facts.size(); ++c)
        facts[c].criterion = c;
    std::vector<quint32> keys(rows);
    const FactFinder finder(icp);
    for (size_t row = 0; row < rows; ++row) {
        const MissingFacts missing = fits.match.empty() ? MissingFacts() : finder.missing(fits, row);
        count(missing, facts);
        const Reach reach = reachOf(fits.rows[row], missing);
        ranking.reach[row] = reach;
        ++ranking.counts[static_cast<size_t>(reach)];
        keys[row] = orderKey(reach, fits.rows[row]);
    }
    ranking.order = sortedBy(keys);
    std::erase_if(facts, [](const FactToFind &fact) { return fact.prospects == 0; });
    std::ranges::stable_sort(facts, [](const FactToFind &a, const FactToFind &b) {
        return std::pair(a.best + a.certain, a.prospects) > std::pair(b.best + b.certain, b.prospects);
    });
    ranking.facts = std::move(facts);
    return ranking;
}

} // namespace lodestar::prospects
