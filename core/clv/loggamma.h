#pragma once

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace lodestar::clv {

/// Fits ask for these thousands of times: not in long double, as Boost does by itself, which no fit needs.
using InDouble = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

inline double logGamma(double x)
{
    return boost::math::lgamma(x, InDouble());
}

inline double digamma(double x)
{
    return boost::math::digamma(x, InDouble());
}

} // namespace lodestar::clv
