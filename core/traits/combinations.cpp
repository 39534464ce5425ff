#include "core/traits/combinations.h"

#include "core/base/format.h"
#include "core/traits/lucktest.h"
#include "core/traits/traitorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::Combinations)
};

int depthAllowed(HonestyLevel level)
{
    switch (level) {
    case HonestyLevel::Hypotheses:
    case HonestyLevel::Hints:
        return 0;
    case HonestyLevel::Indications:
        return 2;
    case HonestyLevel::Evidence:
        return 3;
    }
    return 0;
}

/// Everything the search works on: the rated rows, who is best among them, and the traits as sets.
struct Material {
    std::vector<Trait> traits; ///< in the order of the columns and of their values
    std::vector<Selector> selectors; ///< [trait]
    RowSet best;
};

std::vector<quint32> ratedRows(const metrics::Rating &rating)
{
    std::vector<quint32> rows;
    for (size_t row = 0; row < rating.score.size(); ++row) {
        if (rating.best[row] || !std::isnan(rating.score[row]))
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

Selector selectorOf(const table::Table &table, const Trait &trait, const std::vector<quint32> &rows)
{
    const std::vector<table::Match> matches = table::evaluate(table, trait.condition);
    Selector selector{trait.column, RowSet(rows.size()), RowSet(rows.size()), true};
    for (size_t i = 0; i < rows.size(); ++i) {
        const table::Match match = matches[rows[i]];
        if (match == table::Match::Yes)
            selector.yes.insert(i);
        else if (match == table::Match::No)
            selector.no.insert(i);
        else
            selector.complete = false;
    }
    return selector;
}

Material materialOf(const table::Table &table, const metrics::Rating &rating, const TraitReport &report,
                    const TaskControl &control)
{
    Material material;
    for (const auto *list : {&report.traits, &report.antiTraits, &report.even})
        material.traits.insert(material.traits.end(), list->begin(), list->end());
    // The shuffles would not choose the edges of fitted bands anew, so they could not say what luck finds with them.
    std::erase_if(material.traits, [](const Trait &trait) { return trait.evidence == TraitEvidence::Fitted; });
    // The order of the report moves with the rating; this one does not, so that equal numbers find equal answers.
    std::sort(material.traits.begin(), material.traits.end(), [](const Trait &a, const Trait &b) {
        if (a.column != b.column)
            return a.column < b.column;
        if (a.condition.low != b.condition.low)
            return a.condition.low < b.condition.low;
        return a.condition.op != b.condition.op ? a.condition.op < b.condition.op : a.value < b.value;
    });
    const std::vector<quint32> rows = ratedRows(rating);
    material.best = RowSet(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rating.best[rows[i]])
            material.best.insert(i);
    }
    for (const Trait &trait : material.traits) {
        if (control.cancelled())
            break;
        material.selectors.push_back(selectorOf(table, trait, rows));
    }
    return material;
}

/// Picks what is shown: productive and different, strongest first.
class Choice
{
public:
    Choice(const Material &material, const CombinationOptions &options) : m_material(material), m_options(options) { }

    std::vector<Description> of(std::vector<Description> found)
    {
        for (const Description &description : found)
            m_quality.emplace(description.parts, description.quality);
        std::erase_if(found, [](const Description &one) { return one.depth < 2 || !(one.quality > 0); });
        std::stable_sort(found.begin(), found.end(), [](const Description &a, const Description &b) {
            return a.quality != b.quality ? a.quality > b.quality : a.depth < b.depth;
        });
        std::vector<Description> kept;
        for (const Description &description : found) {
            if (kept.size() == m_options.most)
                break;
            if (isProductive(description) && isNew(description))
                kept.push_back(description);
        }
        return kept;
    }

private:
    double qualityOfParts(const Description &description)
    {
        const auto known = m_quality.find(description.parts);
        if (known != m_quality.end())
            return known->second;
        const double quality =
            qualityOf(countsOf(m_material.selectors, m_material.best, description), m_options.quality);
        m_quality.emplace(description.parts, quality);
        return quality;
    }

    /// Better than each conjunction of some of its parts (Webb 2007).
    bool isProductive(const Description &description)
    {
        for (unsigned chosen = 1; chosen + 1 < (1U << static_cast<unsigned>(description.depth)); ++chosen) {
            Description smaller;
            for (size_t part = 0; part < static_cast<size_t>(description.depth); ++part) {
                if (chosen >> part & 1U)
                    smaller.parts[static_cast<size_t>(smaller.depth++)] = description.parts[part];
            }
            if (qualityOfParts(smaller) >= description.quality - 1e-12)
                return false;
        }
        return true;
    }

    /// Not nearly the same customers as one that stands above it, nor as one of its own parts.
    bool isNew(const Description &description)
    {
        RowSet members = membershipOf(m_material.selectors, description).yes;
        const auto size = static_cast<double>(members.count());
        const auto same = [&](const RowSet &other) {
            const auto both = static_cast<double>(members.countBoth(other));
            return both >= m_options.sameFrom * (size + static_cast<double>(other.count()) - both);
        };
        for (size_t part = 0; part < static_cast<size_t>(description.depth); ++part) {
            if (same(m_material.selectors[description.parts[part]].yes))
                return false;
        }
        if (std::any_of(m_shown.begin(), m_shown.end(), same))
            return false;
        m_shown.push_back(std::move(members));
        return true;
    }

    const Material &m_material;
    const CombinationOptions &m_options;
    std::map<std::array<quint32, 3>, double> m_quality;
    std::vector<RowSet> m_shown;
};

Combination combinationOf(const Description &description, const Material &material)
{
    Combination combination;
    for (size_t part = 0; part < static_cast<size_t>(description.depth); ++part)
        combination.parts.push_back(material.traits[description.parts[part]]);
    const Trait figures = traitOf(description.counts);
    combination.counts = description.counts;
    combination.bestShare = figures.bestShare;
    combination.restShare = figures.restShare;
    combination.difference = figures.difference;
    combination.lift = figures.lift;
    combination.differenceInterval = figures.differenceInterval;
    combination.wracc = qualityOf(description.counts, Quality::Wracc);
    combination.deviation = deviation(description.counts);
    return combination;
}

QStringList notices(const CombinationReport &report, const SearchResult &found, qint64 customers)
{
    QStringList notices;
    if (report.combinations.empty())
        notices << Tr::tr("No combination tells more than the traits it is made of (%1 tried).")
                       .arg(format::count(report.tried));
    else
        notices << Tr::tr("Best of %1 combinations tried; shown are those that tell more than the traits they are made "
                          "of.")
                       .arg(format::count(report.tried));
    if (found.exhaustiveDepth < report.depth)
        notices << Tr::tr(
                       "There are too many combinations of %1 conditions to try all: only the strongest smaller ones "
                       "were extended. How likely luck is for these is an upper bound.")
                       .arg(format::count(report.depth));
    if (report.shuffled > 0)
        notices << Tr::tr("The shuffles use a random sample of %1 of %2 customers; all other figures use everybody.")
                       .arg(format::count(report.shuffled), format::count(customers));
    return notices;
}

} // namespace

