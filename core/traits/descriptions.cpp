#include "core/traits/descriptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::Descriptions)
};

/// The sets of one description, extended by one condition after the other.
class Conjunction
{
public:
    explicit Conjunction(const Selector &first) : m_yes(&first.yes), m_no(&first.no), m_complete(first.complete) { }

    /// The counts with one condition more, without making the sets where they are not needed.
    Counts with(const Selector &more, const RowSet &best, qint64 bestCount)
    {
        m_bothYes.makeBoth(*m_yes, more.yes);
        const qint64 members = m_bothYes.count(), bestWith = m_bothYes.countBoth(best);
        qint64 bestKnown = bestCount, known = static_cast<qint64>(best.size());
        if (!m_complete || !more.complete) {
            m_eitherNo.makeEither(*m_no, more.no);
            bestKnown = bestWith + m_eitherNo.countBoth(best);
            known = members + m_eitherNo.count();
        }
        return {bestWith, bestKnown - bestWith, members - bestWith, known - members - (bestKnown - bestWith)};
    }

    void extend(const Selector &more)
    {
        RowSet yes, no;
        yes.makeBoth(*m_yes, more.yes);
        no.makeEither(*m_no, more.no);
        m_ownYes = std::move(yes);
        m_ownNo = std::move(no);
        m_yes = &m_ownYes;
        m_no = &m_ownNo;
        m_complete = m_complete && more.complete;
    }

    Q_DISABLE_COPY_MOVE(Conjunction) // points into itself
    ~Conjunction() = default;

    const RowSet &yes() const { return *m_yes; }
    const RowSet &no() const { return *m_no; }

private:
    const RowSet *m_yes, *m_no;
    RowSet m_ownYes, m_ownNo, m_bothYes, m_eitherNo;
    bool m_complete;
};

Counts countsOfOne(const Selector &selector, const RowSet &best)
{
    const qint64 bestWith = selector.yes.countBoth(best), bestWithout = selector.no.countBoth(best);
    return {bestWith, bestWithout, selector.yes.count() - bestWith, selector.no.count() - bestWithout};
}

bool hasAttribute(const std::vector<Selector> &selectors, const Description &description, int attribute)
{
    for (int part = 0; part < description.depth; ++part) {
        if (selectors[description.parts[static_cast<size_t>(part)]].attribute == attribute)
            return true;
    }
    return false;
}

/// The conjunctions of `depth` different attributes there are: elementary symmetric sums of their numbers of values.
double possibleOf(const std::vector<Selector> &selectors, int depth)
{
    std::vector<int> attributes;
    for (const Selector &selector : selectors)
        attributes.push_back(selector.attribute);
    std::sort(attributes.begin(), attributes.end());
    std::array<double, 4> sums{1, 0, 0, 0};
    for (size_t from = 0; from < attributes.size();) {
        size_t to = from;
        while (to < attributes.size() && attributes[to] == attributes[from])
            ++to;
        for (size_t k = 3; k >= 1; --k)
            sums[k] += sums[k - 1] * static_cast<double>(to - from);
        from = to;
    }
    double all = 0;
    for (int k = 1; k <= depth; ++k)
        all += sums[static_cast<size_t>(k)];
    return all;
}

class Search
{
public:
    Search(const std::vector<Selector> &selectors, const RowSet &best, const SearchLimits &limits,
           const TaskControl &control)
        : m_selectors(selectors), m_best(best), m_bestCount(best.count()), m_limits(limits), m_control(control)
    { }

    SearchResult run()
    {
        for (quint32 i = 0; i < m_selectors.size(); ++i)
            add({{i, Description::kNone, Description::kNone}, 1, countsOfOne(m_selectors[i], m_best), 0});
        m_result.exhaustiveDepth = 1;
        size_t from = 0;
        for (int depth = 2; depth <= m_limits.depth && !m_control.cancelled(); ++depth) {
            const size_t to = m_result.descriptions.size();
            std::vector<size_t> parents = parentsOf(from, to);
            const bool all = parents.size() == to - from;
            for (size_t i = 0; i < parents.size() && !m_control.cancelled(); ++i) {
                extend(Description(m_result.descriptions[parents[i]]), all);
                m_control.report((depth - 2 + static_cast<double>(i + 1) / static_cast<double>(parents.size()))
                                     / (m_limits.depth - 1),
                                 Tr::tr("Trying combinations of traits"));
            }
            if (all && m_result.exhaustiveDepth == depth - 1)
                m_result.exhaustiveDepth = depth;
            if (!all)
                dropTwins(to);
            from = to;
        }
        m_result.possible = possibleOf(m_selectors, m_limits.depth);
        return std::move(m_result);
    }

private:
    void add(Description description)
    {
        if (description.counts.with() < m_limits.minimumSize)
            return;
        description.quality = qualityOf(description.counts, m_limits.quality);
        m_result.descriptions.push_back(description);
    }

