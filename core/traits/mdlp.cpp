#include "core/traits/supervisedbands.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>

namespace lodestar::traits {

namespace {

using ClassCounts = std::vector<double>;

/// One recursive split; knows how many values of each class stand in front of each place.
class Splitter
{
public:
    explicit Splitter(const LabelledValues &sorted) : m_values(sorted.values), m_classes(sorted.classes)
    {
        for (const quint8 one : m_classes)
            m_classCount = std::max<size_t>(m_classCount, one + size_t{1});
    }

    std::vector<double> edges()
    {
        std::vector<std::pair<size_t, size_t>> open{{0, m_values.size()}};
        while (!open.empty()) { // no recursion: a hostile order of values could make it deep
            const auto [from, to] = open.back();
            open.pop_back();
            const std::optional<Cut> cut = bestCut(from, to);
            if (!cut || !isWorthIt(*cut, to - from))
                continue;
            m_edges.push_back(std::midpoint(m_values[cut->at - 1], m_values[cut->at]));
            open.emplace_back(from, cut->at);
            open.emplace_back(cut->at, to);
        }
        std::sort(m_edges.begin(), m_edges.end());
        return std::move(m_edges);
    }

private:
    struct Cut {
        size_t at;
        double gain, entropy;
        ClassCounts all, left, right;
    };

    static double total(const ClassCounts &counts)
    {
        double sum = 0;
        for (const double count : counts)
            sum += count;
        return sum;
    }
    static double entropy(const ClassCounts &counts)
    {
        const double n = total(counts);
        double bits = 0;
        for (const double count : counts)
            bits -= count > 0 ? count / n * std::log2(count / n) : 0;
        return bits;
    }
    static double present(const ClassCounts &counts)
    {
        return static_cast<double>(std::count_if(counts.begin(), counts.end(), [](double count) { return count > 0; }));
    }

    std::optional<Cut> bestCut(size_t from, size_t to) const
    {
        ClassCounts all(m_classCount, 0), left(m_classCount, 0);
        for (size_t i = from; i < to; ++i)
            all[m_classes[i]] += 1;
        const double n = static_cast<double>(to - from), whole = entropy(all);
        std::optional<Cut> best;
        ClassCounts right = all;
        for (size_t i = from; i + 1 < to; ++i) {
            left[m_classes[i]] += 1;
            right[m_classes[i]] -= 1;
            if (m_values[i] == m_values[i + 1])
                continue;
            const double nLeft = static_cast<double>(i + 1 - from);
            const double gain = whole - nLeft / n * entropy(left) - (n - nLeft) / n * entropy(right);
            if (!best || gain > best->gain)
                best = Cut{i + 1, gain, whole, all, left, right};
        }
        return best;
    }

    /// Fayyad & Irani's stop: the cut must save more bits than it costs to tell where it is.
    static bool isWorthIt(const Cut &cut, size_t count)
    {
        const double n = static_cast<double>(count), classes = present(cut.all);
        const double delta = std::log2(std::pow(3, classes) - 2)
            - (classes * cut.entropy - present(cut.left) * entropy(cut.left) - present(cut.right) * entropy(cut.right));
        return cut.gain > (std::log2(n - 1) + delta) / n;
    }

    std::span<const double> m_values;
    std::span<const quint8> m_classes;
    size_t m_classCount = 1;
    std::vector<double> m_edges;
};

} // namespace

std::vector<double> mdlpEdges(const LabelledValues &sorted)
{
    return Splitter(sorted).edges();
}

} // namespace lodestar::traits