CombinationReport findCombinations(const table::Table &table, const metrics::Rating &rating, const TraitReport &report,
                                   const CombinationOptions &options, const TaskControl &control)
{
    CombinationReport result;
    result.level = report.level;
    result.seed = options.seed;
    const int allowed = depthAllowed(report.level);
    result.depth = options.depth > 0 ? std::min(options.depth, allowed) : allowed;
    if (allowed == 0) {
        result.notices << Tr::tr("Combinations need at least 10 best customers and 10 others: with fewer, chance alone "
                                 "always finds some.");
        return result;
    }
    if (options.depth > allowed)
        result.notices
            << Tr::tr("So many customers bear combinations of at most %1 conditions.").arg(format::count(allowed));
    if (result.depth < 2)
        return result;
    const Material material = materialOf(table, rating, report, control.part(0, 0.1));
    const auto customers = static_cast<qint64>(material.best.size());
    SearchLimits limits;
    limits.depth = result.depth;
    limits.minimumSize =
        std::max<qint64>(options.minimumSupport,
                         static_cast<qint64>(std::ceil(options.minimumShare * static_cast<double>(customers) - 1e-9)));
    limits.quality = options.quality;
    limits.mostDescriptions = options.mostDescriptions;
    limits.beam = options.beam;
    if (control.cancelled())
        return result;
    SearchResult found = search(material.selectors, material.best, limits, control.part(0.1, 0.4));
    result.tried = static_cast<qint64>(found.descriptions.size());
    std::vector<Description> shuffled;
    for (const Description &description : found.descriptions) {
        if (description.depth <= found.exhaustiveDepth)
            shuffled.push_back(description);
    }
    const LuckTest luck = shuffleLabels(material.selectors, material.best, shuffled, options.seed, options.permutations,
                                        options.shuffledRows, control.part(0.4, 1));
    if (control.cancelled())
        return result;
    result.permutations = static_cast<int>(luck.highest.size());
    result.shuffled = luck.sample;
    for (const Description &description : Choice(material, options).of(found.descriptions)) {
        Combination combination = combinationOf(description, material);
        combination.bounded = description.depth > found.exhaustiveDepth;
        combination.p = combination.bounded ? std::min(1.0, found.possible * fisherTwoSided(combination.counts))
                                            : luck.adjustedP(combination.deviation);
        combination.evidence = combination.p <= options.sureFrom ? TraitEvidence::Likely : TraitEvidence::Chance;
        result.combinations.push_back(std::move(combination));
    }
    result.notices << notices(result, found, customers);
    return result;
}

std::vector<qsizetype> members(const table::Table &table, const metrics::Rating &rating, const Combination &combination)
{
    const std::vector<quint32> rows = ratedRows(rating);
    std::vector<bool> in(rating.score.size(), false);
    for (const quint32 row : rows)
        in[row] = true;
    for (const Trait &part : combination.parts) {
        const std::vector<table::Match> matches = table::evaluate(table, part.condition);
        for (size_t row = 0; row < in.size(); ++row)
            in[row] = in[row] && matches[row] == table::Match::Yes;
    }
    std::vector<qsizetype> found;
    for (size_t row = 0; row < in.size(); ++row) {
        if (in[row])
            found.push_back(static_cast<qsizetype>(row));
    }
    const auto scoreOf = [&](size_t row) { // those not rated come last, below any z score
        return std::isnan(rating.score[row]) ? -std::numeric_limits<double>::infinity() : rating.score[row];
    };
    std::stable_sort(found.begin(), found.end(), [&](qsizetype a, qsizetype b) {
        const auto left = static_cast<size_t>(a), right = static_cast<size_t>(b);
        if (rating.best[left] != rating.best[right])
            return rating.best[left] > rating.best[right];
        return scoreOf(left) > scoreOf(right);
    });
    return found;
}

} // namespace lodestar::traits
