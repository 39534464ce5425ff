#include "core/table/columnsummary.h"

#include "core/table/axissteps.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::table {

namespace {

constexpr size_t kMostValues = 8; ///< values with a bar of their own
constexpr quint32 kNoBar = 0xFFFFFFFFu;

Condition conditionOn(const Column &column, Condition::Op op)
{
    Condition condition;
    condition.attribute = column.name();
    condition.op = op;
    condition.type = column.type();
    return condition;
}

SummaryBar bar(Condition condition)
{
    SummaryBar result;
    result.filter = Filter::meeting(std::move(condition));
    return result;
}

/// The bars of numbers, by the edges between them.
void addRanges(ColumnSummary &summary, const Column &column, const std::vector<double> &edges)
{
    summary.isHistogram = true;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        Condition range = conditionOn(column, Condition::Op::Between);
        range.low = edges[i];
        range.high = edges[i + 1];
        summary.bars.push_back(bar(range));
    }
    if (summary.bars.empty())
        return;
    // The ends are open where values lie beyond.
    if (*summary.least < edges.front())
        summary.bars.front().filter.condition.low = -std::numeric_limits<double>::infinity();
    if (*summary.greatest >= edges.back())
        summary.bars.back().filter.condition.high = std::numeric_limits<double>::infinity();
}

void describeNumbers(ColumnSummary &summary, const Column &column)
{
    std::vector<double> known;
    known.reserve(static_cast<size_t>(column.rows()));
    std::copy_if(column.numbers().begin(), column.numbers().end(), std::back_inserter(known),
                 [](double value) { return std::isfinite(value); });
    if (known.empty())
        return;
    const auto place = [&](double share) {
        return known.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(known.size() - 1));
    };
    const auto middle = place(0.5), low = place(0.01), high = place(0.99);
    std::nth_element(known.begin(), middle, known.end());
    std::nth_element(known.begin(), low, middle);
    std::nth_element(middle, high, known.end());
    const bool isDate = column.type() == ColumnType::Date;
    summary.least = *std::min_element(known.begin(), low + 1);
    summary.greatest = *std::max_element(high, known.end());
    summary.median = *middle;
    if (!isDate && known.size() % 2 == 0)
        summary.median = (*middle + *std::min_element(middle + 1, known.end())) / 2;
    summary.isWhole = std::all_of(known.begin(), known.end(), [](double value) { return value == std::floor(value); });
    addRanges(summary, column,
              isDate ? dateEdges(*low, *high, *summary.least, *summary.greatest)
                     : numberEdges(*low, *high, *summary.least, *summary.greatest, summary.isWhole));
}

void describeYesNo(ColumnSummary &summary, const Column &column)
{
    for (const auto op : {Condition::Op::IsYes, Condition::Op::IsNo})
        summary.bars.push_back(bar(conditionOn(column, op)));
}

/// Rows per dictionary entry; a tag counts once per row that has it.
std::vector<qint64> frequencies(const Column &column)
{
    std::vector<qint64> counts(static_cast<size_t>(column.dictionary().size()));
    for (const quint32 code : column.codes())
        if (code != Column::kMissing)
            ++counts[code];
    return counts;
}

