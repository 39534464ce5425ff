#pragma once

#include "core/table/arrange.h"
#include "core/table/columnsummary.h"

#include <QObject>

#include <optional>

namespace lodestar::ui {

/// What the header of a table tells of its columns: a summary, their part in the sort order, their filters. Shared by
/// all who show it.
class ColumnFacts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Summaries = std::vector<std::optional<table::ColumnSummary>>;

    void setColumns(const std::vector<table::ColumnInfo> &columns); ///< other columns: nothing is known of them
    void setSummaries(Summaries summaries); ///< one per column; none: not counted yet
    void setArrangement(const std::vector<table::SortKey> &sortBy, const std::vector<table::Filter> &filters,
                        bool isNarrowed);

    int count() const { return static_cast<int>(m_columns.size()); }
    const table::ColumnInfo &column(int index) const { return m_columns[static_cast<size_t>(index)]; }
    const table::ColumnSummary *summary(int column) const; ///< null while it is not counted
    const Summaries &summaries() const { return m_summaries; }
    bool isNarrowed() const { return m_isNarrowed; } ///< only a part of the rows is shown

    bool isSortedBy(int column) const { return sortPlace(column) >= 0; }
    bool isDescending(int column) const;
    int sortPlace(int column) const; ///< 0 for the first of the columns sorted by; -1 for none of them
    qsizetype sortCount() const { return static_cast<qsizetype>(m_sortBy.size()); }
    bool isFiltered(int column) const;
    bool isChosen(int column, const table::SummaryBar &bar) const; ///< its filter is in force

    QString name(int column) const;
    /// One line below the bars: "1 – 4,900 · median 240", "Retail 34% · 6 values", "9,134 different".
    QString caption(int column) const;
    QString medianText(int column) const; ///< "median 240"; empty where there is none
    QString barText(int column, const table::SummaryBar &bar) const; ///< "Retail: 312 (34%)"
    QString spoken(int column) const; ///< all of it in words, for those who hear the screen

signals:
    void changed();

private:
    std::vector<table::ColumnInfo> m_columns;
    Summaries m_summaries;
    std::vector<table::SortKey> m_sortBy;
    std::vector<table::Filter> m_filters;
    bool m_isNarrowed = false;
};

} // namespace lodestar::ui
