#pragma once

#include "core/traits/attribute.h"
#include "core/traits/traits.h"

namespace lodestar::traits {

/// The traits of one table that follow a moving rating: attributes are cut and coded once, and a new rating recounts
/// only the customers whose standing changed. findTraits() is the same road walked once.
class LiveTraits
{
public:
    /// Needs the columns of traits::columnsFor() and metrics::columnsFor(). Takes long (a few tenths of a second at a
    /// million rows); stops early, with fewer attributes, when cancelled. Only the criteria of `rule` matter, not its
    /// weights.
    LiveTraits(const table::Table &table, const metrics::BestRule &rule, const TraitOptions &options = {},
               const TaskControl &control = {});

    /// The report for a rating of the same table. Kept here until the next call.
    const TraitReport &update(const metrics::Rating &rating);
    const TraitReport &report() const { return m_report; }

private:
    enum class Standing : quint8 { NotRated, Rest, Best };
    struct Counted {
        Attribute attribute;
        QString caution;
        bool isFitted = false; ///< its bands were chosen by looking at who is best
        std::vector<qint64> rated; ///< per code: customers on either side
        std::vector<qint64> best; ///< per code: best customers
    };
    struct Moves {
        std::vector<quint32> intoBest, outOfBest, intoRated, outOfRated;
    };

    void build(const table::Table &table, const metrics::BestRule &rule, const TaskControl &control);
    Moves follow(const metrics::Rating &rating);
    Moves followRows(const metrics::Rating &rating, size_t first, size_t last);
    void recount(const Moves &moves);
    void compose();
    double leastSupport(qint64 known) const;
    QString whyNothing(const Counted &counted) const;
    size_t addTraits(const Counted &counted, std::vector<Trait> &found) const;

    TraitOptions m_options;
    std::vector<Counted> m_attributes;
    std::vector<Excluded> m_excluded;
    std::vector<Standing> m_standing;
    qint64 m_best = 0, m_rated = 0;
    TraitReport m_report; ///< its caption is kept while the sizes of both sides stay
};

} // namespace lodestar::traits
