#include "core/traits/supervisedbands.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <numeric>
#include <queue>

namespace lodestar::traits {

namespace {

constexpr double kLeastExpected = 0.1;

/// The runs of equal values and how they are merged: a linked list, and a queue of neighbours, most alike first.
class Merger
{
public:
    explicit Merger(const LabelledValues &sorted)
    {
        for (const quint8 one : sorted.classes)
            m_classCount = std::max<size_t>(m_classCount, one + size_t{1});
        for (size_t i = 0; i < sorted.values.size(); ++i) {
            if (i == 0 || sorted.values[i] != sorted.values[i - 1]) {
                m_runs.push_back({sorted.values[i], sorted.values[i], m_runs.size() - 1, m_runs.size() + 1});
                m_counts.resize(m_counts.size() + m_classCount, 0);
            }
            m_counts[(m_runs.size() - 1) * m_classCount + sorted.classes[i]] += 1;
        }
        m_alive.assign(m_runs.size(), true);
        m_age.assign(m_runs.size(), 0);
    }

    std::vector<double> edges(double alpha, size_t mostBands)
    {
        if (m_runs.size() < 2)
            return {};
        const auto freedom = static_cast<double>(std::max<size_t>(m_classCount, 2) - 1);
        const double critical =
            boost::math::quantile(boost::math::complement(boost::math::chi_squared(freedom), alpha));
        for (size_t left = 0; left + 1 < m_runs.size(); ++left)
            offer(left);
        size_t bands = m_runs.size();
        while (!m_queue.empty()) {
            const Pair pair = m_queue.top();
            m_queue.pop();
            if (!m_alive[pair.left] || m_age[pair.left] != pair.age)
                continue; // one of the two has grown since
            if (pair.chiSquared >= critical && bands <= mostBands)
                break;
            merge(pair.left);
            --bands;
        }
        std::vector<double> edges;
        for (size_t run = 0; m_runs[run].next < m_runs.size(); run = m_runs[run].next)
            edges.push_back(std::midpoint(m_runs[run].high, m_runs[m_runs[run].next].low));
        return edges;
    }

private:
    struct Run {
        double low, high;
        size_t previous, next; ///< positions; next is past the end for the last, previous wraps for the first
    };
    struct Pair {
        double chiSquared;
        size_t left;
        quint32 age;
        bool operator<(const Pair &other) const // of equals the lower ones are merged first
        {
            return chiSquared != other.chiSquared ? chiSquared > other.chiSquared : left > other.left;
        }
    };

    double chiSquared(size_t left, size_t right) const
    {
        const double *a = &m_counts[left * m_classCount], *b = &m_counts[right * m_classCount];
        double inA = 0, inB = 0;
        for (size_t one = 0; one < m_classCount; ++one) {
            inA += a[one];
            inB += b[one];
        }
        double sum = 0;
        for (size_t one = 0; one < m_classCount; ++one) {
            const double both = a[one] + b[one];
            const double ofA = std::max(kLeastExpected, inA * both / (inA + inB));
            const double ofB = std::max(kLeastExpected, inB * both / (inA + inB));
            sum += (a[one] - ofA) * (a[one] - ofA) / ofA + (b[one] - ofB) * (b[one] - ofB) / ofB;
        }
        return sum;
    }

    void offer(size_t left)
    {
        if (m_runs[left].next < m_runs.size())
            m_queue.push({chiSquared(left, m_runs[left].next), left, ++m_age[left]});
    }

    void merge(size_t left)
    {
        const size_t right = m_runs[left].next;
        for (size_t one = 0; one < m_classCount; ++one)
            m_counts[left * m_classCount + one] += m_counts[right * m_classCount + one];
        m_runs[left].high = m_runs[right].high;
        m_runs[left].next = m_runs[right].next;
        m_alive[right] = false;
        ++m_age[left]; // what was queued of it is out of date, also where nothing follows any more
        if (m_runs[left].next < m_runs.size())
            m_runs[m_runs[left].next].previous = left;
        offer(left);
        if (left > 0)
            offer(m_runs[left].previous);
    }

    size_t m_classCount = 1;
    std::vector<Run> m_runs;
    std::vector<double> m_counts; ///< [run * classes + class]
    std::vector<bool> m_alive;
    std::vector<quint32> m_age;
    std::priority_queue<Pair> m_queue;
};

} // namespace

std::vector<double> chiMergeEdges(const LabelledValues &sorted, double alpha, size_t mostBands)
{
    return Merger(sorted).edges(alpha, std::max<size_t>(mostBands, 1));
}

} // namespace lodestar::traits
