#include "ui/widgets/columnfacts.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <algorithm>

namespace lodestar::ui {

using table::SummaryBar;

namespace {

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QString valueText(double value, const table::ColumnInfo &column)
{
    if (column.type == table::ColumnType::Date)
        return format::date(table::dateFromDays(value));
    if (column.role.id == table::RoleId::Founded)
        return format::year(value);
    return column.type == table::ColumnType::Money ? format::money(value) : format::number(value);
}

} // namespace

void ColumnFacts::setColumns(const std::vector<table::ColumnInfo> &columns)
{
    m_columns = columns;
    m_summaries.assign(columns.size(), std::nullopt);
    emit changed();
}

void ColumnFacts::setSummaries(Summaries summaries)
{
    if (summaries.size() != m_columns.size())
        return;
    m_summaries = std::move(summaries);
    emit changed();
}

void ColumnFacts::setArrangement(const std::vector<table::SortKey> &sortBy, const std::vector<table::Filter> &filters,
                                 bool isNarrowed)
{
    m_sortBy = sortBy;
    m_filters = filters;
    m_isNarrowed = isNarrowed;
    emit changed();
}

const table::ColumnSummary *ColumnFacts::summary(int column) const
{
    const auto &found = m_summaries[static_cast<size_t>(column)];
    return found ? &*found : nullptr;
}

int ColumnFacts::sortPlace(int column) const
{
    const auto found =
        std::find_if(m_sortBy.begin(), m_sortBy.end(), [column](const auto &key) { return key.column == column; });
    return found == m_sortBy.end() ? -1 : static_cast<int>(found - m_sortBy.begin());
}

bool ColumnFacts::isDescending(int column) const
{
    const int place = sortPlace(column);
    return place >= 0 && m_sortBy[static_cast<size_t>(place)].descending;
}

bool ColumnFacts::isFiltered(int column) const
{
    const QString &name = this->column(column).name;
    return std::any_of(m_filters.begin(), m_filters.end(),
                       [&](const auto &filter) { return filter.attribute() == name; });
}

bool ColumnFacts::isChosen(int column, const SummaryBar &bar) const
{
    const QString &name = this->column(column).name;
    return std::any_of(m_filters.begin(), m_filters.end(), [&](const table::Filter &filter) {
        if (filter.attribute() != name || bar.kind == SummaryBar::Kind::Other)
            return false;
        if (bar.kind == SummaryBar::Kind::Missing)
            return filter.orMissing;
        if (filter.test != table::Filter::Test::Meets || filter.condition.op != bar.filter.condition.op)
            return false;
        const auto &wanted = filter.condition, &range = bar.filter.condition;
        if (wanted.op == table::Condition::Op::Between)
            return wanted.low <= range.low && wanted.high >= range.high;
        return wanted.values.isEmpty() || wanted.values.contains(range.values.value(0));
    });
}

QString ColumnFacts::name(int column) const
{
    return visible(this->column(column).name, 60);
}

QString ColumnFacts::caption(int column) const
{
    const auto *summary = this->summary(column);
    if (!summary)
        return {};
    const auto &info = this->column(column);
    if (summary->known == 0)
        return tr("no values");
    if (summary->least)
        return *summary->least == *summary->greatest
            ? tr("always %1").arg(valueText(*summary->least, info))
            : tr("%1 – %2", "the least and the greatest value")
                  .arg(valueText(*summary->least, info), valueText(*summary->greatest, info));
    const bool hasValues = !summary->bars.empty() && summary->bars.front().kind == SummaryBar::Kind::Values;
    if (!hasValues)
        return tr("%n different", "values of a column", static_cast<int>(summary->distinct));
    const auto &first = summary->bars.front();
    const QString share = format::share(shareOf(first.rows, summary->rows));
    const QString value = isolated(visible(first.filter.condition.valueText(), 24));
    return tr("%1 %2", "a value and its share").arg(value, share);
}

QString ColumnFacts::medianText(int column) const
{
    const auto *summary = this->summary(column);
    return summary && summary->median ? tr("median %1").arg(valueText(*summary->median, this->column(column)))
                                      : QString();
}

QString ColumnFacts::barText(int column, const SummaryBar &bar) const
{
    const auto *summary = this->summary(column);
    QString what;
    if (bar.kind == SummaryBar::Kind::Missing)
        what = tr("Without a value");
    else if (bar.kind == SummaryBar::Kind::Other)
        what = tr("%n other values", nullptr, static_cast<int>(bar.values));
    else
        what = isolated(visible(bar.filter.condition.valueText(), 80));
    const QString all = tr("%1: %2 (%3)", "a value, how many rows, their share")
                            .arg(what, format::count(bar.rows), format::share(shareOf(bar.rows, summary->rows), 1));
    if (!m_isNarrowed)
        return all;
    return all + u'\n'
        + tr("Of the rows shown: %1 (%2)")
              .arg(format::count(bar.shown), format::share(shareOf(bar.shown, summary->shownRows), 1));
}

QString ColumnFacts::spoken(int column) const
{
    QStringList parts{name(column)};
    if (isSortedBy(column))
        parts << (isDescending(column) ? tr("sorted, greatest first") : tr("sorted, least first"));
    if (isFiltered(column))
        parts << tr("filtered");
    if (const auto *summary = this->summary(column)) {
        parts << caption(column);
        if (summary->median)
            parts << medianText(column);
        if (summary->missing() > 0)
            parts << tr("%1 without a value").arg(format::share(shareOf(summary->missing(), summary->rows)));
    }
    return listed(parts);
}

} // namespace lodestar::ui
