#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace lodestar::sample {

/// Draws that come out the same with every compiler and library: the engine is fixed by the standard, its
/// distributions are not, so they are written here.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) { }

    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; } ///< 0 <= u < 1
    double between(double low, double high) { return low + (high - low) * uniform(); }
    bool chance(double probability) { return uniform() < probability; }

    /// Nearly normal with mean 0 and standard deviation 1 (sum of twelve): enough for scatter, without libm.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

    /// How many of at most ten tries happen, `mean` on average.
    int few(double mean)
    {
        int count = 0;
        for (int i = 0; i < 10; ++i)
            count += chance(mean / 10) ? 1 : 0;
        return count;
    }

    template <class T>
    const T &oneOf(std::span<const T> choices)
    {
        return choices[static_cast<std::size_t>(uniform() * static_cast<double>(choices.size()))];
    }

    /// The index of a weight, drawn in proportion.
    std::size_t weighted(std::span<const double> weights)
    {
        double total = 0;
        for (const double weight : weights)
            total += weight;
        double left = uniform() * total;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            left -= weights[i];
            if (left < 0)
                return i;
        }
        return weights.size() - 1;
    }

    template <class T>
    void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<std::size_t>(uniform() * static_cast<double>(i))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace lodestar::sample
