#pragma once

#include <QtGlobal>

#include <vector>

namespace lodestar::traits {

struct Interval {
    double low = 0, high = 0;
};

/// The 2x2 table of one trait: only customers with a known value.
struct Counts {
    qint64 bestWith = 0, bestWithout = 0, restWith = 0, restWithout = 0;
    qint64 best() const { return bestWith + bestWithout; }
    qint64 rest() const { return restWith + restWithout; }
    qint64 with() const { return bestWith + restWith; }
    qint64 known() const { return best() + rest(); }
    friend bool operator==(const Counts &, const Counts &) = default;
};

constexpr double kZ95 = 1.959963984540054;

/// Wilson (1927) score interval of a share.
Interval wilson(qint64 hits, qint64 of, double z = kZ95);
/// Newcombe (1998) hybrid score interval of bestShare - restShare.
Interval newcombe(const Counts &counts, double z = kZ95);
/// MOVER-R interval (Donner & Zou 2012) of bestShare / restShare; high may be infinite.
Interval shareRatio(const Counts &counts, double z = kZ95);
/// ln(n!). Unlike std::lgamma it writes no global (signgam), since several threads test traits at once.
double logFactorial(qint64 n);
/// Fisher's exact test, two-sided: the sum of all tables no more likely than this one (R's rule, 1e-7 slack).
double fisherTwoSided(const Counts &counts);
/// Tarone (1990): the smallest two-sided p the margins allow.
double taroneMinimumP(const Counts &counts);
/// Benjamini & Hochberg (1995) adjusted p values, in the order given.
std::vector<double> benjaminiHochberg(const std::vector<double> &p);
/// Benjamini & Yekutieli (2001): the same times 1 + 1/2 + … + 1/n, which holds however the tests depend on each other.
std::vector<double> benjaminiYekutieli(const std::vector<double> &p);

/// What keeps a list of many tests honest.
enum class Correction : quint8 { BenjaminiHochberg, BenjaminiYekutieli };
std::vector<double> corrected(const std::vector<double> &p, Correction correction);

} // namespace lodestar::traits
