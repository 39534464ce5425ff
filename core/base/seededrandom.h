#pragma once

#include <QtGlobal>

#include <span>
#include <utility>

namespace lodestar {

/// Random numbers that are the same everywhere for the same seed: Steele, Lea & Flood's SplitMix64 (2014). The standard
/// library fixes its generators but not how they are turned into shuffles.
class SeededRandom
{
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    /// 0 .. count - 1; the bias of at most count / 2^32 cannot be seen with the counts of rows used here.
    quint32 below(quint32 count) { return static_cast<quint32>(((next() >> 32) * count) >> 32); }

    /// Puts `chosen` elements, each equally likely, in front (Fisher-Yates, stopped early).
    template <class Value>
    void choose(std::span<Value> values, size_t chosen)
    {
        for (size_t i = 0; i < chosen && i + 1 < values.size(); ++i)
            std::swap(values[i], values[i + below(static_cast<quint32>(values.size() - i))]);
    }

private:
    quint64 m_state;
};

} // namespace lodestar
