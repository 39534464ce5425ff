#pragma once

#include "core/base/seededrandom.h"
#include "core/traits/supervisedbands.h"
#include "tests/testkit/reference.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::traits {

inline LabelledValues labelled(const std::vector<double> &values, const std::vector<quint8> &classes)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    LabelledValues result;
    for (const size_t place : order) {
        result.values.push_back(values[place]);
        result.classes.push_back(classes[place]);
    }
    return result;
}

/// A standard normal number (Box & Muller).
inline double normal(SeededRandom &random)
{
    const double u = (static_cast<double>(random.next() >> 11) + 1) / 9007199254740993.0;
    const double v = static_cast<double>(random.next() >> 11) / 9007199254740992.0;
    return std::sqrt(-2 * std::log(u)) * std::cos(6.283185307179586 * v);
}

struct Sample {
    std::vector<double> values;
    std::vector<quint8> classes;
};

inline Sample shifted(SeededRandom &random, int n, double bestShare, double shift)
{
    Sample sample;
    for (int i = 0; i < n; ++i) {
        const bool best = i < bestShare * n;
        sample.values.push_back(normal(random) + (best ? shift : 0));
        sample.classes.push_back(best);
    }
    return sample;
}

/// One attribute of the reference's flowers, with their three kinds as classes.
inline LabelledValues flowers(const QJsonObject &file, qsizetype attribute)
{
    std::vector<double> values;
    std::vector<quint8> classes;
    for (const QJsonValue &one : file[QStringLiteral("classes")].toArray())
        classes.push_back(static_cast<quint8>(one.toInt()));
    const QJsonArray cases = file[QStringLiteral("cases")].toArray();
    for (const QJsonValue &one : cases[attribute][QStringLiteral("values")].toArray())
        values.push_back(one.toDouble());
    return labelled(values, classes);
}

inline bool sameEdges(const std::vector<double> &got, const QJsonArray &expected, const QJsonObject &tolerance)
{
    bool same = static_cast<qsizetype>(got.size()) == expected.size();
    for (qsizetype i = 0; same && i < expected.size(); ++i)
        same = testkit::within(got[static_cast<size_t>(i)], expected[i].toDouble(), tolerance);
    return same;
}

} // namespace lodestar::traits
