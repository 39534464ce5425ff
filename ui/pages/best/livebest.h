#pragma once

#include "core/metrics/liverating.h"
#include "core/metrics/valueshare.h"
#include "core/profile/analysis.h"
#include "ui/base/pending.h"

#include <QObject>

#include <memory>

namespace lodestar::ui {

/// The customers rated as a weight or the threshold moves. What does not depend on these is worked out in the
/// background, once per analysis and set of criteria; until a newer one is ready the one before is shown.
class LiveBest : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~LiveBest() override;

    void follow(std::shared_ptr<const profile::Analysis> analysis, const metrics::BestRule &rule);
    void clear();
    bool isReady() const { return m_ready != nullptr; }

    /// One frame. Only while ready.
    const metrics::Rating &rate(const metrics::BestRule &rule);
    // Of the last frame:
    const metrics::Rating &rating() const { return m_ready->rating.rating(); }
    const metrics::LiveRating &live() const { return m_ready->rating; }
    const metrics::ValueAbove &values() const { return m_ready->values; }
    const table::Table &table() const { return m_ready->analysis->table; }

signals:
    void ready(); ///< another table or other criteria; rate() again

private:
    struct Prepared {
        std::shared_ptr<const profile::Analysis> analysis;
        metrics::LiveRating rating;
        metrics::ValueAbove values;
    };
    using Answer = std::shared_ptr<Prepared>;

    Answer m_ready;
    metrics::BestRule m_readyRule; ///< whose criteria m_ready was made for
    std::shared_ptr<const profile::Analysis> m_askedAnalysis;
    metrics::BestRule m_askedRule; ///< the same of what is on its way, or there
    Pending<Result<Answer>> m_preparing;
};

/// Whether ratings by the two differ in more than weights, threshold and pins.
bool needsAnotherRating(const metrics::BestRule &one, const metrics::BestRule &other);

} // namespace lodestar::ui
