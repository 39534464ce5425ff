#pragma once

#include <QtGlobal>

#include <bit>

namespace lodestar::metrics {

/// An unsigned number in the order of the doubles (no NaN), for sorting and counting by digits; both zeros are one.
inline quint64 orderedKey(double value)
{
    const auto bits = std::bit_cast<quint64>(value + 0.0);
    return bits & (quint64{1} << 63) ? ~bits : bits | (quint64{1} << 63);
}

} // namespace lodestar::metrics
