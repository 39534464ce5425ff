#pragma once

#include "core/clv/rhythm.h"

#include <cstdint>
#include <span>

/// Gamma-Gamma (Fader & Hardie 2013): what a purchase earns varies about a mean of each customer's own.
namespace lodestar::clv {

struct GammaGamma {
    double p = 0, q = 0, v = 0; ///< v in units of money
};

/// Only customers with repeat purchases that earned something count; the others are passed over.
double logLikelihood(const GammaGamma &model, std::span<const Spend> customers);

struct GammaGammaFit {
    enum class Trouble : std::uint8_t {
        None,
        TooFew, ///< fewer than three customers with repeat purchases that earned something
        NoMean, ///< q is not above 1: the mean over all customers does not exist
        Degenerate ///< a parameter ran away, or nothing settled
    };
    GammaGamma model;
    double logLikelihood = 0;
    int customers = 0; ///< that counted
    Trouble trouble = Trouble::None; ///< anything else: use shrunkMean() instead of `model`
    bool isSound() const { return trouble == Trouble::None; }
};
GammaGammaFit fitGammaGamma(std::span<const Spend> customers);

/// E[M | x, m]: the mean to expect of a customer's purchases; for who bought once, the mean over all customers.
double expectedMean(const GammaGamma &model, const Spend &customer);

/// What stands in where Gamma-Gamma cannot be used: the own mean, drawn to the median of all as if by five purchases.
double shrunkMean(const Spend &customer, double median);

/// Whether how often customers buy and how much a purchase earns go together, which the models take them not to.
struct Independence {
    enum class Verdict : std::uint8_t { Fine, Doubtful, Broken };
    double pearson = 0, spearman = 0; ///< NaN where one of them does not vary
    Verdict verdict = Verdict::Fine; ///< |Spearman| below .3, to .5, above
};
Independence independence(std::span<const Spend> customers);

} // namespace lodestar::clv
