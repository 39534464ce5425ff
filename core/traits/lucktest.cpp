#include "core/traits/lucktest.h"

#include "core/base/seededrandom.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::LuckTest)
};

constexpr size_t kAtOnce = 64; ///< shuffles, one in each bit of a word

/// How many of 64 shuffles hold each of a list of rows: binary numbers written across words, one bit plane a digit.
class BitCounter
{
public:
    void clear()
    {
        m_planes.fill(0);
        m_used = 0;
        m_fill = 0;
    }

    void add(quint64 word)
    {
        m_pending[m_fill++] = word;
        if (m_fill == m_pending.size())
            flush();
    }

    /// The count of each shuffle.
    void read(std::array<qint32, kAtOnce> &counts)
    {
        for (size_t i = 0; i < m_fill; ++i)
            carry(m_pending[i], 0);
        m_fill = 0;
        counts.fill(0);
        for (size_t plane = 0; plane < m_used; ++plane) {
            for (quint64 left = m_planes[plane]; left != 0; left &= left - 1)
                counts[static_cast<size_t>(std::countr_zero(left))] += qint32{1} << plane;
        }
    }

private:
    static quint64 sum(quint64 &a, quint64 b, quint64 c) ///< a + b + c: the digit stays in a, the carry is answered
    {
        const quint64 half = a ^ b, carried = (a & b) | (half & c);
        a = half ^ c;
        return carried;
    }

    /// Seven words become one of each of the digits 1, 2 and 4 before anything ripples on.
    void flush()
    {
        quint64 ones = m_pending[0], twos = 0;
        const quint64 first = sum(ones, m_pending[1], m_pending[2]);
        const quint64 second = sum(ones, m_pending[3], m_pending[4]);
        const quint64 third = sum(ones, m_pending[5], m_pending[6]);
        twos = first;
        const quint64 fours = sum(twos, second, third);
        carry(ones, 0);
        carry(twos, 1);
        carry(fours, 2);
        m_fill = 0;
    }

    void carry(quint64 word, size_t plane)
    {
        for (; word != 0; ++plane) {
            const quint64 next = m_planes[plane] & word;
            m_planes[plane] ^= word;
            word = next;
            m_used = std::max(m_used, plane + 1);
        }
    }

    std::array<quint64, 34> m_planes{};
    std::array<quint64, 7> m_pending{};
    size_t m_used = 0, m_fill = 0;
};

/// Who is best in each shuffle: [word * rows + row], one shuffle a bit.
std::vector<quint64> shuffledLabels(size_t rows, size_t best, size_t permutations, SeededRandom &random)
{
    const size_t words = (permutations + kAtOnce - 1) / kAtOnce;
    std::vector<quint64> labels(words * rows, 0);
    std::vector<quint32> order(rows);
    std::iota(order.begin(), order.end(), quint32{0});
    for (size_t shuffle = 0; shuffle < permutations; ++shuffle) {
        random.choose(std::span(order), best);
        quint64 *word = &labels[shuffle / kAtOnce * rows];
        for (size_t i = 0; i < best; ++i)
            word[order[i]] |= quint64{1} << (shuffle % kAtOnce);
    }
    return labels;
}

double deviation(double a, double k, double best, double n)
{
    const double pi = best / n;
    const double variance = n > 1 ? k * pi * (1 - pi) * (n - k) / (n - 1) : 0;
    return variance > 0 ? (a - k * pi) / std::sqrt(variance) : 0;
}

/// The rows that are shuffled, ascending.
std::vector<quint32> rowsToShuffle(size_t rows, size_t most, SeededRandom &random)
{
    std::vector<quint32> chosen(rows);
    std::iota(chosen.begin(), chosen.end(), quint32{0});
    if (rows > most) {
        random.choose(std::span(chosen), most);
        chosen.resize(most);
        std::sort(chosen.begin(), chosen.end());
    }
    return chosen;
}

/// The selectors as seen by the rows that are shuffled.
std::vector<Selector> narrowed(const std::vector<Selector> &selectors, const std::vector<quint32> &rows)
{
    std::vector<Selector> narrow;
    for (const Selector &selector : selectors) {
        Selector one{selector.attribute, RowSet(rows.size()), RowSet(rows.size()), selector.complete};
        for (size_t i = 0; i < rows.size(); ++i) {
            if (selector.yes.contains(rows[i]))
                one.yes.insert(i);
            else if (selector.no.contains(rows[i]))
                one.no.insert(i);
        }
        narrow.push_back(std::move(one));
    }
    return narrow;
}

