#pragma once

#include "core/clv/rhythm.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

/// BG/NBD (Fader, Hardie & Lee 2005): customers buy at a rate of their own, and after each purchase may be gone for
/// good.
namespace lodestar::clv {

/// Rates of purchase follow a gamma distribution (r, alpha; alpha in units of time), chances of leaving a beta (a, b).
struct BgNbd {
    double r = 0, alpha = 0, a = 0, b = 0;
};

/// The log-likelihood of many customers, prepared for being asked again and again: equal customers are counted once,
/// times and frequencies tabulated.
class BgNbdSample
{
public:
    explicit BgNbdSample(std::span<const Rhythm> customers);
    /// Adds the derivatives with respect to r, alpha, a, b into `gradient` unless it is null.
    double logLikelihood(const BgNbd &model, std::array<double, 4> *gradient = nullptr) const;

private:
    struct Different {
        std::uint32_t frequency, recency, age; ///< indices into the tables
        double count;
    };
    struct Terms;
    Terms termsOf(const BgNbd &model, bool withGradient) const;

    std::vector<double> m_frequencies, m_times; ///< different ones, sorted
    std::vector<Different> m_customers;
    double m_total = 0;
};

/// What a plain likelihood knows too little about is held by a weak prior (methods 1.6): Gaussian on the logarithms,
/// variance 2, about ln .5, ln(.5 sum T / sum x), 0, ln 2.5.
enum class Prior : std::uint8_t { None, Weak };

struct BgNbdFit {
    enum class Trouble : std::uint8_t {
        None,
        NoRepeats, ///< nobody bought twice: nothing says how often they come
        Degenerate, ///< a parameter ran to where the data cannot hold it
        NotSettled ///< no minimum was found
    };
    BgNbd model;
    double logLikelihood = 0; ///< at `model`, without the prior
    double objective = 0; ///< -logLikelihood and what the prior adds
    Trouble trouble = Trouble::None; ///< anything else: `model` must not be used or shown
    bool isSound() const { return trouble == Trouble::None; }
};
BgNbdFit fitBgNbd(std::span<const Rhythm> customers, Prior prior);

/// The chance that the customer still buys; exactly 1 for who bought once, which says nothing: do not show it for them.
double probabilityAlive(const BgNbd &model, const Rhythm &customer);

/// The purchases to expect within `time` from now, E[Y(t)], by the Euler form of methods 1.4, which neither overflows
/// for frequent buyers nor fails at a = 1. A customer without purchases, Rhythm(), gives E[X(t)] of a new one.
double expectedPurchases(const BgNbd &model, const Rhythm &customer, double time);

} // namespace lodestar::clv