    /// All of the depth before, or the best of them when there would be too many to try.
    std::vector<size_t> parentsOf(size_t from, size_t to) const
    {
        std::vector<size_t> parents;
        qint64 tries = 0;
        for (size_t i = from; i < to; ++i) {
            parents.push_back(i);
            const Description &parent = m_result.descriptions[i];
            tries += static_cast<qint64>(m_selectors.size()) - 1 - parent.parts[static_cast<size_t>(parent.depth) - 1];
        }
        if (tries <= m_limits.mostDescriptions || parents.size() <= m_limits.beam)
            return parents;
        std::stable_sort(parents.begin(), parents.end(), [&](size_t a, size_t b) {
            return m_result.descriptions[a].quality > m_result.descriptions[b].quality;
        });
        parents.resize(m_limits.beam);
        std::sort(parents.begin(), parents.end());
        return parents;
    }

    /// Adds every description with one part more: parts behind the last when all parents are extended, so that each is
    /// made once; else any part.
    void extend(const Description &parent, bool all)
    {
        Conjunction conjunction(m_selectors[parent.parts[0]]);
        for (int part = 1; part < parent.depth; ++part)
            conjunction.extend(m_selectors[parent.parts[static_cast<size_t>(part)]]);
        const auto last = parent.parts[static_cast<size_t>(parent.depth) - 1];
        for (quint32 more = all ? last + 1 : 0; more < m_selectors.size(); ++more) {
            if (hasAttribute(m_selectors, parent, m_selectors[more].attribute))
                continue;
            Description description = parent;
            description.parts[static_cast<size_t>(parent.depth)] = more;
            std::sort(description.parts.begin(), description.parts.begin() + parent.depth + 1);
            ++description.depth;
            description.counts = conjunction.with(m_selectors[more], m_best, m_bestCount);
            add(description);
        }
    }

    void dropTwins(size_t from)
    {
        auto &all = m_result.descriptions;
        const auto begin = all.begin() + static_cast<qsizetype>(from);
        std::sort(begin, all.end(), [](const auto &a, const auto &b) { return a.parts < b.parts; });
        all.erase(std::unique(begin, all.end(), [](const auto &a, const auto &b) { return a.parts == b.parts; }),
                  all.end());
    }

    const std::vector<Selector> &m_selectors;
    const RowSet &m_best;
    qint64 m_bestCount;
    SearchLimits m_limits;
    const TaskControl &m_control;
    SearchResult m_result;
};

} // namespace

double qualityOf(const Counts &counts, Quality quality)
{
    if (quality == Quality::LowerBound)
        return newcombe(counts).low;
    const auto n = static_cast<double>(counts.known()), size = static_cast<double>(counts.with());
    if (size == 0)
        return 0;
    return size / n * (static_cast<double>(counts.bestWith) / size - static_cast<double>(counts.best()) / n);
}

SearchResult search(const std::vector<Selector> &selectors, const RowSet &best, const SearchLimits &limits,
                    const TaskControl &control)
{
    return Search(selectors, best, limits, control).run();
}

Membership membershipOf(const std::vector<Selector> &selectors, const Description &description)
{
    Conjunction conjunction(selectors[description.parts[0]]);
    for (int part = 1; part < description.depth; ++part)
        conjunction.extend(selectors[description.parts[static_cast<size_t>(part)]]);
    return {conjunction.yes(), conjunction.no()};
}

Counts countsOf(const std::vector<Selector> &selectors, const RowSet &best, const Description &description)
{
    const Membership membership = membershipOf(selectors, description);
    return countsOfOne({0, membership.yes, membership.no, false}, best);
}

} // namespace lodestar::traits
