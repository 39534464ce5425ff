#pragma once

#include <QString>

#include <limits>
#include <span>
#include <vector>

namespace lodestar::metrics {

/// Ranks from 1 for the most points; equals share their mean rank.
std::vector<double> ranksOf(std::span<const double> points);

/// How far people's rankings of the same items agree: Kendall's W with tie correction (Kendall & Babington Smith 1939),
/// 0 none to 1 the same ranking.
struct Agreement {
    enum class Test : quint8 {
        None, ///< fewer than two people or items, or everybody ranks all items the same
        Exact, ///< over all rankings, where there are few enough to go through at once
        Permutation, ///< over random rankings, with a fixed seed: up to 7 people, or up to 4 items and 29 people
        ChiSquare ///< the approximation, good for more
    };
    double w = std::numeric_limits<double>::quiet_NaN();
    double s = 0; ///< sum of squared distances of the items' rank sums from their mean
    double chiSquare = 0; ///< m (k - 1) W, with k - 1 degrees of freedom
    double p = std::numeric_limits<double>::quiet_NaN(); ///< of so much agreement by chance
    Test test = Test::None;
    qsizetype people = 0, items = 0;

    bool isKnown() const { return test != Test::None; }
    bool isWeak() const { return w < 0.5; }
};

/// W alone, without its chance: quick at any size. NaN where Agreement::isKnown() would not be.
double kendallW(const std::vector<std::vector<double>> &ranks);

/// One row per person, one rank per item. All rows are of the same length. However many they are, it takes no more than
/// some tens of milliseconds.
Agreement agreementOf(const std::vector<std::vector<double>> &ranks);

/// Translated: "strong", "fair" or "weak: discuss before you decide" (methods 2.2).
QString agreementInWords(const Agreement &agreement);
QString agreementInWords(double w);

} // namespace lodestar::metrics
