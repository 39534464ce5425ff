#include "ui/pages/best/livebest.h"

#include <algorithm>

namespace lodestar::ui {

using metrics::BestCriterion;

namespace {

const metrics::Rating &rateBy(metrics::LiveRating &rating, const metrics::BestRule &rule)
{
    std::vector<double> weights;
    weights.reserve(rule.criteria.size());
    for (const BestCriterion &criterion : rule.criteria)
        weights.push_back(criterion.weight);
    return rating.rate(weights, rule.threshold, rule.pins);
}

} // namespace

bool needsAnotherRating(const metrics::BestRule &one, const metrics::BestRule &other)
{
    const auto sameButWeight = [](BestCriterion a, const BestCriterion &b) {
        a.weight = b.weight;
        return a == b;
    };
    return one.missing != other.missing || one.rates != other.rates
        || !std::ranges::equal(one.criteria, other.criteria, sameButWeight);
}

LiveBest::~LiveBest()
{
    m_preparing.cancel();
}

void LiveBest::clear()
{
    m_preparing.cancel();
    m_ready.reset();
    m_askedAnalysis.reset();
}

void LiveBest::follow(std::shared_ptr<const profile::Analysis> analysis, const metrics::BestRule &rule)
{
    if (m_ready && needsAnotherRating(m_readyRule, rule))
        m_ready.reset(); // its criteria are not those of the weights any more
    if (analysis == m_askedAnalysis && !needsAnotherRating(m_askedRule, rule))
        return;
    m_askedAnalysis = analysis;
    m_askedRule = rule;
    m_preparing = runTask([analysis, rule](const TaskControl &) -> Result<Answer> {
        auto prepared = std::make_shared<Prepared>(Prepared{analysis, metrics::LiveRating(analysis->table, rule),
                                                            metrics::ValueAbove(analysis->table, rule.rates)});
        rateBy(prepared->rating, rule); // the first frame scores everybody; those that follow only what moves
        return prepared;
    });
    m_preparing.then(this, [this, rule](const Result<Answer> &prepared) {
        if (!prepared)
            return;
        m_ready = *prepared;
        m_readyRule = rule;
        emit ready();
    });
}

const metrics::Rating &LiveBest::rate(const metrics::BestRule &rule)
{
    return rateBy(m_ready->rating, rule);
}

} // namespace lodestar::ui