/// Follows the highest deviation of every shuffle over all descriptions.
class Shuffles
{
public:
    Shuffles(size_t rows, size_t best, size_t permutations, SeededRandom &random)
        : m_rows(rows), m_best(best), m_labels(shuffledLabels(rows, best, permutations, random)),
          m_highest(m_labels.size() / rows * kAtOnce, -std::numeric_limits<double>::infinity()),
          m_permutations(permutations)
    { }

    void look(const std::vector<Selector> &selectors, const Description &description)
    {
        const Membership membership = membershipOf(selectors, description);
        const std::vector<quint32> members = membership.yes.rows();
        std::vector<quint32> unknown;
        if (membership.yes.count() + membership.no.count() < static_cast<qint64>(m_rows)) {
            for (quint32 row = 0; row < m_rows; ++row) {
                if (!membership.yes.contains(row) && !membership.no.contains(row))
                    unknown.push_back(row);
            }
        }
        const auto k = static_cast<double>(members.size()), n = static_cast<double>(m_rows - unknown.size());
        std::array<qint32, kAtOnce> with{}, without{};
        for (size_t word = 0; word * m_rows < m_labels.size(); ++word) {
            count(members, word, with);
            if (!unknown.empty())
                count(unknown, word, without);
            double *highest = &m_highest[word * kAtOnce];
            if (unknown.empty()) { // the same for all shuffles: best, n and k
                const double pi = static_cast<double>(m_best) / n;
                const double variance = n > 1 ? k * pi * (1 - pi) * (n - k) / (n - 1) : 0;
                const double scale = variance > 0 ? 1 / std::sqrt(variance) : 0;
                for (size_t bit = 0; bit < kAtOnce; ++bit)
                    highest[bit] = std::max(highest[bit], (with[bit] - k * pi) * scale);
                continue;
            }
            for (size_t bit = 0; bit < kAtOnce; ++bit)
                highest[bit] =
                    std::max(highest[bit], deviation(with[bit], k, static_cast<double>(m_best) - without[bit], n));
        }
    }

    std::vector<double> highest() const
    {
        std::vector<double> sorted(m_highest.begin(), m_highest.begin() + static_cast<qsizetype>(m_permutations));
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }

private:
    void count(const std::vector<quint32> &rows, size_t word, std::array<qint32, kAtOnce> &counts)
    {
        const quint64 *labels = &m_labels[word * m_rows];
        m_counter.clear();
        for (const quint32 row : rows)
            m_counter.add(labels[row]);
        m_counter.read(counts);
    }

    size_t m_rows, m_best;
    std::vector<quint64> m_labels;
    std::vector<double> m_highest;
    size_t m_permutations;
    BitCounter m_counter;
};

} // namespace

double deviation(const Counts &counts)
{
    return deviation(static_cast<double>(counts.bestWith), static_cast<double>(counts.with()),
                     static_cast<double>(counts.best()), static_cast<double>(counts.known()));
}

double LuckTest::adjustedP(double deviation) const
{
    // Deviations of one table reached on two roads differ in their last digits.
    const auto from = std::lower_bound(highest.begin(), highest.end(), deviation - 1e-9);
    return (1.0 + static_cast<double>(highest.end() - from)) / (1.0 + static_cast<double>(highest.size()));
}

LuckTest shuffleLabels(const std::vector<Selector> &selectors, const RowSet &best,
                       const std::vector<Description> &descriptions, quint64 seed, int permutations, size_t mostRows,
                       const TaskControl &control)
{
    LuckTest test;
    SeededRandom random(seed);
    const std::vector<quint32> rows = rowsToShuffle(best.size(), mostRows, random);
    if (rows.empty() || permutations <= 0)
        return test;
    const bool all = rows.size() == best.size();
    const std::vector<Selector> narrow = all ? std::vector<Selector>() : narrowed(selectors, rows);
    const auto bestRows =
        static_cast<size_t>(std::count_if(rows.begin(), rows.end(), [&](quint32 row) { return best.contains(row); }));
    Shuffles shuffles(rows.size(), bestRows, static_cast<size_t>(permutations), random);
    for (size_t i = 0; i < descriptions.size(); ++i) {
        if (control.cancelled())
            return test;
        shuffles.look(all ? selectors : narrow, descriptions[i]);
        if (i % 64 == 0)
            control.report(static_cast<double>(i) / static_cast<double>(descriptions.size()),
                           Tr::tr("Shuffling to see what luck would find"));
    }
    test.sample = all ? 0 : static_cast<qint64>(rows.size());
    test.highest = shuffles.highest();
    return test;
}

} // namespace lodestar::traits