void describeValues(ColumnSummary &summary, const Column &column)
{
    const std::vector<qint64> counts = frequencies(column);
    std::vector<quint32> order;
    for (quint32 code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            order.push_back(code);
    summary.distinct = static_cast<qint64>(order.size());
    const bool repeats = summary.distinct * 2 <= summary.known || order.size() <= kMostValues;
    if (!repeats)
        return; // names, remarks: each value is hardly more frequent than the next
    const size_t most = order.size() <= kMostValues + 1 ? order.size() : kMostValues;
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(most);
    std::partial_sort(order.begin(), end, order.end(),
                      [&](quint32 a, quint32 b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    const bool tags = column.type() == ColumnType::Tags;
    for (size_t i = 0; i < most; ++i) {
        Condition value = conditionOn(column, tags ? Condition::Op::HasTag : Condition::Op::AnyOf);
        value.values = {column.dictionary().at(order[i])};
        summary.bars.push_back(bar(value));
    }
    if (most < order.size()) {
        SummaryBar other;
        other.kind = SummaryBar::Kind::Other;
        other.values = static_cast<qint64>(order.size() - most);
        summary.bars.push_back(other);
    }
}

/// Which bar the value of a row belongs to.
class BarOfRow
{
public:
    BarOfRow(const ColumnSummary &summary, const Column &column) : m_column(column)
    {
        for (quint32 i = 0; i < summary.bars.size(); ++i)
            add(summary.bars[i], i);
    }

    quint32 missing() const { return m_missing; }

    template <class Function>
    void forEach(quint32 row, Function count) const
    {
        if (isNumeric(m_column.type()))
            return count(ofNumber(m_column.numbers()[row]));
        if (m_column.type() != ColumnType::Tags)
            return count(ofCode(m_column.codes()[row]));
        const auto offsets = m_column.tagOffsets();
        bool other = false; // rows with several rare tags count once
        for (quint32 at = offsets[row]; at < offsets[row + 1]; ++at) {
            const quint32 found = ofCode(m_column.codes()[at]);
            if (found != m_other || !std::exchange(other, true))
                count(found);
        }
        if (offsets[row] == offsets[row + 1])
            count(m_missing);
    }

private:
    void add(const SummaryBar &bar, quint32 index)
    {
        if (bar.kind == SummaryBar::Kind::Missing) {
            m_missing = index;
        } else if (bar.kind == SummaryBar::Kind::Other) {
            m_other = index;
        } else if (isNumeric(m_column.type())) {
            const bool yes = bar.filter.condition.op == Condition::Op::IsYes;
            m_edges.push_back(bar.filter.condition.op == Condition::Op::Between ? bar.filter.condition.low
                                  : yes                                         ? 1
                                                                                : 0);
            m_barOfEdge.push_back(index);
        } else {
            m_wanted.push_back(bar.filter.condition.values.front().toUtf8());
            m_barOfWanted.push_back(index);
        }
    }
    quint32 ofNumber(double value) const
    {
        if (std::isnan(value))
            return m_missing;
        if (m_edges.empty())
            return kNoBar;
        if (m_column.type() == ColumnType::YesNo)
            return value != 0 ? 0 : 1;
        const auto above = std::upper_bound(m_edges.begin(), m_edges.end(), value);
        return above == m_edges.begin() ? kNoBar : m_barOfEdge[static_cast<size_t>(above - m_edges.begin() - 1)];
    }
    quint32 ofCode(quint32 code) const
    {
        if (code == Column::kMissing)
            return m_missing;
        if (m_wanted.empty())
            return m_other;
        if (m_barOfCode.empty()) {
            m_barOfCode.assign(static_cast<size_t>(m_column.dictionary().size()), m_other);
            for (quint32 each = 0; each < m_barOfCode.size(); ++each)
                for (size_t i = 0; i < m_wanted.size(); ++i)
                    if (m_column.dictionary().utf8(each) == m_wanted[i])
                        m_barOfCode[each] = m_barOfWanted[i];
        }
        return m_barOfCode[code];
    }

    const Column &m_column;
    quint32 m_missing = kNoBar, m_other = kNoBar;
    std::vector<double> m_edges;
    std::vector<quint32> m_barOfEdge, m_barOfWanted;
    std::vector<QByteArray> m_wanted;
    mutable std::vector<quint32> m_barOfCode;
};

} // namespace

ColumnSummary summarise(const Column &column)
{
    ColumnSummary summary;
    summary.rows = column.rows();
    for (qsizetype row = 0; row < column.rows(); ++row)
        summary.known += !column.isMissing(row);
    summary.distinct = column.info().distinct;
    if (column.type() == ColumnType::YesNo)
        describeYesNo(summary, column);
    else if (isNumeric(column.type()))
        describeNumbers(summary, column);
    else
        describeValues(summary, column);
    if (summary.missing() > 0) {
        SummaryBar missing;
        missing.kind = SummaryBar::Kind::Missing;
        missing.filter = Filter::missing(column.name());
        summary.bars.push_back(missing);
    }
    std::vector<quint32> all(static_cast<size_t>(column.rows()));
    std::iota(all.begin(), all.end(), 0u);
    countShown(summary, column, all);
    for (SummaryBar &each : summary.bars)
        each.rows = each.shown;
    return summary;
}

void countShown(ColumnSummary &summary, const Column &column, std::span<const quint32> shown)
{
    std::vector<qint64> counts(summary.bars.size() + 1);
    const BarOfRow bars(summary, column);
    for (const quint32 row : shown)
        bars.forEach(row, [&](quint32 bar) { ++counts[std::min<size_t>(bar, summary.bars.size())]; });
    for (size_t i = 0; i < summary.bars.size(); ++i)
        summary.bars[i].shown = counts[i];
    summary.shownRows = static_cast<qint64>(shown.size());
}

} // namespace lodestar::table
