#include "core/metrics/normalise.h"

#include "core/base/text.h"
#include "core/metrics/orderedkey.h"

#include <QCoreApplication>

#include <array>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Rating)
};

using table::Column;
using table::ColumnType;
using table::RoleId;

struct Keyed {
    quint64 key;
    quint32 row;
};

/// Least significant digit first, eleven bits at a time; digits that all keys share are skipped. Three to five times
/// faster than comparing at a million rows.
void radixSort(std::vector<Keyed> &keyed)
{
    constexpr int digitBits = 11;
    constexpr size_t digits = size_t{1} << digitBits;
    std::vector<Keyed> other(keyed.size());
    for (int shift = 0; shift < 64; shift += digitBits) {
        std::array<quint32, digits> starts{};
        const auto digit = [shift](quint64 key) { return static_cast<size_t>(key >> shift) & (digits - 1); };
        for (const Keyed &entry : keyed)
            ++starts[digit(entry.key)];
        if (starts[digit(keyed.front().key)] == keyed.size())
            continue;
        quint32 sum = 0;
        for (quint32 &start : starts)
            sum += std::exchange(start, sum);
        for (const Keyed &entry : keyed)
            other[starts[digit(entry.key)]++] = entry;
        keyed.swap(other);
    }
}

void sortByKey(std::vector<Keyed> &keyed)
{
    constexpr size_t radixFrom = 4096;
    if (keyed.size() >= radixFrom)
        radixSort(keyed);
    else
        std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
}

/// The numbers of a metric so that more is better; empty when the column cannot be weighed.
std::vector<double> orientedValues(const Column &column, const BestCriterion &criterion)
{
    const bool isDate = column.type() == ColumnType::Date;
    if (!table::isNumeric(column.type()) || (isDate && criterion.metric.id != RoleId::Tenure))
        return {};
    const auto cells = column.numbers();
    std::vector<double> values(cells.begin(), cells.end());
    // A tenure kept as "customer since": the earlier, the longer.
    const bool reversed = criterion.lowerIsBetter != isDate;
    const bool fill = criterion.blankMeansNone && !isDate;
    for (double &value : values) {
        if (fill && std::isnan(value))
            value = 0;
        if (reversed)
            value = -value;
    }
    return values;
}

/// Yes and no are never ranked; a metric that is by nature yes or no may come as a column of 0 and 1.
bool isFlag(const Column &column, const BestCriterion &criterion)
{
    if (column.type() == ColumnType::YesNo)
        return true;
    if (criterion.metric.info().usualType != ColumnType::YesNo)
        return false;
    const auto cells = column.numbers();
    return std::all_of(cells.begin(), cells.end(),
                       [](double value) { return value == 0 || value == 1 || std::isnan(value); });
}

/// Everybody who is known stands in the middle.
void makeConstant(NormalisedMetric &metric)
{
    metric.divisor = 2;
    for (qint32 &level : metric.level) {
        if (level != NormalisedMetric::kUnknown)
            level = 1;
    }
}

} // namespace

std::vector<qint32> strictlyBelow(std::span<const double> values, qsizetype &known)
{
    std::vector<Keyed> keyed;
    keyed.reserve(values.size());
    for (size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row]))
            keyed.push_back({orderedKey(values[row]), static_cast<quint32>(row)});
    }
    known = static_cast<qsizetype>(keyed.size());
    std::vector<qint32> below(values.size(), NormalisedMetric::kUnknown);
    if (keyed.empty())
        return below;
    sortByKey(keyed);
    qint32 first = 0;
    for (size_t at = 0; at < keyed.size(); ++at) {
        if (keyed[at].key != keyed[static_cast<size_t>(first)].key)
            first = static_cast<qint32>(at);
        below[keyed[at].row] = first;
    }
    return below;
}

QString sameForEverybody(const table::Role &metric)
{
    return Tr::tr("%1 is the same for everybody, so it does not distinguish anybody.").arg(metric.name());
}

NormalisedMetric normalise(const table::Table &table, const BestCriterion &criterion)
{
    NormalisedMetric metric;
    metric.metric = criterion.metric;
    const QString name = criterion.metric.name();
    const Column *column = table.byRole(criterion.metric);
    if (!column || column->rows() != table.rows() || table.rows() == 0) {
        metric.notice = Tr::tr("%1 is not in this data set, so it does not count here.").arg(name);
        return metric;
    }
    const std::vector<double> values = orientedValues(*column, criterion);
    if (values.empty()) {
        metric.notice = Tr::tr("%1 is not a number here (column %2), so it cannot be weighed.")
                            .arg(name, isolated(visible(column->name(), 80)));
        return metric;
    }
    qsizetype known = 0;
    metric.level = strictlyBelow(values, known);
    metric.hasUnknown = known < table.rows();
    if (known == 0) {
        metric.level.clear();
        metric.notice = Tr::tr("%1 has no values in this data set, so it does not count here.").arg(name);
    } else if (*std::max_element(metric.level.begin(), metric.level.end()) == 0) {
        makeConstant(metric);
        metric.notice = sameForEverybody(criterion.metric);
    } else if (isFlag(*column, criterion)) {
        for (qint32 &level : metric.level)
            level = std::min(level, 1); // of two values, the lower has nobody below it
    } else {
        metric.divisor = static_cast<double>(known - 1);
    }
    return metric;
}

} // namespace lodestar::metrics
