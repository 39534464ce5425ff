#pragma once

#include <QtGlobal>

#include <vector>

/// Shifted beta-geometric (Fader & Hardie 2007): contracts that are renewed or not, period by period, by customers
/// whose chances of leaving differ.
namespace lodestar::clv {

/// Customers of contracts by how long they stayed: `lost[t-1]` did not renew for the t-th time, `active[n]` have
/// renewed n times and are still there.
struct ContractHistory {
    std::vector<qint64> lost; ///< T = 1, 2, …
    std::vector<qint64> active; ///< n = 0, 1, …

    qint64 customers() const;
    /// The longest time that was observed, in periods.
    int renewals() const;
    /// Renewals that were due, and those that were not made.
    qint64 due() const;
    qint64 missed() const;
    /// One cohort that began together: how many were left after 0, 1, 2, … periods.
    static ContractHistory fromSurvivors(const std::vector<qint64> &survivors);
};

struct Sbg {
    double alpha = 0, beta = 0; ///< of the beta distribution of the chance to leave
};

double logLikelihood(const Sbg &model, const ContractHistory &history);

/// Fewer say too little: the plain rate stands in.
constexpr qint64 kFewestContracts = 30;
constexpr int kFewestRenewals = 3;

struct SbgFit {
    enum class Trouble : quint8 {
        None,
        TooFewCustomers,
        TooFewRenewals,
        NobodyLeft, ///< or everybody: nothing to tell customers apart by
        Degenerate
    };
    Sbg model;
    double logLikelihood = 0;
    Trouble trouble = Trouble::None; ///< anything else: `model` must not be used or shown
    bool isSound() const { return trouble == Trouble::None; }
};
SbgFit fitSbg(const ContractHistory &history);

/// S(t): the share that is still there after t renewals; S(0) = 1.
double survival(const Sbg &model, int renewals);
/// The chance of the t-th renewal, t = 1, 2, … It rises with t because who leaves easily is gone: nobody grows loyal.
double retention(const Sbg &model, int renewal);

/// The renewals to expect of a customer in its n-th period (n = 1, 2, …; it has renewed n-1 times), each discounted by
/// `rate` a period from the next one, which counts in full: DERL of Fader & Hardie 2010. Infinite for a rate of 0 where
/// alpha is 1 or less.
double residualRenewals(const Sbg &model, int period, double rate);
/// The same for a new customer, with its first period in full: 2F1(1, beta; alpha+beta; 1/(1+rate)).
double lifetimeOfNew(const Sbg &model, double rate);

/// The renewals to expect within `periods` of who has renewed `renewed` times and is there, undiscounted and each
/// discounted by `rate` to now, paid at the end of its period.
struct ExpectedRenewals {
    double count = 0, discounted = 0;
};
ExpectedRenewals expectedRenewals(const Sbg &model, int renewed, int periods, double rate);

/// A share with its 95 % interval (Wilson).
struct PlainRetention {
    double rate = 0, low = 0, high = 1;
};
/// Renewals that were made out of those that were due, whatever the customers' age.
PlainRetention plainRetention(const ContractHistory &history);

} // namespace lodestar::clv
